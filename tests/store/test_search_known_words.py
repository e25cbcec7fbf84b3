"""A word that pages have is taken at its word: it is no typing error for another, but a name written otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from jamsostek_tui.browse.place import Search
from jamsostek_tui.loader import load
from jamsostek_tui.store.reader import Reader

PAGES = {
    "laut": "Tuban – Sebanyak 214 nelayan di Tuban terlindungi, kata Kepala Dinas Tuban Hasanuddin Wardoyo.\n",
    "gereja": "Sikka – Sebanyak 87 pelayan gereja di Sikka terlindungi, kata Camat Maumere Hasanudin Lewar.\n",
    "kebun": "Jember – Sebanyak 52 petani tembakau di Jember terlindungi. Ada 60 paket sembako dibagikan di sana.\n",
    "kota": "Bima – Sebanyak 39 peladang di Bima terlindungi sejak delapan bulan lalu.\n",
}


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    for name, text in PAGES.items():
        (tmp_path / f"{name}.txt").write_text(f"Kabar dari {name}\n\n{text}", "utf-8")
    load([str(tmp_path)], tmp_path / "facts.db")
    opened = Reader(tmp_path / "facts.db")
    yield opened
    opened.close()


def labels(reader: Reader, query: str) -> set[str]:
    return {hit.row.label for hit in reader.search(query)}


def test_a_number_of_other_people_is_no_hit(reader: Reader) -> None:
    assert labels(reader, "nelayan kind:number") == {"214 nelayan"}
    assert labels(reader, "pelayan kind:number") == {"87 pelayan gereja"}


def test_all_that_a_search_finds_holds_no_other_word_either(reader: Reader) -> None:
    narrowed = reader.ids("statistic", (Search("nelayan kind:number"),))
    assert [row.label for row in reader.rows("statistic", narrowed)] == ["214 nelayan"]


def test_nothing_is_found_rather_than_something_else(reader: Reader) -> None:
    assert labels(reader, "nelayan region:bima") == set()


def test_a_word_that_no_page_has_is_a_typing_error(reader: Reader) -> None:
    assert "214 nelayan" in labels(reader, "nelayn kind:number")


def test_the_first_letter_is_hardly_ever_mistyped(reader: Reader) -> None:
    first = reader.search("tembako kind:number")[0]
    assert first.row.label == "52 petani tembakau"


def test_a_name_is_found_in_every_spelling(reader: Reader) -> None:
    assert labels(reader, "hasanuddin kind:person") == {"Hasanuddin Wardoyo", "Hasanudin Lewar"}
