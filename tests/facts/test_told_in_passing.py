"""Numbers whose kind or region only the words around them tell: demands, fines, parts of sums, aims that lead on."""

from __future__ import annotations

import pytest

from tests.facts.counting import count, facts_of


@pytest.mark.parametrize("text", ["Unsur pekerja meminta 8,5 persen.", "Angka itu jauh dari tuntutan 15 persen."])
def test_what_is_asked_for_is_a_target(text: str) -> None:
    assert [one.measure for one in count(text).statistics] == ["target"]


def test_a_rate_behind_both_ends_of_a_change_is_that_change() -> None:
    told = count("UMP naik jadi Rp3.214.860 dari yang tadinya Rp3.009.230 atau 6,83 persen.").statistics
    assert [(one.measure, one.direction) for one in told] == [("amount", None), ("amount", None), ("change", "up")]


def test_an_aim_leads_on_to_the_next() -> None:
    told = count(
        "Pemerintah menargetkan kepesertaan 62,22 persen pada 2025 menuju 99,5 persen di tahun 2045."
    ).statistics
    assert [(one.measure, one.period) for one in told] == [("target", "2025"), ("target", "2045")]


@pytest.mark.parametrize("joint", ["dan", "atau", "dan/atau"])
def test_a_fine_is_not_the_prison_before_it(joint: str) -> None:
    text = f"Pelanggarnya diancam penjara paling lama 4 (empat) tahun {joint} denda paling banyak Rp400.000.000."
    assert count(text).statistics[-1].subject == "denda"


def test_what_a_law_threatens_with_is_of_no_region() -> None:
    told = count(
        "Di Sleman ada 40 firma nakal.", "Mereka diancam denda paling banyak Rp1 miliar.", title="Firma Sleman"
    )
    assert [one.region for one in told.statistics] == ["34.04", None]


def test_a_part_of_a_sum_measures_what_the_sum_does() -> None:
    told = count("Manfaat klaim Rp163 miliar dibayar, dengan Rp16 miliar di antaranya terserap di Lombok Barat.")
    assert [one.subject for one in told.statistics] == ["Manfaat klaim", "Manfaat klaim"]


def test_numbers_of_a_list_of_places_however_small() -> None:
    told = count("Terbanyak asal Kabupaten Sikka 11 orang, menyusul Ende sembilan, Flores Timur 8.").statistics
    assert [(one.value, one.region) for one in told] == [(11, "53.07"), (9, "53.08"), (8, "53.06")]


def test_a_list_of_places_and_mere_numbers() -> None:
    page = (
        "Sebaran PHK\n\nDikutip dari laman itu, berikut sebaran PHK:\n1. Jawa Barat 17.001\n2. Jambi 250\n3. Papua 81\n"
    )
    told = facts_of(page).statistics
    assert [(one.value, one.subject, one.region) for one in told] == [
        (17_001, "PHK", "32"),
        (250, "PHK", "15"),
        (81, "PHK", "91"),
    ]


def test_a_province_gone_through_is_not_the_article_s() -> None:
    told = count(
        "Pekerja yang terkena PHK tercatat 71.302 orang.",
        "Terbanyak ada di Jawa Barat, yaitu 22,73 persen. Di Jawa Barat saja tercatat 16.207 orang.",
        "Kemudian disusul Jawa Tengah 13.100 orang. Berikutnya Banten 8.004 orang.",
    )
    assert told.statistics[0].region is None


def test_an_almost_is_not_the_count_told_before() -> None:
    told = count("Guru ngaji 6000 orang didaftarkan.", "Jadi seluruhnya hampir 6000 yang dibayarkan.").statistics
    assert [(one.value, one.approx) for one in told] == [(6_000, None), (6_000, "nearly")]
