"""Regions of numbers: lists behind them, districts told again, events named after a region."""

from __future__ import annotations

import pytest

from tests.facts.counting import count, facts_of, only


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Ada 15 kasus di Kota Padang, Kabupaten Agam, Kabupaten Pasaman, dan Kabupaten Solok.", None),
        ("Di Sumatera Barat ada kasus baru, 15 di Kota Padang dan Kabupaten Solok.", "13"),
        ("Ada 15 penenun di Kabupaten Wajo.", "73.13"),
    ],
)
def test_a_list_of_regencies_behind_a_number_is_none_of_them(text: str, region: str | None) -> None:
    assert only(text).region == region


def test_districts_told_again_without_their_level_word() -> None:
    facts = facts_of(
        "Nelayan\n\nSumbawa - Kecamatan Lape dan Kecamatan Moyo Hilir jadi percontohan di Kabupaten Sumbawa.\n\n"
        'Di Lape terdaftar 214 nelayan. "Moyo Hilir malah 17 kejadian," katanya. Nelayan Lape senang.\n'
    )
    assert [one.region for one in facts.statistics] == ["kecamatan-lape", "kecamatan-moyo-hilir"]


def test_the_year_of_an_event_is_no_period() -> None:
    told = count("Sebanyak 99 atlet berlaga di Porprov IX Jatim 2025. Kontingen itu berada di posisi 15.").statistics
    assert [(one.period, one.measure) for one in told] == [(None, "level"), (None, "rank")]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Di Sumatera Barat, Agam dan Solok maju. Di dua kabupaten tersebut ada 40 nelayan.", None),
        ("Di Sumatera Barat ada 40 koperasi di tujuh provinsi.", None),
        ("Kabupaten Agam maju. Pembayaran di sana Rp5 juta, angka tertinggi di Sumatera Barat.", "13.06"),
        ("Kabupaten Agam berduka. Sembilan buruh dirujuk ke Pekanbaru.", "13.06"),
        (
            "Korban di Kabupaten Agam ialah Rifaldi (26) asal Kota Bitung, Sulawesi Utara. Ia menerima Rp8 juta.",
            "13.06",
        ),
    ],
)
def test_where_a_number_is_not(text: str, region: str | None) -> None:
    told = [one.region for one in count(text).statistics if one.unit not in ("kabupaten", "provinsi")]
    assert told == [region]


def test_a_number_told_by_province_is_that_of_the_province() -> None:
    facts = facts_of(
        "Cakupan Naik\n\nLubuk Basung - Cakupan Kabupaten Agam, Sumatera Barat, 41 persen, kata bupati di sana.\n\n"
        "Secara provinsi cakupan baru 36,8 persen.\n"
    )
    assert [one.region for one in facts.statistics] == ["13.06", "13"]


def test_a_number_in_brackets_behind_a_place_is_no_day() -> None:
    told = count("Klaim di Sulawesi Utara 1.402 kasus, terbanyak di Manado (388), Minahasa (241), dan Bitung (150).")
    assert [one.region for one in told.statistics] == ["71", "71.71", "71.02", "71.72"]


@pytest.mark.parametrize(
    ("text", "regions"),
    [
        ("Di Riau peringkat I diraih Kabupaten Siak dan peringkat III Kota Dumai.", ["14.08", "14.72"]),
        ("Kabupaten Siak berada di peringkat 3 Riau.", ["14.08"]),
        ("Di Jawa Barat cakupannya 44 persen, nasional 48 persen.", ["32", None]),
        ("Di Jawa Barat cakupannya 44 persen, nasional baru 48 persen.", ["32", None]),
    ],
)
def test_whose_a_rank_is_and_what_is_of_the_nation(text: str, regions: list[str | None]) -> None:
    assert [one.region for one in count(text).statistics] == regions


def test_rows_of_a_table_of_districts_are_of_those() -> None:
    facts = facts_of(
        "Cakupan Nelayan di Lombok Timur\n\nSELONG, Kabar Kita - Dinas mencatat cakupan nelayan di Lombok Timur.\n\n"
        "| Kecamatan | Nelayan | Terlindungi | Persen |\n|---|---|---|---|\n"
        "| Keruak | 6.330 | 2.100 | 33,2 |\n| Labuhan Haji | 2.150 | 710 | 33,0 |\n| Jumlah | 8.480 | 2.810 | 33,1 |\n"
        "\n| Perusahaan | Pekerja |\n|---|---|\n| Sinar Laut | 40 |\n"
    )
    told = [(one.region, one.subject) for one in facts.statistics]
    row = ["Nelayan", "Terlindungi", "Terlindungi"]
    assert told[:3] == [("kecamatan-keruak", subject) for subject in row]
    assert told[3:6] == [("kecamatan-labuhan-haji", subject) for subject in row]
    assert {region for region, _ in told[6:]} == {"52.03"}


