"""Regions that only bound a superlative: `cakupan tertinggi di Bali` is no cakupan of Bali."""

from __future__ import annotations

import re

from jamsostek_tui.facts.numbers.regions.place_mentions import PlaceMention

_HIGHEST = re.compile(
    r"\bter(?:tinggi|banyak|besar|rendah|kecil|baik)[a-z ]{0,24} (?:di|se-?) ?(?:provinsi |kabupaten )?$"
)


def is_highest_of(lowered: str, start: int, place: PlaceMention) -> bool:
    """Whether what is told from the offset `start` on is the highest, most or least of a place."""
    return _HIGHEST.search(lowered, start, place.start) is not None
