"""A page made ready to be stored: all that can be done before a writer is at hand, so that any process can do it.

Everything here is plain numbers, texts, lists and tuples, so that a page crosses from one process to another cheaply.
A *member* is the index of a fact within its page: first the entities, then the statistics, the statements and the
events, each in the order of the text, last the article itself. A *rule* is an index into `PreparedPage.rules`, from 1.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from types import MappingProxyType
from typing import Any

from jamsostek_tui.model import Article, Attribution, Fact, Facts, Kind, Link, Person, Ref
from jamsostek_tui.store.database.naming_detail import detail_of
from jamsostek_tui.store.database.packing import flat_blocks, flat_numerals, pack, pack_doubts, pack_numbers, pack_spans
from jamsostek_tui.store.database.schema import KIND_NUMBER, PLACED_KINDS, RELATIONS
from jamsostek_tui.store.entities.identity import key_of, set_apart, signature_of
from jamsostek_tui.store.entities.named_twice import united
from jamsostek_tui.store.entities.office import fullest_office
from jamsostek_tui.store.entities.told_by_article import Said, codes_meant, said_of
from jamsostek_tui.store.facts_by_kind import Entity, Placed, named_groups
from jamsostek_tui.store.search.indexed_words import article_documents
from jamsostek_tui.store.writing.linked_pairs import Pair, pairs

Found = tuple[int, int, str | None, str | None, str | None]
Naming = tuple[str | None, list[Any] | None, str, Found]
Listed = tuple[Kind, str, str | None, Said | None, Naming | None]
_RELATION_NUMBER = {relation: number for number, relation in enumerate(RELATIONS)}
_IN_TEXT = attrgetter("start", "end", "id")


@dataclass(frozen=True, slots=True)
class PreparedPage:
    """The rows of a page, with members where its facts will have ids and rules where they will have numbers.

    `head` are the article's columns from title to keywords, `entities` kind, key, a person's signature, what the
    article says of it and where (None for a region only meant), `between` the linked pairs of entities, `posted`
    by entity and kind the members linked with it, `documents` member and words of what search finds.
    """

    sha256: bytes
    source: str
    text: str
    rules: list[str]
    head: tuple[str | None, ...]
    blocks: list[int]
    numerals: list[int]
    found: Found
    entities: list[Listed]
    statistics: list[tuple[Any, ...]]
    statements: list[tuple[Any, ...]]
    events: list[tuple[Any, ...]]
    links: list[tuple[Any, ...]]
    between: list[tuple[int, int]]
    posted: list[tuple[int, int, list[int]]]
    documents: list[tuple[int, str]]

    def sent(self) -> tuple[Any, ...]:
        """Return what `received` makes the page from again, of plain types alone."""
        return tuple(getattr(self, name) for name in _FIELDS)


_FIELDS = tuple(field.name for field in fields(PreparedPage))


def received(sent: Sequence[Any]) -> PreparedPage:
    """Return the page that `sent` was made from."""
    return PreparedPage(*sent)


def prepared(article: Article, facts: Facts) -> PreparedPage:
    """Return a page ready to be stored; raises UnicodeEncodeError for text that no database holds."""
    article.text.encode()
    return _Preparing(article, united(facts)).page()


def prepared_again(article: Article, facts: Facts, apart: Mapping[Ref, str]) -> PreparedPage:
    """Return a page that is stored already ready to be stored anew.

    Its numbers have the ids from 1 in which they are stored, with holes where a person rejected one; `apart` has the
    marks of entities that a person set apart from those of their name.
    """
    return _Preparing(article, facts, apart).page({one.id: one.id for one in facts.statistics})


class _Preparing:
    """One page while it is made ready."""

    def __init__(self, article: Article, facts: Facts, apart: Mapping[Ref, str] = MappingProxyType({})) -> None:
        self.article = article
        self.facts = facts
        self._apart = apart
        self._rules: dict[str, int] = {}
        self._entities: list[Listed] = []
        self._member: dict[Ref, int] = {}
        self._placed: tuple[list[Placed], ...] = tuple(
            sorted(group, key=_IN_TEXT) for group in (facts.statistics, facts.statements, facts.events)
        )
        self._pairs = pairs(article, facts)
        self._list_members()

    def page(self, places: dict[int, int] | None = None) -> PreparedPage:
        """Return the page; entities first, since everything else points at them. `places` are those of numbers."""
        article = self.article
        linked, between, posted = self._linked()
        places = places or {one.id: place for place, one in enumerate(self._placed[0], 1)}
        head = (article.title, article.publisher, article.published, article.dateline, article.byline, article.url)
        return PreparedPage(
            sha256=bytes.fromhex(article.sha256),
            source=article.source,
            text=article.text,
            head=(*head, pack(list(article.keywords))),
            blocks=flat_blocks(article.blocks, self._rule),
            numerals=flat_numerals(self.facts.numerals, self._rule, places),
            found=self._found(article),
            entities=self._entities,
            statistics=[self._statistic(one, linked) for one in self._placed[0]],
            statements=[self._statement(one, linked) for one in self._placed[1]],
            events=[self._event(one, linked) for one in self._placed[2]],
            links=[row for one in self.facts.links if (row := self._link(one)) is not None],
            between=between,
            posted=posted,
            documents=[(self._member[ref], words) for ref, words in article_documents(article, self.facts)],
            rules=list(self._rules),
        )

    def _rule(self, name: str) -> int:
        return self._rules.setdefault(name, len(self._rules) + 1)

    def _found(self, fact: Fact) -> Found:
        status = None if fact.status == "found" else fact.status
        doubts = pack_doubts(fact.doubts) if fact.doubts else None
        triggers = pack_spans(fact.triggers) if fact.triggers else None
        return (self._rule(fact.rule), round(fact.confidence * 1000), status, doubts, triggers)

    # -- members

    def _list_members(self) -> None:
        groups = named_groups(self.facts)
        places = {Ref(kind, one.id): place for place, (kind, one) in enumerate((k, e) for k, g in groups for e in g)}
        self._member = places
        meant = {str(ref.id) for pair in self._pairs for ref in pair if ref.kind == "region"}
        meant |= {
            str(ref.id) for link in self.facts.links for ref in (link.source, link.target) if ref.kind == "region"
        }
        for code in sorted(meant | codes_meant(self.facts)):
            places.setdefault(Ref("region", code), len(places))
        named = sum(len(group) for _, group in groups)
        self._entities = [self._listed(kind, entity) for kind, group in groups for entity in group]
        self._entities += [("region", str(ref.id), None, None, None) for ref in list(places)[named:]]
        for kind, placed in zip(PLACED_KINDS, self._placed, strict=True):
            for one in placed:
                places[Ref(kind, one.id)] = len(places)
        places[Ref("article", self.article.id)] = len(places)

    def _listed(self, kind: Kind, entity: Entity) -> Listed:
        office = signed = None
        packed: str | None = None
        detail: list[Any] | None = detail_of(entity)
        if isinstance(entity, Person):
            office = fullest_office(entity, self.facts)
            signed = signature_of(entity, self.article, self.facts)
            if detail is not None:
                detail[2] = [[title, self._of("organisation", body), *rest] for title, body, *rest in detail[2]]
        if not (isinstance(entity, Person) and any(role[1] is not None for role in (detail or [])[2])):
            packed, detail = pack(detail) or "[]", None
        offsets = [offset for mention in entity.mentions for offset in (mention.start, mention.end)]
        naming = (packed, detail, pack_numbers(offsets), self._found(entity))
        key = key_of(entity)
        if (mark := self._apart.get(Ref(kind, entity.id))) is not None:
            key, signed = set_apart(key, signed, mark)
        return (kind, key, signed, said_of(entity, self.article.published, office), naming)

    def _of(self, kind: Kind, local: int | None) -> int | None:
        return None if local is None else self._member.get(Ref(kind, local))

    # -- what is linked

    def _linked(self) -> tuple[dict[int, list[int]], list[tuple[int, int]], list[tuple[int, int, list[int]]]]:
        """Return the members linked with each placed fact, the linked pairs of entities, and what is posted."""
        entities, article = len(self._entities), len(self._member) - 1
        kinds = [KIND_NUMBER[ref.kind] for ref in self._member]
        linked: dict[int, list[int]] = {}
        between: list[tuple[int, int]] = []
        posted: dict[tuple[int, int], list[int]] = {}
        for one, other in sorted(self._member_pairs(self._pairs)):
            low, high = (one, other) if one < other else (other, one)
            if high < entities:
                between.append((low, high))
                continue
            if low < entities:
                posted.setdefault((low, kinds[high]), []).append(high)
            if high != article:
                linked.setdefault(high, []).append(low)
                if low >= entities:
                    linked.setdefault(low, []).append(high)
        return linked, sorted(between), [(one, kind, sorted(posted[one, kind])) for one, kind in sorted(posted)]

    def _member_pairs(self, found: Iterable[Pair]) -> Iterable[tuple[int, int]]:
        member = self._member.get
        for one, other in found:
            first, second = member(one), member(other)
            if first is not None and second is not None:
                yield first, second

    # -- rows

    def _statistic(self, one: Any, linked: dict[int, list[int]]) -> tuple[Any, ...]:
        told = one.attributed_to or Attribution()
        return (
            *(one.start, one.end, one.text, one.value, one.value_max, one.approx, one.unit, one.subject, one.measure),
            *(one.direction, one.region, one.period, one.versus),
            self._of("person", told.person),
            self._of("organisation", told.organisation),
            self._of("instrument", told.instrument),
            one.per,
            pack_spans(one.also),
            linked.get(self._member[Ref("statistic", one.id)], ()),
            self._found(one),
        )

    def _statement(self, one: Any, linked: dict[int, list[int]]) -> tuple[Any, ...]:
        speaker = (one.speaker, self._of("person", one.person), self._of("organisation", one.organisation))
        members = linked.get(self._member[Ref("statement", one.id)], ())
        return (one.start, one.end, one.form, *speaker, pack_spans(one.also), members, self._found(one))

    def _event(self, one: Any, linked: dict[int, list[int]]) -> tuple[Any, ...]:
        members = linked.get(self._member[Ref("event", one.id)], ())
        return (one.start, one.end, one.name, one.date, one.venue, one.region, members, self._found(one))

    def _link(self, one: Link) -> tuple[Any, ...] | None:
        """Return a link as a row, or None for one of which an end points at nothing."""
        source, target = self._member.get(one.source), self._member.get(one.target)
        if source is None or target is None:
            return None
        ends = (KIND_NUMBER[one.source.kind], source, _RELATION_NUMBER[one.relation], KIND_NUMBER[one.target.kind])
        return (one.start, one.end, *ends, target, self._found(one))
