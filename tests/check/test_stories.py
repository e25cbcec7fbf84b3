"""How far groups of numbers from whole articles show what a careful reader says of them."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.check.stories import Judged, Story, stories

LEAST_RIGHT = {"conflict": 344, "rounding": 295, "later": 114, "same": 304, "different": 540}
"""Labels that the groups show; what they reached at first sight stands in `stories/README.md`."""

MOST_UNREAD = 5
"""Labels of which the extraction does not find one of the numbers: `381 SD dan SMP`, `Surabaya 96`."""


@pytest.fixture(scope="module")
def told() -> list[Story]:
    return list(stories())


@pytest.fixture(scope="module")
def judged(told: list[Story]) -> list[Judged]:
    return [pair for story in told for pair in story.judged()]


def test_every_label_is_of_numbers_that_are_printed(judged: list[Judged]) -> None:
    assert Counter(pair.label for pair in judged).total() == 2252
    assert sum(pair.shown == "unread" for pair in judged) <= MOST_UNREAD


def test_nothing_else_is_called_a_conflict(told: list[Story], judged: list[Judged]) -> None:
    known = {
        frozenset((one.fact.id, other.fact.id, pair.story))
        for pair in judged
        if pair.label == "conflict" and (one := pair.numbers[0]) and (other := pair.numbers[1])
    }
    said = [
        (story.name, group.members[pair.first].fact.text, group.members[pair.second].fact.text)
        for story in told
        for group in story.groups
        for pair in group.of("conflict")
        if frozenset((group.members[pair.first].fact.id, group.members[pair.second].fact.id, story.name)) not in known
    ]
    assert not said


@pytest.mark.parametrize("label", LEAST_RIGHT)
def test_as_many_labels_of_each_class_are_shown(judged: list[Judged], label: str) -> None:
    wrong = [(pair.story, pair.shown, *pair.quotes) for pair in judged if pair.label == label != pair.shown]
    assert sum(pair.label == label == pair.shown for pair in judged) >= LEAST_RIGHT[label], wrong
