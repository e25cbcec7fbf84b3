"""Tables of a dossier's sections, each number with the mark of the footnote that proves it.

A row is proved as a whole, under the heading and head of its table: no cell can be altered or filled in unnoticed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol


class Marks(Protocol):
    """What writes footnotes."""

    def mark(self, number: int, shown: str, above: Sequence[str] = ()) -> str:
        """Return the footnote mark of a number by its id, proved for what is shown (`check.proof`); "" for none."""
        ...


class NoMarks:
    """Writes no footnotes: for a table that stands alone."""

    def mark(self, number: int, shown: str, above: Sequence[str] = ()) -> str:
        return ""


NO_MARKS = NoMarks()


@dataclass(slots=True)
class Asked:
    """Writes no footnotes either, but keeps which numbers ask for one."""

    numbers: set[int] = field(default_factory=set)

    def mark(self, number: int, shown: str, above: Sequence[str] = ()) -> str:
        self.numbers.add(number)
        return ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as markdown: its words, the ids of the numbers it is taken from, words behind their marks."""

    words: str
    numbers: tuple[int, ...] = ()
    behind: str = ""


def table(marks: Marks, heading: str, head: Sequence[str], rule: str, rows: Sequence[Sequence[Cell]]) -> str:
    """Return a table as markdown; `heading` are the words of the heading over it, `rule` the line below its head."""
    first = f"| {' | '.join(head)} |"
    lines = [first, rule]
    for row in rows:
        whole = f"| {' | '.join(cell.words + cell.behind for cell in row)} |"
        told = (
            cell.words + "".join(marks.mark(number, whole, (heading, first)) for number in cell.numbers) + cell.behind
            for cell in row
        )
        lines.append(f"| {' | '.join(told)} |")
    return "\n".join(lines)
