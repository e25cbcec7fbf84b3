"""Forms of reporting verbs in running text, also where a line ends inside one."""

from __future__ import annotations

import pytest

from jamsostek_tui.language.openings import find_openings
from jamsostek_tui.language.reporting import read_verb, spoken_words
from jamsostek_tui.language.words import cut_words


@pytest.mark.parametrize("blank", [" ", "\n", "  ", "\n "])
def test_a_verb_of_two_words_is_read_across_a_line_end(blank: str) -> None:
    text = f"bupati tak{blank}menampik kabar itu"
    told = spoken_words(text, find_openings(cut_words(text))["reporting"])[0]
    assert (text[told.start : told.end], told.verb.stem, told.nya) == (f"tak{blank}menampik", "tampik", False)
    assert read_verb(f"tak{blank}menampik") == (told.verb, False)
