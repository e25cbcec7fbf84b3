"""A figure of one time that another paper tells with its digits in another order, a nought left out or one wrong.

A paper that looks back (`pada Maret masih 2.190 pengemudi`) shares little else with those that told the figure then:
they are no one story. But two numbers of one sort, region and time with the same digits are hardly two figures by
chance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations

from jamsostek_tui.check.compared.agreement import how_wrong, of_one_measure
from jamsostek_tui.check.compared.retold import may_be_counted_alike
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import Verdict, is_unsure
from jamsostek_tui.check.meaning.moments import NEWS_DAYS, Moment, days_between, moment_of, order_of
from jamsostek_tui.check.meaning.shared_words import (
    are_neighbours_swapped,
    is_long,
    is_telling,
    look_alike,
    shares_words,
)
from jamsostek_tui.check.meaning.terms import known_terms

_MONTH = 31
_HALF_YEAR = 184
_FOUR_DIGITS = 1_000
_SURE_DIGITS = 6
"""Digits of a figure that is still known with one of them wrong."""
_ANYBODY = frozenset({"pekerja", "peserta", "penduduk", "penerima", "kasus", "anggota", "keluarga"})
_MOST_ALIKE = 40
"""With how many of the same digits a number is compared."""


def of_near_digits(members: Sequence[Told]) -> Iterator[tuple[int, int]]:
    """Yield the places of each two numbers of two articles, of one size, that may be one misprinted.

    They have the same digits, noughts aside, or are so long that even one wrong digit leaves hardly another figure.
    """
    alike: dict[tuple[int, ...], list[int]] = defaultdict(list)
    for place, one in enumerate(members):
        if one.printed.value > 0 and (one.fact.region is not None or is_long(one.printed.value)):
            for key in _keys(one.printed.value):
                alike[key].append(place)
    found: set[tuple[int, int]] = set()
    for some in alike.values():
        for first, second in combinations(some[:_MOST_ALIKE], 2):
            one, other = members[first], members[second]
            if one.fact.article != other.fact.article and one.printed.value != other.printed.value:
                found.add((first, second))
    yield from sorted(found)


def _keys(value: Decimal) -> Iterator[tuple[int, ...]]:
    """Yield by what a value meets those of near digits: its digits in order of size, and itself but for one of them."""
    digits, size = value.normalize().as_tuple().digits, value.adjusted()
    yield size, *sorted(filter(None, digits))
    if len(digits) >= _SURE_DIGITS:
        yield from ((size, at, *digits[:at], *digits[at + 1 :]) for at in range(1, len(digits)))


def may_be_told_later(verdict: Verdict | None) -> bool:
    """Whether two may be one with its digits changed, by what their own sentences say, if they were compared."""
    return verdict is None or is_unsure(verdict) or verdict.reason in ("period", "later")


def told_later(one: Told, other: Told) -> Verdict | None:
    """Return the verdict on two numbers that may be one with its digits changed, None where they may be two."""
    if not look_alike(one.printed, other.printed):
        return None
    if not any(is_telling(told.printed.value) for told in (one, other)) or not may_be_counted_alike(one, other):
        return None
    if one.groups and other.groups and one.groups.isdisjoint(other.groups):
        return None
    if not (_is_named_alike(one, other) and _is_of_one_time(one, other)):
        return None
    return Verdict("conflict", how_wrong(one, other))


def _is_named_alike(one: Told, other: Told) -> bool:
    """Whether two numbers are of one measure by name, or one names none and they share many digits or a word."""
    if of_one_measure(one, other):
        return True
    if _names_measure(one) and _names_measure(other):
        return False
    return shares_words(one, other) or (_is_long(one) and _is_long(other))


def _names_measure(one: Told) -> bool:
    """Whether a number is said to be of more than people or cases; what people are called is a name, known or not."""
    named = one.main - _ANYBODY
    return one.is_named and bool(named if one.is_of_people else named & known_terms())


def _is_of_one_time(one: Told, other: Told) -> bool:
    """Whether two numbers are told of one time; long ones also where a paper has no day, or both are of some days."""
    are_long = _is_long(one) and _is_long(other)
    if one.time is None or other.time is None:
        return are_long
    if one.time.told and other.time.told:
        return order_of(one.time, other.time) == "same"
    first, second = moment_of(None, one.published), moment_of(None, other.published)
    if first and second and days_between(first, second) <= NEWS_DAYS:
        are_sure = are_long and (not one.is_of_money or _is_sure(one))
        return are_sure or (of_one_measure(one, other) and shares_words(one, other))
    period, day = (one.time, other.time) if one.time.told else (other.time, one.time)
    if day.told or not period.told:
        return False
    if _is_of_month(period) and period.first <= day.last <= period.last:
        return True
    return are_neighbours_swapped(one.printed, other.printed) and _may_be_of(period, day.last, are_long)


def _is_long(one: Told) -> bool:
    """Whether a number has so many digits that hardly another one has the same: a count also with its noughts."""
    value = one.printed.value
    return is_long(value) or (not one.is_of_money and not one.printed.scaled and value >= _FOUR_DIGITS)


def _is_sure(one: Told) -> bool:
    return len(one.printed.value.normalize().as_tuple().digits) >= _SURE_DIGITS


def _is_of_month(period: Moment) -> bool:
    return (period.last - period.first).days <= _MONTH


def _may_be_of(period: Moment, day: date, are_long: bool) -> bool:
    """Whether what a paper of this day tells as it is may be of a period: that one, or one that has just ended.

    In a year much is told of its sort: only long figures are then hardly two.
    """
    if (period.last - period.first).days <= _HALF_YEAR:
        return period.first <= day <= period.last + timedelta(_MONTH)
    return are_long and period.first <= day <= period.last
