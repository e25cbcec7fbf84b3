"""Whether two printed numbers may be one: equal, the one a rounding of the other, or within what a hedge allows."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from jamsostek_tui.check.intervals import Interval, Printed, digits_of

Meeting = Literal["equal", "rounded", "cut", "hedged"]
_FINE_DIGITS = 3
_HALF = Decimal("0.5")
_SIXTH = 6
"""A number of two digits is rounded to one with noughts only by less than this part: 11.500 to 10.000, not 12.000."""


def meeting(one: Printed, other: Printed) -> Meeting | None:
    """Return how two printed numbers may be one (`equal`, `rounded`, `cut`, `hedged`), None where they cannot.

    One may round the other where it is printed more coarsely: half up, half down or to even, and by its trailing
    noughts. A number with a scale word or decimals may be cut instead of rounded.
    """
    if _are_far_round_ones(one, other):
        return None
    if one.hedged == other.hedged and (one.strict == other.strict or _is_told_twice(one, other)):
        return "equal"
    if one.strict.overlaps(other.strict):
        return "hedged" if one.hedged or other.hedged else "rounded"
    coarse, fine = (one, other) if _width(one.loose) >= _width(other.loose) else (other, one)
    if _width(coarse.loose) > _width(fine.strict) and _reaches(coarse.loose, fine.strict):
        return "hedged" if coarse.hedged or fine.hedged else "rounded"
    if _is_whole_of(one, other) or _is_whole_of(other, one):
        return "rounded"
    if coarse.grain > fine.grain and coarse.scaled and coarse.value <= fine.value < coarse.value + coarse.grain:
        return "cut"
    return None


def _is_whole_of(one: Printed, other: Printed) -> bool:
    """Whether the first of two values is the second, told with decimals and no scale word, as a whole number."""
    if one.grain or not 0 < other.grain < 1 or one.value != one.value.to_integral_value():
        return False
    return abs(one.value - other.value) <= _HALF


def is_rounded_to_one_digit(one: Printed, other: Printed) -> bool:
    """Whether one of two values may be the other rounded to its first digit (`17.195`, `20.000`).

    What has no more than two digits and noughts (`12.000`) is told roundly itself, and nobody rounds it further.
    """
    return any(
        coarse.coarse is not None and fine.open_end is None and fine.value in coarse.coarse and not _is_round(fine)
        for coarse, fine in ((one, other), (other, one))
    )


def _is_round(one: Printed) -> bool:
    """Whether a value is told roundly itself, with two digits at most: `12.000`, `1,2 juta`."""
    return len(digits_of(one.value)) < _FINE_DIGITS


def _are_far_round_ones(one: Printed, other: Printed) -> bool:
    """Whether both are told roundly, the one with one digit, plainly, and too far off to be rounded from the other.

    What is printed with a scale word is what its print says: `2 juta` is anything from 1,5 up to 2,5 million.
    """
    if one.hedged or other.hedged or not (_is_round(one) and _is_round(other)) or one.coarse == other.coarse:
        return False
    if one.strict.overlaps(other.strict):
        return False
    fine = min((one, other), key=lambda told: told.coarse is not None)
    return fine.coarse is None and abs(one.value - other.value) * _SIXTH >= fine.value


def _is_told_twice(one: Printed, other: Printed) -> bool:
    """Whether one value is told twice, plainly or as the same bound (`maksimal Rp174 juta`)."""
    return one.value == other.value and one.open_end == other.open_end and (one.open_end is not None or not one.hedged)


def _width(interval: Interval) -> Decimal:
    return interval.high - interval.low


def _reaches(coarse: Interval, fine: Interval) -> bool:
    """Whether the middle of what is printed finely may be rounded to what is printed coarsely."""
    middle = (fine.low + fine.high) / 2
    return coarse.low <= middle <= coarse.high
