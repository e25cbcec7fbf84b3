"""Sentences that go on with the place of the one before: a village, a district, or the whole nation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from jamsostek_tui.facts.numbers.regions.place_mentions import PlaceMention
from jamsostek_tui.facts.numbers.regions.region_tree import RegionTree
from jamsostek_tui.facts.reading import Reading, Sentence

_THAT = r"(?:jumlah|angka|total|dana|anggaran|nilai) (?:itu|tersebut|ini)"
_PEOPLE = "warga|penduduk|pekerja|pekerja rentan|petani|nelayan|buruh|peserta"
_GOING_ON = re.compile(
    rf"\"?(?:mereka|(?:pe)?rinciannya|sisanya|selebihnya|dari {_THAT}|{_THAT}"
    rf"|dari \d[\d.]* (?:orang|warga|keluarga|pekerja|jiwa|kk)|(?:jumlah |para )?(?:{_PEOPLE})nya)\b"
)
"""What opens a sentence that goes on with the number before it."""
_DETAIL = re.compile(r"\"?dengan (?:pe)?rincian\b")
"""What opens the parts of the number told last: `Dengan rincian, Januari 13 kasus, …`."""
_OURS = re.compile(
    r"\b(?:kami|kita|di sini|daerah (?:ini|itu)|wilayah(?:nya| ini| kerja)|pemkab|pemkot|pemprov|pemda)\b"
)
"""What leads from the nation back to the region of the article."""
_BESIDE = 3
"""Characters between two sentences that follow each other."""
_OPENING = 14
"""Characters before a place that opens its sentence: `Di Kecamatan …`."""


class CarriedPlaces:
    """What the numbers of one article told last of their places; `places` are all that the article names."""

    def __init__(self, reading: Reading, places: Sequence[PlaceMention], tree: RegionTree) -> None:
        self._reading = reading
        self._places = places
        self._starts = [place.start for place in places]
        self._tree = tree
        self._has_small = any(tree.is_small(place.region) for place in places)
        self._told: tuple[Sentence, str] | None = None
        self._of_nation: Sentence | None = None

    def tell(self, sentence: Sentence, region: str | None) -> None:
        """Remember the region of a number of `sentence`; to be told in the order of the text."""
        self._told = (sentence, region) if region is not None else None

    def tell_of_nation(self, sentence: Sentence) -> None:
        """Remember that a number of `sentence` is the nation's."""
        self._of_nation = sentence

    def small_place(self, sentence: Sentence) -> str | None:
        """Return the village or district of the sentence before, if this one goes on with it: `Mereka terdiri …`."""
        if not self._has_small or _GOING_ON.match(self._reading.lowered, sentence.start) is None:
            return None
        if self._told is not None and self._tree.is_small(self._told[1]):
            before = self._told[0]
            if before == sentence or _follows(before, sentence):
                return self._told[1]
        return self._set_before(sentence)

    def of_whole(self, sentence: Sentence) -> str | None:
        """Return the region of the number right before, where a sentence tells its parts: `Dengan rincian, …`."""
        if self._told is None or _DETAIL.match(self._reading.lowered, sentence.start) is None:
            return None
        near = 0 <= sentence.start - self._told[0].end <= _BESIDE or self._told[0] == sentence
        return self._told[1] if near else None

    def stays_national(self, sentence: Sentence) -> bool:
        """Whether a sentence without a place follows, in its paragraph, on one whose number was the nation's."""
        before = self._of_nation
        if before is None or not (before == sentence or _follows(before, sentence)):
            return False
        return before == sentence or _OURS.search(self._reading.lowered, sentence.start, sentence.end) is None

    def parent_of_list(self, before: Sequence[PlaceMention]) -> str | None:
        """Return the region whose parts the last sentence with places told one by one: `Garut 9 orang, Ciamis 4, …`."""
        sentence, parents = self._reading.sentence_at(before[-1].start), self._tree.parents
        listed = {place.region for place in before if sentence is not None and place.start >= sentence.start}
        wholes = {parents.get(region) for region in listed - {parents.get(region) for region in listed}}
        return wholes.pop() if len(listed - wholes) > 2 and len(wholes) == 1 else None

    def _set_before(self, sentence: Sentence) -> str | None:
        """Return the village or district of `Di Kecamatan … keadaannya sama. Pekerja rentannya 1.204 orang`."""
        first = bisect_left(self._starts, sentence.start) - 1
        if first < 0 or not self._tree.is_small(self._places[first].region):
            return None
        before = self._reading.sentence_at(self._places[first].start)
        if before is None or not _follows(before, sentence) or self._places[first].start - before.start > _OPENING:
            return None
        return self._places[first].region


def _follows(before: Sentence, sentence: Sentence) -> bool:
    return before.block == sentence.block and 0 <= sentence.start - before.end <= _BESIDE
