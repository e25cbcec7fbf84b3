"""The source pane: what is lit, what moves, what is copied; with any text, at any size."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.style import Style

from jamsostek_tui.app.widgets.source.source import SourceView
from jamsostek_tui.model import Ref
from tests.app.browsing import browser, browsing, press, under_cursor
from tests.app.source_stage import LIT, NUMBER, PAGE, PERSON, Stage, article, calm, lit
from tests.hostile import HOSTILE
from tests.store.sample import build_sample


def lit_words(view: SourceView) -> str:
    """What is shown in reverse: the mention that is lit strongly."""
    words = []
    for y in range(view.size.height):
        for segment in view.render_line(y):
            if segment.style and segment.style.reverse and segment.style.bold:
                words.append(segment.text)
    return " ".join(words)


def style_at(view: SourceView, words: str) -> Style:
    """The style of the first segment that is exactly `words`."""
    for y in range(view.size.height):
        for segment in view.render_line(y):
            if segment.text == words and segment.style is not None:
                return segment.style
    raise AssertionError(f"{words!r} is nowhere a segment of its own")


async def test_the_mention_asked_for_is_lit_and_no_other() -> None:
    view = SourceView()
    async with Stage(view).run_test(size=(60, 30)) as pilot:
        start = PAGE.rindex("4.218")
        view.show(article(), LIT, NUMBER, (start, start + 5))
        await calm(pilot)
        assert lit_words(view) == "4.218"
        assert view.mention_count == (3, 3)


async def test_without_a_place_the_first_mention_is_lit_and_n_goes_round() -> None:
    view = SourceView()
    async with Stage(view).run_test(size=(60, 30)):
        view.show(article(), LIT, NUMBER, None)
        places = [view.mention_count[0]]
        for _ in range(3):
            view.next_mention()
            places.append(view.mention_count[0])
        view.previous_mention()
        assert [*places, view.mention_count[0]] == [1, 2, 3, 1, 3]


async def test_a_lit_mention_far_down_is_scrolled_into_sight_with_lines_around_it() -> None:
    text = "\n\n".join(
        ["Judul", *(f"Alinea nomor {n} tentang batik." for n in range(300)), "Ada 77 perajin.", "Akhir."]
    )
    view = SourceView()
    async with Stage(view).run_test(size=(50, 16)) as pilot:
        view.show(article(text), lit(text, ("77", "statistic", 1)), NUMBER, None)
        await calm(pilot)
        shown = [view.render_line(y).text.strip() for y in range(16)]
        assert 3 < next(y for y, row in enumerate(shown) if "77" in row) < 13


async def test_the_kinds_of_facts_differ_without_colour() -> None:
    text = "Judul\n\na1 a2 a3 a4 a5 a6 a7 biasa"
    kinds = ("statistic", "person", "region", "organisation", "instrument", "statement", "event")
    facts = lit(text, *((f"a{n}", kind, n) for n, kind in enumerate(kinds, 1)))  # type: ignore[arg-type]
    view = SourceView()
    async with Stage(view).run_test(size=(50, 20)):
        view.show(article(text), facts, None, None)
        styles = [style_at(view, f"a{n}") for n in range(1, 8)]
        shapes = {(bool(style.bold), bool(style.italic), bool(style.underline)) for style in styles}
        assert len(shapes) == 7 and (False, False, False) not in shapes


async def test_enter_opens_the_fact_under_the_cursor_and_arrows_move_it() -> None:
    view = SourceView()
    app = Stage(view)
    async with app.run_test(size=(60, 30)) as pilot:
        view.show(article(), LIT, NUMBER, None)
        view.focus()
        await pilot.press("right", "enter", "right", "right", "enter", "left", "enter")
        assert app.opened == [Ref("region", 3), NUMBER, Ref("statement", 4)]


async def test_a_click_on_a_marked_fact_opens_it_and_one_beside_it_does_not() -> None:
    view = SourceView()
    app = Stage(view)
    async with app.run_test(size=(76, 30)) as pilot:
        view.show(article(), LIT, NUMBER, None)
        await calm(pilot)
        rows = [view.render_line(y).text for y in range(30)]
        y = next(y for y, row in enumerate(rows) if "Sri Wahyuni" in row)
        await pilot.click(SourceView, offset=(rows[y].index("Sri Wahyuni") + 3, y))
        await pilot.click(SourceView, offset=(rows[y].index("kata") + 1, y))
        assert app.opened == [PERSON]


async def test_noise_folds_and_unfolds_by_key_and_click() -> None:
    view = SourceView()
    async with Stage(view).run_test(size=(60, 30)) as pilot:
        view.show(article(), LIT, NUMBER, None)
        await calm(pilot)
        rows = [view.render_line(y).text for y in range(30)]
        assert not any("Nelayan Tuban" in row for row in rows)
        await pilot.click(SourceView, offset=(6, next(y for y, row in enumerate(rows) if "(z)" in row)))
        await calm(pilot)
        assert any("Nelayan Tuban" in view.render_line(y).text for y in range(30))
        view.fold_noise = True
        assert not any("Nelayan Tuban" in view.render_line(y).text for y in range(30))


async def test_the_mouse_copies_the_articles_own_characters() -> None:
    text = "Judul\n\nnol\x00dan\u00a0esc\x1b[31m \\telah\takhir"
    view = SourceView()
    async with Stage(view).run_test(size=(60, 20)) as pilot:
        view.show(article(text), [], None, None)
        await calm(pilot)
        rows = [view.render_line(y).text for y in range(20)]
        y = next(y for y, row in enumerate(rows) if "nol" in row)
        await pilot.mouse_down(SourceView, offset=(rows[y].index("nol"), y))
        await pilot.hover(SourceView, offset=(rows[y].index("akhir") + 4, y))
        await pilot.mouse_up(SourceView, offset=(rows[y].index("akhir") + 4, y))
        await calm(pilot)
        assert pilot.app.screen.get_selected_text() == "nol\x00dan\u00a0esc\x1b[31m \\telah\takhir"


async def test_a_double_click_marks_the_paragraph_and_says_where_it_is() -> None:
    view = SourceView()
    async with Stage(view).run_test(size=(40, 30)) as pilot:
        view.show(article(), [], None, None)
        await calm(pilot)
        y = next(y for y in range(30) if "tenang bekerja" in view.render_line(y).text)
        await pilot.click(SourceView, offset=(8, y), times=2)
        paragraph = '"Kami ingin 4.218 perajin itu tenang bekerja," kata Sri Wahyuni.'
        assert pilot.app.screen.get_selected_text() == paragraph
        assert view.marked == (PAGE.index(paragraph), PAGE.index(paragraph) + len(paragraph))


async def test_the_place_is_kept_when_the_width_changes() -> None:
    text = "\n\n".join(["Judul", *(f"Alinea nomor {n} tentang batik dan perajinnya." for n in range(200))])
    view = SourceView()
    async with Stage(view).run_test(size=(60, 20)) as pilot:
        view.show(article(text), [], None, None)
        await calm(pilot)
        view.scroll_to(y=150, animate=False)
        before = view.text_layout.line(150).start if view.text_layout else -1
        await pilot.resize_terminal(34, 20)
        await calm(pilot)
        layout, top = view.text_layout, round(view.scroll_y)
        assert layout is not None and layout.line(top).start <= before < layout.line(top + 2).end


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
async def test_hostile_text_is_shown_and_does_nothing(text: str) -> None:
    page = f"{text}\n\nSebanyak {text} orang\n"
    start = page.rindex(text)
    places = [*lit(page, (text, "person", 1))] if text and len(text) < 1000 else []
    view = SourceView()
    async with Stage(view).run_test(size=(50, 16)) as pilot:
        view.show(article(page, title=text, publisher=text, dateline=text), places, NUMBER, (start, start + len(text)))
        await calm(pilot)
        for y in range(16):
            strip = view.render_line(y)
            assert strip.cell_length == view.size.width
            assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in strip.text)


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (3, 8), (5, 5), (12, 7), (40, 15), (200, 60)])
async def test_no_size_is_too_small(size: tuple[int, int]) -> None:
    view = SourceView()
    async with Stage(view).run_test(size=size) as pilot:
        view.show(article(), LIT, NUMBER, None)
        await calm(pilot)
        view.next_mention()
        view.fold_noise = False
        await pilot.resize_terminal(1, 1)
        await pilot.resize_terminal(*size)
        await calm(pilot)
        assert view.mention_count == (2, 3)


async def test_an_empty_pane_says_what_would_fill_it() -> None:
    view = SourceView()
    async with Stage(view).run_test(size=(60, 10)) as pilot:
        view.show(None, (), None, None)
        await calm(pilot)
        assert "under the cursor" in " ".join(view.render_line(y).text for y in range(10))


async def test_in_the_source_space_chooses_the_fact_under_its_cursor(tmp_path: Path) -> None:
    async with browsing(build_sample(tmp_path / "facts.db")) as pilot:
        await press(pilot, "3", "4", "right", "right", "space")
        pointed = browser(pilot).main.source.pointed
        assert pointed is not None and browser(pilot).chosen.refs() == [pointed.ref]
        assert pointed.ref != under_cursor(pilot, "numbers")
