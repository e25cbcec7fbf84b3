"""Which hedge of a number holds: a few words say in some places no more than that it was reached, or a wage's name."""

from __future__ import annotations

import re

from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.model import Approx, Statistic

_REACHED = re.compile(r"\b(?:tembus|menembus|menyentuh)(?: angka)? (?:rp ?)?$")
_NAMED_MINIMUM = re.compile(r"\b(?:upah|gaji) minimum(?: [a-z]+){0,3} (?:rp ?)?$")
_FINE_DIGITS = 3


def approx_of(fact: Statistic, before: str) -> Approx | None:
    """Return the hedge of a number; `before` are the words of its sentence before it.

    `Tembus Rp53,6 miliar` says what was reached, `tembus Rp50 miliar` that it is more: a figure so fine is no round
    mark. `Berhak atas upah minimum Rp2.612.500` is no bound.
    """
    if fact.approx != "over":
        return fact.approx
    words = lower(fold(before))
    digits = f"{fact.value:f}".replace(".", "").strip("0")
    is_reached = len(digits) >= _FINE_DIGITS and _REACHED.search(words)
    return None if is_reached or _NAMED_MINIMUM.search(words) else fact.approx
