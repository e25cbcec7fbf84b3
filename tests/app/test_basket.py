"""The basket: order, notes, taking out and putting back, and the document beside it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import mkdtemp

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from jamsostek_tui.app.screens.basket import BasketScreen
from jamsostek_tui.app.screens.export import ExportScreen
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.lists.basket_list import BasketList
from jamsostek_tui.app.widgets.text_view import TextView
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.model import Ref
from jamsostek_tui.store.basket import Basket as Kept
from jamsostek_tui.store.reader import Reader
from tests.app.source_stage import Stage, calm, until
from tests.export.contested import load_contested
from tests.hostile import HOSTILE
from tests.store.sample import build_sample

WIDE = (120, 34)
REFS = [Ref("statistic", 1), Ref("person", 1), Ref("statistic", 2)]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_sample(tmp_path_factory.mktemp("basket") / "facts.db")


class Basket:
    """A basket screen under test with three chosen facts."""

    def __init__(self, database: Path, refs: list[Ref] = REFS) -> None:
        self.given: list[Ref | None] = []
        self.chosen = Kept(Path(mkdtemp()) / "facts.basket.jsonl", Reader(database))
        for ref in refs:
            self.chosen.add(ref)
        self.screen = BasketScreen(database, self.chosen)
        self.app = Stage()

    async def open(self, pilot: Pilot[None]) -> None:
        await self.app.push_screen(self.screen, self.given.append)
        await self.settled(pilot)

    async def settled(self, pilot: Pilot[None]) -> None:
        await until(pilot, lambda: len(self.list.rows) == len(self.chosen) and "#" in self.document)
        await calm(pilot)

    @property
    def list(self) -> BasketList:
        return self.screen.query_one(BasketList)

    @property
    def document(self) -> str:
        return self.screen.query_one(TextView).text

    @property
    def rows(self) -> str:
        return "\n".join(self.list.render_line(y).text.rstrip() for y in range(self.list.size.height))


@asynccontextmanager
async def shown_basket(database: Path, refs: list[Ref] = REFS) -> AsyncIterator[tuple[Basket, Pilot[None]]]:
    """Open a basket screen in an app of its own."""
    basket = Basket(database, refs)
    async with basket.app.run_test(size=WIDE) as pilot:
        await basket.open(pilot)
        yield basket, pilot


async def test_the_chosen_facts_stand_in_their_order_beside_their_document(database: Path) -> None:
    async with shown_basket(database) as (basket, _):
        labels = [basket.rows.index(words) for words in ("1.250 nelayan", "Lalu Wiramaja", "Rp252 juta")]
        assert labels == sorted(labels)
        assert "| 1.250 nelayan |" in basket.document and "[^3]: " in basket.document
        assert not basket.document.startswith("---")


async def test_the_document_tells_of_what_contradicts_a_number_as_the_export_does(tmp_path: Path) -> None:
    database = load_contested(tmp_path)
    async with shown_basket(database, [Ref("statistic", 1)]) as (basket, pilot):
        await until(pilot, lambda: "In conflict: 3.910 nelayan (Kabar B, 4 Mar 2024)" in basket.document)
        await pilot.press("e")
        await until(pilot, lambda: isinstance(basket.app.screen, ExportScreen))
        view = basket.app.screen.query_one(TextView)
        await until(pilot, lambda: view.text.endswith(basket.document))


async def test_shift_and_arrows_reorder_and_the_document_follows(database: Path) -> None:
    async with shown_basket(database) as (basket, pilot):
        await pilot.press("shift+down", "shift+down", "shift+down")
        await until(pilot, lambda: basket.list.current == REFS[0] and basket.list.cursor == 2)
        assert basket.chosen.refs() == [REFS[1], REFS[2], REFS[0]]
        await until(pilot, lambda: 0 < basket.document.find("Rp252 juta") < basket.document.find("1.250 nelayan |"))


async def test_a_fact_is_taken_out_and_put_back(database: Path) -> None:
    async with shown_basket(database) as (basket, pilot):
        await pilot.press("down", "x")
        await until(pilot, lambda: len(basket.list.rows) == 2)
        assert basket.chosen.refs() == [REFS[0], REFS[2]]
        await pilot.press("u")
        await until(pilot, lambda: len(basket.list.rows) == 3)
        assert basket.chosen.refs() == REFS


async def test_all_are_taken_out_at_once_and_put_back_together(database: Path) -> None:
    async with shown_basket(database) as (basket, pilot):
        await pilot.press("A")
        await until(pilot, lambda: "Nothing chosen yet" in basket.rows)
        assert basket.chosen.refs() == []
        await pilot.press("u")
        await until(pilot, lambda: len(basket.list.rows) == 3)
        assert basket.chosen.refs() == REFS


async def test_a_note_is_a_decision_shown_exported_and_taken_back(tmp_path: Path) -> None:
    basket = Basket(build_sample(tmp_path / "facts.db"))

    def notes() -> dict[Ref, str]:
        return Decider(tmp_path / "facts.db").notes_on(REFS)

    async with basket.app.run_test(size=WIDE) as pilot:
        await basket.open(pilot)
        await pilot.press("n", *"cek", "enter")
        await until(pilot, lambda: "Note: “cek”" in basket.document)
        assert "* cek" in basket.rows and notes() == {REFS[0]: "cek"}
        await pilot.press("n", "x", "escape", "escape")
        assert notes() == {REFS[0]: "cek"} and basket.given == [None]


async def test_one_note_is_written_on_all_chosen_and_goes_and_comes_back(tmp_path: Path) -> None:
    async with shown_basket(build_sample(tmp_path / "facts.db")) as (basket, pilot):
        await pilot.press("C", *"cek", "enter")
        await until(pilot, lambda: basket.document.count("Note: “cek”") == 3)
        await pilot.press("n", "end", "backspace", "enter")
        await until(pilot, lambda: basket.document.count("Note: “ce”") == 1)
        await pilot.press("u")
        await until(pilot, lambda: basket.document.count("Note: “cek”") == 3)
        await pilot.press("u")
        await until(pilot, lambda: "Note" not in basket.document and "*" not in basket.rows)
        await pilot.press("ctrl+r")
        await until(pilot, lambda: basket.document.count("Note: “cek”") == 3)
        await pilot.press("down", "x", "u")
        await until(pilot, lambda: len(basket.list.rows) == 3)
        await until(pilot, lambda: basket.document.count("Note: “cek”") == 3)
    assert [one.do for one in Decider(tmp_path / "facts.db").lines().decisions][:2] == ["note", "note"]


async def test_enter_goes_to_the_fact(database: Path) -> None:
    async with shown_basket(database) as (basket, pilot):
        await pilot.press("end", "enter")
        assert basket.given == [REFS[2]]


async def test_e_offers_the_export_of_exactly_these_facts(database: Path) -> None:
    async with shown_basket(database) as (basket, pilot):
        await pilot.press("e")
        await until(pilot, lambda: isinstance(basket.app.screen, ExportScreen))
        view = basket.app.screen.query_one(TextView)
        await until(pilot, lambda: bool(view.text))
        text = view.text
        assert text.startswith("---") and text.endswith(basket.document)


async def test_the_keys_below_are_pressed_by_mouse(database: Path) -> None:
    async with shown_basket(database) as (basket, pilot):
        keys = basket.screen.query_one(KeyLine)
        shown = keys.render_line(0).text
        await pilot.click(KeyLine, offset=(shown.index("remove"), 0))
        await until(pilot, lambda: len(basket.list.rows) == 2)
        assert "u puts it back" in keys.render_line(0).text
        await pilot.click(KeyLine, offset=(2, 0))
        assert basket.given == [], "a sentence is no key"
        await pilot.click(KeyLine, offset=(keys.render_line(0).text.index("undo"), 0))
        await until(pilot, lambda: len(basket.list.rows) == 3)


async def test_an_empty_basket_says_which_key_fills_it(database: Path) -> None:
    async with shown_basket(database, []) as (basket, pilot):
        await pilot.press("x", "n", "shift+up", "enter", "e")
        assert "Space on a fact" in basket.rows
        assert basket.app.screen is basket.screen


@pytest.mark.parametrize("size", [(1, 1), (40, 15), (80, 24)])
async def test_it_works_at_any_size(database: Path, size: tuple[int, int]) -> None:
    basket = Basket(database)
    async with basket.app.run_test(size=size) as pilot:
        await basket.open(pilot)
        await pilot.press("n", "escape", "down", "shift+up")
        await pilot.resize_terminal(*WIDE)
        await pilot.resize_terminal(*size)
        assert not basket.screen.query_one(Input).display


async def test_hostile_notes_are_shown_and_do_nothing(tmp_path: Path) -> None:
    basket = Basket(build_sample(tmp_path / "facts.db"))
    async with basket.app.run_test(size=WIDE) as pilot:
        for text in HOSTILE.values():
            Decider(tmp_path / "facts.db").note([REFS[0]], text)
            if not basket.given and basket.app.screen is not basket.screen:
                await basket.open(pilot)
            basket.screen.show_again()
            await pilot.pause(0.03)
            view = basket.screen.query_one(TextView)
            drawn = [*basket.rows.split("\n"), *(view.render_line(y).text for y in range(view.size.height))]
            assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for row in drawn for char in row)


async def test_it_is_grouped_by_region_person_and_article_and_the_document_too(database: Path) -> None:
    async with shown_basket(database) as (basket, pilot):
        await pilot.press("s")
        await until(pilot, lambda: "## Lombok Tengah" in basket.document)
        assert "by region" in str(basket.screen.query_one("#basket").border_title)
        assert "Lombok Tengah · number" in basket.rows
        await pilot.press("down", "shift+up")
        assert basket.chosen.refs() == REFS, "what is grouped is not moved"
        await pilot.press("s")
        await until(pilot, lambda: "## Lalu Wiramaja" in basket.document)
        await pilot.press("s")
        await until(pilot, lambda: "## Kapal Nelayan" in basket.document)
        await pilot.press("s")
        await until(pilot, lambda: "###" not in basket.document)
        assert "by " not in str(basket.screen.query_one("#basket").border_title)


async def test_what_is_grouped_is_exported_grouped_and_taken_out_from_its_own_place(database: Path) -> None:
    async with shown_basket(database) as (basket, pilot):
        await pilot.press("s", "s")
        await until(pilot, lambda: "by person" in str(basket.screen.query_one("#basket").border_title))
        await calm(pilot)
        await pilot.press("end", "x")
        await until(pilot, lambda: len(basket.list.rows) == 2)
        await pilot.press("u")
        await until(pilot, lambda: basket.chosen.refs() == REFS)
        await pilot.press("e")
        await until(pilot, lambda: isinstance(basket.app.screen, ExportScreen))
        view = basket.app.screen.query_one(TextView)
        await until(pilot, lambda: "## Lalu Wiramaja" in view.text)
