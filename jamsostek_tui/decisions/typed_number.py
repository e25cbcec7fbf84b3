"""A number as a person types it: as papers print it (`172 ribu`, `Rp1,5 miliar`, `13,6 persen`) or as programs do."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from math import isfinite

from jamsostek_tui.language.scales import powers_of_ten

_PRINTED = re.compile(
    r"(?P<money>rp\.?|idr)?\s*(?P<digits>[-−]?[\d.,\s]*\d)\s*"
    r"(?:(?P<percent>%|persen(?: poin)?)|(?P<scale>[a-z]+))?",
    re.IGNORECASE,
)
_GROUPED = re.compile(r"[-−]?\d{1,3}(\.\d{3})+(,\d+)?")


def read_number(given: str) -> tuple[float, str | None] | None:
    """Return what a typed number means, and the unit typed with it (`rupiah`, `persen`); None for no number."""
    found = _PRINTED.fullmatch(given.strip())
    value = _digits(found["digits"] if found else given)
    if value is None or found is None:
        return None if value is None else (float(value), None)
    percent, scale = (found["percent"] or "").casefold(), (found["scale"] or "").casefold()
    unit = "rupiah" if found["money"] else percent.replace("%", "persen") or None
    if scale:
        power = powers_of_ten(of_money=unit == "rupiah").get(scale)
        if power is None:
            return None
        value = value.scaleb(power)
    return (float(value), unit) if isfinite(float(value)) else None


def _digits(given: str) -> Decimal | None:
    plain = "".join(given.split()).replace("−", "-")
    if _GROUPED.fullmatch(plain):
        plain = plain.replace(".", "")
    if plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    try:
        value = Decimal(plain)
    except InvalidOperation:
        return None
    return value if value.is_finite() and isfinite(float(value)) else None
