"""A series as a plot of Unicode cells: dots of two by four to a cell, points joined, implied ones hollow.

A hedged value (`13 ribu lebih`) is no exact point: it has a mark of its own, and no line falls or rises to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from rich.cells import cell_len

from jamsostek_tui import wording
from jamsostek_tui.browse.figures import short

_DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
_BLANK = 0x2800
HEDGED = "◇"
_LEAST_WIDTH, _LEAST_HEIGHT = 12, 4


class Dot(NamedTuple):
    """A value at a day; `implied` where no paper tells it itself, `hedged` where it is told as about, over or under."""

    at: date
    value: float
    implied: bool = False
    hedged: bool = False

    @property
    def mark(self) -> str:
        """What it is drawn as."""
        return HEDGED if self.hedged else "○" if self.implied else "●"


def plot(dots: Sequence[Dot], width: int, height: int) -> list[str]:
    """Return the lines of a plot, each at most `width` cells: values at the left, a line of days below.

    `●` is a value told, `○` one that is implied, `◇` one that is hedged. Nothing where there is no room or no dot.
    """
    if not dots or width < _LEAST_WIDTH or height < _LEAST_HEIGHT:
        return []
    low, high = min(dot.value for dot in dots), max(dot.value for dot in dots)
    labels = [short(high), short((low + high) / 2), short(low)]
    margin = min(max(map(cell_len, labels)), width // 3)
    columns, rows = width - margin - 2, height - 2
    grid, marks = _drawn(dots, columns, rows, low, high)
    lines = []
    for row in range(rows):
        label = labels[0] if row == 0 else labels[2] if row == rows - 1 else labels[1] if row == rows // 2 else ""
        if low == high and row not in (rows // 2,):
            label = ""
        cells = "".join(
            marks.get((column, row)) or (chr(_BLANK + grid[row][column]) if grid[row][column] else " ")
            for column in range(columns)
        )
        lines.append(f"{label[:margin]:>{margin}} ┤{cells}".rstrip())
    lines.append(" " * (margin + 1) + "└" + "─" * columns)
    lines.append(_days(dots, margin + 2, columns))
    return lines


def _drawn(
    dots: Sequence[Dot], columns: int, rows: int, low: float, high: float
) -> tuple[list[list[int]], dict[tuple[int, int], str]]:
    """Return the dots of each cell of the joining line, and the marks of the values."""
    first, last = min(dot.at for dot in dots), max(dot.at for dot in dots)
    days, span = max(1, (last - first).days), (high - low) or 1.0
    wide, tall = columns * 2 - 1, rows * 4 - 1

    def place(dot: Dot) -> tuple[int, int]:
        height = 0.5 if high == low else (dot.value - low) / span
        return round((dot.at - first).days / days * wide), round((1 - height) * tall)

    grid = [[0] * columns for _ in range(rows)]
    marks: dict[tuple[int, int], str] = {}
    ordered = sorted(dots)
    for one, other in pairwise(dot for dot in ordered if not dot.hedged):
        for x, y in _line(place(one), place(other)):
            grid[y // 4][x // 2] |= _DOTS[y % 4][x % 2]
    for dot in sorted(ordered, key=lambda dot: not dot.implied):
        x, y = place(dot)
        marks[x // 2, y // 4] = dot.mark
    return grid, marks


def _line(start: tuple[int, int], end: tuple[int, int]) -> list[tuple[int, int]]:
    steps = max(abs(end[0] - start[0]), abs(end[1] - start[1]), 1)
    return [
        (round(start[0] + (end[0] - start[0]) * step / steps), round(start[1] + (end[1] - start[1]) * step / steps))
        for step in range(steps + 1)
    ]


def _days(dots: Sequence[Dot], start: int, columns: int) -> str:
    first, last = (wording.date(end(dot.at for dot in dots).isoformat()) for end in (min, max))
    if first == last or columns < len(first) + len(last) + 2:
        return " " * start + last[:columns]
    return " " * start + first + " " * (columns - cell_len(first) - cell_len(last)) + last
