"""Shapes in which papers tell numbers: rises of one region after the other, sums at the end of a list, wage tables."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from tests.facts.counting import count, facts_of, only


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


def test_a_branch_of_several_regencies_counts_for_none_of_them() -> None:
    facts = facts_of(
        "Peserta Bertambah\n\nCirebon - BPJS Ketenagakerjaan Cabang Cirebon mencatat peserta aktif di lima daerah "
        "wilayah kerjanya 612.450 orang. Kabupaten Cirebon 231.400 orang, Kabupaten Indramayu 142.050 orang.\n"
    )
    told = {one.text: one.region for one in facts.statistics}
    assert told["612.450 orang"] is None
    assert (told["231.400 orang"], told["142.050 orang"]) == ("32.09", "32.12")


def test_districts_told_with_their_numbers_behind_the_first() -> None:
    facts = facts_of(
        "Klaim di Bekasi\n\nBekasi - Kecamatan Tambun Utara menyumbang 30.120 kasus. Tambun Selatan 21.400 kasus, "
        "Cibitung 9.800 kasus, dan Setu 400 kasus, kata kepala dinas di kantornya.\n"
    )
    told = {one.text: one.region for one in facts.statistics}
    assert told["21.400 kasus"] == "kecamatan-tambun-selatan"
    assert (told["9.800 kasus"], told["400 kasus"]) == ("kecamatan-cibitung", "kecamatan-setu")


def test_a_guarded_name_in_a_row_of_regions_is_one() -> None:
    facts = facts_of(
        "Peserta di Sultra\n\nKendari - Berikut peserta aktif di provinsi itu sampai Mei lalu menurut kabupaten.\n\n"
        "Kabupaten | Peserta\nKolaka | 31.200\nMuna | 9.870\n"
    )
    assert {one.text: one.region for one in facts.statistics} == {"31.200": "74.01", "9.870": "74.03"}


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Sampai Desember kami menargetkan 48.000 peserta.", "2025-12"),
        ("Iuran 400 nelayan akan ditanggung hingga Desember.", "2025-12"),
        ("Hingga Desember tercatat 400 nelayan.", "2024-12"),
        ("Hingga akhir tahun, iuran 400 nelayan ditanggung.", "2025-12"),
        ("Pada 2027 mendatang ada 400 nelayan.", "2027"),
        ("RPJMD 2025-2029 memuat 400 nelayan.", None),
    ],
)
def test_months_to_come_and_plans(text: str, period: str | None) -> None:
    assert only(text, published="2025-10-14").period == period


def test_the_same_part_of_the_year_before() -> None:
    told = count(
        "Klaim pada semester I 2025 Rp2 triliun, naik 14 persen dari Rp1,8 triliun pada periode yang sama 2024."
    )
    assert [(one.period, one.versus) for one in told.statistics] == [
        ("2025-H1", None), ("2025-H1", "2024-H1"), ("2024-H1", None),
    ]  # fmt: skip


def test_a_year_behind_numbers_told_in_one_breath_is_that_of_all() -> None:
    told = count("Pemprov mengalokasikan Rp8,4 miliar untuk 41.600 pekerja rentan di lima kabupaten pada 2026.")
    assert [one.period for one in told.statistics] == ["2026"] * 3


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Sebanyak 62 persen karena mengundurkan diri, sisanya pensiun.", ["mengundurkan diri"]),
        ("Kecelakaan kerja mencapai 1.190 kasus; yang meninggal 27 orang.", ["Kecelakaan kerja", "meninggal"]),
    ],
)
def test_reasons_and_headless_clauses(text: str, subjects: list[str]) -> None:
    assert [one.subject for one in count(text).statistics] == subjects


def test_a_group_of_ranks_is_no_number() -> None:
    assert count("Lombok Timur masuk 10 besar. Bima di posisi tiga besar.").statistics == ()


NATIONAL = """Posko Terima 1.870 Laporan, Terbanyak dari Banten

Jakarta - Posko itu menerima 1.870 laporan sejak dibuka awal bulan ini oleh kementerian di ibu kota negara.

Provinsi Banten menerima 290 aduan, Jawa Barat 201 aduan, Jawa Tengah 98 aduan. Riau, Sumatera Utara, dan DIY \
masing-masing 16 aduan, Papua 2 aduan.

Di Provinsi Aceh terdapat 4 aduan, Sumatera Selatan (35), Bengkulu (9) dan Bali (14).

