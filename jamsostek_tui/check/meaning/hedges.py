"""Which hedge of a number holds: a few words say in some places no more than that it was reached."""

from __future__ import annotations

import re

from jamsostek_tui.check.meaning import minimum_wages
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.model import Approx, Statistic

_REACHED = re.compile(r"\b(?:tembus|menembus|menyentuh)(?: angka)? (?:rp ?)?$")
_FINE_DIGITS = 3


def approx_of(fact: Statistic, before: str) -> Approx | None:
    """Return the hedge of a number, none where `tembus` leads to a figure so fine that it is no round mark.

    `before` are the words of its sentence before it. `Tembus Rp53,6 miliar` says what was reached, `tembus Rp50 miliar`
    that it is more.
    """
    approx = minimum_wages.approx_of(fact, before)
    digits = f"{fact.value:f}".replace(".", "").strip("0")
    is_reached = approx == "over" and len(digits) >= _FINE_DIGITS and _REACHED.search(lower(fold(before[-40:])))
    return None if is_reached else approx
