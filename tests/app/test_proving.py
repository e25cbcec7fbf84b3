"""From the palette: loaded files checked and a dossier verified, as the commands do it; a window says what is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui.app.app import BrowserApp
from jamsostek_tui.app.screens.dialogue import Dialogue
from jamsostek_tui.app.screens.editing import EditScreen
from jamsostek_tui.loader import load
from tests.app.browsing import Browsing, box_text, browsing, press, settle
from tests.app.source_stage import until
from tests.pages import FISHERS, WORKERS


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return a database of two pages, which lie beside it in `in`."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(FISHERS, "utf-8")
    (tmp_path / "in" / "b.txt").write_text(WORKERS, "utf-8")
    load([str(tmp_path / "in")], tmp_path / "facts.db")
    return tmp_path / "facts.db"


async def from_palette(pilot: Browsing, words: str) -> None:
    await press(pilot, "ctrl+p", *words, "enter")
    await settle(pilot)


async def answer(pilot: Browsing) -> str:
    await until(pilot, lambda: isinstance(pilot.app.screen, Dialogue))
    return " ".join(box_text(pilot, "#dialogue").replace("│", " ").split())


async def test_loaded_files_are_checked_and_what_changed_is_told_fact_by_fact(own: Path) -> None:
    async with browsing(own) as pilot:
        await from_palette(pilot, "check")
        assert "2 files: 2 intact" in await answer(pilot)
        await press(pilot, "escape")
        page = own.parent / "in" / "a.txt"
        page.write_text(page.read_text("utf-8").replace("2.450", "2.540"), "utf-8")
        (own.parent / "in" / "b.txt").unlink()
        await from_palette(pilot, "check")
        told = await answer(pilot)
        assert "2 files: 1 changed, 1 gone" in told and "forget --gone" in told
        assert "altered" in told and "2.540" in told


async def test_a_dossier_written_here_is_verified_by_two_keys(own: Path) -> None:
    dossier = own.parent / "dosir.md"
    async with browsing(own) as pilot:
        await press(pilot, "3", "A", "e", "ctrl+u", *str(dossier), "enter")
        await until(pilot, lambda: dossier.exists())
        await settle(pilot)
        assert isinstance(pilot.app, BrowserApp) and pilot.app.exported == dossier
        await from_palette(pilot, "verify")
        assert isinstance(pilot.app.screen, EditScreen) and "⏎ verify" in box_text(pilot, "#edit")
        await press(pilot, "enter")
        assert "Everything in it is still true" in await answer(pilot)
        await press(pilot, "escape")
        dossier.write_text(dossier.read_text("utf-8").replace("2.450 nelayan |", "2.540 nelayan |", 1), "utf-8")
        await from_palette(pilot, "verify")
        await press(pilot, "enter")
        told = await answer(pilot)
        assert told.index("number altered") < told.index("intact [^") and "“2.540 nelayan”" in told


async def test_what_is_no_dossier_keeps_the_form_and_says_why(own: Path) -> None:
    async with browsing(own) as pilot:
        await from_palette(pilot, "verify")
        await press(pilot, "enter")
        assert "Enter a file name" in box_text(pilot, "#edit")
        for path, said in ((own.parent / "in" / "a.txt", "no footnote with a proof"), (own / "x.md", "x.md")):
            await press(pilot, "ctrl+u", *str(path), "enter")
            assert isinstance(pilot.app.screen, EditScreen)
            assert said in " ".join(box_text(pilot, "#edit").replace("│", " ").split())
