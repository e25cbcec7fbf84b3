"""Posts of social networks: whose they are and when, and that they have no headline of their own."""

from __future__ import annotations

import pytest

from tests.page.reading import article_of

BODY = (
    "Hari ini kami melayani pendaftaran pekerja kebun di Kecamatan Mandor. Ada 87 warga yang datang sejak pagi.\n\n"
    "Bawa KTP dan nomor telepon. Besok giliran Kecamatan Sebangki, mulai pukul delapan."
)


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        (
            "Facebook\nKiriman Disnaker Landak\n\nDisnaker Landak\n12 Maret 2024 pukul 10.12 · 🌐",
            "43 suka · 6 komentar",
        ),
        ("Disnaker Landak\n@disnakerlandak", "10.12 AM · 12 Mar 2024 · 1.234 Tayangan"),
        ("Humas Pemkab Landak sedang bersama Rahel dan 12 lainnya.\n12 Maret 2024 ·", "Semua reaksi:\n43"),
        ("Postingan BPJS Ketenagakerjaan Landak\nBPJS Ketenagakerjaan Landak\n1.234 pengikut\n3 mgg", ""),
    ],
)
def test_a_post_has_no_headline(head: str, foot: str) -> None:
    assert article_of(f"{head}\n\n{BODY}\n\n{foot}\n").title is None


def test_a_headline_written_as_one_is_that_of_a_post_too() -> None:
    title = "DISNAKER LANDAK DAFTARKAN PEKERJA KEBUN"
    assert (
        article_of(f"Kiriman Disnaker Landak\nDisnaker Landak\n12 Maret 2024 ·\n\n{title}\n\n{BODY}\n").title == title
    )


def test_the_clock_of_a_post() -> None:
    head = "Kiriman Disnaker Landak\n\nDisnaker Landak\n12 Maret 2024 pukul 10.12 · 🌐"
    assert article_of(f"{head}\n\n{BODY}\n").published == "2024-03-12T10:12"


def test_a_headline_that_begins_like_a_post_is_one() -> None:
    title = "Kiriman Pekerja Migran Landak Naik Dua Kali Lipat"
    assert article_of(f"Kabar Kapuas\n\n{title}\n\n12 Maret 2024\n\n{BODY}\n").title == title


@pytest.mark.parametrize(
    "head",
    [
        "Diteruskan\n\nMohon dibaca sampai selesai bapak dan ibu sekalian",
        "[Diteruskan dari grup RT 04]\n\nCopas dari grup sebelah ya bapak ibu",
        "disnaker.landak\n•\nIkuti",
        "Info Warga Landak\nGrup publik · 12 rb anggota\nRahel Damayanti\n3 Maret pukul 10.12 ·",
        "Disnaker Landak\n12 Maret 2024 ·",
    ],
)
def test_neither_a_greeting_nor_an_account_is_a_headline(head: str) -> None:
    assert article_of(f"{head}\n\n{BODY}\n").title is None


def test_a_forwarded_text_may_have_a_headline() -> None:
    title = "Disnaker Landak Daftarkan Pekerja Kebun"
    assert article_of(f"Diteruskan berkali-kali\n\n*{title}*\n\n{BODY}\n").title == title
