"""Digits that name the whole of a part told beside them: `221 perusahaan dari 850 yang diperiksa`."""

from __future__ import annotations

from jamsostek_tui.language.numerals import change_verbs, read_quantity
from jamsostek_tui.language.quantities import Quantity
from jamsostek_tui.language.units import Unit, is_verblike, read_unit, stops
from jamsostek_tui.language.words import Words

_HEDGES = frozenset(("total", "jumlah", "seluruh", "keseluruhan", "sekitar", "hampir", "sebanyak", "lebih", "kurang"))
_MODIFIERS = 2
"""Words that may stand between a part and `dari`: `40 desa pesisir dari 212 yang mendaftar`."""
_CLAUSE = 8
"""Words of a clause between a whole and the comma behind it: `Dari 850 yang diperiksa tahun lalu, 221 …`."""
_CLOSING = frozenset((",", ".", ";", ")", '"', "\n", ""))
_POINTING = frozenset(("itu", "tersebut", "ini"))
_OPENING = frozenset((".", ",", ";", ":", '"', "(", "\n", "", "dan", "tetapi", "namun", "padahal", "-"))
_LEADS = frozenset(("sebanyak", "baru", "hanya", "cuma", "sekitar", "ada", "terdapat", "sejumlah", "sudah", "masih"))


def is_whole_of(words: Words, quantity: Quantity, counted: int, part: float) -> bool:
    """Whether digits without a unit are the whole of the number right before them: `40 desa dari 212 yang mendaftar`.

    `counted` is the token past that number and its unit, `part` its value.
    """
    of = _of(words, quantity)
    if of is None or not 0 <= of - counted <= _MODIFIERS or quantity.value <= part:
        return False
    if not all(words.is_word(at) and words.forms[at] not in stops() for at in range(counted, of)):
        return False
    behind = words.forms[quantity.last]
    return behind in _CLOSING or (not words.is_capital(quantity.last) and (behind in stops() or is_verblike(behind)))


def part_behind(words: Words, quantity: Quantity) -> Quantity | None:
    """Return the part told behind digits that open as its whole: `Dari 850 yang diperiksa, 221 perusahaan …`."""
    of = _of(words, quantity)
    if of is None or words.forms[of - 1] not in _OPENING:
        return None
    behind = words.forms[quantity.last]
    if behind != "yang" and behind not in _POINTING:
        return None
    at = quantity.last
    while at < quantity.last + _CLAUSE and words.forms[at] != ",":
        if not words.is_word(at) or at in words.numbers or words.forms[at].startswith((*change_verbs(), "menjadi")):
            return None
        at += 1
    while words.forms[at] == "," or words.forms[at] in _LEADS:
        at += 1
    part = read_quantity(words, at) if at in words.numbers else None
    return part if part is not None and _is_less(words, part, quantity) else None


def unit_of_part(words: Words, part: Quantity, at: int) -> Unit | None:
    """Return the unit of a part as one of no tokens at `at`, None where it counts nobody and nothing."""
    unit = read_unit(words, part.last, unlisted=False)
    if unit is None or unit.kind not in ("people", "thing"):
        return None
    return Unit(unit.name, unit.kind, at, at, at, unit.classifier)


def _is_less(words: Words, part: Quantity, whole: Quantity) -> bool:
    unit = read_unit(words, part.last, unlisted=False)
    if unit is not None and unit.kind == "ratio":
        return True
    counts = unit is None or unit.kind in ("people", "thing")
    return counts and part.currency is None and part.value < whole.value


def _of(words: Words, quantity: Quantity) -> int | None:
    """Return the token of the `dari` before digits that count, None where none stands there."""
    if quantity.form != "digits" or quantity.currency or quantity.value < 2 or quantity.value % 1:
        return None
    at = quantity.first - 1
    while words.forms[at] in _HEDGES:
        at -= 1
    return at if words.forms[at] == "dari" else None
