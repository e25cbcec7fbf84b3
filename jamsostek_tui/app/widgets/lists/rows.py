"""The rows behind a list: all held in memory (regions, links), or fetched a page at a time by their ids."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Protocol

from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.rows import LinkRow, Row

AnyRow = Row | LinkRow
PAGE = 64
PAGES_KEPT = 16


class Rows(Protocol):
    """What a list shows; places count from 0."""

    def __len__(self) -> int: ...

    def row(self, place: int) -> AnyRow | None:
        """Return the row at `place`; None when the store no longer has it."""

    def ref(self, place: int) -> Ref:
        """Return the fact at `place` without fetching its row."""

    def place(self, ref: Ref) -> int | None:
        """Return where `ref` stands, or None."""


class HeldRows:
    """Rows that are all at hand."""

    def __init__(self, rows: Sequence[AnyRow]) -> None:
        """Take the rows in their order."""
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, place: int) -> AnyRow:
        """Return the row at `place`."""
        return self._rows[place]

    def ref(self, place: int) -> Ref:
        """Return the fact at `place`; of a link, the fact at its other end."""
        return ref_of(self._rows[place])

    def place(self, ref: Ref) -> int | None:
        """Return where `ref` stands first, or None."""
        return next((place for place, row in enumerate(self._rows) if ref_of(row) == ref), None)


class PagedRows:
    """Rows fetched 64 at a time, the sixteen pages last used kept: as quick for a million as for ten."""

    def __init__(
        self, kind: Kind, ids: Sequence[int | str], fetch: Callable[[Kind, Sequence[int | str]], list[Row]]
    ) -> None:
        """Show the facts `ids` of `kind`; `fetch` gives the rows of some of them, in the order asked."""
        self._kind = kind
        self._ids = ids
        self._fetch = fetch
        self._pages: OrderedDict[int, dict[int | str, Row]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._ids)

    def row(self, place: int) -> Row | None:
        """Return the row at `place`, fetching its page when it is not at hand."""
        number = place // PAGE
        page = self._pages.get(number)
        if page is None:
            ids = self._ids[number * PAGE : (number + 1) * PAGE]
            page = {row.ref.id: row for row in self._fetch(self._kind, ids)}
            self._pages[number] = page
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        return page.get(self._ids[place])

    def ref(self, place: int) -> Ref:
        """Return the fact at `place`."""
        return Ref(self._kind, self._ids[place])

    def place(self, ref: Ref) -> int | None:
        """Return where `ref` stands, or None."""
        if ref.kind != self._kind:
            return None
        try:  # arrays and ranges look fast, and a table of a million places takes a hundred megabytes
            return self._ids.index(ref.id)
        except ValueError:
            return None


def ref_of(row: AnyRow) -> Ref:
    """Return the fact a row stands for; of a link, the fact at its other end."""
    return row.other.ref if isinstance(row, LinkRow) else row.ref


def fact_of(row: AnyRow) -> Row:
    """Return the fact's own row; of a link, that at its other end."""
    return row.other if isinstance(row, LinkRow) else row
