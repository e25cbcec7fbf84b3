"""Where the palette leads: an address that is typed, a search kept by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui.app.setup import Setup
from jamsostek_tui.browse.place import Search
from jamsostek_tui.model import Ref
from jamsostek_tui.remembered import Remembered
from tests.app.browsing import browser, browsing, press, screen_text, settle


async def test_an_address_is_opened(sample: Path) -> None:
    async with browsing(sample) as pilot:
        main = browser(pilot).main
        await press(pilot, "ctrl+p", *"region/52?kind=statement")
        assert "Open region/52?kind=statement" in screen_text(pilot)
        await press(pilot, "enter")
        await settle(pilot)
        assert main.place.narrowing == (Ref("region", "52"),) and main.place.kind == "statement"
        await press(pilot, "backspace")
        assert not main.place.narrowing


@pytest.mark.parametrize("typed", ["region/99.99", "person/4711", "region/", "region/52?kind=zebra"])
async def test_no_address_of_what_is_not_here_is_offered(sample: Path, typed: str) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "ctrl+p", *typed)
        assert "Open " not in screen_text(pilot)


async def test_a_saved_search_is_found_by_its_name_and_narrows_the_panes(sample: Path, tmp_path: Path) -> None:
    kept = Remembered(tmp_path / "state.json", searches={"boats": "nelayan kind:number"})
    async with browsing(sample, setup=Setup(remembered=kept)) as pilot:
        await press(pilot, "ctrl+p", *"boats")
        assert "saved search: boats" in screen_text(pilot)
        await press(pilot, "enter")
        await settle(pilot)
        assert browser(pilot).main.place.narrowing == (Search("nelayan kind:number"),)
