"""Which fact each character of an article belongs to: overlapping spans made into pieces that do not overlap.

Where facts lie within each other (a number in a quotation), a character belongs to the innermost.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import pairwise

from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import Lit


class SourceSpans:
    """The lit spans of one article, asked by place, by fact and in reading order."""

    def __init__(self, lit: Sequence[Lit]) -> None:
        self.all: list[Lit] = sorted((one for one in lit if one.start < one.end), key=lambda one: (one.start, -one.end))
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._of: list[int] = []
        for start, end, index in _pieces(self.all):
            self._starts.append(start)
            self._ends.append(end)
            self._of.append(index)

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """The pieces within `start:end`, in order: start, end and the index in `all` of the fact's span."""
        position = max(0, bisect_right(self._starts, start) - 1)
        while position < len(self._starts) and self._starts[position] < end:
            first, last = max(start, self._starts[position]), min(end, self._ends[position])
            if first < last:
                yield first, last, self._of[position]
            position += 1

    def at(self, offset: int) -> int | None:
        """The index in `all` of the innermost span that holds `offset`."""
        return next((index for _, _, index in self.pieces(offset, offset + 1)), None)

    def exactly(self, start: int, end: int) -> int | None:
        """The index of the span `start:end`, else of the innermost that holds `start`."""
        index = bisect_left(self.all, start, key=lambda one: one.start)
        while index < len(self.all) and self.all[index].start == start:
            if self.all[index].end == end:
                return index
            index += 1
        return self.at(start)

    def of(self, ref: Ref | None) -> list[tuple[int, int]]:
        """Where a fact stands, in reading order."""
        return sorted({(one.start, one.end) for one in self.all if one.ref == ref}) if ref is not None else []

    def after(self, offset: int) -> int | None:
        """The index of the first span that starts behind `offset`."""
        index = bisect_right(self.all, offset, key=lambda one: one.start)
        return index if index < len(self.all) else None

    def before(self, offset: int) -> int | None:
        """The index of the last span that starts ahead of `offset`."""
        index = bisect_right(self.all, offset - 1, key=lambda one: one.start) - 1
        return index if index >= 0 else None


def _pieces(ordered: Sequence[Lit]) -> Iterator[tuple[int, int, int]]:
    """Sweep over the starts and ends; the innermost span is the one that began last (then the shortest)."""
    edges = sorted({edge for one in ordered for edge in (one.start, one.end)})
    open_spans: list[tuple[int, int, int]] = []
    upcoming = 0
    for left, right in pairwise(edges):
        while upcoming < len(ordered) and ordered[upcoming].start <= left:
            one = ordered[upcoming]
            heappush(open_spans, (-one.start, one.end, upcoming))
            upcoming += 1
        while open_spans and open_spans[0][1] <= left:
            heappop(open_spans)
        if open_spans:
            yield left, right, open_spans[0][2]
