"""The mentions of one fact in order: which one stands next to a place."""

from __future__ import annotations

from bisect import bisect_left

from jamsostek_tui.model import Mention


class Mentions:
    """The mentions of one fact, in order, for asking which one stands next to an offset."""

    def __init__(self, mentions: tuple[Mention, ...] = ()) -> None:
        self._mentions = mentions
        self._starts = [mention.start for mention in mentions]

    def closest(self, offset: int, first: int, last: int) -> Mention | None:
        """Return the mention that begins nearest to `offset`, between `first` and `last`, or None."""
        starts = self._starts
        index = bisect_left(starts, offset)
        behind = index < len(starts) and first <= starts[index] < last
        if (
            index
            and first <= starts[index - 1] < last
            and (not behind or offset - starts[index - 1] <= starts[index] - offset)
        ):
            return self._mentions[index - 1]
        return self._mentions[index] if behind else None

    def inside(self, start: int, end: int) -> bool:
        """Whether a mention begins in the stretch from `start` to `end`."""
        index = bisect_left(self._starts, start)
        return index < len(self._starts) and self._starts[index] < end
