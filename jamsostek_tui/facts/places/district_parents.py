"""What a district or village lies in: told with it, in its sentence, in its paragraph, or by the article as a whole."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.area_levels import REGENCY_LEVELS
from jamsostek_tui.model import Mention, Region

_INSIDE = re.compile(r"\s?(?:,|\()?\s?(?:di\s)?(?:Kabupaten\s|Kab\.?\s?|Kota\s)?")
_IN_DESA = re.compile(r"\bDesa [A-Z][^,;.\n]{1,40}, (?:Kec\.|Kecamatan) $")
"""A city is made of kelurahan: a desa, and a district with one, lies elsewhere (a few cities of Aceh, Nias aside)."""
_MOST = 2
"""A regency is the article's own where it is named this many times as often as the next, and at least this often."""


class DistrictParents:
    """Answers for the districts of one article; made of the places where each district and region is named."""

    def __init__(self, reading: Reading, districts: dict[int, str], regions: tuple[Region, ...]) -> None:
        """Take where districts are named (offset of the level word → id) and the article's regions with codes."""
        self._reading = reading
        self._starts = districts | {mention.start: region.id for region in regions for mention in region.mentions}
        self._regencies = {region.id: region for region in regions if region.level in REGENCY_LEVELS}
        self._named = sorted((mention.start, one.id) for one in self._regencies.values() for mention in one.mentions)
        self._own = self._own_regency()
        provinces = {region.id[:2] for region in regions if region.id[:2].isdigit()}
        self._province = provinces.pop() if len(provinces) == 1 else None

    def of(self, slug: str, name: str, mentions: Sequence[Mention]) -> str | None:
        """Return the id of what holds the district or village, or None.

        Whatever is named right behind it, unless both stand in a row of their like; else the one regency or city of its
        sentences, the one whose name it bears (`Kecamatan Singkawang Barat`), the one of its paragraph, the article's
        own; else the article's one province.
        """
        behind = next((code for one in mentions if (code := self._behind(slug, one.end))), None)
        if behind is not None:
            return behind
        beside = self._beside(mentions)
        if len(beside) == 1:
            return beside.pop()
        if len(self._regencies) == 1:
            return next(iter(self._regencies))
        return self._namesake(name) or self._around(slug, mentions) or self._province

    def _own_regency(self) -> str | None:
        counted = sorted(((len(one.mentions), one.id) for one in self._regencies.values()), reverse=True)
        if not counted or counted[0][0] < _MOST or (len(counted) > 1 and counted[0][0] < _MOST * counted[1][0]):
            return None
        return counted[0][1]

    def _behind(self, slug: str, end: int) -> str | None:
        inside = _INSIDE.match(self._reading.folded, end)
        ends = (inside.end(), inside.end() - len("Kota ")) if inside else ()
        told = (self._starts[offset] for offset in ends if offset >= end and offset in self._starts)
        return next((code for code in told if code.partition("-")[0] != slug.partition("-")[0]), None)

    def _beside(self, mentions: Sequence[Mention]) -> set[str]:
        sentences = (self._reading.sentence_at(one.start) for one in mentions)
        return {code for one in sentences if one for code in self._between(one.start, one.end)}

    def _between(self, start: int, end: int) -> set[str]:
        first = bisect_left(self._named, (start, ""))
        return {code for _, code in self._named[first : min(first + 40, bisect_left(self._named, (end, "")))]}

    def _namesake(self, name: str) -> str | None:
        return next((one.id for one in self._regencies.values() if name.startswith(f"{one.name} ")), None)

    def _around(self, slug: str, mentions: Sequence[Mention]) -> str | None:
        block = self._reading.block_at(mentions[0].start)
        near = self._between(block.start, block.end) if block else set()
        if self._own is None:
            found = next(iter(near)) if len(near) == 1 else None
        else:
            found = self._own if not near or self._own in near else None
        is_city = found is not None and self._regencies[found].level == "city"
        return None if is_city and self._is_rural(slug, mentions) else found

    def _is_rural(self, slug: str, mentions: Sequence[Mention]) -> bool:
        folded = self._reading.folded
        told = any(_IN_DESA.search(folded, max(0, one.start - 70), one.start) for one in mentions)
        return told or slug.startswith("desa-")
