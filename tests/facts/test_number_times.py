"""Periods, measures and rates of numbers: ends of years, years ago, plans, tiap bulan."""

from __future__ import annotations

import pytest

from tests.facts.counting import count, facts_of, only

PUBLISHED = "2025-06-10"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        # times told from the day of publication
        ("Ia menargetkan 5.000 pedagang ikut sampai akhir tahun.", "2025-12"),
        ("Setahun lalu baru 548.930 pekerja.", "2024"),
        ("Setahun sebelumnya porsi saham masih 8,9 persen.", "2024"),
        ("Ia menjanjikan 1.113 perangkat desa didaftarkan pada Oktober mendatang.", "2025-10"),
        ("Sebanyak 4.500 nama masuk pada November ini.", "2025-11"),
        ("Sebanyak 4.500 nama masuk pada Maret mendatang.", "2026-03"),
        ("Dinas membidik 4.500 pedagang terdaftar pada Desember.", "2025-12"),
        ("Sebanyak 4.500 pedagang terdaftar pada Desember.", "2024-12"),
        ("Ia ingin uang Rp42 juta pada Desember lalu itu berguna.", "2024-12"),
        ("Sebanyak 4.500 pedagang terdaftar pada paruh pertama 2025.", "2025-H1"),
        ("Sebanyak 4.500 pedagang terdaftar pada paruh kedua tahun lalu.", "2024-H2"),
        ("Ada 41.233 kasus selama semester satu tahun 2023.", "2023-H1"),
        ("Ada 41.233 kasus selama semester satu tahun 2023 (Januari-Juni).", "2023-H1"),
        ("Ada 41.233 kasus pada triwulan dua 2023.", "2023-Q2"),
        ("Target kita akhir tahun 25 persen.", "2025-12"),
        # a range of months ends and a change begins at a time
        ("Klaim selama Januari-Oktober 2024 mencapai 41.233 kasus.", "2024-10"),
        ("Ada 41.233 kasus periode Januari s.d. September 2023.", "2023-09"),
        ("Upah buruh 2025 naik 6,5 persen dari upah 2024.", "2025"),
        ("Sepanjang 2023 peserta mencapai 5.000 orang.", "2023"),
    ],
)
def test_when_a_number_is(text: str, period: str) -> None:
    assert only(text, published=PUBLISHED).period == period


def test_a_change_since_a_year_ago_is_told_against_it() -> None:
    assert only("Pengangguran berkurang 1.200 orang dari setahun lalu.", published=PUBLISHED).versus == "2024"


def test_what_something_became_is_not_of_the_time_it_came_from() -> None:
    assert only("Jumlah peserta naik menjadi 12.400 orang dari tahun lalu.", published=PUBLISHED).period is None


@pytest.mark.parametrize(
    ("text", "measure", "direction"),
    [
        ("Targetnya, 500 penambang ditanggung.", "target", None),
        ("Pihaknya mengusulkan kuota naik menjadi 30.000 jiwa.", "target", None),
        ("Penderes merosot tinggal 3.700 orang.", "level", None),
        ("Angkanya empat kali lipat.", "change", None),
        ("Santunannya lebih besar: Rp70 juta.", "amount", None),
    ],
)
def test_plans_and_levels_behind_words_of_change(text: str, measure: str, direction: str | None) -> None:
    told = only(text, published=PUBLISHED)
    assert (told.measure, told.direction) == (measure, direction)


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("Tiap bulan ia keluar uang Rp3,1 juta.", "month"),
        ("Rata-rata per bulan ada 310 orang yang mengajukan klaim.", "month"),
        ("Rata-rata klaim pada bulan itu 310 orang.", None),
        ("Iuran Rp16.800/bln ditanggung pemkab.", "month"),
        ("Dana itu cukup untuk 5.755 orang setahun penuh.", None),
    ],
)
def test_what_a_number_is_told_per(text: str, per: str | None) -> None:
    assert only(text, published=PUBLISHED).per == per


