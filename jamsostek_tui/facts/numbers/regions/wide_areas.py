"""Numbers told of more than one region: `secara provinsi`, `di tujuh provinsi`, `di dua kabupaten tersebut`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.regions.counted_areas import CountedAreas
from jamsostek_tui.facts.numbers.regions.region_tree import NOWHERE, RegionTree
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.lists import any_of

WIDE_UNITS = frozenset(("provinsi", "negara", "kabupaten", "kota", "kabupaten/kota", "daerah"))
"""Counts of these are of more than one regency."""
_BY_PROVINCE = re.compile(
    r"(?:[Ss]ecara|[Tt]ingkat|[Ss]eluruh|[Rr]ata-rata) provinsi\b(?! [A-Z])|[Pp]rovinsi secara keseluruhan"
)
_COUNT = rf"(?:{any_of('small_numbers.txt')}|[2-9]|[1-3]\d)"
_SEVERAL = re.compile(rf" {_COUNT} (?:provinsi|negara)\b")
_IN_SEVERAL = re.compile(rf"(?: [a-z-]+){{0,3}} (?:di|dari|untuk|pada)(?={_SEVERAL.pattern})")
_OF_REGENCIES = re.compile(
    rf" (?:di|dari|untuk|pada) {_COUNT} (?:kabupaten|kota|daerah)(?:/kota| dan kota)?\b(?! (?:di|itu|tersebut|ini)\b)"
)
_NOUNS = ("daerah", "kabupaten", "kota", "wilayah", "provinsi")
_THOSE = re.compile(rf" (?:{'|'.join(_NOUNS)}|kabupaten/kota) (?:itu|tersebut|ini)\b")
_COUNTED = re.compile(rf"\b(?:di|dari|pada|untuk) {_COUNT}$")
_ALL = frozenset(("kedua", "ketiga", "keempat"))
_BOTH = re.compile(r"\b(?:di|dari|pada|untuk) (?:kedua|ketiga|keempat) (?:daerah|kabupaten|kota|wilayah|provinsi)\b")
_REACH = 120
_LONGEST_COUNT = 16
"""Characters before `provinsi` that its count may take: ` sembilan belas`."""


class WideAreas:
    """Where an article names several regions at once or a province as a whole, asked number by number."""

    def __init__(self, reading: Reading, tree: RegionTree, areas: CountedAreas) -> None:
        self.lowered, self.tree = reading.lowered, tree
        lowered = reading.lowered
        whole = "provinsi" in reading.vocabulary
        self._provinces = list(_told_of_province(reading)) if whole else []
        self._several = sorted(
            match.start()
            for word in ("provinsi", "negara")
            for at in reading.offsets(f" {word}")
            if (match := _SEVERAL.search(lowered, max(0, at - _LONGEST_COUNT), at + len(word) + 2))
        )
        self._those = [
            at
            for word in reading.vocabulary.intersection(_NOUNS)
            for at in reading.offsets(f" {word}")
            if _THOSE.match(lowered, at) and _COUNTED.search(lowered, max(0, at - 20), at)
        ]
        if not _ALL.isdisjoint(reading.vocabulary):
            self._those += [match.start() for match in _BOTH.finditer(lowered)]
        self._those.sort()
        self._areas = areas
        self._named = bool(self._provinces or self._several or self._those)

    def counts_regencies(self, candidate: Candidate) -> bool:
        """Whether a number is of so many regencies: `2.316 klaim senilai Rp27 miliar dibayar di empat kabupaten`."""
        if candidate.kind == "rank":
            return False
        start, end = candidate.sentence.start, min(candidate.sentence.end, candidate.end + _REACH)
        if _OF_REGENCIES.search(self.lowered, candidate.end, end):
            return True
        told = _OF_REGENCIES.search(self.lowered, max(start, candidate.start - _REACH), candidate.start)
        return told is not None and "," not in self.lowered[told.end() : candidate.start]

    def told(self, candidate: Candidate, article: str | None) -> str | None:
        """Return the province of a number told `secara provinsi`, NOWHERE for one of `tujuh provinsi`, None elsewhere.

        `article` is the region that the article is about. Of areas that are counted and named it is what they lie in.
        """
        if candidate.kind != "rank" and (told := self._areas.told(candidate)) is not None:
            return told
        wide = candidate.unit_name in ("provinsi", "negara")
        if candidate.kind == "rank" or not (wide or self._named):
            return None
        start = max(candidate.sentence.start, candidate.start - _REACH)
        end = candidate.sentence.end
        if _any_between(self._provinces, start, min(end, candidate.start)):
            province = (article or "")[:2]
            return province if province in self.tree.levels else None
        wide = wide or _any_between(self._those, start, min(end, candidate.end + 12))
        if not wide and _any_between(self._several, candidate.end, min(end, candidate.end + 60)):
            wide = _IN_SEVERAL.match(self.lowered, candidate.end, end) is not None
        return NOWHERE if wide else None


def _told_of_province(reading: Reading) -> Iterator[int]:
    """Yield where an article tells of a province as a whole: sought around the word, which is seldom one of these."""
    for at in reading.offsets("provinsi"):
        if told := _BY_PROVINCE.search(reading.folded, max(0, at - 10), at + 30):
            yield told.start()


def _any_between(starts: list[int], start: int, end: int) -> bool:
    at = bisect_left(starts, start)
    return at < len(starts) and starts[at] < end
