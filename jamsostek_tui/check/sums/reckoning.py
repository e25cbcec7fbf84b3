"""A sum that numbers of an article make, held against the number printed, with what rounding allows.

What each number may be is in `ranges_in_sum`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from jamsostek_tui.check.intervals import Interval, exactly
from jamsostek_tui.check.sums.ranges_in_sum import (
    FINER_BESIDE_PERCENT,
    added,
    as_printed,
    decimal,
    is_plain,
    range_of_rate,
    ranges_of,
    sides,
)
from jamsostek_tui.check.sums.sum_phrases import Role, phrases
from jamsostek_tui.language.units import unit_class
from jamsostek_tui.model import Statistic

Rule = Literal["share", "parts", "rest", "growth", "times", "difference", "direction", "product", "average"]
_HUNDRED = Decimal(100)
_HALF = Decimal("0.5")
_ROUGHLY = Decimal("0.05")
_BARE = re.compile(r"\d[\d.]*")
_ONE_KIND: tuple[Role, ...] = ("firm", "case", "regency", "village")
"""What papers count by one noun or another."""
_PLACES = 2


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum found in an article: the number that the others give, those others, whether it comes out, and how it reads.

    `written` is the sum in plain figures (`51960 / 92986 = 55.88 %`, behind it `≠ 57.13 %` where it does not come out),
    `right` what the others give: 55.88; of a `direction` the number as told.
    """

    rule: Rule
    result: Statistic
    others: tuple[Statistic, ...]
    sound: bool
    written: str
    right: float

    def is_near(self, times: float) -> bool:
        """Whether what is told is less than so many times what it should be, and the other way round."""
        told = self.result.value
        return told > 0 and self.right > 0 and max(told, self.right) < times * min(told, self.right)


def alike(one: Statistic, other: Statistic) -> bool:
    """Whether two numbers can stand in one sum: of one unit and rate, or both of people, of firms, of cases …"""
    if one.unit == other.unit:
        return one.per == other.per
    if any({one.unit, other.unit} <= phrases(kind) for kind in _ONE_KIND):
        return True
    kinds = [unit_class(unit) if unit else "unlisted" for unit in (one.unit, other.unit)]
    return "people" in kinds and {*kinds} <= {"people", "unlisted"}


def is_bare(one: Statistic) -> bool:
    """Whether a count is printed without what is counted (`400 untuk nelayan`): that may be whatever is spoken of."""
    return _BARE.fullmatch(one.text) is not None


def share_sum(part: Statistic, whole: Statistic, share: Statistic, *, or_rest: bool = False) -> Sum | None:
    """Return the sum of a part, its whole and the share told of it; None where the whole is nought.

    With `or_rest` the share may be that of all but the part too.
    """
    low, high = ranges_of((part, whole), FINER_BESIDE_PERCENT)
    if high.low <= 0:
        return None
    right = decimal(part) / decimal(whole) * _HUNDRED
    of_it = low.over(high).times(_HUNDRED)
    sound = of_it.overlaps(range_of_rate(share)) or (
        or_rest and exactly(_HUNDRED).minus(of_it).overlaps(range_of_rate(share))
    )
    return _sum("share", share, (part, whole), sound, f"{_plain(part)} / {_plain(whole)}", right, " %")


def rate_sum(rate: Statistic, base: Statistic, amount: Statistic) -> Sum:
    """Return the sum of a percentage of a base and the amount that it makes."""
    whole, shown = (as_printed(one) for one in (base, amount))
    of_it = exactly(whole.value) if is_plain(base) else whole.loose if whole.hedged else whole.strict
    right = decimal(rate) * decimal(base) / _HUNDRED
    sound = of_it.times(decimal(rate) / _HUNDRED).overlaps(shown.loose if shown.hedged else shown.strict)
    return _sum("product", amount, (rate, base), sound, f"{_plain(rate)} % × {_plain(base)}", right, "")


def parts_sum(parts: Sequence[Statistic], total: Statistic) -> Sum:
    """Return the sum of parts and their total."""
    *ranges, whole = ranges_of((*parts, total))
    right = sum((decimal(one) for one in parts), Decimal(0))
    return _sum("parts", total, tuple(parts), added(ranges).overlaps(whole), " + ".join(map(_plain, parts)), right, "")


def hundred_sum(parts: Sequence[Statistic]) -> Sum:
    """Return the sum of the shares that all of something is told to consist of, held against 100 %, by its last."""
    right = sum((decimal(one) for one in parts), Decimal(0))
    sound = added([range_of_rate(one) for one in parts]).overlaps(exactly(_HUNDRED))
    written = f"{' + '.join(map(_plain, parts))} = {_figure(right)} %"
    last = _HUNDRED - right + decimal(parts[-1])
    written += "" if sound else " ≠ 100 %"
    return Sum("parts", parts[-1], tuple(parts[:-1]), sound, written, float(last))


def rest_sum(whole: Statistic, parts: Sequence[Statistic], rest: Statistic) -> Sum:
    """Return the sum of a whole, the parts that are told of it, and what is told to be left."""
    left, shown, *ranges = ranges_of((whole, rest, *parts))
    right = decimal(whole) - sum((decimal(one) for one in parts), Decimal(0))
    written = " - ".join(map(_plain, (whole, *parts)))
    return _sum("rest", rest, (whole, *parts), left.minus(added(ranges)).overlaps(shown), written, right, "")


