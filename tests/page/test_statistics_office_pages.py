"""Pages of statistics offices and of market papers: what names the site, lists and tickers around the article."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.page.reading import article_of

OFFICE = "Badan Pusat Statistik Kabupaten Ngawi"
RELEASE = f"""Februari 2025, Tingkat Pengangguran Terbuka Kabupaten Ngawi sebesar 3,24 persen - {OFFICE}

Tanggal Rilis | : | 5 Mei 2025 |
Abstraksi
- Penduduk yang bekerja di Kabupaten Ngawi sebanyak 121,1 ribu orang, bertambah dari tahun sebelumnya.

Tabel 1. Penduduk Usia Kerja Kabupaten Ngawi (ribu orang)
Uraian | Feb 2024 | Feb 2025
Penduduk Usia Kerja | 574,5 | 608,1

Berita Resmi Statistik Terkait
Agustus 2024, Tingkat Pengangguran Terbuka (TPT) sebesar 3,11 persen
Februari 2024, Tingkat Pengangguran Terbuka (TPT) sebesar 3,17 persen
Badan Pusat Statistik
"""


def test_the_office_behind_a_headline_is_the_publisher() -> None:
    article = article_of(RELEASE)
    assert article.title == "Februari 2025, Tingkat Pengangguran Terbuka Kabupaten Ngawi sebesar 3,24 persen"
    assert article.publisher == OFFICE


def test_related_releases_hold_no_numbers_and_the_tables_heading_scales_its_cells() -> None:
    found = [(number.text, number.value, number.unit) for number in extract(article_of(RELEASE)).statistics]
    assert found[-2:] == [("574,5", 574500.0, "orang"), ("608,1", 608100.0, "orang")]


@pytest.mark.parametrize(
    "line",
    [
        "Bebas iklan dengan Suara.plus. Langganan sekarang",
        "Unduh di Play Store / Apps Store",
        "  • EMAS 1.483.000   -7.000   -0,47%",
        "  • USD/IDR 16.021   -44,00   -0,28%",
        "IHSG 7.314,20 31,22 0,43%",
        "Kabar pilihan langsung ke surel kamu.",
        "0/Komentar/Komentar",
    ],
)
def test_what_the_site_adds_is_noise(line: str) -> None:
    article = article_of(
        f"{line}\n\nKlaim Pekerja Ngawi Naik Tajam pada Semester Pertama\n\n"
        "Ngawi - Sebanyak 30 pekerja di Ngawi menerima kartu peserta pada hari Senin. Kartu dibagi di balai desa.\n"
    )
    assert article.title == "Klaim Pekerja Ngawi Naik Tajam pada Semester Pertama"
    assert article.blocks[0].kind == "noise"
    assert [number.text for number in extract(article).statistics] == ["30 pekerja"]


def test_a_row_of_a_table_is_no_ticker() -> None:
    article = article_of(
        "Klaim Pekerja Ngawi Naik Tajam pada Semester Pertama\n\n"
        "Ngawi - Sebanyak 30 pekerja di Ngawi menerima kartu peserta pada hari Senin. Kartu dibagi di balai desa.\n\n"
        "Kecamatan   Peserta   Klaim   Bagian\nMantingan   1.200   300   25%\nKaranganyar   1.100   220   20%\n"
    )
    assert [block.kind for block in article.blocks][-3:] == ["table"] * 3


def test_a_town_between_the_paper_and_two_marks_is_the_dateline() -> None:
    article = article_of(
        "Klaim Pekerja Ngawi Naik Tajam pada Semester Pertama\n\n"
        "Kabar-Lawu.Com- Jakarta,- Perkumpulan buruh menagih tanggung jawab pemerintah atas nasib pekerja migran.\n"
    )
    assert (article.dateline, article.publisher) == ("Jakarta", "Kabar-Lawu.Com")
