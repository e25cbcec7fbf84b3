"""What is decided again is not written again, on the command line or by key; what was said otherwise since is."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from tests.export.contested import load_contested

SAID = (
    ("accept", "statistic/1"),
    ("accept", "statistic/1", "statistic/2"),
    ("edit", "statistic/1", "unit=orang", "value=2.500"),
    ("note", "statistic/1", "tanya", "dinas"),
    ("settle", "statistic/1", "prefer", "dinas"),
    ("settle", "statistic/1", "range", "2000..4000"),
    ("refuse", "organisation/1", "organisation/2"),
)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return load_contested(tmp_path)


def decide(database: Path, *words: str) -> list[str]:
    """Return what the journal holds once it was decided."""
    assert main(["decisions", *words, "--db", str(database)]) == 0
    return [one.do for one in Decider(database).lines().decisions]


@pytest.mark.parametrize("words", SAID, ids=" ".join)
def test_what_is_said_again_is_written_once(
    database: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    once = decide(database, *words)
    assert once == [words[0] if words[0] != "refuse" else "split"]
    capsys.readouterr()
    assert decide(database, *words) == once and decide(database, *words) == once
    told = capsys.readouterr()
    assert told.out == "" and told.err.count("Already decided so.") == 2


@pytest.mark.parametrize("words", SAID, ids=" ".join)
def test_what_was_taken_back_is_written_anew(database: Path, words: tuple[str, ...]) -> None:
    once = decide(database, *words)
    assert decide(database, "undo") == [*once, "undo"]
    assert decide(database, *words) == [*once, "undo", *once]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (("accept", "statistic/1"), ("reject", "statistic/1")),
        (("accept", "statistic/1"), ("edit", "statistic/1", "unit=orang")),
        (("accept", "statistic/1"), ("accept", "statistic/1", "statistic/2")),
        (("edit", "statistic/1", "unit=orang"), ("edit", "statistic/1", "unit=jiwa")),
        (("edit", "statistic/1", "unit=orang"), ("accept", "statistic/1")),
        (("note", "statistic/1", "tanya"), ("note", "statistic/1", "")),
        (("settle", "statistic/1", "open"), ("settle", "statistic/1", "open", "dinas")),
        (("settle", "statistic/1", "prefer"), ("settle", "statistic/2", "prefer")),
    ],
    ids=lambda words: " ".join(words),
)
def test_what_says_something_else_is_written(database: Path, first: tuple[str, ...], then: tuple[str, ...]) -> None:
    decide(database, *first)
    assert len(decide(database, *then)) == 2
