"""Numbers that compare, that are parts, that come behind a colon, and what wages are in: invented sentences."""

from __future__ import annotations

import pytest

from tests.facts.counting import count


def test_fewer_than_before_is_a_change_down_with_what_it_is_compared_with() -> None:
    text = "Kasus PHK tercatat 710 kasus, atau 90 kasus lebih sedikit daripada periode sama 2023."
    level, change = count(text).statistics
    assert (level.measure, change.measure, change.direction) == ("level", "change", "down")
    assert (change.approx, change.versus) == (None, "2023")


def test_a_little_over_a_number_is_a_hedge() -> None:
    (told,) = count("Pesertanya 80 orang lebih sedikit.").statistics
    assert (told.approx, told.measure) == ("over", "level")


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Ada 510 orang mengikuti pelatihan, 240 orang di antaranya perempuan.", ["level", "share"]),
        ("Kota Blitar justru susut: 3.800 orang pada 2023, 3.100 orang pada 2024.", ["level", "level"]),
        ("Target tahun ini: 9.000 orang.", ["target"]),
        ("Pertumbuhannya 8,3 persen pada 2024 dan 9,2 persen pada 2025.", ["change", "change"]),
        ("Tambahan itu dianggarkan dalam APBD sebesar Rp30 juta.", ["amount"]),
        ("Ada tambahan Rp30 juta.", ["change"]),
    ],
)
def test_how_a_number_measures(text: str, measures: list[str]) -> None:
    assert [one.measure for one in count(text).statistics] == measures


def test_points_have_the_direction_of_the_verb_before() -> None:
    (told,) = count("Program itu berhasil menaikkan kepesertaan 12 persen poin.").statistics
    assert (told.measure, told.direction) == ("change", "up")


def test_areas_told_as_somebodys_have_the_unit_without_it() -> None:
    (told,) = count("Jember lebih maju, 140 desanya sudah masuk semua.").statistics
    assert (told.text, told.unit) == ("140 desanya", "desa")


def test_wages_without_a_sign_are_rupiah() -> None:
    assert [one.unit for one in count("UMK 2025 sebesar 3.612.400.").statistics] == ["rupiah"]


@pytest.mark.parametrize(
    "text",
    [
        "Peserta di sana baru 3.120 orang atau 24 persen dari sekitar 13.000 tukang.",
        "Ada 3.120 tukang yang terdaftar, atau 24 persen dari total 13.000 tukang.",
        "Tercatat 3.120 tukang (24 persen dari 13.000 tukang).",
    ],
)
def test_a_count_told_again_as_a_percentage_of_its_whole_is_a_share(text: str) -> None:
    counted = count(text)
    part, percent, whole = counted.statistics
    assert [part.measure, percent.measure, whole.measure] == ["share", "share", "level"]
    parts = {link.source.id for link in counted.links if link.relation == "is part of" and link.target.id == whole.id}
    assert parts == {part.id, percent.id}


def test_a_change_told_beside_a_whole_makes_no_part_of_what_stands_before() -> None:
    level, *_ = count("Peserta naik menjadi 3.120 orang, tumbuh 24 persen dari 2.516 orang.").statistics
    assert level.measure == "level"
