"""Durations told in two units, which are one: `2 tahun 9 bulan`, `satu jam 20 menit`."""

from __future__ import annotations

from collections.abc import Mapping

from jamsostek_tui.language.number_words import opens_number
from jamsostek_tui.language.numerals import read_quantity
from jamsostek_tui.language.quantities import Quantity
from jamsostek_tui.language.units import Unit, read_unit
from jamsostek_tui.language.words import Words

_PARTS = {
    "tahun": ("bulan", 12),
    "minggu": ("hari", 7),
    "hari": ("jam", 24),
    "jam": ("menit", 60),
    "menit": ("detik", 60),
}
"""The unit that may follow one, and how many of it make one of that."""


def take_smaller_time(words: Words, quantity: Quantity, unit: Unit, excluded: Mapping[int, str]) -> Unit:
    """Take in what is told of a duration in the next smaller unit, and return the unit of the whole.

    The value is then of the smaller unit: `2 tahun 9 bulan` are 33 months. Without one, `unit` stays as it is.
    """
    smaller, many = _PARTS.get(unit.name, ("", 0))
    joined = words.forms[unit.end] == "dan" and words.forms[quantity.first - 1] != "masing-masing"
    at = unit.end + joined
    if not many or quantity.value_max is not None or at in excluded:
        return unit
    if at not in words.numbers and not opens_number(words.forms[at]):
        return unit
    rest = read_quantity(words, at, excluded)
    if rest is None or rest.value_max is not None or not 0 < rest.value < many or rest.value % 1 or rest.approx:
        return unit
    told = read_unit(words, rest.last, unlisted=False)
    if told is None or told.name != smaller or quantity.value % 1:
        return unit
    quantity.value = quantity.value * many + rest.value
    quantity.last, quantity.numbers = rest.last, (*quantity.numbers, *rest.numbers)
    return told
