"""The two bundled pages on screens of six widths, as plain text, and after the main ways of using them.

Each golden was looked at; `UPDATE_GOLDENS=1 pytest tests/app/test_bundled_goldens.py` writes them anew.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from textual.widgets import Input

from jamsostek_tui import wording
from jamsostek_tui.app.screens.export import ExportScreen
from jamsostek_tui.app.screens.search import SearchScreen
from jamsostek_tui.app.widgets.text_view import TextView
from jamsostek_tui.bundled import seed_folder
from jamsostek_tui.loader import load
from tests.app.browsing import browsing, press, screen_text
from tests.app.source_stage import calm, until
from tests.app.test_goldens import compare

COMMAND = "jamsostek-tui load PATH…"
SIZES = [(200, 50), (120, 40), (100, 30), (80, 24), (60, 20), (40, 15)]
sizes = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


@pytest.fixture(scope="session")
def bundled_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The two pages under names that are the same wherever the checkout lies."""
    folder = tmp_path_factory.mktemp("bundled")
    load([str(page) for page in sorted(seed_folder().iterdir())], folder / "facts.db")
    return folder / "facts.db"


@pytest.fixture
def bundled(bundled_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(bundled_once, tmp_path / "facts.db"))


@sizes
async def test_a_new_user_opens_it_at_any_width(bundled: Path, size: tuple[int, int]) -> None:
    async with browsing(bundled, size=size, notice=COMMAND) as pilot:
        seen = screen_text(pilot)
        assert COMMAND in seen and "? keys" in seen
        assert "13,600" in seen
        compare(f"bundled-{size[0]}x{size[1]}", seen)


async def test_a_new_user_opens_it_in_indonesian(bundled: Path) -> None:
    wording.use("id")
    try:
        async with browsing(bundled, notice=COMMAND) as pilot:
            compare("bundled-indonesian-120x40", screen_text(pilot))
    finally:
        wording.use("en")


async def test_narrowing_to_lombok_tengah_and_going_back(bundled: Path) -> None:
    async with browsing(bundled) as pilot:
        await press(pilot, "3", "j")
        before = screen_text(pilot)
        await press(pilot, "1", "j", "j", "enter", "2")
        compare("bundled-narrowed-120x40", screen_text(pilot))
        await press(pilot, "backspace", "3")
        after = [line[30:76] for line in screen_text(pilot).splitlines()[1:24]]
        assert after == [line[30:76] for line in before.splitlines()[1:24]], "the numbers are as they were"


async def test_a_search_with_a_typo_jumps_to_the_official(bundled: Path) -> None:
    async with browsing(bundled) as pilot:
        await press(pilot, "slash")
        screen = pilot.app.screen
        assert isinstance(screen, SearchScreen)
        screen.query_one(Input).value = "hasanudin"
        await until(pilot, lambda: screen._answered == "hasanudin")
        await calm(pilot)
        await press(pilot, "enter")
        seen = screen_text(pilot)
        assert "▌  Hassanudin" in seen
        compare("bundled-found-120x40", seen)


async def test_three_facts_are_chosen_and_exported(bundled: Path, tmp_path: Path) -> None:
    async with browsing(bundled) as pilot:
        await press(pilot, "space", "space", "space", "e")
        await until(pilot, lambda: isinstance(pilot.app.screen, ExportScreen))
        target = tmp_path / "dossier.md"
        pilot.app.screen.query_one(Input).value = str(target)
        await until(pilot, lambda: bool(pilot.app.screen.query_one(TextView).text))
        await calm(pilot)
        await pilot.press("enter")
        await until(pilot, target.exists)
        await calm(pilot)
        written = target.read_text("utf-8")
        assert written.count("[^") == 6 and "13.600" in written and "Lombok Tengah" in written
