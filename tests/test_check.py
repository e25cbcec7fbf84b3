"""`check`: every loaded file read again, and the facts of a changed one judged by their words and surroundings."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsostek_tui.check.still_there import ChangedPage
from jamsostek_tui.cli import main
from jamsostek_tui.loader import load
from jamsostek_tui.model import CONTEXT
from tests.pages import FISHERS, WORKERS, load_two_pages


@pytest.fixture
def loaded(tmp_path: Path) -> Path:
    return load_two_pages(tmp_path)


def checked(folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, dict[str, Any]]]:
    code = main(["check", "--format", "jsonl", "--db", str(folder / "facts.db")])
    files = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return code, {Path(one["path"]).name: one for one in files}


def fact(file: dict[str, Any], text: str) -> dict[str, Any]:
    (found,) = [one for one in file["facts"] if one["text"] == text and one["kind"] == "statistic"]
    return dict(found)


def test_untouched_files_are_intact(loaded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, files = checked(loaded, capsys)
    assert code == 0 and {one["state"] for one in files.values()} == {"intact"}
    assert main(["check", "--db", str(loaded / "facts.db")]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "2 files: 2 intact"


def test_a_number_that_was_altered_is_told_with_what_stands_there_now(
    loaded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (loaded / "nelayan.txt").write_text("Baris baru.\n" + FISHERS.replace("2.450", "2.600"), "utf-8")
    code, files = checked(loaded, capsys)
    one = fact(files["nelayan.txt"], "2.450 nelayan")
    assert (code, files["nelayan.txt"]["state"], files["pekerja.txt"]["state"]) == (1, "changed", "intact")
    assert (one["standing"], one["how"], one["now"]) == ("altered", "other-words", "2.600 nelayan")
    assert fact(files["nelayan.txt"], "Rp42 juta")["standing"] == "moved"
    main(["check", "--detail", "--db", str(loaded / "facts.db")])
    told = capsys.readouterr().out
    assert "“2.450 nelayan”" in told and "“2.600 nelayan”" in told


def test_a_line_in_front_moves_every_fact(loaded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (loaded / "pekerja.txt").write_text("Disalin dari koran.\n\n" + WORKERS, "utf-8")
    _, files = checked(loaded, capsys)
    told = files["pekerja.txt"]
    assert told["counts"] == {"there": 0, "moved": told["number"], "altered": 0, "gone": 0}
    assert all(one["now"] == one["text"] for one in told["facts"])


def test_a_paragraph_taken_out_leaves_its_facts_gone(loaded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = [line for line in FISHERS.splitlines(keepends=True) if "Rp42" not in line]
    (loaded / "nelayan.txt").write_text("".join(kept), "utf-8")
    _, files = checked(loaded, capsys)
    assert fact(files["nelayan.txt"], "Rp42 juta")["standing"] == "gone"


def test_a_fact_is_never_taken_for_the_same_words_elsewhere(loaded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = FISHERS.replace("mendaftarkan 2.450 nelayan", "mendaftarkan nelayan") + "\nDi Dompu ada 2.450 nelayan.\n"
    (loaded / "nelayan.txt").write_text(text, "utf-8")
    _, files = checked(loaded, capsys)
    one = fact(files["nelayan.txt"], "2.450 nelayan")
    assert (one["standing"], one["how"]) in {("altered", "other-words"), ("altered", "other-surroundings")}


def test_other_bytes_of_the_same_text_are_a_change_that_moves_nothing(
    loaded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (loaded / "nelayan.txt").write_bytes(FISHERS.replace("\n", "\r\n").encode("utf-16"))
    code, files = checked(loaded, capsys)
    told = files["nelayan.txt"]
    assert code == 1 and told["state"] == "changed" and told["counts"]["there"] == told["number"]


def test_only_what_is_not_as_it_was_is_told(loaded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (loaded / "nelayan.txt").write_text(FISHERS.replace("2.450", "2.600"), "utf-8")
    assert main(["check", "--db", str(loaded / "facts.db")]) == 1
    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith("changed ") and "nelayan.txt" in first
    assert last == "2 files: 1 changed, 1 intact"


def test_a_file_of_another_name_and_the_same_bytes_is_moved(loaded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (loaded / "nelayan.txt").rename(loaded / "nelayan kupang.txt")
    (loaded / "lain.txt").write_text("Bukan halaman itu.\n", "utf-8")
    code, files = checked(loaded, capsys)
    one = files["nelayan.txt"]
    assert (code, one["state"], Path(one["now_at"]).name) == (1, "moved", "nelayan kupang.txt")
    main(["check", "--db", str(loaded / "facts.db")])
    told = capsys.readouterr()
    assert "→" in told.out and "1 moved, 1 intact" in told.out
    assert "jamsostek-tui load" in told.err and "--gone" not in told.err
    load([str(loaded)], loaded / "facts.db")
    assert main(["check", "--db", str(loaded / "facts.db")]) == 0


def test_a_copy_that_was_loaded_too_is_not_where_a_file_went(loaded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (loaded / "salinan.txt").write_text(FISHERS, "utf-8")
    load([str(loaded)], loaded / "facts.db")
    (loaded / "nelayan.txt").unlink()
    _, files = checked(loaded, capsys)
    assert (files["nelayan.txt"]["state"], files["nelayan.txt"]["now_at"]) == ("gone", None)


def test_files_that_are_gone_or_no_pages_are_a_line_each(loaded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (loaded / "nelayan.txt").unlink()
    (loaded / "pekerja.txt").write_bytes(b"%PDF-1.7 \x00\x01")
    code, files = checked(loaded, capsys)
    assert code == 1 and files["nelayan.txt"]["state"] == "gone" and files["nelayan.txt"]["number"] > 3
    assert files["pekerja.txt"]["state"] == "changed" and "a PDF" in files["pekerja.txt"]["problem"]
    assert files["pekerja.txt"]["facts"] == []


@pytest.mark.parametrize("made", ["pipe", "folder", "huge", "loop"])
def test_what_is_no_file_any_more_is_not_waited_on(loaded: Path, capsys: pytest.CaptureFixture[str], made: str) -> None:
    path = loaded / "nelayan.txt"
    path.unlink()
    if made == "pipe":
        os.mkfifo(path)
    elif made == "folder":
        path.mkdir()
    elif made == "huge":
        with path.open("wb") as file:
            file.truncate(200_000_000)
    else:
        path.symlink_to(path)
    code, files = checked(loaded, capsys)
    assert code == 1 and files["nelayan.txt"]["state"] == "unreadable" and files["nelayan.txt"]["problem"]


def test_a_page_of_standard_input_has_no_file_to_be_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    load(["-"], tmp_path / "facts.db", stdin=io.BytesIO(WORKERS.encode()))
    assert main(["check", "--db", str(tmp_path / "facts.db")]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "1 file: 1 no file"


def test_a_name_that_is_no_utf8_is_found_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = os.fsencode(tmp_path) + b"/nelayan-\xff.txt"
    Path(os.fsdecode(name)).write_text(FISHERS, "utf-8")
    load([os.fsdecode(name)], tmp_path / "facts.db")
    assert main(["check", "--db", str(tmp_path / "facts.db")]) == 0
    assert capsys.readouterr().out == "1 file: 1 intact\n"


# the judgement itself

LETTERS = st.text("abc 1.\n", max_size=200)


@settings(max_examples=300, deadline=None)
@given(LETTERS, LETTERS, st.integers(0, 150), st.integers(1, 30))
def test_what_is_there_or_moved_shows_the_very_words(before: str, now: str, start: int, length: int) -> None:
    start = min(start, max(0, len(before) - 1))
    end = min(start + length, len(before))
    if end == start:
        return
    stood = ChangedPage(before, now).stood(start, end)
    if stood.standing in ("there", "moved"):
        assert now[stood.start : stood.end] == before[start:end]
    if stood.standing == "gone":
        assert stood.start is None
    assert before != now or stood.standing == "there"


@settings(max_examples=200, deadline=None)
@given(st.text("abcdef ", min_size=150, max_size=300), st.integers(60, 90), st.integers(1, 20), st.data())
def test_an_edit_within_the_words_is_never_overlooked(text: str, start: int, length: int, data: st.DataObject) -> None:
    end = start + length
    at = data.draw(st.integers(start, end - 1))
    now = text[:at] + "7" + text[at + 1 :]
    assert ChangedPage(text, now).stood(start, end).standing in ("altered", "gone")


def test_surroundings_decide_between_like_words() -> None:
    left, right = "kiri " * 10, "kanan " * 10
    before = f"{left}500 orang{right}{'x' * CONTEXT}"
    now = f"500 orang. {before}"
    assert ChangedPage(before, now.removesuffix("x") + "y").stood(50, 59).start == 61
