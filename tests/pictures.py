"""Pictures of the bundled pages, drawn by the app itself: `python -m tests.pictures` writes them into `.pictures/`.

Nothing in a picture is fetched from elsewhere: the fonts that Rich would have them load are taken out, and the
reader's own monospace font takes their place.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path

from textual.widgets import Input

from jamsostek_tui import wording
from jamsostek_tui.app.screens.search import SearchScreen
from jamsostek_tui.app.setup import Setup
from jamsostek_tui.app.theme import DARK, LIGHT
from jamsostek_tui.bundled import seed_folder
from jamsostek_tui.loader import load
from jamsostek_tui.remembered import Remembered
from tests.app.browsing import Browsing, browsing, press
from tests.app.source_stage import calm, until

FOLDER = Path(__file__).parents[1] / ".pictures"
COMMAND = "jamsostek-tui load PATH…"
SIZE = (120, 40)
OWN_FONTS = "ui-monospace, Menlo, Consolas, DejaVu Sans Mono, monospace"
_FONT_FACE = re.compile(r"@font-face\s*\{[^}]*\}\s*")
_FAMILY = re.compile(r"font-family:\s*[^;}\n]+")


def without_remote_fonts(svg: str) -> str:
    """Return a picture that asks nobody for a font."""
    return _FAMILY.sub(
        "font-family: ui-monospace, Menlo, Consolas, DejaVu Sans Mono, monospace", _FONT_FACE.sub("", svg)
    )


async def draw(database: Path, name: str, language: str, theme: str, keys: Sequence[str], query: str = "") -> None:
    """Open the browser, press `keys`, type `query` into what they opened, and write the screen as `name`.svg."""
    wording.use(language)
    setup = Setup(remembered=Remembered(theme=theme))
    try:
        async with browsing(database, SIZE, COMMAND if not keys else None, setup=setup) as pilot:
            await press(pilot, *keys)
            if query:
                await _search(pilot, query)
            await calm(pilot)
            await pilot.pause(0.5)  # scroll bars are drawn a frame or two behind what they stand beside
            picture = pilot.app.export_screenshot(title="jamsostek-tui")
    finally:
        wording.use("en")
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{name}.svg").write_text(without_remote_fonts(picture), "utf-8")


async def _search(pilot: Browsing, query: str) -> None:
    screen = pilot.app.screen
    assert isinstance(screen, SearchScreen)
    screen.query_one(Input).value = query
    await until(pilot, lambda: screen._answered == query)


async def draw_all() -> None:
    """Draw every picture of the README."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "facts.db"
        load([str(seed_folder())], database)
        await draw(database, "browser", "en", DARK.name, ())
        await draw(database, "narrowed-light-indonesian", "id", LIGHT.name, ("1", "j", "j", "enter", "3", "j"))
        await draw(database, "search", "en", DARK.name, ("slash",), "petani tembako")


if __name__ == "__main__":
    asyncio.run(draw_all())
