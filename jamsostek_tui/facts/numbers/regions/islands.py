"""Sentences about land that several regions share: a number of `Pulau Lombok` or `Solo Raya` is of none of them."""

from __future__ import annotations

import re
from bisect import bisect_left

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.language.gazetteer import forms
from jamsostek_tui.language.lists import any_of, word_list

_ISLAND = re.compile(r"\b(?:di|se|daerah|wilayah|warga|pekerja)[- ](?:pulau|kepulauan) ([a-z]+)")
_GREATER = re.compile(r"\b(?:di|se|seluruh|daerah|wilayah|kawasan|warga|pekerja)[- ]([a-z]+) raya\b")
_OF_SEVERAL = re.compile(
    rf"\b(?:wilayah|kanwil|regional|bp ?jamsostek|bpjs ketenagakerjaan),? {any_of('island_groups.txt').lower()}"
    r"(?!\w| (?:barat|tengah|timur|utara|selatan|tenggara)\b)"
)
"""What a regional office has under it, or the land it is told of: `Kanwil Sumbagut`, `wilayah Sulawesi dan Maluku`."""
_WORDS = frozenset(("pulau", "kepulauan"))
_OFFICES = frozenset(" ".join(word_list("island_groups.txt")).lower().split())
_SHARED = word_list("shared_islands.txt")
_REACH = 2000


class Islands:
    """Where one article speaks of such an island, or of a town with all the land around it."""

    def __init__(self, reading: Reading) -> None:
        told = () if _WORDS.isdisjoint(reading.vocabulary) else _ISLAND.finditer(reading.lowered)
        self._spans = [hit.span() for hit in told if hit[1] in _SHARED]
        if not _OFFICES.isdisjoint(reading.vocabulary):
            self._spans += [hit.span() for hit in _OF_SEVERAL.finditer(reading.lowered)]
        self._spans.sort()
        if "raya" in reading.vocabulary:
            around = (hit for hit in _GREATER.finditer(reading.lowered) if _is_greater_town(hit[1]))
            self._spans = sorted([*self._spans, *(hit.span() for hit in around)])

    def tell(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of such an island; only its first 2,000 characters are looked at."""
        at = bisect_left(self._spans, (sentence.start, 0))
        return at < len(self._spans) and self._spans[at][1] <= min(sentence.end, sentence.start + _REACH)


def _is_greater_town(town: str) -> bool:
    """Whether `… Raya` is a town's surroundings, and not itself a region's name: `Serang Raya`, not `Kubu Raya`."""
    known = forms()
    return town in known and f"{town} raya" not in known
