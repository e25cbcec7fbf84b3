"""What is copied arrives, or the reader is told where it is instead."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from jamsostek_tui.app.clipboard import Way, give_tmux, way_of, write_copy
from tests.app.browsing import Browsing, browser, browsing, messages, press


@pytest.mark.parametrize(
    ("environ", "way"),
    [
        ({"TERM": "xterm-kitty"}, "terminal"),
        ({"TERM": "xterm-256color", "WT_SESSION": "1"}, "terminal"),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7600"}, "terminal"),
        ({"TERM": "xterm-256color", "VTE_VERSION": "6800"}, "file"),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, "file"),
        ({"TERM": "linux"}, "file"),
        ({"TERM": "screen.xterm-256color"}, "file"),
        ({"TERM": "screen-256color", "TMUX": "/run/tmux,1,0"}, "tmux"),
        ({"TERM": "xterm-256color"}, "unsure"),
        ({}, "unsure"),
    ],
)
def test_what_is_known_of_terminals(environ: dict[str, str], way: Way) -> None:
    assert way_of(environ) == way


def fake_tmux(folder: Path, monkeypatch: pytest.MonkeyPatch, refused: str = "") -> Path:
    """Put a `tmux` first on the path that keeps what it is given, unless one of its words is `refused`."""
    kept = folder / "kept"
    program = folder / "tmux"
    test = f'for word in "$@"; do [ "$word" = "{refused}" ] && exit 1; done\n' if refused else ""
    program.write_text(f'#!/bin/sh\n{test}cat > "{kept}"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return kept


@pytest.mark.parametrize("refused", ["", "-w"])
def test_tmux_of_any_age_is_given_the_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: str) -> None:
    kept = fake_tmux(tmp_path, monkeypatch, refused)
    assert give_tmux("Sebanyak 1.250 nelayan") and kept.read_text("utf-8") == "Sebanyak 1.250 nelayan"


def test_without_tmux_nothing_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not give_tmux("x")


def test_the_file_is_the_owners_alone_follows_no_link_and_commands_nothing(tmp_path: Path) -> None:
    target, path = tmp_path / "asli", tmp_path / "state" / "copied.txt"
    target.write_text("asli")
    path.parent.mkdir()
    path.symlink_to(target)
    assert write_copy(path, "dua\nbaris \x1b[31m")
    assert target.read_text() == "asli" and path.read_text("utf-8") == "dua\nbaris [31m\n"
    assert path.stat().st_mode & 0o777 == 0o600
    assert not write_copy(target / "copied.txt", "x")
    path.chmod(0o644)
    assert write_copy(path, "tiga") and path.read_text("utf-8") == "tiga\n"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in path.parent.iterdir()] == ["copied.txt"]


def test_a_copy_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "copied.txt").mkdir()
    assert not write_copy(tmp_path / "copied.txt", "x")
    assert [one.name for one in tmp_path.iterdir()] == ["copied.txt"]


async def told(pilot: Browsing) -> str:
    await press(pilot, "3", "Y")
    return messages(pilot.app)[-1]


async def test_a_terminal_that_refuses_is_named_and_the_words_are_in_a_file(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "linux")
    async with browsing(sample) as pilot:
        browser(pilot).copies = tmp_path / "copied.txt"
        assert "does not let programs copy" in await told(pilot) and str(tmp_path / "copied.txt") in await told(pilot)
        assert (tmp_path / "copied.txt").read_text("utf-8").startswith("“")
        assert pilot.app.clipboard.startswith("“"), "it can be pasted into the browser's own lines"
        browser(pilot).copies = None
        assert "Shift and the mouse" in await told(pilot)


async def test_where_nobody_knows_the_reader_is_told_once_how_to_see(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    async with browsing(sample) as pilot:
        browser(pilot).copies = tmp_path / "copied.txt"
        assert "Nothing there when you paste?" in await told(pilot)
        again = await told(pilot)
        assert again.startswith("Copied: ") and "paste" not in again


async def test_in_tmux_its_buffer_has_the_words(sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = fake_tmux(tmp_path, monkeypatch)
    monkeypatch.setenv("TMUX", "/run/tmux,1,0")
    async with browsing(sample) as pilot:
        assert "Copied to tmux" in await told(pilot)
        assert kept.read_text("utf-8") == pilot.app.clipboard
