"""Scale words, which multiply the number before them: `ribu`, `juta`, `miliar`, in all their spellings."""

from __future__ import annotations

from functools import cache, lru_cache

from jamsostek_tui.language.lists import table_rows, word_list
from jamsostek_tui.language.spelling import is_one_edit, is_swapped

_THOUSAND = 1000
_PRINTED = ("ribu", "juta", "miliar", "milyar", "triliun")
_BESIDE = {"ribu": "tefd", "miliar": "nk", "milyar": "nk", "triliun": "ryg"}
"""Keys beside the first letter; on those beside the `j` of `juta` lie words and names (`huta`, `Kuta`)."""
_SHORTEST = 3


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


@lru_cache(maxsize=2048)
def misprinted_scale(form: str) -> float | None:
    """Return the factor of the scale word that a lower-case word is with one letter wrong: `tibu`, `rbu`, `jtua`.

    None for scale words themselves and for every ordinary word.
    """
    known = form in scales() or form in word_list("common_words.txt") or form in word_list("scale_look_alikes.txt")
    if known or len(form) < _SHORTEST:
        return None
    for word in _PRINTED:
        if _is_misprint(form, word):
            return scales()[word][0]
    return None


def _is_misprint(form: str, word: str) -> bool:
    if form[1:] == word[1:]:
        return form[0] in _BESIDE.get(word, "")
    if form[0] != word[0] or (len(form) == _SHORTEST and form[-1] != word[-1]):
        return False
    return is_one_edit(form, word) or (len(form) == len(word) and is_swapped(form, word))
