"""Spans of one kind in a text, asked which of them holds an offset."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence


class Spans:
    """Sorted, non-overlapping spans that answer which of them holds an offset."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self.spans = sorted(spans)
        self.starts = [start for start, _ in self.spans]

    def holding(self, offset: int) -> int | None:
        """Return the index of the span that holds `offset`, in order of their starts, or None."""
        if not self.starts:
            return None
        found = bisect_right(self.starts, offset) - 1
        return found if found >= 0 and offset < self.spans[found][1] else None
