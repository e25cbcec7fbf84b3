"""A line in its frame is cut where Textual would cut it, whatever it ends in."""

from __future__ import annotations

import gc

from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from jamsostek_tui.app.widgets.drawing.framed import FramedLine

PIECES = st.lists(st.tuples(st.sampled_from(["", " ", "   ", "6.000 petani", "naik ", "日"]), st.booleans()))
TAILS = st.sampled_from([" ", "    ", "!"])
SIDES = st.sampled_from(["", "│", "│ "])


def drawn(pieces: list[Strip]) -> list[list[tuple[str, Style | None]]]:
    """Return every cell of each piece with its style."""
    return [[(cell, one.style) for one in piece for cell in one.text] for piece in pieces]


@given(PIECES, TAILS, SIDES)
def test_a_line_is_cut_as_any_other_is(pieces: list[tuple[str, bool]], tail: str, side: str) -> None:
    segments = [Segment(text, Style(bold=bold)) for text, bold in [("│", False), *pieces, (tail, False)]]
    inside = Strip(segments).cell_length
    right = Strip([Segment(side, Style(dim=True))] if side else [], len(side))
    cuts = [inside - 1, inside, inside + len(side)]
    whole = [*segments, *right]
    line = FramedLine(whole, right, cuts)
    assert drawn(list(line.divide(cuts))) == drawn(list(Strip(whole).divide(cuts)))
    assert drawn(list(line.divide(cuts[-1:]))) == drawn([Strip(whole)])


def test_a_line_that_was_painted_whole_is_gone_with_the_last_who_holds_it() -> None:
    gc.disable()
    try:
        held = _lines()
        line = FramedLine([Segment("6.000 petani"), Segment(" ")], Strip([]), [12, 13, 13])
        line.divide([13])
        assert _lines() == held + 1
        del line
        assert _lines() == held
    finally:
        gc.enable()


def _lines() -> int:
    return sum(isinstance(one, FramedLine) for one in gc.get_objects())