def test_what_something_grows_to_is_of_the_time_of_its_growth() -> None:
    told = count("Iuran tahun depan bertambah Rp7 triliun menjadi Rp128 triliun.", published=PUBLISHED).statistics
    assert [one.period for one in told] == ["2026", "2026"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Pertumbuhan peserta minus 4,2 persen pada 2023.", ("change", "down")),
        ("Peserta tumbuh negatif 1,5 persen.", ("change", "down")),
        ("Pertumbuhan peserta -0,8 persen.", ("change", "down")),
        ("Peserta tumbuh 1,5 persen.", ("change", "up")),
    ],
)
def test_a_growth_below_nought_is_a_fall(text: str, told: tuple[str, str]) -> None:
    one = only(text)
    assert (one.measure, one.direction) == told


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("Upah di Banten dan Lampung masing-masing Rp2,7 juta dan Rp2,9 juta.", [None, None]),
        ("Desa itu masing-masing mendapat Rp50 juta.", [None]),
        ("Para ahli waris masing-masing menerima Rp42 juta.", ["person"]),
    ],
)
def test_masing_masing_is_a_person_each_where_people_are_told(text: str, per: list[str | None]) -> None:
    assert [one.per for one in count(text).statistics] == per


def test_a_number_in_the_name_of_a_programme_counts_nobody() -> None:
    assert count("Gerakan 100 Ribu Pekerja Rentan diluncurkan.").statistics == ()


def test_what_is_now_is_not_of_the_time_aimed_at() -> None:
    told = count("Pemkab menargetkan cakupan 60 persen pada 2026, dari 31 persen saat ini.").statistics
    assert [one.period for one in told] == ["2026", None]


def test_a_count_up_to_a_day_behind_its_place() -> None:
    text = (
        "Ada 4.300 petani di Kabupaten Agam, Sumatera Barat, sudah terdaftar sebagai peserta program itu per Mei 2024."
    )
    assert only(text).period == "2024-05"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ada 410 klaim di Kabupaten Maros, 320 di Kabupaten Pangkep, dan 90 di Kabupaten Barru pada 2023.",
            [("2023", "level")] * 3,
        ),
        (
            "Peserta aktif 12.400 orang di Gowa, 8.300 orang di Takalar, dan 5.100 orang di Bone hingga Juni 2025.",
            [("2025-06", "level")] * 3,
        ),
        (
            "Ada 1.200 buruh di Jawa Timur, 400 di Jember dan 300 di Jombang.",
            [(None, "level"), (None, "share"), (None, "share")],
        ),
        (
            "Ada 1.200 orang di Gowa pada 2022 dan 1.500 orang di Maros pada 2023.",
            [("2022", "level"), ("2023", "level")],
        ),
        ("Ada 1.200 orang di Gowa. Ada 1.500 orang di Maros pada 2023.", [(None, "level"), ("2023", "level")]),
    ],
)
def test_numbers_told_place_by_place_share_the_time_told_last(text: str, told: list[tuple[str | None, str]]) -> None:
    assert [(one.period, one.measure) for one in count(text).statistics] == told


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


def test_the_target_of_a_year_has_that_year_alone() -> None:
    told = count("Cakupan baru 27,4 persen dan masih jauh dari target nasional 2025 sebesar 37 persen.").statistics
    assert [(one.measure, one.period) for one in told] == [("share", None), ("target", "2025")]


def test_a_month_in_the_name_of_a_person_is_no_time() -> None:
    text = (
        "Santunan Cair\n\nMEDAN - Dana dibahas, Senin (4/3/2024).\n\nKepala Cabang Medan Tan Mei Hwa mengatakan iuran "
        "pekerja mandiri Rp16.800 sebulan. Mei Hwa, ditemui terpisah, menyebut 74 orang celaka.\n"
    )
    assert [one.period for one in facts_of(text).statistics] == [None, None]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Pada 2023 sebanyak 1.310 nelayan dan pada 2024 sebanyak 1.420 nelayan.", ["2023", "2024"]),
        ("Selama semester I 2024 tercatat 900 kasus dan semester II 2024 945 kasus.", ["2024-H1", "2024-H2"]),
        ("Ada 300 guru dan dosen pada 2024.", ["2024"]),
    ],
)
def test_a_time_behind_and_is_that_of_the_next_number(text: str, periods: list[str]) -> None:
    assert [one.period for one in count(text).statistics] == periods


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Selama enam bulan pertama tahun ini ada 88 kasus.", "2025-H1"),
        ("Dalam tiga bulan pertama 2023 ada 40 klaim.", "2023-Q1"),
        ("Ada 861 usaha batik dengan seribu pekerja pada 2024.", "2024"),
    ],
)
def test_first_months_of_a_year_are_a_part_of_it(text: str, period: str) -> None:
    assert {one.period for one in count(text, published=PUBLISHED).statistics} == {period}


