"""The words that say whether a number is a change or a target, and which way a change goes."""

from __future__ import annotations

from functools import cache

from jamsostek_tui.language.lists import table_rows
from jamsostek_tui.model import Direction, Measure


@cache
def measure_words() -> dict[str, tuple[Measure, Direction | None]]:
    """Return the measure that each word tells, with the direction of a change."""
    return {
        row["word"]: (row["measure"], row["direction"] or None)  # type: ignore[misc]
        for row in table_rows("measures.csv")
    }


@cache
def tells_change(form: str) -> bool:
    """Whether a word says that something grew or shrank: `melonjak`, `turun`, `kenaikan`."""
    return measure_words().get(form, (None, None))[0] == "change"
