"""A list of all numbers but a few is as the list that has each of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.store.reading.gapped import Gapped


@given(st.integers(1, 90), st.integers(2, 60), st.sets(st.integers(1, 58), max_size=30), st.integers(-70, 70))
def test_it_is_as_the_whole_list(low: int, size: int, gone: set[int], at: int) -> None:
    missing = sorted(low + one for one in gone if one < size - 1)
    whole = [one for one in range(low, low + size) if one not in missing]
    some = Gapped(low, low + size - 1, missing)
    assert (len(some), list(some), list(reversed(some))) == (len(whole), whole, whole[::-1])
    assert (some[at:], some[:at], some[1::3]) == (whole[at:], whole[:at], whole[1::3])
    assert [one in some for one in range(low - 2, low + size + 2)] == [
        one in whole for one in range(low - 2, low + size + 2)
    ]
    assert [some.index(one) for one in whole] == [*range(len(whole))]
    if -len(whole) <= at < len(whole):
        assert some[at] == whole[at]
    else:
        with pytest.raises(IndexError):
            some[at]


def test_what_is_missing_has_no_place() -> None:
    for number in (0, 3, 6):
        with pytest.raises(ValueError):
            Gapped(1, 5, [3]).index(number)
