"""What takes long says how far it is and stops at Esc; what takes short says nothing."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from jamsostek_tui.app.screens.export import ExportScreen
from jamsostek_tui.app.screens.main import filling
from jamsostek_tui.app.screens.progress import PIECE, ProgressScreen, in_pieces
from jamsostek_tui.app.screens.search import SearchScreen
from jamsostek_tui.deciding.decider import Decider, Done
from jamsostek_tui.model import Ref
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.wording import say
from tests.app.browsing import Browsing, browser, browsing, press, screen_text, settle, under_cursor
from tests.app.source_stage import Stage, calm, until

ITEMS = list(range(3 * PIECE + 1))


async def test_a_window_tells_how_far_long_work_is_and_goes_away(sample: Path) -> None:
    app = Stage()
    seen: list[str] = []

    async def slowly(piece: Sequence[int]) -> list[int]:
        await calm(pilot)
        seen.append("\n".join(strip.text for strip in app.screen._compositor.render_strips()))
        return [2 * item for item in piece]

    async with app.run_test(size=(80, 24)) as pilot:
        assert await in_pieces(app, "Choosing", ITEMS, slowly, patience=0) == [2 * item for item in ITEMS]
        assert f"{PIECE} of {len(ITEMS)}" in seen[1] and "Esc stop" in seen[1]
        assert f"{3 * PIECE} of {len(ITEMS)}" in seen[3]
        await calm(pilot)
        assert not isinstance(app.screen, ProgressScreen)


async def test_escape_stops_long_work_and_nothing_comes_of_it() -> None:
    app = Stage()
    pieces: list[int] = []

    async def endless(piece: Sequence[int]) -> list[int]:
        pieces.append(len(piece))
        if len(pieces) == 2:
            await pilot.press("escape")
        await calm(pilot)
        return list(piece)

    async with app.run_test(size=(80, 24)) as pilot:
        assert await in_pieces(app, "Choosing", ITEMS, endless, patience=0) is None
        assert len(pieces) == 2
        await calm(pilot)
        assert not isinstance(app.screen, ProgressScreen)


async def test_short_work_shows_no_window() -> None:
    app = Stage()

    async def quickly(piece: Sequence[int]) -> list[int]:
        assert not isinstance(app.screen, ProgressScreen)
        return list(piece)

    async with app.run_test(size=(80, 24)):
        assert await in_pieces(app, "Choosing", ITEMS, quickly, patience=600) == ITEMS
        assert await in_pieces(app, "Choosing", [], quickly) == []


async def test_all_listed_facts_are_chosen_by_one_key_and_taken_out_by_it_again(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "3", "A")
        listed = len(browser(pilot).main.list_of("numbers").rows)
        assert browser(pilot).chosen_count == listed > 2
        assert screen_text(pilot).count("■") == listed
        await press(pilot, "A")
        assert browser(pilot).chosen_count == 0


async def test_the_key_that_chose_all_takes_out_those_alone_and_the_basket_brings_them_back(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "3", "end", "space", "home", "space")
        before = list(browser(pilot).chosen.refs())
        await press(pilot, "A")
        everything = list(browser(pilot).chosen.refs())
        assert everything[:2] == before and len(everything) > 2
        await press(pilot, "A")
        assert browser(pilot).chosen.refs() == before
        await press(pilot, "b", "u")
        assert browser(pilot).chosen.refs() == everything
        await press(pilot, "u")
        assert browser(pilot).chosen.refs() == before


async def test_all_hits_of_a_search_are_chosen_and_exported(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "slash", *"kind:number nelayan")
        search = pilot.app.screen
        assert isinstance(search, SearchScreen)
        await until(pilot, lambda: search.answered == "kind:number nelayan")
        await press(pilot, "ctrl+a", "escape", "e")
        await until(pilot, lambda: isinstance(pilot.app.screen, ExportScreen))
        assert browser(pilot).chosen_count == 3
        assert "Export · 3 facts" in screen_text(pilot)


class Gate:
    """Holds the store's thread until it is opened."""

    def __init__(self) -> None:
        self.opened = threading.Event()

    async def close(self, pilot: Browsing) -> asyncio.Task[None]:
        def wait(reader: Reader) -> None:
            self.opened.wait(20)

        return asyncio.create_task(browser(pilot).queue.ask(wait))


