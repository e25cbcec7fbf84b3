"""Districts and villages told in a row behind their level and `yaitu`: `lima kecamatan, yaitu Bayang 180 orang, …`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jamsostek_tui.language.area_levels import words_of
from jamsostek_tui.language.trie import trie_source

_OPENING = re.compile(
    rf"(?P<level>{trie_source(words_of('level'))})(?: (?:itu|ini|tersebut|prioritas|terdampak))?,? ?"
    r"(?:yaitu|yakni|meliputi|ialah|antara lain|di antaranya|:) ?"
)
_NAME = r"(?P<name>(?:(?:[IVX]{1,4}|\d{1,2}) )?[A-Z][a-z'-]{2,24}(?: (?:[A-Z][a-z'-]{2,24}|[IVX]{1,4})){0,2})"
_COUNT = r"(?: ?\(?(?:sebanyak |ada |dengan )?\d[\d.,]*\d?(?: ?%| [a-z/]+){0,3}\)?)?"
_ITEM = re.compile(rf"{_NAME}{_COUNT}(?P<joint>, (?:dan |serta )?| dan | serta |; |(?=[.\n]|$))")
_MOST = 20


def listed_districts(folded: str, start: int, end: int) -> Iterator[tuple[int, str, int, int]]:
    """Yield `(offset of the level word, level word, begin, end of a name)` for each row of two or more names."""
    for opening in _OPENING.finditer(folded, start, end):
        at, row = opening.end(), list[tuple[int, int]]()
        while len(row) < _MOST and (item := _ITEM.match(folded, at, end)):
            row.append(item.span("name"))
            at = item.end()
            if not item["joint"]:
                break
        if len(row) > 1:
            yield from ((opening.start(), opening["level"], *span) for span in row)
