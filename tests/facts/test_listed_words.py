"""Words that only the lists of `language/data` know, each where a pattern asks for its list."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.people_reading import article


@pytest.mark.parametrize(
    ("text", "name", "rule"),
    [
        ("Santunan diserahkan kepada kemenakannya, Rukmini, di Sumenep.", "Rukmini", "relation-before-name"),
        ("Juragannya, Darsono, belum mendaftar.", "Darsono", "relation-before-name"),
        ("Besan almarhumah, Suprapti, datang.", "Suprapti", "relation-before-name"),
        ("Manfaat itu diterima Rohana saudari almarhum Basri.", "Rohana", "relation-behind-name"),
        ("Letkol Cpn Sarmin Hadi menghadiri acara.", "Sarmin Hadi", "honorific-before-name"),
    ],
)
def test_kin_friends_and_corps_bring_somebody_in(text: str, name: str, rule: str) -> None:
    assert (name, rule) in {(person.name, person.rule) for person in extract(article(text)).people}


def test_the_house_of_an_office_has_no_holder() -> None:
    assert not extract(article("Rumdin Bupati Tuban Sarmin ramai.")).people


def test_a_region_of_the_health_insurer_is_a_branch() -> None:
    facts = extract(article("BPJS Kesehatan Kedeputian Wilayah Jawa Timur mendata peserta."))
    assert [body.name for body in facts.organisations] == ["BPJS Kesehatan Kedeputian Wilayah Jawa Timur"]
