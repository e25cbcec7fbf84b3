"""People whose contributions are paid are members, whatever verb a paper has for it, and whoever pays."""

from __future__ import annotations

from collections.abc import Sequence

from jamsostek_tui.check.bases import bases_of, on_axis

PAYING = frozenset({"iuran", "anggaran", "apbd"})
"""Terms for the money that pays contributions: of people they tell nobody apart."""
_CONTRIBUTION = frozenset({"iuran"})
_FUNDING = frozenset({"pay", "budget"})


def paid_for(actions: frozenset[str], named: frozenset[str]) -> frozenset[str]:
    """Return what became of people by what is told and named of them (`iurannya dibayar pemkab`: a member)."""
    return actions - _FUNDING | {"member"} if named >= _CONTRIBUTION and actions & _FUNDING else actions


def content_paid_for(content: frozenset[str]) -> frozenset[str]:
    """Return what a sentence on people says, told alike whether they are members or their contributions are paid."""
    funded = content & {f"to {action}" for action in _FUNDING}
    return content - funded - _CONTRIBUTION | {"to member"} if content >= _CONTRIBUTION and funded else content


def payers_in(words: Sequence[str]) -> frozenset[str]:
    """Return who pays contributions, or from which fund, by the words that may be said of a number of people."""
    return on_axis("payer", bases_of(words))
