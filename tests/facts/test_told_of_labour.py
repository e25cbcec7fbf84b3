"""How statistics of labour and of branches are told: what rose, against when, of which branch, for which benefit."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.counting import count, facts_of, only
from tests.page.reading import article_of

PUBLISHED = "2024-03-04"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        # the noun phrase before a number, whatever stands between
        ("Jumlah orang yang bekerja meningkat menjadi 20.400 orang.", "orang yang bekerja"),
        ("Menurutnya, jumlah angkatan kerja juga mengalami kenaikan sebesar 280 ribu orang.", "angkatan kerja"),
        ("Jumlah pekerja penuh waktu mencapai 9.300 orang.", "pekerja penuh waktu"),
        ("Bantuan diberikan karena jumlah penduduk dengan kerja berisiko mencapai 60 persen.", "penduduk"),
        ("TPT di sana tinggi, di mana TPT kota sebesar 8,1 persen.", "TPT kota"),
        ("Itu setara tingkat pengangguran sebesar 4,8 persen.", "tingkat pengangguran"),
        (
            "Jumlah angkatan kerja berdasarkan Survei Tenaga (Sakernas) pada Mei 2023 tercatat 147 ribu.",
            "angkatan kerja",
        ),
        ("Penduduk bekerja didominasi oleh tamatan SMA, yaitu sebesar 28,8 persen.", "tamatan SMA"),
        ("Maka besar iuran hanya Rp11.500.", "iuran"),
        # what somebody has in hand is counted by its own noun
        ("Kantor itu menangani 2.774 kasus.", "kasus"),
    ],
)
def test_what_is_measured(text: str, subject: str) -> None:
    assert only(text).subject == subject


def test_what_is_higher_than_another_gives_that_its_own_subject() -> None:
    text = "Tingkat pengangguran laki-laki sebesar 5,3 persen, lebih tinggi dari tingkat pengangguran perempuan yang "
    told = [one.subject for one in count(f"{text}sebesar 5,2 persen.").statistics]
    assert told == ["Tingkat pengangguran laki-laki", "tingkat pengangguran perempuan"]


def test_the_time_that_a_sentence_opens_with_is_not_what_it_counts() -> None:
    text = "Selama setahun terakhir, usaha makan minum menjadi sektor tertinggi, yaitu masing-masing 960 ribu orang."
    assert "terakhir" not in (only(text).subject or "")


def test_each_sum_is_of_what_it_is_paid_as() -> None:
    text = "Uang itu terdiri dari Rp20 juta untuk santunan kematian dan Rp12 juta sebagai santunan berkala."
    assert [one.subject for one in count(text).statistics] == ["santunan kematian", "santunan berkala"]


def test_a_branch_that_paid_most_is_not_what_was_paid() -> None:
    text = "Pembayaran klaim JHT di Bogor mencapai Rp284 miliar. Daerah lain yang klaimnya tinggi ialah Cabang Depok "
    assert "Cabang Depok" not in [one.subject for one in count(f"{text}sebesar Rp277 miliar.").statistics]


def test_cases_that_a_sentence_opens_with_are_what_its_sum_is_of() -> None:
    told = count("Dari sisi kasus JKK, kantor itu telah membayarkan Rp5,8 miliar.").statistics
    assert [one.subject for one in told] == ["kasus JKK"]


@pytest.mark.parametrize(
    ("text", "measure", "direction"),
    [
        ("TPAK mengalami penurunan tipis, sebesar 0,11 persen.", "change", "down"),
        ("Peserta menunjukkan kenaikan, yakni 200 orang.", "change", "up"),
        ("Peserta mendapat manfaat tambahan berupa beasiswa bagi dua anak.", "level", None),
    ],
)
def test_changes_that_a_comma_parts_and_what_is_none(text: str, measure: str, direction: str | None) -> None:
    one = only(text)
    assert (one.measure, one.direction) == (measure, direction)


def test_a_list_of_falls_in_brackets_goes_on_falling() -> None:
    text = (
        "Yang mengalami penurunan terbesar adalah perikanan (1,7 persen), jasa (1,1 persen), dan tambang (0,2 persen)."
    )
    assert {(one.measure, one.direction) for one in count(text).statistics} == {("change", "down")}


def test_those_counted_behind_a_comparison_are_of_no_time_of_it() -> None:
    text = "Dibandingkan Mei 2022, tiga kategori naik, terbesar adalah jasa dengan kenaikan 1,3 persen poin."
    assert [(one.period, one.versus) for one in count(text).statistics] == [(None, None), (None, "2022-05")]


def test_a_part_of_all_those_aimed_at_is_no_aim() -> None:
    text = "Ia menambahkan, dari total sasaran 4.600 orang, sebanyak 2.484 pekerja belum dapat dilanjutkan."
    assert [one.measure for one in count(text).statistics] == ["target", "share"]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("TPAK meningkat dibandingkan Februari 2023, yakni naik 0,50 persen.", [(None, "2023-02")]),
        (
            "Pada Agustus 2023 TPT turun 0,58 persen poin dibandingkan Agustus 2022, namun mengalami kenaikan sebesar "
            "0,23 persen poin dibandingkan Februari 2023.",
            [("2023-08", "2022-08"), ("2023-08", "2023-02")],
        ),
        (
            "TPT Agustus 2023 mencapai 6,49 persen atau 9.100 orang atau turun dari Agustus 2022 yang mencapai 7 "
            "persen.",
            [("2023-08", None), ("2023-08", None), ("2022-08", None)],
        ),
        (
            "Penganggur per Agustus 2022 sebanyak 9.100 orang atau turun 670 orang dibandingkan periode sama tahun "
            "lalu yang sebanyak 9.770 orang.",
            [("2022-08", None), ("2022-08", "2021"), ("2021", None)],
        ),
        (
            "Nilai itu turun dibanding periode yang sama tahun sebelumnya, yakni 4,91 persen pada Agustus 2022.",
            [("2022-08", None)],
        ),
        ("Tahun lalu sampai bulan Februari, peserta di angka 19 ribu.", [("2023-02", None)]),
        ("Untuk tahun ini sampai September, peserta di angka 25 ribu.", [("2024-09", None)]),
    ],
)
def test_when_a_number_is_and_what_it_is_held_against(text: str, times: list[tuple[str | None, str | None]]) -> None:
    assert [(one.period, one.versus) for one in count(text, published=PUBLISHED).statistics] == times


@pytest.mark.parametrize(
    ("text", "unit", "subject"),
    [
        ("Santunan diserahkan kepada tiga ahli waris. Totalnya 305 juta.", "rupiah", "Santunan"),
        ("Beasiswa dibayar untuk 64 anak sampai kuliah. Totalnya 305 juta.", "rupiah", "Beasiswa"),
        ("Klaim naik tahun ini. Nilainya 305 juta.", "rupiah", "Klaim"),
        ("Peserta naik di semua daerah. Totalnya 39 juta.", None, "Peserta"),
    ],
)
def test_a_total_without_a_currency_is_of_the_money_told_before_it(text: str, unit: str | None, subject: str) -> None:
    last = count(text).statistics[-1]
    assert (last.unit, last.subject) == (unit, subject)


def test_a_total_may_stand_between_a_number_and_its_unit() -> None:
    one = only("Dana itu dari 20.634 total kasus.")
    assert (one.text, one.unit) == ("20.634 total kasus", "kasus")


def test_the_number_by_which_a_station_is_called_counts_nothing() -> None:
    assert count("Semarang, Radio Kencana 92,6 FM-BPS Jateng mencatat hal itu.").statistics == ()


@pytest.mark.parametrize(
    "text",
    [
        "Rinciannya Rp14 miliar untuk cabang Tulungagung, Rp4,5 miliar untuk cabang Trenggalek, Rp5,1 miliar dengan "
        "1.595 kasus dari cabang Ponorogo dan Rp3 miliar dengan 423 kasus dari cabang Nganjuk.",
        "Klaim itu Rp14 miliar dari Tulungagung, Rp4,5 miliar dari Trenggalek, Rp5,1 miliar dengan 1.595 kasus dari "
        "Ponorogo, dan Rp3 miliar dengan 423 kasus dari Nganjuk.",
    ],
)
def test_each_number_of_a_list_is_of_the_place_that_ends_its_item(text: str) -> None:
    told = [one.region for one in count("Cabang Tulungagung membayar klaim.", text).statistics]
    assert told == ["35.04", "35.03", "35.02", "35.02", "35.18", "35.18"]


def test_firms_by_their_short_form_end_no_sentence() -> None:
    text = "Bupati Blitar Wati Lestari menyebut dua firma itu, yakni PT. Tanjung Jaya dan CV. Sinar Baru, sudah tutup."
    (said,) = facts_of(f"Firma Tutup di Blitar\n\n{text} Kartu dibagi di balai desa.\n").statements
    assert said.text.endswith("sudah tutup")


@pytest.mark.parametrize(
    ("office", "title"),
    [
        (
            "Kabid Pelatihan, Produktivitas dan Hubungan Industrial Disnaker Blitar",
            "Kepala Bidang Pelatihan, Produktivitas dan Hubungan Industrial",
        ),
        (
            "Kepala Bidang Pelatihan, Penempatan, dan Produktivitas Dinas Tenaga Kerja Kabupaten Blitar",
            "Kepala Bidang Pelatihan, Penempatan, dan Produktivitas",
        ),
        (
            "Kepala Bidang Hubungan Industrial, Pengupahan dan Jaminan Sosial Disnakertrans Jatim",
            "Kepala Bidang Hubungan Industrial, Pengupahan dan Jaminan Sosial",
        ),
    ],
)
def test_the_fields_of_an_office_may_be_a_list(office: str, title: str) -> None:
    (person,) = facts_of(f"Firma Tutup di Blitar\n\n{office} Eko Prasetyo hadir. Kartu dibagi di balai.\n").people
    assert (person.name, [role.title for role in person.roles]) == ("Eko Prasetyo", [title])


@pytest.mark.parametrize(
    "text",
    [
        '"Semua terdaftar," kata Indah Lestari kepada Tirto, Jakarta, Rabu (22/11/2023).',
        "Indah Lestari hadir. Lalu KC Pratama menyusul dengan 300 kasus.",
        "Indah Lestari hadir (FOTO ANTARA/ Pradita Kurnia).",
    ],
)
def test_papers_offices_and_photographers_are_nobody(text: str) -> None:
    people = extract(article_of(f"Kartu untuk Petani\n\nSebanyak 30 petani menerima kartu. {text}\n")).people
    assert [person.name for person in people] == ["Indah Lestari"]


def test_a_name_whose_later_words_change_places_is_one() -> None:
    text = "Yang wafat ialah Muhammad Arif Putra Leo. Ia, Muhammad Arif Leo Putra, bekerja sebagai honorer."
    people = extract(article_of(f"Kartu untuk Petani\n\nSebanyak 30 petani menerima kartu. {text}\n")).people
    assert [(person.name, person.aliases) for person in people] == [
        ("Muhammad Arif Putra Leo", ("Muhammad Arif Leo Putra",))
    ]
