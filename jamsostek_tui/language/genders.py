"""Which gender styles and first names tell: `Bu`, `Haji`, `Siti` (`data/gendered_names.csv`)."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from functools import cache

from jamsostek_tui.language.lists import data_text


def gender_told(words: Iterable[str]) -> str:
    """Return `f` or `m` where styles or first names tell it without contradiction, else an empty string.

    `words` may have capitals and full stops (`Hj.`).
    """
    told = {_genders().get(word.rstrip(".").lower(), "") for word in words} - {""}
    return told.pop() if len(told) == 1 else ""


@cache
def _genders() -> dict[str, str]:
    rows = csv.DictReader(data_text("gendered_names.csv").splitlines())
    return {row["word"]: row["gender"] for row in rows}
