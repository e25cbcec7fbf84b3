"""Series of a measure over time as tables: for the terminal, CSV, JSON lines, markdown for a dossier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size

from jamsostek_tui.browse.figures import hedged_in, in_full
from jamsostek_tui.browse.plot import Dot
from jamsostek_tui.check.settled.in_words import paper
from jamsostek_tui.check.settled.standings import NO_STANDINGS, Standing, Standings, standing_of
from jamsostek_tui.export.blocks import hedged
from jamsostek_tui.export.compared.tables import NO_MARKS, Marks, table
from jamsostek_tui.export.compared.tables import Cell as Held
from jamsostek_tui.export.compared.wrapping import wrapped
from jamsostek_tui.export.csv_line import PLAIN, Cell, CsvStyle, csv_table_of, with_day
from jamsostek_tui.export.escape import escaped, visible
from jamsostek_tui.harmless import json_of, line
from jamsostek_tui.wording import date, number, say

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.series import Point, Series

COLUMNS = ("measure", "region_id", "region", "unit", "per", "period", "value", "approx", "implied", "id", "article",
           "publisher", "published", "sentence", "in_conflict_with", "settled")  # fmt: skip
_LEAST = 16
"""Cells below which words are not wrapped: a terminal so narrow breaks the lines itself."""


def basis(point: Point, standings: Standings = NO_STANDINGS) -> str:
    """Return where a point comes from, the paper or what implied it, what contradicts it, and how that was settled."""
    told = paper(point.told)
    if point.change is not None:
        told = say("compare.implied", change=f"{visible(point.change.fact.text)}, {told}")
    standing = _standing_of(point, standings)
    return f"{told}. {standing.words}" if standing and standing.words else told


def _standing_of(point: Point, standings: Standings) -> Standing | None:
    return standing_of(point.change or point.told, standings)


def when_words(point: Point) -> str:
    """Return when a point is of: its period, else the day of the article, said to be that."""
    return date(point.period) if point.period else say("series.published", day=date(point.at.isoformat()))


def series_rows(series: Series, width: int | None = None, standings: Standings = NO_STANDINGS) -> list[str]:
    """Return the table of a series as lines; `○` marks what is implied, `◇` what is hedged.

    With `width`, in cells, where a value comes from is wrapped into it. Nothing is cut.
    """
    cells = [
        (when_words(point), f"{_dot(point).mark} {_value(point)}", line(basis(point, standings)))
        for point in series.points
    ]
    first, second = (max(cell_len(row[column]) for row in cells) for column in (0, 1))
    margin = " " * (first + second + 4)
    lines = []
    for when, value, told in cells:
        parts = [told] if width is None else wrapped(told, max(width - len(margin), _LEAST))
        lines.append(f"{set_cell_size(when, first)}  {' ' * (second - cell_len(value))}{value}  {parts[0]}")
        lines += [margin + part for part in parts[1:]]
    left = left_out(series)
    return [*lines, *(wrapped(left, width) if width is not None else [left])] if left else lines


def left_out(series: Series) -> str:
    """Return how many numbers of a series' name stand on none of its points, and why; "" where none does."""
    return say("series.left_out", n=number(series.left_out)) if series.left_out else ""


def dots(series: Series) -> list[Dot]:
    """Return the points of a series as they are drawn."""
    return [_dot(point) for point in series.points]


def _dot(point: Point) -> Dot:
    return Dot(point.at, point.value, point.implied, point.hedged)


def _value(point: Point) -> str:
    """Return the value of a point in full, the sign of its hedge before it."""
    return hedged_in(in_full(point.value), point.told.fact) if point.hedged else in_full(point.value)


def series_table(
    found: Iterable[Series], standings: Standings = NO_STANDINGS, style: CsvStyle = PLAIN
) -> Iterator[str]:
    """Yield CSV lines: the names of the columns, then each point of each series."""
    rows = (with_day(row) for one in found for row in _points(one, standings))
    return csv_table_of(COLUMNS, ([row[name] for name in COLUMNS] for row in rows), style)


def series_lines(found: Iterable[Series], standings: Standings = NO_STANDINGS) -> Iterator[str]:
    """Yield each point of each series as one JSON object a line."""
    for one in found:
        for row in _points(one, standings):
            yield json_of({"kind": "point", **row}) + "\n"


def series_section(found: Sequence[Series], marks: Marks = NO_MARKS, standings: Standings = NO_STANDINGS) -> str:
    """Return series as a section of a markdown document, with footnote marks; what is implied is in brackets."""
    parts = [f"## {say('series.heading')}"]
    head = (say("compare.column.period"), say("series.column.value"), say("series.column.basis"))
    for one in found:
        heading = escaped(f"{visible(one.measure)} · {visible(one.region_name or '') or say('compare.nowhere')}")
        rows = [[Held(escaped(when_words(at))), _valued(at), Held(escaped(basis(at, standings)))] for at in one.points]
        parts += [f"### {heading}", table(marks, head, "| --- | ---: | --- |", rows)]
        if left := left_out(one):
            parts.append(f"- {escaped(left)}{marks.mark(one.points[0].told.fact.id)}")
    return "\n\n".join(parts) + "\n"


def _valued(point: Point) -> Held:
    """Return the value of a point as its paper prints it; of an implied one what follows from the two that imply it."""
    told = point.told.fact
    if point.change is None:
        return Held(hedged(told), (told.id,))
    return Held(escaped(f"({in_full(point.value)})"), (told.id, point.change.fact.id))


def _points(one: Series, standings: Standings) -> Iterator[dict[str, Cell]]:
    for point in one.points:
        told, standing = point.told, _standing_of(point, standings)
        yield {
            "measure": one.measure,
            "region_id": one.region,
            "region": one.region_name,
            "unit": one.unit,
            "per": one.per,
            "period": point.period,
            "value": point.value,
            "approx": told.fact.approx if point.hedged else None,
            "implied": int(point.implied),
            "id": (point.change or told).fact.id,
            "article": told.fact.article,
            "publisher": told.publisher,
            "published": told.published,
            "sentence": told.sentence,
            "in_conflict_with": "; ".join(standing.against) or None if standing else None,
            "settled": standing.settlement or None if standing else None,
        }
