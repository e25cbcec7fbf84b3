"""The shadow copies: plain characters, every one in its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.language.folding import fold, lower


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“Kami siap,” kata Ma’ruf", '"Kami siap," kata Ma\'ruf'),
        ("Bima – Dompu — 2\u00a0km", "Bima - Dompu - 2 km"),
        ("ta\u00adhun\u200bini\ufeff", "ta hun ini "),
        ("\x1b[31m\x85\x9b\u202e\u2066\ufffd", " [31m     "),
        ("baris\nbaru\ttab\r", "baris\nbaru tab "),
        ("\\telah é ñ", "\\telah é ñ"),
    ],
)
def test_quotes_dashes_blanks_and_controls_become_plain(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_no_character_moves(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(lower(folded)) == len(lower(text)) == len(text)
    assert [char == "\n" for char in folded] == [char == "\n" for char in text]
    assert fold(folded) == folded


def test_a_capital_whose_small_letter_is_two_stays() -> None:
    assert lower("İSTANBUL Ende") == "İstanbul ende"
