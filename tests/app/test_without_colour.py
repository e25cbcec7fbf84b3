"""With NO_COLOR, and on sixteen colours, nothing is lost: each distinction is in a letter, a shape or an attribute.

Everything is read from the painted screen with its colours left out, once drawn in colour (as sixteen colours may draw
any two hues alike) and once without.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from rich.style import Style
from textual.widgets import Input

from jamsostek_tui.app.screens.palette import PaletteScreen
from jamsostek_tui.app.screens.search import SearchScreen
from jamsostek_tui.app.widgets.lists.hit_list import HitList
from jamsostek_tui.app.widgets.source.source_numerals import SHAPES
from jamsostek_tui.loader import load
from tests.app.browsing import Browsing, browser, browsing, press, settle
from tests.app.source_stage import until

PAGE = """Perajin Tuban Terlindungi

TUBAN (KABAR) - Bupati Tuban Sri Lestari membuka rapat di Bogor dengan BPJS Ketenagakerjaan cabang Tuban (6/3/2025).

"Kami melindungi 4.218 perajin di Kabupaten Tuban lewat Jaminan Kematian," kata Sri Lestari.

Baca juga: Nelayan Lamongan mendaftar

Jumlah 4.218 perajin itu naik dari 338.080 ribu orang, kata Sri Lestari.

