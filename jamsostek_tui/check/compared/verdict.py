"""What may be said of a pair of numbers, and why."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import Literal, get_args

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


VERDICTS = tuple(Verdict(*told) for told in product(AGREEMENTS, get_args(Reason), (None, 0, 1)))
"""Every verdict that there may be; `VERDICT_NUMBERS` is the place of each."""
VERDICT_NUMBERS = {verdict: place for place, verdict in enumerate(VERDICTS)}

ONE_FIGURE: tuple[Agreement, ...] = ("same", "rounding")
"""The classes of two numbers that may be one."""
_UNSURE: tuple[Reason, ...] = ("base", "measure", "thing", "unit")


def is_unsure(verdict: Verdict) -> bool:
    """Whether two numbers are kept apart only by how much a sentence says."""
    return verdict.agreement == "different" and verdict.reason in _UNSURE
