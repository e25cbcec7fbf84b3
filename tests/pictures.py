"""Pictures of the bundled pages, drawn by the app itself: `python -m tests.pictures` writes them into `.pictures/`.

Nothing in a picture is fetched from elsewhere: the fonts that Rich would have them load are taken out, and the
reader's own monospace font takes their place.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from pathlib import Path
from typing import NamedTuple

from textual.widgets import Input

from jamsostek_tui import wording
from jamsostek_tui.app.screens.search import SearchScreen
from jamsostek_tui.app.setup import Setup
from jamsostek_tui.app.theme import DARK, LIGHT
from jamsostek_tui.loader import load
from jamsostek_tui.own_paths import seed_folder
from jamsostek_tui.remembered import Remembered
from tests.app.browsing import Browsing, browsing, press
from tests.app.source_stage import calm, until

FOLDER = Path(__file__).parents[1] / ".pictures"
COMMAND = "jamsostek-tui load PATH…"
SIZE = (120, 40)
OWN_FONTS = "ui-monospace, Menlo, Consolas, DejaVu Sans Mono, monospace"
_FONT_FACE = re.compile(r"@font-face\s*\{[^}]*\}\s*")
_NAME = re.compile(r"terminal-\d+")
"""Made of the styles of all pieces: another where one is put together otherwise and looks the same."""
_FAMILY = re.compile(r"font-family:\s*[^;}\n]+")


def without_remote_fonts(svg: str) -> str:
    """Return a picture that asks nobody for a font."""
    return _FAMILY.sub(
        "font-family: ui-monospace, Menlo, Consolas, DejaVu Sans Mono, monospace", _FONT_FACE.sub("", svg)
    )


class Scene(NamedTuple):
    """What a picture shows: language, theme, the keys pressed, the words typed into what they opened."""

    language: str
    theme: str
    keys: tuple[str, ...] = ()
    query: str = ""


SCENES = {
    "browser": Scene("en", DARK.name),
    "narrowed-light-indonesian": Scene("id", LIGHT.name, ("1", "j", "enter", "3", "j")),
    "search": Scene("en", DARK.name, ("slash",), "petani tembako"),
}


async def drawn(database: Path, scene: Scene, wanted: str = "") -> str:
    """Return the picture of a scene, as soon as it is `wanted` or nothing moves any more."""
    wording.use(scene.language)
    setup = Setup(remembered=Remembered(theme=scene.theme))
    try:
        async with browsing(database, SIZE, None if scene.keys else COMMAND, setup=setup) as pilot:
            await press(pilot, *scene.keys)
            if scene.query:
                await _search(pilot, scene.query)
            await calm(pilot)
            for _ in range(20):  # scroll bars are drawn a frame or two behind what they stand beside
                await pilot.pause(0.1)
                picture = without_remote_fonts(pilot.app.export_screenshot(title="jamsostek-tui"))
                if _NAME.sub("", picture) == _NAME.sub("", wanted):
                    break
            return picture
    finally:
        wording.use("en")


async def _search(pilot: Browsing, query: str) -> None:
    screen = pilot.app.screen
    assert isinstance(screen, SearchScreen)
    screen.query_one(Input).value = query
    await until(pilot, lambda: screen.answered == query)


async def draw_all() -> None:
    """Draw every picture of the README."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "facts.db"
        load([str(seed_folder())], database)
        for name, scene in SCENES.items():
            (FOLDER / f"{name}.svg").write_text(await drawn(database, scene), "utf-8")


if __name__ == "__main__":
    asyncio.run(draw_all())
