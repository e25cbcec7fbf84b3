"""Nothing here uses the network; a database from somebody else can do nothing but be read, or be refused."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pexpect
import pytest

from jamsostek_tui.cli import COMMANDS, main
from jamsostek_tui.loader import load
from tests import corpus
from tests.test_terminal import Terminal, open_terminal

__all__ = ["open_terminal"]

PAGES = 300  # so many that several processes read them
_FORBID = """
import os, sys
def no_network(event, given):
    if event in ("socket.getaddrinfo", "socket.gethostbyname") or (
        event in ("socket.connect", "socket.bind", "socket.sendto") and isinstance(given[1], tuple)
    ):
        with open(os.environ["CAUGHT"], "a") as caught:
            caught.write(f"{sys.argv} {event} {given[1:]}\\n")
        raise OSError("the network is forbidden here")
sys.addaudithook(no_network)
"""
CALLS: dict[str, tuple[tuple[str, ...], ...]] = {
    "load": (("load", "in"), ("load", "in")),
    "search": (("search", "pekerja"), ("search", "kind:number >10rb")),
    "export": (("export",), ("export", "--format", "csv"), ("export", "--format", "jsonl", "-o", "out.jsonl")),
    "explain": (("explain", "statistic/1"),),
    "info": (("info",),),
    "compare": (("compare",),),
    "decisions": (("decisions",), ("decisions", "accept", "statistic/1"), ("decisions", "proposals")),
    "check": (("check",),),
    "verify": (("export", "-o", "dossier.md"), ("verify", "dossier.md")),
    "rebuild": (("rebuild",),),
    "forget": (("forget", "--gone"),),
}


@pytest.fixture(scope="module")
def forbidden(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return an environment in which every Python that begins refuses the network, and writes down who asked."""
    home = tmp_path_factory.mktemp("home")
    (home / "sitecustomize.py").write_text(_FORBID)
    corpus.write(home / "in", PAGES)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return {**kept, "HOME": str(home), "PYTHONPATH": str(home), "CAUGHT": str(home / "caught")}


def call(words: tuple[str, ...], env: dict[str, str]) -> int:
    run = [sys.executable, "-m", "jamsostek_tui", *words]
    return subprocess.run(run, env=env, cwd=env["HOME"], capture_output=True, check=False).returncode


def test_the_hook_catches_whoever_asks_for_the_network(forbidden: dict[str, str], tmp_path: Path) -> None:
    env = {**forbidden, "CAUGHT": str(tmp_path / "caught")}
    asking = "import socket; socket.create_connection(('localhost', 9), 0.1)"
    assert subprocess.run([sys.executable, "-c", asking], env=env, capture_output=True, check=False).returncode
    assert "getaddrinfo" in (tmp_path / "caught").read_text()


def test_no_command_asks_for_the_network(forbidden: dict[str, str]) -> None:
    for calls in CALLS.values():
        for words in calls:
            assert call((*words, "--db", "facts.db"), forbidden) == 0, words
    assert not Path(forbidden["CAUGHT"]).exists(), Path(forbidden["CAUGHT"]).read_text()


def test_every_command_is_called_without_a_network() -> None:
    assert {*COMMANDS} - {*CALLS} == {"browse"}, "the browser is called below, on a terminal; add the others to CALLS"


def test_the_browser_asks_for_no_network(
    forbidden: dict[str, str],
    tmp_path: Path,
    open_terminal: Callable[..., Terminal],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONPATH", forbidden["PYTHONPATH"])
    monkeypatch.setenv("CAUGHT", str(tmp_path / "caught"))
    terminal = open_terminal()
    terminal.sees("13.600")
    terminal.press("/")
    terminal.press("nelayan")
    terminal.sees("500 nelayan")
    terminal.press("\x1b\x11")
    terminal.child.expect(pexpect.EOF)
    assert not (tmp_path / "caught").exists()


TAMPERINGS = {
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON article BEGIN DELETE FROM statistic; END",
    "a view": "CREATE VIEW v AS SELECT * FROM article",
    "a view in place of a table": "DROP TABLE link; CREATE VIEW link AS SELECT 1 AS id",
    "no table": "DROP TABLE statistic",
    "words for numbers": "UPDATE statistic SET value = 'banyak', start = 'awal'",
    "huge offsets": 'UPDATE statistic SET start = 9000000000, "end" = 9223372036854775807',
    "negative offsets": 'UPDATE statement SET start = -5, "end" = -1',
    "blobs for words": "UPDATE article SET text = zeroblob(100), title = zeroblob(5)",
    "foreign structures": "UPDATE article SET blocks = '{\"a\":1}', numerals = '[[1]]'",
    "endless numbers": "UPDATE statistic SET value = 9e999, value_max = -9e999",
}


@pytest.mark.parametrize("tampering", TAMPERINGS)
@pytest.mark.parametrize("command", ["search", "export", "load", "info", "compare", "check", "decisions"])
def test_a_crafted_database_is_read_or_refused_in_a_sentence(
    crafted: Callable[[str], Path], tampering: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = crafted(TAMPERINGS[tampering])
    words = {"search": ("pekerja",), "load": (str(path.parent / "in"),), "export": ("--format", "jsonl")}
    assert main([command, *words.get(command, ()), "--db", str(path)]) in (0, 1)
    told = capsys.readouterr().err
    assert len(told.splitlines()) <= 2, told
    assert "Traceback" not in told
    if tampering.startswith("a "):
        connection = sqlite3.connect(path)
        assert connection.execute("SELECT count(*) FROM statistic").fetchone()[0] > 0
        connection.close()


@pytest.fixture
def crafted(tmp_path: Path, plain: Path) -> Callable[[str], Path]:
    """Return a maker of a database with some statements run over it, new pages beside it."""

    def make(statements: str) -> Path:
        path = tmp_path / "crafted.db"
        shutil.copy(plain, path)
        connection = sqlite3.connect(path)
        connection.executescript(statements)
        connection.close()
        corpus.write(tmp_path / "in", 8)
        return path

    return make


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plain")
    corpus.write(folder / "in", 5)
    load([str(folder / "in")], folder / "plain.db")
    return folder / "plain.db"
