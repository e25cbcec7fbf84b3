"""The words that say whether a number is a change or a target, and which way a change goes."""

from __future__ import annotations

from functools import cache

from jamsostek_tui.language.lists import table_rows
from jamsostek_tui.model import Direction, Measure

Told = tuple[Measure, Direction | None]
"""A measure and, of a change, its direction."""
REACH = 9
"""Tokens before a number within which a word of change or aim rules it."""
COMPARING = frozenset(("dibanding", "dibandingkan", "ketimbang"))
_BECAUSE = frozenset(("karena", "akibat", "lantaran", "sebab", "setelah", "sesudah", "usai", "ketika", "saat"))
BLOCKERS = _BECAUSE | COMPARING | {",", ".", ";", '"', "\n", "dan", "menjadi", "dari", "ke", "yang"}
"""Words behind which what stood before rules a number no more."""


@cache
def measure_words() -> dict[str, Told]:
    """Return the measure that each word tells, with the direction of a change."""
    return {
        row["word"]: (row["measure"], row["direction"] or None)  # type: ignore[misc]
        for row in table_rows("measures.csv")
    }


@cache
def tells_change(form: str) -> bool:
    """Whether a word says that something grew or shrank: `melonjak`, `turun`, `kenaikan`."""
    return measure_words().get(form, (None, None))[0] == "change"


def is_year(form: str) -> bool:
    """Whether digits are a year, which ends no reach."""
    return len(form) == 4 and form.isdigit() and form[:2] in ("19", "20")
