"""Every window that a key opens, as plain text at three sizes, with nothing in it too; each golden was looked at.

`UPDATE_GOLDENS=1 pytest tests/app/test_window_goldens.py` writes them anew.
"""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from textual.widgets import Input

from jamsostek_tui.app.screens.export import ExportScreen
from jamsostek_tui.app.screens.main.screen import MainScreen
from jamsostek_tui.app.screens.merging import MergeScreen
from jamsostek_tui.app.screens.search import SearchScreen
from tests.app.browsing import Browsing, browsing, press, screen_text
from tests.app.source_stage import calm, until
from tests.app.test_goldens import SIZES, compare
from tests.check.pages import load as load_compared
from tests.decisions.pages import loaded, write


class Window(NamedTuple):
    """A window: the name of its golden, the keys that lead there, the words typed then; whether the next goes on."""

    name: str
    keys: tuple[str, ...]
    typed: str = ""
    stays: bool = False


SAMPLE = (
    Window("edit", ("3", "E"), stays=True),
    Window("edit-wrong", ("x", "enter")),
    Window("add", ("4", "A"), stays=True),
    Window("add-fields", ("enter",)),
    Window("merge-none", ("m",)),
    Window("rejected-none", ("X",)),
    Window("basket-empty", ("b",)),
    Window("search-opened", ("slash",)),
    Window("search-nothing", ("slash",), "zzzz"),
    Window("palette-nothing", ("ctrl+p",), "zzzz"),
    Window("compare-empty", ("c",), stays=True),
    Window("matrix-empty", ("m",)),
    Window("edit-several", ("3", "space", "space", "up", "E", "enter")),
    Window("accept-question", ("a",)),
    Window("basket-grouped", ("b", "s"), stays=True),
    Window("basket-note", ("n",)),
)
ALIKE = (Window("merge", ("m",)), Window("merge-question", ("2", "space", "space", "up", "m")))
COMPARED = (
    Window("series", ("c", "s"), stays=True),
    Window("compare-none-so", ("f", "f", "f", "f")),
    Window("settled", ("c", "tab", "right", "p"), stays=True),
    Window("settle-note", ("n",)),
)
sizes = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


async def show(pilot: Browsing, window: Window) -> None:
    """Open a window and wait until all of it is there."""
    await press(pilot, *window.keys)
    screen = pilot.app.screen
    if window.typed:
        screen.query_one(Input).value = window.typed
    if isinstance(screen, SearchScreen):
        await until(pilot, lambda: screen.answered == window.typed)
    if isinstance(screen, MergeScreen):
        await until(pilot, lambda: not screen.busy)
    await calm(pilot)
    await calm(pilot)


async def walk(pilot: Browsing, windows: tuple[Window, ...], size: tuple[int, int]) -> None:
    """Open one window after the other from the panes, and hold each against its golden."""
    for window in windows:
        await show(pilot, window)
        compare(f"window-{window.name}-{size[0]}x{size[1]}", screen_text(pilot))
        while not window.stays and not isinstance(pilot.app.screen, MainScreen):
            await press(pilot, "escape")


@sizes
async def test_windows_over_the_panes(sample: Path, size: tuple[int, int]) -> None:
    async with browsing(sample, size=size) as pilot:
        await walk(pilot, SAMPLE, size)


@pytest.fixture(scope="module")
def alike_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("alike")
    with contextlib.chdir(folder):
        return loaded(write(Path("pages")), folder / "facts.db")


@sizes
async def test_windows_on_who_is_one(alike_once: Path, tmp_path: Path, size: tuple[int, int]) -> None:
    copy = Path(shutil.copy(alike_once, tmp_path / "facts.db"))
    async with browsing(copy, size=size) as pilot:
        await walk(pilot, ALIKE, size)


@pytest.fixture(scope="module")
def compared_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return load_compared(tmp_path_factory.mktemp("compared"))


@sizes
async def test_windows_on_numbers_side_by_side(compared_once: Path, tmp_path: Path, size: tuple[int, int]) -> None:
    copy = Path(shutil.copy(compared_once, tmp_path / "facts.db"))
    async with browsing(copy, size=size) as pilot:
        await walk(pilot, COMPARED, size)


@sizes
async def test_a_file_that_exists_is_overwritten_only_after_asking(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("numbers.csv").write_text("mine", "utf-8")
    async with browsing(sample, size=size) as pilot:
        await press(pilot, "3", "space", "e")
        await until(pilot, lambda: isinstance(pilot.app.screen, ExportScreen))
        pilot.app.screen.query_one(Input).value = "numbers.csv"
        await calm(pilot)
        await press(pilot, "enter")
        await calm(pilot)
        asked = pilot.app.screen.query_one("#export-told").region.bottom  # below it stands the document
        shown = "\n".join(screen_text(pilot).splitlines()[:asked]) + "\n"
        compare(f"window-overwrite-{size[0]}x{size[1]}", shown)
    assert Path("numbers.csv").read_text("utf-8") == "mine"
