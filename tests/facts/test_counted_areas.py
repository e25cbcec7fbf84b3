"""Numbers of several areas that are counted and then named; invented sentences."""

from __future__ import annotations

import pytest

from tests.facts.counting import count

PROVINCE = "Pemerintah Provinsi Sulawesi Barat menggelar rapat."


def regions(*paragraphs: str) -> list[str | None]:
    """The regions of all numbers but the counts of areas, in order."""
    return [one.region for one in count(*paragraphs).statistics if one.unit not in ("kabupaten", "kota", "daerah")]


@pytest.mark.parametrize(
    "text",
    [
        "Ada 640 kurir di tiga kabupaten, yakni Mamuju, Majene, dan Polewali Mandar.",
        "Ada 640 kurir di tiga kabupaten (Mamuju, Majene, dan Polewali Mandar).",
        "Ada 640 kurir di tiga daerah: Mamuju, Majene, dan Polewali Mandar.",
        "Ada 640 kurir di dua kabupaten, Kabupaten Mamuju dan Kabupaten Majene.",
        "Dinas membagikan Rp640 juta di dua daerah di pesisir, yaitu Mamuju dan Majene.",
        "Di tiga kabupaten, yakni Mamuju, Majene, dan Pasangkayu, terdapat 640 kurir.",
        "Di 3 kabupaten yaitu Mamuju, Majene, dan Pasangkayu ada 640 kurir.",
    ],
)
def test_they_are_about_what_the_areas_lie_in(text: str) -> None:
    assert regions(PROVINCE, text) == ["76"]
    assert regions(text) == [None]


def test_counted_areas_are_of_no_area_of_theirs() -> None:
    (areas,) = count("Rapat digelar di dua kabupaten, yakni Mamuju dan Majene.").statistics
    assert (areas.unit, areas.region) == ("kabupaten", None)


def test_areas_of_two_provinces_lie_in_neither() -> None:
    text = "Ada 640 kurir di tiga kabupaten, yakni Mamuju, Majene, dan Luwu."
    assert regions(PROVINCE, text) == [None]


def test_numbers_told_area_by_area_keep_theirs() -> None:
    text = "Ada 640 kurir di dua kabupaten, yakni Mamuju dan Majene, masing-masing 300 kurir dan 340 kurir."
    assert regions(PROVINCE, text) == ["76", "76.02", "76.05"]
    text = "Ada 640 kurir di dua kabupaten, yakni 300 kurir di Mamuju dan 340 kurir di Majene."
    assert regions(PROVINCE, text) == ["76", "76.02", "76.05"]
    text = "Ada 90 kurir di Pasangkayu, sedangkan di dua kabupaten lain, yakni Mamuju dan Majene, ada 550 kurir."
    assert regions(PROVINCE, text) == ["76.01", "76"]