def fraction_sum(whole: Statistic, part: Statistic, fraction: tuple[int, int]) -> Sum:
    """Return the sum of a whole and what is told to be a fraction of it, give or take a twentieth of the whole."""
    low, high = ranges_of((part, whole), FINER_BESIDE_PERCENT)
    over, by = fraction
    told = Decimal(over) / by
    sound = high.low > 0 and low.over(high).overlaps(Interval(told - _ROUGHLY, told + _ROUGHLY, True))
    written = f"{_plain(whole)}{f' × {over}' if over > 1 else ''} / {by}"
    return _sum("share", part, (whole,), sound, written, decimal(whole) * told, "")


def growth_sum(before: Statistic, after: Statistic, change: Statistic) -> Sum | None:
    """Return the sum of two levels and the percentage between them; between two percentages either reading will do."""
    first, second = ranges_of((before, after), FINER_BESIDE_PERCENT)
    if first.low <= 0:
        return None
    right = (decimal(after) / decimal(before) - 1) * _HUNDRED
    grown = second.over(first).minus(exactly(Decimal(1))).times(_HUNDRED)
    shown = range_of_rate(change)
    sound = any(sides(grown, shown)) or (before.unit == "persen" and any(sides(second.minus(first), shown)))
    written = f"{_plain(after)} / {_plain(before)} - 1"
    return _sum("growth", change, (before, after), sound, written, abs(right), " %")


def step_sum(after: Statistic, step: Statistic, change: Statistic, *, rising: bool) -> Sum | None:
    """Return the sum of a level, how much it rose or fell to that, and the percentage told of it."""
    last, by = ranges_of((after, step), FINER_BESIDE_PERCENT)
    first = last.minus(by) if rising else last.plus(by)
    if first.low <= 0:
        return None
    before = decimal(after) - decimal(step) if rising else decimal(after) + decimal(step)
    sound = by.over(first).times(_HUNDRED).overlaps(range_of_rate(change))
    written = f"{_plain(step)} / ({_plain(after)} {'-' if rising else '+'} {_plain(step)})"
    return _sum("growth", change, (after, step), sound, written, decimal(step) / before * _HUNDRED, " %")


def times_sum(before: Statistic, after: Statistic, times: Statistic) -> Sum | None:
    """Return the sum of two levels and how many times as much the greater is.

    `By` so many times will do as well, but not of `dua kali lipat` and the like: that is twice as much.
    """
    lower, upper = sorted((before, after), key=decimal)
    first, second = ranges_of((lower, upper), FINER_BESIDE_PERCENT)
    if first.low <= 0:
        return None
    shown = range_of_rate(times)
    is_whole = decimal(times) == round(decimal(times))
    if is_whole:
        shown = Interval(min(shown.low, decimal(times) - _HALF), max(shown.high, decimal(times) + _HALF), True)
    ratio = second.over(first)
    sound = ratio.overlaps(shown)
    if not sound and not (times.unit == "kali lipat" and is_whole):
        sound = ratio.overlaps(shown.plus(exactly(Decimal(1))))
    right = decimal(upper) / decimal(lower)
    return _sum("times", times, (before, after), sound, f"{_plain(upper)} / {_plain(lower)}", right, "")


def difference_sum(before: Statistic, after: Statistic, change: Statistic) -> Sum:
    """Return the sum of two levels and the difference told between them, all of one unit."""
    first, second, shown = ranges_of((before, after, change))
    right = abs(decimal(after) - decimal(before))
    upper, lower = (after, before) if decimal(after) >= decimal(before) else (before, after)
    sound = any(sides(second.minus(first), shown))
    return _sum("difference", change, (before, after), sound, f"{_plain(upper)} - {_plain(lower)}", right, "")


def direction_sum(before: Statistic, after: Statistic, *, rising: bool) -> Sum | None:
    """Return the sum that says which of two levels is the greater; None where rounding leaves it open."""
    first, second = ranges_of((before, after))
    if first.overlaps(second):
        return None
    risen = second.low >= first.high
    sign = "<" if risen else ">"
    return Sum("direction", after, (before,), risen == rising, f"{_plain(before)} {sign} {_plain(after)}", after.value)


def product_sum(factors: Sequence[Statistic], product: Statistic, *, times: int = 1) -> Sum:
    """Return the sum of an amount for each, of how many or how long, and what they make; `times` is one more factor."""
    *ranges, shown = ranges_of((*factors, product))
    low, right = exactly(Decimal(times)), Decimal(times)
    for one, told in zip(ranges, factors, strict=True):
        low = low.by(exactly(decimal(told)) if is_plain(told) else one)
        right *= decimal(told)
    written = " × ".join([*map(_plain, factors), *([str(times)] if times > 1 else [])])
    return _sum("product", product, tuple(factors), low.overlaps(shown), written, right, "")


def average_sum(amount: Statistic, count: Statistic, average: Statistic) -> Sum | None:
    """Return the sum of an amount, of how many it is for, and what each gets on average; None for none."""
    whole, by, shown = ranges_of((amount, count, average), FINER_BESIDE_PERCENT)
    if by.low <= 0:
        return None
    right = decimal(amount) / decimal(count)
    told = f"{_plain(amount)} / {_plain(count)}"
    return _sum("average", average, (amount, count), whole.over(by).overlaps(shown), told, right, "")


def _sum(
    rule: Rule, result: Statistic, others: tuple[Statistic, ...], sound: bool, told: str, right: Decimal, sign: str
) -> Sum:
    written = f"{told} = {_figure(right)}{sign}"
    if not sound:
        written += f" ≠ {_plain(result)}{sign}"
    return Sum(rule, result, others, sound, written, float(right))


def _plain(one: Statistic) -> str:
    return _figure(decimal(one))


def _figure(value: Decimal) -> str:
    rounded = round(value, _PLACES)
    text = f"{rounded:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
