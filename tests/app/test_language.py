"""Another language while the browser is open: every word on the screen follows at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui import wording
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.loader import load
from jamsostek_tui.model import Ref
from tests.app.browsing import browser, browsing, press, screen_text, settle

KEYS = {
    "at first": (),
    "numerals": ("4", "number_sign", "n"),
    "noise unfolded": ("4", "z", "G"),
    "narrowed": ("1", "j", "enter"),
    "statements": ("3", "right"),
    "articles": ("3", "left"),
    "sorted": ("3", "s"),
    "links": ("3", "5", "j"),
    "one pane": ("4", "plus"),
}


async def shown_in(database: Path, begun: str, spoken: str, keys: tuple[str, ...], size: tuple[int, int]) -> str:
    """The screen of a browser that begins in one language and goes on in another, without its messages."""
    wording.use(begun)
    async with browsing(database, size=size, notice="jamsostek-tui load PATH…") as pilot:
        await press(pilot, *keys)
        if spoken != begun:
            await press(pilot, "ctrl+l")
        assert wording.language() == spoken
        pilot.app.clear_notifications()
        await settle(pilot)
        return screen_text(pilot)


@pytest.mark.parametrize("keys", KEYS.values(), ids=KEYS)
async def test_every_word_follows_at_once(sample: Path, keys: tuple[str, ...]) -> None:
    size = (120, 40)
    assert await shown_in(sample, "en", "id", keys, size) == await shown_in(sample, "id", "id", keys, size)


async def test_it_follows_back_in_a_small_window(sample: Path) -> None:
    size, keys = (60, 20), ("4", "j")
    assert await shown_in(sample, "id", "en", keys, size) == await shown_in(sample, "en", "en", keys, size)


async def test_it_follows_where_there_is_nothing(tmp_path: Path) -> None:
    load([], tmp_path / "none.db")
    assert await shown_in(tmp_path / "none.db", "en", "id", (), (120, 40)) == await shown_in(
        tmp_path / "none.db", "id", "id", (), (120, 40)
    )


async def test_what_is_told_of_others_follows(sample: Path) -> None:
    async with browsing(sample) as pilot:
        Decider(sample).reject([Ref("statistic", browser(pilot).main.lists.ids["statistic"][0])])
        browser(pilot).main.look()
        await settle(pilot)
        assert "Facts changed" in screen_text(pilot)
        await press(pilot, "ctrl+l")
        assert "Facts changed" not in screen_text(pilot) and wording.say("news.other").split("{")[0] in screen_text(
            pilot
        )
