"""Numbers in tables: the heading of their column says what they measure, and often the unit."""

from __future__ import annotations

import re

from jamsostek_tui.facts.numbers.candidates import Candidate
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.units import read_unit
from jamsostek_tui.language.words import cut_words

_RULE = re.compile(r"[\s|:+-]*")
_BRACKET = re.compile(r"\(([^()]{1,40})\)")


class Tables:
    """The column headings of the tables of one article, asked number by number."""

    def __init__(self, reading: Reading) -> None:
        self.text = reading.text
        self.folded = reading.folded
        self.reading = reading
        self._heads: dict[int, int] = {}

    def heading(self, candidate: Candidate) -> tuple[str | None, str | None]:
        """Return the heading of a number's column without its unit, and that unit; both None outside tables."""
        block = self.reading.block_at(candidate.start)
        if block is None or block.kind != "table":
            return None, None
        row = self.text.rfind("\n", 0, candidate.start) + 1
        head = self._head(row)
        if head == row:
            return None, None
        cells = self._cells(head)
        column = self._cells(row, candidate.start)
        if len(column) > len(cells):
            return None, None
        return _told(cells[len(column) - 1])

    def _head(self, row: int) -> int:
        """Return where the first row of the table begins that holds the row at `row`; each row is walked once."""
        walked = []
        at = row
        while at not in self._heads and at > 0:
            above = self.text.rfind("\n", 0, at - 1) + 1
            if "|" not in self.text[above : at - 1]:
                break
            walked.append(at)
            at = above
        head = self._heads.get(at, at)
        for one in (*walked, at):
            self._heads[one] = head
        return head

    def _cells(self, row: int, end: int | None = None) -> list[str]:
        """Return the cells of the row at offset `row`, up to offset `end`."""
        stop = self.text.find("\n", row)
        line = self.folded[row : end if end is not None else (stop if stop >= 0 else len(self.text))]
        return line.strip().removeprefix("|").split("|") if end is None else line.lstrip().removeprefix("|").split("|")


def _told(cell: str) -> tuple[str | None, str | None]:
    name = _BRACKET.sub(" ", cell).strip(" *_")
    if not name or _RULE.fullmatch(name):
        return None, None
    for bracket in _BRACKET.findall(cell):
        unit = read_unit(cut_words(bracket.lower()), 0, unlisted=False)
        if unit is not None:
            return " ".join(name.split()), unit.name
    unit = read_unit(cut_words(name.lower()), 0, unlisted=False)
    return " ".join(name.split()), unit.name if unit is not None else None
