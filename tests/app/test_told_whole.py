"""What is told in the corner is seen to its last word, whatever its length and the width of the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets._toast import Toast

from jamsostek_tui.app.app import BrowserApp
from tests.app.browsing import screen_text
from tests.app.source_stage import until

LAST = "akhir"


@pytest.mark.parametrize("width", [40, 80, 119, 120])
async def test_the_last_word_of_a_message_is_seen(pages: Path, width: int) -> None:
    app = BrowserApp(pages)
    async with app.run_test(size=(width, 24), notifications=True) as pilot:
        for letters in (*range(26, 34), *range(48, 58)):
            app.clear_notifications()
            await until(pilot, lambda: not app.screen.query(Toast))
            app.tell("a " * (letters // 2) + "b" * (letters % 2) + LAST)
            await until(pilot, lambda: bool(app.screen.query(Toast)))
            await pilot.pause()
            assert LAST in screen_text(pilot), letters
