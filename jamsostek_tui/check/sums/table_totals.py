"""The columns of a table and the row that adds them up: `Jumlah`, `Total`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from jamsostek_tui.check.sums.reckoning import Sum, parts_sum
from jamsostek_tui.language.folding import fold
from jamsostek_tui.language.tabulated import with_cells
from jamsostek_tui.model import Article, Statistic

_SUMMED = re.compile(r"(?:\b|_)(?:total|subtotal|jumlah|keseluruhan)(?:\b|_)", re.IGNORECASE)
_TOTAL = re.compile(
    r"[\W\d_]*(?:grand total|sub ?total|total|jumlah|keseluruhan)(?: (?:total|keseluruhan|semua))?[\W\d_]*",
    re.IGNORECASE,
)
_RATIOS = ("persen", "persen poin", "kali", "kali lipat")
_MOST_ROWS = 400


class Cell(NamedTuple):
    """A cell: its words, and the number in it if it holds just one."""

    words: str
    number: Statistic | None


def table_sums(article: Article, statistics: Sequence[Statistic]) -> Iterator[Sum]:
    """Yield the sum of each column of a table that has a row for its total below it."""
    barred: str | None = None
    for kind, blocks in groupby(article.blocks, key=lambda block: block.kind):
        if kind != "table":
            continue
        spans = [(block.start, block.end) for block in blocks]
        if 2 < len(spans) <= _MOST_ROWS and any(_SUMMED.search(article.text, *span) for span in spans):
            barred = barred or with_cells(article.text, fold(article.text))
            yield from _columns([_row(barred, *span, statistics) for span in spans])


def _row(barred: str, start: int, end: int, statistics: Sequence[Statistic]) -> list[Cell]:
    """Return the cells of the row between two offsets; `statistics` are in the order of the text."""
    first = bisect_left(statistics, start, key=lambda one: one.start)
    last = bisect_left(statistics, end, lo=first, key=lambda one: one.start)
    cells = []
    at = start + barred.startswith("|", start, end)
    for words in barred[at:end].rstrip("| ").split("|"):
        inside = [one for one in statistics[first:last] if at <= one.start and one.end <= at + len(words)]
        cells.append(Cell(words.strip(), inside[0] if len(inside) == 1 else None))
        at += len(words) + 1
    return cells


def _columns(rows: Sequence[Sequence[Cell]]) -> Iterator[Sum]:
    """Yield the sums of the columns above the first row for totals, if every row is as wide as the head."""
    above: list[list[Statistic | None]] = []
    for row in rows:
        numbers = [cell.number for cell in row]
        if any(_TOTAL.fullmatch(cell.words) for cell in row[:2]) and any(numbers):
            if len(row) == len(rows[0]):
                yield from _totals(above, numbers)
            return
        if any(numbers):
            above.append(numbers if len(row) == len(rows[0]) else [None] * len(rows[0]))


def _totals(above: Sequence[Sequence[Statistic | None]], totals: Sequence[Statistic | None]) -> Iterator[Sum]:
    """Yield the sum of each column whose every row holds one number of the unit of its total."""
    for column, total in enumerate(totals):
        told = [row[column] for row in above]
        parts = [one for one in told if one is not None and one is not total]
        if total is None or len(parts) != len(told) or len(parts) < 2 or total.unit in _RATIOS:
            continue
        if all(one.unit == total.unit and one.per is None for one in parts):
            yield parts_sum(parts, total)
