"""Days, months, writers, papers and towns in the rows of a head, as many papers print them."""

from __future__ import annotations

import pytest

from tests.page.reading import article_of

BODY = "Sebanyak 1.200 nelayan di pesisir itu menerima kartu peserta dari pemerintah.\n\n“Kami senang,” kata Rudi.\n"
TITLE = "Nelayan Terima Kartu Jamsostek"


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Terbit: Sab, 7 Nov 2026 09:15 WIB", "2026-11-07T09:15+07:00"),
        ("2026/11/05", "2026-11-05"),
        ("Mon, 02 Nov 2026 07:00:00 GMT", "2026-11-02T07:00:00+00:00"),
        ("Post by humas on 6 Nov 2026", "2026-11-06"),
        ("2 November 2026 oleh Ratna Dewi", "2026-11-02"),
        ("kabarkapuas.com, 02/11/2026 16:08", "2026-11-02T16:08"),
        ("Majalah Tapak, Sintang, 14 Maret 2026", "2026-03-14"),
        ("Berita Lokal / 03 Mei 2026, 07.25 WITA", "2026-05-03T07:25+08:00"),
        ("Senin, 2 November 2026, Kabar Kapuas", "2026-11-02"),
        ("Jumat (6/11/26) -- Kabar Kapuas", "2026-11-06"),
        ("3 jam lalu", None),
        ("Diterbitkan 5 jam yang lalu", None),
        ("Edisi November 2026", "2026-11"),
        ("Edisi 12 / November 2026", "2026-11"),
        ("Vol. 3 No. 11, Nopember 2026", "2026-11"),
        ("Majalah Tapak, edisi Maret 2026", "2026-03"),
        ("Maret 2026", "2026-03"),
        ("Program Kerja Maret 2026", None),
        ("Oktober-November 2026", None),
    ],
)
def test_the_day_or_month_of_a_row(line: str, published: str | None) -> None:
    article = article_of(f"{TITLE}\n\n{line}\n\n{BODY}")
    assert (article.title, article.published) == (TITLE, published)


def test_a_day_is_told_before_a_month() -> None:
    page = f"Majalah Tapak, edisi Maret 2026\n\n{TITLE}\n\nSenin, 2 Maret 2026\n\n{BODY}"
    assert article_of(page).published == "2026-03-02"


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Published 02.11.2026 | Oleh Ratna Dewi", "Ratna Dewi"),
        ("Ratna Dewi - Senin, 2 November 2026 | 08:10 WIB", "Ratna Dewi"),
        ("Senin, 2 November 2026 | Ratna Dewi", "Ratna Dewi"),
        ("2 November 2026 oleh Ratna Dewi", "Ratna Dewi"),
        ("Berita Daerah | Senin, 2 November 2026", None),
        ("Kota Kupang | Senin, 2 November 2026", None),
        ("Suara Timor - Senin, 2 November 2026", None),
    ],
)
def test_the_writer_beside_the_day(line: str, byline: str | None) -> None:
    assert article_of(f"{TITLE}\n\n{line}\n\n{BODY}").byline == byline


@pytest.mark.parametrize(
    ("line", "byline"), [("Ratna Dewi", "Ratna Dewi"), ("Kota Kupang", None), ("Ekonomi", None), ("Suara Timor", None)]
)
def test_the_writer_on_a_line_above_the_day(line: str, byline: str | None) -> None:
    assert article_of(f"{TITLE}\n\n{line}\n\nSenin, 2 November 2026\n\n{BODY}").byline == byline


@pytest.mark.parametrize(
    ("opening", "dateline", "publisher"),
    [
        ("JAKARTA/SURABAYA – ", "Jakarta/Surabaya", None),
        ("Sintang/Ketapang (Kapuas Pos) - ", "Sintang/Ketapang", "Kapuas Pos"),
        ("Cibinong ‒ ", "Cibinong", None),
        ("Cibinong ― ", "Cibinong", None),
        ("TOLITOLI, RADAR KAPUAS-", "Tolitoli", "RADAR KAPUAS"),
        ("Tarempa, Anambas – ", "Tarempa", None),
        ("AMBON,SE-", "Ambon", "SE"),
    ],
)
def test_the_town_before_a_dash(opening: str, dateline: str, publisher: str | None) -> None:
    article = article_of(f"{TITLE}\n\nSenin, 2 November 2026\n\n{opening}{BODY}")
    assert (article.dateline, article.publisher) == (dateline, publisher)


def test_the_paper_between_town_and_day() -> None:
    article = article_of(f"{TITLE}\n\nMEDAN, KAPUASKITA | Kamis, 12 Desember 2024 | 21.35 WIB\n\n{BODY}")
    assert (article.publisher, article.published) == ("KAPUASKITA", "2024-12-12T21:35+07:00")


@pytest.mark.parametrize(
    ("row", "opening", "publisher"),
    [
        ("kabarkapuas.id · Sabtu, 13 Sep 2025, 21:17 WITA", "", "kabarkapuas.id"),
        ("KAPUAS TERKINI — Rabu, 24 Desember 2025 | 17.48", "BATAM (KT) – ", "KAPUAS TERKINI"),
        ("KAPUAS TERKINI — Rabu, 24 Desember 2025 | 17.48", "BATAM (RB) – ", "RB"),
    ],
)
def test_the_paper_beside_the_day(row: str, opening: str, publisher: str) -> None:
    assert article_of(f"{TITLE}\n\n{row}\n\n{opening}{BODY}").publisher == publisher


@pytest.mark.parametrize("names", ["Kabar Kapuas, Sintang -", "SINTANG, KABAR KAPUAS —", "Sintang,"])
def test_the_town_before_the_day(names: str) -> None:
    article = article_of(f"{TITLE}\n\n{names} Senin, 4 Agustus 2025 | 19:22 WIB\n\n{BODY}")
    assert (article.dateline, article.published) == ("Sintang", "2025-08-04T19:22+07:00")


def test_the_paper_that_its_menu_and_its_copyright_name() -> None:
    foot = "© Andaman Bisnis 2026. Hak cipta dilindungi."
    page = f"Andaman Bisnis › Ekonomi\n\n{TITLE}\n\nSenin, 2 November 2026\n\n{BODY}\n{foot}\n"
    assert article_of(page).publisher == "Andaman Bisnis"


def test_an_office_and_its_holder_before_a_full_stop_are_a_caption() -> None:
    article = article_of(f"Kepala Disnaker Kota Cilegon, Budi Santoso.\nKABARKITA.COM, CILEGON – {BODY}")
    assert (article.title, article.dateline) == (None, "Cilegon")
    assert article_of(f"Bupati Lantik Kepala Dinas, Budi Santoso\n\n{BODY}").title is not None
