"""Whether two sentences share enough to speak of one thing: the vaguer what they measure, the more they must share.

Words count by what they mean: terms of the lexicon, what became of those counted, stems. Values that could be
misprints of each other (4.120 and 4.210) ask for less, values that lie far apart for more.
"""

from __future__ import annotations

import re
from decimal import Decimal

from jamsostek_tui.check.intervals import Printed
from jamsostek_tui.check.moments import order_of
from jamsostek_tui.check.terms import family_of
from jamsostek_tui.check.told import Told
from jamsostek_tui.language.folding import fold, lower

_NATIONAL = {"count": Decimal(10) ** 7, "money": Decimal(10) ** 13}
"""Counts and sums that no region but the nation reaches in this field."""
_NATIONWIDE = re.compile(
    r"\b(?:secara|tingkat|skala|rata-rata) nasional\b|\b(?:di|seluruh|se)[ -](?:seluruh )?(?:indonesia|tanah air)\b"
)
_SMALL = 10
"""Counts below this are mostly of one happening, not of a group."""
_EVIDENCE: dict[str, tuple[float, int]] = {
    "index": (0, 0),
    "named": (0.25, 1),
    "vague": (0.4, 2),
    "small": (0.5, 3),
    "case": (0.75, 4),
    "unplaced": (0.5, 3),
}
"""Which share of the words of the shorter sentence, and how many, two sentences must share to be of one thing."""
_CASES = frozenset({"santunan", "klaim", "beasiswa", "bantuan", "ahli-waris"})
"""What is paid to one person as well as to all: without a period each sum may be of another case."""
_LOOSE = frozenset({"attend", "train"})
"""What may be done at many places on one day: of which event, the other words say."""
_ALIKE = 0.75
"""Which share of all their words the sentences of two values far apart must have in common."""
_FAR = Decimal(4)
_NEAR = Decimal("1.5")
_SCALES = tuple(Decimal(10) ** power for power in (1, 2, 3, 6, 9))
_SCALE_REACH = Decimal("0.01")
_SCALED_DIGITS = 2
_TELLING_DIGITS = 3


def of_one_thing(one: Told, other: Told) -> bool:
    """Whether the sentences of two numbers of one measure share enough to speak of one thing.

    A sentence that says nothing beside how many of what there are (`Ada 27 kasus PHK di Jepara`) is of that.
    """
    common = (one.main & other.main) | {f"is {base}" for base in one.bases & other.bases}
    first, second = one.content - common, other.content - common
    shared = first & second
    least = min(len(first), len(second))
    vagueness = _vagueness(one, other)
    needed, words = _EVIDENCE[vagueness]
    if (one.wide_actions & other.wide_actions) - _LOOSE and vagueness == "named":
        needed, words = needed / 2, 0
    misprint, ratio = is_misprint(one.printed, other.printed), _ratio(one.printed, other.printed)
    if misprint:
        needed, words = needed / 2, max(0, words - 1)
    elif ratio > _FAR and (vagueness == "index" or len(shared) < _ALIKE * len(first | second)):
        return False
    if not misprint and ratio > _NEAR and bool(one.wide_actions) != bool(other.wide_actions):
        return False
    bare = max(len(first), len(second)) <= 1
    if (
        least <= 1
        and vagueness == "named"
        and one.main == other.main
        and (misprint or ratio <= (_FAR if bare else _NEAR))
    ):
        return True
    if vagueness == "unplaced" and (len(shared) == least > 1 or _is_retold(one, other)):
        return True
    return len(shared) >= needed * max(1, least) and len(shared) >= words


def is_telling(value: Decimal) -> bool:
    """Whether a value has so many digits that another number of the same value is hardly there by chance."""
    return len(value.normalize().as_tuple().digits) >= _TELLING_DIGITS


def is_misprint(one: Printed, other: Printed) -> bool:
    """Whether one value could be the other with its digits in another order, one digit wrong, or a wrong scale."""
    first, second = (_digits(shown.value) for shown in (one, other))
    if len(first) >= _TELLING_DIGITS and len(first) == len(second) and _same_size(one, other):
        wrong = sum(left != right for left, right in zip(first, second, strict=True))
        return wrong == 1 or sorted(first) == sorted(second)
    return off_by_a_scale(one, other)


def off_by_a_scale(one: Printed, other: Printed) -> bool:
    """Whether one value is the other with noughts too many, or with another word for its scale."""
    low, high = sorted((one.value, other.value))
    if low <= 0 or min(len(_digits(low)), len(_digits(high))) < _SCALED_DIGITS:
        return False
    return any(abs(high / low - factor) <= factor * _SCALE_REACH for factor in _SCALES)


def _vagueness(one: Told, other: Told) -> str:
    """Return how much is left open of what two numbers measure, and with it which evidence is asked for."""
    unit = one.fact.unit
    placed = one.fact.region is not None or (_is_of_the_nation(one) and _is_of_the_nation(other))
    if not placed or order_of(one.time, other.time) == "unknown":
        return "unplaced"
    if one.terms.index or other.terms.index:
        return "index"
    if family_of(unit) == "time":
        return "case"
    if one.fact.value < _SMALL and family_of(unit) == "count":
        return "small"
    if family_of(unit) == "money":
        untold = one.fact.period is None or other.fact.period is None
        return ("case" if (one.main | other.main) & _CASES else "vague") if untold else "named"
    restricted = (
        one.bases & other.bases or (one.actions & other.actions) - _LOOSE or (one.named & other.named) - one.terms.weak
    )
    return "named" if one.terms.strong or restricted else "vague"


def _is_of_the_nation(one: Told) -> bool:
    """Whether a number without a region is of all Indonesia: its sentence says so, or it is too great for a region."""
    size = _NATIONAL.get(family_of(one.fact.unit))
    return (size is not None and one.printed.value >= size) or bool(_NATIONWIDE.search(lower(fold(one.sentence))))


def _is_retold(one: Told, other: Told) -> bool:
    """Whether two sentences on one region say all the same but for digits that have changed places."""
    first, second = _digits(one.printed.value), _digits(other.printed.value)
    swapped = (
        len(first) > _TELLING_DIGITS and sorted(first) == sorted(second) and _same_size(one.printed, other.printed)
    )
    return swapped and one.fact.region is not None and one.content == other.content and len(one.content) > 1


def _ratio(one: Printed, other: Printed) -> Decimal:
    low, high = sorted((abs(one.value), abs(other.value)))
    return high / low if low else _FAR + 1


def _digits(value: Decimal) -> tuple[int, ...]:
    return value.normalize().as_tuple().digits


def _same_size(one: Printed, other: Printed) -> bool:
    return one.value.adjusted() == other.value.adjusted()
