"""How much speaks for it that two numbers which differ are one figure, one of them told wrongly.

No single thing tells that: papers name a measure in words of their own, leave out when it was, and look back on it
months later. So what speaks for one figure and what against it is counted: near digits, the name of the measure, words
and figures that both sentences share, who says it, the time, and what only one of them restricts or tells of whom. What
the two articles have in common beside it (`one_story`) is added to that.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from jamsostek_tui.check.compared.agreement import keeps_bound, of_one_measure
from jamsostek_tui.check.compared.nearer_places import is_somewhere
from jamsostek_tui.check.compared.retold import may_be_counted_alike
from jamsostek_tui.check.compared.rounding import meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.intervals import Printed, digits_of
from jamsostek_tui.check.meaning.bases import on_axis
from jamsostek_tui.check.meaning.moments import order_of
from jamsostek_tui.check.meaning.shared_words import (
    are_neighbours_swapped,
    are_swapped,
    is_in_other_scale,
    is_long,
    look_alike,
    off_by_a_scale,
    shares_words,
)
from jamsostek_tui.check.meaning.terms import known_terms
from jamsostek_tui.check.meaning.two_times import are_for_one, may_be_of_one_time

ENOUGH = 4
"""How much must speak for one figure."""

_SURE_DIGITS = 6
"""Digits of a figure that is still known with one of them wrong."""
_MOST_ALIKE = 40
"""With how many of the same digits a number is compared."""
_MANY = 3
"""Digits, and words, that are hardly met by chance."""
_SWAPPED = {1: 0, 2: 0, _MANY: 5}
_IN_OTHER_SCALE = {2: -1, _MANY: 2}
_WRONG = {1: 0, 2: 1, 3: 0, 4: 1, 5: 4}
"""What near digits say, by how many there are at least: in another order, with noughts too many, one of them wrong."""
_OTHER = {1: -1, 2: -2, _MANY: -4}
"""What other digits say: the more there are, the less a slip of the pen made them."""
_BY_FACTOR = ((Decimal(4), -6), (Decimal(2), -3), (Decimal("1.5"), -1), (Decimal("1.1"), 1))
"""What values with other digits say by the factor that lies between them."""
_FIGURE = re.compile(r"\d[\d.,]*\d")
_ANYBODY = frozenset({"pekerja", "peserta", "penduduk", "penerima", "kasus", "anggota", "keluarga"})
_MONTH = 31
_OF_ACCIDENTS = frozenset({"jkk"})
_YEAR = re.compile(r"(?:19|20)\d\d")


def likeness(one: Told, other: Told) -> int | None:
    """Return how much the sentences of two numbers say for one figure, None where something excludes it."""
    if meeting(one.printed, other.printed) or keeps_bound(one.printed, other.printed):
        return None
    if not may_be_counted_alike(one, other):
        return None
    if _are_of_two_times(one, other):
        return None
    if one.fact.region is None and other.fact.region is None and (is_somewhere(one) or is_somewhere(other)):
        return None
    if one.is_named and other.is_named and _programmes(one) != _programmes(other):
        return None
    if not _may_be_named_alike(one, other):
        return None
    if one.groups and other.groups and one.groups.isdisjoint(other.groups):
        return None
    said = (_of_values(one.printed, other.printed), _of_names(one, other), _of_words(one, other), _of_time(one, other))
    return sum(said) - _against(one, other)


def _are_of_two_times(one: Told, other: Told) -> bool:
    """Whether two numbers are of two times, or one may be of another time and no slip of the pen joins them.

    Of two of which one says when it is of, the other may be told long after that too.
    """
    if not look_alike(one.printed, other.printed):
        return order_of(one.time, other.time) != "same"
    if not may_be_of_one_time(one, other):
        return True
    if one.time is None or other.time is None or order_of(one.time, other.time) == "same" or are_for_one(one, other):
        return False
    period, day = (one.time, other.time) if one.time.told else (other.time, one.time)
    within = (period.last - period.first).days <= _MONTH and period.first <= day.last <= period.last
    return not (within or are_neighbours_swapped(one.printed, other.printed))


def _programmes(one: Told) -> frozenset[str]:
    """Return the programmes that a number may be of; an accident is one whether its programme is named or not."""
    return on_axis("programme", one.wide_bases) - (_OF_ACCIDENTS if "kecelakaan-kerja" in one.main else frozenset())


def _of_values(one: Printed, other: Printed) -> int:
    """Return what the digits say, and how far the values lie from each other."""
    digits = min(len(digits_of(told.value)) for told in (one, other))
    if are_swapped(one, other):
        return _SWAPPED[min(digits, _MANY)]
    if off_by_a_scale(one, other):
        return _IN_OTHER_SCALE[min(digits, _MANY)] if is_in_other_scale(one, other) else -_MANY
    if look_alike(one, other):
        return _WRONG[min(digits, max(_WRONG))]
    low, high = sorted((abs(one.value), abs(other.value)))
    return _OTHER[min(digits, _MANY)] + next((points for factor, points in _BY_FACTOR if high > factor * low), 0)


def _of_names(one: Told, other: Told) -> int:
    """Return what the measure, the group and the unit say that both name."""
    found = int(one.fact.unit is not None and one.fact.unit == other.fact.unit) + bool(one.groups & other.groups)
    if one.main == other.main:
        return found + 2 * bool(one.main)
    if not (one.main and other.main):
        return found
    return found + (1 if _is_named_alike(one, other) else -2) - (bool(one.groups) != bool(other.groups))


def _may_be_named_alike(one: Told, other: Told) -> bool:
    """Whether two numbers are of one measure by name, or one names none and they share many digits or a word."""
    if one.main & other.main or of_one_measure(one, other):
        return True
    if _names_measure(one) and _names_measure(other):
        return False
    if shares_words(one, other):
        return True
    digits = min(len(digits_of(told.printed.value)) for told in (one, other))
    return digits >= _SURE_DIGITS if one.is_of_money else digits > _MANY


def _names_measure(one: Told) -> bool:
    """Whether a number is said to be of more than people or cases; what people are called is a name, known or not."""
    named = one.main - _ANYBODY
    return one.is_named and bool(named if one.is_of_people else named & known_terms())


def _is_named_alike(one: Told, other: Told) -> bool:
    """Whether what names one of two numbers is named anywhere in the other's sentence."""
    return bool(one.main & (other.main | other.reach) or other.main & one.reach) or of_one_measure(one, other)


