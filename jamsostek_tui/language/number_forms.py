"""One token for a number however it is written: `13600`, `13.600`, `13,6 ribu` and `13,6rb` are all `13600`."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from jamsostek_tui.language.scales import powers_of_ten

SCALES = powers_of_ten()
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_ENGLISH = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_MOST_DIGITS = 30


def value_token(printed: str, scale: str = "") -> str | None:
    """Return the token of a printed number with its scale word, or None where it is none.

    A point before three digits groups thousands, any other point or comma is the decimal mark
    (`3,19`, `41.56`); two or more groups of three behind commas are read the English way (`1,441,217`).
    """
    if len(printed) > _MOST_DIGITS:
        return None
    if _GROUPED.fullmatch(printed):
        plain = printed.replace(".", "").replace(",", ".")
    elif printed.count(",") > 1 and _ENGLISH.fullmatch(printed):
        plain = printed.replace(",", "")
    else:
        plain = printed.replace(",", ".")
    try:
        value = Decimal(plain)
    except InvalidOperation:
        return None
    return token_of(value.scaleb(SCALES.get(scale, 0)))


def token_of(value: Decimal | float) -> str:
    """Return the token of a value: digits, with a decimal comma where it is no whole number."""
    number = value if isinstance(value, Decimal) else Decimal(repr(value))
    if not number.is_finite():
        return ""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", ",")
