"""The columns of a table and the rows that add them up: `Jumlah`, `Total`, `Subtotal`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jamsostek_tui.check.meaning.terms import family_of
from jamsostek_tui.check.sums.reckoning import Sum, parts_sum
from jamsostek_tui.check.sums.table_cells import Row, of_one_kind, total_label
from jamsostek_tui.model import Statistic

_EACH = re.compile(r"\b(?:rata-rata|rerata|median|usia|umur|indeks|tarif|harga|per|tiap|setiap|upah minimum|um[kpr])\b")
"""What the head calls a column that no row adds up."""
_ALL = 100
_NEAR_ALL = range(80, 121)
"""What percentages may add up to and still be meant as shares of all."""
_WIDER = 1.5
"""How many times its column a total may be and still be theirs: that of more may stand below a few of its parts."""


def total_row_sums(rows: Sequence[Row]) -> Iterator[Sum]:
    """Yield the sum of each column above a row for totals, as far as every row is as wide as the head."""
    columns = [at for at, cell in enumerate(rows[0]) if not _EACH.search(cell.words)]
    above: list[Row] = []
    totals: list[Row] = []
    for row in rows[1:]:
        if not any(cell.number for cell in row):
            continue
        if len(row) != len(rows[0]):
            return
        if total_label(row) is None:
            above.append(row)
            continue
        found = [one for at in columns if (one := _total(above, totals, row, at)) is not None]
        yield from (one for one in found if one.sound or any(each.sound for each in found) or one.is_near(_WIDER))
        totals.append(row)
        above = []


def _total(above: Sequence[Row], totals: Sequence[Row], row: Row, column: int) -> Sum | None:
    """Return the sum of a column: of the rows since the last one for totals, or of those for totals and these."""
    of_group = not totals or total_label(row) == total_label(totals[-1])
    tried = [_added([*rows, row], column) for rows in (above, [*totals, *above])]
    found = next((one for one in tried if one is not None and one.sound), None)
    return found or (tried[0] if of_group else None if above else tried[1])


def _added(rows: Sequence[Row], column: int) -> Sum | None:
    """Return the sum of a column whose last cell is its total, if every cell above holds one number of its kind."""
    *cells, last = (row[column] for row in rows)
    total = last.number
    told = [cell for cell in cells if not cell.is_nothing]
    parts = [cell.number for cell in told if cell.number is not None and cell.number is not total]
    if total is None or len(parts) != len(told) or len(parts) < 2 or not all(of_one_kind(one, total) for one in parts):
        return None
    return parts_sum(parts, total) if family_of(total.unit) != "ratio" or _are_of_all(parts, total) else None


def _are_of_all(parts: Sequence[Statistic], total: Statistic) -> bool:
    """Whether percentages are shares of all: other rates have no sum."""
    return total.unit == "persen" and total.value == _ALL and round(sum(one.value for one in parts)) in _NEAR_ALL
