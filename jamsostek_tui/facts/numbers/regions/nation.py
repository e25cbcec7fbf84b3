"""Numbers of Indonesia as a whole, in an article that may be about one of its regions: `nasional 48 persen`."""

from __future__ import annotations

import re
from bisect import bisect_left

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.reading import Reading, Sentence

_NOUNS = ("secara", "tingkat", "skala", "angka", "rata-rata", "capaian", "target", "peserta", "total", "jumlah")
_NATIONAL = re.compile(
    r"(?:\bdi|\bseluruh|\bse-?) ?indonesia\b|tanah air\b"
    rf"|(?:{'|'.join(_NOUNS)}) nasional\b"
)
_PENALTY = re.compile(r"(?:penjara|kurungan|denda(?: administratif)?) paling (?:lama|banyak|sedikit|singkat)\b")
"""What a law threatens with, which holds in the whole country."""
_LAST_WORDS = {
    "indonesia": ("di", "di ", "seluruh", "seluruh ", "se", "se ", "se-", "se- "),
    "tanah air": ("",),
    "nasional": tuple(f"{noun} " for noun in _NOUNS),
}
"""What speaks of the nation ends in these words, each with what may stand before it."""
_RIGHT_BEFORE = re.compile(
    r"\b(?:nasional|rata-rata regional)"
    r"(?: (?:mencapai|sebesar|adalah|sebanyak|tercatat|yang|baru|hanya|berada di|di angka|sekitar|yaitu|"
    r"yakni|saja|sendiri|pun|sudah|masih|di kisaran)){0,3} $"
)
"""Right before a number of the nation: `di Jabar 44 persen, nasional 48 persen`."""
_NEAR = 60
_SENTENCE = 2_000
"""Characters of a sentence that are looked at."""


class Nation:
    """Where an article speaks of the whole country."""

    def __init__(self, reading: Reading) -> None:
        self._lowered = reading.lowered
        self._spans = _spans(reading)
        self._named = not reading.vocabulary.isdisjoint(("nasional", "regional"))

    def tells(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of Indonesia as a whole."""
        at = bisect_left(self._spans, sentence.start)
        return at < len(self._spans) and self._spans[at] < min(sentence.end, sentence.start + _SENTENCE)

    def stands_before(self, candidate: Candidate) -> bool:
        """Whether a number is told right behind `nasional`, in its own sentence."""
        floor = max(candidate.sentence.start, candidate.start - _NEAR)
        named = self._named and "ional" in self._lowered[floor : candidate.start]
        return named and _RIGHT_BEFORE.search(self._lowered, floor, candidate.start) is not None

    def stands_between(self, start: int, end: int) -> bool:
        """Whether `secara nasional` stands in the last characters between a place and a number."""
        between = self._lowered[max(start, end - 80) : end]
        return "secara nasional" in between or "tingkat nasional" in between


def _spans(reading: Reading) -> list[int]:
    """Return where words stand that speak of Indonesia as a whole, found by their last word."""
    found, lowered = [], reading.lowered
    for word, before in _LAST_WORDS.items():
        for at in reading.offsets(word):
            told = lowered.endswith(before, 0, at)
            if told and (hit := _NATIONAL.search(lowered, max(0, at - 12), at + len(word) + 1)):
                found.append(hit.start())
    for word in ("penjara", "kurungan", "denda"):
        found += [at for at in reading.offsets(word) if _PENALTY.match(reading.lowered, at)]
    return sorted(found)
