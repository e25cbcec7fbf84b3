"""What tells two paintings of one article apart, so that only the lines that look otherwise are painted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from jamsostek_tui.app.widgets.source.source_layout import SourceLayout


class Looks(NamedTuple):
    """How an article is broken into lines, the line at the top, and the lines on which the current fact is marked."""

    layout: SourceLayout | None
    top: int
    marked: frozenset[int]


def looks(layout: SourceLayout | None, top: int, places: Iterable[tuple[int, int]]) -> Looks:
    """Return how an article looks whose fact is marked at `places`: their lines and those of the edges beside them."""
    if layout is None:
        return Looks(None, 0, frozenset())
    marked = (line for start, end in places for line in layout.lines_of(max(0, start - 1), end + 1))
    return Looks(layout, top, frozenset(marked))
