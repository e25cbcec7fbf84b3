"""Numbers in lists and tables: the line above, the head of the column or the row says what they measure."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import Statistic
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from tests.facts.counting import facts_of

ABOVE = "Pekan Jaminan Sosial Berlangsung Lancar\n\nBANDUNG, KABAR - Kegiatan itu meriah, Selasa (10/6/2025).\n\n"
BELOW = "\n\nAcara ditutup dengan doa bersama para tamu yang hadir.\n"


def listed(text: str) -> tuple[Statistic, ...]:
    """Return the statistics of a page with `text` in its middle."""
    return extract(read_article(read_page((ABOVE + text + BELOW).encode(), "page.txt"))).statistics


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Berikut jumlah peserta menurut kabupaten:\n1. Garut, 9.480 orang\n2. Ciamis, 8.815 orang", ["peserta"] * 2),
        ("Kecamatan dengan nelayan terbanyak:\n- Cibatu: 480 orang\n- Wanaraja: 215 orang", ["nelayan"] * 2),
        (
            "Sebanyak 42.000 nelayan terlindungi.\nBerikut daftar lengkapnya:\n- Garut: 40 orang\n- Ciamis: 10 orang",
            ["nelayan"] * 3,
        ),
        ("Rincian klaim tahun itu:\n- JHT: Rp12,4 miliar\n- JKM: Rp3,1 miliar", ["JHT", "JKM"]),
    ],
)
def test_the_items_of_a_list_count_what_the_line_above_says(text: str, subjects: list[str]) -> None:
    assert [(one.subject or "").split(" ")[0] for one in listed(text)] == subjects


def test_a_year_above_a_column_is_the_period_of_its_numbers() -> None:
    table = "| No | Program | 2023 | 2024 |\n|---|---|---|---|\n| 1 | JHT | 1.200 | 1.450 |\n| 2 | JKM | 310 | 290 |"
    told = [(one.value, one.subject, one.period) for one in listed(table)]
    assert told == [(1200, "JHT", "2023"), (1450, "JHT", "2024"), (310, "JKM", "2023"), (290, "JKM", "2024")]


def test_money_and_aims_are_told_by_the_head_of_the_column() -> None:
    table = "| Kabupaten | Iuran (Rp) | Target peserta |\n|---|---|---|\n| Garut | 208.320.000 | 9.000 |"
    told = [(one.subject, one.unit, one.measure) for one in listed(table)]
    assert told == [("Iuran", "rupiah", "amount"), ("Target peserta", None, "target")]


def test_a_table_of_regions_counts_what_the_line_above_says() -> None:
    table = (
        "Sebaran peserta sebagai berikut.\n\n| Kecamatan | Jumlah |\n|---|---|\n| Cibatu | 1.200 |\n| Tarogong | 310 |"
    )
    assert [one.subject for one in listed(table)] == ["peserta", "peserta"]


def test_the_line_above_a_table_or_list_tells_its_period() -> None:
    table = (
        "Data pariwisata per 30 April 2025:\n\n| Usaha | Pekerja | Persen |\n|---|---|---|\n| Hotel | 3.412 | 94,1 |"
    )
    assert [(one.measure, one.period) for one in listed(table)] == [("level", "2025-04-30"), ("share", "2025-04-30")]
    assert [one.period for one in listed("Capaian Juli 2024:\n- Klaim: 310 kasus")] == ["2024-07"]


def test_a_scale_in_the_head_of_a_column_scales_its_numbers() -> None:
    table = "| Kabupaten | Angkatan kerja (ribu orang) |\n|---|---|\n| Garut | 157,6 |"
    assert [(one.value, one.text) for one in listed(table)] == [(157600, "157,6")]


RELEASE = """KEADAAN KETENAGAKERJAAN KABUPATEN LUWU TIMUR AGUSTUS 2024

BPS KABUPATEN LUWU TIMUR No. 03/12/7324/Th. XII, 6 Desember 2024

• Jumlah angkatan kerja pada Agustus 2024 mencapai 150,9 ribu orang, bertambah 9,2 ribu orang dibanding Agustus 2023.
• Sektor yang meningkat ialah Pertanian (2,93 persen poin), Perdagangan (0,74 persen poin), dan Jasa (0,49 persen poin).
• TPT lulusan SMK paling tinggi, yaitu 11,41 persen.

Uraian | Agustus 2023 | Agustus 2024
Bekerja (ribu orang) | 134,30 | 143,10
TPT (persen) | 5,38 | 5,17
"""


def test_a_release_of_bullets_and_a_table_without_a_lead() -> None:
    article = read_article(read_page(RELEASE.encode(), "rilis.txt"))
    assert (article.published, article.dateline) == ("2024-12-06", None)
    told = {one.text: one for one in extract(article).statistics}
    points = [told[f"{value} persen poin"] for value in ("2,93", "0,74", "0,49")]
    assert [(one.subject, one.direction) for one in points] == [
        ("Pertanian", "up"),
        ("Perdagangan", "up"),
        ("Jasa", "up"),
    ]
    assert told["11,41 persen"].subject == "TPT lulusan SMK"
    working = told["134,30"]
    assert (working.value, working.unit, working.subject, working.period) == (134300, "orang", "Bekerja", "2023-08")
    assert (told["5,38"].unit, told["5,38"].subject, told["5,38"].measure) == ("persen", "TPT", "level")


def test_sums_listed_by_region_alone_are_what_the_headline_tells() -> None:
    facts = facts_of(
        "Daftar UMK 2026 di Jawa\n\nJakarta: Pemerintah menetapkannya kemarin.\n\n"
        "Jawa Barat\n1. Kota Bekasi : Rp5.892.931\n\nJawa Timur\n- Kota Surabaya Rp5.188.796\n"
    )
    assert [(one.subject, one.region) for one in facts.statistics] == [("UMK", "32.75"), ("UMK", "35.78")]


def test_what_equals_a_change_is_one() -> None:
    facts = facts_of("Upah\n\nJAMBI - Upah naik Rp136.412 setara 4,6 persen.\n")
    assert [one.measure for one in facts.statistics] == ["change", "change"]


def test_what_people_get_one_by_one_is_no_count_of_them() -> None:
    facts = facts_of(
        "Santunan\n\nJAMBI - Mereka menerima santunan, yaitu ahli waris dari Wibawa sebesar Rp252.497.510, dan ahli "
        "waris dari Umi Saodah sebesar Rp78.549.180. Jumlah pekerja yang tercatat pada 40 perusahaan sebanyak 49.906 "
        "orang.\n"
    )
    assert [one.subject for one in facts.statistics] == ["santunan", "santunan", "perusahaan", "pekerja"]


def test_the_unit_of_the_last_number_of_a_list_is_that_of_all() -> None:
    told = listed("Rinciannya, PU sebanyak 28.230; BPU 1.810; dan konstruksi 205 kasus.")
    assert [(one.value, one.unit) for one in told] == [(28230, "kasus"), (1810, "kasus"), (205, "kasus")]
