"""How two numbers agree that stand for each other in two articles of one story (`one_story`), in whatever words.

Here it takes a contradiction to tell them apart: another kind, group, rate or time, a wish and a fact. What neither may
be one nor is misprinted for the other nor is of one measure by name is left as it is.
"""

from __future__ import annotations

import re

from jamsostek_tui.check.compared.agreement import (
    compare,
    grow_apart,
    how_wrong,
    is_of_others,
    keeps_bound,
    of_one_measure,
    rates_fit,
    say_when,
)
from jamsostek_tui.check.compared.rounding import Meeting, meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import Verdict
from jamsostek_tui.check.intervals import digits_of
from jamsostek_tui.check.meaning.bases import exclude
from jamsostek_tui.check.meaning.lexicon import words_of
from jamsostek_tui.check.meaning.moments import order_of
from jamsostek_tui.check.meaning.shared_words import (
    are_swapped,
    is_common,
    is_in_other_scale,
    is_long,
    is_telling,
    look_alike,
    off_by_a_scale,
    shares_words,
)
from jamsostek_tui.check.meaning.terms import family_of
from jamsostek_tui.check.meaning.two_times import in_time, may_be_of_one_time, ran_on
from jamsostek_tui.language.folding import fold, lower

_TWICE = 2
_LONG = 4
"""Digits of figures of one story that need share no word where one digit is wrong."""
_MANY = 100
"""Smaller counts of people and of cases are alike too often."""
_PLANNED = ({"level", "target"}, {"amount", "target"}, {"level", "change"})
"""Kinds of one number as papers tell it: what is to be reached, what is added, how many there are."""
_LEFT_OUT = ("thing", "base")
"""Why two numbers of one measure are told apart where the one sentence says more than the other."""
_OWING = "menunggak"
_OF_PAY = re.compile(r"\s*(?:dari )?(?:total |besaran )?(?:upah|gaji)\b")
_CASES = frozenset({"kasus", "klaim", "pengajuan"})
"""Units of which each is of one person."""


def retold(one: Told, other: Told) -> Verdict | None:
    """Return how two numbers agree that stand for each other in two articles of one story, in whatever words.

    None where something excludes that they are one, or where they neither may be one nor are misprints.
    """
    if not _may_be_one(one, other):
        return None
    met = meeting(one.printed, other.printed)
    are_telling = any(is_telling(told.printed.value) for told in (one, other))
    if met is not None and not (are_telling or _are_named_alike(one, other)):
        return None
    if met is not None:
        return Verdict("same" if met == "equal" else "rounding", met)
    if keeps_bound(one.printed, other.printed):
        return None
    is_wrong = _is_misprinted(one, other) or _is_other_figure(one, other)
    return Verdict("conflict", how_wrong(one, other)) if is_wrong else None


def _are_named_alike(one: Told, other: Told) -> bool:
    """Whether two numbers of few digits are said to be of one thing by any word, or one does not say of what it is."""
    if not (one.is_named and other.is_named) or one.fact.unit == other.fact.unit:
        return True
    named = not (one.main.isdisjoint(other.reach) and other.main.isdisjoint(one.reach))
    return named or bool((one.content & other.content) - one.main - other.main)


def misfit(one: Told, other: Told) -> Verdict | None:
    """Return the verdict on two numbers that are told of one figure beside them, None where they may both be right."""
    low, high = sorted((one.printed.value, other.printed.value))
    if high > _TWICE * low or meeting(one.printed, other.printed) or keeps_bound(one.printed, other.printed):
        return None
    if one.is_grown or other.is_grown or ran_on(one, other) is not None:
        return None
    return Verdict("conflict", how_wrong(one, other)) if _may_be_one(one, other) else None


def _may_be_one(one: Told, other: Told) -> bool:
    """Whether nothing excludes that two numbers are one, were they printed alike.

    Where they are, it takes less to be one: a plan and what became of it, a time within the other, another purpose.
    """
    if not may_be_counted_alike(one, other):
        return False
    met = meeting(one.printed, other.printed)
    within = met is not None and order_of(one.time, other.time) == "overlapping"
    return within or not say_when(one, other) or in_time(one, other) is None


def may_be_counted_alike(one: Told, other: Told) -> bool:
    """Whether nothing but their times excludes that two numbers are one: kind, unit, group, rate, a wish and a fact."""
    met = meeting(one.printed, other.printed)
    if not (_are_of_one_kind(one, other, met) and _count_alike(one, other, met)):
        return False
    if is_common(one) or is_common(other) or _are_of_two_groups(one, other) or grow_apart(one, other):
        return False
    if not (one.per == other.per or rates_fit(one, other, met) or _is_rate_left_out(one, other)):
        return False
    if met:
        return not exclude(one.bases, other.bases)
    return not (is_of_others(one, other) or _fare_otherwise(one, other) or is_of_pay(one) != is_of_pay(other))


