"""Numerals that count nothing: groups of ranks, ages in brackets."""

from __future__ import annotations

from tests.facts.counting import count


def test_a_group_of_ranks_is_no_number() -> None:
    assert count("Lombok Timur masuk 10 besar. Bima di posisi tiga besar.").statistics == ()


def test_numbers_in_brackets_behind_people_stay_ages() -> None:
    assert count("Korban ialah Slamet Riyadi (44), Bengkulu Sari (9) dan Tono (33).").statistics == ()


def test_digits_in_the_handle_of_an_account_count_nothing() -> None:
    assert count("Video itu diunggah akun @tuban24jam dua hari lalu.").statistics[0].text == "dua hari"


def test_the_number_of_an_assistant_counts_nothing() -> None:
    assert count("Hadir Asisten 2 bidang Perekonomian Setda Blora.").statistics == ()
