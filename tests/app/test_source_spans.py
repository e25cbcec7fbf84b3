"""Overlapping spans of facts: each character belongs to the innermost."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from jamsostek_tui.app.widgets.source.source_spans import SourceSpans
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import Lit


def lit(start: int, end: int, name: int = 0) -> Lit:
    return Lit(start=start, end=end, ref=Ref("statistic", name))


SPAN = st.tuples(st.integers(0, 30), st.integers(0, 12)).map(lambda pair: lit(pair[0], pair[0] + pair[1]))


@settings(max_examples=300, deadline=None)
@given(st.lists(SPAN, max_size=12))
def test_pieces_cover_what_is_marked_and_belong_to_the_innermost(spans: list[Lit]) -> None:
    asked = SourceSpans(spans)
    pieces = list(asked.pieces(0, 50))
    assert all(first[1] <= second[0] for first, second in pairwise(pieces))
    owner = {offset: asked.all[index] for start, end, index in pieces for offset in range(start, end)}
    for offset in range(50):
        holders = [one for one in spans if one.start <= offset < one.end]
        assert (offset in owner) == bool(holders)
        if holders:
            assert owner[offset].start == max(one.start for one in holders)
            assert owner[offset].end == min(one.end for one in holders if one.start == owner[offset].start)


def test_a_number_within_a_quotation_is_found_before_the_quotation() -> None:
    spans = SourceSpans([lit(0, 40, 1), lit(10, 20, 2)])
    assert [spans.all[index].ref.id for index in (spans.at(5), spans.at(15), spans.at(25)) if index is not None] == [
        1,
        2,
        1,
    ]
    assert spans.at(40) is None


def test_the_cursor_goes_from_span_to_span() -> None:
    spans = SourceSpans([lit(4, 6, 1), lit(10, 20, 2), lit(12, 14, 3)])
    assert (spans.after(-1), spans.after(4), spans.after(12)) == (0, 1, None)
    assert (spans.before(4), spans.before(12), spans.before(99)) == (None, 1, 2)


def test_the_places_of_one_fact_come_in_reading_order() -> None:
    spans = SourceSpans([lit(9, 12, 1), lit(1, 3, 1), lit(5, 6, 2)])
    assert spans.of(Ref("statistic", 1)) == [(1, 3), (9, 12)]
    assert spans.of(None) == []
