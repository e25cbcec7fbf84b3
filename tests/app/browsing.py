"""Opening the browser in a test, and reading its screen as plain text."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from textual import events
from textual.app import App
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.widgets import Input
from textual.worker import WorkerCancelled

from jamsostek_tui import __version__
from jamsostek_tui.app.app import BrowserApp
from jamsostek_tui.app.screens.search import SearchScreen
from jamsostek_tui.app.setup import Setup
from jamsostek_tui.app.widgets.source.source import SourceView
from jamsostek_tui.browse.layout import Pane
from jamsostek_tui.model import Ref
from tests.app.source_stage import calm, until

Browsing = Pilot[None]
ROUNDS = 8
"""A key goes to the app, from there to a widget, up to the screen and the app again, and what it does says more."""
PATIENCE = 240
"""Seconds that a very busy machine may take to come to rest."""


@asynccontextmanager
async def browsing(
    database: Path,
    size: tuple[int, int] = (120, 40),
    notice: str | None = None,
    address: str | None = None,
    setup: Setup | None = None,
) -> AsyncIterator[Browsing]:
    """Open the browser and wait until it has shown what it found."""
    app = BrowserApp(database, notice, address, setup)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        yield pilot


async def settle(pilot: Browsing) -> None:
    """Wait until every message is handled, every question to the store answered, and all of it painted.

    Not `pilot.pause()`: that sleeps until the processor is idle, which on a busy machine is for ever. Raises
    TimeoutError where it does not come to rest within `PATIENCE` seconds.
    """
    async with asyncio.timeout(PATIENCE):
        for _ in range(ROUNDS):
            await pilot._wait_for_screen()
        await _answered(pilot)
        main = browser(pilot).main
        while main.busy or main.follow_due:  # the lists are yet to fill, or source and links to follow the cursor
            await pilot.pause(0.002)
            await _answered(pilot)
        await pilot.pause(0)
        while await _unpainted(pilot) or main.busy or main.follow_due:
            await pilot.pause(0)  # a new layout resizes the panes, which write titles anew, or brings one into sight
            await _answered(pilot)


async def _unpainted(pilot: Browsing) -> bool:
    """Handle what the last layout said, and return whether that asks for another layout or more paint."""
    for _ in range(2):
        await pilot._wait_for_screen()
    screen = pilot.app.screen
    return bool(
        screen._layout_required
        or screen._scroll_required
        or screen._repaint_required
        or screen._dirty_widgets
        or screen._callbacks
    )


async def _answered(pilot: Browsing) -> None:
    """Wait for every question that is still wanted; a newer one may cancel an older while we wait."""
    while True:
        try:
            await pilot.app.workers.wait_for_complete()
        except WorkerCancelled:
            await pilot.pause(0)
            continue
        for _ in range(ROUNDS):  # a key that had to wait its turn may only now ask its question
            await pilot._wait_for_screen()
        if all(worker.is_finished for worker in pilot.app.workers):
            return


async def press(pilot: Browsing, *keys: str) -> None:
    """Press keys, each after the one before had its effect."""
    for key in keys:
        named = _character_to_key(key) if len(key) == 1 and not key.isalnum() else key
        pilot.app.post_message(events.Key(named, key if len(key) == 1 else None))
        await settle(pilot)


async def searched(pilot: Browsing, query: str) -> SearchScreen:
    """Open the search, type, and wait until the hits and the source of the first are shown."""
    await press(pilot, "slash")
    screen = pilot.app.screen
    assert isinstance(screen, SearchScreen)
    screen.query_one(Input).value = query
    await until(pilot, lambda: screen.answered == query)
    view = screen.query_one(SourceView)
    await until(pilot, lambda: not view.display or view.article is not None)
    await calm(pilot)
    return screen


def browser(pilot: Browsing) -> BrowserApp:
    """Return the app."""
    assert isinstance(pilot.app, BrowserApp)
    return pilot.app


def screen_text(pilot: Browsing) -> str:
    """Return what the screen shows, a line for each of its lines, without trailing blanks."""
    lines = pilot.app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in lines) + "\n"


def box_text(pilot: Browsing, box: str) -> str:
    """Return what an overlay's box shows, without the panes behind it and whatever the version."""
    region = pilot.app.screen.query_one(box).region
    strips = pilot.app.screen._compositor.render_strips()[region.y : region.bottom]
    lines = [strip.crop(region.x, region.right).text.rstrip() for strip in strips]
    return "\n".join(lines).replace(__version__, "0.0.0") + "\n"


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


def messages(app: App[Any]) -> list[str]:
    """Return the messages that stand on the screen, the last one last."""
    return [notice.message for notice in app._notifications]


def lit_words(pilot: Browsing) -> str:
    """Return the words lit strongly in the source."""
    source = browser(pilot).main.source
    if source.article is None or source.at is None:
        return ""
    return source.article.text[source.at[0] : source.at[1]]
