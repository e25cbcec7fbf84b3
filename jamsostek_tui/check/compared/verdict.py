"""What may be said of a pair of numbers, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Agreement = Literal["same", "rounding", "later", "different", "conflict"]
AGREEMENTS: tuple[Agreement, ...] = ("conflict", "later", "rounding", "same", "different")
"""The classes, what a reader must look at first."""
Reason = Literal[
    "equal",
    "rounded",
    "cut",
    "coarse",
    "hedged",
    "later",
    "kind",
    "unit",
    "rate",
    "base",
    "region",
    "measure",
    "bound",
    "reading",
    "period",
    "growth",
    "thing",
    "figures",
    "scale",
    "points",
    "both",
]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The class of a pair and why; `later` says which of the two is the later one (0 or 1), where one is."""

    agreement: Agreement
    reason: Reason
    later: int | None = None


_UNSURE: tuple[Reason, ...] = ("base", "measure", "thing", "unit")


def is_unsure(verdict: Verdict) -> bool:
    """Whether two numbers are kept apart only by how much a sentence says."""
    return verdict.agreement == "different" and verdict.reason in _UNSURE
