"""What the numbers of one sum may be, by how each is printed beside the others.

Numbers that stand in one sum come from one pen, so noughts at the end of one are taken for a rounding only where
another is printed much more finely: a hundred times beside a percentage, a thousand in what is added or taken away. A
percentage may be cut off instead of rounded.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from jamsostek_tui.check.intervals import Interval, Printed, exactly, printed
from jamsostek_tui.model import Statistic

_FINER = 1_000
FINER_BESIDE_PERCENT = 100
_FEW = 4
_ONE_PLACE = 10


def ranges_of(numbers: Sequence[Statistic], finer: int = _FINER) -> list[Interval]:
    """Return what each number of a sum may be: what it prints, or what its noughts leave open beside finer ones.

    A few amounts of one scale mean themselves where all are whole, and are as fine as the greatest where that is the
    finest (`Rp15,4 miliar`, of it `Rp9 miliar`): a pen that rounds does not add up what it rounded.
    """
    shown = [as_printed(one) for one in numbers]
    least, most = min(one.grain for one in shown), max(one.grain for one in shown)
    if len(numbers) <= _FEW and 0 < most <= _ONE_PLACE * least and all(map(_is_counted, numbers)):
        if all(map(is_plain, numbers)):
            return [exactly(one.value) for one in shown]
        if max(shown, key=lambda one: one.value).grain == least:
            return [Interval(one.value - least / 2, one.value + least / 2, True) for one in shown]
    finest = min((_place(one) for one in shown), default=Decimal(1))
    return [one.loose if one.hedged or _place(one) >= finer * finest else one.strict for one in shown]


def _is_counted(one: Statistic) -> bool:
    """Whether a number is a count or an amount, printed without a hedge or a range."""
    ratio = one.unit in ("persen", "persen poin", "kali", "kali lipat")
    return one.approx is None and one.value_max is None and not ratio


def is_plain(one: Statistic) -> bool:
    """Whether a number is what something costs or how many there are, as it is: no decimals, no hedge."""
    return _is_counted(one) and "," not in one.text


def _place(one: Printed) -> Decimal:
    """Return the size of the last place that a number says anything of."""
    if one.grain or one.hedged:
        return one.grain or Decimal(1)
    return max(one.loose.high - one.loose.low, Decimal(1))


def range_of_rate(one: Statistic) -> Interval:
    """Return what a percentage or a multiple may be: cut off or rounded; of a bound all that it does not rule out."""
    shown = as_printed(one)
    if shown.hedged:
        return shown.bound
    return Interval(shown.strict.low, max(shown.strict.high, shown.value + shown.grain), True)


def added(ranges: Sequence[Interval]) -> Interval:
    """Return what numbers of these ranges add up to."""
    total, *others = ranges
    for one in others:
        total = total.plus(one)
    return total


def sides(interval: Interval, shown: Interval) -> tuple[bool, bool]:
    """Whether a change overlaps what is printed, upwards or downwards."""
    return interval.overlaps(shown), Interval(-interval.high, -interval.low, True).overlaps(shown)


def as_printed(one: Statistic) -> Printed:
    """Return the intervals of a number by how it is printed."""
    return printed(one.text, one.value, one.value_max, one.approx, one.unit)


def decimal(one: Statistic) -> Decimal:
    """Return the value of a number."""
    return Decimal(repr(one.value))
