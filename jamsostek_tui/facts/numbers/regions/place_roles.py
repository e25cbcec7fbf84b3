"""Names of places that say something else than where a number is: where from, in what house, whose head signs."""

from __future__ import annotations

import re

from jamsostek_tui.facts.numbers.regions.place_mentions import PlaceMention
from jamsostek_tui.facts.numbers.regions.region_tree import RegionTree
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.area_levels import level_words
from jamsostek_tui.language.lists import word_list

_ORIGINS = word_list("origin_words.txt")
_HOUSES = word_list("house_words.txt")
_ADMINISTRATIVE = level_words()
_HEADS = ("gubernur ", "bupati ", "kota ", "provinsi ", "kabupaten ")
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

    def signs(self, place: PlaceMention) -> bool:
        """Whether a name only says whose head set what is told: `UMK Batam yang ditetapkan Gubernur Kepulauan Riau`."""
        if not self._lowered.endswith(_HEADS, 0, place.start):
            return False
        return _SIGNED.search(self._lowered, max(0, place.start - 60), place.start) is not None

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
