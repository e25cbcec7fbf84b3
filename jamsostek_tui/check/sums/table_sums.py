"""The sums of a table: rows that add up those above (`Jumlah`, `Subtotal`), and columns that its others give.

Such a column is a total beside its parts, a share of a whole, or what changed between two. Its head says so, the rows
say of which others: what comes out in all rows but a few is what was meant, and those few are wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations, permutations

from jamsostek_tui.check.meaning.terms import family_of
from jamsostek_tui.check.sums.reckoning import Sum, difference_sum, growth_sum, parts_sum, share_sum
from jamsostek_tui.check.sums.sum_phrases import one_of
from jamsostek_tui.check.sums.table_cells import Cell, Row, of_one_kind, total_label
from jamsostek_tui.model import Statistic

_ADDED = re.compile(r"\b(?:total|jumlah|keseluruhan|seluruhnya|semua|jml|jlh)\b|\bl ?\+ ?p\b")
_MOVED = re.compile(rf"{one_of('rise', 'fall', 'apart')}|\b(?:perubahan|pertambahan|delta|yoy|y-on-y|growth)\b|\+/-")
_MOST_COLUMNS = 8
_MOST_ROWS = 100
_TO_ONE = 3
"""How many rows have to come out for each further one that does not."""
_TELLING = 100
"""A total from which on even one row that comes out is no chance."""

Column = Sequence[Cell]
Of = Callable[[Statistic, Statistic, Statistic], Sum | None]
_EACH = re.compile(r"\b(?:rata-rata|rerata|median|usia|umur|indeks|tarif|harga|per|tiap|setiap|upah minimum|um[kpr])\b")
"""What the head calls a column that no row adds up."""
_ALL = 100
_NEAR_ALL = range(80, 121)
"""What percentages may add up to and still be meant as shares of all."""
_WIDER = 1.5
"""How many times its column a total may be and still be theirs: that of more may stand below a few of its parts."""


def column_sums(rows: Sequence[Row]) -> Iterator[Sum]:
    """Yield the sums across the rows of a table, of each column those that its rows bear out."""
    head = rows[0]
    told = [row for row in rows[1:] if len(row) == len(head) and any(cell.number for cell in row)]
    if len(head) > _MOST_COLUMNS or not 1 < len(told) <= _MOST_ROWS:
        return
    columns: list[Column] = list(zip(*told, strict=True))
    at_total = next((at for at, row in enumerate(told) if total_label(row) is not None), None)
    for at in range(1, len(columns)):
        others = [one for one in columns if one is not columns[at] and _is_counted(one)]
        if _is_counted(columns[at]):
            before, after = (list(filter(_is_counted, some)) for some in (columns[:at], columns[at + 1 :]))
            tried = _counted(head[at].words, columns[at], before, after)
        else:
            tried = _in_percent(columns[at], others, at_total)
        yield from _meant(tried)


def _is_counted(column: Column) -> bool:
    """Whether a column holds counts or amounts."""
    first = next((cell.number for cell in column if cell.number is not None), None)
    return first is not None and family_of(first.unit) in ("count", "money")


def _counted(
    words: str, column: Column, before: Sequence[Column], after: Sequence[Column]
) -> Iterator[Iterable[Sum | None]]:
    """Yield what a column of counts may be: what lies between two others, or the total of those on one side."""
    if _MOVED.search(words):
        yield from (_of_two(difference_sum, *pair, column) for pair in combinations([*before, *after], 2))
    elif _ADDED.search(words):
        for at in range(len(before) - 1):
            yield _added(before[at:], column)
        for at in range(len(after), 1, -1):
            yield _added(after[:at], column)


def _in_percent(column: Column, others: Sequence[Column], at_total: int | None) -> Iterator[Iterable[Sum | None]]:
    """Yield what a column of percentages may be: a part of another's number or total, or what changed between two."""
    if not any(cell.number is not None and cell.number.unit == "persen" for cell in column):
        return
    pairs = list(permutations(others, 2))
    for of in (share_sum, growth_sum):
        for one, other in pairs:
            yield _of_two(of, one, other, column)
    if at_total is not None:
        for one in others:
            yield _of_two(share_sum, one, [one[at_total]] * len(one), column)


def _of_two(of: Of, first: Column, second: Column, column: Column) -> Iterator[Sum | None]:
    """Yield the sum of each row of three columns of which two give the third."""
    for cells in zip(first, second, column, strict=True):
        one, other, result = (cell.number for cell in cells)
        if one is None or other is None or result is None or one is other or not of_one_kind(one, other):
            yield None
        else:
            yield of(one, other, result)


def _added(parts: Sequence[Column], column: Column) -> Iterator[Sum | None]:
    """Yield the sum of each row of columns and their total."""
    for *cells, last in zip(*parts, column, strict=True):
        total = last.number
        told = [cell.number for cell in cells if not cell.is_nothing]
        numbers = [one for one in told if one is not None and total is not None and of_one_kind(one, total)]
        yield parts_sum(numbers, total) if total is not None and numbers and len(numbers) == len(told) else None


def _meant(tried: Iterable[Iterable[Sum | None]]) -> list[Sum]:
    """Return the sums of the first way to read a column that its rows bear out; one without a wrong row comes first."""
    best: list[Sum] = []
    for each in tried:
        found = _borne_out(each)
        if found and all(one.sound for one in found):
            return found
        best = best or found
    return best


def _borne_out(rows: Iterable[Sum | None]) -> list[Sum]:
    """Return the sums of rows if so many of them come out that the others must be wrong; none if not."""
    found: list[Sum] = []
    wrong = 0
    for one in rows:
        if one is not None:
            found.append(one)
            wrong += not one.sound
        if wrong > _TO_ONE and 2 * wrong > len(found):
            return []
    sound = len(found) - wrong
    if sound == wrong == 1:
        telling = next(one for one in found if one.sound)
        return found if telling.rule == "parts" and telling.result.value >= _TELLING else []
    return found if sound > 1 and wrong <= max(1, sound // _TO_ONE) else []


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
    tried = [_added_up([*rows, row], column) for rows in (above, [*totals, *above])]
    found = next((one for one in tried if one is not None and one.sound), None)
    return found or (tried[0] if of_group else None if above else tried[1])


def _added_up(rows: Sequence[Row], column: int) -> Sum | None:
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
