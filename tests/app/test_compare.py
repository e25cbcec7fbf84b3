"""Numbers side by side in the browser: groups, sentences, series, matrix, and what is settled by key."""

from __future__ import annotations

import shutil
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from jamsostek_tui import wording
from jamsostek_tui.app.background.apart import apart
from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.app.screens.compare import CompareScreen
from jamsostek_tui.app.screens.main.screen import MainScreen
from jamsostek_tui.app.screens.matrix import MatrixScreen
from jamsostek_tui.app.side_by_side.comparing import read_groups, read_matrix, read_series
from jamsostek_tui.app.side_by_side.group_in_sight import in_sight
from jamsostek_tui.app.widgets.lists.group_list import GroupList, GroupRow
from jamsostek_tui.app.widgets.matrix_grid import MatrixGrid
from jamsostek_tui.app.widgets.sides import Sides
from jamsostek_tui.browse.place import Search
from jamsostek_tui.check.compared.groups import Group, by_weight, groups
from jamsostek_tui.check.compared.matrix import matrix_of
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.settled.standings import standings_in
from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.errors import SentenceError, StoppedError
from jamsostek_tui.loader import load
from jamsostek_tui.model import Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from tests import corpus
from tests.app.browsing import Browsing, browser, browsing, press, screen_text, settle, under_cursor
from tests.app.source_stage import until
from tests.app.test_goldens import SIZES, compare
from tests.two_contested_times import load_two_contested_times


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(
    ("flow", "keys"),
    [("compare", ("c",)), ("compare-sides", ("c", "tab")), ("matrix", ("c", "m", "right"))],
    ids=("groups", "sides", "matrix"),
)
async def test_the_screen_is_as_it_was_found_good(
    pages: Path, flow: str, keys: tuple[str, ...], size: tuple[int, int]
) -> None:
    async with browsing(pages, size=size) as pilot:
        await press(pilot, *keys)
        compare(f"{flow}-{size[0]}x{size[1]}", screen_text(pilot))


@pytest.mark.parametrize("size", [(200, 50), (100, 30), (60, 20), (20, 6), (1, 1)])
@pytest.mark.parametrize("language", wording.LANGUAGES)
async def test_it_works_in_every_width(pages: Path, size: tuple[int, int], language: str) -> None:
    wording.use(language)
    async with browsing(pages, size=size) as pilot:
        await press(pilot, "c", "tab", "right", "s", "s", "tab", "j", "f", "f", "m", "right", "j", "q")
        assert isinstance(pilot.app.screen, CompareScreen)


