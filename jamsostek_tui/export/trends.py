"""Series over time and regions × measures as tables: for the terminal, CSV, JSON lines, markdown for a dossier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from rich.cells import cell_len, set_cell_size

from jamsostek_tui.browse.figures import short, written
from jamsostek_tui.check.compared.matrix import Matrix
from jamsostek_tui.check.compared.series import Point, Series
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.export.blocks import hedged
from jamsostek_tui.export.csv_line import Cell, csv_line
from jamsostek_tui.export.escape import escaped, visible
from jamsostek_tui.export.side_by_side import paper
from jamsostek_tui.export.tables import NO_MARKS, Marks, table
from jamsostek_tui.export.tables import Cell as Held
from jamsostek_tui.export.wrapping import wrapped
from jamsostek_tui.harmless import line
from jamsostek_tui.harmless_json import json_of
from jamsostek_tui.wording import date, say

SERIES_COLUMNS = ("measure", "region_id", "region", "unit", "per", "period", "value", "implied", "id", "article",
                  "publisher", "published", "sentence", "settled")  # fmt: skip
MATRIX_COLUMNS = ("region_id", "region", "measure", "id", "article", "text", "value", "unit", "per", "period",
                  "published", "publisher", "others", "sentence", "settled")  # fmt: skip
Settled = Mapping[int, str]
"""What was settled of the groups of numbers in words, by the number's id."""
NOTHING: Settled = MappingProxyType({})

_LEAST = 16
"""Cells below which words are not wrapped: a terminal so narrow breaks the lines itself."""


def basis(point: Point, settled: Settled = NOTHING) -> str:
    """Return where a point comes from, the paper or what implied it, and what was settled of it."""
    told = paper(point.told)
    if point.change is not None:
        told = say("compare.implied", change=f"{visible(point.change.fact.text)}, {told}")
    words = _settled_of(point, settled)
    return f"{told}. {say('compare.told', words=words)}" if words else told


def _settled_of(point: Point, settled: Settled) -> str:
    return settled.get((point.change or point.told).fact.id, "")


def when_words(point: Point) -> str:
    """Return when a point is of: its period, else the day of the article, said to be that."""
    return date(point.period) if point.period else say("series.published", day=date(point.at.isoformat()))


def cell_words(one: Told) -> str:
    """Return a number of a matrix in short with its year, the year of the article in brackets."""
    if one.moment is None:
        return short(one.fact.value)
    year = one.moment.last.year
    return f"{short(one.fact.value)} {year if one.moment.told else f'({year})'}"


def value_words(value: float) -> str:
    """Return a value in the reader's manner."""
    return "".join(written(value))


def series_rows(series: Series, width: int | None = None, settled: Settled = NOTHING) -> list[str]:
    """Return the table of a series as lines; `○` marks what is implied.

    With `width`, in cells, where a value comes from is wrapped into it. Nothing is cut.
    """
    cells = [
        (when_words(point), ("○ " if point.implied else "● ") + value_words(point.value), line(basis(point, settled)))
        for point in series.points
    ]
    first, second = (max(cell_len(row[column]) for row in cells) for column in (0, 1))
    margin = " " * (first + second + 4)
    lines = []
    for when, value, told in cells:
        parts = [told] if width is None else wrapped(told, max(width - len(margin), _LEAST))
        lines.append(f"{set_cell_size(when, first)}  {' ' * (second - cell_len(value))}{value}  {parts[0]}")
        lines += [margin + part for part in parts[1:]]
    return lines


def series_table(found: Iterable[Series], settled: Settled = NOTHING) -> Iterator[str]:
    """Yield CSV lines: the names of the columns, then each point of each series."""
    yield csv_line(SERIES_COLUMNS)
    for one in found:
        for row in _points(one, settled):
            yield csv_line(row[name] for name in SERIES_COLUMNS)


def series_lines(found: Iterable[Series], settled: Settled = NOTHING) -> Iterator[str]:
    """Yield each point of each series as one JSON object a line."""
    for one in found:
        for row in _points(one, settled):
            yield json_of({"kind": "point", **row}) + "\n"


def series_section(found: Sequence[Series], marks: Marks = NO_MARKS, settled: Settled = NOTHING) -> str:
    """Return series as a section of a markdown document, with footnote marks; what is implied is in brackets."""
    parts = [f"## {say('series.heading')}"]
    head = (say("compare.column.period"), say("series.column.value"), say("series.column.basis"))
    for one in found:
        heading = escaped(f"{visible(one.measure)} · {visible(one.region_name or '') or say('compare.nowhere')}")
        rows = [
            [Held(escaped(date(at.period) if at.period else "")), _valued(at), Held(escaped(basis(at, settled)))]
            for at in one.points
        ]
        parts += [f"### {heading}", table(marks, head, "| --- | ---: | --- |", rows)]
    return "\n\n".join(parts) + "\n"


def _valued(point: Point) -> Held:
    """Return the value of a point as its paper prints it; of an implied one what follows from the two that imply it."""
    told = point.told.fact
    if point.change is None:
        return Held(hedged(told), (told.id,))
    return Held(escaped(f"({value_words(point.value)})"), (told.id, point.change.fact.id))


