"""A dossier as one reads it: its tables in columns that fit, its backslashes and rules gone. Text in, text out.

Nothing is drawn of it but these characters: whatever an article says stays words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.cells import cell_len

_ROW = re.compile(r"^\|.*\|\s*$")
_RULE = re.compile(r"^\|(?:\s*:?-+:?\s*\|)+\s*$")
_BETWEEN_CELLS = re.compile(r"(?<!\\)\|")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_GAP = "  "


def as_read(markdown: str, width: int) -> str:
    """Return markdown with its tables set in `width` cells and nothing escaped; lines that are none stay whole."""
    parts: list[str] = []
    for is_table, lines in groupby(markdown.split("\n"), lambda line: _ROW.match(line) is not None):
        if is_table:
            parts += _table([_cells(line) for line in _without_rule(list(lines))], width)
        else:
            parts += map(_plain, lines)
    return "\n".join(parts)


def _without_rule(lines: list[str]) -> list[str]:
    """Return the lines of a table without that below its head: anywhere else strokes are what a cell holds."""
    return [line for place, line in enumerate(lines) if place != 1 or not _RULE.match(line)]


def _cells(line: str) -> list[str]:
    return [_plain(cell.strip()) for cell in _BETWEEN_CELLS.split(line.strip())[1:-1]]


def _plain(words: str) -> str:
    return _ESCAPED.sub(r"\1", words)


def _table(rows: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    """Yield the lines of a table; where its words do not fit into columns, each row as one cell below the other."""
    columns = max(map(len, rows), default=0)
    filled = [[*row, *[""] * (columns - len(row))] for row in rows]
    wanted = [max(1, *(cell_len(row[at]) for row in filled)) for at in range(columns)]
    least = [max(1, *(cell_len(word) for row in filled for word in row[at].split(" "))) for at in range(columns)]
    room = width - len(_GAP) * (columns - 1)
    return _in_columns(filled, _fitted(wanted, least, room)) if sum(least) <= room else _one_by_one(filled)


def _in_columns(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Iterator[str]:
    """Yield the head of a table, a line below that, its rows, each in as many lines as it needs."""
    for place, row in enumerate(rows):
        broken = [_broken(cell, wide) for cell, wide in zip(row, widths, strict=True)]
        for line in range(max(map(len, broken))):
            cells = [each[line] if line < len(each) else "" for each in broken]
            padded = (cell + " " * (wide - cell_len(cell)) for cell, wide in zip(cells, widths, strict=True))
            yield _GAP.join(padded).rstrip()
        if place == 0:
            yield _GAP.join("─" * wide for wide in widths)


def _one_by_one(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the first cell of each row, and below it the others behind what their column is called."""
    head, *others = rows
    yield " · ".join(head)
    for row in others:
        yield row[0]
        yield from (f"{_GAP}{name}: {cell}" for name, cell in zip(head[1:], row[1:], strict=True) if cell)


def _fitted(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Return how wide columns are in so many cells: the widest give way first, none below its longest word."""
    widths = [min(wide, max(room, 1)) for wide in wanted]
    while sum(widths) > room:
        at = max((place for place, wide in enumerate(widths) if wide > least[place]), key=widths.__getitem__)
        widths[at] -= 1
    return widths


def _broken(cell: str, width: int) -> list[str]:
    """Return a cell in lines of so many cells, broken between words."""
    lines = [""]
    for word in cell.split(" "):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if cell_len(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines
