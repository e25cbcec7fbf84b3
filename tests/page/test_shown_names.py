"""Who wrote, whose paper it is and what kind of article, as the head and the foot of a page show it."""

from __future__ import annotations

import pytest

from tests.page.reading import article_of, class_of

TITLE = "Perajin Anyaman di Landak Kini Punya Jaminan Sosial"
BODY = (
    "Pemerintah daerah membayar iuran 2.140 perajin selama setahun penuh lewat dana bagi hasil sawit itu.\n\n"
    "Kepala dinas menyebut kartu peserta dibagikan bertahap. Pendataan dimulai dari kecamatan yang terjauh."
)


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ("12 Mei 2024 | Teks: Rina Pasaribu | Foto: Iman Saleh", "2024-05-12"),
        ("Teks: Rina Pasaribu | Foto: Iman Saleh | 12 Mei 2024", "2024-05-12"),
        ("Teks dan foto: Rina Pasaribu, 12 Mei 2024", "2024-05-12"),
        ("TEKS: Rina Pasaribu FOTO: Iman S.", None),
        ("Naskah oleh Rina Pasaribu / Foto oleh Iman Saleh", None),
    ],
)
def test_a_row_of_credits_tells_the_writer_and_the_day(row: str, day: str | None) -> None:
    article = article_of(f"{TITLE}\n\n{row}\n\n{BODY}\n")
    assert (article.title, article.byline, article.published) == (TITLE, "Rina Pasaribu", day)
    assert class_of(article, row) == "meta/byline"


@pytest.mark.parametrize(
    "row", ["Foto: Iman Saleh | 12 Mei 2024", "Teks foto: Perajin menganyam tikar di Desa Mekar, Landak"]
)
def test_the_words_under_a_picture_are_no_row_of_credits(row: str) -> None:
    article = article_of(f"{TITLE}\n\n{row}\n\n{BODY}\n")
    assert (article.byline, class_of(article, row)) == (None, "caption/photo")


@pytest.mark.parametrize(
    ("above", "below", "paper"),
    [
        ("RUANG BACA — 2 Juni 2024", "", "RUANG BACA"),
        ("BENTANG ALAM - Minggu, 2 Juni 2024, 18:26 WIB", "", "BENTANG ALAM"),
        ("NGABANG, bentangalam.net | 02/06/2024 09.14 WIB", "", "bentangalam.net"),
        ("Dede Rahman S - bentangKalbar", "", "bentangKalbar"),
        ("TITIAN KITA\nMajalah Bulanan | Edisi Mei 2024", "", "TITIAN KITA"),
        ("", "Majalah Rantai Nomor 16 Tahun XII", "Majalah Rantai"),
        ("TITIAN KITA | Cerdas dan Berani", "Copyright © 2024 Titian Kita. All rights reserved", "Titian Kita"),
        ("Oleh Redaksi Kabar Kapuas, 14/08/2024", "", "Kabar Kapuas"),
        ("Oleh Redaksi, 14/08/2024", "", None),
        ("LAPORAN UTAMA - 2 Juni 2024", "", None),
        ("LIPUTAN KHUSUS", "", None),
        ("BISNIS DAERAH - 2 Juni 2024", "", None),
        ("TANAH GROGOT — 2 Juni 2024", "", None),
        ("", "Copyright © 2024 Dwi Karya Utama. All rights reserved", None),
    ],
)
def test_the_paper_beside_its_day_or_issue(above: str, below: str, paper: str | None) -> None:
    assert article_of(f"{above}\n\n{TITLE}\n\n{BODY}\n\n{below}\n").publisher == paper


@pytest.mark.parametrize(
    ("rubric", "title"),
    [
        ("DATA | ", TITLE),
        ("Laporan Khusus | ", TITLE),
        ("INFOGRAFIK // ", TITLE),
        ("ANGKA KITA | ", f"ANGKA KITA | {TITLE}"),
    ],
)
def test_a_rubric_before_the_headline_is_no_part_of_it(rubric: str, title: str) -> None:
    assert article_of(f"{rubric}{TITLE}\n\n2 Juni 2024\n\n{BODY}\n").title == title


@pytest.mark.parametrize(
    ("opening", "place", "paper"),
    [
        ("BURSA KITA, Ngabang. ", "Ngabang", "BURSA KITA"),
        ("HARIAN SAWAH, Jakarta. ", "Jakarta", "HARIAN SAWAH"),
        ("BURSA KITA, Senin. ", None, None),
    ],
)
def test_a_paper_in_capitals_before_its_town(opening: str, place: str | None, paper: str | None) -> None:
    article = article_of(f"{TITLE}\n\n{opening}{BODY}\n")
    assert (article.dateline, article.publisher) == (place, paper)


def test_a_row_of_tags_without_blanks_is_one() -> None:
    row = "id santunan nelayan,perajin,BPJS Ketenagakerjaan,Landak"
    assert class_of(article_of(f"{TITLE}\n\n{BODY}\n\n{row}\n"), row) == "tags/tag-row"
