"""Notes in the panes: decisions of one fact or of all chosen, shown where one asks why, taken back in any run."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input

from jamsostek_tui.app.screens.dialogue import Dialogue
from jamsostek_tui.app.screens.editing import EditScreen
from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.model import Ref
from tests.app.browsing import Browsing, browser, browsing, press, screen_text, settle
from tests.app.source_stage import until

SIZE = (160, 40)


def notes(database: Path) -> list[str]:
    """Return the notes on the numbers that have one."""
    return [*Decider(database).notes_on(Ref("statistic", number) for number in range(1, 9)).values()]


async def noted(pilot: Browsing, words: str) -> None:
    """Type a note into the window that asks for it."""
    await until(pilot, lambda: isinstance(pilot.app.screen, EditScreen))
    pilot.app.screen.query_one("#edit-note", Input).value = words
    await press(pilot, "enter")
    await settle(pilot)


async def test_a_note_on_the_fact_pointed_at_is_shown_and_altered(sample: Path) -> None:
    async with browsing(sample, size=SIZE) as pilot:
        await press(pilot, "3", "C")
        await noted(pilot, "tanya [b]dinas[/b]")
        assert notes(sample) == ["tanya [b]dinas[/b]"]
        await press(pilot, "w")
        assert "Note tanya [b]dinas[/b]" in " ".join(screen_text(pilot).split())
        await press(pilot, "escape", "C")
        await until(pilot, lambda: isinstance(pilot.app.screen, EditScreen))
        assert pilot.app.screen.query_one("#edit-note", Input).value == "tanya [b]dinas[/b]"
        await noted(pilot, "")
        assert notes(sample) == []


async def test_one_note_on_all_chosen_is_undone_and_redone_in_another_run(sample: Path) -> None:
    async with browsing(sample, size=SIZE) as pilot:
        await press(pilot, "3", "space", "space", "up", "C")
        assert isinstance(pilot.app.screen, Dialogue)
        await press(pilot, "enter")
        await noted(pilot, "lihat dinas")
        assert notes(sample) == ["lihat dinas"] * 2
    async with browsing(sample, size=SIZE) as pilot:
        await press(pilot, "u")
        await settle(pilot)
        assert notes(sample) == []
        await press(pilot, "ctrl+r")
        await settle(pilot)
        assert notes(sample) == ["lihat dinas"] * 2
    assert [one.do for one in Decider(sample).lines().decisions] == ["note", "undo", "redo"]


async def test_ones_own_note_in_the_basket_is_no_news_and_goes_on_where_it_ended(sample: Path) -> None:
    async with browsing(sample, size=SIZE) as pilot:
        await press(pilot, "3", "space", "b", "n", *"tes", "enter", "n", *"kan", "enter", "escape")
        browser(pilot).main.look()
        await settle(pilot)
        assert "r shows them" not in screen_text(pilot)
        assert notes(sample) == ["teskan"]


async def test_a_fact_with_a_note_is_marked_in_the_lists_in_this_run_and_the_next(sample: Path) -> None:
    Decider(sample).note([Ref("statistic", 2)], "satu")
    async with browsing(sample, size=SIZE) as pilot:
        await until(pilot, lambda: bool(browser(pilot).noted))
        await settle(pilot)
        assert screen_text(pilot).count(" *") == 1
        await press(pilot, "3", "C")
        await noted(pilot, "dua")
        assert screen_text(pilot).count(" *") + screen_text(pilot).count("▌*") == 2 and len(browser(pilot).noted) == 2
        await press(pilot, "2", "C")
        await noted(pilot, "tiga")
        assert {ref.kind for ref in browser(pilot).noted} == {"statistic", "person"}
        await press(pilot, "u")
        await settle(pilot)
        assert len(browser(pilot).noted) == 2


async def test_notes_that_differ_are_not_put_together(sample: Path) -> None:
    Decider(sample).note([Ref("statistic", 1)], "satu")
    async with browsing(sample, size=SIZE) as pilot:
        await press(pilot, "3", "space", "space", "up", "C", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, EditScreen))
        assert pilot.app.screen.query_one("#edit-note", Input).value == ""
        await press(pilot, "enter")
    assert notes(sample) == ["satu"]


def test_explain_tells_the_note(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Decider(sample).note([Ref("statistic", 1)], "lihat\x1b dinas")
    assert main(["explain", "statistic/1", "--db", str(sample)]) == 0
    assert "Note" in (told := capsys.readouterr().out) and "dinas" in told and "\x1b" not in told
