"""People whose contributions are paid are members, whatever verb a paper has for it; benefits are paid out."""

from __future__ import annotations

from collections.abc import Sequence

from jamsostek_tui.check.meaning.bases import actions_of, bases_of, on_axis
from jamsostek_tui.check.meaning.terms import named_in

PAYING = frozenset({"iuran", "anggaran", "apbd"})
"""Terms for the money that pays contributions: whoever is a member has got it."""
_CONTRIBUTION = frozenset({"iuran"})
_GOVERNMENTS = frozenset({"pemkab", "pemkot", "pemko", "pemda", "pemprov", "pemdes", "pemerintah"})
_MAKING_MEMBERS = frozenset({"to member", "peserta", "program"})
_FUNDING = frozenset({"pay", "budget"})
_CARRIED = frozenset({"ditanggung", "dibayari", "dibiayai", "dicover", "ditutup", "menanggung"})
"""What a government does to those whose contributions it pays: `pekerja rentan yang ditanggung pemkab`."""
_PAID_TO_PEOPLE = frozenset({"upah", "klaim", "beasiswa", "bantuan", "insentif", "bsu", "thr"})


def paid_for(actions: frozenset[str], words: Sequence[str], payers: frozenset[str]) -> frozenset[str]:
    """Return what became of people by what is told of them and by the words around (a member, where a `pemkab` pays).

    Who is paid for from a fund that pays contributions (`dibiayai DBH sawit`), or is a government's to pay for
    (`ditanggung pemkab`), is one too.
    """
    named = named_in(words)
    carried = not (_CARRIED.isdisjoint(words) or _GOVERNMENTS.isdisjoint(words)) and not named & _PAID_TO_PEOPLE
    funded = actions & _FUNDING and (named >= _CONTRIBUTION or payers or carried)
    return actions - _FUNDING | {"member"} if funded else actions


def one_payment(named: frozenset[str]) -> frozenset[str]:
    """Return terms with those for the money that pays contributions as one."""
    return named - PAYING | _CONTRIBUTION if named & PAYING else named


def content_paid_for(content: frozenset[str]) -> frozenset[str]:
    """Return what a sentence on people says, told alike whether they are members or their contributions are paid."""
    funded = content & {f"to {action}" for action in _FUNDING}
    return content - funded - _CONTRIBUTION | {"to member"} if content >= _CONTRIBUTION and funded else content


def use_of(purpose: frozenset[str]) -> frozenset[str]:
    """Return what money is for, told alike whether for contributions or for making people members."""
    return purpose - _MAKING_MEMBERS | _CONTRIBUTION if purpose & _MAKING_MEMBERS else purpose


def is_funded(words: Sequence[str]) -> bool:
    """Whether words tell that others pay, or that a government made those counted members: they are a part of all."""
    paid = "iuran" in named_in(words) and actions_of(words) & _FUNDING
    return bool(paid) or not _GOVERNMENTS.isdisjoint(words)


def payers_in(words: Sequence[str]) -> frozenset[str]:
    """Return who pays contributions, or from which fund, by the words that may be said of a number of people."""
    return on_axis("payer", bases_of(words))


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
