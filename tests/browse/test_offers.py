"""What is offered while a search is typed, and what taking it makes of the line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.browse.offers import Offer, offered, taken
from jamsostek_tui.browse.query import read_query


def at_end(text: str, language: str = "en") -> Offer | None:
    return offered(text, len(text), language)


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("ki", "en", "kind:"),
        ("petani reg", "en", "region:"),
        ("wil", "en", "wilayah:"),
        ("wi", "id", "wilayah:"),
        ("ora", "id", "orang:"),
        ("kind:", "en", "region "),
        ("kind:nu", "en", "number "),
        ("jenis:an", "id", "angka "),
        ("stat", "en", "status:"),
        ("status:", "id", "diragukan "),
        ("status:acc", "id", "diterima "),
        (">10", "en", "rb "),
    ],
)
def test_operators_kinds_and_scales_are_offered(text: str, language: str, first: str) -> None:
    offer = at_end(text, language)
    assert offer is not None and offer.texts[0] == first


@pytest.mark.parametrize(
    "text", ["", "k", "wi", "petani", "kind:number", "kind:angka", ">10rb", "lombok ", "xreg", "10"]
)
def test_nothing_is_offered_where_nothing_is_begun(text: str) -> None:
    assert at_end(text) is None


def test_an_operator_that_is_called_the_same_in_both_languages_is_offered_once() -> None:
    offer = at_end("stat")
    assert offer is not None and offer.texts == ("status:",)


def test_inside_a_word_nothing_is_offered() -> None:
    assert offered("region", 3, "en") is None
    assert offered("reg lombok", 3, "en") is not None


def test_names_come_from_elsewhere_and_are_quoted_where_they_need_it() -> None:
    offer = at_end("region:lom")
    assert offer is not None and (offer.operator, offer.head, offer.texts) == ("region", "lom", ())
    full = offer.with_values(["Lombok Tengah", "Mataram"])
    assert full.texts == ('"Lombok Tengah" ', "Mataram ")
    assert taken("region:lom", full) == ('region:"Lombok Tengah" ', 23)
    assert taken("region:lom", full, 1) == ("region:Mataram ", 15)


def test_a_value_that_is_whole_already_is_not_offered_again() -> None:
    offer = at_end("region:mataram")
    assert offer is not None and offer.with_values(["Mataram"]).texts == ()


def test_taking_in_the_middle_doubles_neither_blank_nor_quotation_mark() -> None:
    offer = offered('person:"la" nelayan', 10, "en")
    assert offer is None, "the quotation is closed behind the cursor"
    offer = offered("kind:nu nelayan", 7, "en")
    assert offer is not None and taken("kind:nu nelayan", offer) == ("kind:number nelayan", 12)


@given(st.text('kindregopsyatuh:>"1 0', max_size=20), st.integers(0, 20), st.sampled_from(["en", "id"]))
def test_whatever_is_taken_reads_as_an_operator_or_goes_on_to_one(text: str, cursor: int, language: str) -> None:
    offer = offered(text, cursor, language)
    if offer is None:
        return
    for place in range(len(offer.texts)):
        line, there = taken(text, offer, place)
        assert 0 <= there <= len(line)
        assert not any(
            fault.operator == "kind" and line.endswith(fault.value) for fault in read_query(line[:there]).faults
        )
