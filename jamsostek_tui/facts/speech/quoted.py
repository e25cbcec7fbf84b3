"""Which places of a text stand between quotation marks, or right behind them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.quotations import Quotation

_CLAUSE_ENDS = (".", "!", "?", ",", ":")


class Quoted:
    """The quotations of one article, asked by offset."""

    def __init__(self, reading: Reading, quotations: tuple[Quotation, ...]) -> None:
        self._folded = reading.folded
        self._spans = [(quotation.opened, quotation.ended) for quotation in quotations]
        self._starts = [start for start, _ in self._spans]

    def holds(self, offset: int) -> bool:
        """Whether `offset` stands between quotation marks."""
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and offset < self._spans[index][1]

    def end_before(self, start: int, end: int) -> int:
        """Return `end`, or where a new sentence in quotation marks begins before it."""
        index = bisect_right(self._starts, start)
        for opened in self._starts[index : index + 4]:
            if opened < end and self._folded[max(start, opened - 2) : opened].rstrip().endswith(_CLAUSE_ENDS):
                return opened
        return end

    def closes_at(self, offset: int) -> bool:
        """Whether a quotation ends right before `offset`, so that a cue there is its own."""
        index = bisect_left(self._starts, offset) - 1
        ended = self._spans[index][1] if index >= 0 else offset - 9
        between = self._folded[ended:offset]
        return -1 <= offset - ended <= 4 and "\n" not in between and not between.strip(" .,-")[:1].isupper()
