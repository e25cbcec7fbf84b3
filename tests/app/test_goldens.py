"""The screen as plain text, at three sizes and after the main ways of using it.

A golden is what somebody looked at and found good. After a change that is meant, `UPDATE_GOLDENS=1 pytest
tests/app/test_goldens.py` writes them anew; look at the difference before you commit it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from jamsostek_tui import wording
from tests.app.browsing import browsing, press, screen_text

GOLDENS = Path(__file__).parent / "goldens"
SIZES = [(120, 40), (80, 24), (40, 15)]
FLOWS: dict[str, tuple[str, ...]] = {
    "opened": (),
    "narrowed": ("1", "j", "enter", "3"),
    "people-in-source": ("2", "j", "j", "4"),
    "links": ("5",),
    "statements": ("3", "right", "j"),
    "articles": ("3", "left"),
    "laws": ("2", "left", "j"),
    "jump": ("f",),
    "leaving": ("ctrl+c",),
    "help": ("question_mark",),
    "why": ("w",),
    "palette": ("ctrl+p", "s", "o"),
    "nothing-linked": ("1", "G", "enter", "3", "right", "right"),
}


BAR_ENDS = dict.fromkeys(range(ord("▁"), ord("█")), " ")
"""The ends of scroll bars are drawn in eighths of a cell, and a frame later than the rest."""


def compare(name: str, seen: str) -> None:
    path = GOLDENS / f"{name}.txt"
    seen = seen.translate(BAR_ENDS)
    if os.environ.get("UPDATE_GOLDENS"):
        path.write_text(seen, "utf-8")
    assert seen == path.read_text("utf-8"), f"the screen is no longer as in {path.name}"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("flow", FLOWS)
async def test_the_screen_is_as_it_was_found_good(sample: Path, flow: str, size: tuple[int, int]) -> None:
    async with browsing(sample, size=size) as pilot:
        await press(pilot, *FLOWS[flow])
        compare(f"{flow}-{size[0]}x{size[1]}", screen_text(pilot))


@pytest.mark.parametrize("size", [(200, 50), (100, 30), (60, 30)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_other_widths_are_designed_too(sample: Path, size: tuple[int, int]) -> None:
    async with browsing(sample, size=size) as pilot:
        compare(f"opened-{size[0]}x{size[1]}", screen_text(pilot))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_screen_in_indonesian(sample: Path, size: tuple[int, int]) -> None:
    wording.use("id")
    async with browsing(sample, size=size) as pilot:
        await press(pilot, "1", "j", "enter", "3")
        compare(f"indonesian-{size[0]}x{size[1]}", screen_text(pilot))
