"""Hostile articles on a real pseudo-terminal, on every screen: no byte of theirs acts on it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.hostile import HOSTILE
from tests.test_command import run
from tests.test_terminal import Terminal, open_terminal

__all__ = ["open_terminal"]

COMMANDS = "\x1b]52;c;SkFIQVQ=\x07\x1b[7777mA\x9b7777mB\x9d52;c;SkFIQVQ=\x9c\x1b]0;JAHAT\x07\x1bP7777\x1b\\"
HIDDEN = "\x00\x08\x0e\x7f\x85\u00ad\u061c\u200b\u200e\u200f\u2028\u202a\u202e\u2066\u2069\ufeff\U000e0041"
EVIL = f"{COMMANDS}{HIDDEN}[@click=app.quit]x[/][bold]"
# What a program may send: cursor, colour, modes (CSI), a string (OSC, DCS) with an end, a short escape, and text.
SEQUENCE = re.compile(
    r"\x1b\[[0-9;:<=>?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1bP[^\x1b]*\x1b\\|\x1b[ -/]*[0-~]", re.ASCII
)


def page(evil: str, number: int) -> str:
    return (
        f"Nelayan {evil} Bima Terlindungi {number}\n\nSelasa, 4 Maret 2025 - 09:15 WITA\n\n"
        f"Bima – Pemerintah Kabupaten Bima mendaftarkan {2450 + number} nelayan {evil} pesisir ke Jamsostek.\n\n"
        f"Hal itu disampaikan dalam Rapat Koordinasi {evil} Jamsostek di Hotel Melati {evil}, Senin (3/3/2025).\n\n"
        f"Bupati Bima Nurul {evil} Hasanah mengatakan iuran {evil} dibayar melalui DBHCHT {evil}.\n\n"
        f'"Mereka {evil} melaut setiap hari," kata Nurul.\n\nBaca juga: {evil} garam\n'
    )


@pytest.fixture
def database(tmp_path: Path) -> Path:
    folder = tmp_path / "clippings"
    folder.mkdir()
    named = folder / "a\x1b]52;c;SkFIQVQ=\x07\u202eb.txt"
    named.write_text(page(EVIL, 0), "utf-8")
    for number, words in enumerate(HOSTILE.values(), 1):
        if len(words) < 1000:
            (folder / f"{number}.txt").write_text(page(words, number), "utf-8", "surrogatepass")
    done = run("load", "clippings", "--db", "facts.db", home=tmp_path)
    assert "0 failed" in done.stdout or done.returncode == 1  # a lone surrogate is no UTF-8
    return tmp_path / "facts.db"


def assert_nothing_acted(terminal: Terminal) -> None:
    sent = bytes(terminal.raw).decode("utf-8", "surrogateescape")
    assert "7777" not in "".join(SEQUENCE.findall(sent))
    assert "SkFIQVQ" not in "".join(SEQUENCE.findall(sent))
    assert not any("JAHAT" in found for found in SEQUENCE.findall(sent))
    left = {char for char in SEQUENCE.sub("", sent) if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
    assert left <= {"\r", "\n", "\b"}, sorted(left)


WALK = [*"1j2jljlj3jljljlj5j4lzG3", "\r", "w", "\x1b", "\x1b", " ", "j", " ", *"yY+", "4", *"yY", "+"]
SEARCHES = ["/", "nurul", "\x1b[B", "\x1b", "\x10", "nurul", "\x1b", "?", "\x1b", "\x0c", "\x14"]


def open_basket(terminal: Terminal) -> None:
    """Close what windows there are and open the basket, ever more slowly: a busy machine reads Esc and b as one key."""
    for patience in range(2, 60):
        for key in ("\x1b", "b"):
            terminal.press(key)
            if "Basket" in terminal.drain(patience / 4):
                return
    raise AssertionError(f"there is no basket:\n{terminal.text()}")


@pytest.mark.usefixtures("database")
def test_every_screen_stays_harmless(open_terminal: Callable[..., Terminal]) -> None:
    terminal = open_terminal("--db", "facts.db")
    terminal.sees("nelayan", "Bima")
    for keys in WALK:
        terminal.press(keys)
        terminal.drain()
    open_basket(terminal)
    terminal.press("e")
    for keys in ("\x06", "\x06", "\x1b", "\x1b", *SEARCHES):
        terminal.press(keys)
        terminal.drain()
    assert terminal.child.isalive(), terminal.text()
    assert_nothing_acted(terminal)
