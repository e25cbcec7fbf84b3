"""Loading: what paths mean, what is said of those that mean nothing, and that no page stops the others."""

from __future__ import annotations

import io
import multiprocessing
import os
import signal
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jamsostek_tui import extraction
from jamsostek_tui.extraction import Extracted, Raw, extracted_in_order
from jamsostek_tui.loader import Progress, Summary, load
from jamsostek_tui.own_paths import default_database_path, seed_folder, seeds_database_path
from jamsostek_tui.page.read import MAX_BYTES
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from tests.beside import REAL_PAGES, needs_real_pages
from tests.store.content import content


def page(number: int = 0) -> str:
    return (
        f"Nelayan Kupang Terlindungi {number}\n\n"
        f"KUPANG - Sebanyak {1_200 + number} nelayan di Kota Kupang mendapat Jamsostek, "
        f'kata Wali Kota Kupang Yosef Nahak, Senin (3/2/2025).\n\n"Kami bayar iurannya," kata Yosef.\n'
    )


def pages(folder: Path, *names: str) -> Path:
    for number, name in enumerate(names):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(number))
    return folder


def sums(summary: Summary) -> tuple[int, int, int, int]:
    return summary.loaded, summary.unchanged, summary.updated, summary.failed


def test_folders_are_read_with_all_below_them(tmp_path: Path) -> None:
    folder = pages(tmp_path / "in", "a.txt", "b/c.md", "b/d.MARKDOWN", "e.text", "no.pdf", ".hidden.txt", ".git/x.txt")
    summary = load([str(folder)], tmp_path / "a.db")
    assert sums(summary) == (4, 0, 0, 0)
    assert summary.problems == []


def test_loading_again_changes_nothing_and_a_changed_page_is_updated(tmp_path: Path) -> None:
    folder = pages(tmp_path / "in", "a.txt", "b.txt")
    database = tmp_path / "a.db"
    load([str(folder)], database)
    before = content(database)
    assert sums(load([str(folder)], database)) == (0, 2, 0, 0)
    assert content(database) == before
    (folder / "a.txt").write_text(page(7))
    assert sums(load([str(folder)], database)) == (0, 1, 1, 0)
    fresh = tmp_path / "fresh.db"
    load([str(folder)], fresh)
    assert content(database) == content(fresh)


def test_files_globs_and_doubles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages(tmp_path, "a.txt", "b.txt", "sub/c.txt", "odd[1].txt", "plain")
    monkeypatch.chdir(tmp_path)
    summary = load(["*.txt", "a.txt", "./a.txt", "**/c.txt", "odd[1].txt", "plain"], Path("a.db"))
    assert sums(summary) == (5, 0, 0, 0)


def test_standard_input_is_one_page(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    data = page().encode()
    assert sums(load(["-"], database, stdin=io.BytesIO(data))) == (1, 0, 0, 0)
    assert sums(load(["-"], database, stdin=io.BytesIO(data))) == (0, 1, 0, 0)
    assert sums(load(["-"], database, stdin=io.BytesIO(page(5).encode()))) == (1, 0, 0, 0)
    reader = Reader(database)
    assert {fact.source for fact in reader.facts(("article",))} == {"-"}  # type: ignore[union-attr]


def test_each_problem_is_one_sentence_with_its_path_and_the_rest_is_loaded(tmp_path: Path) -> None:
    folder = pages(tmp_path / "in", "good.txt")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 99)
    with (folder / "huge.txt").open("wb") as file:
        file.truncate(MAX_BYTES * 10)
    (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    os.mkfifo(folder / "pipe.txt")
    (tmp_path / "hollow").mkdir()
    told = [
        str(folder),
        str(tmp_path / "missing.txt"),
        "/dev/null",
        str(tmp_path / "*.none"),
        str(tmp_path / "hollow"),
        "",
    ]
    summary = load(told, tmp_path / "a.db")
    assert sums(summary) == (1, 0, 0, 11)
    assert len(summary.problems) == 11
    for name in (
        "empty.txt",
        "binary.txt",
        "picture.txt",
        "huge.txt",
        "gone.txt",
        "pipe.txt",
        "missing.txt",
        "/dev/null",
        "*.none",
        "hollow",
    ):
        assert sum(name in problem for problem in summary.problems) == 1, name
    assert all("\n" not in problem and problem.endswith(".") for problem in summary.problems)


def test_a_path_cannot_command_the_terminal(tmp_path: Path) -> None:
    nasty = tmp_path / "a\x1b]52;c;eA==\x07\nb.txt"
    nasty.write_bytes(b"")
    undecodable = os.fsdecode(os.fsencode(str(tmp_path)) + b"/\xff\xfe.txt")
    Path(undecodable).write_text(page())
    summary = load([str(tmp_path)], tmp_path.parent / "nasty.db")
    assert sums(summary) == (1, 0, 0, 1)
    assert summary.problems[0].isprintable()
    assert sums(load([undecodable], tmp_path.parent / "nasty.db")) == (0, 1, 0, 0)


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    folder = pages(tmp_path / "in", "a.txt", "deep/b.txt")
    (folder / "deep" / "up").symlink_to(folder)
    (folder / "self").symlink_to(folder / "self")
    for number in range(12):
        here = folder / f"l{number}"
        here.mkdir()
        for name in ("x", "y"):
            (here / name).symlink_to(folder / f"l{number + 1}")
    assert load([str(folder)], tmp_path / "a.db").loaded == 2


def test_one_database_for_any_order(tmp_path: Path) -> None:
    folder = pages(tmp_path / "in", *(f"{number}.txt" for number in range(8)))
    names = [str(path) for path in sorted(folder.iterdir())]
    load(names, tmp_path / "a.db")
    load(names[::-1], tmp_path / "b.db")
    assert [line.replace("b.db", "a.db") for line in content(tmp_path / "b.db")] == content(tmp_path / "a.db")


def test_several_processes_give_the_same_in_the_same_order() -> None:
    raw = [
        Raw(f"{n}", f"/{n}", f"{n}", "", page(n).encode() if n % 5 else b"") for n in range(extraction.WORTH_PROCESSES)
    ]
    here = [one for batch in extracted_in_order(raw, 1, 1) for one in batch]
    there = [one for batch in extracted_in_order(iter(raw), len(raw), 2) for one in batch]
    assert there == here


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing can be killed so here")
def test_a_killed_process_loses_no_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extraction, "PAGES_A_TASK", 4)
    raw = [Raw(f"{n}", f"/{n}", f"{n}", "", page(n).encode()) for n in range(extraction.WORTH_PROCESSES)]
    batches = extracted_in_order(iter(raw), len(raw), 2)
    arrived = list(next(batches))
    for process in multiprocessing.active_children():
        process.kill()
    arrived += [one for batch in batches for one in batch]
    assert [one.path for one in arrived] == [one.path for one in raw]
    assert all(one.page is not None for one in arrived)


