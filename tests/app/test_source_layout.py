"""Lines of the source: every offset has its cell, every cell its offset, whatever the text is made of."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from jamsostek_tui.app.widgets.source.source_layout import SourceLayout
from jamsostek_tui.model import Block
from tests.app.source_stage import cell_of
from tests.hostile import HOSTILE

TEXT = st.text(
    st.one_of(st.sampled_from(list("ab 1.\n\t漢é\u0301😀❤\ufe0f\u200d\u202e\x1b")), st.characters()), max_size=80
)
WIDTH = st.integers(min_value=-1, max_value=30)


def shown_lines(layout: SourceLayout) -> list[str]:
    lines = [layout.line(index) for index in range(len(layout))]
    return [layout.shown[line.start : line.end] for line in lines]


@settings(max_examples=400, deadline=None)
@given(TEXT, WIDTH)
@example("", 0)
@example("\n\n\n", 5)
@example("❤\ufe0f\ufe0f", 1)
def test_lines_come_in_order_lose_nothing_but_blanks_and_keep_the_width(text: str, width: int) -> None:
    layout = SourceLayout(text, width)
    position = 0
    for index in range(len(layout)):
        line = layout.line(index)
        assert position <= line.start <= line.end <= len(text)
        assert not layout.shown[position : line.start].strip()
        assert line.end - line.start <= 1 or cell_len(layout.shown[line.start : line.end]) <= max(2, layout.width)
        position = line.end
    assert not layout.shown[position:].strip()


@settings(max_examples=400, deadline=None)
@given(TEXT, WIDTH, st.data())
def test_a_character_is_found_again_at_the_cell_where_it_is_shown(text: str, width: int, data: st.DataObject) -> None:
    layout = SourceLayout(text, width)
    offset = data.draw(st.integers(0, max(0, len(text) - 1)))
    index, column = cell_of(layout, offset)
    line = layout.line(index)
    found = layout.offset_at(index, column)
    assert line.start <= found <= line.end
    alone = column > 0 or offset == line.start  # a mark without a letter before it takes no cell of its own
    if line.start <= offset < line.end and alone and cell_len(layout.shown[offset : offset + 1].strip("\ufe0f")):
        assert found == offset
        assert layout.lines_of(offset, offset + 1) == range(index, index + 1)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("width", [-1, 0, 1, 2, 3, 40])
def test_hostile_text_becomes_harmless_lines(text: str, width: int) -> None:
    for shown in shown_lines(SourceLayout(text, width)):
        assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 or 0xD800 <= ord(char) < 0xE000 for char in shown)


def test_words_stay_whole_where_they_fit() -> None:
    assert shown_lines(SourceLayout("Sebanyak 4.218 perajin batik", 10)) == ["Sebanyak", "4.218", "perajin", "batik"]


def test_a_word_longer_than_the_line_is_cut() -> None:
    assert shown_lines(SourceLayout("x" * 25, 10)) == ["x" * 10, "x" * 10, "x" * 5]


def test_wide_characters_fill_two_cells() -> None:
    assert shown_lines(SourceLayout("漢字漢字漢", 5)) == ["漢字", "漢字", "漢"]


def test_runs_of_empty_lines_become_one() -> None:
    layout = SourceLayout("satu\n\n \n\ndua\ntiga", 20)
    assert shown_lines(layout) == ["satu", "", "dua", "tiga"]
    assert layout.line_of(6) == 1


def blocks(text: str, *parts: tuple[str, str, int | None]) -> list[Block]:
    made = []
    for words, kind, paragraph in parts:
        start = text.index(words)
        made.append(Block(start, start + len(words), kind, "x", paragraph))  # type: ignore[arg-type]
    return made


PAGE = "Judul\n\nAlinea satu yang panjang.\n\nBaca juga: ini\n\nBaca juga: itu\n\nAlinea dua.\n"
BLOCKS = blocks(
    PAGE,
    ("Judul", "title", None),
    ("Alinea satu yang panjang.", "lead", 1),
    ("Baca juga: ini", "noise", None),
    ("Baca juga: itu", "noise", None),
    ("Alinea dua.", "body", 2),
)


def test_noise_folds_into_one_line_that_counts_what_it_hides() -> None:
    layout = SourceLayout(PAGE, 40, BLOCKS, fold=True)
    assert [layout.line(index).folded for index in range(len(layout))] == [0, 0, 0, 0, 2, 0, 0]
    assert layout.text_between(0, len(PAGE)) == PAGE.replace("Baca juga: ini\n\nBaca juga: itu", "")


def test_noise_that_holds_the_place_in_question_stays_open() -> None:
    place = PAGE.index("itu")
    layout = SourceLayout(PAGE, 40, BLOCKS, fold=True, keep_open=place)
    assert "Baca juga: itu" in shown_lines(layout)


def test_a_paragraph_is_numbered_on_its_first_line_only() -> None:
    layout = SourceLayout(PAGE, 12, BLOCKS)
    numbers = {layout.shown[line.start : line.end]: line.paragraph for line in map(layout.line, range(len(layout)))}
    assert (numbers["Alinea satu"], numbers["yang"], numbers["Alinea dua."]) == (1, None, 2)


@pytest.mark.parametrize("start", range(0, 12, 3))
def test_what_lies_between_two_offsets_is_the_articles_own_text(start: int) -> None:
    text = "a\u00a0b\x1b[31mc\t\u202ed\r\n"
    layout = SourceLayout(text, 3)
    assert layout.text_between(start, len(text)) == text[start:]
