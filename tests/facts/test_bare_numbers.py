"""Digits without a unit that count: parts of a whole, numbers behind verbs and adverbs, lists that share a unit."""

from __future__ import annotations

import pytest

from tests.facts.counting import count


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Dari 96 desa, 41 belum menganggarkan iuran.", [96, 41]),
        ("Dari 320 perusahaan yang diperiksa, 45 menunggak iuran dan 12 belum mendaftar.", [320, 45, 12]),
        ("Klaim yang selesai dibayar 22, sisanya 9 masih menunggu berkas.", [22, 9]),
        ("Ada 241 kasus pada Mei. Januari 138, Februari 127, dan Maret 166.", [241, 138, 127, 166]),
        ("Kuota itu dibagi: Garut kebagian 300, Ciamis 250, Banjar 120 orang.", [300, 250, 120]),
        ("Tahun lalu tercatat 1. 046 kasus.", [1046]),
        ("Klaimnya sebesar Rp 12 500 000 untuk 3 orang.", [12_500_000, 3]),
        ("Pada 2025 500 orang mendaftar.", [500]),
        ("Sebanyak 172 orang tewas dan 200 luka ringan.", [172, 200]),
        ("Desa adat terdaftar: Tabanan 31 dari 52 desa adat, Gianyar 44 dari 90.", [31, 52, 44, 90]),
        ("Kecamatan itu besar: RT-nya saja 274.", [274]),
    ],
)
def test_numbers_without_a_unit_count(text: str, values: list[float]) -> None:
    counted = count(text)
    assert [one.value for one in counted.statistics] == values
    assert not [one.text for one in counted.numerals if one.fate == "unexplained"]


@pytest.mark.parametrize(
    "text", ["Ia naik Supra 125, lalu turun.", "Bus itu bernomor 44, kata sopir.", "Kamar 12, katanya."]
)
def test_digits_that_name_a_thing_do_not_count(text: str) -> None:
    assert not count(text).statistics


def test_a_sum_without_its_sign_behind_a_verb_of_paying_is_money() -> None:
    assert [one.unit for one in count("Warga hanya bayar 16.700 per bulan.").statistics] == ["rupiah"]


def test_a_change_in_brackets_is_of_the_number_before() -> None:
    told = count(
        "Dananya, JHT Rp491 triliun (meningkat 6,6 persen); JKK Rp68 triliun (meningkat 11,9 persen)."
    ).statistics
    assert [one.subject for one in told] == ["JHT", "JHT", "JKK", "JKK"]


def test_what_a_change_is_counted_from_is_no_time_of_what_follows() -> None:
    told = count(
        "Pada 2025 klaim naik 26,2 persen dari tahun sebelumnya dengan nilai klaim sebesar Rp13 triliun."
    ).statistics
    assert [one.period for one in told] == ["2025", "2025"]
    told = count("Pada 2025 TPT 6,48 persen, turun 0,48 persen poin dari 2024 yang 6,96 persen.").statistics
    assert [one.period for one in told if one.measure == "level"] == ["2025", "2024"]


def test_a_sum_of_payments_without_its_sign_is_money() -> None:
    assert [one.unit for one in count("Penerimanya 217 anak, dengan total pembayaran 800 juta.").statistics] == [
        "anak",
        "rupiah",
    ]


def test_a_round_count_of_others_is_another_number() -> None:
    told = count("Acara diikuti 100 peserta. Tahun 2024 bantuan menjangkau 100 nelayan kecil.").statistics
    assert [(one.unit, one.period) for one in told] == [("peserta", None), ("nelayan", "2024")]


def test_the_same_rise_of_two_wages_is_two_numbers() -> None:
    told = count("UMK Kudus 2025 naik 6,5 persen. UMP Jawa Tengah 2025 naik 6,5 persen.").statistics
    assert [one.subject for one in told] == ["UMK Kudus", "UMP Jawa Tengah"]


@pytest.mark.parametrize("parts", ["terdiri 12.742 aktif dan 7.866 tidak aktif", "12.742 aktif dan 7.866 nonaktif"])
def test_parts_told_by_their_state_count_what_the_whole_counts(parts: str) -> None:
    told = count(f"Perusahaan yang ikut ada 20.608 perusahaan, {parts}.").statistics
    assert [(one.value, one.unit, one.measure) for one in told] == [
        (20_608, "perusahaan", "level"),
        (12_742, "perusahaan", "share"),
        (7_866, "perusahaan", "share"),
    ]


