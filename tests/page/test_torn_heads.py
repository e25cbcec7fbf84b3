"""Heads torn over several lines: the leaf of a calendar, a scanned paper's columns, a headline in two lines."""

from __future__ import annotations

import pytest

from tests.page.reading import article_of, class_of, lines_of

TITLE = "Pekerja Kebun di Landak Kini Punya Jaminan Sosial"
BODY = (
    "Pemerintah daerah membayar iuran 2.140 pekerja kebun selama setahun penuh lewat dana bagi hasil sawit itu.\n\n"
    "Kepala dinas menyebut kartu peserta dibagikan bertahap. Pendataan dimulai dari kecamatan yang terjauh."
)
COLUMN = """Pemerintah daerah mem-
bayar iuran 2.140 pekerja kebun
selama setahun penuh lewat dana
bagi hasil sawit itu. Kartu peserta
dibagikan bertahap di kantor camat
yang terjauh dari kota."""
RUNNING_HEAD = "HARIAN KAPUAS          SELASA PON, 12 MARET 2024          HALAMAN 5\n                 LINTAS DESA"


@pytest.mark.parametrize(
    "leaf", ["12\nMAR\n2024", "Mar\n12\n2024", "12\nMaret 2024", "12 Mar\n2024", "12\n\nMar\n\n2024"]
)
def test_a_day_printed_over_several_lines(leaf: str) -> None:
    article = article_of(f"Dinas Tenaga Kerja Kabupaten Landak\n{leaf}\n\n{TITLE}\n\n{BODY}\n")
    assert (article.title, article.published) == (TITLE, "2024-03-12")


def test_a_label_above_the_day_belongs_to_it() -> None:
    days = "Diperbarui\n13 Maret 2024 09:00 WIB\nDiterbitkan\n12 Maret 2024 10:03 WIB"
    assert article_of(f"{TITLE}\n{days}\n\n{BODY}\n").published == "2024-03-12T10:03+07:00"


@pytest.mark.parametrize(
    "line",
    [
        "Mar 12th, 2024 | By admin",
        "Bumi Kapuas Edisi Selasa, 12 Maret 2024",
        "Tanggal Posting: 12 Maret 2024 | Penulis: Admin | Dibaca: 30",
    ],
)
def test_more_lines_that_tell_the_day(line: str) -> None:
    assert article_of(f"{line}\n{TITLE}\n\n{BODY}\n").published == "2024-03-12"


@pytest.mark.parametrize("lines", ["12\nBerita\n2024", "45\nMar\n2024", "Maret\n2024"])
def test_other_short_lines_are_no_day(lines: str) -> None:
    assert article_of(f"{lines}\n\n{TITLE}\n\n{BODY}\n").published is None


def test_a_scanned_page_with_running_head_kicker_and_a_headline_in_two_lines() -> None:
    headline = "Pekerja Kebun Sawit\nDilindungi Iuran Desa"
    text = f"{RUNNING_HEAD}\n\nDari Dana Bagi Hasil untuk Buruh\n{headline}\n\nNGABANG, KAPUAS - {COLUMN}\n"
    article = article_of(text)
    assert (article.title, article.published) == (" ".join(headline.split()), "2024-03-12")
    assert (article.dateline, article.publisher) == ("Ngabang", "HARIAN KAPUAS")
    assert class_of(article, "Dari Dana") == "heading/kicker"
    assert lines_of(article, "lead") == [f"NGABANG, KAPUAS - {COLUMN}"]


def test_a_headline_in_capitals_over_two_lines_below_a_letterhead() -> None:
    letterhead = "BPJS KETENAGAKERJAAN\nKANTOR CABANG LANDAK\n\nSIARAN PERS\nNomor: SP/12/2024"
    headline = "PEKERJA KEBUN DI LANDAK\nKINI PUNYA JAMINAN SOSIAL"
    article = article_of(f"{letterhead}\n\n{headline}\n\nNGABANG – {BODY}\n")
    assert article.title == " ".join(headline.split())


@pytest.mark.parametrize("below", ["Iuran dibayar dana bagi hasil sawit", "Rahel Damayanti", "Landak, 12 Maret 2024"])
def test_what_stands_right_below_a_headline_elsewhere_is_no_part_of_it(below: str) -> None:
    assert article_of(f"Kabar Kapuas\n\n{TITLE}\n{below}\n\nNGABANG – {BODY}\n").title == TITLE
