"""Comparisons in a search: what a number must be (`>10rb`, `<=5%`, `10rb..20rb`), and of which years (`2020..2023`)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from jamsostek_tui.language.number_forms import value_token
from jamsostek_tui.language.scales import powers_of_ten

Unit = Literal["persen", "rupiah"]
LAST_YEAR = 9999
"""The end of a span of years without an end."""
_SCALES = powers_of_ten(of_money=True) | {"thousand": 3, "million": 6, "billion": 9, "bn": 9, "trillion": 12, "tn": 12}
_PERCENT = ("%", "persen", "percent")
_WORDS = "|".join(sorted((*_SCALES, *_PERCENT), key=len, reverse=True))
_DIGITS = r"\d{1,20}(?:[.,]\d{1,20}){0,8}"
NUMBER = rf"(?:rp\.?\s?)?{_DIGITS}(?:\s(?:{_WORDS})(?!\w)|[^\W\d_]{{1,12}}(?!\w))?\s?%?"
RANGE = rf"(?P<low>{NUMBER})?\s?\.\.(?:\s?(?P<high>{NUMBER}))?(?![\w.])"
_ONE = re.compile(
    rf"(?P<rp>rp\.?\s?)?(?P<digits>{_DIGITS})\s?(?P<word>[^\W\d_]{{1,12}})?\s?(?P<percent>%)?", re.IGNORECASE
)
_ENGLISH_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_YEARS = re.compile(r"(?P<low>\d{1,4})?(?P<to>\.\.|-|–)?(?P<high>\d{1,4})?")
_SIGNED_YEAR = re.compile(r"(?P<sign>>=|=>|<=|=<|≥|≤|>|<)(?P<year>\d{4})")
_SIGNS = {"=>": ">=", "≥": ">=", "=<": "<=", "≤": "<="}


@dataclass(frozen=True, slots=True)
class Bound:
    """What a number must be: from `low` to `high` (None: no end), the ends left out where `open`; perhaps its unit."""

    low: float | None = None
    high: float | None = None
    open: bool = False
    unit: Unit | None = None


def read_bound(token: re.Match[str]) -> Bound | None:
    """Return the bound that a token of a search is, by its groups `sign` and `bound`, or `low` and `high`."""
    if token["sign"] is not None:
        read = _number(token["bound"])
        sign = _SIGNS.get(token["sign"], token["sign"])
        if read is None:
            return None
        value, unit, _ = read
        low = value if ">" in sign or sign == "=" else None
        return Bound(low, value if "<" in sign or sign == "=" else None, len(sign) == 1 and sign != "=", unit)
    if token["low"] is None and token["high"] is None:
        return None
    low_read, high_read = _number(token["low"]), _number(token["high"])
    if (low_read is None) != (token["low"] is None) or (high_read is None) != (token["high"] is None):
        return None
    return _between(low_read, high_read)


Read = tuple[float, Unit | None, int | None]


def _between(low: Read | None, high: Read | None) -> Bound | None:
    if low is None or high is None:
        one = low or high
        return None if one is None else Bound(low[0] if low else None, high[0] if high else None, False, one[1])
    start, end = low[0], high[0]
    if low[2] is None and high[2] is not None and start * 10 ** high[2] <= end:
        start *= 10 ** high[2]
    return Bound(min(start, end), max(start, end), False, high[1] or low[1])


def _number(text: str | None) -> Read | None:
    """Read `13,6rb`, `Rp1 miliar`, `5%`: value, unit, and the power of ten of its scale word (None: no word)."""
    found = _ONE.fullmatch(text.strip()) if text else None
    if found is None:
        return None
    digits, word = found["digits"], (found["word"] or "").lower()
    percent = bool(found["percent"]) or (word != "" and any(one.startswith(word) for one in _PERCENT))
    power = None if percent or not word else _power(word)
    if word and power is None and not percent:
        return None
    plain = (
        digits.replace(",", "") if power is None and not percent and _ENGLISH_THOUSANDS.fullmatch(digits) else digits
    )
    token = value_token(plain)
    if token is None:
        return None
    value = float(token.replace(",", "."))
    scaled = value if power is None else round(value * 10**power, 6)
    return scaled, "persen" if percent else "rupiah" if found["rp"] else None, power


def _power(word: str) -> int | None:
    """Return the power of ten of a scale word, which need not be typed to its end (`10j` is 10 juta)."""
    if word in _SCALES:
        return _SCALES[word]
    return next((power for scale, power in _SCALES.items() if scale.startswith(word)), None)


def read_years(value: str) -> tuple[int, int] | None:
    """Read `2024`, `202` (the twenties so far), `2020..2024`, `2022..`, `>=2022`."""
    signed = _SIGNED_YEAR.fullmatch(value)
    if signed is not None:
        year, sign = int(signed["year"]), _SIGNS.get(signed["sign"], signed["sign"])
        if sign[0] == ">":
            return year + (sign == ">"), LAST_YEAR
        return 0, year - (sign == "<")
    found = _YEARS.fullmatch(value)
    if found is None or not value.isascii():
        return None
    low, high = found["low"], found["high"]
    if found["to"] is None:
        return _decade(low) if low and not high else None
    if not low and not high:
        return None
    first, last = (_decade(low)[0] if low else 0), (_decade(high)[1] if high else LAST_YEAR)
    return min(first, last), max(first, last)


def _decade(digits: str) -> tuple[int, int]:
    return int(digits.ljust(4, "0")), int(digits.ljust(4, "9"))
