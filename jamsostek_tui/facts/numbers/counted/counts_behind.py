"""Counts told behind what they count: `anaknya tiga`, `Anak saya dua`, `yang menjawab hanya dua`."""

from __future__ import annotations

from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.quantities import Quantity
from jamsostek_tui.language.units import is_nounlike, is_verblike, unit_class
from jamsostek_tui.language.words import Words

_ONLY = frozenset(("baru", "cuma", "cuman", "hanya", "tinggal"))
_OWNERS = frozenset(("aku", "beliau", "dia", "kami", "kita", "mereka", "saya"))
_HAVING = frozenset(("memiliki", "mempunyai", "punya"))
_CLOSING = frozenset(
    (",", ".", ";", "!", "?", '"', ")", "\n", "", "dan", "dari", "di", "serta", "tetapi", "untuk", "yang")
)
_GOING_ON = frozenset(("masih", "semua", "semuanya", "sudah", "belum", "tinggal", "sekolah"))
"""Behind those of a family: `anaknya tiga masih sekolah semua`."""
_CLAUSE = 5
"""Words between `yang` and the number of those who did it."""


def counted_before(words: Words, quantity: Quantity) -> tuple[int, int] | None:
    """Return the tokens of the noun or the doers right before a number without a unit that counts them, or None."""
    if quantity.value < 2 or quantity.value % 1 or quantity.scaled or quantity.currency:
        return None
    at, closes = quantity.first - 1, words.forms[quantity.last] in _CLOSING
    only = words.forms[at] in _ONLY
    at -= only
    if only and closes and (doers := _doers(words, at)) is not None:
        return doers
    noun, owned = _owned(words, at)
    told = at - (words.forms[at] in _OWNERS), at + 1
    if noun in word_list("kin_words.txt"):
        following = words.forms[quantity.last]
        return told if (owned or only) and (closes or following in _GOING_ON or is_verblike(following)) else None
    return told if owned and closes and unit_class(noun) in ("people", "thing") else None


def _doers(words: Words, at: int) -> tuple[int, int] | None:
    """Return the clause of those who do or are something that ends here: `yang menjawab`, `Yang hadir kemarin`."""
    for begin in range(at, max(-1, at - _CLAUSE), -1):
        if words.forms[begin] == "yang":
            return (begin + 1, at + 1) if begin < at and words.is_word(begin + 1) else None
        if not words.is_word(begin) or begin in words.numbers:
            return None
    return None


def _owned(words: Words, at: int) -> tuple[str, bool]:
    """Return the noun that ends at a token without its possessive, and whether it is said whose it is."""
    form = words.forms[at]
    if form in _OWNERS and is_nounlike(words, at - 1):
        return words.forms[at - 1], True
    if form.endswith("nya") and is_nounlike(words, at):
        return form.removesuffix("nya"), True
    return form, words.forms[at - 1] in _HAVING
