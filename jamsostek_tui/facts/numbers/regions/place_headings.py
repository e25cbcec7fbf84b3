"""Lines that are nothing but a region's name, and speak for the numbers below them: `3. Riau`, `Kota Bima:`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from jamsostek_tui.facts.numbers.regions.place_mentions import PlaceMention
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.area_levels import level_source

_BEFORE = re.compile(rf"[\W\d_]*(?:{level_source()}\.? )?")
_BEHIND = re.compile(r"[\W_]*")
_HEADING_KINDS = frozenset({"heading", "list", "body"})
_REACH = 12
"""Blocks below such a line that it may speak for."""


class PlaceHeadings:
    """The lines of one article that name a region and nothing else."""

    def __init__(self, reading: Reading, places: Sequence[PlaceMention]) -> None:
        self._blocks = reading.blocks
        self._starts = [block.start for block in reading.blocks]
        self._digits = reading.words.starts, reading.words.numbers
        self._headings: dict[int, str] = {}
        lowered = reading.lowered
        for place in places:
            index = self._index(place.start)
            block = self._blocks[index]
            if block.kind not in _HEADING_KINDS or block.end - block.start > 60 or place.end > block.end:
                continue
            alone = _BEFORE.fullmatch(lowered, block.start, place.start)
            if alone and _BEHIND.fullmatch(lowered, place.end, block.end):
                self._headings[index] = place.region

    def over(self, offset: int) -> str | None:
        """Return the region of the nearest such line above `offset`, no other heading between; None without one."""
        if not self._headings:
            return None
        last = self._index(offset)
        for index in range(last - 1, max(-1, last - _REACH), -1):
            if index in self._headings:
                return self._headings[index]
            if self._blocks[index].kind == "heading" and not self._counts(index):
                return None
        return None

    def _index(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1

    def _counts(self, index: int) -> bool:
        """Whether digits stand in a heading: then it is a line of the list."""
        starts, numbers = self._digits
        first = bisect_right(starts, self._blocks[index].start - 1)
        last = bisect_right(starts, self._blocks[index].end - 1)
        return any(token in numbers for token in range(first, last))
