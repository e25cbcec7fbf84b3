"""Groups of numbers as they are held: what the list says of them, the ids of their numbers, how each two agree.

A group in full has every number with its sentence and all that was read from it, some ten kilobytes a number. Held it
is a few bytes for each number and each pair; in full it is read again when something is decided of it.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from zlib import crc32

from jamsostek_tui.check.compared.verdict import AGREEMENTS, VERDICT_NUMBERS, VERDICTS, Agreement, Verdict
from jamsostek_tui.check.settled.in_words import as_rival, paper
from jamsostek_tui.check.settled.standings import Standing
from jamsostek_tui.decisions.journal.group_key import numbered
from jamsostek_tui.model import Ref

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.groups import Group
    from jamsostek_tui.check.compared.told import Told

_KINDS = "qIHHH"
"""Of the arrays of a group, in their order."""


@dataclass(frozen=True, slots=True)
class HeldGroup:
    """A group, by the ids of its numbers in order of time.

    `key`, `measure` and `region` (its name, `code` its code) are those of the group, `figure` what is told first in it
    (where numbers contradict each other, the first two that do), `classes` the classes of its pairs, what matters most
    first; `words` is all that it may be found by, `rivals` how each of its numbers is called where it contradicts
    another (none where nothing does).

    By places among the `ids`: `pairs` are first, second and verdict of each pair in turn, `sight` the carriers of each
    source as they are shown, `carriers` how many each has. By `marks` a number is known again.
    """

    bucket: str
    nth: int
    key: str
    measure: str
    region: str | None
    code: str | None
    figure: str
    papers: int
    classes: tuple[Agreement, ...]
    words: str
    rivals: tuple[str, ...]
    ids: array[int]
    marks: array[int]
    pairs: array[int]
    sight: array[int]
    carriers: array[int]

    @property
    def sources(self) -> int:
        """How many independent sources tell it."""
        return len(self.carriers)

    @property
    def agreement(self) -> Agreement:
        """The class that matters most among its pairs."""
        return self.classes[0]

    @property
    def first(self) -> int:
        """The id of its first number."""
        return self.ids[0]

    def of(self, agreement: Agreement) -> bool:
        """Whether it has a pair of a class."""
        return agreement in self.classes

    def fighting(self) -> frozenset[Ref]:
        """Return its numbers that contradict each other."""
        places = (both for *both, verdict in self._triples() if VERDICTS[verdict].agreement == "conflict")
        return frozenset(Ref("statistic", self.ids[place]) for both in places for place in both)

    def in_sight(self, most: int) -> list[list[int]]:
        """Return the places of the carriers of each of its first sources, those that contradict each other first."""
        found, begin = [], 0
        for count in self.carriers[:most]:
            found.append(list(self.sight[begin : begin + count]))
            begin += count
        return found

    def verdicts_with(self, number: int) -> dict[int, Verdict]:
        """Return how one of its numbers agrees with others, by their ids."""
        place = self.ids.index(number) if number in self.ids else -1
        found = {}
        for first, second, verdict in self._triples():
            if place in (first, second):
                found[self.ids[second if first == place else first]] = VERDICTS[verdict]
        return found

    def standings_of(self, numbers: Set[int]) -> dict[Ref, Standing]:
        """Return what it says of some of its numbers, but for what was settled."""
        classes: dict[int, Agreement] = {}
        against: dict[int, dict[str, None]] = {}
        mine = {place for place, number in enumerate(self.ids) if number in numbers}
        for first, second, verdict in self._triples() if mine else ():
            agreement = VERDICTS[verdict].agreement
            for own, other in ((first, second), (second, first)):
                if own in mine:
                    classes[own] = min(classes.get(own, agreement), agreement, key=AGREEMENTS.index)
                    if agreement == "conflict":
                        against.setdefault(own, {})[self.rivals[other]] = None
        return {
            Ref("statistic", self.ids[place]): Standing(agreement, tuple(against.get(place, ())))
            for place, agreement in classes.items()
        }

    def known(self, told: Sequence[Told]) -> dict[int, Told]:
        """Return its numbers by their places, as they are `told` now.

        What tells another number or sentence by now was not compared, and is left out.
        """
        by_id = {one.fact.id: one for one in told}
        marked = enumerate(zip(self.ids, self.marks, strict=True))
        return {
            place: by_id[number] for place, (number, mark) in marked if number in by_id and _mark(by_id[number]) == mark
        }

    def in_full(self, read: Callable[[Sequence[int]], Sequence[Told]]) -> Group | None:
        """Return the group in full, its numbers `read` by their ascending ids; None where no pair is left of it."""
        from jamsostek_tui.check.compared.groups import Group  # costs 0.1 s: only now
        from jamsostek_tui.check.compared.pairs import Pair

        left = self.known(read(sorted(self.ids)))
        at = {place: new for new, place in enumerate(left)}
        pairs = [
            Pair(at[first], at[second], VERDICTS[verdict])
            for first, second, verdict in self._triples()
            if first in at and second in at
        ]
        return Group(self.bucket, tuple(left.values()), tuple(pairs), self.nth) if pairs else None

    def _triples(self) -> Iterator[tuple[int, int, int]]:
        return zip(self.pairs[::3], self.pairs[1::3], self.pairs[2::3], strict=True)

    def named(self, nth: int) -> HeldGroup:
        """Return it as the `nth` of its key."""
        return self if nth == self.nth else replace(self, nth=nth, key=numbered(self.key, nth))

    def sent(self) -> tuple[Any, ...]:
        """Return it as plain values, for another process."""
        told = (self.bucket, self.nth, self.key, self.measure, self.region, self.code, self.figure, self.papers)
        numbers = (self.ids, self.marks, self.pairs, self.sight, self.carriers)
        return (*told, self.classes, self.words, self.rivals, *(one.tobytes() for one in numbers))


def received(sent: tuple[Any, ...]) -> HeldGroup:
    """Return a group that another process sent."""
    told, numbers = sent[: -len(_KINDS)], sent[-len(_KINDS) :]
    return HeldGroup(*told, *map(array, _KINDS, numbers))


def held(group: Group) -> HeldGroup:
    """Return a group as it is held."""
    pairs = array("H")
    for pair in group.pairs:
        pairs.extend((pair.first, pair.second, VERDICT_NUMBERS[pair.verdict]))
    present = {VERDICTS[place].agreement for place in set(pairs[2::3])}
    at = {id(one): place for place, one in enumerate(group.members)}
    sight = group.in_sight
    return HeldGroup(
        group.bucket,
        group.nth,
        group.key,
        group.measure,
        group.members[0].region,
        group.region,
        _figure_of(group),
        group.papers,
        tuple(agreement for agreement in AGREEMENTS if agreement in present),
        _words_of(group),
        tuple(map(as_rival, group.members)) if "conflict" in present else (),
        array("q", (one.fact.id for one in group.members)),
        array("I", map(_mark, group.members)),
        pairs,
        array("H", (at[id(one)] for source in sight for one in source.carriers)),
        array("H", (len(source.carriers) for source in sight)),
    )


def _figure_of(group: Group) -> str:
    for pair in group.of("conflict"):
        return " / ".join(group.members[place].fact.text for place in (pair.first, pair.second))
    return group.in_sight[0].first.fact.text


def _mark(one: Told) -> int:
    """Return what a number is known again by: an id may be another number's by the time it is read."""
    return crc32(f"{one.fact.text}\0{one.fact.value}\0{one.sentence}".encode("utf-8", "surrogatepass"))


def _words_of(group: Group) -> str:
    told = {group.measure: None}
    for one in group.members:
        told |= dict.fromkeys((one.region or "", one.fact.text, one.fact.subject or "", paper(one)))
    return "\n".join(told).casefold()
