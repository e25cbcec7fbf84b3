"""Tables whose cells are parted by tabs or wide blanks, as copied from a web page, a sheet or a printed report."""

from __future__ import annotations

import re
from collections.abc import Iterator

_GAP = re.compile(r"(?<=\S)(?: *\t[ \t]*|  +)(?=\S)|(?<![^\n])\t+(?=\S)")
_NUMBER = re.compile(
    r"(?:rp\.? ?)?[+-]?\d[\d.,]*(?: ?%| (?:persen|orang|jiwa|ribu|juta|miliar|triliun))?|[-–—]", re.IGNORECASE
)
_LEAST_ROWS = 3
"""Lines that a table has at least, its head among them."""


def with_cells(text: str, folded: str) -> str:
    """Return `folded` with a `|` for the last blank before each cell of such a table; its length stays.

    `folded` is the folded copy of `text`. A table is three lines or more right below one another, each with as many
    gaps as the next (the first may begin with one), of which all but the first hold a number alone in a cell.
    """
    if "\t" not in text and "  " not in text:
        return folded
    chars: list[str] | None = None
    for rows in _tables(text):
        chars = chars if chars is not None else list(folded)
        for gaps in rows:
            for gap in gaps:
                chars[gap - 1] = "|"
    return folded if chars is None else "".join(chars)


def _tables(text: str) -> Iterator[list[list[int]]]:
    """Yield each table as the ends of the gaps in each of its rows."""
    run: list[list[int]] = []
    at = 0
    for line in text.split("\n"):
        gaps = [at + gap.end() for gap in _GAP.finditer(line)]
        if run and not (gaps and len(gaps) == len(run[-1]) and _counts(text[at : at + len(line)])):
            if len(run) >= _LEAST_ROWS:
                yield run
            run = []
        if gaps:
            run.append(gaps)
        at += len(line) + 1
    if len(run) >= _LEAST_ROWS:
        yield run


def _counts(line: str) -> bool:
    """Whether a cell behind the first holds nothing but a number."""
    return any(is_number(cell) for cell in _GAP.split(line)[1:])


def is_number(cell: str) -> bool:
    """Whether a cell holds nothing but a number with its unit, or the dash that stands for none."""
    return _NUMBER.fullmatch(cell.strip()) is not None
