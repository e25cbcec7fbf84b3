"""The cells of a table, as the sums of its rows and columns read them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from jamsostek_tui.check.meaning.terms import family_of
from jamsostek_tui.check.sums.skeleton import places_told
from jamsostek_tui.language.folding import fold
from jamsostek_tui.language.tabulated import with_cells
from jamsostek_tui.model import Article, Statistic

_TOTAL = re.compile(
    r"[\W\d_]*(?:grand total|sub ?total|total|jumlah|jml|jlh|keseluruhan|semua|seluruhnya)"
    r"(?: (?:total|keseluruhan|semua))?[\W\d_]*"
)
_MOST_ROWS = 400
_NOTHING = frozenset("-–—0")


class Cell(NamedTuple):
    """A cell: its words in lower case, and the number in it if it holds just one."""

    words: str
    number: Statistic | None

    @property
    def is_nothing(self) -> bool:
        """Whether a dash or a nought stands in it for no number."""
        return self.number is None and self.words in _NOTHING


Row = Sequence[Cell]


def tables(article: Article, statistics: Sequence[Statistic]) -> Iterator[list[list[Cell]]]:
    """Yield each table of an article with a number in it as its rows, the head first."""
    barred = ""
    places: list[tuple[int, int, Statistic]] = []
    for kind, blocks in groupby(article.blocks, key=lambda block: block.kind):
        if kind != "table":
            continue
        spans = [(block.start, block.end) for block in blocks]
        if 2 < len(spans) <= _MOST_ROWS:
            barred = barred or with_cells(article.text, fold(article.text))
            places = places or places_told(statistics)
            yield [_row(barred, *span, places) for span in spans]


def total_label(row: Row) -> str | None:
    """Return the cell by which a row says that it adds up those above it; None for any other row."""
    return next((cell.words for cell in row[:2] if _TOTAL.fullmatch(cell.words)), None)


def of_one_kind(one: Statistic, other: Statistic) -> bool:
    """Whether two numbers of a table can be added up: counts of whatever or amounts of one unit, and no rates."""
    kind = family_of(one.unit)
    return one.per is None is other.per and (one.unit == other.unit or kind == family_of(other.unit) == "count")


def _row(barred: str, start: int, end: int, places: Sequence[tuple[int, int, Statistic]]) -> list[Cell]:
    """Return the cells of the row between two offsets, with the numbers that stand at `places`."""
    first = bisect_left(places, start, key=itemgetter(0))
    last = bisect_left(places, end, lo=first, key=itemgetter(0))
    cells = []
    at = start + barred.startswith("|", start, end)
    for words in barred[at:end].rstrip("| ").split("|"):
        inside = [one for begin, stop, one in places[first:last] if at <= begin and stop <= at + len(words)]
        cells.append(Cell(words.strip().lower(), inside[0] if len(inside) == 1 else None))
        at += len(words) + 1
    return cells
