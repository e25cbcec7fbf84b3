"""Every numeral of a page and its fate: marked by shape and style, summed up, its reason told, its fact opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui import wording
from jamsostek_tui.app.widgets.source.source import SourceView
from jamsostek_tui.app.widgets.source.source_numerals import SHAPES, NumeralMarks, fate_in_words
from jamsostek_tui.loader import load
from jamsostek_tui.model import Fate, Numeral, Ref
from jamsostek_tui.store.reader import Reader
from tests.app.browsing import browser, browsing, messages, press, screen_text, settle, under_cursor
from tests.app.source_stage import Stage, article, calm
from tests.app.test_goldens import compare
from tests.hostile import HOSTILE

TEXT = "Judul\n\nPada 2024 ada Rp61,4 miliar untuk (12) orang.\n\nBaca juga: 7 resep\n\n5 kapal, 3."


def numerals(text: str = TEXT) -> list[Numeral]:
    """Each run of digits of the text, its fate by what it is."""
    fates: dict[str, tuple[Fate, str | None, int | None]] = {
        "2024": ("excluded", "year", None),
        "61,4": ("statistic", None, 4),
        "12": ("excluded", "list-marker", None),
        "7": ("excluded", "noise", None),
        "5": ("statistic", None, 9),
        "3": ("unexplained", None, None),
    }
    found = []
    for words, (fate, reason, fact) in fates.items():
        start = text.index(words)
        found.append(Numeral(start, start + len(words), words, fate, reason, fact))
    return sorted(found, key=lambda one: one.start)


def rows(view: SourceView) -> list[str]:
    return [view.render_line(y).text.rstrip() for y in range(view.size.height)]


async def test_each_fate_has_a_shape_before_its_numeral_and_the_sums_stand_below() -> None:
    view = SourceView()
    async with Stage(view).run_test(size=(70, 20)) as pilot:
        view.show(article(TEXT), [], None, None)
        view.numerals_on = True
        view.give_numerals(1, numerals())
        await calm(pilot)
        shown = "\n".join(rows(view))
        assert "Pada○2024 ada●Rp61,4 miliar untuk○(12) orang." in shown
        assert "Baca juga:○7 resep" in shown, "noise is unfolded, for its numerals count too"
        assert "●5 kapal,?3." in shown, "at the head of a line the shape stands beside it"
        assert "numbers 6:  ● facts 2  ○ not facts 3  ? unexplained 1" in shown and "# back" in shown


async def test_each_fate_has_a_style_of_its_own_without_colour() -> None:
    view = SourceView()
    async with Stage(view).run_test(size=(70, 20)) as pilot:
        view.show(article(TEXT), [], None, None)
        view.numerals_on = True
        view.give_numerals(1, numerals())
        await calm(pilot)
        styles = {}
        for y in range(20):
            for segment in view.render_line(y):
                if segment.text in ("61,4", "2024", "3") and segment.style:
                    styles[segment.text] = (segment.style.underline, segment.style.strike, segment.style.reverse)
        assert len(styles) == len(set(styles.values())) == 3


async def test_the_cursor_walks_them_and_tells_what_became_of_each() -> None:
    view = SourceView()
    app = Stage(view)
    async with app.run_test(size=(70, 20)) as pilot:
        view.show(article(TEXT), [], None, None)
        view.focus()
        view.numerals_on = True
        view.give_numerals(1, numerals())
        told = []
        for _ in range(6):
            await pilot.press("right")
            told.append(rows(view)[-1].split("  ")[0].strip())
        assert told == [
            "○ 2024: a year",
            "● 61,4: a fact, ⏎ opens it",
            "○ 12: marks an item of a list",
            "○ 7: in noise",
            "● 5: a fact, ⏎ opens it",
            "? 3: no rule explains it",
        ]
        await pilot.press("enter")
        assert app.opened == [], "what is no fact opens none"
        await pilot.press("left", "enter")
        assert app.opened == [Ref("statistic", 9)] and not view.numerals_on


async def test_a_click_tells_and_a_second_one_opens() -> None:
    view = SourceView()
    app = Stage(view)
    async with app.run_test(size=(70, 20)) as pilot:
        view.show(article(TEXT), [], None, None)
        view.numerals_on = True
        view.give_numerals(1, numerals())
        await calm(pilot)
        y = next(y for y, row in enumerate(rows(view)) if "61,4" in row)
        x = rows(view)[y].index("61,4") + 1
        await pilot.click(SourceView, offset=(x, y))
        assert app.opened == [] and "61,4: a fact" in rows(view)[-1]
        await pilot.click(SourceView, offset=(x, y), times=2)
        assert Ref("statistic", 4) in app.opened


async def test_leaving_gives_folds_and_facts_back() -> None:
    view = SourceView()
    async with Stage(view).run_test(size=(70, 20)) as pilot:
        view.show(article(TEXT), [], None, None)
        view.numerals_on = True
        view.give_numerals(1, numerals())
        view.numerals_on = False
        await calm(pilot)
        shown = "\n".join(rows(view))
        assert not any(shape in shown for shape in "●○") and "(z)" in shown
        view.give_numerals(1, numerals())
        assert view.pointed_numeral is None, "an answer that comes late changes nothing"


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
async def test_hostile_numerals_are_marked_and_do_nothing(text: str) -> None:
    page = f"Judul\n\nAda {text[:2000]} 12 {text[:2000]}"
    start = page.rindex(text[:2000] or "Ada")
    marked = [Numeral(start, len(page), page[start:], "excluded", text[:50], None)]
    view = SourceView()
    async with Stage(view).run_test(size=(50, 16)) as pilot:
        view.show(article(page), [], None, None)
        view.numerals_on = True
        view.give_numerals(1, marked)
        view.focus()
        await pilot.press("right")
        for y in range(16):
            strip = view.render_line(y)
            assert strip.cell_length == view.size.width
            assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in strip.text)


def test_the_sums_are_all_and_shapes_stand_only_on_blanks() -> None:
    marks = NumeralMarks(TEXT, numerals())
    assert sum(marks.sums().values()) == len(marks.all) == 6
    assert all(TEXT[place].isspace() for place in marks.shapes)
    glued = "x7 ke-3 6/3/2025 1"
    places = [(1, 2), (6, 7), (8, 9), (10, 11), (12, 16), (17, 18)]
    some = [Numeral(start, end, glued[start:end], "unexplained") for start, end in places]
    assert sorted(NumeralMarks(glued, some).shapes) == [7, 16]


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_a_reason_without_words_is_told_as_one_set_aside(language: str) -> None:
    wording.use(language)
    assert set(SHAPES) == {"statistic", "excluded", "unexplained"}
    unknown = fate_in_words(Numeral(0, 1, "7", "excluded", "a rule of tomorrow"))
    assert wording.say("reason.other") in unknown


PAGE = """Perajin Batik Tuban Terlindungi

