"""Establishments (firms, schools, markets) and villages that a sentence names: its numbers are of those alone."""

from __future__ import annotations

import re
from functools import cache

from jamsostek_tui.check.meaning.lexicon import words_of
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.language.lists import word_list

_READ = 600
_ESTABLISHMENT = re.compile(
    r"\b(?:PT|CV|UD|RSUD|RS|Universitas|Politeknik|SMKN?|SMAN?|Puskesmas|Desa|Kelurahan|Kecamatan|Pasar|Pelabuhan)\.? "
    r"(?!(?:Kota|Kabupaten|Kab|Provinsi)\b)([A-Z][\w-]+)"
)


@cache
def _factory() -> re.Pattern[str]:
    goods = "|".join(re.escape(word) for word in sorted(word_list("factory_goods.txt"), key=len, reverse=True))
    return re.compile(rf"\bpabrik ({goods})\b")


def factories_in(sentence: str) -> frozenset[str]:
    """Return what the factories make that a sentence names (`pabrik garmen`)."""
    return frozenset(_factory().findall(lower(fold(sentence[:_READ]))))


def establishments_in(sentence: str, region: str | None) -> frozenset[str]:
    """Return a base for each one that a sentence names, but for one named like a region: `Aparat Desa Bolmong`."""
    places = words_of(region or "")
    named = (name.lower() for name in _ESTABLISHMENT.findall(fold(sentence[:_READ])))
    return frozenset(f"at {name}" for name in named if name not in places and form_key(name) not in forms())
