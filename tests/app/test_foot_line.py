"""The foot line: keys that work here and now, and how many facts are chosen, no word of it ever cut."""

from __future__ import annotations

import pytest

from jamsostek_tui import wording
from jamsostek_tui.app.actions import footer_order
from jamsostek_tui.app.widgets.bars import Foot
from tests.app.source_stage import Stage


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("width", [34, 40, 60, 80, 120, 200])
async def test_no_word_of_it_is_cut_and_a_key_to_search_is_left(width: int, language: str) -> None:
    wording.use(language)
    foot = Foot(id="foot")
    async with Stage(foot).run_test(size=(width, 3)):
        foot.tell(width, footer_order("numbers"), 121, 12)
        shown = foot.render().plain
    counts = [wording.say("count.chosen", count=121), wording.say("count.lost", count=12)]
    assert len(shown) <= width - 2
    assert shown.endswith((counts[0], " · ".join(counts)))
    assert "?" in shown and (width < 40 or shown.startswith("/ "))


async def test_what_is_lost_is_told_where_there_is_room() -> None:
    foot = Foot(id="foot")
    async with Stage(foot).run_test(size=(120, 3)):
        foot.tell(120, footer_order("numbers"), 121, 1)
        assert foot.render().plain.endswith("121 chosen · 1 lost")
