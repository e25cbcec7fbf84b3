"""Escaped text is seen as it was, by every renderer and in every place, and does nothing."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from jamsostek_tui.export.escape import csv_cell, escaped, visible
from tests.export.rendering import PANDOC, cells, github, markdown_it, pandoc, seen, tags
from tests.hostile import HOSTILE

# Text rich in what markdown reads as its own, between words and any other characters.
_SIGNS = "\\`*_{}[]()<>#|~^$@&=%!\"'-+.:;,/?0123 \n\tabWw"
_MARKS = st.sampled_from([*_SIGNS, "://", "www.", "...", "--", "12. "])
TEXT = st.lists(st.one_of(_MARKS, st.text(max_size=3)), max_size=25).map("".join)


def renderings(text: str) -> dict[str, str]:
    return {"markdown-it": markdown_it(text), "cmark-gfm": github(text)}


@settings(max_examples=300, deadline=None)
@given(TEXT)
@example("\\telah")
@example("1. satu")
@example("iv) empat")
@example("=== ---")
@example("a@b.id www.x.id http://x.id/_y_")
def test_a_paragraph_a_quotation_and_a_list_item_show_the_text_as_it_was(text: str) -> None:
    for place in ("{}", "> {}", "- {}", "# {}"):
        for name, page in renderings(place.format(escaped(text))).items():
            assert seen(page) == visible(text), (name, place)


@settings(max_examples=200, deadline=None)
@given(TEXT, TEXT)
@example("www....", "a://b::c")
def test_a_table_cell_shows_the_text_as_it_was(first: str, second: str) -> None:
    table = f"| a | b |\n| --- | --- |\n| {escaped(first)} | {escaped(second)} |"
    for name, page in renderings(table).items():
        assert cells(page) == [visible(first), visible(second)], name


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_makes_no_tag_but_its_paragraph(text: str) -> None:
    for page in renderings(escaped(text)).values():
        made = {tag for tag, attributes in tags(page) if not str(attributes.get("href", "")).startswith("mailto:")}
        assert made <= {"p"}
        assert seen(page) == visible(text)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_visible_text_holds_nothing_a_terminal_or_an_editor_obeys(text: str) -> None:
    shown = visible(text)
    shown.encode()
    assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 or 0x202A <= ord(char) <= 0x202E for char in shown)
    assert shown == shown.strip() and "  " not in shown


@pytest.mark.parametrize(
    "left_out", ["\x07", "\x1b", "\x9b", "\u00ad", "\u200b", "\u202e", "\u2066", "\ufeff", "\ud83d"]
)
def test_controls_format_and_bidi_characters_and_lone_surrogates_are_left_out(left_out: str) -> None:
    words = f"ne{left_out}layan"
    assert csv_cell(words) == "nelayan"
    assert [seen(page) for page in renderings(escaped(words)).values()] == ["nelayan"] * 2


@pytest.mark.parametrize("kept", ["\u200c", "\u200d", "\ue000", "\U000f0000", "\u0301", "😀"])
def test_joiners_and_private_characters_stay(kept: str) -> None:
    words = f"ne{kept}layan"
    assert csv_cell(words) == words
    assert [seen(page) for page in renderings(escaped(words)).values()] == [words] * 2


@pytest.mark.parametrize("blank", ["\t", "\n", "\r\n", "\x0b", "\x85", "\u00a0", "\u2028", "\u2029", "\u3000", "  "])
def test_each_run_of_blanks_is_one_blank(blank: str) -> None:
    words = f"dua{blank}nelayan"
    assert csv_cell(words) == "dua nelayan"
    assert [seen(page) for page in renderings(escaped(words)).values()] == ["dua nelayan"] * 2


@pytest.mark.skipif(PANDOC is None, reason="pandoc is not installed")
def test_pandoc_shows_the_texts_as_they_were() -> None:
    texts = [text for text in HOSTILE.values() if visible(text) and len(text) < 10_000]
    texts += [
        "...",
        "a -- b --- c",
        "'kata' \"ujar\"",
        "(a) x",
        "a. x",
        "A.  x",
        "#. x",
        "iv) x",
        "(@) x",
        ": x",
        "@doe99",
    ]
    table = "| a |\n| --- |\n" + "\n".join(f"| {escaped(text)} |" for text in texts)
    assert cells(pandoc(table)) == [visible(text) for text in texts]
    shown = seen(pandoc("\n\n".join(f"> {escaped(text)}\n\nRUAS" for text in texts)))
    assert [part.strip() for part in shown.split("RUAS")[:-1]] == [visible(text) for text in texts]


def test_what_needs_no_escape_is_left_alone() -> None:
    plain = "Sebanyak 13.600 pekerja (selain ASN), 3,92 poin; naik 5-7 orang: H. Lalu"
    assert escaped(plain) == plain


@pytest.mark.parametrize("text", ["=1+1", "+62812", "-5 derajat", "@SUM(A1)", "\t=1", "\r\n=1", "＝1"])
def test_a_spreadsheet_gets_no_formula(text: str) -> None:
    assert csv_cell(text).startswith("'")
    assert csv_cell(text)[1:] == visible(text)


def test_a_cell_that_is_no_formula_stays_as_it_is() -> None:
    assert csv_cell("5 = lima") == "5 = lima"
