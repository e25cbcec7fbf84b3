"""The groups of parties in a council as bodies, drafts of budgets, and what a region earns, on invented sentences."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.people_reading import article


@pytest.mark.parametrize(
    ("paragraph", "title", "body"),
    [
        ("Juru Bicara Fraksi Lawu Bersatu Hj. Siti Rohana meminta pasal itu diubah.", "Juru Bicara", True),
        ("Anggota Fraksi Lawu Bersatu, Budi Santosa, meminta pasal itu diubah.", "Anggota", True),
        ("Anggota Komisi IV dari Fraksi Lawu Bersatu, Budi Santosa, meminta pasal diubah.", "Anggota Komisi IV", False),
    ],
)
def test_a_faction_is_the_body_of_its_own_offices_only(paragraph: str, title: str, body: bool) -> None:
    facts = extract(article(paragraph))
    ((role,),) = [person.roles for person in facts.people]
    assert [one.name for one in facts.organisations] == ["Fraksi Lawu Bersatu"]
    assert (role.title, role.organisation is not None) == (title, body)


@pytest.mark.parametrize(
    ("paragraph", "title", "body"),
    [
        ("Presiden KSPI Budi Santosa menolak aturan itu.", "Presiden", "Konfederasi Serikat Pekerja Indonesia"),
        (
            "Dirjen PHI dan Jamsos Kemnaker Siti Rohana membuka rapat.",
            "Direktur Jenderal PHI dan Jamsos",
            "Kementerian Ketenagakerjaan",
        ),
    ],
)
def test_a_short_name_within_an_office_is_read_as_it_is_meant(paragraph: str, title: str, body: str) -> None:
    facts = extract(article(paragraph))
    ((role,),) = [person.roles for person in facts.people]
    names = {one.id: one.name for one in facts.organisations}
    assert (role.title, names) == (title, {role.organisation: body})


def test_factions_in_general_are_no_body() -> None:
    assert extract(article("Fraksi meminta pasal itu diubah. Enam fraksi setuju.")).organisations == ()


@pytest.mark.parametrize(
    ("paragraph", "names"),
    [
        (
            "Dana itu ada dalam Rancangan Anggaran Pendapatan dan Belanja Negara (RAPBN) 2027.",
            ["Rancangan Anggaran Pendapatan dan Belanja Negara"],
        ),
        ("Iuran dibayar dari pendapatan asli desa (PADes).", ["Pendapatan Asli Desa"]),
        ("Kuota ditambah apabila pendapatan asli daerah membaik.", []),
    ],
)
def test_a_draft_is_a_fund_of_its_own_and_an_income_one_that_pays(paragraph: str, names: list[str]) -> None:
    assert [one.name for one in extract(article(paragraph)).instruments] == names


def test_hospitals_of_all_kinds_are_bodies() -> None:
    found = extract(article("Direktur RSD dr. Sumitro Ngawi, dr. I Nyoman Semadi, merujuk pasien ke RSIA Kartini."))
    assert [one.name for one in found.organisations] == ["RSD dr. Sumitro Ngawi", "RSIA Kartini"]
