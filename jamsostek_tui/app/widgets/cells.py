"""How each kind of row is set into a given width: lines of parts, each a text and the role that colours it.

All text of articles goes through `safe.line` here; no part holds a control character, and each line is exactly as
wide as asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rich.cells import cell_len, set_cell_size

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.widgets.rows import AnyRow
from jamsostek_tui.browse.figures import figure
from jamsostek_tui.store.rows import LinkRow, RegionRow, Row, StatisticRow

Role = Literal["label", "dim", "figure", "count", "doubt"]
Part = tuple[str, Role]
Line = list[Part]
NARROWEST = 16
"""Cells below which a number is not set in columns."""
LEAST_SUBJECT = 22
"""Cells a number's subject keeps before another column takes any."""


@dataclass(slots=True)
class Measures:
    """Widths of the number columns and the greatest value of each unit, over the rows seen so far."""

    whole: int = 3
    fraction: int = 0
    unit: int = 4

    def take(self, rows: Sequence[AnyRow | None]) -> None:
        """Widen the columns for `rows`; they never narrow, so that nothing jumps while scrolling."""
        for row in rows:
            if isinstance(row, StatisticRow):
                shown = figure(row)
                self.whole = max(self.whole, min(18, cell_len(safe.line(shown.whole))))
                self.fraction = max(self.fraction, min(5, len(shown.fraction)))
                self.unit = max(self.unit, min(13, cell_len(safe.line(shown.unit[:40]))))


def fit(text: str, width: int, right: bool = False) -> str:
    """Return `text` made harmless, cut with … or filled with blanks to exactly `width` cells."""
    if width <= 0:
        return ""
    shown = safe.line(text[: width * 4 + 8])
    taken = cell_len(shown)
    if taken > width or len(text) > width * 4 + 8:
        return set_cell_size(set_cell_size(shown, width - 1).rstrip() + "…", width)
    return " " * (width - taken) + shown if right else shown + " " * (width - taken)


def region(row: RegionRow, width: int, glyph: str) -> list[Line]:
    """A region in the tree: indented, `glyph` telling whether it is folded, its count of facts at the right."""
    count = wording.number(row.count) if row.count else ""
    lead = "  " * min(row.depth, 4) + glyph + " "
    room = width - len(count) - 1
    name = fit(lead + row.label, room)
    return (
        [[(name, "label"), (" ", "dim"), (count, "count")]] if room > 4 else [[(fit(lead + row.label, width), "label")]]
    )


def detail_words(row: Row) -> str:
    """Return what tells a row apart, the contract's own names and dates in the reader's words."""
    if row.ref.kind in ("organisation", "instrument", "region") and wording.knows(f"type.{row.detail}"):
        return wording.say(f"type.{row.detail}")
    if row.ref.kind == "statistic" and row.label.endswith(row.detail):
        return ""  # the unit is all that is known of what was counted, and stands in the label
    if row.ref.kind in ("event", "article"):
        return " · ".join(wording.date(part) for part in row.detail.split(" · "))
    return row.detail


def subject(row: StatisticRow) -> str:
    """Return what a number measures, without the unit that already stands before it."""
    unit = row.unit or ""
    if row.detail == unit:
        return ""
    return row.detail[len(unit) + 1 :] if unit and row.detail.startswith(f"{unit} ") else row.detail


def named(row: Row, width: int) -> list[Line]:
    """A name, and what tells it apart in the room that is left."""
    mark = " ?" if row.doubtful else ""
    label = safe.line(row.label[:400])
    taken = min(cell_len(label), width - len(mark))
    rest = width - taken - len(mark)
    line: Line = [(fit(label, taken), "label")]
    if mark:
        line.append((mark, "doubt"))
    line.append((fit("  " + detail_words(row) if row.detail and rest > 8 else "", rest), "dim"))
    return [line]


def two_lines(row: Row, width: int) -> list[Line]:
    """A name, and what tells it apart indented below."""
    mark = " ?" if row.doubtful else ""
    return [
        [(fit(row.label, width - len(mark)), "label"), (mark, "doubt")],
        [(fit("  " + detail_words(row), width), "dim")],
    ]


def statement(row: Row, width: int) -> list[Line]:
    """The words in quotation marks, and who said them below."""
    mark = " ?" if row.doubtful else ""
    return [
        [(fit(f"“{row.label}”", width - len(mark)), "label"), (mark, "doubt")],
        [(fit(f"  — {row.detail}" if row.detail else "", width), "dim")],
    ]


def statistic(row: StatisticRow, width: int, measures: Measures) -> list[Line]:
    """A number in columns: value by magnitude, unit, subject; region, period and paper in columns as there is room."""
    shown = figure(row)
    if width < NARROWEST:
        return [[(fit(f"{shown.whole}{shown.fraction} {shown.unit}", width), "figure")]]
    whole = min(measures.whole, max(4, width // 3))
    line: Line = [
        (fit(shown.whole, whole, right=True), "figure"),
        (fit(shown.fraction, measures.fraction), "figure"),
        (" ", "dim"),
    ]
    width -= whole + measures.fraction + 1
    tail: Line = []
    told = [subject(row)]
    for room, text in (
        (16, row.region or ""),
        (11, wording.date(row.period) if row.period else ""),
        (14, row.publisher or ""),
    ):
        if width - room - 2 >= measures.unit + LEAST_SUBJECT:
            tail += [("  ", "dim"), (fit(text, room), "dim")]
            width -= room + 2
        elif text != row.publisher:
            told.append(text)
    mark = " ?" if row.doubtful else ""
    width -= len(mark)
    unit = fit(shown.unit, min(measures.unit, max(0, width)))
    room = width - cell_len(unit) - 2
    if room >= 6:
        line += [(unit, "label"), ("  ", "dim"), (fit(" · ".join(filter(None, told)), room), "dim")]
    else:
        line.append((fit(shown.unit, width), "label"))
    line.append((mark, "doubt"))
    return [line + tail]


def link(row: LinkRow, width: int) -> list[Line]:
    """The relation in words, then the fact at the other end and what tells it apart."""
    words = wording.say(f"relation.{row.relation}.{'out' if row.outward else 'in'}")
    column = min(15, width // 3)
    rest = named(row.other, width - column - 1)[0]
    return [[(fit(words, column), "dim"), (" ", "dim"), *rest]]
