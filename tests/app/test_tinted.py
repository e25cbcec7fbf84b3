"""What shows behind a window fills the screen at every size, also while the screen below has yet another."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.segment import Segment
from textual.geometry import Region

from tests.app.browsing import browsing, press, screen_text, settle


@pytest.mark.parametrize("before", [(40, 15), (120, 40)])
@pytest.mark.parametrize("after", [(1, 1), (60, 20), (200, 60)])
async def test_a_window_is_painted_whole_when_the_terminal_has_another_size(
    sample: Path, before: tuple[int, int], after: tuple[int, int]
) -> None:
    async with browsing(sample, size=before) as pilot:
        await press(pilot, "question_mark")
        screen = pilot.app.screen
        for crop in (Region(0, 0, *after), Region(3, 2, 5, 80), Region(0, 0, *before)):
            lines = screen.render_lines(crop)
            assert [Segment.get_line_length(list(line)) for line in lines] == [crop.width] * crop.height
        await pilot.resize_terminal(*after)
        await settle(pilot)
        assert pilot.app.screen is screen and len(screen_text(pilot).splitlines()) == after[1]
