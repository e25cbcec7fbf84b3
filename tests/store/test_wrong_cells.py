"""A cell that holds what does not belong there ends in one sentence, whichever command meets it.

`python -m tests.trials cells` tries all columns, values and commands at random; here stand those that once failed.
"""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.model import Mention, Ref, Statistic
from jamsostek_tui.store.database.shapes import fitting
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Hit, Row
from tests.trials import cells

_COMMANDS = (
    ("export", "--format", "jsonl"),
    ("export", "--with", "series"),
    ("compare", "matrix"),
    ("explain", "statistic/1"),
    ("check",),
)
_SPOILT: tuple[tuple[str, str, cells.Value], ...] = (
    ("statistic", "value", "kata"),
    ("statistic", "value", float("inf")),
    ("statistic", "start", "[1]"),
    ("statistic", "start", -5),
    ("statistic", "end", 2**62),
    ("statistic", "article", 99_999),
    ("statistic", "text", "lain"),
    ("statistic", "measure", "kata"),
    ("statistic", "approx", 1),
    ("statistic", "status", "null"),
    ("statistic", "subject", 7),
    ("statistic", "triggers", '["a","b"]'),
    ("article", "published", 7),
    ("article", "title", b"\xff"),
    ("person", "aliases", "[[null]]"),
    ("naming", "mentions", "[-5,99999999]"),
    ("place", "path", 1.5),
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return cells.made(tmp_path_factory.mktemp("cells"))


@pytest.mark.parametrize(("table", "column", "value"), _SPOILT, ids=[f"{one[0]}.{one[1]}" for one in _SPOILT])
def test_every_command_ends_in_facts_or_in_one_sentence(
    sound: Path, tmp_path: Path, table: str, column: str, value: cells.Value, capsys: pytest.CaptureFixture[str]
) -> None:
    database = Path(shutil.copy(sound, tmp_path / "spoilt.db"))
    cells.spoil(database, table, column, value, None)
    codes = []
    for command in _COMMANDS:
        codes.append(main([*command, "--db", str(database)]))
        told = capsys.readouterr().err.splitlines()
        assert codes[-1] in (0, 1) and len(told) == codes[-1], told
    assert 1 in codes


def test_a_fact_whose_article_is_nowhere_is_not_shown_without_its_words(sound: Path, tmp_path: Path) -> None:
    database = Path(shutil.copy(sound, tmp_path / "spoilt.db"))
    cells.spoil(database, "statement", "article", 99_999, None)
    reader = Reader(database)
    with pytest.raises(StoreError, match=r"spoilt\.db.*\.$"):
        reader.fact(Ref("statement", 1))
    reader.close()


def test_an_article_that_claims_more_facts_than_there_are_has_its_own(sound: Path, tmp_path: Path) -> None:
    database = Path(shutil.copy(sound, tmp_path / "spoilt.db"))
    narrowing = (Ref("article", 1),)
    with closing(Reader(database)) as reader:
        own = list(reader.ids("statistic", narrowing))
    cells.spoil(database, "article", "statistics", 2**31, None)
    with closing(Reader(database)) as reader:
        assert own
        assert len(reader.ids("statistic", narrowing)) == len(own)
        assert list(reader.ids("statistic", narrowing)) == own


_NUMBER = Statistic(rule="r", confidence=1.0, id=1, article=1, start=0, end=1, text="7", value=7.0)
_ROW = Row(ref=Ref("person", 1), label="Inaq Sumi")


@pytest.mark.parametrize(
    "good",
    [_NUMBER, _ROW, [_ROW], {Ref("person", 1): (_ROW, None)}, Hit(row=_ROW, score=1, lit_label=((0, 4),)), "words", 7],
)
def test_what_is_of_its_types_is_left_as_it_is(good: object) -> None:
    assert fitting(good) is good


def _changed(record: object, **fields: object) -> object:
    return replace(record, **fields)  # type: ignore[type-var]


@pytest.mark.parametrize(
    "wrong",
    [
        _changed(_NUMBER, value="7"),
        _changed(_NUMBER, value=float("nan")),
        _changed(_NUMBER, unit=b"orang"),
        _changed(_NUMBER, status="perhaps"),
        _changed(_NUMBER, start=2),
        _changed(_NUMBER, article=None),
        _changed(_ROW, ref=Ref("planet", 1)),  # type: ignore[arg-type]
        [_ROW, _changed(_ROW, label=None)],
        {1: (Mention(1, 0, "1", ""),)},  # type: ignore[arg-type]
        Hit(row=_changed(_ROW, count="many"), score=1.0),  # type: ignore[arg-type]
    ],
)
def test_what_is_not_of_its_types_is_refused(wrong: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        fitting(wrong)