def test_a_share_of_a_whole_is_of_its_time() -> None:
    told = count(
        "Kecelakaan menyumbang 58 persen dari 1.024 kasus yang ditangani sepanjang triwulan I 2025."
    ).statistics
    assert [one.period for one in told] == ["2025-Q1", "2025-Q1"]


def test_as_many_dates_as_numbers_are_told_in_turn() -> None:
    told = count("Jumlahnya berturut-turut 390 kasus, 720 kasus, dan 840 kasus pada 2023, 2024, dan 2025.").statistics
    assert [(one.value, one.period) for one in told] == [(390, "2023"), (720, "2024"), (840, "2025")]


def test_a_change_of_this_year_began_before_it() -> None:
    told = count("Tahun ini anggaran naik dari Rp15 juta menjadi Rp18 juta.", published=PUBLISHED).statistics
    assert [one.period for one in told] == [None, "2025"]


def test_how_many_areas_there_are_is_of_no_time() -> None:
    told = count("Cakupannya 21 persen per Mei 2025, peringkat keempat dari enam provinsi.").statistics
    assert {one.text: one.period for one in told}["enam provinsi"] is None


def test_the_day_that_a_report_came_out_is_none_of_its_numbers() -> None:
    assert only("Kajian yang dirilis awal Mei 2025 mencatat 41 persen peserta berhenti.").period is None


def test_since_when_a_firm_is_there_is_no_time_of_its_numbers() -> None:
    assert only("Pabrik yang berdiri sejak 2013 itu memberhentikan 60 orang.").period is None


def test_a_time_of_the_next_clause_is_not_of_the_number_before() -> None:
    text = "Baru 73 desa yang menganggarkan iuran, dan cakupan kabupaten itu per Mei 2025 hanya 9 persen."
    assert [one.period for one in count(text).statistics] == [None, "2025-05"]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Pada akhir Maret dana itu Rp8 miliar, dibandingkan Rp6 miliar setahun sebelumnya.", ["2025-03", "2024-03"]),
        ("Pada triwulan I 2025 klaim 30 kasus, dibanding 20 kasus setahun sebelumnya.", ["2025-Q1", "2024-Q1"]),
        ("Pada 2024 klaim 30 kasus, dibanding 20 kasus setahun sebelumnya.", ["2024", "2023"]),
        ("Pada Maret 2025 klaim 30 kasus, pada tahun sebelumnya 20 kasus.", ["2025-03", "2024"]),
    ],
)
def test_a_year_before_a_month_is_that_month(text: str, periods: list[str]) -> None:
    assert [one.period for one in count(text, published=PUBLISHED).statistics] == periods


def test_what_a_change_is_counted_from_is_no_time_of_it() -> None:
    told = count("Jumlah itu meningkat 62 persen dari catatan dinas per Agustus 2015, yaitu 26.506 buruh.").statistics
    assert [(one.period, one.versus) for one in told] == [(None, "2015-08"), ("2015-08", None)]


def test_a_number_that_is_denied_gives_no_time_to_the_one_that_is_told() -> None:
    told = count(
        "Kementerian mencatat 14.767 kasus di Jawa Tengah.",
        "Kepala dinas menyebut angka Januari hingga Agustus 2024 bukan 14.767 kasus.",
    )
    assert [one.period for one in told.statistics] == [None]


