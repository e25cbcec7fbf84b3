"""Sentences that go on with the number or the place of the one before, and words that only tie them together."""

from __future__ import annotations

import pytest

from tests.facts.counting import count, facts_of


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Ada 410 buruh di 9 pabrik. Jumlah itu naik 12 persen.", ["buruh", "pabrik", "buruh"]),
        ("Klaim Rp8 miliar untuk 300 penjahit dibayar. Nilai tersebut naik 5 persen.", ["Klaim", "penjahit", "Klaim"]),
        ("Dari 900 kuli, yang aktif baru 310 orang. Jumlah itu bertambah 40 orang.", ["kuli", "aktif", "aktif"]),
        ("Klaim di 41 kantor turun menjadi 7.000 pengajuan.", ["kantor", "pengajuan"]),
        ("Untungnya, sejak Mei kita kurang 2 persen saja.", [None]),
        ("Apalagi, tahun lalu baru 15 persen.", [None]),
        ("Lima keluarga menerima santunan. Jumlah seluruhnya Rp40 juta.", ["keluarga", "santunan"]),
        ("Cakupan Agam 30 persen. Sambas pelan saja: 12 persen.", ["Cakupan Agam", "Cakupan Agam"]),
        ("Masa kepesertaannya sepuluh tahun, boleh diambil 10 persen.", ["Masa kepesertaannya", "Masa kepesertaannya"]),
        ("Dari survei itu, 62 persen responden mengaku puas.", ["responden"]),
        ("Ada yang dirumahkan sebanyak 57 dan di-PHK sebanyak 31.", ["dirumahkan", "di-PHK"]),
        ("Kenaikannya 23 persen dari sisi nominal.", [None]),
    ],
)
def test_what_a_number_measures_that_goes_on_with_another(text: str, subjects: list[str | None]) -> None:
    assert [one.subject for one in count(text).statistics] == subjects


@pytest.mark.parametrize(
    ("text", "regions"),
    [
        ("Secara nasional ada 41 juta peserta. Setiap peserta membayar Rp16.800.", [None, None]),
        ("Secara nasional ada 41 juta peserta. Di Agam ada 90 ribu peserta.", [None, "13.06"]),
        ("Secara nasional ada 41 juta peserta. Kami baru mengejar 90 ribu peserta.", [None, "13.06"]),
        ("Sebanyak 2.316 klaim dibayar di empat kabupaten.", [None, None]),
        ("Di Kabupaten Agam ada 14 laporan. Kerugian seluruhnya Rp11 juta.", ["13.06", "13.06"]),
        ("Klaim 12 kasus di Agam dan 19 di Pasaman. Nilainya Rp4 miliar dan Rp7 miliar.", ["13.06", "13.08"] * 2),
        ("Peserta mencapai 4.080. Pasaman memakai APBD, Rp1 miliar.", ["13.06", "13.08"]),
    ],
)
def test_where_a_number_is_that_goes_on_with_another(text: str, regions: list[str | None]) -> None:
    told = facts_of(f"Nelayan Agam\n\nLUBUK BASUNG - Bupati Agam Syafril Zen hadir di Kabupaten Agam.\n\n{text}\n")
    assert [one.region for one in told.statistics] == regions


def test_a_village_stays_that_of_people_told_of_without_it() -> None:
    told = facts_of(
        "Kebun Agam\n\nLUBUK BASUNG - Bupati Agam Syafril Zen hadir.\n\n"
        "Di Kecamatan Baso keadaannya sama. Pekerja rentannya 1.204 orang. Cakupannya rendah, kata 3 petugas.\n"
    )
    assert [one.region for one in told.statistics] == ["kecamatan-baso", "13.06"]


def test_a_city_and_a_regency_of_one_name_are_told_apart_by_level_alone() -> None:
    told = facts_of(
        "Guru Ngaji Kota Solok dan Kabupaten Solok\n\n"
        "SOLOK - Kota Solok dan Kabupaten Solok berbeda. Cabang membayar 104 santunan di kota dan 188 di kabupaten.\n"
    )
    assert [(one.value, one.region) for one in told.statistics] == [(104, "13.72"), (188, "13.02")]


def test_what_a_branch_of_several_regencies_counts_is_of_none() -> None:
    told = facts_of(
        "Catatan Cabang\n\nSOLOK - BPJS Ketenagakerjaan Cabang Solok menutup tahun dengan 41.208 peserta.\n\n"
        "Wilayah kerjanya tiga: Kota Solok, Kabupaten Solok, dan Kabupaten Sijunjung.\n\n"
        "Kabupaten Sijunjung menyumbang 9.300 peserta.\n"
    )
    assert [one.region for one in told.statistics if one.unit == "peserta"] == [None, "13.03"]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        (
            "Pada 2021 dibayar Rp3 miliar, setahun kemudian Rp4 miliar, dan pada 2024 Rp9 miliar.",
            ["2021", "2022", "2024"],
        ),
        ("Setahun kemudian ia mendaftar bersama 40 rekan.", [None]),
        ("Surat dibagikan untuk 640 orang pada 30 Juni dan 540 orang pada 10 Juli.", ["2025-06-30", "2025-07-10"]),
        ("Iuran tiap tanggal 25 dipotong untuk 300 buruh.", [None]),
    ],
)
def test_times_told_after_one_another(text: str, periods: list[str | None]) -> None:
    assert [one.period for one in count(text, published="2025-08-01").statistics] == periods


def test_both_ends_of_a_change_share_the_rate() -> None:
    told = count("Iuran naik dari Rp181.876 menjadi Rp193.334 per bulan.").statistics
    assert [one.per for one in told] == ["month", "month"]


@pytest.mark.parametrize(
    ("text", "regions"),
    [
        ("Posisi kedua diraih Pasaman dan posisi ketiga Sijunjung.", ["13.08", "13.03"]),
        ("Posisi kedua diraih Kabupaten Pasaman, disusul Sijunjung di posisi ketiga.", ["13.08", "13.03"]),
    ],
)
def test_ranks_gone_through_are_each_of_the_region_behind(text: str, regions: list[str]) -> None:
    assert [one.region for one in count(text).statistics] == regions


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Tahun ini kami kejar 45 persen pekerja.", ["target"]),
        ("Ia menghitung butuh tambahan Rp1 miliar.", ["target"]),
        ("Peserta bertambah 300 orang.", ["change"]),
        ("Dia satu dari sekitar 700 kuli yang hidup pada 18 galangan kapal.", ["level", "level"]),
        ("Pekerjaan di jalan dua belas jam sehari.", ["level"]),
    ],
)
def test_what_is_aimed_at_added_or_only_the_place(text: str, measures: list[str]) -> None:
    assert [one.measure for one in count(text).statistics] == measures


def test_a_count_told_again_by_the_letters_of_what_it_counts_is_one() -> None:
    told = count("Kejaksaan menerima 52 Surat Kuasa Khusus (SKK). Dari 52 SKK itu, 19 perusahaan melunasi.").statistics
    assert [one.text for one in told] == ["52 Surat Kuasa Khusus", "19 perusahaan"]
