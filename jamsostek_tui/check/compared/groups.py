"""Numbers of one measure and region side by side, from every article that tells it.

Each pair of numbers from two articles is compared that meet by any name (`meeting_heads`), are of one region, family
of units and kind, and those go together (`pools`) of which any two agree, follow or contradict each other; a number
that is only ever *different* from the rest stands in no group. `bucket` is a coarse key that a database can group by:
what the measure is named by first in its subject, its family of units, its kind.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from jamsostek_tui.check.compared.agreeing import WorkedOut
from jamsostek_tui.check.compared.coherent import coherent
from jamsostek_tui.check.compared.echoes import Source, independent
from jamsostek_tui.check.compared.measure_names import measure_name
from jamsostek_tui.check.compared.meeting_heads import heads_of, meeting_head
from jamsostek_tui.check.compared.nearer_places import nearest
from jamsostek_tui.check.compared.one_time import joined_times, named_times
from jamsostek_tui.check.compared.pairs import Pair
from jamsostek_tui.check.compared.pools import Part, parts, pools
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import AGREEMENTS, Agreement, Verdict
from jamsostek_tui.check.meaning.lexicon import words_of
from jamsostek_tui.check.meaning.minimum_wages import WAGES, kind_of
from jamsostek_tui.check.meaning.shared_words import is_common
from jamsostek_tui.check.meaning.terms import (
    Terms,
    counts_areas,
    family_of,
    groups_in,
    names_measure,
    terms_of,
)
from jamsostek_tui.decisions.journal.group_key import at_time, group_key
from jamsostek_tui.model import Ref


@dataclass(frozen=True)
class Group:
    """Numbers of one measure in one region, by time; `pairs` are those of different articles."""

    bucket: str
    members: tuple[Told, ...]
    pairs: tuple[Pair, ...]
    nth: int = 1

    @cached_property
    def agreement(self) -> Agreement:
        """The class that matters most among its pairs."""
        return min((pair.verdict.agreement for pair in self.pairs), key=AGREEMENTS.index)

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """Its members by independent source."""
        return independent(self.members)

    @cached_property
    def in_sight(self) -> tuple[Source, ...]:
        """Its sources as they are shown: those that contradict each other first."""
        places = {place for pair in self.of("conflict") for place in (pair.first, pair.second)}
        fighting = {id(self.members[place]) for place in places}
        is_calm = {id(source): fighting.isdisjoint(map(id, source.carriers)) for source in self.sources}
        return tuple(sorted(self.sources, key=lambda source: is_calm[id(source)]))

    @cached_property
    def verdicts(self) -> Mapping[tuple[int, int], Verdict]:
        """How two of its numbers agree, by their ids in either order."""
        found = {}
        for pair in self.pairs:
            first, second = self.members[pair.first].fact.id, self.members[pair.second].fact.id
            found[first, second] = found[second, first] = pair.verdict
        return found

    @cached_property
    def papers(self) -> int:
        """How many articles tell a number of it."""
        return len({one.fact.article for one in self.members})

    @property
    def region(self) -> str | None:
        """The code of its region."""
        return nearest({one.fact.region for one in self.members})

    @cached_property
    def measure(self) -> str:
        """What is measured, as a person would name it."""
        return measure_name(self.members)

    def names(self, words: str) -> bool:
        """Whether the subject of one of its numbers names what words ask for, if they do."""
        return not words.strip() or any(names_measure(one.fact.subject, one.fact.unit, words) for one in self.members)

    @cached_property
    def key(self) -> str:
        """What names the group in every database that holds its numbers: bucket, region, and what tells it apart there.

        Further articles that name the measure alike leave it as it is.
        """
        bases = frozenset.intersection(*(one.bases for one in self.members))
        return group_key(self.bucket, self.region, bases, self.nth)

    @cached_property
    def _firsts(self) -> list[int]:
        return joined_times(self.members, self.pairs)

    @cached_property
    def times(self) -> Mapping[int, str]:
        """What the time of each of its numbers is called, by id: its year, or what tells several of one year apart."""
        named = named_times(self.members, self._firsts)
        return {one.fact.id: time for one, time in zip(self.members, named, strict=True)}

    def key_at(self, one: Told) -> str:
        """What names the numbers of the group that are of the same time as one of them: what can be settled at once."""
        return at_time(self.key, self.times[one.fact.id])

    def of_time(self, one: Told) -> list[Told]:
        """Return the members that are of the same time as one of them."""
        first = next(self._firsts[place] for place, each in enumerate(self.members) if each.fact.id == one.fact.id)
        return [each for place, each in enumerate(self.members) if self._firsts[place] == first]

    def against(self, one: Told) -> list[Told]:
        """Return the members in conflict that are of the same time as one of them, and those that they contradict.

        That one alone where none is in conflict. Whatever a number of no known time contradicts is of its time.
        """
        now = {each.fact.id for each in self.of_time(one)}
        fighting = [
            {self.members[pair.first].fact.id, self.members[pair.second].fact.id} for pair in self.of("conflict")
        ]
        told = set[int]().union(*(both for both in fighting if both & now))
        return [each for each in self.members if each.fact.id in told] or [one]

    def refs_against(self, one: Told) -> list[Ref]:
        """Return which numbers those are."""
        return [Ref("statistic", each.fact.id) for each in self.against(one)]

    def ranged(self, one: Told) -> list[Told]:
        """Return what a range settles for one of them: what is told `against` it, else all that is of its time."""
        against = self.against(one)
        return against if len(against) > 1 else self.of_time(one)

    def range_of(self, one: Told) -> tuple[float, float]:
        """Return the least and the greatest of what a range settles; the same twice where only one value is told."""
        facts = [each.fact for each in self.ranged(one)]
        return min(fact.value for fact in facts), max(fact.value_max or fact.value for fact in facts)

    def of(self, agreement: Agreement) -> list[Pair]:
        """Return its pairs of one class."""
        return [pair for pair in self.pairs if pair.verdict.agreement == agreement]


@lru_cache(maxsize=262_144)
def bucket(subject: str | None, unit: str | None, measure: str, direction: str | None) -> str | None:
    """Return the key of the numbers that may be of one measure, None for a number that nothing names."""
    terms = terms_of(subject, unit)
    return _key(meeting_head(terms, groups_in(words_of(subject or "")), unit), terms, unit, measure, direction)


def measure_of(one: Told) -> str | None:
    """Return the bucket of a number by the name that its own subject gives the measure."""
    fact = one.fact
    return _key(one.terms.head, one.terms, fact.unit, fact.measure, fact.direction)


def _key(head: str, terms: Terms, unit: str | None, measure: str, direction: str | None) -> str | None:
    if not head or measure == "rank":
        return None
    family = family_of(unit)
    if measure == "share":
        measure = "level"
    elif head in WAGES:
        measure, direction = kind_of(measure, direction, unit)
    elif family == "money" and measure == "target" and "anggaran" in terms.strong:
        measure = "amount"
    kind = f"{measure}-{direction}" if measure == "change" and direction else measure
    return f"{head} {family} {kind}"


def groups(members: Iterable[Told], beat: Callable[[], None] = lambda: None) -> Iterator[Group]:
    """Yield the groups of numbers that are of one bucket, each with two articles at least.

    `beat` is called for each number when it is compared with others; whatever it raises stops the comparing.
    """
    taken: Counter[str] = Counter()
    for pool in pools(members):
        for part in parts(pool, beat, WorkedOut()):
            group = grouped(part)
            taken[group.key] += 1
            nth = taken[group.key]
            yield replace(group, nth=nth) if nth > 1 else group


def by_weight(group: Group) -> tuple[int, bool, int, str]:
    """Return what puts groups in order: conflicts first, within a class those that most articles tell, trifles last."""
    return AGREEMENTS.index(group.agreement), is_trivial(group), -len(group.members), group.key


def is_trivial(group: Group) -> bool:
    """Whether a group is of handfuls, stretches of time or areas counted: of what everybody knows, or of anything."""
    return all(is_common(one) or counts_areas(one.fact.unit) for one in group.members)


def grouped(part: Part) -> Group:
    """Return the group that a part of a pool is."""
    named = _named(part.members, [heads_of(one) for one in part.members])
    return Group(named, part.members, tuple(coherent(part.members, part.pairs)))


def _named(members: Sequence[Told], heads: Sequence[frozenset[str]]) -> str:
    """Return the bucket that most numbers of a group are in, by a name that one of them has itself.

    Shares of workers need not be of coverage. Where no subject names anything, the words around the numbers do, and
    where these name nothing either, its unit.
    """
    facts = [one.fact for one in members]
    buckets = Counter(filter(None, (bucket(one.subject, one.unit, one.measure, one.direction) for one in facts)))
    if not buckets:
        kind = "-".join(filter(None, members[0].kind))
        around = frozenset.intersection(*heads) or frozenset().union(*heads) or {facts[0].unit or ""}
        return f"{min(around)} {family_of(facts[0].unit)} {kind}"
    key = min(buckets, key=lambda one: (-buckets[one], one))
    own = {measure for one in members if (measure := measure_of(one))}
    return key if key in own or not own else min(own)
