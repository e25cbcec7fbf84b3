"""Pairs of invented sentences of two papers, each labelled by hand: does what they print agree?

The folder `pairs` has a file for each label. A pair is two lines, one for each paper: the number, the day the article
appeared (`-` for none) and its text, between bars, `¶` between paragraphs; blank lines part the pairs, `#` begins a
note. The label is what a careful reader who sees only these two texts and days would say; nothing was labelled by
running the program.
Counts up to two days (`hingga Juni`, `hingga September`), a state told again or a number put right is *later*;
what happened within two closed periods (`sepanjang 2022`, `sepanjang 2023`) is *different*.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jamsostek_tui.check.compared.verdict import AGREEMENTS, Agreement

PAIRS_FOLDER = Path(__file__).parent / "pairs"


class Pair(NamedTuple):
    """Two numbers told by two papers and how they agree."""

    label: Agreement
    number: str
    body: str
    day: str | None
    other_number: str
    other: str
    other_day: str | None


def _pairs(label: Agreement) -> Iterator[Pair]:
    for block in (PAIRS_FOLDER / f"{label}.txt").read_text("utf-8").split("\n\n"):
        lines = [line.split(" | ", 2) for line in block.strip().splitlines() if not line.startswith("#")]
        if lines:
            (number, day, body), (other_number, other_day, other) = lines
            yield Pair(label, number, _text(body), _day(day), other_number, _text(other), _day(other_day))


def _text(told: str) -> str:
    return told.replace(" ¶ ", "\n\n")


def _day(told: str) -> str | None:
    return None if told == "-" else told


PAIRS: tuple[Pair, ...] = tuple(pair for label in AGREEMENTS for pair in _pairs(label))
