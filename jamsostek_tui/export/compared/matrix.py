"""Regions × measures as a table: for the terminal, CSV, JSON lines, markdown for a dossier."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size

from jamsostek_tui.browse.figures import hedged_in, short
from jamsostek_tui.check.dossier.footnote_uses import CONTRADICTED
from jamsostek_tui.check.settled.standings import NO_STANDINGS, Standings, standing_of
from jamsostek_tui.export.blocks import hedged
from jamsostek_tui.export.compared.tables import NO_MARKS, Marks, table
from jamsostek_tui.export.compared.tables import Cell as Held
from jamsostek_tui.export.compared.wrapping import wrapped
from jamsostek_tui.export.csv_line import PLAIN, Cell, CsvStyle, csv_table_of, with_day
from jamsostek_tui.export.escape import escaped, visible
from jamsostek_tui.harmless import json_of
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.matrix import Matrix
    from jamsostek_tui.check.compared.told import Told

COLUMNS = ("region_id", "region", "measure", "id", "article", "text", "value", "approx", "unit", "per", "period",
           "published", "publisher", "others", "sentence", "in_conflict_with", "settled")  # fmt: skip


def cell_words(one: Told, standings: Standings = NO_STANDINGS) -> str:
    """Return a number of a matrix in short with its hedge and year, the year of the article in brackets.

    `≠` stands before what another paper contradicts, as long as nobody has settled that.
    """
    value = _sign(one, standings) + hedged_in(short(one.fact.value), one.fact)
    if one.moment is None:
        return value
    year = one.moment.last.year
    return f"{value} {year if one.moment.told else f'({year})'}"


def matrix_table(matrix: Matrix, standings: Standings = NO_STANDINGS, style: CsvStyle = PLAIN) -> Iterator[str]:
    """Yield CSV lines: the names of the columns, then each cell, holes too (without a number)."""
    rows = map(with_day, _cells(matrix, standings))
    return csv_table_of(COLUMNS, ([row[name] for name in COLUMNS] for row in rows), style)


def matrix_lines(matrix: Matrix, standings: Standings = NO_STANDINGS) -> Iterator[str]:
    """Yield each cell as one JSON object a line, holes too."""
    for row in _cells(matrix, standings):
        yield json_of({"kind": "cell", **row}) + "\n"


def matrix_section(matrix: Matrix, marks: Marks = NO_MARKS, standings: Standings = NO_STANDINGS) -> str:
    """Return regions × measures as a section of a markdown document, with the marks of footnotes; a hole is empty.

    Below stands what contradicts its numbers, and what was settled of them.
    """
    head = [escaped(words) for words in (say("compare.column.region"), *matrix.columns)]
    rows = [
        [Held(escaped(name)), *(Held("") if cell is None else _cell(cell, standings) for cell in cells)]
        for (_, name), cells in zip(matrix.rows, matrix.cells, strict=True)
    ]
    rule = "| --- |" + " ---: |" * len(matrix.columns)
    below = "".join(f"\n- **{escaped(words)}**" for words in _told_of_cells(matrix, standings))
    return f"## {say('matrix.title')}\n\n{table(marks, head, rule, rows)}\n{below and below + chr(10)}"


def matrix_rows(matrix: Matrix, width: int | None = None, standings: Standings = NO_STANDINGS) -> list[str]:
    """Return a matrix as lines for the terminal: a legend of the measures by number, then a line for each region.

    With `width`, in cells, columns that have no room beside the others stand below them. Nothing is cut.
    """
    legend = [f"{place}  {measure}" for place, measure in enumerate(matrix.columns, 1)]
    columns = [
        [str(place + 1), *(cell_words(one, standings) if (one := cells[place]) else "·" for cells in matrix.cells)]
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
    told = [
        part for words in _told_of_cells(matrix, standings) for part in (wrapped(words, width) if width else [words])
    ]
    return [*lines, "", say("matrix.years"), *told]


def _told_of_cells(matrix: Matrix, standings: Standings) -> Iterator[str]:
    """Yield what contradicts each number of a matrix and how that was settled, with its region and measure."""
    for (_, name), cells in zip(matrix.rows, matrix.cells, strict=True):
        for measure, one in zip(matrix.columns, cells, strict=True):
            standing = standing_of(one, standings) if one else None
            if standing is not None and standing.words:
                yield f"{visible(name)} · {visible(measure)}: {standing.words}"


def _room(columns: Sequence[Sequence[str]]) -> int:
    """Return how many cells columns take, each with a gap before it."""
    return sum(max(map(cell_len, column)) + 2 for column in columns)


def _sign(one: Told, standings: Standings) -> str:
    standing = standing_of(one, standings)
    return CONTRADICTED if standing and standing.is_open else ""


def _cell(one: Told, standings: Standings) -> Held:
    moment = one.moment
    told = one.fact.period or (str(moment.last.year) if moment and moment.told else "")
    if not told and moment is not None:
        told = say("series.published", day=moment.last.year)
    return Held(_sign(one, standings) + hedged(one.fact), (one.fact.id,), f" ({escaped(told)})" if told else "")


def _cells(matrix: Matrix, standings: Standings) -> Iterator[dict[str, Cell]]:
    for place, (code, name) in enumerate(matrix.rows):
        for column, measure in enumerate(matrix.columns):
            one = matrix.cells[place][column]
            fact = one.fact if one else None
            standing = standing_of(one, standings) if one else None
            yield {
                "region_id": code,
                "region": name,
                "measure": measure,
                "id": fact.id if fact else None,
                "article": fact.article if fact else None,
                "text": fact.text if fact else None,
                "value": fact.value if fact else None,
                "approx": fact.approx if fact else None,
                "unit": fact.unit if fact else None,
                "per": one.per if one else None,
                "period": fact.period if fact else None,
                "published": one.published if one else None,
                "publisher": one.publisher if one else None,
                "others": matrix.others[place][column],
                "sentence": one.sentence if one else None,
                "in_conflict_with": "; ".join(standing.against) or None if standing else None,
                "settled": standing.settlement or None if standing else None,
            }
