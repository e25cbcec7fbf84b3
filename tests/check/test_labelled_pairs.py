"""How far the program's verdicts on pairs are those of a careful reader."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from jamsostek_tui.check.compared.agreement import compare
from jamsostek_tui.check.compared.groups import groups
from jamsostek_tui.check.compared.told import Told
from tests.check.labelled import PAIRS, Pair
from tests.check.reading import all_told

FLOOR = 0.95
UNREAD = "unread"
"""The verdict on a pair of which the extraction finds but one number: wrong, whatever its label."""


def read(body: str, number: str, day: str | None) -> Told | None:
    return next((one for one in all_told(body, day) if one.fact.text.startswith(number)), None)


@pytest.fixture(scope="module")
def members() -> list[tuple[Pair, Told | None, Told | None]]:
    return [
        (pair, read(pair.body, pair.number, pair.day), read(pair.other, pair.other_number, pair.other_day))
        for pair in PAIRS
    ]


@pytest.fixture(scope="module")
def verdicts(members: list[tuple[Pair, Told | None, Told | None]]) -> list[tuple[Pair, str]]:
    return [(pair, compare(one, other).agreement if one and other else UNREAD) for pair, one, other in members]


def test_there_are_pairs_of_every_class() -> None:
    assert len(PAIRS) >= 60
    assert min(Counter(pair.label for pair in PAIRS).values()) >= 8
    assert len(set(PAIRS)) == len(PAIRS)


def test_conflicts_are_found_and_nothing_else_is_called_one(verdicts: list[tuple[Pair, str]]) -> None:
    said = [pair for pair, verdict in verdicts if verdict == "conflict"]
    right = [pair for pair in said if pair.label == "conflict"]
    labelled = [pair for pair in PAIRS if pair.label == "conflict"]
    assert len(right) / len(said) >= FLOOR, [pair for pair in said if pair not in right]
    assert len(right) / len(labelled) >= FLOOR, [pair for pair in labelled if pair not in right]


def test_nearly_every_pair_gets_its_label(verdicts: list[tuple[Pair, str]]) -> None:
    wrong = [(pair.label, verdict, pair.body, pair.other) for pair, verdict in verdicts if pair.label != verdict]
    assert len(wrong) <= 0.05 * len(PAIRS), wrong


def test_the_groups_show_what_the_pairs_are(members: list[tuple[Pair, Told | None, Told | None]]) -> None:
    shown = [(pair, _shown(one, other)) for pair, one, other in members if one and other]
    said = [pair for pair, agreement in shown if agreement == "conflict"]
    right = [pair for pair in said if pair.label == "conflict"]
    assert len(right) >= FLOOR * len(said)
    assert len(right) >= 0.93 * sum(pair.label == "conflict" for pair in PAIRS)
    assert sum(pair.label == agreement for pair, agreement in shown) >= 0.93 * len(PAIRS)


def _shown(one: Told, other: Told) -> str:
    """Return how a pair agrees in the group in which it is shown; where it stands in none it is of two things."""
    first, second = (
        replace(each, fact=replace(each.fact, id=place, article=place)) for place, each in enumerate((one, other))
    )
    found = (group.verdicts.get((0, 1)) for group in groups([first, second]))
    return next((verdict.agreement for verdict in found if verdict), "different")


def test_it_does_not_matter_which_comes_first(members: list[tuple[Pair, Told | None, Told | None]]) -> None:
    for pair, one, other in members:
        if one is None or other is None:
            continue
        there, back = compare(one, other), compare(other, one)
        assert (there.agreement, there.reason) == (back.agreement, back.reason), pair
        assert there.later is None or there.later != back.later, pair
