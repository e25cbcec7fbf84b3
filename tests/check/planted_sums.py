"""Sums to plant into pages: of every kind, as they come out and with one number wrong."""

from __future__ import annotations

from random import Random

from tests.check.sums_told import SENTENCES, Planted
from tests.check.sums_told_across import ACROSS

KINDS = (*SENTENCES, *ACROSS)


def planted(random: Random, *, sound: bool) -> Planted:
    """Return a sentence whose sum comes out or, by far more than any rounding, does not."""
    return random.choice(KINDS)(random, sound)
