"""What styles before names tell: the gender (`Bu`, `data/gendered_names.csv`), and which are one (`Rm.`, `Romo`)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from jamsostek_tui.language.lists import table_rows

_SPELT_OUT = {"tgh": "tuan guru", "pdt": "pendeta", "kh": "kiai", "k.h": "kiai", "kyai": "kiai", "ust": "ustaz"}
_SPELT_OUT |= {"ustadz": "ustaz", "tgk": "teungku", "prof": "profesor", "rd": "romo", "rm": "romo", "sr": "suster"}


def gender_told(words: Iterable[str]) -> str:
    """Return `f` or `m` where styles or first names tell it without contradiction, else an empty string.

    `words` may have capitals and full stops (`Hj.`).
    """
    told = {_genders().get(word.rstrip(".").lower(), "") for word in words} - {""}
    return told.pop() if len(told) == 1 else ""


def spelt_out(style: str) -> str:
    """Return a style in small letters as it is called in full: `Rm.` is `romo`."""
    low = style.rstrip(".").lower()
    return _SPELT_OUT.get(low, low)


@cache
def _genders() -> dict[str, str]:
    rows = table_rows("gendered_names.csv")
    return {row["word"]: row["gender"] for row in rows}