def _of_words(one: Told, other: Told) -> int:
    """Return what the words and figures say that both sentences share, and one speaker."""
    shared = (one.content & other.content) - one.main - other.main
    found = int(len(shared) >= _MANY) + (one.speaker is not None and one.speaker == other.speaker)
    return found + 2 * bool(_figures(one) & _figures(other))


def _figures(one: Told) -> frozenset[str]:
    """Return the figures beside a number in its sentence that have many digits and are no years."""
    found = {
        figure.strip(".,")
        for text in (one.sentence[: one.start], one.sentence[one.end :])
        for figure in _FIGURE.findall(text)
    }
    return frozenset(each for each in found if sum(map(str.isdigit, each)) >= _MANY and not _YEAR.fullmatch(each))


def _of_time(one: Told, other: Told) -> int:
    """Return what the times say."""
    if one.time is None or other.time is None:
        return 0
    if order_of(one.time, other.time) == "same":
        return 4 if one.time.told and other.time.told else 3
    return 2 if may_be_of_one_time(one, other) else -1


def _against(one: Told, other: Told) -> int:
    """Return what speaks against one figure without excluding it: another restriction or deed, a part, a change."""
    found = 2 * bool(one.bases - other.wide_bases or other.bases - one.wide_bases)
    found += "part" in one.bases | other.bases
    found += any(told.is_changed or told.is_grown for told in (one, other))
    if one.actions & other.wide_actions or other.actions & one.wide_actions:
        return found - 1
    return found + bool(one.actions and other.actions)


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
    """Yield by what a value meets those of near digits: its digits in order of size, and itself without one of them."""
    digits, size = value.normalize().as_tuple().digits, value.adjusted()
    yield size, *sorted(filter(None, digits))
    if len(digits) >= _SURE_DIGITS:
        yield from ((size, at, *digits[:at], *digits[at + 1 :]) for at in range(1, len(digits)))