TUBAN, KABAR PESISIR - Sebanyak 4.218 perajin di Kabupaten Tuban terlindungi, Senin (3/2/2025).

Iuran mereka Rp16.800 per bulan, kata Bupati Tuban Sri Wahyuni.
"""


@pytest.fixture
def tuban(tmp_path: Path) -> Path:
    """A database of one page as the rules read it."""
    path = tmp_path / "facts.db"
    source = tmp_path / "tuban.txt"
    source.write_text(PAGE, "utf-8")
    load([str(source)], path)
    return path


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 15)], ids=["120x40", "80x24", "40x15"])
async def test_the_key_shows_every_numeral_of_a_page_and_leaves_again(tuban: Path, size: tuple[int, int]) -> None:
    reader = Reader(tuban)
    count = len(reader.numerals(1))
    reader.close()
    async with browsing(tuban, size=size) as pilot:
        await press(pilot, "number_sign")
        source = browser(pilot).main.source
        assert source.region, "it is brought into sight where it was not"
        shown = screen_text(pilot)
        assert "●4.218" in shown
        compare(f"numerals-{size[0]}x{size[1]}", shown)
        assert f"● facts 2  ○ not facts {count - 2}" in shown
        await press(pilot, "number_sign")
        assert "●4.218" not in screen_text(pilot)


async def test_from_a_numeral_one_goes_to_its_fact(tuban: Path) -> None:
    async with browsing(tuban) as pilot:
        await press(pilot, "4", "number_sign")
        source = browser(pilot).main.source
        while source.pointed is None or source.pointed_numeral is None or source.pointed_numeral.text != "16.800":
            await press(pilot, "n")
        pointed = source.pointed.ref
        await press(pilot, "enter")
        await settle(pilot)
        assert under_cursor(pilot, "numbers") == pointed
        assert not source.numerals_on


async def test_they_follow_the_cursor_into_another_article(tuban: Path, tmp_path: Path) -> None:
    other = tmp_path / "blora.txt"
    other.write_text("Jati Blora\n\nBLORA - Sebanyak 77 perajin jati di Kabupaten Blora ikut.\n", "utf-8")
    load([str(other)], tuban)
    async with browsing(tuban) as pilot:
        await press(pilot, "3", "number_sign")
        assert "●4.218" in screen_text(pilot)
        await press(pilot, "G")
        await settle(pilot)
        assert "●77" in screen_text(pilot) and "numbers 1:  ● facts 1 " in screen_text(pilot)


async def test_a_numeral_that_is_no_fact_is_not_chosen_and_says_why(tuban: Path) -> None:
    async with browsing(tuban) as pilot:
        await press(pilot, "4", "number_sign")
        source = browser(pilot).main.source
        while source.pointed_numeral is None or source.pointed_numeral.statistic is not None:
            await press(pilot, "n")
        numeral = source.pointed_numeral
        await press(pilot, "space")
        assert browser(pilot).chosen_count == 0, "the fact of the list is not meant"
        said = messages(pilot.app)[-1]
        assert said.startswith("Not chosen") and numeral.text in said and "not a fact" in said
        assert "Space choose" not in screen_text(pilot).splitlines()[-1]
        await press(pilot, "w")
        assert "Why this number is not a fact" in screen_text(pilot) and "set aside" in screen_text(pilot)
        await press(pilot, "escape", "Y")
        assert numeral.text in pilot.app.clipboard
