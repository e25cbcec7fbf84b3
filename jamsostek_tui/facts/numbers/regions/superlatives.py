"""Whose a rank is (`Peringkat I diraih Kabupaten X`), and what a superlative only bounds (`tertinggi di Bali`)."""

from __future__ import annotations

import re

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.regions.place_mentions import PlaceMention

_HIGHEST = re.compile(
    r"\bter(?:tinggi|banyak|besar|rendah|kecil|baik)[a-z ]{0,24} (?:di|se-?) ?(?:provinsi |kabupaten )?$"
)
_TAKEN = r"di(?:raih|duduki|tempati|sabet|isi|huni|pegang|rebut|menangi|menangkan)(?: oleh)?|jatuh (?:kepada|ke)"
_IS = r"milik|adalah|ialah|yaitu|yakni"
_OF = r"(?:pemerintah )?(?:pemkab|pemkot|pemprov|kabupaten|kota|provinsi)"
_BETWEEN = re.compile(
    rf"(?: (?:kemudian |lalu |masing-masing )?(?:{_TAKEN}|{_IS}))? ?[:,]? ?{_OF} | (?:{_TAKEN}|{_IS}) "
)
"""Between a rank and a region: right beside it only a region told with its level, else it bounds the rank (`peringkat 3
Jawa Timur`)."""
_HELD = re.compile(r" (?:(?:sebagai|meraih|raih|menyabet|merebut|menjadi|berada di|di) )?")
"""Between a region and its rank: `Kabupaten Badung sebagai juara 1, Kota Denpasar juara 2`."""
_GONE_THROUGH = re.compile(
    rf"\b(?:posisi|peringkat|urutan|juara) \w+ (?:{_TAKEN}) [^.;]{{3,60}}(?:,|,? dan|,? serta) $"
)
"""Before a rank of a sentence that goes through ranks: `posisi kedua diraih Solok dan posisi ketiga Bukittinggi`."""


def is_highest_of(lowered: str, start: int, place: PlaceMention) -> bool:
    """Whether what is told from the offset `start` on is the highest, most or least of a place."""
    return _HIGHEST.search(lowered, start, place.start) is not None


def rank_holder(lowered: str, candidate: Candidate, places: list[PlaceMention], next_start: int) -> PlaceMention | None:
    """Return the place that holds a rank: right before it, else behind it with no other number between; or None."""
    before = next((place for place in reversed(places) if place.end <= candidate.start), None)
    beside = before is not None and _HELD.fullmatch(lowered, before.end, candidate.start) is not None
    if before is not None and beside and not lowered.endswith("di ", 0, before.start):
        return before
    behind = next((place for place in places if place.start >= candidate.end), None)
    if behind is None or behind.start >= next_start:
        return None
    if lowered[candidate.end : behind.start] == " " and _GONE_THROUGH.search(
        lowered, candidate.sentence.start, candidate.start
    ):
        return behind
    return behind if _BETWEEN.fullmatch(lowered, candidate.end, behind.start) else None
