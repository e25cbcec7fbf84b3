"""Benefits paid out: what recipients get was paid, and that somebody died goes without saying where heirs get it."""

from __future__ import annotations

from collections.abc import Sequence

_BENEFITS = frozenset({"klaim", "beasiswa", "bsu", "bantuan", "insentif"})
_GETTING = frozenset({"mendapat", "mendapatkan", "menerima", "memperoleh", "diterima", "diperoleh", "didapat"})
_POURING = frozenset({"mengucurkan", "dikucurkan", "menggelontorkan", "digelontorkan", "mencairkan", "dicairkan"})
"""What becomes of budgets too, but of benefits only when they are paid."""
_HEIRS = frozenset({"waris", "istri", "suami", "janda", "duda", "keluarga", "anak", "orangtua", "ibu", "ayah"})
_DEATH = frozenset({"meninggal"})


def paid_out(actions: frozenset[str], named: frozenset[str], words: Sequence[str]) -> frozenset[str]:
    """Return what became of money by what is told and named beside it: it was paid, members are only its recipients."""
    benefits = named & _BENEFITS or "manfaat" in words
    if benefits and not _POURING.isdisjoint(words):
        actions = actions - {"budget"} | {"pay"}
    got = benefits and not _GETTING.isdisjoint(words)
    return actions - {"member"} | {"pay"} if got or "pay" in actions else actions


def without_deaths(bases: frozenset[str], words: Sequence[str]) -> frozenset[str]:
    """Return the bases of a sum without the death that its being paid implies."""
    return bases - _DEATH if "jkm" in bases or not _HEIRS.isdisjoint(words) else bases
