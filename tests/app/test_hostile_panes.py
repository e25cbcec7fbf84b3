"""Text of an article can do nothing to the screen: no crash, no style, no control character, in any pane."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from jamsostek_tui.store.writer import Writer
from tests.app.browsing import Browsing, browser, browsing, press, screen_text
from tests.hostile import HOSTILE
from tests.store.builder import Page

UNSTORED = ("surrogate", "only-blanks", "empty")
FOR_DOCUMENTS = (
    "backticks",
    "pipes",
    "formula",
    "plus-formula",
    "heading",
    "addresses",
    "entities",
    "footnote",
    "emphasis",
)
WORDS = {name: words for name, words in HOSTILE.items() if name not in (*UNSTORED, *FOR_DOCUMENTS)}
WORDS["documents"] = " ".join(HOSTILE[name] for name in FOR_DOCUMENTS)


def build_hostile(path: Path, evil: str) -> Path:
    """Make a database in which every text there is holds `evil`."""
    told = f"Bupati {evil} Wirajaya dari Dinas {evil} Kota menyebut 12 {evil} orang di Tanah {evil} Raya."
    text = f"Judul {evil} selesai\n\n{told}\n"
    page = Page(text, f"{evil}.txt", title=f"Judul {evil} selesai", publisher=f"Kabar {evil}", dateline=evil)
    region = page.region("99", f"Tanah {evil} Raya", "province")
    office = page.organisation(f"Dinas {evil} Kota", type="government", region=region)
    law = page.instrument(f"Judul {evil} selesai", "award")
    person = page.person(f"{evil} Wirajaya", office="Bupati", region=region)
    number = page.statistic(f"12 {evil} orang", 12.0, unit=f"{evil} orang", subject=f"apa {evil}", region=region)
    page.statement(f"menyebut 12 {evil} orang", speaker=f"{evil} Wirajaya", person=person)
    page.event(f"menyebut 12 {evil} orang", f"Acara {evil}", date="2025-01-02", venue=evil, region=region)
    page.link(("statistic", number), "is about", ("region", region), f"di Tanah {evil} Raya")
    page.link(("person", person), "holds office at", ("organisation", office), f"Bupati {evil} Wirajaya")
    page.link(("statistic", number), "is provided through", ("instrument", law), f"12 {evil} orang")
    with Writer(path) as writer, writer.transaction():
        writer.put("/invented/hostile.txt", page.article, page.facts())
    return path


def assert_harmless(pilot: Browsing) -> None:
    assert pilot.app.is_running
    strips = pilot.app.screen._compositor.render_strips()
    for strip in strips:
        assert strip.cell_length == pilot.app.size.width
        for segment in strip:
            assert segment.control is None
            for char in segment.text:
                assert unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Zl", "Zp"), repr(segment.text)
            if segment.style is not None:
                assert segment.style.link is None
                assert not any("quit" in str(value) for value in segment.style.meta.values())


@pytest.mark.parametrize("name", sorted(WORDS))
async def test_article_text_only_ever_shows(tmp_path: Path, name: str) -> None:
    database = build_hostile(tmp_path / "hostile.db", WORDS[name])
    async with browsing(database, size=(120, 30)) as pilot:
        assert "12" in screen_text(pilot)
        assert_harmless(pilot)
        for keys in (
            ("1", "enter"),
            ("2", "right"),
            ("right", "enter"),
            ("3", "right"),
            ("right", "right"),
            ("enter", "4"),
            ("5", "space"),
            ("3", "w"),
            ("escape", "y"),
            ("4", "Y"),
            ("ctrl+p",),
        ):
            await press(pilot, *keys)
            assert_harmless(pilot)
        if len(WORDS[name]) < 1000:
            await press(pilot, "escape", "slash", *"wira")
            assert_harmless(pilot)


async def test_a_markup_action_in_a_name_does_nothing_when_clicked(tmp_path: Path) -> None:
    database = build_hostile(tmp_path / "hostile.db", HOSTILE["action-tag"])
    async with browsing(database) as pilot:
        clicked = 0
        for y, line in enumerate(screen_text(pilot).splitlines()):
            x = line.find("]x[")
            if x >= 0:
                await pilot.click(None, offset=(x + 1, y))
                clicked += 1
        assert clicked > 2
        assert pilot.app.is_running
        assert browser(pilot).main.is_current
