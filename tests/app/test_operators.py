"""Operators in the search: offered while typing, taken, told in words; what is chosen and jumped to through them."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from jamsostek_tui import wording
from jamsostek_tui.app.screens.search import SearchScreen
from jamsostek_tui.app.widgets.forms.offer_line import OfferLine
from jamsostek_tui.app.widgets.source.source import SourceView
from jamsostek_tui.model import Ref
from tests.app.browsing import browser, browsing, lit_words, press, screen_text, settle
from tests.app.source_stage import calm, until
from tests.app.test_search import Asked, asking
from tests.hostile import HOSTILE


def told(asked: Asked) -> str:
    return asked.screen.query_one(OfferLine).render_line(0).text.strip()


async def test_before_typing_the_operators_are_named(sample: Path) -> None:
    async with asking(sample) as (asked, pilot):
        await calm(pilot)
        assert told(asked).startswith("kind:  region:  person:  year:  status:  >10rb")


async def typed(asked: Asked, pilot: Pilot[None], words: str) -> None:
    """Type key by key at the end of the line, as a person does, and wait for the answer."""
    line = asked.screen.query_one(Input)
    for char in words:
        line.insert_text_at_cursor(char)
    await until(pilot, lambda: asked.screen.answered == line.value.strip())
    await calm(pilot)


async def test_tab_takes_what_is_offered_step_by_step(sample: Path) -> None:
    async with asking(sample) as (asked, pilot):
        line = asked.screen.query_one(Input)
        await typed(asked, pilot, "reg")
        assert told(asked) == "Tab region:"
        await pilot.press("tab")
        assert line.value == "region:" and line.has_focus
        await typed(asked, pilot, "lo")
        assert told(asked) == 'Tab "Lombok Tengah"'
        await pilot.press("tab")
        assert line.value == 'region:"Lombok Tengah" '
        await typed(asked, pilot, "kind:nu")
        await pilot.press("tab")
        await typed(asked, pilot, ">1000")
        assert told(asked) == "Tab rb  jt  M  %"
        await typed(asked, pilot, " ")
        await until(pilot, lambda: told(asked) == "numbers · over 1,000 · about Lombok Tengah")
        assert set(asked.labels) == {"Rp252 juta", "1.250 nelayan"}


async def test_a_phrase_that_stands_nowhere_is_offered_without_its_marks(sample: Path) -> None:
    async with asking(sample) as (asked, pilot):
        line = asked.screen.query_one(Input)
        await typed(asked, pilot, '"petani tembakau" kind:said ')
        assert told(asked) == "statements · word for word “petani tembakau”"
        assert asked.labels == ["Petani tembakau di Lombok Tengah sudah memberi contoh"]
        line.value = '"petani tembaku"'
        line.cursor_position = 0
        await until(pilot, lambda: asked.screen.answered == '"petani tembaku"')
        await until(pilot, lambda: told(asked) == "Not word for word. Without the marks: Tab petani tembaku")
        assert asked.labels == []
        await pilot.press("tab")
        await until(pilot, lambda: "Petani tembakau di Lombok Tengah sudah memberi contoh" in asked.labels)
        assert line.value == "petani tembaku" and line.has_focus


async def test_a_phrase_that_is_being_typed_is_words_and_is_said_to_be(sample: Path) -> None:
    async with asking(sample) as (asked, pilot):
        await typed(asked, pilot, '"tembakau peta')
        assert told(asked) == '“"tembakau peta” · quotation mark not closed'
        assert "Petani tembakau di Lombok Tengah sudah memberi contoh" in asked.labels
        await typed(asked, pilot, "ni ta")
        assert not asked.screen.query_one(OfferLine).offers, "no operator begins within a phrase"


async def test_with_nothing_offered_tab_goes_to_the_hits_and_back(sample: Path) -> None:
    async with asking(sample) as (asked, pilot):
        await typed(asked, pilot, "nelayan")
        await pilot.press("tab")
        assert asked.hits.has_focus
        await pilot.press("tab")
        assert asked.screen.query_one(Input).has_focus
        await typed(asked, pilot, " kin")
        await pilot.press("shift+tab")
        assert asked.hits.has_focus and asked.screen.query_one(Input).value == "nelayan kin"


async def test_an_offer_is_taken_by_a_click(sample: Path) -> None:
    async with asking(sample) as (asked, pilot):
        await typed(asked, pilot, "kind:e")
        line = asked.screen.query_one(OfferLine)
        await pilot.click(OfferLine, offset=(line.render_line(0).text.index("event") + 1, 0))
        await calm(pilot)
        assert asked.screen.query_one(Input).value == "kind:event "


async def test_operators_are_offered_in_the_language_spoken(sample: Path) -> None:
    wording.use("id")
    async with asking(sample) as (asked, pilot):
        await calm(pilot)
        assert told(asked).startswith("jenis:  wilayah:  orang:  tahun:")
        await typed(asked, pilot, "wi")
        assert told(asked) == "Tab wilayah:"
        await typed(asked, pilot, "layah:jatim >1rb ")
        assert told(asked) == "angka · di atas 1.000 · tentang Jawa Timur"


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("kind:kapal", "“kapal” is not a kind"),
        ("region:atlantis", "No region here is called “atlantis”."),
        ("orang:qqq", "No person here is called “qqq”."),
        ("tahun:kapan", "“kapan” is not a year"),
        ("kind:event >5", "Nothing matches: events · over 5."),
        ("region:", "Type on, or press Tab"),
        ("zzqq", "Nothing found for “zzqq”"),
    ],
)
async def test_what_finds_nothing_says_why_in_a_sentence(sample: Path, query: str, sentence: str) -> None:
    async with asking(sample) as (asked, pilot):
        await asked.type(pilot, query)
        assert sentence in " ".join(" ".join(row.split()) for row in asked.rows)
        await pilot.press("enter")
        assert asked.given == []


async def test_after_moving_to_a_hit_space_chooses_and_letters_go_on_typing(sample: Path) -> None:
    async with asking(sample) as (asked, pilot):
        line = asked.screen.query_one(Input)
        await asked.type(pilot, "lombok")
        first = asked.pointed
        await pilot.press("down")
        second = asked.pointed
        await pilot.press("space")
        assert asked.chosen == [second] and asked.pointed not in (first, second), "it goes on as in every list"
        assert asked.remembered == ["lombok"]
        await pilot.press("up", "up", "up")
        assert line.has_focus and asked.pointed == first
        await pilot.press("down", "backspace", "j", "g")
        assert line.value == "lombojg" and line.has_focus


async def test_a_search_of_before_is_picked_by_arrows(sample: Path) -> None:
    async with asking(sample, ("yohanes", "kind:event")) as (asked, pilot):
        await pilot.press("down", "enter")
        await until(pilot, lambda: asked.screen.answered == "kind:event")
        assert asked.screen.query_one(Input).has_focus
        await until(pilot, lambda: len(asked.labels) == 2)
        await pilot.press("enter")
        assert asked.given[0] is not None and asked.given[0].kind == "event"


async def test_from_a_typo_to_the_source_lit_at_the_place(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "slash")
        screen = pilot.app.screen
        assert isinstance(screen, SearchScreen)
        screen.query_one(Input).value = "kind:number nelyan 1rb..2rb"
        await until(pilot, lambda: bool(screen.answered))
        await pilot.resize_terminal(60, 20)
        await pilot.resize_terminal(80, 24)
        assert screen.query_one(Input).value == "kind:number nelyan 1rb..2rb"
        await press(pilot, "enter")
        assert browser(pilot).main.pane == "numbers"
        assert lit_words(pilot) == "1.250 nelayan"
        assert browser(pilot).recent[0] == "kind:number nelyan 1rb..2rb"
        await press(pilot, "slash")
        assert "kind:number nelyan 1rb..2rb" in screen_text(pilot)


async def test_hostile_queries_and_names_do_nothing(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "slash")
        screen = pilot.app.screen
        assert isinstance(screen, SearchScreen)
        for text in HOSTILE.values():
            for query in (
                f"region:{text[:300]}",
                f'person:"{text[:300]}',
                f">{text[:300]}",
                f"kind:{text[:300]} lombok",
            ):
                screen.query_one(Input).value = query
                await calm(pilot)
                line = screen.query_one(OfferLine).render_line(0).text
                assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 or char == "\u202e" for char in line)
        screen.query_one(Input).value = "wiramaja"
        await until(pilot, lambda: screen.answered == "wiramaja")
        view = screen.query_one(SourceView)
        await until(pilot, lambda: view.current is not None)
        await press(pilot, "enter")
        await settle(pilot)
        assert browser(pilot).main.list_of("people").current == Ref("person", 1)
