"""Whether two printed numbers may be one: equal, the one a rounding of the other, or within what a hedge allows."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from jamsostek_tui.check.intervals import Interval, Printed

Meeting = Literal["equal", "rounded", "cut", "hedged"]


def meeting(one: Printed, other: Printed) -> Meeting | None:
    """Return how two printed numbers may be one (`equal`, `rounded`, `cut`, `hedged`), None where they cannot.

    One may round the other where it is printed more coarsely: half up, half down or to even, and by its trailing
    noughts. A number with a scale word or decimals may be cut instead of rounded.
    """
    if one.hedged == other.hedged and (one.strict == other.strict or _is_told_twice(one, other)):
        return "equal"
    if one.strict.overlaps(other.strict):
        return "hedged" if one.hedged or other.hedged else "rounded"
    coarse, fine = (one, other) if _width(one.loose) >= _width(other.loose) else (other, one)
    if _width(coarse.loose) > _width(fine.strict) and _reaches(coarse.loose, fine.strict):
        return "hedged" if coarse.hedged or fine.hedged else "rounded"
    if coarse.grain > fine.grain and coarse.scaled and coarse.value <= fine.value < coarse.value + coarse.grain:
        return "cut"
    return None


def is_rounded_to_one_digit(one: Printed, other: Printed) -> bool:
    """Whether one of two values may be the other rounded to its first digit (`17.195`, `20.000`)."""
    return any(
        coarse.coarse is not None and fine.open_end is None and fine.value in coarse.coarse
        for coarse, fine in ((one, other), (other, one))
    )


def _is_told_twice(one: Printed, other: Printed) -> bool:
    """Whether one value is told twice, plainly or as the same bound (`maksimal Rp174 juta`)."""
    return one.value == other.value and one.open_end == other.open_end and (one.open_end is not None or not one.hedged)


def _width(interval: Interval) -> Decimal:
    return interval.high - interval.low


def _reaches(coarse: Interval, fine: Interval) -> bool:
    """Whether the middle of what is printed finely may be rounded to what is printed coarsely."""
    middle = (fine.low + fine.high) / 2
    return coarse.low <= middle <= coarse.high
