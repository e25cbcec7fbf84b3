"""The table of numbers: which columns there is room for, a row set in them, and the line of their heads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from rich.cells import cell_len

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.widgets.lists.cells import CONFLICT, UNTOLD, Line, fit, marks
from jamsostek_tui.browse.figures import Figure, Number, bar, figure
from jamsostek_tui.store.rows import StatisticRow

NARROWEST = 16
"""Cells below which a number is not set in columns."""
LEAST_SUBJECT = 28
"""Cells a number's subject keeps before another column takes any."""
GOOD_SUBJECT = 30
"""Cells it has before the bar takes more."""
LEAST_BESIDE_BAR = 28
"""Cells it keeps beside a narrow bar."""
BARS = (4, 8)
"""Cells of a bar, where there is little room and where there is much."""
LEAST_MORE = 7
"""Cells below which what has no column is not begun: an ellipsis alone would say that the subject is cut."""
FEW = 12
"""One number of so many may be wider than its column: the words behind it are what most rows are looked at for."""
LEAST = (3, 4)
"""Cells at least for the whole part of a value and for its unit."""
WIDEST = (18, 5, 13)
"""Cells at most for the whole part of a value, its fraction, its unit."""
TAIL = (("region", 16), ("period", 11), ("speaker", 16), ("publisher", 14))
ARROWS = {"value": "▾", "unit": "▴", "period": "▾", "region": "▴"}
"""How each order runs: ▾ the greatest first, ▴ the least."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Widths of the number columns of one list, and the greatest value of each unit in it.

    They hold as long as the list does, so that nothing jumps while it scrolls; `are_bars` says that numbers can be
    compared, whether or not their greatest are known yet.
    """

    whole: int = LEAST[0]
    fraction: int = 0
    unit: int = LEAST[1]
    greatest: Mapping[str | None, float] = field(default_factory=dict)
    are_bars: bool = False

    @classmethod
    def of(cls, numbers: Sequence[Number], greatest: Mapping[str | None, float] | None = None) -> Measures:
        """Return widths in which all but a few of a list's numbers stand whole; of a long list `numbers` are some.

        Those few take what they need from the words behind them (`statistic`).
        """
        shown = [figure(one) for one in numbers]
        units = Counter(one.unit for one in numbers if one.measure != "rank")
        return cls(
            max(LEAST[0], _enough(WIDEST[0], [cell_len(safe.line(one.whole)) for one in shown])),
            _enough(WIDEST[1], [len(one.fraction) for one in shown]),
            max(LEAST[1], _enough(WIDEST[2], [cell_len(safe.line(one.unit[:40])) for one in shown])),
            greatest or {},
            bool(greatest) or any(count > 1 for count in units.values()),
        )


def _enough(most: int, wanted: list[int]) -> int:
    """Return how many cells do for all but one in FEW, at most `most`."""
    wanted.sort()
    return min(most, wanted[-1 - len(wanted) // FEW]) if wanted else 0


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
    bar_cells = short if measures.are_bars and rest - short - 1 >= measures.unit + 2 + LEAST_BESIDE_BAR else 0
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
    found.append(Column("unit", start, min(measures.unit, max(LEAST[1], (rest - 2) // 2), max(0, rest))))
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


def statistic(row: StatisticRow, width: int, measures: Measures, in_conflict: bool = False) -> list[Line]:
    """A number in columns: value by magnitude, unit, subject; region, period, speaker and paper as there is room.

    Where little is left for the subject, it follows its unit at once: they are one phrase.
    """
    shown = figure(row)
    if width < NARROWEST:
        return [[(fit(f"{shown.whole}{shown.fraction} {shown.unit}", width), "figure")]]
    room = {column.name: column.width for column in columns(width, measures)}
    signs: Line = [(marks(row), "doubt")]
    signs += [(CONFLICT, "conflict")] if in_conflict else []
    spare = room.get("subject", room["unit"]) - _cells(signs)
    line = _value(shown, room["value"], measures.fraction, spare)
    spare -= _cells(line) - room["value"]
    line.append((" ", "dim"))
    if "bar" in room:
        drawn = bar(row, measures.greatest.get(row.unit), room["bar"])
        line += [(fit(drawn, room["bar"]), "bar"), (" ", "dim")]
    if "subject" in room:
        wanted = cell_len(safe.line(shown.unit[:40]))
        taken = min(wanted, max(room["unit"], room["unit"] + spare - LEAST_MORE))
        flows = room["subject"] < LEAST_SUBJECT
        unit = taken if flows else max(room["unit"], taken)
        between = " " * min(unit, 1) if flows else "  "
        line += [(fit(shown.unit, unit), "label"), (between, "dim")]
        line += _measured(row, spare - unit + room["unit"] + 2 - len(between), set(room))
    else:
        line.append((fit(shown.unit, width - _cells(line) - _cells(signs)), "label"))
    line += signs
    told = _tail_words(row)
    for name, _ in TAIL:
        if name in room:
            line += [("  ", "dim"), (fit(told[name], room[name]), "dim")]
    return [line]


def _value(shown: Figure, width: int, fraction: int, spare: int) -> Line:
    """Set a number, its point where those of others stand; what has no room in `width` takes as many `spare` cells."""
    whole, behind = cell_len(shown.whole), cell_len(shown.fraction)
    lead = " " * max(0, width - fraction - whole)
    taken = min(max(width, len(lead) + whole + behind), width + max(0, spare))
    return [(fit(f"{lead}{shown.whole}{shown.fraction}", taken), "figure")]


def _measured(row: StatisticRow, width: int, room: Collection[str]) -> Line:
    """Set what a number measures, then as much as fits of what has no column of its own in `room`."""
    told = _tail_words(row)
    measured, unfit = subject(row), [told[name] for name, _ in TAIL if name not in room]
    if any(unfit) and measured.casefold() == (row.unit or "").casefold():
        measured = ""  # said in the column before
    taken = min(cell_len(safe.line(measured[:400])), width)
    more = "".join(f" · {words}" for words in unfit if words).removeprefix("" if measured else " ")
    more = more if width - taken >= min(LEAST_MORE, cell_len(more)) else ""
    return [(fit(measured, taken), "label"), (fit(more, width - taken), "dim")]


def _cells(line: Line) -> int:
    return sum(cell_len(text) for text, _ in line)


def beneath(row: StatisticRow, width: int, measures: Measures) -> str:
    """Return what the columns of `width` cells have no room for: all of region, period, speaker and paper."""
    room = {column.name for column in columns(width, measures)}
    if room.issuperset(name for name, _ in TAIL):
        return ""
    return " · ".join(words for words in _tail_words(row).values() if words)


def _tail_words(row: StatisticRow) -> dict[str, str]:
    return {
        "region": row.region or "",
        "period": wording.date(row.period) if row.period else "",
        "speaker": row.speaker or "",
        "publisher": row.publisher or "",
    }
