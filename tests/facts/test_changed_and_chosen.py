"""Numbers of what is changed, voted, ranked or sized, and what is a hall's: invented sentences."""

from __future__ import annotations

import pytest

from tests.facts.counting import count, facts_of


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Pemkab menambah kuota nelayan yang dibayarkan daerah, dari 700 menjadi 900 orang.", ["kuota nelayan"] * 2),
        ("Kantor itu menambah loket dari tiga menjadi tujuh.", ["loket"] * 2),
        ("Pengawas ketenagakerjaan ditambah dari 9 menjadi 21 orang.", ["Pengawas ketenagakerjaan"] * 2),
        ("Pengawas hanya tujuh orang, sementara pabrik yang wajib diawasi 3.100.", ["Pengawas", "pabrik"]),
        (
            "Dari jumlah itu 2,1 juta orang bekerja dan 81,2 ribu orang menganggur.",
            ["bekerja", "menganggur"],
        ),
        ("Ia jatuh dari atap pasar setinggi delapan meter.", ["atap pasar"]),
        ("Kabupaten Jember meraih peringkat kedua Paritrana Award.", ["Paritrana Award"]),
        ("Kabupaten Jember menempati peringkat kedua.", ["peringkat"]),
    ],
)
def test_what_is_changed_ranked_or_sized(text: str, subjects: list[str]) -> None:
    assert [one.subject for one in count(text).statistics] == subjects


def test_votes_are_parts_of_those_present() -> None:
    told = count("Sebanyak 31 dari 40 anggota dewan hadir; 27 setuju, empat abstain.").statistics
    assert [(one.value, one.measure) for one in told] == [(31, "share"), (40, "level"), (27, "share"), (4, "share")]
    assert [one.text for one in told][2:] == ["27", "empat"]


def test_no_sum_measures_kin_or_an_officer() -> None:
    told = facts_of(
        "Iuran Jember\n\nJEMBER - Suaminya membayar sendiri Rp36.800. "
        "Kepala Dinas Tenaga Kerja Heny Suprapti mengakui anggarannya terbatas: tahun ini Rp2,1 miliar.\n"
    )
    subjects = [one.subject or "" for one in told.statistics if one.unit == "rupiah"]
    assert len(subjects) == 2 and not any("Suami" in one or "Heny" in one for one in subjects)


def test_the_number_of_a_hall_and_of_reactions_are_none() -> None:
    assert not count("Rapat digelar di Rupatama 2 Kantor Bupati.").statistics
    assert count("Ia membuka 2 Kantor Cabang.").statistics
    told = facts_of("Iuran Jember\n\nJEMBER - Peserta 300 orang.\n\n1,2 rb Suka · 864 Balasan\n")
    assert [one.value for one in told.statistics] == [300]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Klaim JHT karena PHK pada Januari tercatat 710 kasus.", ["Klaim JHT"]),
        ("Tanya: Berapa santunan kematian?\nJawab: Rp42 juta.", ["santunan kematian"]),
        ("Ahli warisnya menerima Rp85 juta serta beasiswa.", ["menerima"]),
        ("Ada 44 desa dengan jumlah peserta 1.815 orang.", ["desa", "peserta"]),
        ("Dua tahun iuran cuma Rp40.000.", ["iuran", "iuran"]),
    ],
)
def test_the_noun_that_the_words_around_name(text: str, subjects: list[str]) -> None:
    assert [one.subject for one in count(*text.split("\n")).statistics] == subjects


def test_what_is_usual_is_no_part() -> None:
    told = count("Sehari petugas melayani 310 klaim, padahal biasanya hanya 120.").statistics
    assert [one.measure for one in told] == ["level", "level"]


def test_as_many_people_as_areas_are_two_numbers() -> None:
    told = count("Petugasnya 14 orang. Dari 14 kecamatan, yang mendaftar baru satu.").statistics
    assert [one.unit for one in told if one.value == 14] == ["orang", "kecamatan"]


def test_goods_of_each_year_and_levels_reached_by_steps() -> None:
    (tons,) = count("Pabrik mengekspor 9.600 ton produk tuna setiap tahun.").statistics
    assert (tons.unit, tons.per) == ("ton", "year")
    (step,) = count("Alokasi naik bertahap hingga 0,4 persen.").statistics
    assert step.measure == "share"


def test_a_total_that_names_its_group_is_of_that() -> None:
    told = count("Ada 12 pabrik di Jember. Totalnya 184 pekerja.").statistics
    assert [one.subject for one in told] == ["pabrik", "pekerja"]
