"""A database that the first version made: brought up to date once, a copy kept, nothing in it changed."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.store.database.schema import VERSION
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.writer import Writer
from tests.decisions.pages import exported, shown, states
from tests.nobody import as_nobody
from tests.store.content import content

DUMP = Path(__file__).parent / "data" / "version-1.sql"
"""What the code of version 1 stored of `praya.txt` and `selong.txt`, with the rules of then."""


@pytest.fixture(scope="module")
def of_version_1(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("old") / "facts.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(DUMP.read_text("utf-8"))
    return path.read_bytes()


@pytest.fixture
def old(tmp_path: Path, of_version_1: bytes) -> Path:
    path = tmp_path / "facts.db"
    path.write_bytes(of_version_1)
    return path


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        tables = ("article", "statistic", "statement", "person", "persona", "naming", "link", "posting", "word")
        return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables}


def test_an_old_database_is_brought_up_to_date_and_a_copy_kept(old: Path) -> None:
    before = rows(old)
    with pytest.raises(StoreError, match="older version"):
        Reader(old)
    with Writer(old):
        pass
    assert version(old) == VERSION
    assert rows(old) == before
    copy = old.with_name("facts.db.v1")
    assert version(copy) == 1
    assert rows(copy) == before
    assert len(content(old)) > 50


def test_what_was_loaded_by_an_old_version_can_be_decided_on(old: Path) -> None:
    decider = Decider(old)
    assert decider.catch_up()
    before = exported(old)
    decider.reject([shown(old, "statistic")["640 penenun"]])
    assert "640 penenun" not in shown(old, "statistic")
    decider.merge([*shown(old, "person").values()])
    assert states(old) == ["applied", "applied"]
    decider.undo()
    decider.undo()
    assert exported(old) == before


def test_a_copy_kept_before_is_not_written_over(old: Path) -> None:
    copy = old.with_name("facts.db.v1")
    copy.write_bytes(b"kept")
    with Writer(old):
        pass
    assert copy.read_bytes() == b"kept"


@pytest.mark.parametrize(
    "words", [("search", "penenun"), ("export",), ("info",), ("decisions",), ("check",), ("explain", "article/1")]
)
def test_any_command_brings_an_old_database_up_to_date_and_says_so(
    old: Path, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    main([*words, "--db", str(old)])
    told = capsys.readouterr().err
    assert told.count("facts.db.v1") == 1 and "brought up to date" in told
    assert (version(old), version(old.with_name("facts.db.v1"))) == (VERSION, 1)
    assert sorted(path.name for path in old.parent.iterdir()) == ["facts.db", "facts.db.v1"]
    assert main([*words[:1], "--db", str(old)] if words == ("info",) else ["info", "--db", str(old)]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="rights are told otherwise here")
@pytest.mark.parametrize("mode", [0o444, 0o644])
@pytest.mark.parametrize("words", [("search", "penenun"), ("export",), ("load", "in")])
def test_an_old_database_that_cannot_be_written_is_one_sentence(
    old: Path, mode: int, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    before = old.read_bytes()
    folder = old.parent
    folder_mode = folder.stat().st_mode
    folder.chmod(0o555)
    old.chmod(mode)
    try:
        with as_nobody(folder):
            code = main([*words, "--db", str(old)])
    finally:
        folder.chmod(folder_mode)
    told = capsys.readouterr().err
    assert code == 1
    assert len(told.splitlines()) == 1 and "rights" in told
    assert (old.read_bytes(), list(folder.iterdir())) == (before, [old])
