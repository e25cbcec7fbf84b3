"""The region of numbers: islands, datelines, lists of siblings, places that belong to another number."""

from __future__ import annotations

import pytest

from tests.facts.counting import count


def regions(*paragraphs: str) -> list[str | None]:
    return [one.region for one in count(*paragraphs).statistics]


def test_a_number_of_an_island_is_of_none_of_its_regencies() -> None:
    text = "BPJS Ketenagakerjaan Kota Bima mencatat kemajuan. Klaim di Pulau Sumbawa mencapai 6.231 kasus."
    assert regions(text) == [None]


def test_behind_a_list_of_sisters_the_number_is_of_their_province() -> None:
    text = (
        "Pemprov Jawa Barat mendata nelayan: Garut 900 orang, Ciamis 400 orang, Cianjur 300 orang. "
        "Hingga Juni, yang aktif baru 1.200 orang."
    )
    assert regions(text)[-1] == "32"


def test_a_later_place_with_its_own_number_is_not_that_of_the_number_before() -> None:
    first = "Pendataan di Kabupaten Garut berjalan lancar menurut Pemkab Garut."
    text = "Nelayan terdata 5.870 orang. Paling banyak di Kabupaten Ciamis, kurang lebih 400 nelayan."
    assert regions(first, text) == ["32.05", "32.07"]


@pytest.mark.parametrize("head", ["JAKARTA. ", "KABARHARIAN.CO.ID - JAKARTA. ", "JAKARTA, KABAR – "])
def test_the_capital_at_the_head_of_the_article_is_no_region_of_its_numbers(head: str) -> None:
    assert regions(head + "Dana kelolaan lembaga itu mencapai Rp862 triliun.") == [None]


def test_a_number_of_a_whole_province_says_so_itself() -> None:
    text = "Ia menyebut di Kota Ambon ada 1.372 kasus kecelakaan kerja se-Maluku."
    assert regions(text) == ["81"]
