"""The keys that move by pages go the same way in every list: half a page is half of a page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from jamsostek_tui.app.screens.search import SearchScreen
from jamsostek_tui.store.writer import Writer
from tests.app.browsing import Browsing, browsing, press, screen_text
from tests.app.source_stage import calm, until
from tests.store.builder import Page

FIRST, MANY = 101, 30
WAYS = {
    "numbers": ("3",),
    "hits": ("slash", *"nelayan"),
    "basket": ("3", "A", "b"),
}


@pytest.fixture(scope="module")
def numbers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page of more numbers than a screen has lines, one after the other."""
    counts = range(FIRST, FIRST + MANY)
    page = Page("\n\n".join(f"Sebanyak {count} nelayan terdaftar." for count in counts), "nelayan.txt", title="Warta")
    for count in counts:
        page.statistic(f"{count} nelayan", float(count), unit="nelayan", subject="terdaftar")
    path = tmp_path_factory.mktemp("moving") / "facts.db"
    with Writer(path) as writer, writer.transaction():
        writer.put(page.article.source, page.article, page.facts())
    return path


async def go(pilot: Browsing, place: str) -> None:
    await press(pilot, *WAYS[place])
    screen = pilot.app.screen
    if isinstance(screen, SearchScreen):
        await until(pilot, lambda: screen.answered == "nelayan")
        await press(pilot, "down", "home")
        await until(pilot, lambda: screen.where == "hits")
        await calm(pilot)


def pointed(pilot: Browsing) -> int:
    """Return the number under the cursor."""
    found = re.findall(r"▌■? +(\d+)\b", screen_text(pilot))
    assert len(found) == 1, screen_text(pilot)
    return int(found[0])


@pytest.mark.parametrize("place", [place for place in WAYS if place != "hits"])
async def test_half_a_page_is_half_of_a_page_and_back_again(numbers: Path, place: str) -> None:
    async with browsing(numbers, size=(120, 26)) as pilot:
        await go(pilot, place)
        first = pointed(pilot)
        await press(pilot, "ctrl+d")
        half = abs(pointed(pilot) - first)
        await press(pilot, "ctrl+d", "ctrl+u", "ctrl+u")
        assert pointed(pilot) == first
        await press(pilot, "pagedown")
        page = abs(pointed(pilot) - first)
        assert 2 <= half < page and abs(2 * half - page) <= 1
