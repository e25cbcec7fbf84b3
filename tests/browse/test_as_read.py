"""A dossier as one reads it: nothing of its words is lost, and no line of a table is wider than the room."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from jamsostek_tui.browse.as_read import as_read

DOSSIER = """\
# Jamsostek

| Number | Of what | Region |
| ---: | --- | --- |
| 19\\.939 orang[^1] | buruh tani tembakau yang menerima kartu | Jember |
| **13.600**[^2] | nelayan \\| petani | Lombok \\*Tengah\\* |

> "Mereka \\[semua\\] ikut," kata dia.[^3]
"""


def test_a_table_is_set_in_columns_that_fit_and_nothing_else_is_moved() -> None:
    read = as_read(DOSSIER, 44)
    lines = read.split("\n")
    head = lines[2]
    assert head.split() == ["Number", "Of", "what", "Region"] and set(lines[3]) == {"─", " "}
    at = head.index("Region")
    assert lines[4][at:].strip() == "Jember" and any(line[at:].startswith("Lombok") for line in lines)
    assert all(cell_len(line) <= 44 for line in lines)
    assert "nelayan |" in read and "\\" not in read
    assert lines[0] == "# Jamsostek" and '> "Mereka [semua] ikut," kata dia.[^3]' in lines


WORDS = st.text(st.characters(blacklist_characters="\n\\|", blacklist_categories=("Cs", "Cc")), max_size=30)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=5), min_size=1, max_size=6), st.integers(40, 90))
def test_whatever_the_cells_hold_all_of_it_is_there_and_fits(rows: list[list[str]], width: int) -> None:
    head, *others = (f"| {' | '.join(row)} |" for row in rows)
    table = "\n".join([head, "| --- |", *others])
    read = as_read(table, width)
    words = [word for row in rows for cell in row for word in cell.split()]
    assert all(word in read for word in words)
    if max(map(cell_len, words), default=0) <= (width - 8) // 5:
        assert all(cell_len(line) <= width for line in read.split("\n"))


def test_where_words_do_not_fit_each_row_is_told_one_cell_below_the_other() -> None:
    read = as_read(DOSSIER, 24).split("\n")
    at = read.index("19.939 orang[^1]")
    assert read[at : at + 3] == [
        "19.939 orang[^1]",
        "  Of what: buruh tani tembakau yang menerima kartu",
        "  Region: Jember",
    ]


def test_what_is_no_table_and_no_row_at_all_comes_back() -> None:
    for text in ("", "|", "||", "| --- |", "a | b", "| --- |\n| --- |"):
        assert "\\" not in as_read(text, 40)
