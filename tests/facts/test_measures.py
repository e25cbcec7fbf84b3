"""Whether a number is a level, a change, a share, a sum or a target, told far from the word that says so."""

from __future__ import annotations

import pytest

from tests.facts.counting import count


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


def test_a_sum_aimed_at_far_behind_its_word() -> None:
    told = count("Iuran tahun ini ditargetkan naik 14,3 persen dari Rp56,4 triliun tahun lalu menjadi Rp64,4 triliun.")
    assert [one.measure for one in told.statistics] == ["change", "amount", "target"]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Angka itu lebih tinggi dari 164 kasus sepanjang 2023.", ["level"]),
        ("Angka itu lebih rendah sekitar 1,62 juta orang.", ["change"]),
        ("Banyuwangi dengan dana lebih kecil melindungi 31.500 orang.", ["level"]),
        ("Indeks berada di angka 8,61 dari skala 10, turun dari 8,74 pada 2023.", ["level", "level"]),
    ],
)
def test_what_is_compared_with_is_a_level(text: str, measures: list[str]) -> None:
    assert [one.measure for one in count(text).statistics] == measures


def test_a_ride_is_no_growth() -> None:
    assert [one.measure for one in count("Warga harus naik kapal sebelas jam.").statistics] == ["level"]


@pytest.mark.parametrize(
    "text",
    [
        "Mudah-mudahan bisa menjadi 14.000 orang.",
        "Semoga tahun depan peserta mencapai 14.000 orang.",
        "Ia menargetkan penambahan nelayan yang sudah terlindungi sebesar 14.000 orang.",
        "Tahun depan ditargetkan ada nelayan yang terlindungi sebanyak 14.000 orang.",
        "Targetnya, tahun ini 14.000 nelayan terlindungi.",
        "Target pemkab tahun ini, yang sejak awal tidak berubah, 45 persen.",
        "KENDARI, Kabar - Sasaran kepesertaan 2026, menurut dia, 45 persen.",
    ],
)
def test_hopes_and_aims_are_targets(text: str) -> None:
    assert [one.measure for one in count(text).statistics] == ["target"]


@pytest.mark.parametrize(
    "text",
    [
        "Target tahun ini terlampaui, kini 14.000 nelayan terlindungi.",
        "Targetnya jelas, tetapi baru 14.000 nelayan terlindungi.",
    ],
)
def test_what_was_reached_of_a_target_is_a_level(text: str) -> None:
    assert [one.measure for one in count(text).statistics] == ["level"]


def test_what_was_done_is_no_target_though_another_clause_aims() -> None:
    text = "Ia menargetkan semua nelayan terlindungi, dan sudah membagikan kartu sebanyak 14.000 lembar."
    assert [one.measure for one in count(text).statistics] == ["level"]


def test_an_aim_is_one_however_far_what_it_is_of_stands_between() -> None:
    told = count("Ia menargetkan cakupan perlindungan nelayan kecil di Tuban dapat mencapai minimal 80 persen.")
    assert [one.measure for one in told.statistics] == ["target"]


def test_pay_that_somebody_receives_says_who_is_counted() -> None:
    told = count("Peserta penerima upah sebanyak 1,97 juta dan nelayan 235 ribu.")
    assert [(one.value, one.unit, one.measure) for one in told.statistics] == [
        (1_970_000, "peserta", "level"),
        (235_000, "nelayan", "level"),
    ]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Klaim dibayar dengan total kasus 754 yang terdiri dari JHT dan JKM.", "kasus"),
        ("Santunan kematian cair dengan jumlah kasus mencapai 565.", "kasus"),
    ],
)
def test_the_unit_of_a_bare_number_stands_before_it(text: str, unit: str) -> None:
    assert [one.unit for one in count(text).statistics] == [unit]


def test_what_a_rise_came_to_is_a_level() -> None:
    told = count("Peningkatan drastis terjadi pada Juni 2020 mencapai 3.082 kasus. Peningkatan UMK mencapai 6 persen.")
    assert [one.measure for one in told.statistics] == ["level", "change"]


def test_an_addition_that_is_aimed_at_is_a_target() -> None:
    assert [one.measure for one in count("Cabang itu menargetkan penambahan 11.000 peserta.").statistics] == ["target"]


def test_what_is_proposed_lower_by_a_sum_is_a_change() -> None:
    told = count("Kenaikan upah di Pacitan diusulkan lebih rendah Rp13.321 dari perkiraan.").statistics
    assert [(one.measure, one.direction) for one in told] == [("change", "down")]


def test_changes_since_two_times_are_told_in_turn() -> None:
    text = "TPT laki-laki turun dibandingkan Agustus 2020 dan Februari 2021, masing-masing sebesar 0,72% dan 0,07%."
    told = [(one.measure, one.direction, one.versus) for one in count(text).statistics]
    assert told == [("change", "down", "2020-08"), ("change", "down", "2021-02")]


def test_points_told_one_by_one_are_the_change_told_before_them() -> None:
    text = "Yang mengalami penurunan adalah sektor pertanian (2,21 poin) dan sektor konstruksi (0,01 poin)."
    assert {(one.measure, one.direction) for one in count(text).statistics} == {("change", "down")}


def test_a_growth_of_several_things_is_a_change() -> None:
    text = "Aturan itu memukul rata kenaikan upah buruh (UMP) dan upah pekerja kebun sebesar 6,5 persen."
    assert [(one.measure, one.direction) for one in count(text).statistics] == [("change", "up")]