async def test_a_narrowing_that_takes_long_says_so_and_escape_stays_where_one_was(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "PATIENCE", 0.01)
    async with browsing(sample) as pilot:
        await press(pilot, "1", "j")
        before = browser(pilot).main.place
        gate = Gate()
        held = await gate.close(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: "Reading … Esc stops it" in screen_text(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: not browser(pilot).main.busy)
        gate.opened.set()
        await held
        await settle(pilot)
        assert browser(pilot).main.place == before and not browser(pilot).main.history.can_go_back
        assert under_cursor(pilot, "regions") == Ref("region", str(before.at))
        assert "✕" not in screen_text(pilot).splitlines()[0]
        await press(pilot, "enter")
        assert "✕" in screen_text(pilot).splitlines()[0], "the next narrowing is read as ever"


async def test_going_back_can_be_stopped_too(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "1", "j", "enter")
        narrowed = browser(pilot).main.place
        gate = Gate()
        held = await gate.close(pilot)
        await pilot.press("backspace")
        await until(pilot, lambda: browser(pilot).main.can_stop)
        await pilot.press("escape")
        await until(pilot, lambda: not browser(pilot).main.busy)
        gate.opened.set()
        await held
        await settle(pilot)
        assert browser(pilot).main.place == narrowed and browser(pilot).main.history.can_go_back


async def test_the_panes_stay_in_sight_behind_the_window(sample: Path) -> None:
    async with browsing(sample, size=(120, 40)) as pilot:
        before = screen_text(pilot).split("\n")
        await pilot.app.push_screen(ProgressScreen("Rejecting", 5))
        await settle(pilot)
        after = screen_text(pilot).split("\n")
        changed = [place for place, (one, other) in enumerate(zip(before, after, strict=True)) if one != other]
        assert changed and 12 < changed[0] <= changed[-1] < 28, "the window stands in the middle"
        (top,) = [line for line in after if "Rejecting" in line]
        assert top.index("╭─ Rejecting") == 12


async def test_what_one_decides_oneself_is_no_news(sample: Path, tmp_path: Path) -> None:
    copy = tmp_path / "facts.db"
    copy.write_bytes(sample.read_bytes())
    async with browsing(copy) as pilot:
        main, written, seen = browser(pilot).main, threading.Event(), threading.Event()

        def slowly() -> Done:
            done = Decider(copy).reject([Ref("statistic", main.lists.ids["statistic"][0])])
            written.set()
            seen.wait(30)
            return done

        main.decide(slowly, "")
        await until(pilot, written.is_set)
        main.look()
        for _ in range(3):  # were anything told, the store would be asked first
            await pilot.pause(0)
            await browser(pilot).queue.ask(Reader.counts)
        assert main.is_changed and main.news in ("", say("decide.writing"))  # deciding takes long here
        seen.set()
        await settle(pilot)
        assert main.news == ""


async def test_a_list_whose_facts_were_all_rejected_says_so(sample: Path, tmp_path: Path) -> None:
    copy = tmp_path / "facts.db"
    copy.write_bytes(sample.read_bytes())
    async with browsing(copy) as pilot:
        refs = [Ref("statistic", number) for number in browser(pilot).main.lists.ids["statistic"]]
        Decider(copy).reject(refs)
        await press(pilot, "r")
        await until(pilot, lambda: "All of them were rejected." in screen_text(pilot))
        assert "X shows them." in screen_text(pilot)
        assert "None found" not in screen_text(pilot)
        Decider(copy).undo()
        await press(pilot, "r")
        assert "rejected" not in screen_text(pilot)


async def test_one_may_leave_while_a_decision_is_written(sample: Path) -> None:
    left = threading.Event()

    def slowly() -> Done:
        left.wait(60)
        return Decider(sample).undo()

    async with browsing(sample) as pilot:
        browser(pilot).main.decide(slowly, "")
        await until(pilot, lambda: browser(pilot).main.news == say("decide.writing"))
    left.set()
    assert not pilot.app.is_running
