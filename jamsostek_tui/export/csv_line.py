"""One line of a CSV table: text that a spreadsheet would take for a formula is kept text, numbers stay numbers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from jamsostek_tui.export.escape import csv_cell

Cell = str | int | float | None


def csv_line(cells: Iterable[Cell]) -> str:
    """Return the cells as one line that ends in `\\r\\n`; what is unknown is empty, whole numbers have no point."""
    buffer = io.StringIO()
    csv.writer(buffer).writerow(_written(cell) for cell in cells)
    return buffer.getvalue()


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return csv_cell(cell)
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
