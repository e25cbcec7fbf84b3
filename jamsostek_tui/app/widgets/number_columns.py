"""The table of numbers: which columns there is room for, a row set in them, and the line of their heads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from rich.cells import cell_len

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.widgets.cells import UNTOLD, Line, fit, marks
from jamsostek_tui.app.widgets.rows import AnyRow
from jamsostek_tui.browse.figures import bar, figure
from jamsostek_tui.store.rows import StatisticRow

NARROWEST = 16
"""Cells below which a number is not set in columns."""
LEAST_SUBJECT = 20
"""Cells a number's subject keeps before another column takes any."""
GOOD_SUBJECT = 30
"""Cells it has before the bar takes more."""
LEAST_BESIDE_BAR = 11
"""Cells it keeps beside a narrow bar."""
BARS = (4, 8)
"""Cells of a bar, where there is little room and where there is much."""
LEAST_MORE = 7
"""Cells below which what has no column is not begun: an ellipsis alone would say that the subject is cut."""
TAIL = (("region", 16), ("period", 11), ("publisher", 14))
ARROWS = {"value": "▾", "unit": "▴", "period": "▾", "region": "▴"}
"""How each order runs: ▾ the greatest first, ▴ the least."""


@dataclass(slots=True)
class Measures:
    """Widths of the number columns over the rows seen so far, and the greatest value of each unit in the list."""

    whole: int = 3
    fraction: int = 0
    unit: int = 4
    greatest: Mapping[str | None, float] = field(default_factory=dict)

    @property
    def widths(self) -> tuple[int, int, int]:
        """Cells of the whole part of a value, of its fraction, of the unit."""
        return self.whole, self.fraction, self.unit

    def take(self, rows: Sequence[AnyRow | None]) -> None:
        """Widen the columns for `rows`; they never narrow, so that nothing jumps while scrolling."""
        for row in rows:
            if isinstance(row, StatisticRow):
                shown = figure(row)
                self.whole = max(self.whole, min(18, cell_len(safe.line(shown.whole))))
                self.fraction = max(self.fraction, min(5, len(shown.fraction)))
                self.unit = max(self.unit, min(13, cell_len(safe.line(shown.unit[:40]))))


class Column(NamedTuple):
    """A column: its name, where it begins and how many cells it has."""

    name: str
    start: int
    width: int


def columns(width: int, measures: Measures) -> list[Column]:
    """Return the columns for a row of `width` cells: value, bar, unit, subject, then what else there is room for."""
    head = cell_len(wording.say("column.value")) - measures.fraction
    whole = min(max(measures.whole, head), max(4, width // 3))
    value = whole + measures.fraction
    rest = width - value - 1
    tail = []
    short, long = BARS
    bar_cells = short if measures.greatest and rest - short - 1 >= measures.unit + 2 + LEAST_BESIDE_BAR else 0
    rest -= bar_cells + 1 if bar_cells else 0
    for name, cells in TAIL:
        if rest - cells - 2 >= measures.unit + LEAST_SUBJECT:
            tail.append((name, cells))
            rest -= cells + 2
    if bar_cells and len(tail) == len(TAIL) and rest - (long - short) >= measures.unit + GOOD_SUBJECT:
        rest -= long - short
        bar_cells = long
    found = [Column("value", 0, value)]
    if bar_cells:
        found.append(Column("bar", value + 1, bar_cells))
    start = value + 1 + (bar_cells + 1 if bar_cells else 0)
    found.append(Column("unit", start, min(measures.unit, max(0, rest))))
    left = rest - found[-1].width - 2
    if left >= 6:
        found.append(Column("subject", found[-1].start + found[-1].width + 2, left))
    start += rest
    for name, cells in tail:
        found.append(Column(name, start + 2, cells))
        start += cells + 2
    return found


def heads(shown: Sequence[Column], order: str, width: int) -> Line:
    """Return the line of the columns' names, an arrow behind the one the list is sorted by."""
    line = ""
    for column in shown:
        if column.name == "bar":
            continue
        words = wording.say(f"column.{column.name}")
        if column.name == order:
            words = fit(words, min(cell_len(words), column.width - 1)) + ARROWS[order]
        line = fit(line, column.start) + fit(words, column.width, right=column.name == "value")
    return [(fit(line, width), "head")]


def column_at(shown: Sequence[Column], x: int) -> str | None:
    """Return the name of the column that stands at cell `x`, or None."""
    return next((one.name for one in shown if one.start <= x < one.start + one.width), None)


def subject(row: StatisticRow) -> str:
    """Return what a number measures, without the unit before it where more follows; a dash where nothing is said.

    So the region behind it is not taken for it.
    """
    unit = row.unit or ""
    told = row.detail[len(unit) + 1 :] if unit and row.detail.startswith(f"{unit} ") else row.detail
    return told or UNTOLD


def statistic(row: StatisticRow, width: int, measures: Measures) -> list[Line]:
    """A number in columns: value by magnitude, unit, subject; region, period and paper in columns as there is room."""
    shown = figure(row)
    if width < NARROWEST:
        return [[(fit(f"{shown.whole}{shown.fraction} {shown.unit}", width), "figure")]]
    room = {column.name: column.width for column in columns(width, measures)}
    line: Line = [
        (fit(shown.whole, room["value"] - measures.fraction, right=True), "figure"),
        (fit(shown.fraction, measures.fraction), "figure"),
        (" ", "dim"),
    ]
    if "bar" in room:
        drawn = bar(row, measures.greatest.get(row.unit), room["bar"])
        line += [(fit(drawn, room["bar"]), "bar"), (" ", "dim")]
    mark = marks(row)
    told = _tail_words(row)
    if "subject" in room:
        measured, unfit = subject(row), [told[name] for name, _ in TAIL if name not in room]
        measured = (
            "" if any(unfit) and measured.casefold() == (row.unit or "").casefold() else measured
        )  # said in the column before
        left = room["subject"] - len(mark)
        taken = min(cell_len(safe.line(measured[:400])), left)
        more = "".join(f" · {words}" for words in unfit if words).removeprefix("" if measured else " ")
        line += [
            (fit(shown.unit, room["unit"]), "label"),
            ("  ", "dim"),
            (fit(measured, taken), "label"),
            (fit(more if left - taken >= min(LEAST_MORE, cell_len(more)) else "", left - taken), "dim"),
        ]
    else:
        taken = sum(cell_len(text) for text, _ in line)
        line.append((fit(shown.unit, width - taken - len(mark)), "label"))
    line.append((mark, "doubt"))
    for name, _ in TAIL:
        if name in room:
            line += [("  ", "dim"), (fit(told[name], room[name]), "dim")]
    return [line]


def beneath(row: StatisticRow, width: int, measures: Measures) -> str:
    """Return what the columns of `width` cells have no room for: all of region, period and paper, or nothing."""
    room = {column.name for column in columns(width, measures)}
    if room.issuperset(name for name, _ in TAIL):
        return ""
    return " · ".join(words for words in _tail_words(row).values() if words)


def _tail_words(row: StatisticRow) -> dict[str, str]:
    return {
        "region": row.region or "",
        "period": wording.date(row.period) if row.period else "",
        "publisher": row.publisher or "",
    }
