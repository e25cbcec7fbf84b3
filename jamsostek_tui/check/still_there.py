"""Is the span still true? Places cited in a page, judged against the same page as it reads now.

Words are known by themselves and up to 40 characters on either side. They are still there when just that stands at
the same offsets, and moved when it stands once before and once now somewhere else (or equally often, in the same
order; or when everything from there to the end of the page is as it was). Anything less is never taken for the place:
it is altered where what is around the words or the words themselves can be shown, and gone where neither can.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from jamsostek_tui.model import CONTEXT

_WIDEST_CHANGE = 400
_INSIDE = re.compile(r"(?<=\w)(?=\w)|(?<=\d[.,])(?=\d)|(?<=\d)(?=[.,]\d)")  # between two signs of one word or number

Standing = Literal["there", "moved", "altered", "gone"]
How = Literal["same-place", "rest-unchanged", "once", "alike", "other-words", "other-surroundings", "nowhere"]
STANDINGS: tuple[Standing, ...] = ("there", "moved", "altered", "gone")


@dataclass(frozen=True, slots=True)
class Stood:
    """How a place stands: `start`/`end` where it (or what took its place) is now, None where nothing can be shown.

    `how` is what decided: the same words and surroundings at the same offsets; a rest of the page that did not
    change; words and surroundings found once; found as often as before, in that order; surroundings that hold other
    words; words in other surroundings; neither.
    """

    standing: Standing
    how: How
    start: int | None = None
    end: int | None = None


class ChangedPage:
    """A page as it was read (`before`) and as it reads now (`now`)."""

    def __init__(self, before: str, now: str) -> None:
        self._before = before
        self._now = now
        self._tail = _common_tail(before, now)

    def stood(self, start: int, end: int) -> Stood:
        """Return how the span `start:end` of the page as it was read stands in it now."""
        low, high = max(0, start - CONTEXT), min(len(self._before), end + CONTEXT)
        window = self._before[low:high]
        if self._now[low:high] == window and window:
            return Stood("there", "same-place", start, end)
        if low >= len(self._before) - self._tail and window:
            shift = len(self._now) - len(self._before)
            return Stood("moved", "rest-unchanged", start + shift, end + shift)
        return self._moved(start, end, low, window) or self._altered(start, end, low, high)

    def _moved(self, start: int, end: int, low: int, window: str) -> Stood | None:
        if start == end or not self._now.count(window):
            return None
        was, now = list(_places(self._before, window)), list(_places(self._now, window))
        if len(was) != len(now):
            return None
        at = now[was.index(low)] + start - low
        return Stood("moved", "once" if len(now) == 1 else "alike", at, at + end - start)

    def _altered(self, start: int, end: int, low: int, high: int) -> Stood:
        before, after = self._before[low:start], self._before[end:high]
        opened, closed = _only(self._now, before), _only(self._now, after)
        if opened is not None and closed is not None:
            begin = opened + len(before)
            if begin <= closed <= begin + (end - start) + _WIDEST_CHANGE:
                return Stood("altered", "other-words", begin, closed)
        at = next(_whole_places(self._now, self._before[start:end]), None)
        if at is not None:
            return Stood("altered", "other-surroundings", at, at + end - start)
        return Stood("gone", "nowhere")


def severity(stood: Stood) -> int:
    """Return how badly a place stands, from 0 for one that is still there."""
    return STANDINGS.index(stood.standing)


def _common_tail(one: str, other: str) -> int:
    """Return how many characters at the end two texts share."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        tried = (least + most + 1) // 2
        if one.endswith(other[len(other) - tried :]):
            least = tried
        else:
            most = tried - 1
    return least


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _only(text: str, words: str) -> int | None:
    """Return where words stand, if they stand exactly once; words of an end of the page have too little to go by."""
    if len(words) < CONTEXT:
        return None
    at = text.find(words)
    return at if at >= 0 and text.find(words, at + 1) < 0 else None


def _whole_places(text: str, words: str) -> Iterator[int]:
    """Yield where words stand that are not part of longer ones: 3.600 is not in 13.600."""
    for at in _places(text, words) if words.strip() else ():
        if not (_INSIDE.match(text, at) or _INSIDE.match(text, at + len(words))):
            yield at
