"""Sentences about an island that several regions share: a number of `Pulau Lombok` is of none of them."""

from __future__ import annotations

import re

from jamsostek_tui.language.lists import word_list

_ISLAND = re.compile(r"\b(?:di|se|daerah|wilayah|warga|pekerja)[- ](?:pulau|kepulauan) ([a-z]+)")
_SHARED = word_list("shared_islands.txt")
_REACH = 2000


def tells_of_island(lowered: str, start: int, end: int) -> bool:
    """Whether the text between two offsets speaks of such an island; only its first 2,000 characters are looked at."""
    end = min(end, start + _REACH)
    if lowered.find("pulau", start, end) < 0:
        return False
    return any(hit.group(1) in _SHARED for hit in _ISLAND.finditer(lowered, start, end))
