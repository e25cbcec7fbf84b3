"""Tables of a dossier's sections, each number with the mark of the footnote that proves it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol


class Marks(Protocol):
    """What writes footnotes."""

    def mark(self, number: int) -> str:
        """Return the footnote mark of a number by its id; "" for none."""
        ...


WrittenSection = Callable[[Marks], str]
"""A section of a dossier, written with the marks it is given."""


class NoMarks:
    """Writes no footnotes: for a table that stands alone."""

    def mark(self, number: int) -> str:
        return ""


NO_MARKS = NoMarks()


@dataclass(slots=True)
class Asked:
    """Writes no footnotes either, but keeps which numbers ask for one."""

    numbers: set[int] = field(default_factory=set)

    def mark(self, number: int) -> str:
        self.numbers.add(number)
        return ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as markdown: its words, the ids of the numbers it is taken from, words behind their marks."""

    words: str
    numbers: tuple[int, ...] = ()
    behind: str = ""


def table(marks: Marks, head: Sequence[str], rule: str, rows: Sequence[Sequence[Cell]]) -> str:
    """Return a table as markdown; `rule` is the line below its head."""
    lines = [f"| {' | '.join(head)} |", rule]
    for row in rows:
        told = (cell.words + "".join(map(marks.mark, cell.numbers)) + cell.behind for cell in row)
        lines.append(f"| {' | '.join(told)} |")
    return "\n".join(lines)