def test_a_former_office_says_nothing_of_a_number() -> None:
    facts = facts_of(
        "Pabrik Tutup\n\nBATAM - Pabrik di Kota Batam tutup. Kepala BPJS Ketenagakerjaan Cabang Batam, Suhuri, ada.\n"
        "\n“Ada 17 pabrik tutup,” kata Suhuri yang juga mantan Kepala Cabang Padang, Senin.\n"
    )
    assert [one.region for one in facts.statistics] == ["21.71"]


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


def test_districts_behind_one_with_its_level_have_a_number_each() -> None:
    facts = facts_of(
        "Kerajinan\n\nGIANYAR - Di Kabupaten Gianyar, Kecamatan Ubud 1.640 orang, Sukawati 1.510 orang, kemudian "
        "Blahbatuh 820 orang, dan selebihnya dari empat kecamatan lain.\n"
    )
    assert [one.region for one in facts.statistics] == [
        "kecamatan-ubud",
        "kecamatan-sukawati",
        "kecamatan-blahbatuh",
        "51.04",
    ]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("UMK Kabupaten Agam yang ditetapkan Gubernur Sumatera Barat sebesar Rp2 juta.", "13.06"),
        ("Kabupaten Agam maju. Angka itu naik 5 persen, tetapi masih di bawah Kota Padang.", "13.06"),
    ],
)
def test_who_signs_and_what_is_only_compared_are_not_where(text: str, region: str) -> None:
    assert only(text).region == region


def test_a_part_and_its_whole_share_the_place_behind_them() -> None:
    told = count("Pemkab Tabanan membuka loket. Sebanyak 1.040 krama dari 14 subak didaftarkan di Kecamatan Penebel.")
    assert [one.region for one in told.statistics] == ["kecamatan-penebel", "kecamatan-penebel"]


@pytest.mark.parametrize(
    ("sentence", "region"),
    [
        ("Penyerahan kartu di Pendopo Kecamatan Kapongan diikuti 431 petani dari empat kecamatan.", "35.12"),
        ("Sebanyak 431 petani di Kecamatan Kapongan menerima kartu.", "kecamatan-kapongan"),
    ],
)
def test_a_district_in_whose_hall_something_was_held_is_no_region_of_its_numbers(sentence: str, region: str) -> None:
    page = f"Kartu untuk Petani\n\nPemerintah Kabupaten Situbondo menyalurkan kartu.\n\n{sentence}\n"
    assert {one.region for one in facts_of(page).statistics if one.value == 431} == {region}


def test_where_one_of_several_dead_is_from_is_not_where_the_sum_of_another_belongs() -> None:
    facts = facts_of(
        "Santunan\n\nSantunan diserahkan kepada keluarga Ratna penenun Desa Air Anyir sebesar Rp41 juta, dan keluarga "
        "Darto perangkat Desa Kace Timur sebesar Rp107 juta, kata pejabat di Bangka Tengah.\n"
    )
    assert {one.text: one.region for one in facts.statistics}["Rp107 juta"] == "19.04"


def test_a_number_of_a_town_with_the_land_around_it_is_of_no_region() -> None:
    facts = facts_of(
        "Penunggak\n\nCilegon - Kantor itu ada di Cilegon. Firma di Cilegon patuh.\n\n"
        "Di Serang Raya ada 57 firma macet.\n"
    )
    assert [one.region for one in facts.statistics] == [None]


def test_parts_of_a_number_are_told_of_its_region() -> None:
    facts = facts_of(
        "Santunan\n\nSantunan diserahkan di Kabupaten Lingga. Warga Lingga senang.\n\n"
        "Sampai Juni ada 113 klaim di Bintan.\n\nDengan rincian, Januari sebanyak 13 kasus.\n"
    )
    assert [one.region for one in facts.statistics] == ["21.01", "21.01"]


def test_who_has_most_and_not_where_it_has_most() -> None:
    facts = facts_of(
        "Cakupan\n\nBadung memiliki cakupan tertinggi di Bali sebesar 58,7 persen, kata kepala dinas itu.\n"
    )
    assert [one.region for one in facts.statistics] == ["51.03"]
    facts = facts_of("Cakupan\n\nDi Bali cakupan tertinggi di Badung sebesar 58,7 persen, kata kepala dinas itu.\n")
    assert [one.region for one in facts.statistics] == ["51.03"]


def test_a_count_of_regions_is_of_no_village_named_behind_it() -> None:
    facts = facts_of(
        "Penghargaan\n\nSEMARANG - Tiga daerah, yakni Desa Pringsa (Kabupaten Demak) dan dua lainnya, di Jawa Tengah.\n"
    )
    assert [one.region for one in facts.statistics if one.unit == "daerah"] == ["33"]


def test_what_an_office_of_several_provinces_pays_is_not_of_the_first() -> None:
    facts = facts_of(
        "Klaim\n\nKantor Wilayah Banuspa (Bali, Nusa Tenggara dan Papua) sudah membayar klaim Rp583 miliar.\n"
    )
    assert [one.region for one in facts.statistics] == [None]


def test_what_is_most_elsewhere_is_another_number() -> None:
    told = count("TPT terendah di Sulawesi Barat sebesar 2,34 persen dan tertinggi di Jawa Barat.").statistics
    assert [one.region for one in told] == ["76"]
