"""A pane that comes into sight is told its size, whoever asked where it stands before it was laid out."""

from __future__ import annotations

from pathlib import Path

from jamsostek_tui.browse.layout import Pane
from tests.app.browsing import Browsing, browser, browsing, pane_text, press, screen_text, settle, title


async def bring_into_sight(pilot: Browsing, pane: Pane) -> None:
    """Give a pane the screen, and paint a frame between the focus and the layout, as a busy machine does."""
    main, widget = browser(pilot).main, browser(pilot).main.widget_of(pane)
    assert not widget.region
    with pilot.app.batch_update():  # no layout before its end
        main.desk.arrange_for(pane, False)
        await pilot._wait_for_screen()
        main._compositor.update_widgets({widget})
        assert widget.region
    await settle(pilot)


async def test_its_title_says_what_the_width_allows(sample: Path) -> None:
    async with browsing(sample, size=(60, 20)) as pilot:
        assert "Organisations" not in title(pilot, "people")
        await bring_into_sight(pilot, "people")
        assert "Organisations 3" in title(pilot, "people")
        assert "Organisations 3" in screen_text(pilot)


async def test_its_article_is_broken_into_lines(sample: Path) -> None:
    async with browsing(sample, size=(40, 15)) as pilot:
        await bring_into_sight(pilot, "source")
        article = browser(pilot).main.source.article
        assert article is not None and article.text.split()[0] in pane_text(pilot, "source")


async def test_its_cursor_is_in_sight(sample: Path) -> None:
    async with browsing(sample, size=(40, 9)) as pilot:
        await press(pilot, "3", "G", "1")
        numbers = browser(pilot).main.list_of("numbers")
        last = numbers.current
        await pilot.resize_terminal(40, 8)
        await settle(pilot)
        await bring_into_sight(pilot, "numbers")
        assert numbers.current == last and "▌" in pane_text(pilot, "numbers")
