"""A number as the reader compares it: full digits in the reader's separators, cut where the decimals begin.

Papers print `3,19 juta`, `216,34 ribu` and `13.600` side by side; in one column only 3.190.000, 216.340 and
13.600 can be compared. The words as printed stand in the source and in every citation.
"""

from __future__ import annotations

import re
from typing import NamedTuple, Protocol

from jamsostek_tui import wording
from jamsostek_tui.model import Approx, Direction, Doubt, Measure

APPROX = {"about": "±", "over": ">", "under": "<", "nearly": "~", None: ""}
DIRECTION = {"up": "↑", "down": "↓", None: ""}
UNITS = {"persen": "%", "persen poin": "pp", "rupiah": "Rp"}
SCALES = ((1e12, "money.trillion"), (1e9, "money.billion"))


class Number(Protocol):
    """What a figure is made of: the fields of a statistic, its scale applied."""

    @property
    def value(self) -> float: ...
    @property
    def value_max(self) -> float | None: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def measure(self) -> Measure: ...
    @property
    def direction(self) -> Direction | None: ...
    @property
    def approx(self) -> Approx | None: ...


class Figure(NamedTuple):
    """A number to be set in columns: `whole` right-aligned, `fraction` (with its separator) left-aligned after it."""

    whole: str
    fraction: str
    unit: str


def figure(row: Number) -> Figure:
    """Return the figure of a number; a range stands in `whole` undivided, a large one in billions with the word."""
    sign = DIRECTION[row.direction] + APPROX[row.approx] + ("#" if row.measure == "rank" else "")
    unit = UNITS.get(row.unit or "", row.unit or "")
    top = max(abs(row.value), abs(row.value_max or 0))
    scale, word = next(((by, wording.say(key)) for by, key in SCALES if top >= by), (1.0, ""))
    unit = " ".join(filter(None, (unit, word) if unit == "Rp" else (word, unit)))
    low = written(row.value / scale)
    if row.value_max is not None:
        return Figure(f"{sign}{''.join(low)}–{in_full(row.value_max / scale)}", "", unit)
    return Figure(sign + low[0], low[1], unit)


def hedged_in(words: str, row: Number) -> str:
    """Return a number's words behind the sign of its hedge (`>13,000` of `13 ribu lebih`)."""
    return APPROX[row.approx] + words


EIGHTHS = " ▏▎▍▌▋▊▉"


def bar(row: Number, greatest: float | None, cells: int) -> str:
    """Return a bar of at most `cells` cells that shows how large a number is beside the `greatest` of its unit.

    Nothing for ranks, and where there is no other number of the unit to compare with; the least sliver for the least.
    """
    if not greatest or row.measure == "rank" or cells <= 0:
        return ""
    share = min(1.0, max(abs(row.value), abs(row.value_max or 0)) / greatest)
    whole, part = divmod(max(1, round(share * cells * 8)) if share > 0 else 0, 8)
    return ("█" * whole + EIGHTHS[part]).rstrip()


def written(value: float) -> tuple[str, str]:
    """Return a value's whole part and its decimals with their separator, at most four, none where they are nought."""
    decimals = next((places for places in range(5) if abs(round(value, places) - value) < 1e-9), 4)
    text = wording.number(value, decimals)
    return (text, "") if not decimals else (text[: -decimals - 1], text[-decimals - 1 :])


def in_full(value: float) -> str:
    """Return a value in the reader's manner, all of it."""
    return "".join(written(value))


def short(value: float) -> str:
    """Return a value in the reader's manner, from a thousand million on as billions or trillions with one decimal."""
    for scale, key in SCALES:
        if abs(value) >= scale:
            return f"{in_full(round(value / scale, 1))} {wording.say(key)}"
    return in_full(round(value, 2))


_PLAIN = re.compile(r"\d+(?:\.\d+)?")


def sum_in_words(doubt: Doubt) -> str | None:
    """Return what a sum that does not come out says, its figures in the reader's manner; None for any other doubt."""
    if doubt.name != "arithmetic" or not doubt.other_reading:
        return None
    told = _PLAIN.sub(lambda plain: in_full(float(plain.group())), doubt.other_reading)
    return wording.say("doubt.arithmetic", sum=told)
