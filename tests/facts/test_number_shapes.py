"""Shapes in which papers tell numbers: rises of one region after the other, sums at the end of a list, wage tables."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import Facts
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from tests.facts.counting import count


def facts_of(text: str) -> Facts:
    """What the whole extraction makes of a page."""
    return extract(read_article(read_page(text.encode(), "berita.txt")))


@pytest.mark.parametrize(
    "text",
    [
        "Terbesar di Maluku dengan kenaikan sebesar 7,90%, disusul Bali 6,31%, Jawa Timur 6,02%, dan Riau 5,11%.",
        "Sementara, kenaikan terendah berada di Gorontalo 1,42%, disusul oleh Aceh 1,51%.",
        "Kenaikan UMP 2025 terendah 1,4%, tertinggi 7,9%.",
        "Sedangkan kenaikan UMP terendah berada di Provinsi Gorontalo, sebesar 1,42 persen.",
    ],
)
def test_changes_told_region_by_region_are_all_changes(text: str) -> None:
    assert {(one.measure, one.direction) for one in count(text).statistics} == {("change", "up")}


def test_levels_behind_a_change_are_none() -> None:
    told = count("Klaim naik 7 persen, kepesertaan di Bali baru 31 persen.").statistics
    assert [one.measure for one in told] == ["change", "share"]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Iuran yang ia bayar sendiri setiap bulan 16.800 rupiah.", ["Iuran"]),
        ("Santunan itu berlaku untuk kepesertaan setelah 3 bulan.", ["kepesertaan"]),
        ("UMP Jateng naik 4 persen atau senilai Rp91.000.", ["UMP Jateng"] * 2),
        ("Ada pula beasiswa senilai Rp174 juta.", ["beasiswa"]),
        ("Sedangkan iuran terendah berada di Gorontalo, sebesar 1,42 persen.", ["iuran terendah"]),
    ],
)
def test_subjects_past_small_words(text: str, subjects: list[str]) -> None:
    assert [one.subject for one in count(text).statistics] == subjects


PAGE = """Daftar Upah Minimum di Tiga Provinsi

Pontianak - Berikut upah minimum yang baru ditetapkan para gubernur dan berlaku mulai tahun depan di tiga provinsi.

1. Riau
UMP 2024: Rp 3.294.600
UMP 2025: Rp 3.410.100 (naik 3,5 persen).

2. Provinsi Jambi
UMP 2025: Rp 3.120.400 (naik 3,2 persen).

Cara Menghitung Upah Lembur

Upah lembur dihitung dari upah sebulan dibagi 173 bagi pekerja harian.
"""


def test_a_line_with_a_region_alone_speaks_for_the_numbers_below_it() -> None:
    told = {one.text: one.region for one in facts_of(PAGE).statistics}
    assert told["Rp 3.294.600"] == told["3,5 persen"] == "14"
    assert told["Rp 3.120.400"] == told["3,2 persen"] == "15"
    assert told.get("173") is None
