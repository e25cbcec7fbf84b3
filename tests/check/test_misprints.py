"""Numbers that one article tells twice, once wrongly; and numbers that only look so."""

from __future__ import annotations

import pytest

from jamsostek_tui.check.sums.misprints import DOUBT, doubted
from jamsostek_tui.facts.extract import extract
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from tests.corpus import page

PAGES = 60
_HEAD = "Kabar Tepi - Kamis, 2 Mei 2024"

MISPRINTED = (
    (
        "4.218 Petani Tembakau Jember Terlindungi",
        "Sebanyak 4.128 petani tembakau di Kabupaten Jember kini terlindungi.",
        "4.218 Petani Tembakau Jember ≠ 4.128 petani tembakau",
    ),
    (
        "Klaim di Kupang Capai Rp12,5 Miliar",
        "BPJS Ketenagakerjaan Kupang membayar klaim sebesar Rp15,2 miliar sepanjang 2023.",
        "Rp12,5 Miliar ≠ Rp15,2 miliar",
    ),
    (
        "Ahli Waris di Alor Terima Santunan Rp142 Miliar",
        "Ahli waris di Kabupaten Alor menerima santunan sebesar Rp142 juta dari BPJS Ketenagakerjaan.",
        "Rp142 Miliar ≠ Rp142 juta",
    ),
    (
        "13.657 Nelayan Alor Kini Peserta",
        "Sebanyak 13.857 nelayan di Kabupaten Alor menjadi peserta BPJS Ketenagakerjaan.",
        "13.657 Nelayan Alor ≠ 13.857 nelayan",
    ),
    (
        "Nelayan Alor Terlindungi",
        "Sebanyak 7.284 nelayan di Kabupaten Alor kini terlindungi.\n\nKartu dibagikan Rabu. "
        "Bupati menyebut 7.824 nelayan itu akan menerima manfaat.",
        "7.284 nelayan ≠ 7.824 nelayan",
    ),
)
SOUND = (
    # the text bears the title out
    (
        "4.218 Petani Jember Terlindungi",
        "Sebanyak 4.218 petani di Kabupaten Jember kini terlindungi, tahun lalu 4.128 petani.",
    ),
    ("4.200 Petani Jember Terlindungi", "Sebanyak 4.218 petani di Kabupaten Jember kini terlindungi."),
    ("Lebih dari 4.200 Petani Jember Terlindungi", "Sebanyak 4.820 petani di Kabupaten Jember kini terlindungi."),
    # of another measure, rate, region, time
    ("4.218 Petani Jember Terlindungi", "Sebanyak 4.128 nelayan di Kabupaten Jember kini terlindungi."),
    ("4.218 Petani Jember Terlindungi", "Sebanyak 4.128 petani di Kabupaten Bondowoso kini terlindungi."),
    ("Iuran Petani Jember Rp16.800", "Iuran petani di Kabupaten Jember Rp18.600 per bulan dibayar pemerintah daerah."),
    # other figures, of which nobody can say what they are
    ("4.218 Petani Jember Terlindungi", "Sebanyak 5.940 petani di Kabupaten Jember kini terlindungi."),
    ("42 Petani Jember Terima Kartu", "Sebanyak 24 petani di Kabupaten Jember menerima beasiswa."),
    # what grew
    ("Nelayan Alor Terlindungi", "Jumlah nelayan di Kabupaten Alor naik dari 7.284 nelayan menjadi 7.824 nelayan."),
    (
        "Nelayan Alor Terlindungi",
        "Sebanyak 7.284 nelayan di Kabupaten Alor kini terlindungi.\n\nSebelumnya 7.248 nelayan terdaftar di sana.",
    ),
    # rows of one sentence
    ("Nelayan Terlindungi", "Di Kabupaten Alor terdaftar 7.284 nelayan di pesisir utara dan 7.824 nelayan di selatan."),
)


def doubts(title: str, body: str) -> list[str | None]:
    article = read_article(read_page(f"{title}\n\n{_HEAD}\n\n{body}\n".encode(), "invented.txt"))
    facts = doubted(article, extract(article))
    return [doubt.other_reading for one in facts.statistics for doubt in one.doubts if doubt.name == DOUBT]


@pytest.mark.parametrize(("title", "body", "told"), MISPRINTED)
def test_both_numbers_are_doubted_with_both_as_printed(title: str, body: str, told: str) -> None:
    assert doubts(title, body) == [told, told]


@pytest.mark.parametrize(("title", "body"), SOUND)
def test_what_may_well_be_two_numbers_is_not_doubted(title: str, body: str) -> None:
    assert doubts(title, body) == []


def test_no_page_of_the_generator_is_doubted() -> None:
    pages = (read_article(read_page(page(3, number).text.encode(), "p.txt")) for number in range(PAGES))
    told = [one for article in pages for one in doubted(article, extract(article)).statistics]
    assert len(told) > PAGES and not [one for one in told if any(doubt.name == DOUBT for doubt in one.doubts)]
