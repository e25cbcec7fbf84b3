"""What stays in sight around the source: paper, place, date and title above, the legend below."""

from __future__ import annotations

from collections import defaultdict

import pytest
from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

from jamsostek_tui import wording
from jamsostek_tui.app.widgets.key_line import Entry, entries_that_fit
from jamsostek_tui.app.widgets.source.source import SourceView
from jamsostek_tui.app.widgets.source.source_head import MARKED, foot_line, head_lines, shortened
from tests.app.source_stage import LIT, NUMBER, PAGE, Stage, article, calm
from tests.hostile import HOSTILE

STYLES: dict[str, Style] = defaultdict(Style.null)
WIDTHS = (0, 1, 2, 7, 20, 38, 120)


def words(segments: list[Segment]) -> str:
    return "".join(segment.text for segment in segments)


def test_paper_place_and_date_are_told_and_a_missing_date_too() -> None:
    told = words(head_lines(article(published="2024-05-07T10:00+07:00"), 60, STYLES, titled=False)[0])
    assert told == " Kabar Selatan · Bantul · 7 May 2024 10:00"
    assert words(head_lines(article(publisher=None), 60, STYLES, titled=False)[0]) == " Bantul · no date"


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (41, "Kabar Selatan · Bantul · 7 May 2024 10:00"),
        (40, "Kabar Selatan · Bantul · 7 May 2024"),
        (34, "Kabar Selatan · Bant… · 7 May 2024"),
        (32, "Kabar Selatan · 7 May 2024"),
        (20, "Kabar Selatan · 7 M…"),
    ],
)
def test_the_day_keeps_its_room_before_the_hour_and_the_place(width: int, shown: str) -> None:
    page = article(published="2024-05-07T10:00+07:00")
    assert words(head_lines(page, width + 1, STYLES, titled=False)[0]) == f" {shown}"


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("width", WIDTHS)
def test_the_head_never_outgrows_its_width_nor_lets_a_control_through(text: str, width: int) -> None:
    page = article(title=text, publisher=text, dateline=text, published=text or None)
    for row in head_lines(page, width, STYLES, titled=True):
        assert cell_len(words(row)) <= width
        assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in words(row))


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_legend_names_every_kind_where_there_is_room(language: str) -> None:
    wording.use(language)
    told = words(foot_line(80, STYLES, (None, "2/3 n N"))).split()
    assert len([word for word in told if word not in {"2/3", "n", "N"}]) == len(MARKED)
    assert all(cell_len(words(foot_line(width, STYLES, (LIT[0], "2/3 n N")))) <= max(1, width) for width in WIDTHS)


@pytest.mark.parametrize(
    ("text", "width", "shown"), [("batik", 5, "batik"), ("batik", 4, "bat…"), ("漢字漢", 4, "漢…")]
)
def test_what_is_too_long_ends_in_an_ellipsis(text: str, width: int, shown: str) -> None:
    assert shortened(text, width) == shown


def test_the_way_out_is_the_last_key_to_go() -> None:
    keys = [Entry("", "⏎", "go"), Entry("", "n", "note"), Entry("", "x", "out"), Entry("", "Esc", "close")]
    assert entries_that_fit(keys, 80) == keys
    assert entries_that_fit(keys, 17) == [keys[0], keys[-1]]
    assert entries_that_fit(keys, 3) == keys[-1:]
    assert entries_that_fit([], 3) == []


async def test_the_title_takes_the_second_line_once_it_has_scrolled_away() -> None:
    view = SourceView()
    async with Stage(view).run_test(size=(40, 10)) as pilot:
        view.show(article(), LIT, NUMBER, None)
        await calm(pilot)
        view.scroll_to(y=0, animate=False, force=True)
        assert view.render_line(1).text.strip() == ""
        start = PAGE.rindex("4.218")
        view.show(article(), LIT, NUMBER, (start, start + 5))
        assert view.render_line(1).text.strip() == "Perajin Batik Bantul Dilindungi"


async def test_the_lit_mention_has_half_blocks_beside_it_where_there_are_blanks() -> None:
    view = SourceView()
    async with Stage(view).run_test(size=(60, 20)) as pilot:
        view.show(article(), LIT, NUMBER, None)
        await calm(pilot)
        rows = "\n".join(view.render_line(y).text for y in range(20))
        assert "Sebanyak▐4.218▌perajin" in rows
