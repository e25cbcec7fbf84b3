"""One cluster of digits as a number: thousands with dots, decimal comma, and the two ways papers turn them round."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Style = Literal["plain", "dotted", "decimal", "decimal-point", "english", "mixed"]
LONGEST = 15
"""Digits beyond which a cluster is an identity or account number, no quantity."""

_STYLES: tuple[tuple[Style, re.Pattern[str]], ...] = (
    ("dotted", re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")),
    ("mixed", re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,4}")),
    ("english", re.compile(r"[1-9][0-9]{0,2}(?:(?:,[0-9]{3})+(?:\.[0-9]{1,2})?|,[0-9]{3}(?:\.[0-9]{3})+)")),
    ("decimal", re.compile(r"[0-9]+,[0-9]{1,6}")),
    ("decimal-point", re.compile(r"[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,6})")),
)


@dataclass(frozen=True, slots=True)
class Digits:
    """The value of a cluster and the style that gave it."""

    value: float
    style: Style


@lru_cache(maxsize=4096)
def read_digits(form: str) -> Digits | None:
    """Return what a cluster such as `13.600`, `3,19` or `1,250,000` says, None for clocks, codes and long numbers."""
    if len(form) > LONGEST + 8:
        return None
    if form.isdigit():
        return Digits(float(form), "plain") if len(form) <= LONGEST else None
    style = next((style for style, pattern in _STYLES if pattern.fullmatch(form)), None)
    if style is None:
        return None
    if sum(char.isdigit() for char in form) > LONGEST:
        return None
    if style == "english":
        amid = form[-4] == "."
        return Digits(float(form.replace(",", "").replace(".", "" if amid else ".")), style)
    if style == "decimal-point":
        return Digits(float(form), style)
    return Digits(float(form.replace(".", "").replace(",", ".")), style)


def as_decimal(form: str) -> float:
    """Return the cluster read with its only mark as a decimal mark (`441,217` as 441.217, `12.345` as 12.345)."""
    return float(form.replace(",", "."))
