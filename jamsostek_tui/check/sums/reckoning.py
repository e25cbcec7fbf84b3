"""A sum that numbers of an article make, held against the number printed, with what rounding allows.

Numbers that stand in one sum come from one pen, so noughts at the end of one are taken for a rounding only where
another is printed much more finely: a hundred times beside a percentage, a thousand in what is added or taken away. A
percentage may be cut off instead of rounded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from jamsostek_tui.check.intervals import Interval, Printed, exactly, printed
from jamsostek_tui.check.sums.sum_phrases import Role, phrases
from jamsostek_tui.language.units import unit_class
from jamsostek_tui.model import Statistic

Rule = Literal["share", "parts", "rest", "growth", "times", "difference", "direction", "product", "average"]
_FINER = 1_000
_FINER_BESIDE_PERCENT = 100
_HUNDRED = Decimal(100)
_HALF = Decimal("0.5")
_BARE = re.compile(r"\d[\d.]*")
_ONE_KIND: tuple[Role, ...] = ("firm", "case", "regency", "village")
"""What papers count by one noun or another."""
_FEW = 4
_ONE_PLACE = 10
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
    low, high = _ranges((part, whole), _FINER_BESIDE_PERCENT)
    if high.low <= 0:
        return None
    right = _decimal(part) / _decimal(whole) * _HUNDRED
    of_it = low.over(high).times(_HUNDRED)
    sound = of_it.overlaps(_shown(share)) or (or_rest and exactly(_HUNDRED).minus(of_it).overlaps(_shown(share)))
    return _sum("share", share, (part, whole), sound, f"{_plain(part)} / {_plain(whole)}", right, " %")


def rate_sum(rate: Statistic, base: Statistic, amount: Statistic) -> Sum:
    """Return the sum of a percentage of a base and the amount that it makes."""
    whole, shown = (_printed(one) for one in (base, amount))
    of_it = exactly(whole.value) if _is_plain(base) else whole.loose if whole.hedged else whole.strict
    right = _decimal(rate) * _decimal(base) / _HUNDRED
    sound = of_it.times(_decimal(rate) / _HUNDRED).overlaps(shown.loose if shown.hedged else shown.strict)
    return _sum("product", amount, (rate, base), sound, f"{_plain(rate)} % × {_plain(base)}", right, "")


def parts_sum(parts: Sequence[Statistic], total: Statistic) -> Sum:
    """Return the sum of parts and their total."""
    *ranges, whole = _ranges((*parts, total))
    right = sum((_decimal(one) for one in parts), Decimal(0))
    return _sum("parts", total, tuple(parts), _added(ranges).overlaps(whole), " + ".join(map(_plain, parts)), right, "")


def hundred_sum(parts: Sequence[Statistic]) -> Sum:
    """Return the sum of the shares that all of something is told to consist of, held against 100 %, by its last."""
    right = sum((_decimal(one) for one in parts), Decimal(0))
    sound = _added([_shown(one) for one in parts]).overlaps(exactly(_HUNDRED))
    written = f"{' + '.join(map(_plain, parts))} = {_figure(right)} %"
    return Sum("parts", parts[-1], tuple(parts[:-1]), sound, written if sound else f"{written} ≠ 100 %")


def rest_sum(whole: Statistic, parts: Sequence[Statistic], rest: Statistic) -> Sum:
    """Return the sum of a whole, the parts that are told of it, and what is told to be left."""
    left, shown, *ranges = _ranges((whole, rest, *parts))
    right = _decimal(whole) - sum((_decimal(one) for one in parts), Decimal(0))
    written = " - ".join(map(_plain, (whole, *parts)))
    return _sum("rest", rest, (whole, *parts), left.minus(_added(ranges)).overlaps(shown), written, right, "")


def growth_sum(before: Statistic, after: Statistic, change: Statistic) -> Sum | None:
    """Return the sum of two levels and the percentage between them; between two percentages either reading will do."""
    first, second = _ranges((before, after), _FINER_BESIDE_PERCENT)
    if first.low <= 0:
        return None
    right = (_decimal(after) / _decimal(before) - 1) * _HUNDRED
    grown = second.over(first).minus(exactly(Decimal(1))).times(_HUNDRED)
    shown = _shown(change)
    sound = any(_sides(grown, shown)) or (before.unit == "persen" and any(_sides(second.minus(first), shown)))
    written = f"{_plain(after)} / {_plain(before)} - 1"
    return _sum("growth", change, (before, after), sound, written, abs(right), " %")


def times_sum(before: Statistic, after: Statistic, times: Statistic) -> Sum | None:
    """Return the sum of two levels and how many times as much the greater is; `by` so many times will do as well."""
    lower, upper = sorted((before, after), key=_decimal)
    first, second = _ranges((lower, upper), _FINER_BESIDE_PERCENT)
    if first.low <= 0:
        return None
    shown = _shown(times)
    if _decimal(times) == round(_decimal(times)):
        shown = Interval(min(shown.low, _decimal(times) - _HALF), max(shown.high, _decimal(times) + _HALF), True)
    ratio = second.over(first)
    sound = ratio.overlaps(shown) or ratio.overlaps(shown.plus(exactly(Decimal(1))))
    right = _decimal(upper) / _decimal(lower)
    return _sum("times", times, (before, after), sound, f"{_plain(upper)} / {_plain(lower)}", right, "")


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


def product_sum(factors: Sequence[Statistic], product: Statistic, *, times: int = 1) -> Sum:
    """Return the sum of an amount for each, of how many or how long, and what they make; `times` is one more factor."""
    *ranges, shown = _ranges((*factors, product))
    low, right = exactly(Decimal(times)), Decimal(times)
    for one, told in zip(ranges, factors, strict=True):
        low = low.by(exactly(_decimal(told)) if _is_plain(told) else one)
        right *= _decimal(told)
    written = " × ".join([*map(_plain, factors), *([str(times)] if times > 1 else [])])
    return _sum("product", product, tuple(factors), low.overlaps(shown), written, right, "")


def average_sum(amount: Statistic, count: Statistic, average: Statistic) -> Sum | None:
    """Return the sum of an amount, of how many it is for, and what each gets on average; None for none."""
    whole, by, shown = _ranges((amount, count, average), _FINER_BESIDE_PERCENT)
    if by.low <= 0:
        return None
    right = _decimal(amount) / _decimal(count)
    told = f"{_plain(amount)} / {_plain(count)}"
    return _sum("average", average, (amount, count), whole.over(by).overlaps(shown), told, right, "")


def _sum(
    rule: Rule, result: Statistic, others: tuple[Statistic, ...], sound: bool, told: str, right: Decimal, sign: str
) -> Sum:
    written = f"{told} = {_figure(right)}{sign}"
    if not sound:
        written += f" ≠ {_plain(result)}{sign}"
    return Sum(rule, result, others, sound, written)


def _ranges(numbers: Sequence[Statistic], finer: int = _FINER) -> list[Interval]:
    """Return what each number of a sum may be: what it prints, or what its noughts leave open beside finer ones.

    A few amounts of one scale mean themselves where all are whole, and are as fine as the greatest where that is the
    finest (`Rp15,4 miliar`, of it `Rp9 miliar`): a pen that rounds does not add up what it rounded.
    """
    shown = [_printed(one) for one in numbers]
    least, most = min(one.grain for one in shown), max(one.grain for one in shown)
    if len(numbers) <= _FEW and 0 < most <= _ONE_PLACE * least and all(map(_is_counted, numbers)):
        if all(map(_is_plain, numbers)):
            return [exactly(one.value) for one in shown]
        if max(shown, key=lambda one: one.value).grain == least:
            return [Interval(one.value - least / 2, one.value + least / 2, True) for one in shown]
    finest = min((_place(one) for one in shown), default=Decimal(1))
    return [one.loose if one.hedged or _place(one) >= finer * finest else one.strict for one in shown]


def _is_counted(one: Statistic) -> bool:
    """Whether a number is a count or an amount, printed without a hedge or a range."""
    ratio = one.unit in ("persen", "persen poin", "kali", "kali lipat")
    return one.approx is None and one.value_max is None and not ratio


def _is_plain(one: Statistic) -> bool:
    """Whether a number is what something costs or how many there are, as it is: no decimals, no hedge."""
    return _is_counted(one) and "," not in one.text


def _place(one: Printed) -> Decimal:
    """Return the size of the last place that a number says anything of."""
    if one.grain or one.hedged:
        return one.grain or Decimal(1)
    return max(one.loose.high - one.loose.low, Decimal(1))


def _shown(one: Statistic) -> Interval:
    """Return what a percentage or a multiple may be: cut off or rounded; of a bound all that it does not rule out."""
    shown = _printed(one)
    if shown.hedged:
        return shown.bound
    return Interval(shown.strict.low, max(shown.strict.high, shown.value + shown.grain), True)


def _added(ranges: Sequence[Interval]) -> Interval:
    added = ranges[0]
    for one in ranges[1:]:
        added = added.plus(one)
    return added


def _sides(interval: Interval, shown: Interval) -> tuple[bool, bool]:
    """Whether a change overlaps what is printed, upwards or downwards."""
    return interval.overlaps(shown), Interval(-interval.high, -interval.low, True).overlaps(shown)


def _printed(one: Statistic) -> Printed:
    return printed(one.text, one.value, one.value_max, one.approx, one.unit)


def _decimal(one: Statistic) -> Decimal:
    return Decimal(repr(one.value))


def _plain(one: Statistic) -> str:
    return _figure(_decimal(one))


def _figure(value: Decimal) -> str:
    rounded = round(value, _PLACES)
    text = f"{rounded:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
