"""By which name of what it measures a number meets others, as far as subject and unit tell.

Papers name one measure by a word of its own or by a longer name that begins or ends with another: `UMK` and `upah
minimum`, `anggaran iuran` and `iuran`, `kepesertaan nelayan` and `nelayan`; and some say by another word what a share
is of (`pekerja` for coverage, `angkatan kerja` for unemployment). Workers, members and the dismissed are counted by
either word, and a fund goes by where its money comes from or by what it is for.

Where the subject is only what was done (`membayar`, `terdaftar`) or an empty word (`level`), the words around the
number name what it measures: `heads_of` takes both.
"""

from __future__ import annotations

from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.meaning.lexicon import words_of
from jamsostek_tui.check.meaning.terms import Terms, family_of, groups_in, known_terms
from jamsostek_tui.language.units import unit_class

_WAGES = frozenset({"umk", "ump", "umr", "upah-minimum"})
"""Minimum wages; which one it is, the region says."""
_COVERED = frozenset({"peserta", "ucj", "penduduk"})
"""Terms that say no more of people of a group than that they are members, or people."""
_OF_SHARES = {"pekerja": "ucj", "bekerja": "ucj", "peserta": "ucj", "bpu": "ucj", "pu": "ucj", "angkatan-kerja": "tpt"}
_OF_COUNTS = {"penduduk": "bekerja"}
_OF_PEOPLE = {"phk": "pekerja", "kecelakaan-kerja": "pekerja", "peserta": "pekerja"}
_OF_MONEY = dict.fromkeys(
    ("tunggakan", "penerimaan-iuran", "anggaran", "apbd", "dbhcht", "dbh-sawit", "dana-kelolaan"), "iuran"
)
"""Money is named by where it comes from or by what it is for, and `dana` may be any."""


def meeting_head(terms: Terms, groups: frozenset[str], unit: str | None) -> str:
    """Return the term by which a number meets others, "" for none; `groups` are those of people its subject names."""
    head, family = terms.head, family_of(unit)
    if head in _COVERED and len(groups) == 1 and family in ("count", "ratio"):
        return next(iter(groups))
    if family == "count" and unit and unit_class(unit) == "people" and "pekerja" in terms.weak:
        head = head if head in known_terms() else "pekerja"
    return _met_as(head, unit)


def heads_of(one: Told) -> frozenset[str]:
    """Return the terms by any of which a number meets others: that of its subject, those that the words around name."""
    fact = one.fact
    own = meeting_head(one.terms, groups_in(words_of(fact.subject or "")), fact.unit)
    return frozenset({own, *(_met_as(term, fact.unit) for term in one.main)} - {""})


def _met_as(head: str, unit: str | None) -> str:
    """Return the term by which what a term names is met, for numbers of a unit."""
    if head in _WAGES:
        return "upah-minimum"
    family = family_of(unit)
    if family == "money":
        return _OF_MONEY.get(head, head)
    if family == "count" and unit and unit_class(unit) == "people":
        head = _OF_PEOPLE.get(head, head)
    return {"ratio": _OF_SHARES, "count": _OF_COUNTS}.get(family, {}).get(head, head)
