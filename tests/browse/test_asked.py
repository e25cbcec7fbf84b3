"""How a query is told in words, in both languages."""

from __future__ import annotations

import pytest

from jamsostek_tui import wording
from jamsostek_tui.browse.asked import asked_in_words, fault_in_words
from jamsostek_tui.browse.query import read_query


@pytest.mark.parametrize(
    ("text", "english", "indonesian"),
    [
        ("petani tembakau", "", ""),
        ("kind:number >10rb petani", "numbers · over 10,000 · “petani”", "angka · di atas 10.000 · “petani”"),
        ("<=5%", "numbers · at most 5%", "angka · paling banyak 5%"),
        ("Rp1jt..2jt", "numbers · Rp1,000,000 to Rp2,000,000", "angka · Rp1.000.000 sampai Rp2.000.000"),
        ("=640", "numbers · exactly 640", "angka · tepat 640"),
        ("region:loteng year:2024", "about Lombok Tengah · in 2024", "tentang Lombok Tengah · tahun 2024"),
        ("kind:person year:2022..", "people · from 2022", "orang · sejak 2022"),
        (
            "kind:number status:doubtful status:edited",
            "numbers · doubtful or edited by you",
            "angka · diragukan atau Anda sunting",
        ),
        ("year:..2022", "up to 2022", "sampai 2022"),
    ],
)
def test_a_query_is_told_as_it_is_understood(text: str, english: str, indonesian: str) -> None:
    names = {("region", "loteng"): ("Lombok Tengah",)}
    assert asked_in_words(read_query(text), names) == english  # type: ignore[arg-type]
    wording.use("id")
    assert asked_in_words(read_query(text), names) == indonesian  # type: ignore[arg-type]


def test_many_names_are_told_briefly() -> None:
    told = asked_in_words(read_query("person:la"), {("person", "la"): ("Lalu", "Laila", "Lasmi", "Lana")})
    assert told == "with Lalu or Laila or Lasmi …"


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_each_fault_is_one_sentence(language: str) -> None:
    wording.use(language)
    faults = read_query("kind:kapal year:kapan status:baru").faults
    assert len(faults) == 3
    for fault in faults:
        told = fault_in_words(fault)
        assert fault.value in told and told.endswith(".") and told.count(". ") == 0
