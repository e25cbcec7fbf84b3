"""Somebody else loads pages while the browser is open: it is told, and taken in without losing the place."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from jamsostek_tui import cli
from jamsostek_tui.loader import load
from jamsostek_tui.model import Ref
from jamsostek_tui.store.basket import Basket, basket_path
from jamsostek_tui.store.reader import Reader
from tests.app.browsing import browser, browsing, messages, press, screen_text, settle
from tests.pages import FISHERS, WORKERS


@pytest.fixture
def growing(tmp_path: Path) -> Path:
    """Return a database of one page; the page lies beside it in `in`."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(FISHERS, "utf-8")
    load([str(tmp_path / "in")], tmp_path / "facts.db")
    return tmp_path / "facts.db"


async def test_new_facts_are_told_and_taken_in(growing: Path) -> None:
    async with browsing(growing) as pilot:
        main = browser(pilot).main
        await press(pilot, "3", "j")
        before, where = len(main.lists.ids["statistic"]), main.current
        (growing.parent / "in" / "b.txt").write_text(WORKERS, "utf-8")
        load([str(growing.parent / "in")], growing)
        main.look()
        await settle(pilot)
        assert "new facts: r shows them" in screen_text(pilot)
        assert len(main.lists.ids["statistic"]) == before
        await press(pilot, "r")
        assert len(main.lists.ids["statistic"]) > before
        assert "r shows them" not in screen_text(pilot)
        assert main.current == where


async def test_a_load_that_changes_nothing_is_no_news(growing: Path) -> None:
    (growing.parent / "in" / "b.pdf").write_bytes(b"%PDF-1.4")
    async with browsing(growing) as pilot:
        main = browser(pilot).main
        before = browser(pilot).reader.change()
        for path in ("a.txt", "b.pdf"):
            load([str(growing.parent / "in" / path)], growing)
        assert browser(pilot).reader.change() != before, "the database was written to all the same"
        main.look()
        await settle(pilot)
        assert "Facts changed" not in screen_text(pilot)
        (growing.parent / "in" / "b.txt").write_text(WORKERS, "utf-8")
        load([str(growing.parent / "in")], growing)
        main.look()
        await settle(pilot)
        assert "new facts" in screen_text(pilot)


async def test_the_cursor_stays_on_its_fact_when_its_page_is_loaded_anew(growing: Path) -> None:
    async with browsing(growing) as pilot:
        main = browser(pilot).main
        await press(pilot, "3", "j", "j")
        where = main.current
        assert where is not None
        page = growing.parent / "in" / "a.txt"
        page.write_text(page.read_text("utf-8") + "\nDemikian.\n", "utf-8")
        load([str(page)], growing)
        main.look()
        await settle(pilot)
        assert "Facts changed" in screen_text(pilot)
        await press(pilot, "r")
        assert main.current is not None
        assert main.current.label == where.label


async def test_a_database_that_is_gone_is_no_crash(growing: Path) -> None:
    async with browsing(growing) as pilot:
        shutil.move(growing, growing.with_suffix(".away"))
        browser(pilot).main.look()
        await press(pilot, "r", "3", "j")
        assert pilot.app.is_running


async def test_a_database_made_anew_is_told_and_nothing_is_decided_on_the_old_one(growing: Path) -> None:
    async with browsing(growing) as pilot:
        main = browser(pilot).main
        await press(pilot, "3", "j")
        assert cli.main(["rebuild", "--db", str(growing)]) == 0
        main.look()
        await settle(pilot)
        assert "The database was made anew: r shows it" in screen_text(pilot)
        await press(pilot, "x")
        assert not growing.with_name("decisions.jsonl").exists()
        await press(pilot, "r", "3", "j", "a")
        assert "made anew" not in screen_text(pilot)
        assert growing.with_name("decisions.jsonl").exists()


async def test_no_note_is_written_from_a_basket_of_the_old_database(growing: Path) -> None:
    async with browsing(growing) as pilot:
        await press(pilot, "3", "space", "b")
        assert cli.main(["rebuild", "--db", str(growing)]) == 0
        await press(pilot, "n", "c", "e", "k", "enter")
        await settle(pilot)
        assert any("made anew" in message for message in messages(pilot.app))
        assert not growing.with_name("decisions.jsonl").exists()


async def test_chosen_facts_of_a_changed_page_are_told_shown_and_counted_as_lost(growing: Path) -> None:
    (growing.parent / "in" / "b.txt").write_text(WORKERS, "utf-8")
    load([str(growing.parent / "in")], growing)
    async with browsing(growing) as pilot:
        main = browser(pilot).main
        await press(pilot, "3", "A")
        chosen = browser(pilot).chosen_count
        page = growing.parent / "in" / "a.txt"
        text = page.read_text("utf-8")
        page.write_text(text.replace("sepanjang 2024", "selama 2024").replace("sebesar", "senilai"), "utf-8")
        load([str(page)], growing)
        main.look()
        await settle(pilot)
        await press(pilot, "r")
        assert any("no longer found in any page: 2. b shows" in message for message in messages(pilot.app))
        tally = f"{chosen - 2} chosen · 2 lost"
        assert tally in screen_text(pilot)
        await press(pilot, "b")
        assert f"Basket · {chosen - 2} facts · 2 lost" in screen_text(pilot)
        assert screen_text(pilot).count("page changed, or rejected") == 2
        await press(pilot, "n", "enter")
        assert "Basket" in screen_text(pilot), "a lost fact is nowhere to go to"
        await press(pilot, "e")
        assert f"Export · {chosen - 2} facts · 2 lost" in screen_text(pilot)
        await press(pilot, "escape", "x", "x")
        assert f"Basket · {chosen - 2} facts ─" in screen_text(pilot)
        await press(pilot, "u")
        assert f"Basket · {chosen - 2} facts · 1 lost" in screen_text(pilot)


async def test_the_basket_opens_at_what_is_lost(growing: Path) -> None:
    page = growing.parent / "in" / "a.txt"
    async with browsing(growing) as pilot:
        await press(pilot, "3", "A")
        page.write_text(FISHERS.replace("Rp42 juta", "Rp43 juta"), "utf-8")
        load([str(page)], growing)
        await press(pilot, "r", "b")
        first, *others = (line for line in screen_text(pilot).splitlines() if "▌" in line)
        assert "Rp42 juta" in first and "page changed" in others[0]
        assert "2.450 nelayan" in screen_text(pilot)


def test_a_load_tells_of_chosen_facts_and_decisions_that_lost_their_words(
    growing: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(Reader(growing)) as reader:
        Basket(basket_path(growing), reader).add(Ref("statistic", 1))
    assert cli.main(["decisions", "accept", "statistic/1", "--db", str(growing)]) == 0
    page = growing.parent / "in" / "a.txt"
    page.write_text(page.read_text("utf-8").replace("sepanjang 2024", "selama 2024"), "utf-8")
    capsys.readouterr()
    assert cli.main(["load", str(page), "--db", str(growing)]) == 0
    told = capsys.readouterr().err
    assert "no longer found since pages changed: 1;" in told
    assert "Decisions whose text is no longer found: 1;" in told
