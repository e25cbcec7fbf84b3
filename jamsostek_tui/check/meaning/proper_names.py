"""Names of people, the dead, firms, schools and villages: what tells of the same ones may tell of one thing."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from jamsostek_tui.check.meaning.lexicon import words_of
from jamsostek_tui.language.calendar import full_months
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.language.lists import word_list

_READ = 600
_CAPITALISED = re.compile(r"(?<=[a-z,\d\"“(] )[\"“(]?([A-Z][a-z'-]{2,})")
"""A word with a capital that begins no sentence."""
_DEAD = re.compile(
    r"\b(?:[Aa]lmarhum(?:ah)?|[Mm]endiang|[Aa]lm\.?|[Jj]enazah|(?:[Kk]eluarga|[Aa]hli waris|[Ii]stri|[Ss]uami|[Jj]anda)"
    r"(?: dari)?)\s+(?P<name>[A-Z][a-z'-]+(?:\s+[A-Z][a-z'-]+){0,3})"
)
_NO_NAMES = frozenset({"peserta", "pekerja", "jkm", "jkk", "desa", "kabupaten", "kota", "kecamatan", "almarhum"})
_ESTABLISHMENT = re.compile(
    r"\b(?:PT|CV|UD|RSUD|RS|Universitas|Politeknik|SMKN?|SMAN?|Puskesmas|Desa|Kelurahan|Kecamatan|Pasar|Pelabuhan)\.? "
    r"(?!(?:Kota|Kabupaten|Kab|Provinsi)\b)([A-Z][\w-]+)"
)


def names_in(text: str) -> frozenset[str]:
    """Return the words of a text that are names, but for those of regions and of the calendar."""
    return frozenset(word for word in _CAPITALISED.findall(fold(text[:_READ])) if _is_name(word))


@lru_cache(maxsize=8_192)
def _is_name(word: str) -> bool:
    plain = word.lower()
    if plain in word_list("common_words.txt") or plain in _words_of_places():
        return False
    return full_months().isdisjoint(plain.split("-"))


@cache
def _words_of_places() -> frozenset[str]:
    return frozenset(word for form in forms() for word in form.split())


def dead_in(sentence: str) -> frozenset[tuple[str, ...]]:
    """Return the names of the dead, or of their heirs, that a sentence tells, in lower case and cut into words."""
    found = (tuple(name["name"].lower().split()) for name in _DEAD.finditer(fold(sentence[:_READ])))
    return frozenset(name for name in found if name[0] not in _NO_NAMES)


def may_be_one_name(some: frozenset[tuple[str, ...]], others: frozenset[tuple[str, ...]]) -> bool:
    """Whether one of the names may be another, in full or cut short (`Sukirman`, `Sukirman Hadi`)."""
    return any(one[: len(other)] == other or other[: len(one)] == one for one in some for other in others)


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
