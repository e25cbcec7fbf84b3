"""Regulations told a second time without their year or by the letters of what they are about."""

from __future__ import annotations

from tests.facts.test_instruments import names


def test_a_number_without_its_year_is_the_one_regulation_with_it() -> None:
    told = names("Perbup Nomor 19 mengatur iuran itu. Peraturan Bupati Ngawi Nomor 19 Tahun 2024 baru terbit.")
    assert told == ["Peraturan Bupati Ngawi Nomor 19 Tahun 2024"]


def test_of_two_years_a_number_without_one_is_neither() -> None:
    told = names("Perbup Nomor 19 mengatur. Perbup Nomor 19 Tahun 2024 dan Perbup Nomor 19 Tahun 2020 terbit.")
    assert "Peraturan Bupati Nomor 19" in told


def test_a_law_is_called_by_the_letters_of_what_it_is_about() -> None:
    told = names(
        "Undang-Undang Nomor 24 Tahun 2011 tentang Badan Penyelenggara Jaminan Sosial (UU BPJS) berlaku. Pasal 19 "
        "UU BPJS mewajibkan iuran."
    )
    assert told == ["Undang-Undang Nomor 24 Tahun 2011"]


def test_a_number_stands_behind_the_bracket_without_its_word() -> None:
    told = names("Upah ditetapkan dengan Peraturan Pemerintah (PP) 51/2023 tentang Pengupahan sejak Mei.")
    assert told == ["Peraturan Pemerintah Nomor 51 Tahun 2023"]


def test_whose_an_instruction_is_tells_its_short_form() -> None:
    told = names("Iuran dibayar berdasarkan Instruksi (Inpres) Nomor 2 Tahun 2021 sejak Mei.")
    assert told == ["Instruksi Presiden Nomor 2 Tahun 2021"]


def test_a_body_with_its_short_form_is_no_programme() -> None:
    assert names("Buruh mendapat program Badan Penyelenggara Jaminan Sosial (BPJS) Ketenagakerjaan sejak Mei.") == []
