"""Districts told one by one: `lima kecamatan, yaitu Bayang 180 orang, …`, `Kecamatan Ubud 40 orang, …`, in a table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.area_levels import words_of
from jamsostek_tui.language.gazetteer import form_key, forms, village_words
from jamsostek_tui.language.trie import trie_source

_OPENING = re.compile(
    r"(?<!perangkat )(?<!aparatur )(?<!aparat )"
    rf"(?P<level>{trie_source(words_of('level'))})(?: (?:itu|ini|tersebut|prioritas|terdampak))?,? ?"
    r"(?:yaitu|yakni|meliputi|ialah|antara lain|di antaranya|:) ?"
)
_NAME = r"(?P<name>(?:(?:[IVX]{1,4}|\d{1,2}) )?[A-Z][a-z'-]{2,24}(?: (?:[A-Z][a-z'-]{2,24}|[IVX]{1,4})){0,2})"
_COUNT = r"(?: ?\(?(?:sebanyak |ada |dengan )?\d[\d.,]*\d?(?: ?%| [a-z/]+){0,3}\)?)?"
_ITEM = re.compile(rf"{_NAME}{_COUNT}(?P<joint>, (?:dan |serta )?| dan | serta |; |(?=[.\n]|$))")
_COUNTED = r" \(?(?:sebanyak |sejumlah |ada |dengan |sekitar )?\d[\d.,]*\d?(?: ?%| [a-z/]+){1,3}\)?"
_JOINT = r"(?:, |; | )(?:dan |serta |kemudian |lalu |disusul |diikuti )?"
_LEVELLED = re.compile(
    rf"(?P<level>Kecamatan|Distrik|Desa|Kelurahan|Nagari|Gampong|Kampung) {_NAME}{_COUNTED}(?={_JOINT}[A-Z])"
)
"""A district told with its level and a count, behind which others may follow without: `Kecamatan Ubud 40 orang, …`."""
_FURTHER = re.compile(rf"{_JOINT}{_NAME}{_COUNTED}")
_PLACE = re.compile(_NAME)
_MOST = 20
_CELL = re.compile(r" *\**([^|\n*]*?)\** *(?:\||$)")
_TOTALS = frozenset(("jumlah", "total", "rata-rata", "keseluruhan", "kabupaten", "kota", "provinsi", "sumber"))
"""Cells of a column of places that hold no place."""


def listed_districts(reading: Reading, unread: frozenset[str]) -> Iterator[tuple[int, str, int, int]]:
    """Yield `(offset of the level word, level word, begin, end of a name)` for each row of two or more names.

    `unread` are kinds of blocks passed over.
    """
    folded = reading.folded
    for index, opening in reading.matches("district", _OPENING, unread):
        at, end, row = opening.end(), reading.blocks[index].end, list[tuple[int, int]]()
        while len(row) < _MOST and (item := _ITEM.match(folded, at, end)):
            row.append(item.span("name"))
            at = item.end()
            if not item["joint"]:
                break
        begun = (folded[begin:stop].split(" ", 1)[0].lower() for begin, stop in row)
        words = set(begun)
        if len(row) > 1 and village_words().isdisjoint(words) and words_of("level", "region").isdisjoint(words):
            yield from ((opening.start(), opening["level"], *span) for span in row)
    for index, first in reading.matches("district", _LEVELLED, unread):
        further = _told_further(folded, first.end(), reading.blocks[index].end)
        yield from ((first.start(), first["level"].lower(), *span) for span in further)


def _told_further(folded: str, at: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the names behind a district with its count that have one of their own: `…, Sukawati 1.510 orang, …`."""
    for _ in range(_MOST):
        further = _FURTHER.match(folded, at, end)
        if further is None:
            return
        begin, stop = further.span("name")
        levelled = folded[begin:stop].split(" ", 1)[0].lower() in words_of("level")
        if not levelled and form_key(folded[begin:stop]) not in forms():
            yield begin, stop
        at = further.end()


def table_districts(folded: str, start: int, end: int) -> Iterator[tuple[int, str, int, int]]:
    """Yield the same for each cell of a table's column that a level heads: `| Kecamatan | Nelayan |`."""
    rows = _rows(folded, start, end)
    head = next(rows, [])
    for column, (begin, stop) in enumerate(head):
        level = folded[begin:stop].lower().split("/")[0].split(" ")[0]
        if level in words_of("level"):
            cells = (row[column] for row in rows if column < len(row))
            yield from ((begin, level, *cell) for cell in cells if _is_place(folded[cell[0] : cell[1]]))
            return


def _rows(folded: str, start: int, end: int) -> Iterator[list[tuple[int, int]]]:
    """Yield the cells of each line of a table, without blanks and marks around them."""
    while start < end:
        stop = folded.find("\n", start, end)
        stop = end if stop < 0 else stop
        first = start + (len(folded[start:stop]) - len(folded[start:stop].lstrip(" |")))
        yield [cell.span(1) for cell in _CELL.finditer(folded, first, stop)]
        start = stop + 1


def _is_place(cell: str) -> bool:
    return _PLACE.fullmatch(cell) is not None and cell.lower().split(" ")[0] not in _TOTALS
