"""Which of two places, one within the other, a number told in two articles is of: the nearer one.

An article says of some numbers less closely where than another does (`Per Juli 2025 …` behind a sentence on the
province). Places are codes of regions (`35`, `35.22`), or the name of a district or village that has none.
"""

from __future__ import annotations

from collections.abc import Iterable

from jamsostek_tui.check.compared.rounding import meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.meaning.lexicon import words_of
from jamsostek_tui.check.meaning.shared_words import look_alike

_PROVINCE = "provinsi"
_NAMED = 9
"""How near a place is that has no code."""


def nearest(places: Iterable[str | None]) -> str | None:
    """Return the nearest of places that lie within each other."""
    return max(places, key=lambda place: (_rank(place), place or ""), default=None)


def is_told_too_widely(one: Told, other: Told) -> bool:
    """Whether a number may be another one, of the nearer place: its sentence names that place, or none of its own."""
    wide, near = one.fact.region, other.fact.region
    if wide is None or near is None or _rank(near) <= _rank(wide) or not wide[0].isdigit():
        return False
    if near[0].isdigit() and not near.startswith(f"{wide}."):
        return False
    if not (meeting(one.printed, other.printed) or look_alike(one.printed, other.printed)):
        return False
    if _PROVINCE in words_of(one.sentence):
        return False
    names_near = other.region is not None and other.region in one.sentence
    return names_near or one.region is None or one.region not in one.sentence


def _rank(place: str | None) -> int:
    """Return how near a place is: nowhere, province, regency, what has no code."""
    if place is None:
        return 0
    return 1 + place.count(".") if place[0].isdigit() else _NAMED
