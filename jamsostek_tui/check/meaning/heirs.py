"""Whose benefit a sum is: of somebody who died, by the name behind `almarhum` or behind the word for his heirs."""

from __future__ import annotations

import re

from jamsostek_tui.language.folding import fold

_READ = 600
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
