"""What lies in folders and is no page, or is none any more: each is a sentence, and the rest is loaded."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from jamsostek_tui import extraction
from jamsostek_tui.cli import main
from jamsostek_tui.loader import Progress, load
from jamsostek_tui.page.read import MAX_BYTES
from tests.nobody import as_nobody
from tests.store.content import content
from tests.test_loader import page, pages, sums

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files are of other sorts there")
ODD = ("baris\nbaru.txt", "esc\x1b]0;x\x07.txt", "kanan\u202ekiri.txt", "-opsi.txt", "[0-9].txt", "spasi  dua .txt")


def said(problems: list[str], *names: str) -> bool:
    """Whether each name stands in one sentence, and there are no others."""
    return len(problems) == len(names) and all(sum(name in one for one in problems) == 1 for name in names)


def test_pages_that_vanish_or_become_something_else_during_a_load(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extraction, "PAGES_A_TASK", 1)
    folder = pages(tmp_path / "in", *(f"{number}.txt" for number in range(8)))

    def change(progress: Progress) -> None:
        if progress.done > 1:
            return
        for name in ("1.txt", "2.txt", "3.txt", "4.txt", "5.txt", "6.txt"):
            (folder / name).unlink()
        (folder / "2.txt").mkdir()
        os.mkfifo(folder / "3.txt")
        (folder / "4.txt").symlink_to(folder / "4.txt")
        (folder / "5.txt").symlink_to("/dev/zero")
        with (folder / "6.txt").open("wb") as file:
            file.truncate(MAX_BYTES + 1)

    summary = load([str(folder)], tmp_path / "a.db", change)
    assert sums(summary) == (2, 0, 0, 6)
    assert said(summary.problems, *(f"/{number}.txt" for number in range(1, 7)))
    assert all(one.isprintable() and one.endswith(".") for one in summary.problems)


def test_sockets_pipes_and_devices_are_passed_over(tmp_path: Path) -> None:
    folder = pages(tmp_path / "in", "good.txt")
    os.mkfifo(folder / "pipe.txt")
    (folder / "zero.txt").symlink_to("/dev/zero")
    (folder / "terminal.txt").symlink_to("/dev/tty")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    (folder / "round.txt").symlink_to(folder / "round.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(folder / "socket.txt"))
        summary = load([str(folder)], tmp_path / "a.db")
    assert sums(summary) == (1, 0, 0, 6)
    assert said(summary.problems, "pipe.txt", "zero.txt", "terminal.txt", "gone.txt", "round.txt", "socket.txt")
    named = [str(folder / name) for name in ("pipe.txt", "zero.txt", "round.txt")]
    assert sums(load(named, tmp_path / "a.db")) == (0, 0, 0, 3)


def test_files_and_folders_that_may_not_be_read(tmp_path: Path) -> None:
    folder = pages(tmp_path / "in", "good.txt", "secret.txt", "closed/inside.txt", "blind/inside.txt")
    (folder / "secret.txt").chmod(0)
    (folder / "closed").chmod(0)
    (folder / "blind").chmod(0o444)
    try:
        with as_nobody(tmp_path, 0o077):
            summary = load([str(folder)], tmp_path / "a.db")
    finally:
        (folder / "closed").chmod(0o755)
        (folder / "blind").chmod(0o755)
    assert sums(summary) == (1, 0, 0, 3)
    assert said(summary.problems, "secret.txt", "closed", "blind")


def test_pages_of_any_name_are_loaded_checked_and_read_anew_and_their_names_command_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = pages(tmp_path / "in", *ODD)
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff\xfe.txt")).write_text(page(99))
    database = tmp_path / "a.db"
    assert main(["load", str(folder), "--db", str(database)]) == 0
    before = content(database)
    for words in (
        ("check", "--detail"),
        ("export",),
        ("export", "--format", "jsonl"),
        ("search", "nelayan"),
        ("info",),
    ):
        assert main([*words, "--db", str(database)]) == 0, words
        told = capsys.readouterr()
        commanding = {"\x1b", "\x07", "\r"} if "jsonl" in words else {"\x1b", "\x07", "\r", "\u202e"}
        assert not commanding & {*told.out, *told.err}, words
    assert main(["load", str(folder), "--db", str(database)]) == 0
    assert f"{len(ODD) + 1} unchanged" in capsys.readouterr().out
    assert main(["rebuild", "--db", str(database)]) == 0
    assert content(database) == before
