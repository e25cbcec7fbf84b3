"""By which name of what it measures a number meets others, as far as subject and unit tell.

Papers name one measure by a word of its own or by a longer name that begins or ends with another: `UMK` and `upah
minimum`, `anggaran iuran` and `iuran`, `kepesertaan nelayan` and `nelayan`; and some say by another word what a share
is of (`pekerja` for coverage, `angkatan kerja` for unemployment).
"""

from __future__ import annotations

from jamsostek_tui.check.terms import Terms, family_of

_WAGES = frozenset({"umk", "ump", "umr", "upah-minimum"})
"""Minimum wages; which one it is, the region says."""
_COVERED = frozenset({"peserta", "ucj", "penduduk"})
"""Terms that say no more of people of a group than that they are members, or people."""
_OF_SHARES = {"pekerja": "ucj", "bekerja": "ucj", "peserta": "ucj", "bpu": "ucj", "pu": "ucj", "angkatan-kerja": "tpt"}
_OF_COUNTS = {"penduduk": "bekerja"}
_OF_MONEY = {"tunggakan": "iuran", "penerimaan-iuran": "iuran"}


def meeting_head(terms: Terms, groups: frozenset[str], unit: str | None) -> str:
    """Return the term by which a number meets others, "" for none; `groups` are those of people its subject names."""
    head, family = terms.head, family_of(unit)
    if head in _WAGES:
        return "upah-minimum"
    if head in _COVERED and len(groups) == 1 and family in ("count", "ratio"):
        return next(iter(groups))
    if family == "money":
        return "iuran" if head == "anggaran" and "iuran" in terms.strong else _OF_MONEY.get(head, head)
    return {"ratio": _OF_SHARES, "count": _OF_COUNTS}.get(family, {}).get(head, head)