def _is_rate_left_out(one: Told, other: Told) -> bool:
    """Whether one of two sums that look like misprints of each other is told of each, and the other says of how many.

    Nobody tells of a wage or a benefit every time for whom it is.
    """
    are_telling = is_telling(one.printed.value) and is_telling(other.printed.value)
    return None in (one.per, other.per) and are_telling and are_swapped(one.printed, other.printed)


def _fare_otherwise(one: Told, other: Told) -> bool:
    """Whether one of two numbers counts who owes contributions, the other who is a member, and neither says both."""
    if one.is_of_money or other.is_of_money:
        return False
    return any(
        _OWING in owing.wide_bases and _OWING not in member.wide_bases and "member" in member.wide_actions
        for owing, member in ((one, other), (other, one))
    )


def is_of_pay(one: Told) -> bool:
    """Whether a percentage is told of a wage: `60 persen dari upah terakhir`."""
    return one.fact.unit == "persen" and bool(_OF_PAY.match(lower(fold(one.sentence[one.end :]))))


def _are_of_one_kind(one: Told, other: Told, met: Meeting | None) -> bool:
    """Whether two numbers are of one kind; of one figure the one may be told as planned or added, the other not."""
    if one.kind == other.kind:
        return True
    planned = {one.kind[0], other.kind[0]} in _PLANNED
    is_near = met is not None and one.fact.region is not None and shares_words(one, other)
    return planned and (met == "equal" or is_near)


def _are_of_two_groups(one: Told, other: Told) -> bool:
    """Whether both name whom they count, and neither names the other's group anywhere.

    Who is called by the first words of the other's name may be of that group (`pengemudi`, `pengemudi ojek daring`),
    and what looks like one long figure with digits in another order is one, whatever papers call whom it counts.
    """
    if not (one.groups and other.groups) or _is_shortened(one, other):
        return False
    if is_in_other_scale(one.printed, other.printed):
        return False
    if is_long(one.printed.value) and are_swapped(one.printed, other.printed):
        return False
    return (one.groups | one.reach).isdisjoint(other.groups) and one.groups.isdisjoint(other.reach)


def _is_shortened(one: Told, other: Told) -> bool:
    """Whether the subject of one number is how the other's begins."""
    short, full = sorted((words_of(told.fact.subject or "") for told in (one, other)), key=len)
    return bool(short) and full[: len(short)] == short


def _is_misprinted(one: Told, other: Told) -> bool:
    """Whether two values of one story are hardly alike by chance, without being one."""
    are_telling = is_telling(one.printed.value) and look_alike(one.printed, other.printed)
    if not are_swapped(one.printed, other.printed):
        if off_by_a_scale(one.printed, other.printed):
            all_telling = all(is_telling(told.printed.value) for told in (one, other))
            return all_telling and is_in_other_scale(one.printed, other.printed)
        are_long = min(len(digits_of(told.printed.value)) for told in (one, other)) >= _LONG
        if _are_of_two_things(one, other) or not may_be_of_one_time(one, other):
            return False
        return are_telling and not one.per and (are_long or shares_words(one, other))
    things = one.fact.unit if one.is_of_people is None and not one.is_of_money else None
    named = not one.main.isdisjoint(other.main) or (things and things == other.fact.unit)
    return are_telling or (bool(named or shares_words(one, other)) and may_be_of_one_time(one, other))


def _are_of_two_things(one: Told, other: Told) -> bool:
    """Whether two numbers count things that are called differently: `188 aduan`, `198 perusahaan`."""
    return one.is_of_people is False and other.is_of_people is False and one.fact.unit != other.fact.unit


def _is_other_figure(one: Told, other: Told) -> bool:
    """Whether two values of one story are of one measure by name, and only their sentences share no more than that."""
    low, high = sorted((one.printed.value, other.printed.value))
    if one.time is None or other.time is None or high > _TWICE * low or bool(one.actions) != bool(other.actions):
        return False
    if not may_be_of_one_time(one, other) or one.is_grown or other.is_grown:
        return False
    is_named_alike = of_one_measure(one, other) and bool(one.main & other.main)
    return is_named_alike and compare(one, other).reason in _LEFT_OUT and "part" not in one.bases | other.bases


def _count_alike(one: Told, other: Told, met: Meeting | None) -> bool:
    """Whether two units count the same, where what was paid to people may be counted by cases."""
    units = {one.fact.unit, other.fact.unit}
    families = {family_of(unit) for unit in units}
    if len(families) > 1 or (len(units) > 1 and families != {"count"}):
        return False
    if {one.is_of_people, other.is_of_people} != {True, False}:
        return True
    return met is not None and bool(units & _CASES) and min(one.fact.value, other.fact.value) >= _MANY
