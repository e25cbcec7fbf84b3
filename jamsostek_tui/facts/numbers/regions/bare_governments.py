"""A city, a regency or a province told by level alone, in an article on one of each: `Pemkot …`, `angka provinsi`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from jamsostek_tui.facts.numbers.regions.place_mentions import PlaceMention
from jamsostek_tui.facts.numbers.regions.region_tree import RegionTree
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Level

_LEVELS: dict[str, Level] = {
    "pemkot": "city",
    "wali kota": "city",
    "walikota": "city",
    "pemkab": "regency",
    "bupati": "regency",
}
_BARE = re.compile(rf"\b(?i:{'|'.join(_LEVELS)})\b(?! +[A-Z])")
_BARE_PLACE = re.compile(
    r"\b[Dd]i (?:wilayah )?(?P<in>kota|kabupaten)\b(?! *[A-Z]| (?:ini|itu|tersebut|lain|dan kabupaten|/))"
    r"|(?:(?<=[.;] )|(?<=sementara )|(?<=sedangkan ))(?P<has>[Kk]ota|[Kk]abupaten)(?= (?:hanya |baru |sudah |justru )?"
    r"(?:punya|memiliki|mencatat|mendaftarkan|menanggung|\d))"
)
_PLACES: dict[str, Level] = {"kota": "city", "kabupaten": "regency"}
_FIGURES = ("angka", "rata-rata", "capaian", "cakupan", "total")
_OF_PROVINCE = re.compile(r"\b(?:[Aa]ngka|[Rr]ata-rata|[Cc]apaian|[Cc]akupan|[Tt]otal) provinsi\b(?! *[A-Z])")
_BEFORE_PROVINCE, _BEHIND_PROVINCE = 10, 60
"""Characters around the blank before `provinsi` that its figures and what follows may take."""


class BareGovernments:
    """Where one article tells of its city or its regency by level alone; `places` are those not told as governments."""

    def __init__(self, reading: Reading, tree: RegionTree) -> None:
        regions = {own: [one for one, level in tree.levels.items() if level == own] for own in ("city", "regency")}
        self._told: list[tuple[int, str]] = []
        self.places: list[PlaceMention] = []
        if all(len(named) == 1 for named in regions.values()):
            told_so = [(match, match.lastgroup or "in") for match in _BARE_PLACE.finditer(reading.folded)]
            self.places = [
                PlaceMention(*match.span(told), regions[_PLACES[match[told].lower()]][0]) for match, told in told_so
            ]
            self._told = sorted(
                (at, regions[level][0])
                for told, level in _LEVELS.items()
                for at in reading.offsets(told)
                if _BARE.match(reading.folded, at)
            )
        provinces = [one for one, level in tree.levels.items() if level == "province"]
        if len(provinces) == 1:
            self.places += [PlaceMention(*span, provinces[0]) for span in _told_of_province(reading)]

    def before(self, start: int, end: int) -> str | None:
        """Return the region of the last such government told between two offsets, or None."""
        last = bisect_left(self._told, (end, ""))
        return self._told[last - 1][1] if last and self._told[last - 1][0] >= start else None


def _told_of_province(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield where figures of the province stand, sought where the word follows one for figures."""
    for at in reading.offsets(" provinsi"):
        if reading.lowered.endswith(_FIGURES, 0, at):
            told = _OF_PROVINCE.search(reading.folded, max(0, at - _BEFORE_PROVINCE), at + _BEHIND_PROVINCE)
            if told is not None:
                yield told.span()
