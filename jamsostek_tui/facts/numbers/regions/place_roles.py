"""What a place is to a number: where it was counted, or where somebody is from, in what house, whose head signs."""

from __future__ import annotations

import re

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.regions.place_mentions import PlaceMention
from jamsostek_tui.facts.numbers.regions.region_tree import RegionTree
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.area_levels import level_words
from jamsostek_tui.language.lists import word_list

_ORIGINS = word_list("origin_words.txt")
_HOUSES = word_list("house_words.txt")
_ADMINISTRATIVE = level_words()
_GOVERNING = ("di", "dari", "se", "asal", "wilayah", "warga")
_NEXT = ("dan", "serta", "sedangkan", "sementara", "tetapi", "tapi", "namun", "adapun", "lalu", "disusul")
"""Before `di` and a place: what follows is about the next number."""
_EXTREMES = frozenset(("tertinggi", "terendah", "terbanyak", "tersedikit", "terbesar", "terkecil"))
"""Behind one of those, where the next number is most or least: `2,3 persen dan tertinggi di Jawa Barat`."""
_MARKS = frozenset(",;")
_FOLLOWERS = frozenset(("disusul", "diikuti", "menyusul", "dibanding", "dibandingkan", "ketimbang"))
"""Before a place that another number is of: `71 kasus yang diikuti wilayah Jakarta Selatan sebanyak 65`."""
_HEADS = ("gubernur ", "bupati ", "kota ", "provinsi ", "kabupaten ")
_SOURCE = re.compile(r", (?:menurut|berdasarkan|mengacu|merujuk) (?:data|catatan|laporan|hitungan|rekap)[^,.;]{0,60}$")
_SIGNED = re.compile(
    r"\b(?:ditetapkan|diteken|ditandatangani|disahkan|diputuskan|diumumkan)(?: oleh)? (?:pj |penjabat )?"
    r"(?:gubernur|bupati|wali ?kota)(?: provinsi| kabupaten| kota)? $"
)


class PlaceRoles:
    """Reads the words right before the places of one article."""

    def __init__(self, reading: Reading, tree: RegionTree) -> None:
        self._lowered = reading.lowered
        self._folded = reading.folded
        self._tree = tree

    def governs(self, candidate: Candidate, place: PlaceMention) -> bool:
        """Whether a place stands right behind a number's noun: `500 nelayan di Kecamatan Praya`."""
        between = self._lowered[candidate.end : place.start]
        if between == " " and candidate.kind == "people":
            return True
        words = [word.strip("(-") for word in between.split()]
        while words and words[-1] in _ADMINISTRATIVE:
            words.pop()
        if words[-2:] == ["di", "wilayah"]:
            words.pop()
        if (
            not _MARKS.isdisjoint(between)
            or len(words) > 6
            or not words
            or not _FOLLOWERS.isdisjoint(words)
            or (words[0] in _NEXT and not _EXTREMES.isdisjoint(words))
            or (words[-1] == "di" and words[-2:-1] and words[-2] in _NEXT)
        ):
            return False
        return words[-1] in _GOVERNING

    def signs(self, place: PlaceMention) -> bool:
        """Whether a name only says whose head set what is told: `UMK Batam yang ditetapkan Gubernur Kepulauan Riau`."""
        if not self._lowered.endswith(_HEADS, 0, place.start):
            return False
        return _SIGNED.search(self._lowered, max(0, place.start - 60), place.start) is not None

    def is_of_source(self, place: PlaceMention) -> bool:
        """Whether a name only says whose records are cited: `Di Rote, menurut catatan BPJS … NTT, hanya 5.870`."""
        if not self._lowered.startswith(",", place.end):
            return False
        return _SOURCE.search(self._lowered, max(0, place.start - 70), place.start) is not None

    def is_compared(self, place: PlaceMention) -> bool:
        """Whether a place only bounds a rank: `urutan kedua se-Jawa Barat`."""
        return self._lowered[max(0, place.start - 3) : place.start] == "se-"

    def is_origin(self, place: PlaceMention) -> bool:
        """Whether a village or district only says where somebody is from: `warga Desa Sukamaju`, `perangkat desa …`."""
        if not self._tree.is_small(place.region):
            return False
        before = self._lowered[max(0, place.start - 30) : place.start].split()
        while before and before[-1] in _ADMINISTRATIVE:
            before.pop()
        return bool(before) and before[-1] in _ORIGINS

    def is_of_house(self, place: PlaceMention) -> bool:
        """Whether a name is that of a hospital, school or the like, which says where something happened."""
        before = self._lowered[max(0, place.start - 14) : place.start].split()
        return bool(before) and before[-1] in _HOUSES

    def is_of_name(self, place: PlaceMention) -> bool:
        """Whether a region's name is part of a longer one: `Porprov IX Jatim 2025`."""
        before = self._folded[max(0, place.start - 20) : place.start].split()
        return bool(before) and before[-1][0].isupper() and before[-1].lower() not in _ADMINISTRATIVE
