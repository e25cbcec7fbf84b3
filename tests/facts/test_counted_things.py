"""What number words count, years beside regions and groups, and changes told again in another unit."""

from __future__ import annotations

import pytest

from tests.facts.counting import count, only


@pytest.mark.parametrize(
    ("text", "told", "unit"),
    [
        ("Mereka mengganti dua tungku.", "dua tungku", "tungku"),
        ("Serikat menyampaikan tiga tuntutan.", "tiga tuntutan", "tuntutan"),
        ("Kedua pihak menyepakati tiga hal.", "tiga hal", "hal"),
        ("Buruh direkrut lewat dua perantara.", "dua perantara", "perantara"),
        ("Kapalnya di bawah 5 GT.", "5 GT", "GT"),
    ],
)
def test_number_words_count_things_of_no_lexicon_too(text: str, told: str, unit: str) -> None:
    one = only(text)
    assert (one.text, one.unit) == (told, unit)


@pytest.mark.parametrize("text", ["Ia memandang dua Budi.", "Satu hal pasti.", "Mereka berdua hadir."])
def test_what_number_words_do_not_count(text: str) -> None:
    assert count(text).statistics == ()


def test_a_reason_with_a_number_is_no_rise() -> None:
    assert only("Kenaikan ini terjadi karena dua hal.").measure == "level"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("UMK 2024 Kota Yogyakarta Rp2.492.997.", ["Rp2.492.997"]),
        ("Pada tahun 2023 petani yang dilindungi baru 1.150 orang.", ["1.150 orang"]),
        ("Sebanyak 2023 petani dilindungi.", ["2023 petani"]),
    ],
)
def test_years_before_cities_and_groups(text: str, told: list[str]) -> None:
    assert [one.text for one in count(text).statistics] == told


def test_a_change_told_again_in_money_is_a_change() -> None:
    told = count("Nilai itu naik 7,1 persen atau Rp253.130 dari UMK sebelumnya.").statistics
    assert [(one.measure, one.direction) for one in told] == [("change", "up")] * 2
    told = count("Nilai itu naik 7,1 persen menjadi Rp253.130.").statistics
    assert [one.measure for one in told] == ["change", "amount"]
