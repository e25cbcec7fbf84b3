"""The files of the lexicon: sorted, without duplicates, and each word list says what it holds and what reads it."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

import jamsostek_tui
from jamsostek_tui.language.lists import data_text, word_list
from jamsostek_tui.language.names import word_kind

PACKAGE = Path(jamsostek_tui.__file__).parent
DATA = PACKAGE / "language" / "data"
LISTS = sorted(path.name for path in DATA.glob("*.txt"))
TABLES = sorted(path.name for path in DATA.glob("*.csv"))
ORDERED = {"months.csv", "weekdays.csv", "number_words.csv", "scales.csv", "organisations.csv"}
"""Tables in an order of their own: the months of the year, the body that keeps a form which several bear."""
HEADING = re.compile(r"# .+ \[(\w+(?:/\w+)*\.py)\]")


@pytest.mark.parametrize("name", LISTS)
def test_word_list_is_sorted_without_duplicates(name: str) -> None:
    entries = data_text(name).splitlines()
    assert entries == sorted(set(entries))
    assert all(entry.strip() for entry in entries)


@pytest.mark.parametrize("name", LISTS)
def test_word_list_names_a_module_that_reads_it(name: str) -> None:
    heading = HEADING.fullmatch((DATA / name).read_text(encoding="utf-8").partition("\n")[0])
    assert heading is not None
    assert re.search(rf"['\"]{Path(name).stem}(\.txt)?['\"]", (PACKAGE / heading[1]).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", [name for name in TABLES if name not in ORDERED])
def test_table_is_sorted_by_its_first_column(name: str) -> None:
    rows = list(csv.reader(data_text(name).splitlines()))[1:]
    firsts = [row[0] for row in rows]
    assert firsts == sorted(firsts)


@pytest.mark.parametrize("name", TABLES)
def test_table_has_no_row_twice(name: str) -> None:
    rows = data_text(name).splitlines()
    assert len(rows) == len(set(rows))


def test_heading_is_no_entry() -> None:
    assert not any(entry.startswith("#") for name in LISTS for entry in word_list(name))


def test_titles_that_end_a_firms_name_are_styles_of_people() -> None:
    assert word_list("firm_name_titles.txt") <= word_list("honorifics.txt")


def test_words_that_make_a_year_a_number_stand_in_one_list() -> None:
    assert not word_list("counted_by_thousands.txt") & word_list("measured_by_thousands.txt")


def test_words_of_verbs_and_bodies_are_no_localities() -> None:
    told = {word: word_kind(word) for word in ("Bilang", "Suka", "Wall", "Jamsostek", "Minggu", "Perintis")}
    assert "locality" not in told.values(), told
