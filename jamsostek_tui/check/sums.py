"""A sum that numbers of an article make, held against the number printed, with what rounding allows.

Numbers that stand in one sum come from one pen, so noughts at the end of one are taken for a rounding only where
another is printed much more finely: a hundred times beside a percentage, a thousand in what is added or taken away. A
percentage may be cut off instead of rounded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from jamsostek_tui.check.intervals import Interval, Printed, printed
from jamsostek_tui.model import Statistic

Rule = Literal["share", "parts", "growth", "difference", "direction"]
_FINER = 1_000
_FINER_BESIDE_PERCENT = 100
_HUNDRED = Decimal(100)
_PLACES = 2


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum found in an article: the number that the others give, those others, whether it comes out, and how it reads.

    `written` is the sum in plain figures (`51960 / 92986 = 55.88 %`, behind it `≠ 57.13 %` where it does not come out).
    """

    rule: Rule
    result: Statistic
    others: tuple[Statistic, ...]
    sound: bool
    written: str


def share_sum(part: Statistic, whole: Statistic, share: Statistic) -> Sum | None:
    """Return the sum of a part, its whole and the share told of it; None where the whole is nought."""
    low, high = _ranges((part, whole), _FINER_BESIDE_PERCENT)
    if high.low <= 0:
        return None
    right = _decimal(part) / _decimal(whole) * _HUNDRED
    sound = low.over(high).times(_HUNDRED).overlaps(_shown(share))
    return _sum("share", share, (part, whole), sound, f"{_plain(part)} / {_plain(whole)}", right, " %")


def parts_sum(parts: Sequence[Statistic], total: Statistic) -> Sum:
    """Return the sum of parts and their total."""
    *ranges, whole = _ranges((*parts, total))
    added = ranges[0]
    for one in ranges[1:]:
        added = added.plus(one)
    right = sum((_decimal(one) for one in parts), Decimal(0))
    return _sum("parts", total, tuple(parts), added.overlaps(whole), " + ".join(map(_plain, parts)), right, "")


def growth_sum(before: Statistic, after: Statistic, change: Statistic) -> Sum | None:
    """Return the sum of two levels and the percentage between them; between two percentages either reading will do."""
    first, second = _ranges((before, after), _FINER_BESIDE_PERCENT)
    if first.low <= 0:
        return None
    right = (_decimal(after) / _decimal(before) - 1) * _HUNDRED
    grown = second.over(first).minus(_one()).times(_HUNDRED)
    shown = _shown(change)
    sound = any(_sides(grown, shown)) or (before.unit == "persen" and any(_sides(second.minus(first), shown)))
    written = f"{_plain(after)} / {_plain(before)} - 1"
    return _sum("growth", change, (before, after), sound, written, abs(right), " %")


def difference_sum(before: Statistic, after: Statistic, change: Statistic) -> Sum:
    """Return the sum of two levels and the difference told between them, all of one unit."""
    first, second, shown = _ranges((before, after, change))
    right = abs(_decimal(after) - _decimal(before))
    upper, lower = (after, before) if _decimal(after) >= _decimal(before) else (before, after)
    sound = any(_sides(second.minus(first), shown))
    return _sum("difference", change, (before, after), sound, f"{_plain(upper)} - {_plain(lower)}", right, "")


def direction_sum(before: Statistic, after: Statistic, *, rising: bool) -> Sum | None:
    """Return the sum that says which of two levels is the greater; None where rounding leaves it open."""
    first, second = _ranges((before, after))
    if first.overlaps(second):
        return None
    risen = second.low >= first.high
    sign = "<" if risen else ">"
    return Sum("direction", after, (before,), risen == rising, f"{_plain(before)} {sign} {_plain(after)}")


def _sum(
    rule: Rule, result: Statistic, others: tuple[Statistic, ...], sound: bool, told: str, right: Decimal, sign: str
) -> Sum:
    written = f"{told} = {_figure(right)}{sign}"
    if not sound:
        written += f" ≠ {_plain(result)}{sign}"
    return Sum(rule, result, others, sound, written)


def _ranges(numbers: Sequence[Statistic], finer: int = _FINER) -> list[Interval]:
    """Return what each number of a sum may be: what it prints, or what its noughts leave open beside finer ones."""
    shown = [_printed(one) for one in numbers]
    finest = min((_place(one) for one in shown), default=Decimal(1))
    return [one.loose if one.hedged or _place(one) >= finer * finest else one.strict for one in shown]


def _place(one: Printed) -> Decimal:
    """Return the size of the last place that a number says anything of."""
    if one.grain or one.hedged:
        return one.grain or Decimal(1)
    return max(one.loose.high - one.loose.low, Decimal(1))


def _shown(one: Statistic) -> Interval:
    shown = _printed(one)
    return Interval(shown.strict.low, max(shown.strict.high, shown.value + shown.grain), True)


def _sides(interval: Interval, shown: Interval) -> tuple[bool, bool]:
    """Whether a change overlaps what is printed, upwards or downwards."""
    return interval.overlaps(shown), Interval(-interval.high, -interval.low, True).overlaps(shown)


def _printed(one: Statistic) -> Printed:
    return printed(one.text, one.value, one.value_max, one.approx, one.unit)


def _one() -> Interval:
    return Interval(Decimal(1), Decimal(1), True)


def _decimal(one: Statistic) -> Decimal:
    return Decimal(repr(one.value))


def _plain(one: Statistic) -> str:
    return _figure(_decimal(one))


def _figure(value: Decimal) -> str:
    rounded = round(value, _PLACES)
    text = f"{rounded:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
