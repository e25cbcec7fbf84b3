"""What a rank is one in: `urutan kedua dalam cakupan`, `juara I Paritrana Award`, `peringkat II dengan 40 kasus`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.subjects.phrases import Phrases
from jamsostek_tui.language.words import Words


class Ranks:
    """Reads on from the ranks of one article; `found` are the subjects told so far, by the index of their number."""

    def __init__(
        self, words: Words, candidates: Sequence[Candidate], phrases: Phrases, found: Mapping[int, str | None]
    ) -> None:
        self.words = words
        self.candidates = candidates
        self.phrases = phrases
        self.found = found

    def subject(self, index: int) -> str | None:
        """Return what the rank `candidates[index]` is one in, at least the word for it (`peringkat`)."""
        return self._ranked(index) or self._won(self.candidates[index])

    def _ranked(self, index: int) -> str | None:
        """Return what a rank is one in (`urutan kedua dalam cakupan kepesertaan`), or that of the rank before."""
        candidate, forms = self.candidates[index], self.words.forms
        for at in range(candidate.last, min(candidate.closing, candidate.last + 8)):
            if forms[at] in ("dalam", "untuk", "soal", "dari", "kategori"):
                last = at + 1
                while last < candidate.closing and self.phrases.is_inside(last):
                    last += 1
                return self.phrases.trimmed(at + (forms[at] != "kategori"), last)
            if not self.words.is_word(at) and forms[at] != "-":
                break
        if forms[candidate.last] == "dengan" and index + 1 < len(self.candidates):
            later = self.candidates[index + 1]
            if later.first == candidate.last + 1 and later.unit is not None and later.kind != "ratio":
                return self.phrases.slice(later.unit.first, later.last)
        if index and self.candidates[index - 1].sentence.block == candidate.sentence.block:
            before = self.candidates[index - 1]
            return self.found.get(index - 1) if before.kind in ("rank", "ratio") else None
        return None

    def _won(self, candidate: Candidate) -> str | None:
        """Return the award behind a rank (`juara I Paritrana Award`), else the word for it (`peringkat`)."""
        last = candidate.last
        while last < candidate.closing and self.words.is_word(last) and self.words.is_capital(last):
            last += 1
        if last > candidate.last + 1:
            return self.phrases.slice(candidate.last, last)
        return self.phrases.slice(candidate.first, candidate.first + 1)
