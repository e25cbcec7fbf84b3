"""The two bundled pages on screens of six widths, as plain text, and after the main ways of using them.

Each golden was looked at; `UPDATE_GOLDENS=1 pytest tests/app/test_bundled_goldens.py` writes them anew.
"""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

import pytest
from textual.widgets import Input

from jamsostek_tui import wording
from jamsostek_tui.app.screens.export import ExportScreen
from jamsostek_tui.app.widgets.lists.hit_list import HitList
from jamsostek_tui.app.widgets.text_view import TextView
from jamsostek_tui.loader import load
from jamsostek_tui.own_paths import seed_folder
from tests.app.browsing import box_text, browsing, pane_text, press, screen_text, searched
from tests.app.source_stage import calm, until
from tests.app.test_goldens import compare

COMMAND = "jamsostek-tui load PATH…"
SIZES = [(200, 50), (120, 40), (100, 30), (80, 24), (60, 20), (40, 15)]
sizes = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
narrow_sizes = pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 15)], ids=lambda size: f"{size[0]}x{size[1]}")


def named(size: tuple[int, int]) -> str:
    """How a golden tells its size."""
    return f"{size[0]}x{size[1]}"


@pytest.fixture(scope="session")
def bundled_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The two pages under names that are the same wherever the checkout lies."""
    folder = tmp_path_factory.mktemp("bundled")
    with contextlib.chdir(seed_folder()):
        load([page.name for page in sorted(Path().iterdir())], folder / "facts.db")
    return folder / "facts.db"


@pytest.fixture
def bundled(bundled_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(bundled_once, tmp_path / "facts.db"))


@sizes
async def test_a_new_user_opens_it_at_any_width(bundled: Path, size: tuple[int, int]) -> None:
    async with browsing(bundled, size=size, notice=COMMAND) as pilot:
        seen = screen_text(pilot)
        assert "L load" in seen and "? keys" in seen
        assert "13,600" in seen
        compare(f"bundled-{size[0]}x{size[1]}", seen)


async def test_a_new_user_opens_it_in_indonesian(bundled: Path) -> None:
    wording.use("id")
    async with browsing(bundled, notice=COMMAND) as pilot:
        compare("bundled-indonesian-120x40", screen_text(pilot))


@narrow_sizes
async def test_narrowing_to_lombok_tengah_and_going_back(bundled: Path, size: tuple[int, int]) -> None:
    async with browsing(bundled, size=size) as pilot:
        await press(pilot, "3", "j")
        before = pane_text(pilot, "numbers")
        await press(pilot, "1", "j", "j", "enter", "2")
        compare(f"bundled-narrowed-{named(size)}", screen_text(pilot))
        await press(pilot, "backspace", "3")
        compare(f"bundled-back-{named(size)}", screen_text(pilot))
        assert pane_text(pilot, "numbers") == before, "the numbers are as they were"


@narrow_sizes
async def test_a_search_with_a_typo_jumps_to_the_official(bundled: Path, size: tuple[int, int]) -> None:
    async with browsing(bundled, size=size) as pilot:
        await searched(pilot, "hasanudin")
        compare(f"bundled-typed-{named(size)}", box_text(pilot, "#search"))
        await press(pilot, "enter")
        seen = screen_text(pilot)
        assert "▌  Hassanudin" in seen
        compare(f"bundled-found-{named(size)}", seen)


@narrow_sizes
async def test_three_facts_are_chosen_and_exported(bundled: Path, tmp_path: Path, size: tuple[int, int]) -> None:
    async with browsing(bundled, size=size) as pilot:
        await press(pilot, "space", "space", "space")
        compare(f"bundled-chosen-{named(size)}", screen_text(pilot))
        await press(pilot, "e")
        await until(pilot, lambda: isinstance(pilot.app.screen, ExportScreen))
        line = pilot.app.screen.query_one(Input)
        line.value = "dossier.md"
        await until(pilot, lambda: bool(pilot.app.screen.query_one(TextView).text))
        await calm(pilot)
        compare(f"bundled-export-{named(size)}", box_text(pilot, "#export"))
        target = tmp_path / "dossier.md"
        line.value = str(target)
        await calm(pilot)
        await pilot.press("enter")
        await until(pilot, target.exists)
        await calm(pilot)
        written = target.read_text("utf-8")
        assert written.count("[^") == 6 and "13.600" in written and "Lombok Tengah" in written


@narrow_sizes
async def test_a_resize_in_the_midst_of_a_search_keeps_query_and_hit(bundled: Path, size: tuple[int, int]) -> None:
    other = (200, 50) if size == (120, 40) else (120, 40)
    async with browsing(bundled, size=other) as pilot:
        screen = await searched(pilot, "loteng")
        await press(pilot, "down", "down")
        pointed = screen.query_one(HitList).current
        await pilot.resize_terminal(*size)
        await calm(pilot)
        compare(f"bundled-resized-{named(size)}", box_text(pilot, "#search"))
        assert screen.query_one(HitList).current == pointed and screen.wanted == "loteng"
