"""What a reader types for a time or a number -> as it is kept, written as papers and this program's windows write it.

Times: `2024-Q2`, `16 Oktober 2024`, `20 Oct 2024`, `Agu 2024`, `triwulan II 2024`, `Q2 2024`, `half 1 2024`,
`31/8/2024`. A range or a day without a year is none.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from math import isfinite

from jamsostek_tui.language.dates import find_dates
from jamsostek_tui.language.folding import fold
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


_KEPT = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-Q[1-4]|-H[12])?", re.IGNORECASE)
_HALF = re.compile(r"\bhalf\b", re.IGNORECASE)
"""The one word of an English window for a time that no Indonesian paper uses."""


def read_time(given: str) -> str | None:
    """Return the time that the whole of a typed text says: a year, month, day, quarter or half-year; None for none."""
    if _KEPT.fullmatch(given):
        return given.upper()
    written = _HALF.sub("semester", fold(given))
    found = find_dates(written, 0, len(written), None)
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(written)) or found[0].until is not None:
        return None
    return found[0].iso
