"""Which number of one article stands for which of another, whatever their values: the one that each is most like.

Papers name a measure in words of their own, so that no two sentences say the same. But in two articles on one thing a
number that is more like one of the other article than like any else there, and the other way round, is that number,
told by the other paper or some time later. What it is like is counted: measure, group, deed, words, size.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from jamsostek_tui.check.compared.rounding import meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.meaning.bases import exclude
from jamsostek_tui.check.meaning.shared_words import is_telling
from jamsostek_tui.check.meaning.terms import family_of

Likeness = float
_LEAST = 4.0
"""How alike two numbers must be that stand for each other."""
_BY = 1.5
"""By how much two numbers must be more like each other than like any other."""
_ANYBODY = frozenset({"pekerja", "peserta", "penduduk", "penerima", "kasus", "anggota", "keluarga"})
_OF_SIZE = (
    (Decimal(5), -3.0),
    (Decimal("2.5"), -1.0),
    (Decimal("1.5"), 0.0),
    (Decimal("1.12"), 1.0),
    (Decimal(1), 1.5),
)
"""What the factor between two values says."""
_WORDS = 3.0
"""What it says that the shorter of two sentences has no word that the other has not."""


def counterparts(ones: Sequence[Told], others: Sequence[Told]) -> Iterator[tuple[int, int, Likeness]]:
    """Yield the places of the numbers of two articles that are most like each other, and how much they are."""
    found = {
        (first, second): likeness
        for first, one in enumerate(ones)
        for second, other in enumerate(others)
        if (likeness := _likeness(one, other)) is not None
    }
    for (first, second), likeness in found.items():
        if likeness < _LEAST:
            continue
        rivals = [(at, second) for at in range(len(ones)) if not _is_told_again(ones[at], ones[first])]
        rivals += [(first, at) for at in range(len(others)) if not _is_told_again(others[at], others[second])]
        if all(found.get(rival, -_BY) + _BY <= likeness for rival in rivals):
            yield first, second, likeness


def _is_told_again(one: Told, other: Told) -> bool:
    """Whether two numbers of one article may be one: the headline tells roughly what the text tells exactly."""
    return one is other or meeting(one.printed, other.printed) is not None


def _likeness(one: Told, other: Told) -> Likeness | None:
    """Return how much two numbers are alike, None where something excludes that they are of one thing."""
    if not _are_of_one_sort(one, other):
        return None
    return _of_values(one, other) + _of_names(one, other) + _of_words(one, other) + _of_deeds(one, other)


def _are_of_one_sort(one: Told, other: Told) -> bool:
    family = family_of(one.fact.unit)
    if family != family_of(other.fact.unit) or one.kind != other.kind or one.per != other.per:
        return False
    if one.fact.unit != other.fact.unit and family != "count":
        return False
    if {one.is_of_people, other.is_of_people} == {True, False}:
        return False
    if exclude(one.wide_bases, other.wide_bases) or one.wishes != other.wishes:
        return False
    if not (one.groups and other.groups) or one.groups & other.groups:
        return True
    return not ((one.groups | one.reach).isdisjoint(other.groups) and one.groups.isdisjoint(other.reach))


def _of_values(one: Told, other: Told) -> Likeness:
    low, high = sorted((one.printed.value, other.printed.value))
    found = next((says for factor, says in _OF_SIZE if high >= factor * low), 0.0) if low > 0 else 0.0
    met = meeting(one.printed, other.printed)
    if met == "equal":
        return found + (4 if is_telling(one.printed.value) else 2)
    return found + 1.5 if met else found


def _of_names(one: Told, other: Told) -> Likeness:
    found = 1.5 if one.groups & other.groups else 0.0
    if one.main & other.main:
        return found + (2 if one.main & other.main - _ANYBODY else 1)
    if one.main & other.reach or other.main & one.reach:
        return found + 0.5
    return found - 1 if one.is_named and other.is_named else found


def _of_words(one: Told, other: Told) -> Likeness:
    least = min(len(one.content), len(other.content))
    return _WORDS * len(one.content & other.content) / least if least else 0.0


def _of_deeds(one: Told, other: Told) -> Likeness:
    found = 0.7 * len(one.bases & other.bases) - len(one.bases - other.wide_bases) - len(other.bases - one.wide_bases)
    if one.actions & other.actions:
        return found + 2
    far = one.actions and other.actions and not (one.actions & other.wide_actions or other.actions & one.wide_actions)
    return found - 1.5 if far else found