def test_progress_counts_to_the_end(tmp_path: Path) -> None:
    folder = pages(tmp_path / "in", "a.txt", "b.txt")
    (folder / "c.txt").write_bytes(b"")
    seen: list[Progress] = []
    load([str(folder)], tmp_path / "a.db", seen.append)
    assert [one.done for one in seen] == [1, 2, 3]
    assert {one.total for one in seen} == {3}
    assert sorted(one.outcome for one in seen) == ["failed", "loaded", "loaded"]


def test_a_stop_keeps_what_was_committed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extraction, "PAGES_A_TASK", 2)
    folder = pages(tmp_path / "in", *(f"{number}.txt" for number in range(8)))

    def stop(progress: Progress) -> None:
        if progress.done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load([str(folder)], tmp_path / "a.db", stop)
    connection = sqlite3.connect(tmp_path / "a.db")
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("SELECT count(*) FROM article").fetchone() == (4,)
    connection.close()
    assert sums(load([str(folder)], tmp_path / "a.db")) == (4, 4, 0, 0)


def test_a_place_for_the_database_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for database in (tmp_path, tmp_path / "file" / "a.db"):
        with pytest.raises(StoreError, match=r"\.$"):
            load([str(seed_folder())], database)


def test_the_bundled_pages_load(tmp_path: Path) -> None:
    summary = load([str(seed_folder())], tmp_path / "a.db")
    assert (summary.failed, summary.problems) == (0, [])
    assert summary.loaded >= 2


@needs_real_pages
def test_the_real_pages_are_stored_true_to_the_character(tmp_path: Path) -> None:
    assert sums(load([str(REAL_PAGES)], tmp_path / "a.db")) == (2, 0, 0, 0)
    reader = Reader(tmp_path / "a.db")
    texts = {fact.id: fact.text for fact in reader.facts(("article",))}  # type: ignore[union-attr]
    assert any("\\telah" in text for text in texts.values())
    for fact in reader.facts():
        for mention in getattr(fact, "mentions", ()):
            assert texts[mention.article][mention.start : mention.end] == mention.text


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=400) | st.text(max_size=400).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_loaded_or_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.txt").write_bytes(data)
    summary = load([str(tmp_path / "x.txt")], tmp_path / "a.db")
    assert sum(sums(summary)) == 1
    assert len(summary.problems) == summary.failed


def test_without_a_home_the_way_out_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "USERPROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("os.path.expanduser", lambda path: path)  # as it is where no user is known either
    for asked in (default_database_path, seeds_database_path):
        with pytest.raises(StoreError, match="--db"):
            asked()


def test_the_default_database_is_in_the_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert default_database_path().name == "facts.db"
    assert default_database_path().parent.name == "jamsostek-tui"
    assert not default_database_path().parent.exists()


def test_a_page_that_cannot_be_stored_fails_alone(tmp_path: Path) -> None:
    folder = pages(tmp_path / "in", "a.txt", "b.txt", "c.txt")
    told: list[Progress] = []

    def extracting(raw: Iterator[Raw]) -> Iterator[list[Extracted]]:
        (batch,) = extracted_in_order(raw, 3, 1)
        first, second, third = batch
        assert second.page is not None
        yield [first, replace(second, page=replace(second.page, text="\ud800")), third]

    database = tmp_path / "a.db"
    summary = load([str(folder)], database, extracting=extracting, on_progress=told.append)
    assert sums(summary) == (2, 0, 0, 1)
    (problem,) = summary.problems
    assert "b.txt" in problem and "cannot be stored" in problem and "\n" not in problem
    assert sorted(Path(one.path).name for one in told if one.outcome == "loaded") == ["a.txt", "c.txt"]
    assert {one.done for one in told} == {1, 2, 3}
    assert sums(load([str(folder)], database)) == (1, 2, 0, 0), "it comes with the next load"
    fresh = tmp_path / "fresh.db"
    load([str(folder / name) for name in ("a.txt", "c.txt", "b.txt")], fresh)
    assert content(database) == content(fresh)
