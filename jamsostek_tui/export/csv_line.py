"""CSV tables, line by line: text that a spreadsheet would take for a formula is kept text, numbers stay numbers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from jamsostek_tui.export.escape import csv_cell

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class CsvStyle:
    """What stands between cells, before decimals, and at the beginning of the file."""

    between: str = ","
    decimal: str = "."
    mark: str = ""


PLAIN = CsvStyle()
"""As programs read it."""
FOR_SPREADSHEET = CsvStyle(";", ",", "\ufeff")
"""As a spreadsheet set to Indonesian opens it: there a comma stands before decimals, and 36.8 would be a day."""


def csv_table_of(columns: Iterable[str], rows: Iterable[Iterable[Cell]], style: CsvStyle) -> Iterator[str]:
    """Yield the lines of a table, that of its columns' names first; each ends in `\\r\\n`."""
    yield style.mark + csv_line(columns, style)
    for row in rows:
        yield csv_line(row, style)


def csv_line(cells: Iterable[Cell], style: CsvStyle = PLAIN) -> str:
    """Return the cells as one line that ends in `\\r\\n`; what is unknown is empty, whole numbers have no point."""
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=style.between).writerow(_written(cell, style) for cell in cells)
    return buffer.getvalue()


def day_of(published: str | None) -> str | None:
    """Return the day of a moment, so that a column holds days alone, each as far as its page tells it."""
    return published[: len("2024-08-31")] if published else None


def with_day(row: Mapping[str, Cell]) -> dict[str, Cell]:
    """Return a row whose `published` is a day, without the hour."""
    published = row["published"]
    return {**row, "published": day_of(published) if isinstance(published, str) else None}


def _written(cell: Cell, style: CsvStyle) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return csv_cell(cell)
    told = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
    return told.replace(".", style.decimal)
