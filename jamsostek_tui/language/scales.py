"""Scale words, which multiply the number before them: `ribu`, `juta`, `miliar`, in all their spellings."""

from __future__ import annotations

from functools import cache

from jamsostek_tui.language.lists import table_rows

_THOUSAND = 1000


@cache
def scales() -> dict[str, tuple[float, str, str]]:
    """Return the scale words: factor, `any` or `money` (where it may stand), `about` for forms in `-an`."""
    rows = table_rows("scales.csv")
    return {row["word"]: (float(row["factor"]), row["where"], row["approx"]) for row in rows}


@cache
def powers_of_ten(*, of_money: bool = False) -> dict[str, int]:
    """Return the scale words of one piece from `ribu` on, and by which power of ten each multiplies (`juta` 6).

    Those that stand behind sums of money only (`Rp2 m`) are left out, unless `of_money`.
    """
    return {
        word: len(f"{factor:.0f}") - 1
        for word, (factor, where, _) in scales().items()
        if factor >= _THOUSAND and word.isalpha() and (of_money or where == "any")
    }
