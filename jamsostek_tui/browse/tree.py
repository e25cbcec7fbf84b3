"""The region tree as a flat list: which rows show when some are folded, and who stands above whom."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from jamsostek_tui.model import Ref


class Leaf(Protocol):
    """A row of the tree; `depth` counts from 0 at the top."""

    @property
    def ref(self) -> Ref: ...

    @property
    def depth(self) -> int: ...


def visible(rows: Sequence[Leaf], folded: Collection[str]) -> list[int]:
    """Return the places in `rows` of what shows when the regions with ids in `folded` are shut."""
    shown: list[int] = []
    shut: int | None = None
    for place, row in enumerate(rows):
        if shut is not None and row.depth > shut:
            continue
        shut = row.depth if str(row.ref.id) in folded else None
        shown.append(place)
    return shown


def has_children(rows: Sequence[Leaf], place: int) -> bool:
    """Tell whether the row at `place` has rows below it in the tree."""
    return place + 1 < len(rows) and rows[place + 1].depth > rows[place].depth


def above(rows: Sequence[Leaf], place: int) -> int | None:
    """Return the place of the row that the one at `place` hangs from, or None at the top."""
    for earlier in range(place - 1, -1, -1):
        if rows[earlier].depth < rows[place].depth:
            return earlier
    return None
