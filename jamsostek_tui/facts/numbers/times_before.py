"""The time of a sentence that points back: `Dibanding 2023 jelas naik. Waktu itu 1.214 kasus.`"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from jamsostek_tui.language.dates import DateMention

_THEN = re.compile(r"[\"']?(?:waktu|ketika|saat|kala) itu\b")
"""What opens a sentence about the time that the sentence before compares with."""
_COMPARED = re.compile(r"\b(?:dari|dibanding|dibandingkan|ketimbang|semula|sebelumnya)\b[^.;]{0,48}$")
_BACK = 90
"""Characters before the sentence within which that time is told."""


def compared_before(lowered: str, start: int, dates: Sequence[DateMention]) -> DateMention | None:
    """Return the time told before a sentence at `start` that opens with `Waktu itu`, in its paragraph."""
    if not _THEN.match(lowered, start):
        return None
    at = bisect_left(dates, start, key=lambda one: one.start) - 1
    date = dates[at] if at >= 0 else None
    floor = max(0, lowered.rfind("\n", 0, start) + 1, start - _BACK)
    if date is None or date.iso is None or date.start < floor:
        return None
    return date if _COMPARED.search(lowered, floor, date.start) else None


def month_before(dates: Sequence[DateMention]) -> str | None:
    """Return the month before the last one of `dates`, which `bulan sebelumnya` behind them is; None without one."""
    named = [date.period for date in dates if date.kind == "month" and date.period]
    if not named:
        return None
    year, month = int(named[-1][:4]), int(named[-1][5:7])
    return f"{year}-{month - 1:02}" if month > 1 else f"{year - 1}-12"
