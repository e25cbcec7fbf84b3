"""Quotations: marks of every kind, missing ones, and spans that hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.quotations import find_quotations
from tests.facts.people_reading import article


def quoted(*paragraphs: str) -> list[str]:
    made = article(*paragraphs)
    return [made.text[quotation.start : quotation.end] for quotation in find_quotations(Reading(made))]


@pytest.mark.parametrize(
    "marks", [('"', '"'), ("“", "”"), ("”", "”"), ("“", '"'), ('"', "”"), ("''", "''"), ("„", "“"), ("‘", "’")]
)
def test_marks_of_every_kind(marks: tuple[str, str]) -> None:
    opening, closing = marks
    assert quoted(f"{opening}Kami siap membantu warga,{closing} kata Budi.") == ["Kami siap membantu warga"]


def test_several_sentences_are_one_quotation() -> None:
    assert quoted('"Iuran lunas. Kartu dibagikan. Tidak ada kendala," kata Budi.') == [
        "Iuran lunas. Kartu dibagikan. Tidak ada kendala"
    ]


def test_mark_never_closed_ends_before_the_cue() -> None:
    assert quoted('"Kami siap membantu, kata Budi di kantornya.') == ["Kami siap membantu"]


def test_mark_never_opened_starts_with_the_paragraph() -> None:
    assert quoted('Kami siap membantu warga," kata Budi.') == ["Kami siap membantu warga"]


def test_mark_never_closed_ends_with_its_paragraph() -> None:
    assert quoted('"Kami siap membantu.', '"Kartu dibagikan," kata Budi.') == ["Kami siap membantu.", "Kartu dibagikan"]


def test_blanks_inside_the_marks_are_left_out() -> None:
    assert quoted("“ Kami siap , ” kata Budi.") == ["Kami siap"]


def test_quoted_word_inside_a_quotation() -> None:
    assert quoted('"Program "Sertakan" itu baik bagi warga," kata Budi.') == ['Program "Sertakan" itu baik bagi warga']


@given(st.lists(st.text(alphabet="\"“”'’ab ,.!?\n(kata Budi)", max_size=60), max_size=4))
def test_quotations_are_in_order_and_inside_their_block(paragraphs: list[str]) -> None:
    made = article(*paragraphs)
    last = -1
    for quotation in find_quotations(Reading(made)):
        block = made.blocks[quotation.block]
        assert block.start <= quotation.opened <= quotation.start < quotation.end <= quotation.ended <= block.end
        assert not made.text[quotation.start].isspace()
        assert quotation.opened >= last
        last = quotation.ended
