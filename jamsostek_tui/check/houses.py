"""Firms, schools, markets and villages named in a sentence: its numbers are of those alone."""

from __future__ import annotations

import re

from jamsostek_tui.check.lexicon import words_of
from jamsostek_tui.language.folding import fold

_READ = 600
_HOUSE = re.compile(
    r"\b(?:PT|CV|UD|RSUD|RS|Universitas|Politeknik|SMKN?|SMAN?|Puskesmas|Desa|Kelurahan|Kecamatan|Pasar|Pelabuhan)\.? "
    r"(?!(?:Kota|Kabupaten|Kab|Provinsi)\b)([A-Z][\w-]+)"
)


def houses_in(sentence: str, region: str | None) -> frozenset[str]:
    """Return a base for each house that a sentence names, but for one named like the number's region."""
    places = words_of(region or "")
    houses = (house.lower() for house in _HOUSE.findall(fold(sentence[:_READ])))
    return frozenset(f"at {house}" for house in houses if house not in places)
