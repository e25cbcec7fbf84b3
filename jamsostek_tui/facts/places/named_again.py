"""Districts and villages told again without their level word: `Kecamatan Lape … Di Lape terdaftar 214 nelayan`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from jamsostek_tui.facts.reading import UNREAD, Reading
from jamsostek_tui.language.gazetteer import form_key, forms

_UNREAD = UNREAD | {"title"}
_PLACED = re.compile(r"(?<!\w)(?:di|ke|dari|wilayah) $", re.IGNORECASE)
_LISTED = re.compile(r"(?:^|[\n\".;,]|[.;,\"] | dan | serta | sedangkan )$")
_COUNTED = re.compile(r" (?:(?:sebanyak|sebesar|dengan|baru|malah|hanya|ada|mencapai|terdapat) )?\d")
_HEAD = "Camat "
_GOES_ON = re.compile(r" [A-Z]|[\w-]")


def named_again(reading: Reading, introduced: Mapping[str, int]) -> Iterator[tuple[str, int, int]]:
    """Yield `(name, start, end)` for each place where an introduced name stands alone behind where it was introduced.

    `introduced` gives the offset behind the first naming. A small word of place must stand before the name, or it
    opens an item and its number follows. Names that a region bears too are left to the regions.
    """
    folded = reading.folded
    for name, first in introduced.items():
        form = forms().get(form_key(name))
        if len(name) < 4 or (form is not None and form.kind == "place"):
            continue
        at = folded.find(name, first)
        while at >= 0:
            end = at + len(name)
            if not _GOES_ON.match(folded, end) and _stands_for_place(folded, at, end):
                block = reading.block_at(at)
                if block is not None and block.kind not in _UNREAD:
                    yield name, at, end
            at = folded.find(name, end)


def named_with_head(reading: Reading, name: str) -> Iterator[tuple[int, int]]:
    """Yield where a district of this name stands behind its head's office: `Camat Bathin VIII Aryo Fajrin`."""
    folded = reading.folded
    at = folded.find(f"{_HEAD}{name}")
    while at >= 0:
        start, end = at + len(_HEAD), at + len(_HEAD) + len(name)
        block = reading.block_at(at)
        if block is not None and block.kind not in _UNREAD and not folded[end : end + 1].isalnum():
            yield start, end
        at = folded.find(f"{_HEAD}{name}", end)


def _stands_for_place(folded: str, start: int, end: int) -> bool:
    before = folded[max(0, start - 12) : start]
    return _PLACED.search(before) is not None or (
        _LISTED.search(before) is not None and _COUNTED.match(folded, end) is not None
    )
