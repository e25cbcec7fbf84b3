"""A whole and the parts listed behind it: shares of it, and linked with it; invented sentences."""

from __future__ import annotations

import pytest

from tests.facts.counting import count, facts_of

SIGN_UPS = ["410 marbut", "275 koster", "45 pemangku"]


def shares(*paragraphs: str) -> list[str]:
    """The shares of paragraphs, each linked with the number it is part of, in order."""
    counted = count(*paragraphs)
    told = {one.id: one.text for one in counted.statistics}
    parts = {link.source.id for link in counted.links if link.relation == "is part of"}
    found = [one for one in counted.statistics if one.measure == "share"]
    assert {one.id for one in found} <= parts
    return [told[one.id] for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Ada 800 penerima di Bantul, terdiri atas 410 marbut, 275 koster, dan 45 pemangku.",
        "Ada 730 penerima di Bantul, terdiri dari 410 marbut, 275 koster serta 45 pemangku.",
        "Ada 730 penerima di lima desa, yakni 410 marbut, 275 koster, dan 45 pemangku.",
        "Ada 730 penerima, meliputi 410 marbut, 275 koster, dan 45 pemangku.",
        "Ada 800 penerima, yaitu 410 marbut, 275 koster, 45 pemangku, dan sisanya guru ngaji.",
        "Ada 730 penerima dengan rincian 410 marbut, 275 koster dan 45 pemangku.",
        "Penerimanya 730 orang. Mereka terdiri atas 410 marbut di 12 dusun, 275 koster, dan 45 pemangku.",
        "Ada 730 penerima, terbagi menjadi 410 marbut, 275 koster, dan 45 pemangku.",
        "Ada 730 lembar kartu, masing-masing 410 marbut, 275 koster, dan 45 pemangku.",
        "Penerimanya 730 orang. Rinciannya, 410 marbut, 275 koster, dan 45 pemangku.",
    ],
)
def test_parts_of_a_whole_are_shares_of_it(text: str) -> None:
    assert shares(text) == SIGN_UPS


@pytest.mark.parametrize(
    "text",
    [
        "Panitia itu terdiri atas 12 guru dan 7 bidan.",
        "Ada 6 tim yang terdiri atas 4 petugas.",
        "Ada 3 paket yang terdiri dari 2 kilogram gula dan 1 liter minyak.",
        "Ada dua program, yakni JKK dengan 300 peserta dan JKM dengan 200 peserta.",
        "Ada 900 warga, yakni 410 marbut dan 275 koster yang hadir.",
        "Ada 900 warga di sana. Mereka terdiri atas 410 marbut dan 275 koster.",
        "Santunan itu Rp70 juta, terdiri atas 3 klaim JKM dan 2 klaim JKK.",
    ],
)
def test_what_is_no_part_is_no_share(text: str) -> None:
    assert shares(text) == []


def test_each_part_is_linked_with_its_own_whole() -> None:
    text = (
        "Cabang itu membayar Rp20 miliar untuk 900 kasus, dengan rincian JHT Rp14 miliar untuk 620 kasus dan JKM "
        "Rp6 miliar untuk 280 kasus."
    )
    counted = count(text)
    told: dict[object, str] = {one.id: one.text for one in counted.statistics}
    assert {
        (told[link.source.id], told[link.target.id]) for link in counted.links if link.relation == "is part of"
    } == {
        ("Rp14 miliar", "Rp20 miliar"),
        ("Rp6 miliar", "Rp20 miliar"),
        ("620 kasus", "900 kasus"),
        ("280 kasus", "900 kasus"),
    }
    assert [one.measure for one in counted.statistics] == ["amount", "level", "amount", "share", "amount", "share"]
    assert [one.subject for one in counted.statistics][2::2] == ["JHT", "JKM"]


@pytest.mark.parametrize(("whole", "linked"), [("685", 2), ("900", 0)])
def test_items_of_a_list_that_add_up_are_parts(whole: str, linked: int) -> None:
    facts = facts_of(
        f"Penerima di Bantul\n\nBANTUL - Pemkab Bantul mendaftarkan {whole} pekerja keagamaan. Rinciannya:\n\n"
        "- 410 marbut di 12 desa\n- 275 koster\n\nIuran mereka dibayar pemerintah daerah sampai akhir tahun."
    )
    assert sum(link.relation == "is part of" for link in facts.links) == linked
    assert [one.measure for one in facts.statistics if one.unit in ("marbut", "koster")] == [
        "share" if linked else "level"
    ] * 2
