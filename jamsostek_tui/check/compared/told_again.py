"""Figures that one article takes over from another of weeks or months before (`taken_up`), rightly or wrongly.

One figure may be met by chance, unless its digits, its words or what it is of say more; two are not.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from jamsostek_tui.check.compared.agreement import how_wrong, say_when
from jamsostek_tui.check.compared.nearer_places import are_elsewhere
from jamsostek_tui.check.compared.numbers_beside import NumbersBeside
from jamsostek_tui.check.compared.retold import retold
from jamsostek_tui.check.compared.rounding import Meeting, meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import Verdict
from jamsostek_tui.check.intervals import digits_of
from jamsostek_tui.check.meaning.shared_words import (
    are_swapped,
    is_common,
    is_long,
    is_telling,
    look_alike,
    shares_words,
)
from jamsostek_tui.check.meaning.two_times import in_time

_Key = tuple[int, int]
_ENOUGH = 2
_FEW_DIGITS = 2
_MANY_DIGITS = 6


def told_again(both: Iterable[tuple[Told, Told, _Key]], beside: NumbersBeside) -> dict[_Key, Verdict]:
    """Return which two numbers are one figure, of those of two articles, each two with a key."""
    found: dict[_Key, Verdict] = {}
    values: set[Decimal] = set()
    sure: set[_Key] = set()
    for one, other, key in both:
        met = meeting(one.printed, other.printed)
        if met is None and _is_mistold(one, other) and beside.are_told_alone(one, other):
            found[key] = Verdict("conflict", how_wrong(one, other))
            sure.add(key)
        if met is None or not _may_be_one(one, other, met) or not beside.are_told_alone(one, other):
            continue
        if not values:
            articles = one.fact.article, other.fact.article
            values |= {value for _, value in beside.figures_of(articles[0]) & beside.figures_of(articles[1])}
        found[key] = Verdict("same" if met == "equal" else "rounding", met)
        values.add(one.printed.value)
        if _says_much(one, other):
            sure.add(key)
    return found if len(values) > 1 else {key: verdict for key, verdict in found.items() if key in sure}


def _may_be_one(one: Told, other: Told, met: Meeting) -> bool:
    """Whether two numbers may be one figure: nothing excludes it, and what is rounded is named alike."""
    if is_common(one) or are_elsewhere(one, other) or (one.fact.unit != other.fact.unit and not one.is_of_people):
        return False
    if met != "equal" and not (one.main & other.main and shares_words(one, other) and _is_fine(one, other)):
        return False
    return retold(one, other) is not None


def _is_mistold(one: Told, other: Told) -> bool:
    """Whether two numbers are one long figure with its digits in another order, or one wrong of many."""
    if are_elsewhere(one, other) or not (is_long(one.printed.value) and is_long(other.printed.value)):
        return False
    if say_when(one, other) and in_time(one, other) is not None:
        return False
    digits = min(len(digits_of(told.printed.value)) for told in (one, other))
    is_near = are_swapped(one.printed, other.printed) or (
        digits >= _MANY_DIGITS and look_alike(one.printed, other.printed)
    )
    return is_near and (found := retold(one, other)) is not None and found.agreement == "conflict"


def _says_much(one: Told, other: Told) -> bool:
    """Whether one figure told in two sentences is hardly there by chance: by its digits, words, group and measure.

    What is aimed at for one period is one figure anyway.
    """
    words = (one.content & other.content) - one.main - other.main
    said = len(words) + bool(one.groups & other.groups) + bool(one.main & other.main) + is_telling(one.printed.value)
    return said >= _ENOUGH or is_long(one.printed.value) or _is_one_aim(one, other)


def _is_one_aim(one: Told, other: Told) -> bool:
    both = one.time is not None and other.time is not None and one.time.aimed and other.time.aimed
    return both and in_time(one, other) is None


def _is_fine(one: Told, other: Told) -> bool:
    """Whether one of two numbers has many digits and the other two at least."""
    coarse, fine = sorted(len(digits_of(told.printed.value)) for told in (one, other))
    return coarse >= _FEW_DIGITS < fine