def matrix_table(matrix: Matrix, settled: Settled = NOTHING) -> Iterator[str]:
    """Yield CSV lines: the names of the columns, then each cell, holes too (without a number)."""
    yield csv_line(MATRIX_COLUMNS)
    for row in _cells(matrix, settled):
        yield csv_line(row[name] for name in MATRIX_COLUMNS)


def matrix_lines(matrix: Matrix, settled: Settled = NOTHING) -> Iterator[str]:
    """Yield each cell as one JSON object a line, holes too."""
    for row in _cells(matrix, settled):
        yield json_of({"kind": "cell", **row}) + "\n"


def matrix_section(matrix: Matrix, marks: Marks = NO_MARKS, settled: Settled = NOTHING) -> str:
    """Return regions × measures as a section of a markdown document, with the marks of footnotes; a hole is empty.

    Below stands what was settled of its numbers.
    """
    head = [escaped(words) for words in (say("compare.column.region"), *matrix.columns)]
    rows = [
        [Held(escaped(name)), *(Held("") if cell is None else _cell(cell) for cell in cells)]
        for (_, name), cells in zip(matrix.rows, matrix.cells, strict=True)
    ]
    rule = "| --- |" + " ---: |" * len(matrix.columns)
    below = "".join(f"\n- **{escaped(words)}**" for words in _settled_cells(matrix, settled))
    return f"## {say('matrix.title')}\n\n{table(marks, head, rule, rows)}\n{below and below + chr(10)}"


def matrix_rows(matrix: Matrix, width: int | None = None, settled: Settled = NOTHING) -> list[str]:
    """Return a matrix as lines for the terminal: a legend of the measures by number, then a line for each region.

    With `width`, in cells, columns that have no room beside the others stand below them. Nothing is cut.
    """
    legend = [f"{place}  {measure}" for place, measure in enumerate(matrix.columns, 1)]
    columns = [
        [str(place + 1), *(cell_words(one) if (one := cells[place]) else "·" for cells in matrix.cells)]
        for place in range(len(matrix.columns))
    ]
    names = ["", *(name for _, name in matrix.rows)]
    margin = max(map(cell_len, names))
    bands: list[list[list[str]]] = [[]]
    for column in columns:
        if bands[-1] and width is not None and margin + _room([*bands[-1], column]) > width:
            bands.append([])
        bands[-1].append(column)
    lines = legend
    for band in bands:
        lines.append("")
        for place, name in enumerate(names):
            cells = (f"  {column[place]:>{_room([column]) - 2}}" for column in band)
            lines.append(set_cell_size(name, margin) + "".join(cells))
    told = [part for words in _settled_cells(matrix, settled) for part in (wrapped(words, width) if width else [words])]
    return [*lines, "", say("matrix.years"), *told]


def _settled_cells(matrix: Matrix, settled: Settled) -> Iterator[str]:
    """Yield what was settled of each number of a matrix, with its region and measure."""
    for (_, name), cells in zip(matrix.rows, matrix.cells, strict=True):
        for measure, one in zip(matrix.columns, cells, strict=True):
            if one is not None and (words := settled.get(one.fact.id)):
                yield f"{visible(name)} · {visible(measure)}: {say('compare.told', words=words)}"


def _room(columns: Sequence[Sequence[str]]) -> int:
    """Return how many cells columns take, each with a gap before it."""
    return sum(max(map(cell_len, column)) + 2 for column in columns)


def _cell(one: Told) -> Held:
    moment = one.moment
    told = one.fact.period or (str(moment.last.year) if moment and moment.told else "")
    if not told and moment is not None:
        told = say("series.published", day=moment.last.year)
    return Held(hedged(one.fact), (one.fact.id,), f" ({escaped(told)})" if told else "")


def _points(one: Series, settled: Settled) -> Iterator[dict[str, Cell]]:
    for point in one.points:
        told = point.told
        yield {
            "measure": one.measure,
            "region_id": one.region,
            "region": one.region_name,
            "unit": one.unit,
            "per": one.per,
            "period": point.period,
            "value": point.value,
            "implied": int(point.implied),
            "id": (point.change or told).fact.id,
            "article": told.fact.article,
            "publisher": told.publisher,
            "published": told.published,
            "sentence": told.sentence,
            "settled": _settled_of(point, settled) or None,
        }


def _cells(matrix: Matrix, settled: Settled) -> Iterator[dict[str, Cell]]:
    for place, (code, name) in enumerate(matrix.rows):
        for column, measure in enumerate(matrix.columns):
            one = matrix.cells[place][column]
            fact = one.fact if one else None
            yield {
                "region_id": code,
                "region": name,
                "measure": measure,
                "id": fact.id if fact else None,
                "article": fact.article if fact else None,
                "text": fact.text if fact else None,
                "value": fact.value if fact else None,
                "unit": fact.unit if fact else None,
                "per": one.per if one else None,
                "period": fact.period if fact else None,
                "published": one.published if one else None,
                "publisher": one.publisher if one else None,
                "others": matrix.others[place][column],
                "sentence": one.sentence if one else None,
                "settled": settled.get(one.fact.id) if one else None,
            }
