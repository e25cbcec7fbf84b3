"""Which facts of an article are linked, as pairs; what that means to a user stands in `database.schema`. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator

from jamsostek_tui.language.folding import fold
from jamsostek_tui.language.sentences import sentence_spans
from jamsostek_tui.model import MERGEABLE, Article, Attribution, Facts, Ref, Statement
from jamsostek_tui.store.facts_by_kind import named_groups, placed_facts, places

Pair = tuple[Ref, Ref]
_MOST_IN_A_SENTENCE = 40
_LONGEST_BLOCK = 100_000
_LONGEST_CHAIN = 5


def pairs(article: Article, facts: Facts) -> set[Pair]:
    """Return every linked pair once, the smaller first.

    Ids are taken as they are, local or lasting. A sentence that names more than 40 entities or holds more
    than 40 facts is a table or an attack, and links nothing by mere company.
    """
    related = _Related(article, facts)
    related.entities()
    related.stated()
    related.company()
    related.inside_statements()
    related.about_regions()
    related.through_statements()
    related.one_region()
    related.hub()
    return related.found


def parent_of(code: str, parents: dict[str, str | None]) -> str | None:
    """Return the region above a code (`52` of `52.02`); for a slug, what `parents` has."""
    if code[:1].isdigit():
        return code.rpartition(".")[0] or None
    return parents.get(code)


def order(one: Ref, other: Ref) -> Pair:
    if one[0] != other[0]:
        return (one, other) if one[0] < other[0] else (other, one)
    return (one, other) if (one.kind, str(one.id)) <= (other.kind, str(other.id)) else (other, one)


class _Related:
    def __init__(self, article: Article, facts: Facts) -> None:
        self.article = article
        self.facts = facts
        self.parents = {region.id: region.parent for region in facts.regions}
        self.found: set[Pair] = set()
        self._chains: dict[str, tuple[Ref, ...]] = {}

    def add(self, one: Ref, other: Ref) -> None:
        """Link two facts; a region brings those above it along."""
        if one.kind != "region" != other.kind:
            if one != other:
                self.found.add(order(one, other))
            return
        if one.kind == other.kind:
            return
        for first in self._with_above(one):
            for second in self._with_above(other):
                if first != second:
                    self.found.add(order(first, second))

    def _with_above(self, ref: Ref) -> tuple[Ref, ...]:
        if ref.kind != "region":
            return (ref,)
        code = str(ref.id)
        if code not in self._chains:
            chain = [code]
            while (above := parent_of(chain[-1], self.parents)) and above not in chain and len(chain) < _LONGEST_CHAIN:
                chain.append(above)
            self._chains[code] = tuple(Ref("region", link) for link in chain)
        return self._chains[code]

    def entities(self) -> None:
        """Offices, and bodies with their regions."""
        for person in self.facts.people:
            for role in person.roles:
                if role.region is not None:
                    self.add(Ref("person", person.id), Ref("region", role.region))
                if role.organisation is not None:
                    self.add(Ref("person", person.id), Ref("organisation", role.organisation))
        for body in self.facts.organisations:
            if body.region is not None:
                self.add(Ref("organisation", body.id), Ref("region", body.region))

    def stated(self) -> None:
        """What the facts' own fields and the links say."""
        for statistic in self.facts.statistics:
            here = Ref("statistic", statistic.id)
            if statistic.region is not None:
                self.add(here, Ref("region", statistic.region))
            for other in attributed(statistic.attributed_to):
                self.add(here, other)
        for statement in self.facts.statements:
            for other in speakers(statement):
                self.add(Ref("statement", statement.id), other)
        for event in self.facts.events:
            if event.region is not None:
                self.add(Ref("event", event.id), Ref("region", event.region))
        for link in self.facts.links:
            if (link.source.kind, link.target.kind) != ("statistic", "region"):  # its own field says what stands now
                self.add(link.source, link.target)

    def company(self) -> None:
        """Entities named in the sentence of a number, statement or event; of a number only its own region counts."""
        placed = self._placed_by_sentence()
        if not placed:
            return
        named: dict[int, set[Ref]] = defaultdict(set)
        for ref, start in self._namings():
            if (sentence := self._sentence(start)) in placed:
                named[sentence].add(ref)
        for sentence, refs in named.items():
            if len(refs) <= _MOST_IN_A_SENTENCE >= len(placed[sentence]):
                everyone = {above for ref in refs for above in self._with_above(ref)}
                no_regions = {ref for ref in refs if ref.kind != "region"}
                for fact in placed[sentence]:
                    company = no_regions if fact.kind == "statistic" else everyone
                    self.found.update([order(fact, ref) for ref in company])

    def _placed_by_sentence(self) -> dict[int, set[Ref]]:
        self._starts = sorted(self._sentence_starts())
        placed: dict[int, set[Ref]] = defaultdict(set)
        for ref, fact in placed_facts(self.facts):
            for start, end in places(fact):
                first, last = self._sentence(start), self._sentence(max(start, end - 1))
                for sentence in range(first, min(last, first + _MOST_IN_A_SENTENCE) + 1):
                    placed[sentence].add(ref)
        return placed

    def _sentence_starts(self) -> Iterator[int]:
        text = fold(self.article.text)
        for block in self.article.blocks:
            if block.kind in ("noise", "meta", "tags"):
                continue
            yield block.start
            if block.end - block.start <= _LONGEST_BLOCK:
                yield from (start for start, _ in sentence_spans(text, block.start, block.end))

    def _sentence(self, offset: int) -> int:
        return bisect_right(self._starts, offset)

    def _namings(self) -> Iterator[tuple[Ref, int]]:
        for kind, entities in named_groups(self.facts):
            for entity in entities:
                ref = Ref(kind, entity.id)
                for mention in entity.mentions:
                    yield ref, mention.start

    def inside_statements(self) -> None:
        """Numbers told within the words of a statement."""
        told = sorted((start, statistic.id) for statistic in self.facts.statistics for start, _ in places(statistic))
        for statement in self.facts.statements:
            for start, end in places(statement):
                first = bisect_left(told, (start, 0))
                for place, number in told[first : first + _MOST_IN_A_SENTENCE]:
                    if place < end:
                        self.add(Ref("statement", statement.id), Ref("statistic", number))

    def about_regions(self) -> None:
        """Whom or what a number is attributed to or linked with belongs to the region the number is about."""
        regions = {Ref("statistic", one.id): Ref("region", one.region) for one in self.facts.statistics if one.region}
        for statistic in self.facts.statistics:
            if statistic.region is not None:
                for other in attributed(statistic.attributed_to):
                    self.add(other, Ref("region", statistic.region))
        for link in self.facts.links:
            for one, other in ((link.source, link.target), (link.target, link.source)):
                if one in regions and other.kind in MERGEABLE:
                    self.add(other, regions[one])

    def through_statements(self) -> None:
        """A speaker is linked with the numbers told in the statement, and with the regions it is about."""
        by_statement: dict[Ref, set[Ref]] = defaultdict(set)
        for pair in self.found:
            for one, other in (pair, pair[::-1]):
                if one.kind == "statement" and other.kind in ("region", "statistic", "instrument"):
                    by_statement[one].add(other)
        for statement in self.facts.statements:
            for speaker in speakers(statement):
                for other in by_statement[Ref("statement", statement.id)]:
                    self.add(speaker, other)

    def one_region(self) -> None:
        """A statement or event without region belongs to the article's one region (the smallest of one descent)."""
        leaf = self._one_leaf()
        if leaf is None:
            return
        with_region = {one for pair in self.found for one, other in (pair, pair[::-1]) if other.kind == "region"}
        for ref, _ in placed_facts(self.facts):
            if ref.kind != "statistic" and ref not in with_region:
                self.add(ref, leaf)

    def _one_leaf(self) -> Ref | None:
        codes = {region.id for region in self.facts.regions}
        above = {str(ref.id) for code in codes for ref in self._with_above(Ref("region", code))[1:]}
        leaves = codes - above
        return Ref("region", leaves.pop()) if len(leaves) == 1 else None

    def hub(self) -> None:
        """Everything is linked with its article."""
        here = Ref("article", self.article.id)
        for ref, _ in placed_facts(self.facts):
            self.add(here, ref)
        for kind, entities in named_groups(self.facts):
            for entity in entities:
                self.add(here, Ref(kind, entity.id))


def attributed(told: Attribution | None) -> Iterable[Ref]:
    """Return what a number is attributed to."""
    if told is None:
        return ()
    given: tuple[Ref | None, ...] = (
        Ref("person", told.person) if told.person is not None else None,
        Ref("organisation", told.organisation) if told.organisation is not None else None,
        Ref("instrument", told.instrument) if told.instrument is not None else None,
    )
    return tuple(ref for ref in given if ref is not None)


def speakers(statement: Statement) -> Iterable[Ref]:
    """Return who said a statement: the person, the body, both or nobody."""
    if statement.person is not None:
        yield Ref("person", statement.person)
    if statement.organisation is not None:
        yield Ref("organisation", statement.organisation)
