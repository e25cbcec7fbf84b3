"""The ids of a list that runs through all numbers but a few, without a place in memory for each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import overload


class Gapped(Sequence[int]):
    """The whole numbers from `low` to `high`, both of them in it, without those `missing`, which ascend."""

    def __init__(self, low: int, high: int, missing: Sequence[int]) -> None:
        self._low, self._high, self._missing = low, high, missing
        self._before = [number - low - place for place, number in enumerate(missing)]

    def __len__(self) -> int:
        """Return how many there are."""
        return self._high - self._low + 1 - len(self._missing)

    @overload
    def __getitem__(self, at: int) -> int: ...

    @overload
    def __getitem__(self, at: slice) -> list[int]: ...

    def __getitem__(self, at: int | slice) -> int | list[int]:
        """Return the number at a place, or those of a slice; raises IndexError."""
        if isinstance(at, slice):
            return [self._number(place) for place in range(*at.indices(len(self)))]
        return self._number(range(len(self))[at])

    def _number(self, place: int) -> int:
        return self._low + place + bisect_right(self._before, place)

    def __contains__(self, number: object) -> bool:
        """Whether it is one of them."""
        return isinstance(number, int) and self._low <= number <= self._high and not self._is_missing(number)

    def index(self, number: int, start: int = 0, stop: int | None = None) -> int:
        """Return its place; raises ValueError where it has none between `start` and `stop`."""
        place = number - self._low - bisect_left(self._missing, number)
        if number not in self or place not in range(len(self))[start:stop]:
            raise ValueError(number)
        return place

    def _is_missing(self, number: int) -> bool:
        at = bisect_left(self._missing, number)
        return at < len(self._missing) and self._missing[at] == number
