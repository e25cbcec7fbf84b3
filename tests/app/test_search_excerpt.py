"""The part of a text that a hit shows: what matched is in it, and its spans point at the same letters."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from jamsostek_tui.app import safe
from jamsostek_tui.app.widgets.lists.cells import excerpt


def test_a_text_that_fits_is_shown_whole() -> None:
    assert excerpt("Lalu Wiramaja", ((5, 13),), 20) == ("Lalu Wiramaja", ((5, 13),))


def test_a_match_far_on_is_brought_into_sight_with_words_before_it() -> None:
    text = "kata " * 200 + "batik dari Bantul"
    start = text.index("batik")
    shown, spans = excerpt(text, ((start, start + 5),), 30)
    assert shown.startswith("…kata") and "batik" in shown
    assert [shown[a:b] for a, b in spans] == ["batik"]


def test_what_is_left_out_is_an_ellipsis() -> None:
    assert excerpt("perajin batik", (), 8) == ("perajin…", ())
    assert excerpt("perajin batik", (), 0) == ("", ())


@settings(max_examples=300, deadline=None)
@given(
    st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=4), st.integers(0, 30)
)
def test_it_never_outgrows_its_width_and_lights_the_same_letters(
    text: str, pairs: list[tuple[int, int]], width: int
) -> None:
    spans = tuple((min(pair), min(max(pair), len(text))) for pair in pairs if min(pair) < min(max(pair), len(text)))
    shown, lit = excerpt(text, spans, width)
    assert cell_len(shown) <= width
    wanted = {safe.line(text[start:end]) for start, end in spans}
    assert all(any(shown[start:end] in words for words in wanted) for start, end in lit)