def test_the_month_before_is_counted_from_the_month_told_and_not_from_the_day_of_the_page() -> None:
    text = "Aduan sebanyak 733 kasus pada Januari 2022. Angka ini naik 6 persen dibanding bulan sebelumnya, 690 kasus."
    told = count(text, published=PUBLISHED).statistics
    assert [(one.period, one.versus) for one in told] == [("2022-01", None), (None, "2021-12"), ("2021-12", None)]


def test_a_time_behind_a_turn_is_of_the_next_number() -> None:
    told = count("Target tahun 2025 sebesar 41 persen sedangkan capaiannya sampai Juni 2025 baru 33 persen.").statistics
    assert [one.period for one in told] == ["2025", "2025-06"]


def test_a_count_that_looks_like_a_year_is_none() -> None:
    told = count("Tersedia lulusan SMP sebanyak 1994 lowongan, lulusan SMA sebanyak 1.409 lowongan.").statistics
    assert [(one.value, one.period) for one in told] == [(1994, None), (1409, None)]


def test_a_share_that_tells_a_number_again_is_of_its_time() -> None:
    told = count(
        "Jumlah ini naik dibanding posisi Februari 2021 yang mencapai 8,5 juta orang atau 6,26 persen."
    ).statistics
    assert [one.period for one in told] == ["2021-02", "2021-02"]


def test_a_second_change_of_one_time_is_compared_with_another() -> None:
    told = count(
        "Pekerja pada Februari 2017 sebanyak 812 orang, naik 61 orang dibanding keadaan Agustus 2016 dan naik sebanyak "
        "39 orang dibanding Februari 2016."
    ).statistics
    assert [(one.period, one.versus) for one in told][1:] == [("2017-02", "2016-08"), ("2017-02", "2016-02")]
    assert {one.subject for one in told} == {"Pekerja"}


def test_what_a_fall_is_compared_with_stands_behind_its_noun() -> None:
    told = count(
        "Klaim mengalami penurunan 21 kasus jika dibandingkan dengan jumlah pengajuan klaim di bulan Mei 2022."
    )
    assert [(one.period, one.versus) for one in told.statistics] == [(None, "2022-05")]


def test_a_time_behind_and_is_of_what_will_be_added() -> None:
    told = count(
        "Sebanyak 410 nelayan dibiayai oleh kabupaten dan insyaallah tahun 2024 akan ditambahkan sebanyak 530 nelayan."
    ).statistics
    assert [one.period for one in told] == [None, "2024"]


def test_up_to_today_is_a_time_with_its_weekday() -> None:
    told = count("Sampai dengan hari ini, Selasa, 24 Juni 2025, sebanyak 2.451 pekerja menerima bantuan.").statistics
    assert [one.period for one in told] == ["2025-06-24"]


def test_what_was_at_first_is_not_of_the_time_of_what_it_became() -> None:
    told = count("Santunan yang semula Rp24 juta, per 2 Desember 2019 menjadi Rp42 juta.").statistics
    assert [one.period for one in told] == [None, "2019-12-02"]


@pytest.mark.parametrize("day", ["Hari Buruh 2024", "Hari Kerja Aman (HKA) 2024", "May Day 2024", "HUT RI 2024"])
def test_the_year_in_the_name_of_a_day_is_none_of_what_is_done_on_it(day: str) -> None:
    assert only(f"Pemkab memperingati {day} dengan mendaftarkan 6.000 pekerja rentan.").period is None


def test_the_year_behind_jht_is_that_of_its_number() -> None:
    assert only("Penerima Jaminan Hari Tua (JHT) 2024 sebanyak 6.000 orang.").period == "2024"


def test_where_a_change_of_a_list_began_is_not_of_the_time_above_it() -> None:
    told = count(
        "TPT per Februari 2025:", "- Garut: turun dari 4,97% menjadi 4,88%", "- Ciamis: naik dari 3,22% menjadi 3,41%"
    )
    periods = {one.text: one.period for one in told.statistics}
    assert (periods["4,97%"], periods["4,88%"], periods["3,22%"]) == (None, "2025-02", None)
