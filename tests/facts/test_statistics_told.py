"""Numbers whose year, comparison, sum or sameness other words of the article tell; invented sentences."""

from __future__ import annotations

import pytest

from tests.facts.counting import count, facts_of, only


def test_months_of_a_list_take_over_its_year() -> None:
    counted = count("Rinciannya, Maret 2022 sebanyak 14 klaim, April 21 klaim, dan Mei 21 klaim.")
    assert [(one.value, one.period) for one in counted.statistics] == [
        (14, "2022-03"),
        (21, "2022-04"),
        (21, "2022-05"),
    ]


def test_a_list_of_months_may_turn_the_year() -> None:
    counted = count("Desember 2021 sebanyak 14 klaim, Januari 21 klaim.")
    assert [one.period for one in counted.statistics] == ["2021-12", "2022-01"]


def test_last_year_is_the_one_before_the_latest_named() -> None:
    (level, change) = count(
        "Pada Agustus 2022 peserta mencapai 7.150 orang, naik 640 orang dibandingkan Agustus tahun lalu."
    ).statistics
    assert (level.period, change.versus) == ("2022-08", "2021-08")


def test_a_comparison_may_come_first_and_holds_for_the_share_too() -> None:
    counted = count("Dibanding Mei 2021, klaim turun 40 ribu kasus atau 3,2%.")
    assert [(one.measure, one.direction, one.versus) for one in counted.statistics] == [
        ("change", "down", "2021-05"),
        ("change", "down", "2021-05"),
    ]


@pytest.mark.parametrize(
    ("sentence", "text", "subject", "measure"),
    [
        ("Santunan itu untuk istri, kader Desa Sukamaju sebesar Rp41 juta.", "Rp41 juta", "Santunan", "amount"),
        ("Jumlah yang dicairkan Rp310 juta.", "Rp310 juta", "Jumlah yang dicairkan", "amount"),
        ("Koperasi mengeluarkan Rp8.400 untuk membayar iuran.", "Rp8.400", "iuran", "amount"),
        ("Beasiswa untuk anak sekolah maksimal 174 juta.", "174 juta", "Beasiswa", "amount"),
        ("Cakupan tahun depan harus mencapai 60 persen.", "60 persen", "Cakupan", "target"),
        ("Camat manargetkan 35% angkatan kerja.", "35%", "angkatan kerja", "target"),
        ("Dengan kenaikan tertinggi ialah gudang dan pelabuhan sebesar 900 orang.", "900 orang",
         "pelabuhan", "change"),
    ],
)  # fmt: skip
def test_what_is_paid_or_meant(sentence: str, text: str, subject: str, measure: str) -> None:
    found = {one.text: one for one in count(sentence).statistics}[text]
    assert (found.subject or "").endswith(subject)
    assert found.measure == measure


def test_a_number_behind_a_year_is_no_count_of_programmes() -> None:
    assert count("Sejak 2023 program itu berjalan di desa.").statistics == ()


def test_the_same_exact_count_is_told_once_whatever_narrows_it() -> None:
    counted = count(
        "Kantor itu menyurati 137 koperasi besar.", "Sebanyak 137 koperasi penunggak itu diberi waktu sebulan."
    )
    (told,) = (one for one in counted.statistics if one.value == 137)
    assert [span.text for span in told.also] == ["137 koperasi penunggak"]


def test_equal_counts_of_two_districts_stay_two() -> None:
    counted = count("Ada tiga orang dari Kecamatan Sukamaju, tiga orang dari Kecamatan Sukaraja.")
    assert len(counted.statistics) == 2


def test_a_villager_s_money_is_not_about_the_village() -> None:
    (found,) = count("Pemkab Demak menyerahkan bantuan kepada Siti, warga Desa Sukamaju, senilai Rp9 juta.").statistics
    assert found.region == "33.21"


def test_money_given_every_year_is_per_year() -> None:
    assert only("Ia mendapat pensiun Rp7 juta yang dibayarkan setiap tahun.").per == "year"


def test_numbers_of_a_list_of_regions_are_dealt_out_in_order() -> None:
    counted = count("Cakupan di Kabupaten Demak, Jepara dan Kudus masing-masing 21 persen, 34 persen dan 55 persen.")
    assert [one.region for one in counted.statistics] == ["33.21", "33.20", "33.19"]


def test_the_first_of_two_numbers_shares_the_unit_of_the_second() -> None:
    counted = count(
        "Penerima terbanyak ada di Kecamatan Sukamaju dan Kecamatan Sukaraja, masing-masing 71 dan 66 orang."
    )
    assert [(one.text, one.unit, one.region) for one in counted.statistics] == [
        ("71", "orang", "kecamatan-sukamaju"),
        ("66 orang", "orang", "kecamatan-sukaraja"),
    ]


def test_a_number_told_of_several_regions_together_has_no_one_region() -> None:
    assert only("Petugas di Kabupaten Demak dan Kabupaten Jepara mendata 900 nelayan.").region is None


@pytest.mark.parametrize(
    ("sentence", "text", "measure"),
    [
        ("Jumlah koperasi bertambah 17 dari tahun lalu.", "17", "change"),
        ("Desa di sana ada 162 dan kelurahan 15.", "15", "level"),
    ],
)
def test_a_bare_number_behind_a_change_or_a_counted_noun(sentence: str, text: str, measure: str) -> None:
    found = {one.text: one for one in count(sentence).statistics}[text]
    assert found.measure == measure


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("Klaim periode 1 Maret - 31 Mei 2021 yakni 450 kasus.", "2021"),
        ("Klaim itu melonjak dibandingkan 450 kasus pada 2021.", "2021"),
        ("Acara 1 - 3 Mei 2021 diikuti 450 nelayan.", None),
    ],
)
def test_a_range_of_days_and_a_compared_number_keep_their_time(sentence: str, period: str | None) -> None:
    assert only(sentence).period == period


def test_money_for_receivers_is_of_what_they_receive() -> None:
    counted = count("Klaim itu meliputi JKM sebesar Rp84 juta untuk 2 orang, JHT untuk 31 orang sebesar Rp60 juta.")
    assert {one.text: one.subject for one in counted.statistics}["Rp60 juta"] == "JHT"


def test_a_number_that_nobody_says_where_it_stands_is_said_by_nobody() -> None:
    page = (
        "Kartu untuk Petani\n\nMereka tersebar di 15 kecamatan dan 62 desa di Kabupaten Blora.\n\n"
        "“Ada warga di 15 kecamatan dan 62 desa yang sudah kami daftarkan,” kata Bupati Blora Hasan Basri.\n"
    )
    (number,) = [one for one in facts_of(page).statistics if one.value == 15]
    told_in = number.start > page.index("“")
    assert (number.attributed_to is not None) == told_in
