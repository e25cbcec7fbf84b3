"""Searching while typing: what is listed, lit, previewed, chosen and jumped to."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from jamsostek_tui.app.screens.search import SearchScreen
from jamsostek_tui.app.widgets.forms.offer_line import OfferLine
from jamsostek_tui.app.widgets.lists.hit_list import Heading, HitList, Recent, grouped
from jamsostek_tui.app.widgets.source.source import SourceView
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import Hit, Row
from jamsostek_tui.store.writer import Writer
from tests.app.source_stage import Stage, calm, until
from tests.hostile import HOSTILE
from tests.store.builder import Page
from tests.store.sample import build_sample

WIDE = (120, 34)
SHOWABLE = {
    name: text for name, text in HOSTILE.items() if name not in {"surrogate", "empty", "long-line", "long-word"}
}


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_sample(tmp_path_factory.mktemp("search") / "facts.db")


class Asked:
    """A search screen under test: what it gave, what was chosen and remembered through it."""

    def __init__(
        self,
        database: Path,
        recent: tuple[str, ...] = (),
        choose_all: Callable[[Sequence[Ref]], Awaitable[None]] | None = None,
    ) -> None:
        self.given: list[Ref | None] = []
        self.chosen: list[Ref] = []
        self.remembered: list[str] = []
        self.screen = SearchScreen(
            database,
            recent=recent,
            is_chosen=self.chosen.__contains__,
            choose=lambda ref: self.chosen.remove(ref) if ref in self.chosen else self.chosen.append(ref),
            choose_all=choose_all,
            remember=self.remembered.append,
        )
        self.app = Stage()

    async def open(self, pilot: Pilot[None]) -> None:
        await self.app.push_screen(self.screen, self.given.append)

    @property
    def hits(self) -> HitList:
        return self.screen.query_one(HitList)

    @property
    def labels(self) -> list[str]:
        return [item.row.label for item in self.hits.items if isinstance(item, Hit)]

    @property
    def rows(self) -> list[str]:
        return [self.hits.render_line(y).text.rstrip() for y in range(self.hits.size.height)]

    @property
    def pointed(self) -> Ref | None:
        return self.hits.current.row.ref if isinstance(self.hits.current, Hit) else None

    async def type(self, pilot: Pilot[None], words: str) -> None:
        self.screen.query_one(Input).value = words
        await until(pilot, lambda: self.screen.answered == words)


@asynccontextmanager
async def asking(
    database: Path,
    recent: tuple[str, ...] = (),
    choose_all: Callable[[Sequence[Ref]], Awaitable[None]] | None = None,
) -> AsyncIterator[tuple[Asked, Pilot[None]]]:
    """Open a search screen in an app of its own."""
    asked = Asked(database, recent, choose_all)
    async with asked.app.run_test(size=WIDE) as pilot:
        await asked.open(pilot)
        yield asked, pilot


async def test_hits_come_while_typing_grouped_by_kind(database: Path) -> None:
    async with asking(database) as (asked, pilot):
        await pilot.press(*"ratnasari")
        await until(pilot, lambda: asked.screen.answered == "ratnasari")
        headings = [item.words for item in asked.hits.items if isinstance(item, Heading)]
        assert "People" in headings and "Baiq Ratnasari" in asked.labels
        assert len(set(headings)) == len(headings)


async def test_the_source_of_the_hit_is_previewed_and_lit(database: Path) -> None:
    async with asking(database) as (asked, pilot):
        await asked.type(pilot, "retno hapsari")
        view = asked.screen.query_one(SourceView)
        await until(pilot, lambda: view.current is not None and view.current == asked.pointed)
        assert view.article is not None and view.at is not None
        assert "Surabaya" in view.article.text


async def test_enter_jumps_and_the_search_is_remembered(database: Path) -> None:
    async with asking(database) as (asked, pilot):
        await asked.type(pilot, "yohanes")
        first = asked.pointed
        await pilot.press("enter")
        assert asked.given == [first] and first is not None
        assert asked.remembered == ["yohanes"]


async def test_up_and_down_move_through_the_hits_and_skip_headings_while_typing_goes_on(database: Path) -> None:
    async with asking(database) as (asked, pilot):
        await asked.type(pilot, "lombok")
        seen = [asked.pointed]
        for _ in range(len(asked.labels) + 2):
            await pilot.press("down")
            seen.append(asked.pointed)
        assert None not in seen and len(set(seen)) == len(asked.labels)
        await pilot.press("up", "x")
        assert asked.screen.query_one(Input).value == "lombokx"


async def test_a_fact_is_chosen_straight_from_the_hits(database: Path) -> None:
    async with asking(database) as (asked, pilot):
        await asked.type(pilot, "1250")
        await pilot.press("insert")
        chosen = list(asked.chosen)
        assert len(chosen) == 1 and any("■" in row for row in asked.rows)
        await pilot.press("tab", "space")
        assert asked.chosen == []
        assert asked.screen.query_one(Input).value == "1250"


async def test_the_mouse_points_enters_and_leaves(database: Path) -> None:
    async with asking(database) as (asked, pilot):
        await asked.type(pilot, "lombok")
        place = next(y for y, row in enumerate(asked.rows) if "Baiq Ratnasari" in row)
        await pilot.click(HitList, offset=(6, place))
        assert isinstance(asked.hits.current, Hit) and asked.hits.current.row.label == "Baiq Ratnasari"
        pointed = asked.pointed
        await pilot.click(HitList, offset=(6, place), times=2)
        assert asked.given == [pointed]
    async with asking(database) as (asked, pilot):
        await calm(pilot)
        await pilot.click(offset=(1, 1))
        assert asked.given == [None]


async def test_a_space_in_the_line_is_a_space_and_a_letter_in_the_hits_goes_on_typing(database: Path) -> None:
    async with asking(database) as (asked, pilot):
        await asked.type(pilot, "lalu w")
        await pilot.press("tab", "i")
        assert asked.screen.query_one(Input).value == "lalu wi"
        assert asked.chosen == []


async def test_nothing_found_is_one_sentence_and_enter_stays(database: Path) -> None:
    async with asking(database) as (asked, pilot):
        await asked.type(pilot, "qqxzy")
        assert "Nothing found for “qqxzy”" in " ".join(asked.rows)
        await pilot.press("enter")
        assert asked.given == []


async def test_a_database_that_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "rusak.db"
    path.write_bytes(b"bukan basis data" * 100)
    async with asking(path) as (asked, pilot):
        await asked.type(pilot, "lombok")
        assert "rusak.dbisnotadatabase" in "".join(asked.rows).replace(" ", "")
        await pilot.press("escape")
        assert asked.given == [None]


async def test_before_typing_there_are_the_searches_of_before_or_a_hint(database: Path) -> None:
    async with asking(database, ("yohanes",)) as (asked, pilot):
        await calm(pilot)
        assert asked.hits.current == Recent("yohanes")
        await pilot.press("enter")
        await until(pilot, lambda: asked.screen.answered == "yohanes")
        assert "Yohanes Tamba" in asked.labels
    async with asking(database) as (asked, pilot):
        await calm(pilot)
        assert "loteng" in " ".join(asked.rows)


async def test_only_the_last_query_is_answered(database: Path) -> None:
    async with asking(database) as (asked, pilot):
        line = asked.screen.query_one(Input)
        for query in ("lombok", "retno", "yohanes", "surabaya", "inaq sumi"):
            line.value = query
        await until(pilot, lambda: asked.screen.answered == "inaq sumi")
        assert "Inaq Sumi" in asked.labels and "Lalu Wiramaja" not in asked.labels
        line.value = ""
        await calm(pilot)
        assert asked.labels == []


@pytest.mark.parametrize("size", [(1, 1), (40, 15), (80, 24)])
async def test_it_works_at_any_size_and_after_a_resize(database: Path, size: tuple[int, int]) -> None:
    asked = Asked(database)
    async with asked.app.run_test(size=size) as pilot:
        await asked.open(pilot)
        await asked.type(pilot, "wiramaja")
        await pilot.press("down")
        await pilot.resize_terminal(*WIDE)
        await pilot.resize_terminal(*size)
        await pilot.press("escape")
        assert asked.given == [None]


async def test_hostile_facts_are_listed_previewed_and_do_nothing(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    with Writer(path) as writer, writer.transaction():
        for name, text in SHOWABLE.items():
            page = Page(f"{text}\n\nKepada {text} kata pencari.", name, title=text, publisher=text)
            page.statistic("pencari", 1.0, subject=f"{text} pencari")
            writer.put(name, page.article, page.facts())
    async with asking(path, tuple(SHOWABLE.values())) as (asked, pilot):
        await asked.type(pilot, "pencari")
        assert len(asked.labels) >= len(SHOWABLE)
        view = asked.screen.query_one(SourceView)
        for _ in asked.labels:
            asked.hits.move(1)
            await calm(pilot)
            drawn = [*(view.render_line(y).text for y in range(view.size.height)), *asked.rows]
            assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for row in drawn for char in row)
        for text in HOSTILE.values():
            asked.screen.query_one(Input).value = text[:200]
            await calm(pilot)
            shown = "".join(strip.text for strip in asked.app.screen._compositor.render_strips())
            assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 or char == "\u202e" for char in shown)
            shown.encode()
        await until(pilot, lambda: asked.screen.answered == asked.screen.wanted)


def test_matched_letters_are_lit_where_they_stand() -> None:
    row = Row(ref=Ref("person", 1), label="Lalu Wiramaja", detail="Bupati")
    items = grouped([Hit(row=row, score=1.0, lit_label=((5, 9),))])
    assert [type(item) for item in items] == [Heading, Hit]


async def test_a_lit_stretch_keeps_its_letters_when_the_row_is_cut() -> None:
    hits = HitList()
    row = Row(ref=Ref("person", 1), label="Lalu Wiramaja " * 20, detail="Bupati")
    async with Stage(hits).run_test(size=(40, 5)) as pilot:
        hits.show([Hit(row=row, score=1.0, lit_label=((0, 4), (250, 280)), lit_detail=((0, 3),))])
        await calm(pilot)
        strip = hits.render_line(0)
        lit = [part.text for part in strip if part.style and part.style.underline]
        assert lit == ["Lalu", "Bup"]
        assert strip.cell_length <= 40


async def test_more_hits_than_are_shown_are_told() -> None:
    row = Row(ref=Ref("person", 1), label="Lalu", detail="")
    for hit, told in (
        (Hit(row=row, score=1.0, among=30), "30"),
        (Hit(row=row, score=1.0, among=1037), "30 of 1,037"),
        (Hit(row=row, score=1.0, among=80, cut=True), "30 of 80+"),
    ):
        heading = grouped([hit] * 30)[0]
        assert isinstance(heading, Heading) and heading.count == told


async def test_words_that_no_fact_has_together_are_told(database: Path) -> None:
    async with asking(database) as (asked, pilot):
        await asked.type(pilot, "nelayan penenun surabaya")
        assert asked.labels
        assert "No fact has all of these words" in asked.screen.query_one(OfferLine).words
        await asked.type(pilot, "nelayan lombok [b]zzqq")
        assert asked.labels
        assert "Nothing here has “zzqq”" in asked.screen.query_one(OfferLine).words
        await asked.type(pilot, "nelayan lombok")
        assert asked.labels
        assert "No fact has all of these words" not in asked.screen.query_one(OfferLine).words


async def test_choosing_all_chooses_also_the_hits_that_are_not_shown(tmp_path: Path) -> None:
    page = Page("".join(f"Sebanyak {count} perajin terlindungi.\n" for count in range(100, 145)), "perajin.txt")
    for count in range(100, 145):
        page.statistic(f"{count} perajin", float(count), unit="perajin")
    with Writer(tmp_path / "facts.db") as writer, writer.transaction():
        writer.put("perajin", page.article, page.facts())
    chosen = set[Ref]()

    async def choose_all(refs: Sequence[Ref]) -> None:
        chosen.update(refs)

    async with asking(tmp_path / "facts.db", choose_all=choose_all) as (asked, pilot):
        await asked.type(pilot, "perajin kind:number")
        assert len(asked.labels) == 30 and "30 of 45" in " ".join(asked.rows)
        await pilot.press("ctrl+a")
        await until(pilot, lambda: len(chosen) == 45)


async def test_the_last_hit_brings_the_next_ones_and_the_cursor_stays_on_it(tmp_path: Path) -> None:
    page = Page("".join(f"Sebanyak {count} perajin terlindungi.\n" for count in range(100, 400)), "perajin.txt")
    for count in range(100, 400):
        page.statistic(f"{count} perajin", float(count), unit="perajin")
    with Writer(tmp_path / "facts.db") as writer, writer.transaction():
        writer.put("perajin", page.article, page.facts())
    async with asking(tmp_path / "facts.db") as (asked, pilot):
        await asked.type(pilot, "perajin kind:number")
        last = asked.labels[-1]
        await pilot.press("down", "end")
        await until(pilot, lambda: len(asked.labels) == 240)
        current = asked.hits.current
        assert isinstance(current, Hit) and current.row.label == last
        await pilot.press("end")
        await until(pilot, lambda: len(asked.labels) == 300)
        assert str(asked.screen.query_one("#search-tally", Static).content) == "300 hits"
