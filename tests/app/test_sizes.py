"""Any screen will do: nothing breaks down to one cell, and a resize keeps the place."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui.browse.layout import PANES
from tests.app.browsing import browser, browsing, lit_words, press, screen_text, settle, under_cursor


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (3, 9), (9, 3), (17, 6), (40, 15), (80, 5), (300, 4), (5, 100)])
async def test_every_pane_and_window_opens_on_any_screen(sample: Path, size: tuple[int, int]) -> None:
    async with browsing(sample, size=size) as pilot:
        await press(pilot, *"12345", "1", "enter", "question_mark", "escape", "w", "escape", "ctrl+p", "escape", "plus")
        assert pilot.app.is_running
        lines = screen_text(pilot).split("\n")
        assert len(lines) == size[1] + 1


async def test_a_resize_in_the_middle_of_things_keeps_the_place(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "1", "j", "enter", "3", "j")
        place = browser(pilot).main.place
        lit = lit_words(pilot)
        for size in ((80, 24), (40, 15), (1, 1), (200, 50), (120, 40)):
            await pilot.resize_terminal(*size)
            await settle(pilot)
            assert browser(pilot).main.place == place
        assert lit_words(pilot) == lit
        assert "Surabaya ✕" in screen_text(pilot)


async def test_on_a_narrow_screen_the_panes_are_named_in_the_head_and_a_click_opens_one(sample: Path) -> None:
    async with browsing(sample, size=(40, 15)) as pilot:
        head = screen_text(pilot).splitlines()[0]
        for number in range(1, 6):
            assert str(number) in head
        await pilot.click("#head", offset=(head.index("4"), 0))
        await settle(pilot)
        assert browser(pilot).main.pane == "source"
        assert "1.250" in screen_text(pilot)


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120, 200])
async def test_every_pane_can_be_reached_by_tab_at_every_width(sample: Path, width: int) -> None:
    async with browsing(sample, size=(width, 24)) as pilot:
        reached = []
        for _ in PANES:
            main = browser(pilot).main
            reached.append(main.pane)
            assert main.widget_of(main.pane).region.width > 0, "the focused pane is in sight"
            await press(pilot, "tab")
        assert sorted(reached) == sorted(PANES)
        await press(pilot, "shift+tab")
        assert browser(pilot).main.pane == reached[-1]


async def test_the_cursor_stays_in_sight_however_low_the_screen(sample: Path) -> None:
    async with browsing(sample, size=(40, 8)) as pilot:
        await press(pilot, "G")
        last = under_cursor(pilot, "numbers")
        assert last is not None
        assert "▌" in screen_text(pilot)
        await press(pilot, "g", "ctrl+d", "ctrl+u", "pagedown", "pageup")
        assert "▌" in screen_text(pilot)


@pytest.mark.parametrize("width", [24, 32, 40, 60, 80, 120])
async def test_a_filter_is_named_in_the_head_at_every_width(sample: Path, width: int) -> None:
    async with browsing(sample, size=(width, 15), address="region/35.78&person/3?kind=statement") as pilot:
        head = screen_text(pilot).splitlines()[0]
        assert "✕" in head or "+2" in head
        if width >= 40:
            assert "Retno" in head
