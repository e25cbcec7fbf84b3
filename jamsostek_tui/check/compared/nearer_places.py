"""Which of two places, one within the other, a number told in two articles is of: the nearer one.

An article says of some numbers less closely where than another does (`Per Juli 2025 …` behind a sentence on the
province). Places are codes of regions (`35`, `35.22`), or the name of a district or village that has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from jamsostek_tui.check.compared.rounding import meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.meaning.lexicon import LONGEST, words_of
from jamsostek_tui.check.meaning.shared_words import is_long, look_alike
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.gazetteer import form_pattern

_PROVINCE = "provinsi"
_LOCAL = re.compile(
    r"\b(?:cabang|kantornya|wilayah kerja|wilayahnya|(?:kabupaten|kota|daerah|provinsi|kecamatan) (?:itu|ini|tersebut)"
    r"|(?:dua|tiga|empat|lima|enam|tujuh) (?:kabupaten|kota|daerah)(?:/kota)?|se-[a-z]+)\b"
)
_NAMED = 9
"""How near a place is that has no code."""


def is_coded(region: str) -> bool:
    """Whether a region is a province, regency or city: those have codes, districts and villages names."""
    return region[:1].isdigit()


def nearest(places: Iterable[str | None]) -> str | None:
    """Return the nearest of places that lie within each other."""
    return max(places, key=lambda place: (how_near(place), place or ""), default=None)


def is_told_too_widely(one: Told, other: Told) -> bool:
    """Whether a number may be another one, of the nearer place: its sentence names that place, or none of its own.

    One long figure is told of either.
    """
    wide, near = one.fact.region, other.fact.region
    if near is None or how_near(near) <= how_near(wide) or (wide and not is_coded(wide)):
        return False
    if wide and is_coded(near) and not near.startswith(f"{wide}."):
        return False
    if wide and is_long(one.printed.value) and one.printed.value == other.printed.value:
        return True
    if not (meeting(one.printed, other.printed) or look_alike(one.printed, other.printed)):
        return False
    if wide is None:
        return not is_of_a_place(one.sentence)
    if _PROVINCE in words_of(one.sentence):
        return False
    names_near = other.region is not None and other.region in one.sentence
    return names_near or one.region is None or one.region not in one.sentence


def are_elsewhere(one: Told, other: Told) -> bool:
    """Whether two numbers are of two districts or villages."""
    places = [told.fact.region for told in (one, other)]
    return places[0] != places[1] and not any(place is None or is_coded(place) for place in places)


def is_within(one: Told, other: Told) -> bool:
    """Whether one of two numbers is of a district or village, the other of a region."""
    places = [told.fact.region for told in (one, other)]
    return None not in places and len({is_coded(place or "") for place in places}) > 1


def is_somewhere(one: Told) -> bool:
    """Whether a number of no known region is of a branch or some districts: its sentence says so, or names a place."""
    if one.fact.region is not None:
        return False
    return bool(_LOCAL.search(lower(fold(one.sentence)))) or is_of_a_place(one.sentence)


def is_of_a_place(text: str, home: str | None = None) -> bool:
    """Whether a text names a region, be it other than where the news comes from (`Jakarta`), and than `home`."""
    named = (found.group().lower() for found in form_pattern().finditer(fold(text[:LONGEST])))
    known = (home or "").lower()
    return any("jakarta" not in name and name not in known for name in named)


def how_near(place: str | None) -> int:
    """Return how near a place is: nowhere, province, regency, what has no code."""
    if place is None:
        return 0
    return 1 + place.count(".") if is_coded(place) else _NAMED
