"""Where each pane stands on a screen of any size: a pure function from cells to boxes.

Six widths are designed: below 60 and below 80 one pane at a time (from 60 on a tall screen the source stays
below), below 100 and below 120 two columns, below 180 and above three. On a low screen what matters least goes first:
the links, then the second pane of a column. The focused pane always has a box, and boxes never overlap.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Pane = Literal["regions", "people", "numbers", "source", "links"]
PANES: tuple[Pane, ...] = ("regions", "people", "numbers", "source", "links")
"""In the order of their numbers, 1 to 5, which is also the order of Tab."""

STACK_FROM = 60
TWO_FROM = 80
ROOMY_TWO_FROM = 100
THREE_FROM = 120
WIDE_FROM = 180
READING = 64
"""Cells of the source on a wide screen: lines of sixty characters read best, the rest is for columns of numbers."""
TALL = 24
LOW = 14


class Box(NamedTuple):
    """A rectangle of cells."""

    x: int
    y: int
    width: int
    height: int


Boxes = dict[Pane, Box]


def columns(width: int) -> int:
    """Return how many columns of panes a screen of `width` cells has."""
    return 1 if width < TWO_FROM else 2 if width < THREE_FROM else 3


def arrange(width: int, height: int, focus: Pane, whole: bool = False) -> Boxes:
    """Return the boxes of the visible panes on `width` by `height` cells; `whole` gives all of it to `focus`."""
    if whole or width < STACK_FROM or height < 8:
        return {focus: Box(0, 0, width, height)}
    if width < TWO_FROM:
        if height < TALL:
            return {focus: Box(0, 0, width, height)}
        above: Pane = "numbers" if focus == "source" else focus
        return _stack(0, width, height, [(above, 5), ("source", 6)])
    if width < THREE_FROM:
        left = 27 if width < ROOMY_TWO_FROM else 32
        return _left(left, height, focus) | _right_of_two(left, width - left, height, focus)
    left = 30 if width < WIDE_FROM else 32
    rest = width - left
    source = rest * 7 // 15 if width < WIDE_FROM else max(READING, rest * 3 // 8)
    return (
        _left(left, height, focus)
        | _middle_of_three(left, rest - source, height, focus)
        | {"source": Box(width - source, 0, source, height)}
    )


def _left(width: int, height: int, focus: Pane) -> Boxes:
    if height < LOW:
        return {"people" if focus == "people" else "regions": Box(0, 0, width, height)}
    return _stack(0, width, height, [("regions", 11), ("people", 10)])


def _middle_of_three(x: int, width: int, height: int, focus: Pane) -> Boxes:
    if height < LOW:
        return {"links" if focus == "links" else "numbers": Box(x, 0, width, height)}
    return _stack(x, width, height, [("numbers", 7), ("links", 3)])


def _right_of_two(x: int, width: int, height: int, focus: Pane) -> Boxes:
    if height < LOW:
        shown: Pane = focus if focus in ("source", "links") else "numbers"
        return {shown: Box(x, 0, width, height)}
    if height >= TALL + 4:
        return _stack(x, width, height, [("numbers", 8), ("links", 4), ("source", 10)])
    return _stack(x, width, height, [("numbers", 9), ("links" if focus == "links" else "source", 11)])


def _stack(x: int, width: int, height: int, shares: list[tuple[Pane, int]]) -> Boxes:
    """Put panes one above the other, each as high as its share of the whole, the last taking the rest."""
    whole = sum(share for _, share in shares)
    boxes: Boxes = {}
    top = 0
    for place, (pane, share) in enumerate(shares):
        tall = height - top if place == len(shares) - 1 else height * share // whole
        boxes[pane] = Box(x, top, width, tall)
        top += tall
    return boxes
