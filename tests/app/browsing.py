"""Opening the browser in a test, and reading its screen as plain text."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot

from jamsostek_tui.app.app import BrowserApp
from jamsostek_tui.browse.layout import Pane
from jamsostek_tui.model import Ref

Browsing = Pilot[None]


@asynccontextmanager
async def browsing(
    database: Path, size: tuple[int, int] = (120, 40), notice: str | None = None, address: str | None = None
) -> AsyncIterator[Browsing]:
    """Open the browser and wait until it has shown what it found."""
    app = BrowserApp(database, notice, address)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        yield pilot


async def settle(pilot: Browsing) -> None:
    """Wait until every question to the store is answered and painted."""
    for _ in range(3):
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def press(pilot: Browsing, *keys: str) -> None:
    """Press keys, each after the one before had its effect."""
    for key in keys:
        await pilot.press(key)
        await settle(pilot)


def browser(pilot: Browsing) -> BrowserApp:
    """Return the app."""
    assert isinstance(pilot.app, BrowserApp)
    return pilot.app


def screen_text(pilot: Browsing) -> str:
    """Return what the screen shows, a line for each of its lines, without trailing blanks."""
    lines = pilot.app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in lines) + "\n"


def pane_text(pilot: Browsing, pane: Pane) -> str:
    """Return what one pane shows, inside its border."""
    widget = browser(pilot).main.widget_of(pane)
    region = widget.region.shrink(widget.styles.gutter)
    lines = pilot.app.screen._compositor.render_strips()
    return "\n".join(
        strip.crop(region.x, region.right).text.rstrip() for strip in lines[region.y : region.bottom]
    ).rstrip()


def title(pilot: Browsing, pane: Pane) -> str:
    """Return the title in a pane's border."""
    content = browser(pilot).main.widget_of(pane)._border_title
    return content.plain if content is not None else ""


def under_cursor(pilot: Browsing, pane: Pane) -> Ref | None:
    """Return the fact under the cursor of a list."""
    return browser(pilot).main.list_of(pane).current


def lit_words(pilot: Browsing) -> str:
    """Return the words lit strongly in the source."""
    source = browser(pilot).main.source
    if source.article is None or source.at is None:
        return ""
    return source.article.text[source.at[0] : source.at[1]]
