"""The newest matches of each kind are the same however many there are and however they are spread."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from random import Random

import pytest

from jamsostek_tui.model import Kind
from jamsostek_tui.store.database.schema import KIND_NUMBER, TABLES
from jamsostek_tui.store.search.indexed_words import rowid
from jamsostek_tui.store.search.newest_matches import newest

FACTS: dict[Kind, int] = {
    "article": 6_000,
    "region": 500,
    "person": 3_000,
    "organisation": 1_500,
    "instrument": 40,
    "statistic": 6_000,
    "statement": 2_000,
    "event": 300,
}
MOST = 40
Has = Callable[[int, int], bool]
SPREAD: dict[str, Has] = {
    "everywhere": lambda number, last: True,
    "evenly": lambda number, last: number % 3 == 0,
    "thinly": lambda number, last: number % 97 == 0,
    "old": lambda number, last: number <= last // 3,
    "new": lambda number, last: number > last - last // 4,
    "mostlyold": lambda number, last: number < last // 4 or number == last,
    "nowhere": lambda number, last: False,
}


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    for kind, count in FACTS.items():
        connection.execute("INSERT INTO counter VALUES (?, ?, ?)", (KIND_NUMBER[kind], count + 1, count))
        for number in range(1, count + 1):
            words = " ".join(["fact", *(name for name, has in SPREAD.items() if has(number, count))])
            connection.execute("INSERT INTO find (rowid, words) VALUES (?, ?)", (rowid(kind, number), words))
    connection.execute("INSERT INTO find (find) VALUES ('optimize')")
    yield connection
    connection.close()


def expected(has: Has, kinds: list[Kind]) -> dict[Kind, list[int]]:
    found: dict[Kind, list[int]] = {}
    for kind in kinds:
        last = FACTS[kind]
        numbers = [number for number in range(last, 0, -1) if has(number, last)][:MOST]
        if numbers:
            found[kind] = numbers
    return found


@pytest.mark.parametrize("name", SPREAD)
def test_the_newest_of_every_kind_are_found(index: sqlite3.Connection, name: str) -> None:
    assert newest(index, f'"{name}"', FACTS, MOST) == expected(SPREAD[name], list(FACTS))


def test_the_newest_of_some_kinds_are_found(index: sqlite3.Connection) -> None:
    random = Random(4)
    for _ in range(40):
        kinds = random.sample(list(FACTS), random.randrange(1, len(FACTS)))
        name = random.choice(list(SPREAD))
        assert newest(index, f'"{name}"', kinds, MOST) == expected(SPREAD[name], kinds), (name, kinds)


def test_no_kind_wanted_finds_nothing(index: sqlite3.Connection) -> None:
    assert newest(index, '"everywhere"', [], MOST) == {}
