"""The rows of a page made ready, once its facts have their lasting numbers and its rules theirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from jamsostek_tui.model import KINDS
from jamsostek_tui.store.database.packing import pack, with_rules
from jamsostek_tui.store.database.schema import KIND_NUMBER, PLACED_KINDS
from jamsostek_tui.store.writing.pending_rows import PendingRows
from jamsostek_tui.store.writing.prepared_page import Found, PreparedPage

_ARTICLE = KIND_NUMBER["article"]


class LastingNumbers:
    """The lasting number and the kind's number of each member of a page, and the numbers of its rules."""

    __slots__ = ("article", "ids", "kinds", "numbers", "ranges", "rules")

    def __init__(
        self,
        page: PreparedPage,
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


def add_rows(pending: PendingRows, page: PreparedPage, lasting: LastingNumbers) -> None:
    """Keep all of a page: its rows, what of it is linked, its documents."""
    pending.add_article(page.sha256, _article(page, lasting))
    pending.add("naming", _namings(page, lasting))
    pending.add("statistic", _statistics(page, lasting))
    pending.add("statement", _statements(page, lasting))
    pending.add("event", _events(page, lasting))
    pending.add("link", _links(page, lasting))
    numbers, kinds = lasting.numbers, lasting.kinds
    for one, other in page.between:
        first, second = (kinds[one], numbers[one]), (kinds[other], numbers[other])
        pending.join(*((first, second) if first < second else (second, first)))
    for entity, kind, members in page.posted:
        pending.post((kinds[entity], numbers[entity]), kind, [numbers[member] for member in members])
    for member, words in page.documents:
        pending.index(KINDS[kinds[member]], numbers[member], words)


def _article(page: PreparedPage, lasting: LastingNumbers) -> tuple[Any, ...]:
    packed = (with_rules(page.blocks, lasting.rules), with_rules(page.numerals, lasting.rules))
    firsts = [own.start for own in lasting.ranges]
    counts = [len(own) for own in lasting.ranges]
    head = (lasting.article, page.source, page.sha256, *page.head)
    return (*head, *packed, *firsts, *counts, *lasting.found(page.found), page.text)


def _namings(page: PreparedPage, lasting: LastingNumbers) -> Iterator[tuple[Any, ...]]:
    for member, entity in enumerate(page.entities):
        naming = entity[4]
        if naming is not None:
            packed, detail, mentions, found = naming
            if detail is not None:
                detail[2] = [[title, lasting.of(body), *rest] for title, body, *rest in detail[2]]
                packed = pack(detail)
            identity = (lasting.article, lasting.kinds[member], lasting.numbers[member])
            yield (*identity, packed, mentions, *lasting.found(found))


def _statistics(page: PreparedPage, lasting: LastingNumbers) -> Iterator[tuple[Any, ...]]:
    of, article = lasting.of, lasting.article
    for number, row in zip(lasting.ids[0], page.statistics, strict=True):
        told = (of(row[13]), of(row[14]), of(row[15]))
        linked = lasting.linked(row[18])
        yield (number, article, *row[:13], *told, row[16], row[17], linked, *lasting.found(row[19]))


def _statements(page: PreparedPage, lasting: LastingNumbers) -> Iterator[tuple[Any, ...]]:
    of = lasting.of
    for number, row in zip(lasting.ids[1], page.statements, strict=True):
        start, end, form, speaker, person, organisation, also, members, found = row
        said = (start, end, form, speaker, of(person), of(organisation), also, lasting.linked(members))
        yield (number, lasting.article, *said, *lasting.found(found))


def _events(page: PreparedPage, lasting: LastingNumbers) -> Iterator[tuple[Any, ...]]:
    for number, row in zip(lasting.ids[2], page.events, strict=True):
        yield (number, lasting.article, *row[:6], lasting.linked(row[6]), *lasting.found(row[7]))


def _links(page: PreparedPage, lasting: LastingNumbers) -> Iterator[tuple[Any, ...]]:
    numbers = lasting.numbers
    for number, row in zip(lasting.ids[3], page.links, strict=True):
        start, end, from_kind, source, relation, to_kind, target, found = row
        ends = (from_kind, numbers[source], relation, to_kind, numbers[target])
        yield (number, lasting.article, start, end, *ends, *lasting.found(found))
