"""How many words behind the office of a village or district are the place's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.language.village_names import end_of_place, words_of_place


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("Medan Kota Sanco Simanjuntak", 2),
        ("Ilir Barat Dua Ichsan Pratama", 3),
        ("Tanjung Budi Santoso", 1),
        ("Linggau Bigang Stefanus Hibau", 2),
        ("Sumber Rejo Kidul", 0),
        ("Budi Agung Prabowo", 0),
        ("Tanjung Harapan", 0),
    ],
)
def test_words_of_a_place(words: str, size: int) -> None:
    assert words_of_place(words.split()) == size


def test_a_comma_and_another_name_behind_say_nothing_here() -> None:
    assert end_of_place("Camat Tanjung Harapan Jaya, Budi Santoso", 5) is None
    assert end_of_place("Camat Tanjung Harapan Budi, kata", 5) == len("Camat Tanjung Harapan")


@given(
    st.lists(st.sampled_from(["Medan", "Kota", "Sari", "Budi", "Xyzzy", "II", "I", "Wayan", "Kabupaten"]), max_size=8)
)
def test_somebody_is_left_behind_the_place(words: list[str]) -> None:
    assert 0 <= words_of_place(words) < max(len(words), 1)
