"""Branches and what they count: names of several regencies, and places told behind what a branch paid there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.regions.place_mentions import PlaceMention, PlaceMentions
from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.language.lists import any_of

_SEVERAL = re.compile(
    rf"wilayah kerja|\b(?:{any_of('small_numbers.txt')}|[2-9]|1\d) (?:daerah|kabupaten|kota|wilayah)\b"
)

_WITH = re.compile(
    r"\b(?:bersama(?:-sama)?|dengan|didampingi|menggandeng|gandeng|berkolaborasi|bekerja sama|kerja sama)"
    r"(?: (?:dengan|oleh|pihak|kantor|kantor cabang|kepala))* bpjs [^,.;]{0,40}$"
)
_OFFICE_WITH = re.compile(
    r"\b(?:bersama(?:-sama)?|didampingi|menggandeng|gandeng|berkolaborasi dengan|bekerja sama dengan|kerja sama dengan)"
    r"(?: [a-z]+){0,6} (?:pengawas|dinas|disnaker[a-z]*|kejaksaan tinggi|kejati|kanwil|pemprov)"
    r"(?: [a-z]+){0,3}(?: provinsi)? $"
)
"""Before the region of a body with which somebody else acts: `Kejari Palu bersama Pengawas … Provinsi Sulteng`."""
_GIVEN = re.compile(r"\b(?:dari|oleh) (?:bpjs|bp ?jamsostek|badan penyelenggara jaminan sosial)(?: [^,.;\d]{0,80})?$")
_OF_BRANCH = re.compile(r"\b(?:cabang|wilayah|kanwil) ")
_AREA = re.compile(r"\bwilayah kerja(?:nya)?\b")
_AREA_OF_SEVERAL = re.compile(
    r"\bwilayah kerja(?:nya)?(?:(?: yang)? (?:meliputi|mencakup|melingkupi|membawahi|terdiri|ada)\b"
    rf"| {any_of('small_numbers.txt')}[ :,])"
)
_THAT_BRANCH = re.compile(r"\b(?:kantor )?cabang (?:itu|ini|tersebut)\b")
_MARKS = (", ", ";", ". ", '"')


class BranchPlaces:
    """The names of one article that stand in the names of branches."""

    def __init__(self, reading: Reading, mentions: PlaceMentions) -> None:
        self._lowered = reading.lowered
        self._mentions = mentions
        self._works_wide = "wilayah kerja" in reading.lowered
        self._has_several = self._works_wide and _AREA_OF_SEVERAL.search(reading.lowered) is not None

    def tell_of_several(self, sentence: Sentence, places: Sequence[PlaceMention]) -> bool:
        """Whether a sentence names only a branch and speaks of all its regencies: `di lima daerah wilayah kerjanya`."""
        if not all(self._mentions.is_of_branch(place) for place in places):
            return False
        if self.tell_of_all(places):
            return True
        return _SEVERAL.search(self._lowered, sentence.start, min(sentence.end, sentence.start + 600)) is not None

    def tell_of_all(self, places: Sequence[PlaceMention]) -> bool:
        """Whether places are but the name of a branch of which the article says that it works in several regencies."""
        return self._has_several and bool(places) and all(self._mentions.is_of_branch(place) for place in places)

    def tell_of_area(self, sentence: Sentence) -> bool:
        """Whether a sentence without a place is about all a branch works in: `1.240 firma di wilayah kerjanya`."""
        if not self._works_wide:
            return False
        end = min(sentence.end, sentence.start + 600)
        told = _AREA.search(self._lowered, sentence.start, end)
        return bool(told or (self._has_several and _THAT_BRANCH.search(self._lowered, sentence.start, end)))

    def hold(self, place: PlaceMention) -> bool:
        """Whether a name is part of a branch's: `Cabang NTB`."""
        named = self._lowered.endswith(("cabang ", "wilayah ", "kanwil "), 0, place.start)
        return named or self._mentions.is_of_branch(place)

    def accompany(self, place: PlaceMention) -> bool:
        """Whether a name is that of a branch with which somebody else acts: `Pemkab Pidie bersama … Cabang Aceh`."""
        if not self._mentions.is_of_branch(place):
            return False
        return _WITH.search(self._lowered, max(0, place.start - 60), place.start) is not None

    def stand_beside(self, place: PlaceMention, of_article: str | None) -> bool:
        """Whether a name is that of a branch which only gives, or of a province's office with which somebody acts."""
        if "." not in place.region and _OFFICE_WITH.search(self._lowered, max(0, place.start - 90), place.start):
            return True
        return self._gives(place, of_article)

    def _gives(self, place: PlaceMention, of_article: str | None) -> bool:
        """Whether a name is that of a branch which only gives, in an article on a regency beside it.

        `Nuraini menerima santunan dari BPJS Ketenagakerjaan Cabang Lhokseumawe`, told in Aceh Utara.
        """
        if of_article is None or "." not in of_article or place.region == of_article:
            return False
        given = _GIVEN.search(self._lowered, max(0, place.start - 140), place.start)
        if given is None:
            return False
        return self._mentions.is_of_branch(place) or _OF_BRANCH.search(given.group()) is not None

    def told_behind(self, candidate: Candidate, after: Sequence[PlaceMention]) -> PlaceMention | None:
        """Return the place at the end of a number's clause: `Cabang NTB membayar 4 klaim senilai Rp2 juta di Dompu`."""
        for place in after:
            between = self._lowered[candidate.end : place.start]
            words = between.removesuffix("kabupaten ").removesuffix("kota ").split()
            if words and words[-1] == "di" and len(words) <= 10 and not any(mark in between for mark in _MARKS):
                return place
        return None
