"""What number words count, years beside regions and groups, and changes told again in another unit."""

from __future__ import annotations

import pytest

from tests.facts.counting import count, only


@pytest.mark.parametrize(
    ("text", "told", "unit"),
    [
        ("Mereka mengganti dua tungku.", "dua tungku", "tungku"),
        ("Serikat menyampaikan tiga tuntutan.", "tiga tuntutan", "tuntutan"),
        ("Kedua pihak menyepakati tiga hal.", "tiga hal", "hal"),
        ("Buruh direkrut lewat dua perantara.", "dua perantara", "perantara"),
        ("Kapalnya di bawah 5 GT.", "5 GT", "GT"),
    ],
)
def test_number_words_count_things_of_no_lexicon_too(text: str, told: str, unit: str) -> None:
    one = only(text)
    assert (one.text, one.unit) == (told, unit)


@pytest.mark.parametrize("text", ["Ia memandang dua Budi.", "Satu hal pasti.", "Mereka berdua hadir."])
def test_what_number_words_do_not_count(text: str) -> None:
    assert count(text).statistics == ()


def test_a_reason_with_a_number_is_no_rise() -> None:
    assert only("Kenaikan ini terjadi karena dua hal.").measure == "level"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("UMK 2024 Kota Yogyakarta Rp2.492.997.", ["Rp2.492.997"]),
        ("Pada tahun 2023 petani yang dilindungi baru 1.150 orang.", ["1.150 orang"]),
        ("Sebanyak 2023 petani dilindungi.", ["2023 petani"]),
    ],
)
def test_years_before_cities_and_groups(text: str, told: list[str]) -> None:
    assert [one.text for one in count(text).statistics] == told


def test_a_change_told_again_in_money_is_a_change() -> None:
    told = count("Nilai itu naik 7,1 persen atau Rp253.130 dari UMK sebelumnya.").statistics
    assert [(one.measure, one.direction) for one in told] == [("change", "up")] * 2
    told = count("Nilai itu naik 7,1 persen menjadi Rp253.130.").statistics
    assert [one.measure for one in told] == ["change", "amount"]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Ada 1.122 guru. Dari jumlah tersebut, 480 orang belum terlindungi.", ["level", "share"]),
        ("Pabrik itu mempekerjakan 1.260 orang tetapi baru 480 orang yang didaftarkan.", ["level", "share"]),
        ("Ia menargetkan tambahan 4.000 peserta.", ["target"]),
        ("Ada tambahan 4.000 peserta.", ["change"]),
        ("Di Keerom 112 pelayan. Di Sarmi lebih sedikit lagi, 40 orang.", ["level", "level"]),
        ("Ia berharap jumlah penerima dapat ditingkatkan menjadi 7.500 orang.", ["target"]),
    ],
)
def test_parts_additions_and_aims(text: str, measures: list[str]) -> None:
    assert [one.measure for one in count(text).statistics] == measures


def test_a_rank_has_no_unit_of_its_neighbours() -> None:
    told = count("Pekerja yang terlindungi 98.441 orang, nomor dua setelah Bantul.").statistics
    assert [one.unit for one in told] == ["orang", None]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Pada 2024 ada 125 orang, naik dari 104 orang pada tahun sebelumnya.", ["2024", "2023"]),
        ("Klaim 2025 Rp1,02 triliun, melonjak dibandingkan tahun 2024 Rp441 miliar.", ["2025", "2024"]),
        ("Klaim 2025 Rp1,5 triliun, naik dibanding periode sama 2024, yakni Rp1,3 triliun.", ["2025", "2024"]),
    ],
)
def test_the_year_before_is_that_before_the_year_told(text: str, periods: list[str]) -> None:
    assert [one.period for one in count(text, published="2025-11-02").statistics] == periods


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


@pytest.mark.parametrize(
    ("text", "told", "value", "unit", "other"),
    [
        ("Sedikitnya 84 tibu penyadap sudah terlindungi.", "84 tibu penyadap", 84, "penyadap", "84000"),
        ("Jumlahnya 37 rbu lebih orang.", "37 rbu lebih orang", 37, "orang", "37000"),
        ("Santunan sebesar Rp70 jtua diserahkan.", "Rp70 jtua", 70, "rupiah", "70000000"),
        ("Pemkab menyiapkan Rp 4,5 milira untuk iuran.", "Rp 4,5 milira", 4.5, "rupiah", "4500000000"),
    ],
)
def test_a_misprinted_scale_word_is_no_unit_but_a_doubt(
    text: str, told: str, value: float, unit: str, other: str
) -> None:
    one = only(text)
    assert (one.text, one.value, one.unit) == (told, value, unit)
    assert [(doubt.name, doubt.other_reading) for doubt in one.doubts] == [("misprinted-scale", other)]


@pytest.mark.parametrize("text", ["Ada 12 ibu yang hadir.", "Ada 5 ribut kecil.", "Tercatat 37 ribu orang."])
def test_words_near_a_scale_word_are_no_misprint_of_it(text: str) -> None:
    assert not [one for one in count(text).statistics if one.doubts]


def test_months_so_far_are_told_by_the_last_of_them() -> None:
    told = count("Dalam sembilan bulan ini ada 640 klaim. Tiga tahun lalu 512 klaim.", published="2025-10-14")
    assert [one.period for one in told.statistics if one.unit == "klaim"] == ["2025-09", "2022"]


def test_who_is_counted_as_what_they_were_is_counted_by_what_they_were() -> None:
    told = count("Pabrik melayani 8.371 eks karyawan dan 210 mantan buruh.").statistics
    assert [(one.text, one.unit) for one in told] == [("8.371 eks karyawan", "karyawan"), ("210 mantan buruh", "buruh")]
