"""Counts told behind what they count, and halves; invented sentences."""

from __future__ import annotations

import pytest

from tests.facts.counting import count, only


@pytest.mark.parametrize(
    ("text", "value", "subject", "unit"),
    [
        ("Cucunya lima.", 5, "Cucunya", "cucu"),
        ("Adik saya empat, semua masih kecil.", 4, "Adik saya", "adik"),
        ("Istrinya menangis, anaknya empat masih sekolah.", 4, "anaknya", "anak"),
        ("Keponakan kami tiga menunggu di rumah.", 3, "Keponakan kami", "keponakan"),
        ("Ia punya anak empat.", 4, "anak", "anak"),
        ("Yang membalas hanya tujuh.", 7, "membalas", None),
        ("Yang belum melapor tinggal empat belas.", 14, "belum melapor", None),
        ("Sekolah itu gurunya tujuh belas.", 17, "gurunya", "guru"),
    ],
)
def test_a_number_behind_its_noun_counts_it(text: str, value: float, subject: str, unit: str | None) -> None:
    told = only(text)
    assert (told.value, told.measure) == (value, "level")
    assert told.subject == subject
    assert told.unit in (unit, None)


def test_those_of_a_whole_are_a_share_of_it() -> None:
    counted = count("Dari 90 koperasi, yang membalas cuma delapan.")
    whole, part = counted.statistics
    assert (part.value, part.measure) == (8, "share")
    assert [(link.source.id, link.relation, link.target.id) for link in counted.links] == [
        (part.id, "is part of", whole.id)
    ]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Ada 33 bengkel yang dipanggil. Sembilan sudah melunasi iuran.", "share"),
        ("Sekolah itu punya 33 guru, sembilan belum terdaftar.", "share"),
        ("Ada 33 bengkel yang terdaftar. Sembilan lagi menyusul.", "level"),
        ("Dari 33 bengkel itu, 24 sudah melunasi, sembilan lagi belum.", "share"),
    ],
)
def test_some_of_those_counted_before_are_counted_too(text: str, measure: str) -> None:
    told = count(text).statistics[-1]
    assert (told.value, told.measure) == (9, measure)


@pytest.mark.parametrize(
    "text",
    [
        "Usianya tiga belas.",
        "Katanya dua, akhirnya dua.",
        "Rapat digelar di lantai dua.",
        "Anaknya yang ketiga bekerja.",
        "Yang mereka minta hanya satu.",
        "Rapat dibuka. Dua belum tentu cukup.",
        "Setengah jalan sudah ditempuh.",
    ],
)
def test_what_counts_nothing_is_none(text: str) -> None:
    assert count(text).statistics == ()


def test_a_time_behind_a_noun_is_no_count_of_it() -> None:
    told = only("Anaknya dua tahun lalu bekerja di sana.")
    assert (told.unit, told.text) == ("tahun", "dua tahun")


@pytest.mark.parametrize(("text", "value"), [("setengah persen", 0.5), ("dua setengah persen", 2.5)])
def test_half_a_percent(text: str, value: float) -> None:
    told = only(f"Porsinya tidak sampai {text} dari anggaran.")
    assert (told.text, told.value, told.unit, told.measure, told.approx) == (text, value, "persen", "share", "under")


def test_half_of_what_is_no_number_is_accounted_for() -> None:
    first, *others = count("Ia menunggu setengah hari untuk setengah juta rupiah.").numerals
    assert (first.text, first.fate, first.reason) == ("setengah", "excluded", "fraction")
    assert {one.fate for one in others} == {"statistic"}


def test_rent_is_paid_in_money() -> None:
    told = only("Buruh itu membayar sewa kios satu setengah juta.")
    assert (told.value, told.unit, told.measure) == (1_500_000, "rupiah", "amount")
