"""The outline of a dossier: headings and tables as a renderer takes them, whatever a reader writes between."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from jamsostek_tui.check.dossier.outline import blocks, seen_lines

_MARKDOWN = MarkdownIt("commonmark").enable("table")
LINES = (
    *("", "## Tuban", "### Angka ##", "# Judul", "#bukan", "####### bukan", "Kata pembaca", "Kata\\", "====", "---"),
    *("> kutipan", "- butir", "```", "~~~~", "    ## menjorok", "  ## agak", "* * *", "## *Miring* dan \\# pagar"),
)


def is_plain(lines: list[str]) -> bool:
    """Whether no heading may be one within a list item: those are taken for what they look like."""
    return "- butir" not in lines or not any(line.startswith(" ") for line in lines)


def headings(markdown: str) -> list[tuple[int, str]]:
    """Return the headings that a renderer shows, those within quotations and items aside."""
    found, depth = [], 0
    tokens = _MARKDOWN.parse(markdown)
    for token, words in pairwise(tokens):
        depth += token.nesting if token.type.startswith(("blockquote", "list_item")) else 0
        if token.type == "heading_open" and not depth:
            shown = "".join(" " if one.type.endswith("break") else one.content for one in words.children or ())
            found.append((int(token.tag[1]), " ".join(shown.split())))
    return found


@given(st.lists(st.sampled_from(LINES), max_size=12).filter(is_plain))
def test_headings_are_those_that_a_renderer_shows(lines: list[str]) -> None:
    text = "\n".join(["", *lines])
    made = [block for block in blocks(seen_lines(text)) if block.level]
    assert [block.level for block in made] == [level for level, _ in headings(text)]
    deeper = [(block.level, block.headings[-1]) for block in made if block.level > 1]
    assert deeper == [one for one in headings(text) if one[0] > 1]


def test_every_line_is_of_one_block() -> None:
    text = "# Judul\n\n## Tuban\n\nKata\nlagi\n| a | b |\n| - | - |\n| 5 | 6 |\n7 tanpa palang\n\n> q\n> r\n\n"
    text += "- x\n  y\n- z"
    held = [(block.form, block.first, block.last, block.headings, block.head) for block in blocks(seen_lines(text))]
    tuban, head = ("Tuban",), "| a | b |"
    assert held == [
        ("heading", 1, 1, (), ""),
        ("heading", 3, 3, tuban, ""),
        ("prose", 5, 6, tuban, ""),
        ("row", 7, 7, tuban, head),
        ("rule", 8, 8, tuban, head),
        ("row", 9, 9, tuban, head),
        ("row", 10, 10, tuban, head),
        ("quotation", 12, 13, tuban, ""),
        ("item", 15, 16, tuban, ""),
        ("item", 17, 17, tuban, ""),
    ]


def test_what_is_hidden_is_not_there_and_lines_keep_their_numbers() -> None:
    text = "---\ntitle: a <!-- b\n---\n## Tuban\n\n<!--\n## Lamongan\n-->\n\n%%\n## Bima\n%%\n\nakhir <!-- x --> kata"
    assert [(block.text, block.first) for block in blocks(seen_lines(text))] == [("## Tuban", 4), ("akhir  kata", 14)]
    assert [block.text for block in blocks(seen_lines("a\n\n<!-- b\n\n## c"))] == ["a"]
    assert [block.text for block in blocks(seen_lines("a <!-- b\n\n## c"))] == ["a <!-- b", "## c"]
