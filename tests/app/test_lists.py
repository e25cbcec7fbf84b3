"""Lists of any length: only what is in sight is ever asked for, and the cursor goes where it is sent."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from rich.cells import cell_len
from textual.app import App, ComposeResult

from jamsostek_tui.app.widgets.lists import cells, number_columns
from jamsostek_tui.app.widgets.lists.list_panes import LinksPane, NumbersPane
from jamsostek_tui.app.widgets.lists.regions_pane import RegionsPane
from jamsostek_tui.app.widgets.lists.rows import PAGE, PAGES_KEPT, PagedRows
from jamsostek_tui.app.widgets.title import title
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.rows import Counts, LinkRow, RegionRow, Row, StatisticRow

MANY = 100_000


class Asked:
    """Gives rows, and remembers which were asked for."""

    def __init__(self) -> None:
        self.pages = 0
        self.most = 0

    def __call__(self, kind: Kind, ids: Sequence[int | str]) -> list[Row]:
        self.pages += 1
        self.most = max(self.most, len(ids))
        return [number(int(name)) for name in ids]


def number(name: int) -> StatisticRow:
    return StatisticRow(
        ref=Ref("statistic", name), label=f"{name} orang", detail="peserta", value=float(name), unit="orang"
    )


class Stage(App[None]):
    """A list alone on a screen."""

    def compose(self) -> ComposeResult:
        yield NumbersPane()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return {}


async def test_a_hundred_thousand_rows_are_asked_for_a_page_at_a_time() -> None:
    asked = Asked()
    app = Stage()
    async with app.run_test(size=(60, 20)) as pilot:
        pane = app.query_one(NumbersPane)
        pane.show(PagedRows("statistic", range(MANY), asked))
        await pilot.pause()
        assert asked.pages <= 2
        pane.move_to(-1)
        await pilot.pause()
        assert pane.current == Ref("statistic", MANY - 1)
        assert "99,999" in pane.render_line(pane.scrollable_content_region.height - 1).text
        assert asked.pages <= 4
        assert asked.most <= PAGE


async def test_the_list_comes_back_to_the_fact_it_was_on() -> None:
    app = Stage()
    async with app.run_test(size=(60, 20)) as pilot:
        pane = app.query_one(NumbersPane)
        pane.show(PagedRows("statistic", range(MANY), Asked()), at=Ref("statistic", 70_000))
        await pilot.pause()
        assert pane.current == Ref("statistic", 70_000)
        top = pane.scroll_offset.y
        assert top <= 70_000 < top + pane.scrollable_content_region.height
        pane.show(PagedRows("statistic", range(5), Asked()), at=Ref("statistic", 70_000))
        await pilot.pause()
        assert pane.current == Ref("statistic", 0)


async def test_the_wheel_scrolls_and_leaves_the_cursor_alone() -> None:
    app = Stage()
    async with app.run_test(size=(60, 20)) as pilot:
        pane = app.query_one(NumbersPane)
        pane.show(PagedRows("statistic", range(MANY), Asked()))
        await pilot.pause()
        pane.scroll_down(animate=False)
        await pilot.pause()
        assert pane.scroll_offset.y > 0
        assert pane.cursor == 0


async def test_an_empty_list_bears_every_move() -> None:
    app = Stage()
    async with app.run_test(size=(60, 20)) as pilot:
        pane = app.query_one(NumbersPane)
        pane.empty_words = "Nothing here.\n/ searches."
        pane.show(PagedRows("statistic", (), Asked()))
        for by in (1, -1):
            pane.move(by)
            pane.move_pages(by)
            pane.move_to(by)
        await pilot.pause()
        assert pane.current is None and pane.current_row is None
        assert pane.render_line(1).text.strip() == "/ searches."


def test_pages_no_longer_needed_are_let_go() -> None:
    asked = Asked()
    rows = PagedRows("statistic", range(MANY), asked)
    for place in range(0, PAGE * (PAGES_KEPT + 5), PAGE):
        rows.row(place)
    rows.row(0)
    assert asked.pages == PAGES_KEPT + 6


def test_every_row_is_exactly_as_wide_as_the_list() -> None:
    long = "Penjabat Gubernur 漢字 " * 30
    some = Row(ref=Ref("person", 1), label=long, detail=long, doubtful=True)
    region = RegionRow(ref=Ref("region", "52"), label=long, count=1234, depth=7)
    link = LinkRow(relation="is about", outward=False, other=some, article=1, start=0, end=1)
    statistic = StatisticRow(
        ref=Ref("statistic", 1),
        label=long,
        detail=long,
        value=1234567.25,
        unit=long,
        region=long,
        period="2024-08",
        publisher=long,
        doubtful=True,
    )
    measures = number_columns.Measures.of([statistic])
    for width in (8, 12, 20, 38, 43, 60, 90, 120):
        for lines in (
            cells.named(some, width),
            cells.two_lines(some, width),
            cells.statement(some, width),
            cells.region(region, width, "▾"),
            cells.link(link, width),
            number_columns.statistic(statistic, width, measures),
        ):
            for line in lines:
                assert sum(cell_len(text) for text, _ in line) == width


@pytest.mark.parametrize("width", [16, 20, 24, 38])
def test_bodies_and_offices_that_begin_alike_are_told_apart_by_their_ends(width: int) -> None:
    def shown(place: str) -> tuple[str, str]:
        body = Row(ref=Ref("organisation", 1), label=f"Himpunan Nelayan Seluruh Indonesia Cabang {place}")
        official = Row(ref=Ref("person", 1), label="Sitti", detail=f"Kepala Dinas Kelautan dan Perikanan {place}")
        named, (_, office) = cells.named(body, width), cells.two_lines(official, width)
        return "".join(text for text, _ in named[0]), "".join(text for text, _ in office)

    for tuban, bima in zip(shown("Tuban"), shown("Bima"), strict=True):
        assert tuban.rstrip().endswith(" Tuban") and bima.rstrip().endswith(" Bima") and "…" in tuban
        assert tuban.strip().startswith(("Himp", "Kepa"))


def test_the_title_says_what_fits_and_never_leaves_out_the_tab_looked_at() -> None:
    counts = Counts({"statistic": 3, "statement": 2, "event": 1, "article": 1})
    of = Counts({"statistic": 27, "statement": 7, "event": 4, "article": 2})
    for active in NumbersPane.kinds:
        for width in range(12, 80):
            shown = title(3, NumbersPane.kinds, active, counts, of, True, width)
            if width >= 24:
                assert cell_len(shown.content.plain) <= width
            assert any(kind == active for _, _, kind in shown.tabs)
            for start, end, _ in shown.tabs:
                assert shown.content.plain[start:end].strip() == shown.content.plain[start:end]
    assert (
        "Numbers 3 of 27  Statements 2" in title(3, NumbersPane.kinds, "statistic", counts, of, True, 70).content.plain
    )


def test_tabs_are_called_the_same_whichever_is_looked_at() -> None:
    kinds = NumbersPane.kinds
    counts = Counts({"statistic": 3, "statement": 8, "event": 0, "article": 2})
    of = Counts({"statistic": 2_396, "statement": 15, "event": 1, "article": 146})
    for width in range(6, 90):
        shown = [title(3, kinds, kind, counts, of, focused, width) for kind in kinds for focused in (True, False)]
        names = [tuple(re.sub(r"[\d.,]|of", "", one.content.plain).split()) for one in shown if len(one.tabs) > 1]
        assert len({*names}) <= 1 and len(names) in (0, len(shown))


def region(code: str, depth: int, count: int = 1) -> RegionRow:
    return RegionRow(ref=Ref("region", code), label=f"Wilayah {code}", depth=depth, count=count)


class Tree(App[None]):
    """The regions alone on a screen."""

    def compose(self) -> ComposeResult:
        yield RegionsPane()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return {}


async def test_a_long_tree_begins_with_its_provinces_and_keeps_what_is_opened() -> None:
    provinces = [f"{number}" for number in range(11, 21)]
    long = [one for name in provinces for one in (region(name, 0), *(region(f"{name}.{n:02}", 1) for n in range(9)))]
    app = Tree()
    async with app.run_test(size=(30, 20)):
        pane = app.query_one(RegionsPane)
        pane.show_regions(long)
        assert len(pane.rows) == len(provinces)
        pane.unfold()
        assert len(pane.rows) == len(provinces) + 9
        pane.show_regions(long, Ref("region", "13.04"))
        assert len(pane.rows) == len(provinces) + 18 and pane.current == Ref("region", "13.04")
        pane.show_regions(long[:30])
        assert len(pane.rows) == 30, "a short tree is open"
        pane.show_regions(long)
        assert len(pane.rows) == len(provinces) + 18
        pane.move_to(0)
        pane.fold()
        pane.show_regions(long[:30])
        assert len(pane.rows) == 21, "what the reader folds stays so"


def test_regions_of_one_name_are_told_apart() -> None:
    row = RegionRow(ref=Ref("region", "17.71"), label="Bengkulu", detail="city", depth=1, count=17)
    (line,) = cells.region(row, 30, " ", of_several=True)
    assert "".join(text for text, _ in line).split() == ["Bengkulu", "·", "city", "17"]


def test_the_panes_say_which_kinds_they_show() -> None:
    assert RegionsPane.kinds == ("region",)
    assert LinksPane.kinds == ("link",)