Share
Facebook WhatsApp Telegram
"""
SIZE = (120, 40)


class Cell(NamedTuple):
    """A character and what is left of its style without colour."""

    char: str
    bold: bool
    italic: bool
    underline: bool
    reverse: bool
    strike: bool
    double: bool


class Painted:
    """The screen as it is painted, its colours left out."""

    def __init__(self, pilot: Browsing) -> None:
        self.rows: list[list[Cell]] = []
        for strip in pilot.app.screen._compositor.render_strips():
            row: list[Cell] = []
            for text, style, _ in strip:
                row += [_cell(char, style or Style.null()) for char in text]
            self.rows.append(row)

    def lines(self) -> list[str]:
        return ["".join(cell.char for cell in row) for row in self.rows]

    def find(self, words: str, nth: int = 0) -> tuple[int, int]:
        """Where words stand for the nth time: row and column."""
        found = [(y, line.index(words)) for y, line in enumerate(self.lines()) if words in line]
        assert len(found) > nth, f"{words!r} is not on the screen:\n" + "\n".join(self.lines())
        return found[nth]

    def at(self, words: str, nth: int = 0) -> list[Cell]:
        """The cells of words."""
        y, x = self.find(words, nth)
        return self.rows[y][x : x + len(words)]

    def look(self, words: str, nth: int = 0) -> tuple[bool, ...]:
        """How the first letter of words is set."""
        return self.at(words, nth)[0][1:]

    def looks(self, words: str) -> set[tuple[bool, bool, bool, bool, bool, bool]]:
        """How the first letter is set wherever the words stand."""
        found = set()
        for row, line in zip(self.rows, self.lines(), strict=True):
            found |= {row[place][1:] for place in range(len(line)) if line.startswith(words, place)}
        return found


def _cell(char: str, style: Style) -> Cell:
    flags = (style.bold, style.italic, style.underline, style.reverse, style.strike, style.underline2)
    return Cell(char, *(bool(flag) for flag in flags))


@pytest.fixture(params=["colour", "NO_COLOR"], autouse=True)
def _drawn(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    if request.param == "NO_COLOR":
        monkeypatch.setenv("NO_COLOR", "1")


@pytest.fixture(scope="module")
def tuban_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tuban")
    (folder / "tuban.txt").write_text(PAGE, "utf-8")
    load([str(folder / "tuban.txt")], folder / "facts.db")
    return folder / "facts.db"


@pytest.fixture
def tuban(tuban_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(tuban_once, tmp_path / "facts.db"))


async def painted(pilot: Browsing, true: Callable[[Painted], bool]) -> Painted:
    """The screen once something is true of it: what is painted last may come a frame late."""
    await settle(pilot)
    await until(pilot, lambda: true(Painted(pilot)))
    return Painted(pilot)


async def test_the_focused_pane_and_the_tab_looked_at(tuban: Path) -> None:
    async with browsing(tuban, SIZE) as pilot:
        await press(pilot, "2")
        seen = await painted(pilot, lambda seen: seen.at("2 People")[0].reverse)
        assert not seen.at("3 Numbers")[0].reverse and not seen.at("1 Regions")[0].reverse
        assert seen.at("People")[0].bold and not seen.at("Orgs")[0].bold


async def test_the_cursor_of_the_pane_one_is_in_and_of_the_others(tuban: Path) -> None:
    async with browsing(tuban, SIZE) as pilot:
        await press(pilot, "1", "G")
        seen = await painted(pilot, lambda seen: seen.look("      Tuban")[0])
        y, _ = seen.find("      Tuban")
        assert "▌" in "".join(cell.char for cell in seen.rows[y][:3])
        assert not seen.at("▌  Sri Lestari")[3].bold, "a pane that is left keeps its pointer, quietly"


async def test_chosen_doubtful_and_filtered_have_signs_of_their_own(tuban: Path) -> None:
    async with browsing(tuban, SIZE) as pilot:
        await press(pilot, "3", "space", "1", "G", "enter")
        seen = await painted(pilot, lambda seen: "✕" in seen.lines()[0])
        assert any("■" in line and "perajin" in line for line in seen.lines())
        assert "Tuban ✕" in seen.lines()[0]
    async with browsing(tuban, SIZE) as pilot:
        seen = await painted(pilot, lambda seen: any("338" in line for line in seen.lines()))
        doubtful = next(line for line in seen.lines() if "338" in line and "orang" in line)
        assert " ?" in doubtful


async def test_every_kind_is_set_in_its_own_way_in_the_source_and_its_legend(tuban: Path) -> None:
    async with browsing(tuban, (200, 50)) as pilot:
        seen = await painted(pilot, lambda seen: any("event" in line for line in seen.lines()[-4:]))
        y = next(y for y, line in enumerate(seen.lines()) if "number person region" in line)
        legend = {
            word: seen.rows[y][seen.lines()[y].index(word)][1:]
            for word in ("number", "person", "region", "body", "law", "said", "event")
        }
        assert len(set(legend.values())) == len(legend), "no two kinds look alike"
        plain = seen.look("membuka")
        assert plain not in legend.values()
        assert seen.look("Sri Lestari membuka") == legend["person"]
        assert legend["law"] in seen.looks("Jaminan")


async def test_what_is_lit_the_other_mentions_and_the_cursor_over_facts(tuban: Path) -> None:
    async with browsing(tuban, (200, 50)) as pilot:
        await press(pilot, "3")
        seen = await painted(pilot, lambda seen: any("▐4.218 perajin▌" in line for line in seen.lines()))
        assert seen.look("4.218 perajin▌")[3], "what is lit is reversed"
        y = next(y for y, line in enumerate(seen.lines()) if "Jumlah 4.218" in line)
        x = seen.lines()[y].index("Jumlah")
        assert "•" in seen.lines()[y][x - 3 : x], "another mention is told beside its line"
        await press(pilot, "4", "right")
        pointed = browser(pilot).main.source.pointed
        assert pointed is not None
        words = PAGE[pointed.start : pointed.end][:10]
        seen = await painted(pilot, lambda seen: any(f"▐{words}" in line for line in seen.lines()))
        assert any(look[3] for look in seen.looks(words)), "the light goes with the cursor"
        assert not any("▐4.218 perajin" in line for line in seen.lines()), "and is at one place"


async def test_noise_is_told_beside_it(tuban: Path) -> None:
    async with browsing(tuban, SIZE) as pilot:
        await press(pilot, "4", "z", "G")
        seen = await painted(pilot, lambda seen: any("Facebook" in line for line in seen.lines()))
        noise = next(line for line in seen.lines() if "Facebook WhatsApp" in line)
        assert "┊" in noise[: noise.index("Facebook")]
        body = next(line for line in seen.lines() if "Jumlah" in line)
        assert "┊" not in body


async def test_every_fate_of_a_numeral_has_its_shape(tuban: Path) -> None:
    async with browsing(tuban, SIZE) as pilot:
        await press(pilot, "number_sign")
        seen = await painted(pilot, lambda seen: any("●4.218" in line for line in seen.lines()))
        assert any("○" in line for line in seen.lines())
        assert len(set(SHAPES.values())) == len(SHAPES)


async def test_letters_that_matched_the_hit_pointed_at_and_the_offer(tuban: Path) -> None:
    async with browsing(tuban, SIZE) as pilot:
        await press(pilot, "slash")
        screen = pilot.app.screen
        assert isinstance(screen, SearchScreen)
        screen.query_one(Input).value = "perajin"
        await until(pilot, lambda: screen.answered == "perajin" and screen.query_one(HitList).current is not None)
        seen = await painted(pilot, lambda seen: any("4.218 perajin" in line for line in seen.lines()))
        y, x = seen.find("4.218 perajin")
        assert "▌" in "".join(cell.char for cell in seen.rows[y][:x])
        number, letters = seen.rows[y][x], seen.rows[y][x + 6]
        assert letters.underline and letters.bold and not number.underline
        screen.query_one(Input).value = ""
        await press(pilot, *"reg")
        seen = await painted(pilot, lambda seen: any("Tab region:" in line for line in seen.lines()))
        assert seen.at("Tab region:")[4].underline and not seen.at("Tab region:")[0].underline


async def test_the_goal_pointed_at_in_the_palette(tuban: Path) -> None:
    async with browsing(tuban, SIZE) as pilot:
        await press(pilot, "ctrl+p", "down")
        assert isinstance(pilot.app.screen, PaletteScreen)
        seen = await painted(pilot, lambda seen: any("▌" in line and "Narrow all" in line for line in seen.lines()))
        assert seen.look("Narrow all")[0] and not seen.look("Search every")[0]
