"""A time as a reader types it -> as it is kept: `2024-Q2`, and the same as papers and this program's windows write it.

`16 Oktober 2024`, `20 Oct 2024`, `Agu 2024`, `triwulan II 2024`, `Q2 2024`, `half 1 2024`, `31/8/2024`. A range or a
day without a year is none.
"""

from __future__ import annotations

import re

from jamsostek_tui.language.dates import find_dates
from jamsostek_tui.language.folding import fold

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
