"""What somebody denies is told as a denial, and its numbers are nobody's."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.people_reading import article


@pytest.mark.parametrize("verb", ["membantah", "menepis kabar bahwa", "menampik", "menyangkal"])
def test_numbers_of_a_denial_are_doubted_and_nobodys(verb: str) -> None:
    facts = extract(article(f"Bupati Paramita Sari {verb} ada 300 guru yang dicoret dari daftar."))
    assert [said.rule for said in facts.statements] == ["denial"]
    (number,) = facts.statistics
    assert number.attributed_to is None
    assert [doubt.name for doubt in number.doubts] == ["denied"]


def test_not_to_deny_is_to_say() -> None:
    facts = extract(article("Bupati Paramita Sari tidak membantah ada 300 guru yang dicoret dari daftar."))
    assert [said.rule for said in facts.statements] == ["reported-verb"]
    assert [number.doubts for number in facts.statistics] == [()]


@pytest.mark.parametrize(
    "told",
    [
        "mempertanyakan klaim pemkab bahwa 300 guru sudah dijamin.",
        "menilai klaim dinas bahwa 300 guru sudah dijamin tidak tepat.",
        "meragukan data dinas yang menyebut 300 guru sudah dijamin.",
    ],
)
def test_numbers_of_a_claim_called_in_question_are_doubted_and_not_of_who_questions_it(told: str) -> None:
    (number,) = extract(article(f"Bupati Paramita Sari {told}")).statistics
    assert number.attributed_to is None
    assert [doubt.name for doubt in number.doubts] == ["questioned"]


def test_claims_that_are_paid_are_in_no_question() -> None:
    (number,) = extract(article("Bupati Paramita Sari menyebut klaim JHT sudah dibayarkan kepada 300 guru.")).statistics
    assert number.attributed_to is not None
    assert number.doubts == ()
