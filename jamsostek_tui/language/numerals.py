"""Quantities as Indonesian papers print them: numbers, ranges and hedges.

`read_quantity` takes the token where a number begins and gives its value, scale applied, with every doubt about it.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from functools import cache

from jamsostek_tui.language.lists import table_rows, word_list
from jamsostek_tui.language.quantities import RUPIAH, Quantity, read_single, scale_of, scaled_by
from jamsostek_tui.language.words import Words, cut_words
from jamsostek_tui.model import Approx

_REPEATED = frozenset(("persen", "%", "tahun", "bulan", "hari", "orang"))
"""Units that may stand behind both numbers of a range: `4 persen sampai 7 persen`."""
_CONNECTORS = frozenset(("-", "hingga", "sampai", "sd", "s", "dan", "atau"))


def read_quantity(words: Words, index: int, excluded: Container[int] = ()) -> Quantity | None:
    """Return the quantity whose first number is token `index`, a range with its second number, or None.

    Tokens in `excluded` are dates, clocks and the like, and never become a part of it.
    """
    quantity = read_single(words, index, excluded)
    if quantity is None:
        return None
    following = words.forms[quantity.last]
    if following in _CONNECTORS or following in _REPEATED:
        quantity = _read_range(words, quantity, excluded) or quantity
    _take_hedge(words, quantity)
    return quantity


def _read_range(words: Words, low: Quantity, excluded: Container[int]) -> Quantity | None:
    unit = words.forms[low.last] if words.forms[low.last] in _REPEATED else ""
    at = _past_connector(words, low.last + bool(unit), low)
    if at is None:
        return None
    number = at + 1 if words.forms[at] in RUPIAH else at
    number += number > at and words.forms[number] == "."
    if number in excluded or not (number in words.numbers or words.is_word(number)):
        return None
    high = read_single(words, number, excluded)
    if high is None or (high.currency and not low.currency) or (unit and words.forms[high.last] != unit):
        return None
    value = _sharing_scale(words, low, high)
    if high.value <= value or (words.forms[at - 1] == "atau" and high.value != value + 1):
        return None
    return replace(
        low,
        last=high.last,
        value=value,
        value_max=high.value,
        scaled=low.scaled or high.scaled,
        numbers=(*low.numbers, *high.numbers),
        doubts=(*low.doubts, *high.doubts),
        approx=low.approx or high.approx,
    )


def _past_connector(words: Words, at: int, low: Quantity) -> int | None:
    form, before = words.forms[at], words.forms[low.first - 1]
    if form == "-":
        return at + 1 if words.glued(at) == words.glued(at + 1) else None
    if form in ("hingga", "sampai", "sd"):
        if before == "dari" and _changes(words, low.first - 2):
            return None
        return at + 2 if words.forms[at + 1] == "dengan" else at + 1
    if form == "s" and words.forms[at + 2] == "d" and words.forms[at + 1] in ("/", "."):
        return at + 4 if words.forms[at + 3] == "." else at + 3
    if form == "dan" and before == "antara":
        return at + 1
    return at + 1 if form == "atau" and at == low.last else None


def _changes(words: Words, index: int) -> bool:
    near = words.forms[max(0, index - 7) : index + 1]
    return any(form.startswith(change_verbs()) for form in near)


@cache
def change_verbs() -> tuple[str, ...]:
    """Return the plain verbs of growing and shrinking beside a number."""
    return tuple(sorted(word_list("change_verbs.txt")))


def _sharing_scale(words: Words, low: Quantity, high: Quantity) -> float:
    """Return the value of the first number of a range, with the scale of `Rp1-2 juta` given to it too."""
    factor = scale_of(words.forms[high.last - 1])
    if low.scaled or factor is None or not high.scaled or low.value * factor >= high.value:
        return low.value
    return scaled_by(low.value, factor)


def _take_hedge(words: Words, quantity: Quantity) -> None:
    last = quantity.last
    form = words.forms[last]
    before = hedge_before(words, quantity.first) or quantity.approx
    if form == "-" and words.forms[last + 1] == "an" and words.glued(last) == words.glued(last + 1):
        quantity.last, quantity.approx = last + 2, before or "about"
    elif form == "an" and quantity.form == "digits":
        quantity.last, quantity.approx = last + 1, before or "about"
    else:
        quantity.approx = before or hedge_after(words, last)


def hedge_before(words: Words, index: int) -> Approx | None:
    """Return what the hedge that ends just before token `index` says (`sekitar`, `lebih dari`), or None."""
    if words.forms[index - 1] not in _hedge_ends("before"):
        return None
    table = _hedges("before")
    for length in (3, 2, 1):
        phrase = tuple(words.forms[index - length : index]) if index >= length else ()
        if phrase in table:
            return table[phrase]
    return None


_COMPARED_WITH = frozenset(("dari", "daripada", "dibanding", "dibandingkan", "ketimbang"))
"""Behind `lebih sedikit` these tell that there are fewer: `30 kasus lebih sedikit daripada tahun lalu`."""


def hedge_after(words: Words, index: int) -> Approx | None:
    """Return what the hedge at token `index`, behind a number or its unit, says (`5 juta lebih`), or None."""
    if words.forms[index] not in _hedge_ends("after"):
        return None
    table = _hedges("after")
    for length in (2, 1):
        phrase = tuple(words.forms[index : index + length])
        behind = words.forms[index + length]
        if phrase in table and behind not in word_list("degree_words.txt") and phrase != ("an",):
            return None if phrase[-1] == "sedikit" and behind in _COMPARED_WITH else table[phrase]
    return None


@cache
def _hedge_ends(place: str) -> frozenset[str]:
    """Return the words of hedges that stand next to the number, so that most places are passed over at once."""
    return frozenset(phrase[-1 if place == "before" else 0] for phrase in _hedges(place))


@cache
def _hedges(place: str) -> dict[tuple[str, ...], Approx]:
    return {
        tuple(word for word in cut_words(row["phrase"]).forms if word): row["approx"]  # type: ignore[misc]
        for row in table_rows("hedges.csv")
        if row["place"] == place
    }
