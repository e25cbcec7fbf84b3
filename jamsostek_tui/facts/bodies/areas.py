"""The region that ends a body's name: `Dinas Sosial Kota Bima`, `Polres Lombok Tengah`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.gazetteer import form_pattern, place
from jamsostek_tui.model import Region

_LEVEL = re.compile(
    r"(?P<level>(?:Kota|Kabupaten) Administrasi(?=\s)|"
    r"Provinsi|Propinsi|Prov\.?|Kabupaten|Kab\.?|Kota(?=\s)|PROVINSI|KABUPATEN|KOTA(?=\s)|Daerah|Wilayah)\s?"
)
_BRACKET = re.compile(r" \([A-Z]+\)")
"""Within a name: `Ogan Komering Ulu (OKU) Selatan`."""
_LEVEL_WORDS = {"prov": "Provinsi", "propinsi": "Provinsi", "kab": "Kabupaten", "daerah": "", "wilayah": ""}


class Area(NamedTuple):
    """A region behind a body's name: where it ends, its level word made full, its words, its id."""

    start: int
    end: int
    level: str
    text: str
    region: str | None

    @property
    def tail(self) -> str:
        """The words as they end the body's name: `Kota Bima`, `Provinsi NTB`, `Jember`."""
        return f"{self.level} {self.text}".strip()


class Areas:
    """The regions of one article by where they are named, for looking up what stands behind a body's name."""

    def __init__(self, reading: Reading, regions: tuple[Region, ...]) -> None:
        self._reading = reading
        self._ends: Mapping[int, str] = {
            mention.end: region.id for region in regions for mention in region.mentions if region.level != "village"
        }
        self._whole = {mention.start: mention for region in regions for mention in region.mentions}

    def ending(self, offset: int) -> str | None:
        """Return the id of the region whose name ends at `offset`, or None."""
        return self._ends.get(offset)

    def at(self, offset: int, any_name: bool = False) -> Area | None:
        """Return the area that begins at `offset` (level word or name), or None.

        With `any_name` a name of the gazetteer counts even where it is no region of the article (island groups).
        """
        folded, word = self._reading.folded, ""
        name = form_pattern().match(folded, offset)
        if name is None and (level := _LEVEL.match(folded, offset)):
            name = form_pattern().match(folded, level.end())
            word = level["level"].rstrip(".")
        if name is None:
            return None
        end = name.end()
        if (whole := self._whole.get(name.start())) is not None and "(" in whole.text:
            end = whole.end
        region = self._ends.get(end)
        if region is None and not any_name:
            return None
        full = _LEVEL_WORDS.get(word.lower(), word.title())
        text = " ".join(_BRACKET.sub("", folded[name.start() : end]).split())
        if text.isupper() and len(text) > 4:
            known = place(region) if region else None
            text = known.name.removeprefix("Kota ") if known else text.title()
        return Area(offset, end, full, text, region)
