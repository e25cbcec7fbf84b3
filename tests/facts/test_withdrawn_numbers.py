"""Numbers that a paper takes back are facts with a doubt, and stand beside no other number."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jamsostek_tui.check.compared.groups import groups
from tests.check.reading import read, told_in
from tests.facts.counting import count


@pytest.mark.parametrize(
    ("text", "withdrawn"),
    [
        ("Ada 935 buruh rokok. Sebelumnya tertulis 395 buruh rokok.", ["395 buruh rokok"]),
        ("Ada 935 buruh rokok. Dalam berita awal, kami tulis 395 buruh rokok.", ["395 buruh rokok"]),
        ("Ralat: jumlahnya seharusnya 935 buruh, bukan 395 buruh.", ["395 buruh"]),
        ("Berita ini dikoreksi, sebelumnya disebut 395 buruh. Ada 935 buruh.", ["395 buruh"]),
        ("Sebelumnya diberitakan, 395 buruh di-PHK.", []),
        ("Semula 395 buruh, kini 935 buruh.", []),
        ("Yang datang bukan 395 buruh.", []),
    ],
)
def test_what_a_paper_takes_back_is_doubted(text: str, withdrawn: list[str]) -> None:
    found = count(text).statistics
    assert [one.text for one in found if "withdrawn" in [doubt.name for doubt in one.doubts]] == withdrawn


def test_a_correction_hides_no_conflict() -> None:
    said = "Pemkab Lombok Timur mendaftarkan {} buruh rokok sebagai peserta BPJS Ketenagakerjaan pada 2024."
    pages = [
        read(said.format("17.395"), "2024-03-12", "Kabar Satu"),
        read(said.format("17.935") + " Sebelumnya tertulis 17.395 buruh rokok.", "2024-03-13", "Kabar Dua"),
    ]
    members = [
        replace(one, fact=replace(one.fact, article=number))
        for number, page in enumerate(pages, 1)
        for one in told_in(*page)
    ]
    (group,) = groups(members)
    assert (group.agreement, [one.fact.value for one in group.members]) == ("conflict", [17_395.0, 17_935.0])
