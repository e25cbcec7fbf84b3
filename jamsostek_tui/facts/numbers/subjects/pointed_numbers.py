"""The number that the next sentence goes on with, and what it measures: `Jumlah itu naik 38 persen`."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.counted.counting import AREAS
from jamsostek_tui.facts.numbers.subjects.fitting import fits
from jamsostek_tui.facts.numbers.subjects.hollow_subjects import tells_doing
from jamsostek_tui.language.words import Words

_SUMS = frozenset(("nilai", "nominal", "besaran"))
"""These point at money, where there is some."""
_SIZES = _SUMS | {"jumlah", "angka", "total"}
_LEADING = ("di", "dari", "pada")
_MOST = 7
"""Numbers of a sentence that are looked at."""


class PointedNumbers:
    """The numbers of one article that later ones point at; `found` are the subjects told so far, by index."""

    def __init__(self, words: Words, candidates: Sequence[Candidate], found: Mapping[int, str | None]) -> None:
        self._words = words
        self._candidates = candidates
        self._found = found

    def subject(self, index: int) -> str | None:
        """Return what the number measured that a sentence begins by pointing at, if `index` is its first number."""
        candidates, forms = self._candidates, self._words.forms
        candidate = candidates[index]
        if index and candidates[index - 1].sentence == candidate.sentence:
            return None
        at = candidate.opening + (forms[candidate.opening] == '"')
        if forms[at] not in _SIZES or forms[at + 1] not in ("itu", "tersebut", "ini"):
            return None
        kind = "money" if forms[at] in _SUMS else candidate.kind
        told = [one for one in self._sentence_before(index) if self._is_main(candidates[one])]
        alike = [one for one in told if kind == "ratio" or (candidates[one].kind == "money") == (kind == "money")]
        return self._found.get(alike[0]) if alike else None

    def points(self, first: int, stop: int, pointing: Container[str]) -> bool:
        """Whether a word of `pointing` stands among the tokens that does not point at a place: `di kota itu`."""
        forms = self._words.forms
        return any(
            forms[at] in pointing and not (forms[at - 1] in AREAS and forms[at - 2] in _LEADING)
            for at in range(first, stop)
        )

    def is_setting(self, candidate: Candidate) -> bool:
        """Whether a count only says where something is: `peserta di lima daerah`, `klaim di 325 kantor cabang`."""
        leading = self._words.forms[candidate.first - 1]
        in_areas = candidate.unit_name in AREAS and leading in _LEADING
        return in_areas or (candidate.kind == "thing" and leading in ("di", "pada"))

    def people_before(self, index: int) -> str | None:
        """Return the subject of the last people told here or one paragraph before that a number may share."""
        candidate = self._candidates[index]
        for at in range(index - 1, max(-1, index - _MOST - 1), -1):
            other, subject = self._candidates[at], self._found.get(at)
            if candidate.sentence.block - other.sentence.block > 1:
                return None
            if (
                other.kind == "people"
                and subject
                and fits(self._words, candidate, subject)
                and not tells_doing(subject)
            ):
                return subject
        return None

    def of_part(self, index: int) -> str | None:
        """Return what a whole printed bare counts: what the part before it does, or the unit of the part behind."""
        whole = self._candidates[index]
        if whole.rule != "whole-of-part" or whole.unit is None:
            return None
        part = self._candidates[index - 1] if index else None
        if part is not None and part.sentence == whole.sentence and part.unit_name == whole.unit_name:
            return self._found.get(index - 1)
        return None if whole.unit.classifier else whole.unit_name

    def whole(self, index: int) -> Candidate | None:
        """Return the people of whom a bare number is a part: `Dari 47 orang itu, 21 berasal dari Jember, 14 dari …`."""
        candidate = self._candidates[index]
        for at in range(index - 1, max(-1, index - _MOST), -1):
            other = self._candidates[at]
            if other.sentence != candidate.sentence:
                return None
            if self._words.forms[other.first - 1] == "dari":
                return other if other.unit is not None and other.unit.classifier else None
        return None

    def _is_main(self, candidate: Candidate) -> bool:
        """Whether a number is what its sentence tells: no time, rank, place or whole (`Dari sekitar 9.000 pekerja`)."""
        before = self._words.forms[max(candidate.opening, candidate.first - 2) : candidate.first]
        return candidate.kind not in ("time", "rank") and not self.is_setting(candidate) and "dari" not in before

    def _sentence_before(self, index: int) -> list[int]:
        """Return the numbers of the last sentence before a number's own that has any, in the same paragraph."""
        candidates, sentence = self._candidates, self._candidates[index].sentence
        last = index - 1
        while last >= 0 and candidates[last].sentence == sentence:
            last -= 1
        if last < 0 or candidates[last].sentence.block != sentence.block:
            return []
        near = range(max(0, last - _MOST + 1), last + 1)
        return [at for at in near if candidates[at].sentence == candidates[last].sentence]
