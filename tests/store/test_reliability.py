"""A database that cannot be used: one sentence and exit code 1 from every command, the file left as it was."""

from __future__ import annotations

import os
import resource
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jamsostek_tui import wording
from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.loader import load
from jamsostek_tui.model import Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from tests import corpus
from tests.nobody import as_nobody
from tests.store.content import content

PAGES = 12
COMMANDS = (("load", "in"), ("search", "pekerja"), ("export", "--format", "jsonl"), ("info",))


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with pages in `in` and a database of them, `good.db`."""
    folder = tmp_path_factory.mktemp("good")
    corpus.write(folder / "in", PAGES)
    assert load([str(folder / "in")], folder / "good.db").failed == 0
    Decider(folder / "good.db").reject([Ref("statistic", 3)])
    return folder


@pytest.fixture
def here(good: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a folder of its own with the pages, the database and the journal, made the working folder.

    Whatever is done with the database, pages and journal are as they were.
    """
    shutil.copytree(good, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    before = kept_files(tmp_path)
    yield tmp_path
    assert before.items() <= kept_files(tmp_path).items()


def kept_files(folder: Path) -> dict[str, bytes]:
    """Return the bytes of pages and journal."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix in (".txt", ".md", ".jsonl"))
    return {str(path): path.read_bytes() for path in files}


def flipped(path: Path, places: Iterator[int]) -> None:
    data = bytearray(path.read_bytes())
    for place in places:
        data[place % len(data)] ^= 0xFF
    path.write_bytes(data)


def newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


def foreign(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE notes (words)")
    connection.close()


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def listening(path: Path) -> None:
    path.unlink()
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(os.path.relpath(path))


def device(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


def schema_flipped(path: Path) -> None:
    flipped(path, iter(range(100, 4_000)))


def half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def no_database(path: Path) -> None:
    path.write_bytes(b"Bukan basis data, melainkan catatan belanja.\n" * 300)


@pytest.mark.parametrize("begun", [b"", "header"])
def test_a_database_that_was_only_begun_is_told_and_filled(here: Path, begun: bytes | str) -> None:
    """Whoever makes a database may be stopped before its tables stand."""
    path = here / "begun.db"
    path.write_bytes(b"")
    if begun == "header":
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.close()
        assert path.stat().st_size > 0
    with pytest.raises(StoreError, match="nothing yet"):
        Reader(path)
    assert load(["in"], path).loaded == PAGES


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
@pytest.mark.parametrize("spoil", [newer, foreign, folder, pipe, listening, device, schema_flipped, half, no_database])
def test_an_unusable_database_is_one_sentence(
    here: Path, spoil: Callable[[Path], None], command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(here / "good.db")
    before = (here / "good.db").read_bytes() if (here / "good.db").is_file() else None
    assert main([*command, "--db", "good.db"]) == 1
    told = capsys.readouterr()
    said = [line for line in (told.err + told.out).splitlines() if "good.db" in line and line.endswith(".")]
    assert len(said) == 1, told
    assert len(told.err.splitlines()) == (command[0] != "info")
    assert before is None or (here / "good.db").read_bytes() == before
    assert len(list((here / "in").rglob("*.*"))) == PAGES


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), count=st.sampled_from([1, 20, 400, 5_000]))
def test_flipped_bytes_are_told_or_do_no_harm(
    good: Path, tmp_path: Path, seed: int, count: int, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "flipped.db"
    shutil.copy(good / "good.db", path)
    random, size = Random(seed), path.stat().st_size
    flipped(path, (random.randrange(100, size) for _ in range(count)))
    pages = str(good / "in")
    for command in (("search", "pekerja"), ("export", "--format", "jsonl"), ("info",), ("load", pages)):
        assert main([*command, "--db", str(path)]) in (0, 1)
        capsys.readouterr()


PACKED = (
    *("decided.found", "decided.applied", "posting.ids", "article.sha256", "article.blocks", "article.numerals"),
    *("naming.detail", "naming.mentions", "statistic.also", "statistic.doubts"),
)


_NOT_TO_BE_TOLD = ("decided.applied", "posting.ids", "article.sha256")
"""Read by what goes on without them, or any bytes will do."""


def spoilt(value: str | bytes | None) -> str | bytes | None:
    """Return a packed value with every third of its bytes another one."""
    if value is None:
        return None
    data = bytearray(value.encode() if isinstance(value, str) else value)
    data[::3] = bytes(byte ^ 0x15 for byte in data[::3])
    return data.decode("utf-8", "replace") if isinstance(value, str) else bytes(data)


@pytest.fixture(scope="module")
def edited(good: Path) -> Path:
    """Return a database with a number edited, its journal beside it, in a folder of its own."""
    folder = good.parent / "edited"
    folder.mkdir(exist_ok=True)
    shutil.copy(good / "good.db", folder / "facts.db")
    Decider(folder / "facts.db").edit([Ref("statistic", 1)], {"value": "77"})
    return folder


@pytest.mark.parametrize("column", PACKED)
def test_what_a_disk_spoilt_in_a_packed_column_is_no_traceback(
    good: Path, edited: Path, tmp_path: Path, column: str, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(edited, tmp_path, dirs_exist_ok=True)
    database = tmp_path / "facts.db"
    table, name = column.split(".")
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.create_function("spoilt", 1, spoilt)
        assert connection.execute(f"UPDATE {table} SET {name} = spoilt({name})").rowcount
    codes = []
    for command in (
        ("explain", "statistic/1"),
        ("decisions",),
        ("export",),
        ("compare",),
        ("forget", str(good / "in")),
    ):
        code = main([*command, "--db", str(database)])
        told = capsys.readouterr().err.splitlines()
        assert code in (0, 1) and (not code or len(told) == 1), told
        codes.append(code)
    assert any(codes) or column in _NOT_TO_BE_TOLD


def limited(bytes_: int) -> Callable[[], None]:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_, bytes_))

    return limit


def command(*words: str, cwd: Path, **how: object) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own."""
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    run = [sys.executable, "-m", "jamsostek_tui", *words]
    return subprocess.run(run, cwd=cwd, env=env, text=True, capture_output=True, check=False, **how)  # type: ignore[call-overload,no-any-return]


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files here")
def test_a_full_disk_keeps_what_was_stored_and_the_next_load_goes_on(here: Path) -> None:
    load(["in"], here / "own.db")
    before = (here / "own.db").stat().st_size
    corpus.write(here / "in", 3 * PAGES)
    done = command("load", "in", "--db", "own.db", cwd=here, preexec_fn=limited(before + 20_000))
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "disk" in done.stderr
    connection = sqlite3.connect(here / "own.db")
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("SELECT count(*) FROM article").fetchone()[0] >= PAGES
    connection.close()
    assert load(["in"], here / "own.db").failed == 0
    load(["in"], here / "fresh.db")
    assert content(here / "own.db") == content(here / "fresh.db")


@pytest.mark.skipif(sys.platform == "win32", reason="rights are told otherwise here")
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_read_only_folder_is_read_and_not_written(
    good: Path, command: tuple[str, ...], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (good / "good.db").read_bytes()
    monkeypatch.chdir(good)
    mode = good.stat().st_mode
    good.chmod(0o555)
    (good / "good.db").chmod(0o444)
    try:
        with as_nobody(good):
            code = main([*command, "--db", "good.db"])
            told = capsys.readouterr()
    finally:
        (good / "good.db").chmod(0o644)
        good.chmod(mode)
    if command[0] == "load":
        assert code == 1
        assert "cannot be written" in told.err
        assert len(told.err.splitlines()) == 1
    else:
        assert (code, told.err) == (0, "")
    assert (good / "good.db").read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="rights are told otherwise here")
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_read_only_file_is_read_and_not_written(
    here: Path, command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    corpus.write(here / "in", 2 * PAGES)
    (here / "good.db").chmod(0o444)
    before = (here / "good.db").read_bytes()
    with as_nobody(here, 0o077):
        code = main([*command, "--db", "good.db"])
    told = capsys.readouterr()
    assert code == (command[0] == "load"), told
    assert len(told.err.splitlines()) == code and (not code or "cannot be written" in told.err)
    assert (here / "good.db").read_bytes() == before


@pytest.mark.parametrize("words", [("load", "in"), ("search", "pekerja"), ("rebuild", "in"), ("decisions",), ("info",)])
def test_without_a_home_each_command_says_the_way_out(here: Path, words: tuple[str, ...]) -> None:
    (here / "home").write_text("")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    run = [sys.executable, "-m", "jamsostek_tui", *words]
    env = {**kept, "HOME": str(here / "home"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(run, cwd=here, env=env, text=True, capture_output=True, check=False)
    assert done.returncode == (words[0] != "info"), done
    assert len(done.stderr.splitlines()) == (words[0] != "info"), done.stderr
    assert "Traceback" not in done.stderr


def test_errors_inside_a_load_are_the_databases_and_not_the_pages(here: Path) -> None:
    flipped(here / "good.db", iter(range(8_192 * 3, (here / "good.db").stat().st_size)))
    with pytest.raises(StoreError, match=r"\.$"):
        load(["in"], here / "good.db")


@pytest.mark.parametrize(("language", "sentence"), [("en", "is no regular file"), ("id", "bukan berkas biasa")])
@pytest.mark.parametrize(
    "command", [("explain", "statistic/1"), ("compare",), ("rebuild",), ("decisions", "proposals")]
)
def test_a_pipe_is_not_waited_for(
    here: Path, command: tuple[str, ...], language: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe(here / "good.db")
    try:
        assert main([*command, "--db", "good.db", "--lang", language]) == 1
    finally:
        wording.use("en")
    (told,) = capsys.readouterr().err.splitlines()
    assert "good.db" in told and sentence in told
    assert (here / "good.db").is_fifo()
