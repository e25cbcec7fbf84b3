"""The installed command on a real pseudo-terminal: what a person sees who types its name."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pexpect
import pyte
import pytest

from tests.pages import FISHERS

COMMAND = str(Path(sys.executable).with_name("jamsostek-tui"))
PATIENCE = 120.0


class Terminal:
    """A program on a pseudo-terminal, and the screen it has drawn so far."""

    def __init__(self, home: Path, *words: str, columns: int = 120, rows: int = 40) -> None:
        env = {**os.environ, "HOME": str(home), "TERM": "xterm-256color", "LANG": "C.UTF-8", "COLORTERM": "truecolor"}
        for name in (
            "XDG_DATA_HOME",
            "XDG_CACHE_HOME",
            "XDG_STATE_HOME",
            "XDG_CONFIG_HOME",
            "NO_COLOR",
            "COLUMNS",
            "LINES",
        ):
            env.pop(name, None)
        self.raw = bytearray()
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.child = pexpect.spawn(COMMAND, list(words), env=env, dimensions=(rows, columns), cwd=str(home))

    def text(self) -> str:
        return "\n".join(self._screen.display)

    def wait(self, condition: Callable[[str], bool]) -> str:
        """Read until the screen satisfies `condition`; fails with the screen when it never does."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                piece = self.child.read_nonblocking(65536, timeout=0.1)
                self.raw += piece
                self._stream.feed(piece)
            except pexpect.TIMEOUT:
                pass
            except pexpect.EOF:
                break
            if condition(self.text()):
                return self.text()
        raise AssertionError(f"the screen never came to it:\n{self.text()}")

    def sees(self, *words: str) -> str:
        return self.wait(lambda text: all(word in text for word in words))

    def drain(self, seconds: float = 0.1) -> str:
        """Read until nothing has come for a while, for what is looked at as bytes and not as a screen."""
        while True:
            try:
                piece = self.child.read_nonblocking(65536, timeout=seconds)
            except (pexpect.TIMEOUT, pexpect.EOF):
                return self.text()
            self.raw += piece
            self._stream.feed(piece)

    def press(self, keys: str) -> None:
        self.child.send(keys)


@pytest.fixture
def open_terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    opened: list[Terminal] = []

    def start(*words: str, columns: int = 120, rows: int = 40) -> Terminal:
        opened.append(Terminal(tmp_path, *words, columns=columns, rows=rows))
        return opened[-1]

    yield start
    for terminal in opened:
        terminal.child.close(force=True)


def test_a_new_user_sees_real_facts_without_pressing_a_key(open_terminal: Callable[..., Terminal]) -> None:
    screen = open_terminal().sees("13.600", "Lombok Tengah", "Lalu Pathul Bahri", "L loads a file or folder")
    assert "? keys" in screen


def test_search_with_a_typo_jumps_to_the_fact_and_quit_ends_it(open_terminal: Callable[..., Terminal]) -> None:
    terminal = open_terminal()
    terminal.sees("13.600")
    terminal.press("/")
    terminal.press("hasanudin")
    terminal.sees("Hassanudin")
    terminal.press("\r")
    terminal.sees("Hassanudin")
    terminal.press("\x11")
    terminal.child.expect(pexpect.EOF, timeout=PATIENCE)
    terminal.child.close()
    assert terminal.child.exitstatus == 0


@pytest.mark.parametrize("address", ["region/99", "region/52&person/99999?kind=statement"])
def test_an_address_of_no_fact_is_a_sentence(address: str, open_terminal: Callable[..., Terminal]) -> None:
    terminal = open_terminal(address)
    terminal.child.expect(pexpect.EOF, timeout=PATIENCE)
    terminal.child.close()
    told = terminal.child.before.decode()
    assert terminal.child.exitstatus == 1
    assert "There is no " + ("person/99999" if "&" in address else address) + " here" in told
    assert "\x1b[?1049h" not in told


@pytest.mark.parametrize(
    ("address", "sentence"), [("search/kind:kapal", "is not a kind"), ("search/", "searches for nothing")]
)
def test_an_address_of_a_search_that_means_nothing_is_a_sentence(
    address: str, sentence: str, open_terminal: Callable[..., Terminal]
) -> None:
    terminal = open_terminal(address)
    terminal.child.expect(pexpect.EOF, timeout=PATIENCE)
    terminal.child.close()
    assert terminal.child.exitstatus in (1, 2)
    assert sentence in terminal.child.before.decode()


def test_an_article_cannot_command_the_terminal(tmp_path: Path, open_terminal: Callable[..., Terminal]) -> None:
    evil = "\x1b]52;c;aGVsbG8=\x07\x1b[31mMERAH\x9b0m\x85\u202etarik"
    (tmp_path / "evil.txt").write_text(FISHERS.replace("melaut setiap hari", f"melaut {evil} setiap hari"), "utf-8")
    loader = Terminal(tmp_path, "load", "evil.txt", "--db", "evil.db")
    loader.sees("1 loaded")
    loader.child.close(force=True)
    terminal = open_terminal("--db", "evil.db")
    terminal.sees("2.450", "MERAH")
    assert b"\x1b]52" not in terminal.raw
    assert b"\x1b[31mMERAH" not in terminal.raw
    assert "\u202e".encode() not in terminal.raw
    assert b"\xc2\x9b" not in terminal.raw


def test_what_is_wrong_with_the_config_is_told_in_the_language_it_asks_for(
    tmp_path: Path, open_terminal: Callable[..., Terminal]
) -> None:
    config = tmp_path / ".config" / "jamsostek-tui" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text('colour = "red"\nlang = "id"\n', "utf-8")
    open_terminal().sees("Baris 1: 'colour' bukan pengaturan", "Wilayah")
