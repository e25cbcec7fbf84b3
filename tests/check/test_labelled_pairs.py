"""How far the program's verdicts on pairs are those of a careful reader."""

from __future__ import annotations

from collections import Counter

import pytest

from jamsostek_tui.check.agreement import compare
from tests.check.labelled import PAIRS, Pair
from tests.check.reading import told

FLOOR = 0.95


def verdict_of(pair: Pair) -> str:
    one = told(pair.body, pair.number, pair.day)
    other = told(pair.other, pair.other_number, pair.other_day)
    return compare(one, other).agreement


@pytest.fixture(scope="module")
def verdicts() -> list[tuple[Pair, str]]:
    return [(pair, verdict_of(pair)) for pair in PAIRS]


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