def test_what_was_compared_is_kept_until_the_database_changes(pages: Path) -> None:
    reader = Reader(pages)
    first = read_groups(reader, None, WorkProgress())
    idle = WorkProgress()
    again = read_groups(reader, None, idle)
    matrix, _ = read_matrix(reader, None, idle)
    assert read_matrix(reader, None, idle)[0] is matrix and read_matrix(reader, "51", WorkProgress())[0] != matrix
    assert again.groups is first.groups and idle.done == 0
    held = read_groups(reader, None, WorkProgress())
    group = first.groups[0].in_full(reader.told)
    assert group is not None
    Decider(pages).settle(group.key_at(group.members[0]), "open")
    Decider(pages).accept([Ref("statistic", group.members[0].fact.id)])
    settled = read_groups(reader, None, idle)
    assert settled.settled and not held.settled
    assert settled.groups is held.groups and idle.done == 0, "what is decided on a group or accepted changes no number"
    below = read_groups(reader, "51", WorkProgress())
    assert below.groups and {one.code for one in below.groups} == {"51"}
    Decider(pages).reject([Ref("statistic", first.groups[0].first)])
    anew = read_groups(reader, None, WorkProgress())
    assert anew.read < first.read and anew.groups != first.groups
    assert read_matrix(reader, None, WorkProgress())[0] != matrix
    reader.close()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of so many numbers that they are compared in a process of their own."""
    folder = tmp_path_factory.mktemp("many")
    corpus.write(folder / "in", 160)
    load([str(folder / "in")], folder / "many.db")
    return folder / "many.db"


def test_many_numbers_are_compared_apart_as_few_are_here(many: Path) -> None:
    with closing(Reader(many)) as reader:
        assert reader.counts()["statistic"] > 1_000
        told = read_groups(reader, None, WorkProgress())
        expected = sorted(groups(reader.comparable().members), key=by_weight)
        assert len(expected) > 5 and [one.in_full(reader.told) for one in told.groups] == expected
        assert [(one.key, one.measure, one.agreement, one.papers) for one in told.groups] == [
            (one.key, one.measure, one.agreement, one.papers) for one in expected
        ]
        matrix, verdicts = read_matrix(reader, None, WorkProgress())
        assert matrix == matrix_of(reader.comparable(alone=True).members) and matrix.rows
        every = standings_in(expected, {})
        cells = {Ref("statistic", cell.fact.id) for row in matrix.cells for cell in row if cell}
        assert verdicts == {ref: one for ref, one in every.items() if ref in cells}


def test_a_decision_on_one_of_many_numbers_is_compared_anew(many: Path, tmp_path: Path) -> None:
    database = tmp_path / "many.db"
    shutil.copy(many, database)
    with closing(Reader(database)) as reader:
        told = read_groups(reader, None, WorkProgress())
        Decider(database).reject([Ref("statistic", told.groups[0].first)])
        anew = read_groups(reader, None, WorkProgress())
        assert told.groups[0].first not in {number for one in anew.groups for number in one.ids}
        expected = sorted(groups(reader.comparable().members), key=by_weight)
        assert [one.in_full(reader.told) for one in anew.groups] == expected


def test_who_no_longer_waits_stops_what_is_compared_apart(many: Path) -> None:
    with closing(Reader(many)) as reader, pytest.raises(StoppedError):
        read_groups(reader, None, WorkProgress(stopped=True))


def test_what_is_wrong_with_a_database_is_told_from_apart_too(many: Path, tmp_path: Path) -> None:
    shutil.copy(many, tmp_path / "many.db")
    with closing(Reader(tmp_path / "many.db")) as reader:
        (tmp_path / "many.db").unlink()
        with pytest.raises(StoreError, match=r"many\.db"):
            read_groups(reader, None, WorkProgress())


def test_where_the_other_process_ends_without_an_answer_a_sentence_says_so() -> None:
    with pytest.raises(SentenceError, match="ended before"):
        apart(sys.exit, progress=WorkProgress())  # it takes no progress: the process ends of that


def test_a_group_in_full_leaves_out_what_tells_another_number_by_now(pages: Path) -> None:
    with closing(Reader(pages)) as reader:
        held = next(one for one in read_groups(reader, None, WorkProgress()).groups if len(one.ids) > 2)
        told = reader.told(sorted(held.ids))
        others = [replace(one, sentence=f"Bukan {one.sentence}") for one in told]
        left = held.in_full(lambda _: [others[0], *told[1:]])
        assert left is not None and {one.fact.id for one in left.members} == {one.fact.id for one in told[1:]}
        assert held.in_full(lambda _: others) is None and held.in_full(lambda _: []) is None
        shown = in_sight(held, lambda _: [others[0], *told[1:]])
        assert {one.fact.id for source in shown.sources for one in source.carriers} == set(held.ids) - {told[0].fact.id}


async def test_conflicts_stand_first_with_both_sentences(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c")
        shown = screen_text(pilot)
        assert shown.index("≠ 8.412 nelayan / 8.142 nelayan · 3 arti") < shown.index("later update · 3 articles")
        sides = pilot.app.screen.query_one(Sides)
        assert [source.first.fact.value for source in sides.sources[:2]] == [8412.0, 8142.0]
        assert "≠ in conflict: both cannot be" in shown


async def test_every_carrier_is_shown_and_opens_at_its_own_sentence(tmp_path: Path) -> None:
    told = (
        ("Kabar Pesisir", "2 Mei 2024", "Sebanyak 8.412 nelayan di Kabupaten Alor kini terlindungi Jamsostek."),
        ("Suara Muara", "3 Mei 2024", "Menurut dinas, 8.412 nelayan di Kabupaten Alor kini terlindungi Jamsostek."),
        ("Warta Rimba", "4 Mei 2024", "Hingga kini 8.412  nelayan di Kabupaten Alor terlindungi Jamsostek."),
        ("Gema Kota", "5 Mei 2024", "Sebanyak 8.142 nelayan di Kabupaten Alor kini terlindungi Jamsostek."),
    )
    for paper, day, body in told:
        (tmp_path / f"{paper}.txt").write_text(f"Kabar Daerah\n\n{paper}\n\n{day}\n\n{body}\n", "utf-8")
    assert main(["load", str(tmp_path), "--db", str(tmp_path / "c.db")]) == 0
    async with browsing(tmp_path / "c.db") as pilot:
        await press(pilot, "c")
        sides = pilot.app.screen.query_one(Sides)
        assert [source.papers for source in sides.sources] == [3, 1]
        for shown in (
            "in 3 articles",
            "Kabar Pesisir, 2 May 2024",
            "= Suara Muara, 3 May",
            "= Warta Rimba, 4 May",
        ):
            assert shown in screen_text(pilot)
        await press(pilot, "tab")
        for words, number in (("Menurut dinas", 1), ("Hingga kini 8.412 nelayan", 2)):
            assert words not in screen_text(pilot)
            await press(pilot, "down")
            assert words in screen_text(pilot)
            assert sides.current is sides.sources[0].carriers[number]
        await press(pilot, "down")
        assert sides.current is sides.sources[0].carriers[2], "there is no row below"
        await press(pilot, "right")
        assert sides.current is sides.sources[1].first
        await press(pilot, "left", "down", "enter")
        assert isinstance(pilot.app.screen, MainScreen)
        article = browser(pilot).main.source.article
        assert article is not None and article.publisher == "Suara Muara"


async def test_a_conflict_of_another_time_is_told_before_one_goes_there(tmp_path: Path) -> None:
    async with browsing(load_two_contested_times(tmp_path)) as pilot:
        await press(pilot, "c")
        text = " ".join(pilot.app.screen.query_one(Sides).text.split())
        assert "≠ In conflict: 3.190 orang" in text and "≠ In conflict: 3.910 orang" in text
        assert text.count("← earlier: of an earlier time") == 1 and text.count("≠ in conflict: both") == 1


def test_a_measure_is_drawn_over_time_whatever_name_its_group_goes_by(tmp_path: Path) -> None:
    told = {
        "a": "Dana kelolaan BPJS Ketenagakerjaan pada Desember 2024 mencapai Rp791,6 triliun. "
        "Pada September 2025 dana kelolaan BPJS Ketenagakerjaan Rp847,6 triliun.",
        "b": "Dana yang dikelola BPJS Ketenagakerjaan per September 2025 menjadi Rp875 triliun.",
    }
    for name, words in told.items():
        page = f"Dana Kelolaan Tumbuh\n\nKabar {name}, 24 Oktober 2025\n\nJAKARTA - {words}\n"
        (tmp_path / f"{name}.txt").write_text(page, "utf-8")
    load([str(tmp_path)], tmp_path / "facts.db")
    reader = Reader(tmp_path / "facts.db")
    group = next(one for one in groups(reader.comparable().members) if len(one.members) > 2)
    series = read_series(reader, group)
    reader.close()
    assert series is not None and [point.period for point in series.points][:2] == ["2024-12", "2025-09"]


async def test_a_click_on_a_carrier_opens_it(tmp_path: Path) -> None:
    for place, day in enumerate(("2 Mei 2024", "3 Mei 2024"), 1):
        body = f"Sebanyak 8.412 nelayan di Kabupaten Alor kini terlindungi, kata koran ke-{place} itu."
        (tmp_path / f"{place}.txt").write_text(f"Kabar\n\n{day}\n\n{body}\n", "utf-8")
    assert main(["load", str(tmp_path), "--db", str(tmp_path / "c.db")]) == 0
    async with browsing(tmp_path / "c.db") as pilot:
        await press(pilot, "c", "tab")
        sides = pilot.app.screen.query_one(Sides)
        y = next(y for y, words in enumerate(sides.text.split("\n")) if "= paper unknown" in words)
        await pilot.click(Sides, offset=(8, y))
        assert sides.current is sides.sources[0].carriers[1] and "ke-2" in sides.text


async def test_only_one_class_is_shown_on_demand(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c", "f")
        assert "1 group" in screen_text(pilot)
        await press(pilot, "f")
        assert "2 groups · with: later update" in screen_text(pilot)
        await press(pilot, "f", "f")
        assert "No group has such a pair." in screen_text(pilot)


async def test_enter_goes_to_the_number_under_the_cursor(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c", "tab", "right", "enter")
        assert isinstance(pilot.app.screen, MainScreen)
        row = browser(pilot).main.list_of("numbers").current_row
        assert row is not None and under_cursor(pilot, "numbers") is not None
        assert getattr(row, "value", None) == 8142.0


async def test_a_narrowed_region_narrows_the_groups(pages: Path) -> None:
    async with browsing(pages, address="region/51") as pilot:
        await press(pilot, "c")
        assert "TPT" in screen_text(pilot)
        assert "in conflict" not in screen_text(pilot)


async def test_the_matrix_opens_the_sentence_of_a_cell_and_goes_there(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c", "m")
        assert isinstance(pilot.app.screen, MatrixScreen)
        assert "gaps" in screen_text(pilot)
        await press(pilot, "j", "right")
        assert "3,02 persen" in screen_text(pilot)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, MainScreen)
        current = under_cursor(pilot, "numbers")
        assert isinstance(current, Ref)


async def test_without_two_articles_it_says_what_would_fill_it(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Kabar\n\nSebanyak 8.412 nelayan di Kabupaten Alor terlindungi.\n", "utf-8")
    assert main(["load", str(tmp_path), "--db", str(tmp_path / "one.db")]) == 0
    async with browsing(tmp_path / "one.db") as pilot:
        await press(pilot, "c")
        assert "No two articles give a number for the same" in screen_text(pilot)
        await press(pilot, "enter", "r", "s", "tab", "n", "m")
        assert "No measure has numbers from two regions" in screen_text(pilot)


async def test_hostile_words_stay_words(tmp_path: Path) -> None:
    for name, number in (("a", "8.412"), ("b", "8.142")):
        told = f"Sebanyak {number} nelayan di Kabupaten Alor [/] \x1b[31m [@click=app.quit]x[/] ikut."
        text = f"Kabar\n\n2 Mei 2024\n\n{told}\n"
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    assert main(["load", str(tmp_path), "--db", str(tmp_path / "h.db")]) == 0
    async with browsing(tmp_path / "h.db") as pilot:
        await press(pilot, "c", "tab")
        assert "[/]" in screen_text(pilot)
        assert "\x1b" not in screen_text(pilot)


def groups_listed(pilot: Browsing) -> list[Group]:
    rows = pilot.app.screen.query_one(GroupList).rows
    read = browser(pilot).reader.told
    held = [row.group for place in range(len(rows)) if isinstance(row := rows.row(place), GroupRow)]
    return [group for one in held if (group := one.in_full(read)) is not None]


async def test_groups_are_found_by_their_words_and_all_shown_again(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c")
        screen, every = pilot.app.screen, groups_listed(pilot)
        region = every[0].members[0].region
        assert region is not None and {one.members[0].region for one in every} != {region}
        await press(pilot, "slash", *region.lower())
        found = groups_listed(pilot)
        assert found and len(found) < len(every) and {one.members[0].region for one in found} == {region}
        await press(pilot, "enter", "down", "escape")
        assert pilot.app.screen is screen and groups_listed(pilot) == every
        await press(pilot, "slash", "escape")
        assert pilot.app.screen is screen
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, MainScreen)


async def test_groups_are_those_of_the_numbers_that_the_panes_list(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c")
        every = groups_listed(pilot)
        number = every[0].members[0].fact
        await press(pilot, "escape")
        main = browser(pilot).main
        main.narrow_to_hits(Search(f"={number.text.split()[0]}"), Ref("statistic", number.id))
        await settle(pilot)
        await press(pilot, "c")
        listed = groups_listed(pilot)
        assert every[0] in listed and len(listed) < len(every)
        assert all(any(told.fact.value == number.value for told in group.members) for group in listed)
        assert f"/={number.text.split()[0]} · {len(listed)} group" in screen_text(pilot)


async def test_an_earlier_number_is_called_so(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c", "f", "f", "tab")
        assert "with: later update" in screen_text(pilot)
        sides = pilot.app.screen.query_one(Sides)
        at, group = sides.current, sides.group
        assert at is not None and group is not None
        others = [one.first for one in sides.sources[1:]]
        updates = [one for one in others if group.verdicts_with(at)[one.fact.id].agreement == "later"]
        expected = {"← earlier:" if moment(one) < moment(at) else "→ later update:" for one in updates}
        assert expected and {words for words in ("← earlier:", "→ later update:") if words in sides.text} == expected
        for other in range(len(sides.sources)):
            await press(pilot, *["right"] * bool(other))
            assert "← earlier:" in sides.text or "→ later update:" in sides.text


def moment(one: Told) -> str:
    return one.fact.period or one.published or ""


async def test_a_click_in_the_matrix_tells_a_cell_and_a_double_click_goes_to_its_number(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c", "m")
        grid = pilot.app.screen.query_one(MatrixGrid)
        rows = [grid.render_line(y).text for y in range(grid.size.height)]
        hole = next(y for y, row in enumerate(rows) if row.startswith("Alor"))
        ende = next(y for y, row in enumerate(rows) if row.startswith("Ende"))
        await pilot.click(grid, offset=(len(rows[hole].rstrip()) - 1, hole))
        await settle(pilot)
        assert "No article gives this number." in screen_text(pilot)
        await pilot.click(grid, offset=(2, hole))
        await settle(pilot)
        assert "No article gives this number." in screen_text(pilot), "a name is no cell"
        await pilot.click(grid, offset=(rows[ende].index("3,100"), ende))
        await settle(pilot)
        assert "3.100 nelayan" in screen_text(pilot) and grid.is_attached
        await pilot.click(grid, offset=(rows[ende].index("3,100"), ende), times=2)
        await settle(pilot)
        await until(pilot, lambda: not grid.is_attached)
        with closing(Reader(pages)) as reader:
            row = next(row for row in reader.rows("statistic", reader.ids("statistic")) if "3.100" in row.label)
        assert under_cursor(pilot, "numbers") == row.ref
