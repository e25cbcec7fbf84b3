"""The rows of a page made ready, once its facts have their lasting numbers and its rules theirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from jamsostek_tui.model import KINDS
from jamsostek_tui.store.codec import pack, with_rules
from jamsostek_tui.store.ledger import Ledger
from jamsostek_tui.store.prepared import Found, Prepared
from jamsostek_tui.store.schema import KIND_NUMBER, PLACED_KINDS

_ARTICLE = KIND_NUMBER["article"]


class Numbered:
    """The lasting number and the kind's number of each member of a page, and the numbers of its rules."""

    __slots__ = ("article", "ids", "kinds", "numbers", "ranges", "rules")

    def __init__(
        self,
        page: Prepared,
        article: int,
        entities: Sequence[int],
        ids: Sequence[Sequence[int]],
        rules: Sequence[int],
        ranges: Sequence[range],
    ) -> None:
        """Take the ids of the numbers, statements, events and links; `ranges` are those they have, or had, by rule."""
        self.article = article
        self.ids = ids
        self.ranges = ranges
        self.rules = rules
        self.numbers = list(entities)
        self.kinds = [KIND_NUMBER[entity[0]] for entity in page.entities]
        groups: tuple[Sequence[Any], ...] = (page.statistics, page.statements, page.events)
        for kind, own, group in zip(PLACED_KINDS, ids, groups, strict=False):
            self.numbers += own
            self.kinds += [KIND_NUMBER[kind]] * len(group)
        self.numbers.append(article)
        self.kinds.append(_ARTICLE)

    def found(self, found: Found) -> tuple[Any, ...]:
        """Return the last five columns of a fact."""
        return (self.rules[found[0]], *found[1:])

    def of(self, member: int | None) -> int | None:
        """Return the number of a member, None for none."""
        return None if member is None else self.numbers[member]

    def linked(self, members: Sequence[int]) -> str | None:
        """Return the column `linked`: kinds and numbers in turn, in order."""
        kinds, numbers = self.kinds, self.numbers
        pairs = sorted([(kinds[member], numbers[member]) for member in members])
        return f"[{','.join([f'{kind},{number}' for kind, number in pairs])}]" if pairs else None


def add_rows(ledger: Ledger, page: Prepared, numbered: Numbered) -> None:
    """Keep all of a page: its rows, what of it is linked, its documents."""
    ledger.add_article(page.sha256, _article(page, numbered))
    ledger.add("naming", _namings(page, numbered))
    ledger.add("statistic", _statistics(page, numbered))
    ledger.add("statement", _statements(page, numbered))
    ledger.add("event", _events(page, numbered))
    ledger.add("link", _links(page, numbered))
    numbers, kinds = numbered.numbers, numbered.kinds
    for one, other in page.between:
        first, second = (kinds[one], numbers[one]), (kinds[other], numbers[other])
        ledger.join(*((first, second) if first < second else (second, first)))
    for entity, kind, members in page.posted:
        ledger.post((kinds[entity], numbers[entity]), kind, [numbers[member] for member in members])
    for member, words in page.documents:
        ledger.index(KINDS[kinds[member]], numbers[member], words)


def _article(page: Prepared, numbered: Numbered) -> tuple[Any, ...]:
    packed = (with_rules(page.blocks, numbered.rules), with_rules(page.numerals, numbered.rules))
    firsts = [own.start for own in numbered.ranges]
    counts = [len(own) for own in numbered.ranges]
    head = (numbered.article, page.source, page.sha256, *page.head)
    return (*head, *packed, *firsts, *counts, *numbered.found(page.found), page.text)


def _namings(page: Prepared, numbered: Numbered) -> Iterator[tuple[Any, ...]]:
    for member, entity in enumerate(page.entities):
        naming = entity[4]
        if naming is not None:
            packed, detail, mentions, found = naming
            if detail is not None:
                detail[2] = [[title, numbered.of(body), *rest] for title, body, *rest in detail[2]]
                packed = pack(detail)
            identity = (numbered.article, numbered.kinds[member], numbered.numbers[member])
            yield (*identity, packed, mentions, *numbered.found(found))


def _statistics(page: Prepared, numbered: Numbered) -> Iterator[tuple[Any, ...]]:
    of, article = numbered.of, numbered.article
    for number, row in zip(numbered.ids[0], page.statistics, strict=True):
        told = (of(row[13]), of(row[14]), of(row[15]))
        linked = numbered.linked(row[18])
        yield (number, article, *row[:13], *told, row[16], row[17], linked, *numbered.found(row[19]))


def _statements(page: Prepared, numbered: Numbered) -> Iterator[tuple[Any, ...]]:
    of = numbered.of
    for number, row in zip(numbered.ids[1], page.statements, strict=True):
        start, end, form, speaker, person, organisation, also, members, found = row
        said = (start, end, form, speaker, of(person), of(organisation), also, numbered.linked(members))
        yield (number, numbered.article, *said, *numbered.found(found))


def _events(page: Prepared, numbered: Numbered) -> Iterator[tuple[Any, ...]]:
    for number, row in zip(numbered.ids[2], page.events, strict=True):
        yield (number, numbered.article, *row[:6], numbered.linked(row[6]), *numbered.found(row[7]))


def _links(page: Prepared, numbered: Numbered) -> Iterator[tuple[Any, ...]]:
    numbers = numbered.numbers
    for number, row in zip(numbered.ids[3], page.links, strict=True):
        start, end, from_kind, source, relation, to_kind, target, found = row
        ends = (from_kind, numbers[source], relation, to_kind, numbers[target])
        yield (number, numbered.article, start, end, *ends, *numbered.found(found))
