"""Firms, factories, schools, markets, villages and dead named in a sentence: its numbers are of those alone."""

from __future__ import annotations

import re
from functools import cache

from jamsostek_tui.check.meaning.lexicon import words_of
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.language.lists import word_list

_READ = 600
_HOUSE = re.compile(
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


def houses_in(sentence: str, region: str | None) -> frozenset[str]:
    """Return a base for each house that a sentence names, but for one named like a region: `Aparat Desa Bolmong`."""
    places = words_of(region or "")
    houses = (house.lower() for house in _HOUSE.findall(fold(sentence[:_READ])))
    return frozenset(f"at {house}" for house in houses if house not in places and form_key(house) not in forms())


_NAMED = re.compile(
    r"\b(?:[Aa]lmarhum(?:ah)?|[Mm]endiang|[Aa]lm\.?|[Jj]enazah|(?:[Kk]eluarga|[Aa]hli waris|[Ii]stri|[Ss]uami|[Jj]anda)"
    r"(?: dari)?)\s+(?P<name>[A-Z][a-z'-]+(?:\s+[A-Z][a-z'-]+){0,3})"
)
_NO_NAMES = frozenset({"peserta", "pekerja", "jkm", "jkk", "desa", "kabupaten", "kota", "kecamatan", "almarhum"})


def dead_in(sentence: str) -> frozenset[tuple[str, ...]]:
    """Return the names of the dead, or of their heirs, that a sentence tells, in lower case and cut into words."""
    found = (tuple(name["name"].lower().split()) for name in _NAMED.finditer(fold(sentence[:_READ])))
    return frozenset(name for name in found if name[0] not in _NO_NAMES)


def are_the_same(some: frozenset[tuple[str, ...]], others: frozenset[tuple[str, ...]]) -> bool:
    """Whether one of the names may be another, in full or cut short (`Sukirman`, `Sukirman Hadi`)."""
    return any(one[: len(other)] == other or other[: len(one)] == one for one in some for other in others)