Dari 1.210 perusahaan yang diadukan, Provinsi Banten terbanyak, yakni 402 perusahaan.
"""


def test_an_article_that_goes_through_many_regions_is_about_none() -> None:
    told = {one.text: (one.region, one.unit) for one in facts_of(NATIONAL).statistics}
    assert told["1.870 laporan"] == (None, "laporan")
    assert told["290 aduan"] == ("36", "aduan")
    assert told["16 aduan"] == (None, "aduan")
    assert (told["35"], told["9"], told["14"]) == (("16", "aduan"), ("17", "aduan"), ("51", "aduan"))
    assert (told["1.210 perusahaan"][0], told["402 perusahaan"][0]) == (None, "36")


def test_numbers_in_brackets_behind_people_stay_ages() -> None:
    assert count("Korban ialah Slamet Riyadi (44), Bengkulu Sari (9) dan Tono (33).").statistics == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada 300 nelayan iurannya ditanggung.", "300 nelayan"),
        ("Ada 300 pekerja rentan sepanjang 2023.", "300 pekerja rentan"),
        ("Ada 300 buruh seusai rapat itu.", "300 buruh"),
    ],
)
def test_where_the_counted_group_ends(text: str, told: str) -> None:
    assert only(text).text == told


def test_a_sum_aimed_at_far_behind_its_word() -> None:
    told = count("Iuran tahun ini ditargetkan naik 14,3 persen dari Rp56,4 triliun tahun lalu menjadi Rp64,4 triliun.")
    assert [one.measure for one in told.statistics] == ["change", "amount", "target"]


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


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Ada 44.234 kasus kecelakaan kerja. Rinciannya, JKK 41.898 kasus; JKM 2.129 kasus. Kedua, Gresik, 9 kasus.",
            ["kecelakaan kerja", "JKK", "JKM", "kecelakaan kerja"],
        ),
        (
            "Penempatan mencapai 21.088 orang. Ini naik dari bulan sebelumnya (month-to-month/mtm) yang 19.745 orang.",
            ["Penempatan", "Penempatan"],
        ),
        ("Posisi tertinggi ada Surabaya dengan jumlah 9.319 kasus.", ["kasus"]),
    ],
)
def test_what_a_number_without_a_noun_goes_on_with(text: str, subjects: list[str]) -> None:
    assert [one.subject for one in count(text).statistics] == subjects


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Upahnya Rp2,8 juta-Rp4,5 juta per bulan.", [("Rp2,8 juta-Rp4,5 juta", 2_800_000.0, 4_500_000.0)]),
        ("Iurannya Rp16 ribu-Rp20 ribu.", [("Rp16 ribu-Rp20 ribu", 16_000.0, 20_000.0)]),
        ("Setiap 1.000 pekerja ada 3 kecelakaan.", [("3 kecelakaan", 3.0, None)]),
    ],
)
def test_ranges_of_scaled_sums_and_bases_of_rates(text: str, told: list[tuple[str, float, float | None]]) -> None:
    assert [(one.text, one.value, one.value_max) for one in count(text).statistics] == told


def test_a_unit_goes_on_through_a_list_of_regions() -> None:
    told = count("Sumbawa Barat sudah 71 persen, Dompu 22, dan Lombok Timur 35 persen.").statistics
    assert [(one.unit, one.region) for one in told] == [("persen", "52.07"), ("persen", "52.05"), ("persen", "52.03")]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Ahli waris menerima beasiswa dua anak Rp152 juta.", "beasiswa"),
        ("Per orang iurannya Rp16.800 per bulan.", "iurannya"),
        ("Ada 10 pekerja rentan. Tahun depan anggarannya Rp4 miliar untuk 21 orang.", "pekerja rentan"),
        ("Cakupan 19 persen dari 210 pekerja. Angka itu di bawah rata-rata yang 27 persen.", "Cakupan"),
    ],
)
def test_nouns_of_money_before_people_and_shares_before_counts(text: str, subject: str) -> None:
    assert count(text).statistics[-1].subject == subject


def test_the_target_of_a_year_has_that_year_alone() -> None:
    told = count("Cakupan baru 27,4 persen dan masih jauh dari target nasional 2025 sebesar 37 persen.").statistics
    assert [(one.measure, one.period) for one in told] == [("share", None), ("target", "2025")]


def test_where_a_branch_paid_stands_behind_what_it_paid() -> None:
    facts = facts_of(
        "Klaim Dibayar\n\nMataram - BPJS Ketenagakerjaan Cabang NTB membayar 1.204 klaim senilai Rp18,7 miliar "
        "di Dompu sejak awal tahun, kata kepala cabang itu kepada wartawan.\n"
    )
    assert [one.region for one in facts.statistics] == ["52.05"] * 2


def test_regions_that_lie_in_one_another_are_those_of_the_article() -> None:
    facts = facts_of(
        "Serapan Naik\n\nPraya - Tenaga kerja di kawasan itu 9.640 orang, semuanya dari desa-desa sekitar.\n\n"
        "Sebanyak 7.712 orang merupakan warga Lombok Tengah.\n"
    )
    assert [one.region for one in facts.statistics] == ["52.02"] * 2
