"""Scale words multiply alike wherever they are read: in a page, in a search, as a token of the index."""

from __future__ import annotations

import pytest

from jamsostek_tui.browse.bounds import Bound
from jamsostek_tui.browse.query import read_query
from jamsostek_tui.language.number_forms import value_token
from jamsostek_tui.language.scales import powers_of_ten, scales


@pytest.mark.parametrize("word", sorted(powers_of_ten()))
def test_a_search_reads_every_scale_word_as_a_page_is_read(word: str) -> None:
    value = 3 * scales()[word][0]
    assert value_token("3", word) == f"{value:.0f}"
    assert read_query(f">3 {word}").bounds == (Bound(value, None, open=True),)


def test_spellings_that_papers_use_are_known() -> None:
    assert {"ribu", "rb", "juta", "jt", "miliar", "milyar", "milliar", "mliar", "triliun"} <= powers_of_ten().keys()
    assert {"m", "k", "t"} <= powers_of_ten(of_money=True).keys() - powers_of_ten().keys()
    assert not {"ratus", "puluh"} & powers_of_ten(of_money=True).keys()
