"""The table of numbers: sorted by its heads, a bar that compares numbers of one unit, counts under a narrowing."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from jamsostek_tui.app.background import workers
from jamsostek_tui.app.palette import matching, standing_goals
from jamsostek_tui.app.widgets.lists import number_columns
from jamsostek_tui.app.widgets.lists.list_panes import NUMBERS_TABS, PEOPLE_TABS
from jamsostek_tui.app.widgets.lists.number_columns import Measures
from jamsostek_tui.browse.figures import bar
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import StatisticRow
from jamsostek_tui.store.writer import Writer
from jamsostek_tui.wording import say
from tests.app.browsing import Browsing, browser, browsing, pane_text, press, screen_text, settle, title
from tests.app.source_stage import until
from tests.store.builder import Page


def number(value: float, unit: str = "orang", **more: object) -> StatisticRow:
    return StatisticRow(ref=Ref("statistic", 1), label="", detail="peserta", value=value, unit=unit, **more)  # type: ignore[arg-type]


async def click_head(pilot: Browsing, words: str) -> None:
    x = pane_text(pilot, "numbers").splitlines()[0].index(words)
    await pilot.click("#numbers", offset=(x + 1, 1))
    await settle(pilot)


async def test_a_click_on_a_head_sorts_by_it_and_another_click_takes_it_back(sample: Path) -> None:
    async with browsing(sample, size=(240, 40)) as pilot:
        for words, order in (("number", "value"), ("unit", "unit"), ("region", "region"), ("period", "period")):
            await click_head(pilot, words)
            assert browser(pilot).main.place.order == order
        assert "period▾" in pane_text(pilot, "numbers")
        await click_head(pilot, "period")
        assert browser(pilot).main.place.order == ""


async def test_a_wide_list_says_of_each_number_whom_and_which_paper_it_is_from(sample: Path) -> None:
    async with browsing(sample, size=(240, 40)) as pilot:
        heads, *rows = pane_text(pilot, "numbers").splitlines()
        speaker, paper = heads.index("said by"), heads.index("paper")
        (row,) = (row for row in rows if "18.5" in row)
        assert row[speaker:paper].strip() == "Baiq Ratnasari" and row[paper:].strip() == "Warta Sasak"


async def test_a_statement_is_listed_with_its_speaker_paper_and_day(sample: Path) -> None:
    async with browsing(sample, size=(240, 40), address="?kind=statement") as pilot:
        lines = [line.strip(" ▌") for line in pane_text(pilot, "numbers").splitlines()]
        assert lines[1] == "— Lalu Wiramaja · Warta Sasak · 7 Mar 2025"


async def test_a_click_on_a_head_that_is_no_order_changes_nothing(sample: Path) -> None:
    async with browsing(sample, size=(240, 40)) as pilot:
        await click_head(pilot, "of what")
        assert browser(pilot).main.place.order == ""


async def test_s_walks_through_the_same_orders(sample: Path) -> None:
    async with browsing(sample) as pilot:
        seen = []
        for _ in range(5):
            await press(pilot, "s")
            seen.append(browser(pilot).main.place.order)
        assert seen == ["value", "unit", "period", "region", ""]


@pytest.mark.parametrize(("size", "shown"), [((120, 40), True), ((80, 24), False), ((40, 15), True), ((40, 9), False)])
async def test_low_lists_keep_their_lines_for_rows(sample: Path, size: tuple[int, int], shown: bool) -> None:
    async with browsing(sample, size=size) as pilot:
        first = pane_text(pilot, "numbers").splitlines()[0]
        assert ("of what" in first) is shown
        await press(pilot, "G", "g")
        assert "1,250" in pane_text(pilot, "numbers")


async def test_the_heads_stay_while_the_rows_scroll(sample: Path) -> None:
    async with browsing(sample, size=(40, 13)) as pilot:
        await press(pilot, "G")
        lines = pane_text(pilot, "numbers").splitlines()
        assert "number" in lines[0]
        assert lines[-1].startswith("▌"), "the last row is in sight and under the cursor"


def test_a_bar_is_as_long_as_the_number_is_great_beside_others_of_its_unit() -> None:
    assert bar(number(100), 100, 8) == "█" * 8
    assert bar(number(50), 100, 8) == "█" * 4
    assert bar(number(1), 100_000, 8) == "▏"
    assert bar(number(0), 100, 8) == ""
    assert bar(number(5, value_max=75), 100, 8) == "█" * 6


def test_no_bar_where_there_is_nothing_to_compare_with() -> None:
    assert bar(number(100), None, 8) == ""
    assert bar(number(1, measure="rank"), 3, 8) == ""


async def test_bars_stand_in_the_table_where_there_is_room(sample: Path) -> None:
    async with browsing(sample, size=(240, 40)) as pilot:
        wide = pane_text(pilot, "numbers")
        await pilot.resize_terminal(40, 15)
        await settle(pilot)
        assert "█" in wide and "█" not in pane_text(pilot, "numbers")


async def test_the_bars_of_very_many_numbers_come_behind_their_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Page("Ada 20 nelayan. Ada 80 nelayan.", "nelayan.txt")
    for value in (20, 80):
        page.statistic(f"{value} nelayan", value, unit="nelayan")
    path = tmp_path / "facts.db"
    with Writer(path) as writer, writer.transaction():
        writer.put("nelayan.txt", page.article, page.facts())
    async with browsing(path, size=(240, 40), address="article/1?kind=statistic") as pilot:
        at_once = pane_text(pilot, "numbers")
    monkeypatch.setattr(workers, "MANY_NUMBERS", 1)
    async with browsing(path, size=(240, 40), address="article/1?kind=statistic") as pilot:
        await until(pilot, lambda: "█" in pane_text(pilot, "numbers"))
        assert pane_text(pilot, "numbers") == at_once


def test_columns_never_overlap_and_rows_are_as_wide_as_asked() -> None:
    told = {"region": "Lombok Tengah", "period": "2024-08", "speaker": "Lalu Sasak", "publisher": "Warta Sasak"}
    row = number(1250.5, doubtful=True, **told)
    measures = Measures.of([row], {"orang": 5000.0})
    for width in range(number_columns.NARROWEST, 160):
        _check_columns(row, measures, width)


LONG = [
    number(8e6, value_max=14e6, doubtful=True, region="Lombok Tengah"),
    number(1e300),
    number(-(10.0**40) / 3, unit="rupiah"),
    number(0.1234, unit="kelompok nelayan pesisir " * 4),
]


def test_a_number_wider_than_its_column_is_shown_whole_and_moves_nobody_elses() -> None:
    measures = Measures.of([*(number(float(value)) for value in range(1, 100)), LONG[0]], {"orang": 99.0})
    assert measures.whole == Measures.of([number(99.0)]).whole, "one in a hundred is no measure for all"
    for width in range(number_columns.NARROWEST, 160):
        for row in LONG:
            _check_columns(row, measures, width)
    (line,) = number_columns.statistic(LONG[0], 40, measures)
    assert "".join(text for text, _ in line).startswith("8,000,000–14,000,000 ")


def test_every_number_of_a_short_list_has_room() -> None:
    rows = [number(5.0), number(1_234_567.25, unit="kecamatan"), number(12.5)]
    measures = Measures.of(rows)
    tails = set()
    for row in rows:
        (line,) = number_columns.statistic(row, 60, measures)
        told = "".join(text for text, _ in line)
        tails.add(told.index(row.unit or ""))
        assert "…" not in told
    assert len(tails) == 1, "all units stand below each other"


def _check_columns(row: StatisticRow, measures: Measures, width: int) -> None:
    shown = number_columns.columns(width, measures)
    for one, other in pairwise(shown):
        assert one.start + one.width < other.start
    assert shown[-1].start + shown[-1].width <= width
    (line,) = number_columns.statistic(row, width, measures)
    assert sum(len(text) for text, _ in line) == width
    ((head, _),) = number_columns.heads(shown, "value", width)
    assert len(head) == width


def test_a_subject_that_is_told_whole_has_no_ellipsis_behind_it_for_what_has_no_room() -> None:
    row = number(1250.0, region="Lombok Tengah")
    measures = Measures.of([row])
    rows = ["".join(text for text, _ in number_columns.statistic(row, width, measures)[0]) for width in range(28, 60)]
    assert all("…" not in told or "peserta · Lom" in told for told in rows if "peserta" in told)
    assert any("peserta · Lom" in told and "…" in told for told in rows) and any(
        "Lombok Tengah" in told for told in rows
    )


def test_what_the_unit_says_already_gives_its_room_to_what_has_no_column() -> None:
    row = replace(number(1250.0, region="Lombok Tengah"), unit="pekerja", detail="Pekerja")
    measures = Measures.of([row])
    (line,) = number_columns.statistic(row, 50, measures)
    told = "".join(text for text, _ in line)
    assert told.casefold().count("pekerja") == 1 and "pekerja  · Lombok Tengah" in told
    bare = replace(row, region=None, publisher=None)
    assert "Pekerja" in "".join(text for text, _ in number_columns.statistic(bare, 50, measures)[0])


async def test_columns_stay_where_they_are_while_one_goes_through_the_list(tmp_path: Path) -> None:
    values = [float(one) for one in range(1, 120)] + [1_234_567.25, 76_543_210.5]
    text = "\n".join(f"Ada {one} nelayan." for one in range(len(values)))
    page = Page(text, "banyak.txt")
    for place, value in enumerate(values):
        unit = "nelayan" if place < 100 else "rumah tangga"
        page.statistic(f"{place} nelayan", value, after="" if place == 0 else f"{place - 1} nelayan", unit=unit)
    path = tmp_path / "facts.db"
    with Writer(path) as writer, writer.transaction():
        writer.put("banyak.txt", page.article, page.facts())
    async with browsing(path, size=(120, 24)) as pilot:
        await press(pilot, "3")
        seen = set()
        for key in ("home", *["pagedown"] * 12, "end"):
            await press(pilot, key)
            seen.add(pane_text(pilot, "numbers").splitlines()[0])
        assert len(seen) == 1 and "unit" in seen.pop()
        assert "76,543,210.5" in pane_text(pilot, "numbers")


async def test_the_lower_border_says_whose_number_the_cursor_is_on_where_columns_have_no_room(sample: Path) -> None:
    async with browsing(sample, size=(120, 40)) as pilot:
        numbers = browser(pilot).main.list_of("numbers")
        told = set()
        for _ in range(len(numbers.rows)):
            row = numbers.current_row
            assert isinstance(row, StatisticRow)
            whose = [words for words in (row.region, row.speaker, row.publisher) if words]
            below = screen_text(pilot).splitlines()[numbers.region.bottom - 1]
            assert whose and (all(words in below for words in whose) or "…" in below)
            told.add(below)
            await press(pilot, "j")
        assert len(told) > 1
        await pilot.resize_terminal(240, 40)
        await settle(pilot)
        assert numbers.border_subtitle is None, "there are columns for it now"


async def test_regions_count_what_stays_under_the_narrowing(sample: Path) -> None:
    async with browsing(sample) as pilot:
        before = pane_text(pilot, "regions")
        await press(pilot, "2", "enter")
        reader = browser(pilot).reader
        person = browser(pilot).main.place.narrowing
        assert pane_text(pilot, "regions") != before
        for row in reader.regions(person):
            staying = [
                set(reader.ids(kind, person)) & set(reader.ids(kind, (row.ref,)))
                for kind in ("statistic", "statement", "event")
            ]
            assert row.count == sum(map(len, staying)), row.label


async def test_the_tabs_say_how_many_there_are_before_one_chooses(sample: Path) -> None:
    async with browsing(sample, size=(240, 40)) as pilot:
        await press(pilot, "1", "j", "enter")
        assert " of " in title(pilot, "numbers")
        assert any(char.isdigit() for char in title(pilot, "numbers").partition("Statements")[2])
        assert "✕" in screen_text(pilot).splitlines()[0]


@pytest.mark.parametrize("size", [(120, 40), (100, 30), (80, 24), (60, 20), (40, 15)])
async def test_every_tab_keeps_a_whole_word_at_every_width(sample: Path, size: tuple[int, int]) -> None:
    async with browsing(sample, size=size) as pilot:
        for pane, kinds in (("people", PEOPLE_TABS), ("numbers", NUMBERS_TABS)):
            await press(pilot, "2" if pane == "people" else "3")
            words = title(pilot, "people" if pane == "people" else "numbers")
            for kind in kinds:
                assert say(f"tab.{kind}") in words or say(f"tab.{kind}.short") in words.split(), words


async def test_the_palette_puts_words_that_begin_so_first(sample: Path) -> None:
    async with browsing(sample) as pilot:
        goals = [goal.words for goal in matching(list(standing_goals(browser(pilot).main)), "so")]
        assert goals[0].startswith("Sort")
        assert goals.index("Go to the source") < goals.index("Theme: jamsostek-dark")
