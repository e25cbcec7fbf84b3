"""Numbers whose own words name nothing: they take their subject from a list, a clause or a number before."""

from __future__ import annotations

import pytest

from tests.facts.counting import count


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        # hollow words stand for what was named before
        ("Peserta di kota itu mencapai 610 orang. Di bawahnya ada Kabupaten Garut 120 orang.", ["Peserta", "Peserta"]),
        ("Kecelakaan kerja di tambang meningkat. Angkanya tahun lalu 29 kasus.", ["Kecelakaan kerja"]),
        ("Pemerintah menanggung iuran pekerja rentan. Nilainya Rp4 miliar.", ["iuran pekerja rentan"]),
        ("Jadi yang mendaftar baru 40 persen.", ["mendaftar"]),
        ("Potongan itu untuk pengemudi ojek, yang jumlahnya ditaksir 1,6 juta orang.", ["pengemudi ojek"]),
        ("Keluarga menerima **Rp4 miliar**.", ["menerima"]),
        (
            "Garut berada di urutan kedua dalam cakupan kepesertaan. Peringkat ketiga ditempati Bogor.",
            ["cakupan kepesertaan"] * 2,
        ),
        ("Yang bikin miris, kata dia, 46 kasus berujung kematian.", ["kasus"]),
        ("Tahun lalu klaim mencapai 87 kasus. Nominalnya Rp3,6 miliar.", ["klaim", "klaim"]),
        ("Kepesertaan aktif tercatat 31.870 pekerja.", ["Kepesertaan aktif"]),
        # what a number without a noun goes on with
        (
            "Ada 44.234 kasus kecelakaan kerja. Rinciannya, JKK 41.898 kasus; JKM 2.129 kasus. Kedua, Gresik, 9 kasus.",
            ["kecelakaan kerja", "JKK", "JKM", "kecelakaan kerja"],
        ),
        (
            "Penempatan mencapai 21.088 orang. Ini naik dari bulan sebelumnya (month-to-month/mtm) yang 19.745 orang.",
            ["Penempatan", "Penempatan"],
        ),
        ("Posisi tertinggi ada Surabaya dengan jumlah 9.319 kasus.", ["kasus"]),
        # a share is of no area and a subject is no mere yang
        (
            "Tiga provinsi dengan cakupan tertinggi adalah Jakarta (81 persen) dan Bali (63,5 persen).",
            ["provinsi", "cakupan", "cakupan"],
        ),
        (
            "Cakupan di Bali 34,6 persen, tertinggi dari enam provinsi. Riau menyusul dengan 21,9 persen.",
            ["Cakupan", "provinsi", "Cakupan"],
        ),
        ("Dinas menerima 63 pengaduan. Baru 15 yang selesai.", ["pengaduan", "yang selesai"]),
        ("Yg belum terdaftar 265 org.", ["belum terdaftar"]),
    ],
)
def test_what_a_number_without_its_own_noun_measures(text: str, subjects: list[str]) -> None:
    assert [one.subject for one in count(text).statistics] == subjects


def test_the_sum_of_a_paragraph_is_of_what_it_began_with() -> None:
    counted = count("Ada 390 klaim, 340 di antaranya klaim pensiun. Totalnya Rp45 miliar.")
    assert counted.statistics[-1].subject == "klaim"


def test_the_items_of_a_list_are_of_what_opens_it() -> None:
    counted = count("Peserta aktif tersebar di dua provinsi:\n\n- Jawa Barat: 5,04 juta orang\n- Banten: 980.000")
    assert [one.subject for one in counted.statistics[-2:]] == ["Peserta aktif", "Peserta aktif"]


@pytest.mark.parametrize(
    ("text", "values", "units"),
    [
        ("Klaim naik turun. Januari 138 kasus, Februari 140, dan Maret 122.", [138, 140, 122], ["kasus"] * 3),
        ("Peserta di tiga desa masing-masing 612, 340 dan 120 orang.", [612, 340, 120], ["orang"] * 3),
        ("Ada 390 klaim. Sisanya JKM 70 dan JKK 19.", [390, 70, 19], ["klaim", None, None]),
        ("Pabrik itu hanya menjalankan 6 dari 22 lini.", [6, 22], [None, "lini"]),
        ("Sebanyak 311 dari 730 gampong di Pidie mendaftar.", [311, 730], ["gampong"] * 2),
        ("Bogor tertinggi kedua di provinsi itu.", [2], [None]),
        ("Bogor nomor dua di provinsi itu.", [2], [None]),
        ("Ketua RT : 1.627 orang", [1627], ["orang"]),
        ("Angka kecelakaan 4 per seribu pekerja.", [4], [None]),
        ("Pekerja informal kita itu 84 juta lho.", [84_000_000], ["pekerja"]),
        ("Udang dengan size 50 laku.", [], []),
        ("Kantor itu di Blok A nomor 12, Jalan Mawar 5.", [], []),
    ],
)
def test_numbers_that_share_a_unit_or_stand_alone(text: str, values: list[float], units: list[str | None]) -> None:
    statistics = count(text).statistics
    assert [one.value for one in statistics if one.text != "tiga desa"] == values
    assert [one.unit for one in statistics if one.text != "tiga desa"] == units


def test_a_headline_counts_what_its_verb_acts_on() -> None:
    counted = count("Jaksa memanggil mereka.", title="Jaksa Panggil 11 Tambak Udang")
    assert [one.value for one in counted.statistics] == [11]


def test_an_answer_is_of_what_the_question_asks_about() -> None:
    told = count("Berapa yang sudah ikut program itu?", "Per Februari kemarin 938 orang.").statistics
    assert told[0].subject == "ikut program"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Umur maks 64 thn.", ("Umur", "tahun", "level", None)),
        ("Iuran 16.800/bln ditanggung pemkab.", ("Iuran", "rupiah", "amount", "month")),
    ],
)
def test_short_forms_of_chats(text: str, told: tuple[str, str, str, str | None]) -> None:
    one = count(text).statistics[0]
    assert (one.subject, one.unit, one.measure, one.per) == told


def test_a_unit_goes_on_through_a_list_of_regions() -> None:
    told = count("Sumbawa Barat sudah 71 persen, Dompu 22, dan Lombok Timur 35 persen.").statistics
    assert [(one.unit, one.region) for one in told] == [("persen", "52.07"), ("persen", "52.05"), ("persen", "52.03")]


def test_that_something_is_there_is_no_subject() -> None:
    told = count("Anggaran perlindungan pekerja rentan justru menurun. Pada 2023 tersedia Rp1,8 miliar.").statistics
    assert [one.subject for one in told] == ["Anggaran perlindungan pekerja rentan"]


def test_what_a_sentence_only_compares_with_is_no_subject() -> None:
    told = count("Kecelakaan kerja bertambah. Sebagai pembanding, sepanjang 2025 terdapat 1.682 kasus.").statistics
    assert [one.subject for one in told] == ["Kecelakaan kerja"]


def test_for_how_long_is_nothing_that_is_counted() -> None:
    told = count("Selama tiga bulan 45 kasus ditangani.", "Buruh semula menuntut kenaikan upah 8 persen.").statistics
    assert "Selama tiga bulan" not in {one.subject for one in told}
    assert "semula" not in {(one.subject or "").split(" ")[-1] for one in told}
    searched = count("Kantor SAR menyebut sampai Selasa sore korban meninggal sudah 13 orang.").statistics
    assert [one.subject for one in searched] == ["korban"]
    assert count("BPS mencatat TPT Garut kala itu 6,96 persen.").statistics[0].subject == "TPT Garut"
