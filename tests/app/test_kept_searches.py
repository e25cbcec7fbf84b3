"""Searches kept by name: written down, listed where nothing is typed yet, recalled and forgotten."""

from __future__ import annotations

from pathlib import Path

from jamsostek_tui.app.screens.search import SearchScreen
from jamsostek_tui.app.setup import Setup
from jamsostek_tui.remembered import Remembered, remembered
from tests.app.browsing import browser, browsing, press, screen_text, searched
from tests.app.source_stage import until


async def test_a_search_is_kept_by_name_recalled_and_forgotten(sample: Path, tmp_path: Path) -> None:
    state = Remembered(tmp_path / "state.json")
    async with browsing(sample, setup=Setup(remembered=state)) as pilot:
        await searched(pilot, "nelayan")
        await press(pilot, "ctrl+s", *"boats", "enter")
        await press(pilot, "escape", "slash")
        assert "Saved searches" in screen_text(pilot) and "boats  nelayan" in screen_text(pilot)
    assert remembered(tmp_path / "state.json").searches == {"boats": "nelayan"}
    async with browsing(sample, setup=Setup(remembered=remembered(tmp_path / "state.json"))) as pilot:
        await press(pilot, "slash", "down", "enter")
        screen = pilot.app.screen
        assert isinstance(screen, SearchScreen)
        await until(pilot, lambda: screen.answered == "nelayan")
        await press(pilot, "ctrl+u", "down", "delete")
        assert "Saved searches" not in screen_text(pilot)
    assert remembered(tmp_path / "state.json").searches == {}


async def test_escape_leaves_the_name_and_the_search_stays(sample: Path) -> None:
    async with browsing(sample) as pilot:
        screen = await searched(pilot, "nelayan")
        await press(pilot, "ctrl+s", "escape")
        assert pilot.app.screen is screen and screen.wanted == "nelayan"
        assert browser(pilot).setup.remembered.searches == {}


async def test_space_among_the_hits_chooses_and_goes_on_and_a_key_begins_a_new_search(sample: Path) -> None:
    async with browsing(sample) as pilot:
        screen = await searched(pilot, "nelayan")
        await press(pilot, "down", "up", "space", "space")
        assert len(browser(pilot).chosen.refs()) == 2
        await press(pilot, "ctrl+u", *"petani")
        assert screen.wanted == "petani"
