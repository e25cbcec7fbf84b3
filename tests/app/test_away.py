"""What goes from the source to elsewhere: words with their citation, the page itself, a fact under the light."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from textual.geometry import Offset
from textual.selection import Selection

from jamsostek_tui import wording
from jamsostek_tui.app import outside
from jamsostek_tui.loader import load
from jamsostek_tui.model import Ref
from tests.app.browsing import Browsing, browser, browsing, lit_words, messages, press, settle, under_cursor
from tests.app.source_stage import cell_of

PAGE = """Perajin Batik Tuban Terlindungi

TUBAN, KABAR PESISIR - Sebanyak 4.218 perajin di Kabupaten Tuban terlindungi. Pendataan dimulai di desa-desa.

Iuran mereka Rp16.800 per bulan. Dari 4.218 perajin itu, separuhnya perempuan.
"""
FIRST = "TUBAN, KABAR PESISIR - Sebanyak 4.218 perajin di Kabupaten Tuban terlindungi."
AGAIN = "Dari 4.218 perajin itu, separuhnya perempuan."


@pytest.fixture
def tuban(tmp_path: Path) -> Path:
    """A database of one page, and the page beside it."""
    source = tmp_path / "tuban.txt"
    source.write_text(PAGE, "utf-8")
    load([str(source)], tmp_path / "facts.db")
    return tmp_path / "facts.db"


def told(pilot: Browsing) -> str:
    """The last message."""
    return messages(pilot.app)[-1]


def opening(monkeypatch: pytest.MonkeyPatch, opens: bool) -> list[str | Path]:
    """Take the desktop's place; return the list of what it is asked to open."""
    asked: list[str | Path] = []

    def open_outside(target: str | Path) -> bool:
        asked.append(target)
        return opens

    monkeypatch.setattr(outside, "open_outside", open_outside)
    return asked


async def test_y_in_the_source_copies_the_sentence_of_the_fact_with_its_citation(tuban: Path) -> None:
    async with browsing(tuban) as pilot:
        await press(pilot, "4", "y")
        assert pilot.app.clipboard == f"“{FIRST}” (Perajin Batik Tuban Terlindungi, KABAR PESISIR, no date, ¶ 1)"
        assert told(pilot).startswith("Copied: “TUBAN, KABAR PESISIR")


async def test_n_walks_the_mentions_and_y_copies_where_one_is(tuban: Path) -> None:
    async with browsing(tuban) as pilot:
        await press(pilot, "3")
        assert lit_words(pilot) == "4.218 perajin"
        place = browser(pilot).main.source.at
        await press(pilot, "n", "Y")
        assert browser(pilot).main.source.at != place and lit_words(pilot).startswith("4.218")
        assert pilot.app.clipboard.startswith(f"“{AGAIN}”") and pilot.app.clipboard.endswith("¶ 2)")
        await press(pilot, "N")
        assert browser(pilot).main.source.at == place


async def test_what_the_mouse_marked_is_copied_verbatim(tuban: Path) -> None:
    async with browsing(tuban) as pilot:
        await press(pilot, "4")
        source = browser(pilot).main.source
        assert source.article is not None and source.text_layout is not None
        start = source.article.text.index("Iuran mereka")
        line, column = cell_of(source.text_layout, start)
        pilot.app.screen.selections = {source: Selection(Offset(column, line), Offset(column + 12, line))}
        await press(pilot, "y")
        assert pilot.app.clipboard.startswith("“Iuran mereka” (") and pilot.app.clipboard.endswith("¶ 2)")


async def test_what_the_mouse_marked_is_forgotten_where_its_lines_are_gone(tuban: Path) -> None:
    async with browsing(tuban) as pilot:
        await press(pilot, "4")
        source = browser(pilot).main.source
        for gone in ((100, 40), None):
            pilot.app.screen.selections = {source: Selection(Offset(3, 1), Offset(15, 1))}
            assert source.marked is not None
            if gone is None:
                await press(pilot, "r")
            else:
                await pilot.resize_terminal(*gone)
                await settle(pilot)
            assert source.marked is None and not pilot.app.screen.get_selected_text()


async def test_y_in_a_list_copies_the_address_and_no_key_moves_text_to_the_terminal_raw(tuban: Path) -> None:
    async with browsing(tuban) as pilot:
        await press(pilot, "3", "y")
        assert pilot.app.clipboard == "all?kind=statistic&at=1"


async def test_enter_on_a_lit_span_opens_its_fact(tuban: Path) -> None:
    async with browsing(tuban) as pilot:
        await press(pilot, "4")
        source = browser(pilot).main.source
        for _ in range(20):
            if source.pointed is not None and source.pointed.ref == Ref("region", "35.23"):
                break
            await press(pilot, "right")
        await press(pilot, "enter")
        assert browser(pilot).main.pane == "regions"
        assert under_cursor(pilot, "regions") == Ref("region", "35.23")


@pytest.mark.parametrize("language", wording.LANGUAGES)
async def test_o_says_in_a_sentence_when_the_page_is_gone(tuban: Path, language: str) -> None:
    (tuban.parent / "tuban.txt").unlink()
    wording.use(language)
    async with browsing(tuban) as pilot:
        await press(pilot, "o")
        assert told(pilot).endswith("tuban.txt is no longer there." if language == "en" else "sudah tidak ada.")


@pytest.mark.parametrize(("opens", "words"), [(True, "Opened "), (False, "No program could open ")])
async def test_o_opens_the_file_of_the_page(
    tuban: Path, monkeypatch: pytest.MonkeyPatch, opens: bool, words: str
) -> None:
    opened = opening(monkeypatch, opens)
    async with browsing(tuban) as pilot:
        await press(pilot, "o")
        assert opened == [(tuban.parent / "tuban.txt").resolve()]
        assert told(pilot).startswith(words) and told(pilot).endswith("tuban.txt")
        assert opens or str(tuban.parent / "tuban.txt") in told(pilot), "to be copied by hand"


async def test_a_page_loaded_from_elsewhere_is_found_by_where_it_lay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "berita.txt").write_text(PAGE, "utf-8")
    monkeypatch.chdir(tmp_path)
    load(["berita.txt"], tmp_path / "facts.db")
    monkeypatch.chdir(os.sep)
    opened = opening(monkeypatch, True)
    async with browsing(tmp_path / "facts.db") as pilot:
        await press(pilot, "o")
        assert opened == [(tmp_path / "berita.txt").resolve()]