def test_parts_told_by_region_count_what_the_whole_counts() -> None:
    counted = count(
        "Pemprov menanggung 18.000 nelayan di tiga kabupaten, yaitu Garut 8.500, Bandung 5.200, Cianjur 4.300."
    )
    assert [one.unit for one in counted.statistics] == ["nelayan", "kabupaten", "nelayan", "nelayan", "nelayan"]


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("Hubungi Pak Raja di nomor 0813 6455 2201.", ["document-number", "phone", "phone"]),
        ("Perayaan tahun baru 2577 Kongzili meriah.", ["year"]),
        ("[14/6 20.11] Pak Camat menyapa para kepala desa.", ["code", "clock"]),
        ("Kantor di Jl. Melati, Bengkulu 38225, tutup.", ["address"]),
        ("Calon nomor urut 2, Darma, hadir.", ["ordinal"]),
        ("Istrinya, Rukmini Astuti, 47, menerima kartu.", ["age"]),
        ("Darma, 33, buruh, hadir.", ["age"]),
    ],
)
def test_what_counts_nothing_is_told_apart(text: str, reasons: list[str]) -> None:
    counted = count(text)
    assert not counted.statistics
    assert [one.reason for one in counted.numerals] == reasons


def test_a_headline_may_open_with_a_count_or_end_with_a_part() -> None:
    assert [one.value for one in count("Isi.", title="721 Tatung Dapat Perlindungan").statistics] == [721]
    assert [one.value for one in count("Isi.", title="Dari 612 Orang, Baru 87 Terlindungi").statistics] == [612, 87]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Nelayan di sini lima ribuan.", [5000]),
        ("Ia kirim uang dua juta setengah.", [2500000]),
        ("Modalnya cuma lima belasan juta.", [15000000]),
        ("Indeks kepuasan layanan itu 96,4, kata dia.", [96.4]),
        ("Penerima manfaat di kampung itu 415, katanya.", [415]),
        ("Kasus per kecamatan: Cibatu 12, Wanaraja 9, Leles 7, dan Kadungora 5.", [12, 9, 7, 5]),
        ("Verifikasi kami lakukan 3x.", [3]),
    ],
)
def test_rounded_words_decimals_and_series_count(text: str, values: list[float]) -> None:
    assert [one.value for one in count(text).statistics] == values


@pytest.mark.parametrize(
    "text",
    ["Ia naik Honda Supra X 125, lalu jatuh.", "Rapat digelar di ruang 304, katanya.", "Bus berhenti di halte 4."],
)
def test_digits_in_the_names_of_things_are_explained_as_names(text: str) -> None:
    counted = count(text)
    assert not counted.statistics
    assert {one.reason for one in counted.numerals} == {"name"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Loket cuma tiga, jadi antrean panjang.", [("tiga", "Loket")]),
        ("Dari 28 mesin tinggal sembilan yang jalan.", [("28 mesin", "mesin"), ("sembilan", "yang jalan")]),
        ("Mohon rekan2 tidak menulis angka.", []),
    ],
)
def test_number_words_that_are_all_there_is_and_doubled_words(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.text, one.subject) for one in count(text).statistics] == told


@pytest.mark.parametrize(
    ("text", "whole", "part", "unit"),
    [
        ("Sebanyak 73 koperasi dari 310 yang dibina belum mendaftar.", 310, 73, "koperasi"),
        ("Baru 18 desa dari total 95 yang mengajukan.", 95, 18, "desa"),
        ("Sejauh ini 64 nelayan muda dari 180 sudah terlindungi.", 180, 64, "nelayan"),
        ("Dari 310 yang dibina, 73 koperasi belum mendaftar.", 310, 73, "koperasi"),
        ("Dari 180 yang didata tahun lalu, baru 64 orang terlindungi.", 180, 64, "orang"),
    ],
)
def test_a_whole_printed_bare_has_the_unit_of_its_part(text: str, whole: float, part: float, unit: str) -> None:
    told = {one.value: one for one in count(text).statistics}
    assert (told[whole].unit, told[whole].measure) == (unit, "level")
    assert (told[part].unit, told[part].measure) == (unit, "share")
    assert told[whole].subject is not None


def test_a_whole_of_a_percentage_or_of_a_bare_part_counts_too() -> None:
    assert [one.value for one in count("Dari 310 yang dibina, 24 persen menunggak.").statistics] == [310, 24]
    assert [one.value for one in count("Dari 310 itu, 73 menunggak.").statistics] == [310, 73]


@pytest.mark.parametrize("text", ["Sebanyak 12 orang dari RT 03 hadir.", "Ia pindah dari Supra 125 yang lama."])
def test_digits_behind_dari_that_name_something_are_no_whole(text: str) -> None:
    assert not [one.text for one in count(text).statistics if one.rule == "whole-of-part"]


def test_values_of_an_index_count_without_a_unit() -> None:
    told = count("Nilai alfanya antara 0,1 sampai 0,3, kita pakai yang 0,2. Ketemulah 6,3 itu.").statistics
    assert [(one.value, one.value_max, one.unit) for one in told] == [(0.1, 0.3, None), (0.2, None, None)]


def test_both_ends_of_a_change_count_whatever_word_stands_between() -> None:
    assert [one.value for one in count("Penggerak di Tuban ditambah dari 14 jadi 30 orang.").statistics] == [14, 30]
