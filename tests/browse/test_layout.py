"""The panes fit every screen: none overlaps, none leaves it, the focused one is always there."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.browse.layout import PANES, Box, Pane, arrange, columns

SIZES = st.integers(1, 260)


@given(SIZES, st.integers(1, 120), st.sampled_from(PANES), st.booleans())
def test_panes_cover_the_screen_without_overlapping(width: int, height: int, focus: Pane, whole: bool) -> None:
    boxes = arrange(width, height, focus, whole)
    assert focus in boxes
    assert sum(box.width * box.height for box in boxes.values()) == width * height
    for box in boxes.values():
        assert box.x >= 0 and box.y >= 0 and box.width > 0 and box.height > 0
        assert box.x + box.width <= width and box.y + box.height <= height
    for one, other in combinations(boxes.values(), 2):
        assert not _overlap(one, other)


def _overlap(one: Box, other: Box) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


@pytest.mark.parametrize(
    ("width", "height", "shown"),
    [
        (200, 50, {"regions", "people", "numbers", "links", "source"}),
        (120, 40, {"regions", "people", "numbers", "links", "source"}),
        (100, 30, {"regions", "people", "numbers", "links", "source"}),
        (80, 24, {"regions", "people", "numbers", "source"}),
        (60, 30, {"numbers", "source"}),
        (60, 15, {"numbers"}),
        (40, 15, {"numbers"}),
        (120, 10, {"regions", "numbers", "source"}),
        (1, 1, {"numbers"}),
    ],
)
def test_each_screen_shows_what_it_has_room_for(width: int, height: int, shown: set[str]) -> None:
    assert set(arrange(width, height, "numbers")) == shown


@pytest.mark.parametrize("focus", PANES)
def test_the_source_stays_in_sight_where_two_panes_fit(focus: Pane) -> None:
    for width, height in ((60, 30), (80, 30), (120, 24)):
        assert "source" in arrange(width, height, focus)


def test_a_pane_can_have_the_whole_screen() -> None:
    assert arrange(200, 50, "people", whole=True) == {"people": Box(0, 0, 200, 50)}


def test_wider_screens_have_more_columns() -> None:
    assert [columns(width) for width in (40, 60, 79, 80, 119, 120, 200)] == [1, 1, 1, 2, 2, 3, 3]
