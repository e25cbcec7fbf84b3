"""One printed number: its digits or words, its currency sign, its scale word, its gloss in brackets, and doubts."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from typing import Literal

from jamsostek_tui.language.digits import as_decimal, read_digits
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.number_words import read_number_words
from jamsostek_tui.language.scales import misprinted_scale, scales
from jamsostek_tui.language.words import Words
from jamsostek_tui.model import Approx, Doubt

RUPIAH = ("rp", "idr")
DOLLARS = ("$", "usd")
_ROUNDED = frozenset(("belasan", "puluhan", "ratusan", "ribuan", "jutaan", "miliaran"))
"""Number words that say about how many: `lima belasan juta`, `dua ratusan orang`."""
_GROUP = 3
"""Digits of a group of thousands: behind a comma as many are rather one more of them, `Rp927.000,000`."""
_MOST_BLANKS = 4
"""Groups set apart by blanks that one number has at most."""


@dataclass(slots=True)
class Quantity:
    """A number as printed: tokens `first` to `last` (just past), its value and how it was written.

    `numbers` are the tokens of digits or number words it takes in. `currency` is `rupiah`, `dolar` or None where no
    sign stands before it. `grouped` says thousands are marked, `scaled` that a scale word follows. It is filled in step
    by step and left alone once read.
    """

    first: int
    last: int
    value: float
    value_max: float | None = None
    approx: Approx | None = None
    currency: str | None = None
    form: Literal["digits", "words"] = "digits"
    grouped: bool = False
    scaled: bool = False
    numbers: tuple[int, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def read_single(words: Words, index: int, excluded: Container[int]) -> Quantity | None:
    """Return the one number that begins at token `index`, or None; `excluded` tokens stay out of it."""
    quantity = _read_cluster(words, index) if index in words.numbers else _read_written(words, index)
    if quantity is None:
        return None
    _take_currency(words, quantity)
    if quantity.form == "digits":
        if words.forms[quantity.last] == "." or quantity.last in words.numbers:
            _take_blanks(words, quantity, excluded)
        if words.forms[quantity.last] in (",", "."):
            _take_dash(words, quantity)
    if words.forms[quantity.last] == "(":
        _take_gloss(words, quantity)
    if quantity.form == "digits" and words.forms[quantity.last] in scales():
        _take_scale(words, quantity)
        _take_lower_scale(words, quantity, excluded)
    return quantity


def scale_of(form: str) -> float | None:
    """Return the factor of a scale word (`ribu`, `jt`, `miliar`), None for any other word."""
    entry = scales().get(form)
    return entry[0] if entry else None


def take_misprinted_scale(words: Words, quantity: Quantity) -> bool:
    """Take in a scale word with a letter wrong behind a number (`172 tibu`), and say whether one stands there.

    The value stays as printed, in doubt: the reading not taken is that times the scale.
    """
    at = quantity.last
    if quantity.form != "digits" or quantity.scaled or quantity.grouped or words.is_capital(at):
        return False
    factor = misprinted_scale(words.forms[at]) if words.is_word(at) else None
    if factor is None or quantity.value >= 1000:
        return False
    quantity.last, quantity.scaled = at + 1, True
    quantity.doubts += (Doubt("misprinted-scale", f"{scaled_by(quantity.value, factor):.15g}"),)
    return True


def scaled_by(value: float, factor: float) -> float:
    """Return a printed number times its scale, without the crumbs of binary fractions (`13,6 ribu` is 13600)."""
    return float(f"{value * factor:.15g}")


def _read_cluster(words: Words, index: int) -> Quantity | None:
    form = words.forms[index]
    read = read_digits(form)
    if read is None:
        return None
    quantity = Quantity(index, index + 1, read.value, numbers=(index,))
    quantity.grouped = read.style in ("dotted", "mixed", "english")
    if read.style == "decimal-point":
        quantity.doubts = (Doubt("decimal-point", form.replace(".", "")),)
    elif read.style == "english":
        _doubt_english(words, quantity, form)
    elif read.style == "mixed" and len(form.rpartition(",")[2]) == _GROUP:
        quantity.doubts = (Doubt("english-thousands", form.replace(",", ".")),)
    return quantity


def _read_written(words: Words, index: int) -> Quantity | None:
    written = read_number_words(words, index)
    if written is None:
        return None
    value, stop = written
    quantity = Quantity(index, stop, value, form="words", scaled=value >= 1000, numbers=tuple(range(index, stop)))
    if not _ROUNDED.isdisjoint(words.forms[index:stop]):
        quantity.approx = "about"
    return quantity


def _take_currency(words: Words, quantity: Quantity) -> None:
    at = quantity.first - 1
    if words.forms[at] == "." and words.forms[at - 1] in RUPIAH:
        at -= 1
    if words.forms[at] in RUPIAH:
        quantity.first, quantity.currency = at, "rupiah"
    elif words.forms[at] in DOLLARS:
        quantity.first, quantity.currency = (at - 1 if words.forms[at - 1] == "us" else at), "dolar"


def _doubt_english(words: Words, quantity: Quantity, form: str) -> None:
    if form.count(",") > 1 or "." in form:
        quantity.doubts = (Doubt("english-thousands"),)
    elif words.forms[quantity.last] in scales() or words.forms[quantity.last] in ("persen", "%"):
        quantity.value, quantity.grouped = as_decimal(form), False
    else:
        quantity.doubts = (Doubt("english-thousands", form.replace(",", ".")),)


def _take_blanks(words: Words, quantity: Quantity, excluded: Container[int]) -> None:
    """Take in groups of three set apart by a stray blank: `5. 318`, `24. 500`, `Rp5 000 000`."""
    last = quantity.last
    if words.ends[last - 1] - words.starts[last - 1] > 3 and not quantity.grouped:
        return
    value, numbers = quantity.value, list(quantity.numbers)
    while len(numbers) < 5:
        at = last + 1 if words.forms[last] == "." and words.glued(last) else last
        group = words.forms[at]
        if at in excluded or len(group) != 3 or not group.isdigit() or words.glued(at):
            break
        if words.starts[at] - words.ends[at - 1] != 1 or not (
            at > last or len(numbers) > len(quantity.numbers) or _goes_on_bare(words, at)
        ):
            break
        value, last = value * 1000 + int(group), at + 1
        numbers.append(at)
    if last > quantity.last:
        quantity.doubts = (Doubt("blank-inside", words.forms[quantity.last - 1]),)
        quantity.value, quantity.last, quantity.numbers, quantity.grouped = value, last, tuple(numbers), True


def _goes_on_bare(words: Words, at: int) -> bool:
    """Whether three digits behind a mere blank go on with a number: after money, an anchor or a dot, or as `000`."""
    before = words.forms[at - 2]
    return before in RUPIAH or before == "." or before in word_list("number_anchors.txt") or words.forms[at] == "000"


def is_group_behind_blank(words: Words, at: int) -> bool:
    """Whether three digits are a group of thousands behind a blank: the `000` of `Rp 12 500 000`, `sebanyak 1 046`."""
    first = at
    while len(words.forms[first]) == _GROUP and words.forms[first].isdigit() and first > at - _MOST_BLANKS:
        if words.starts[first] - words.ends[first - 1] != 1 or not words.forms[first - 1].isdigit():
            return False
        if first > 1 and len(words.forms[first - 1]) <= _GROUP and _goes_on_bare(words, first):
            return True
        first -= 1
    return False


def _take_dash(words: Words, quantity: Quantity) -> None:
    """Take in the `,-` behind money."""
    last = quantity.last
    if words.forms[last + 1] == "-":
        whole = words.glued(last) and words.glued(last + 1) and not words.glued(last + 2)
        if whole or quantity.currency:
            quantity.last = last + 2


def _take_gloss(words: Words, quantity: Quantity) -> None:
    """Take in the same number told again in brackets: `1 (satu)`, `tiga (3)`, `Rp5.000.000 (lima juta rupiah)`."""
    at = quantity.last + 1
    value: float | None = None
    stop = at
    if quantity.form == "digits":
        value, stop = read_number_words(words, at) or (None, at)
    elif at in words.numbers and (read := read_digits(words.forms[at])):
        value, stop = read.value, at + 1
    close = stop + 1 if words.forms[stop] in ("rupiah", "persen", "orang") else stop
    if value is None or words.forms[close] != ")":
        return
    if value != quantity.value:
        quantity.doubts += (Doubt("gloss-differs", f"{value:.15g}"),)
    quantity.last = close + 1
    quantity.numbers += tuple(range(at, stop))


def _take_scale(words: Words, quantity: Quantity) -> None:
    for _ in range(2):
        entry = scales().get(words.forms[quantity.last])
        if entry is None or (entry[1] == "money" and quantity.currency is None):
            break
        factor, _where, approx = entry
        if approx == "about":
            quantity.approx = "about"
        quantity.last += 1
        if quantity.scaled and words.forms[quantity.last - 1] == words.forms[quantity.last - 2]:
            quantity.doubts += (Doubt("double-scale", f"{scaled_by(quantity.value, factor):.15g}"),)
            break
        _apply_scale(words, quantity, factor)
        quantity.scaled = True


def _apply_scale(words: Words, quantity: Quantity, factor: float) -> None:
    """Multiply, unless marked thousands and a scale say the same twice: `338.080 ribu` stays as printed, in doubt."""
    multiplied = scaled_by(quantity.value, factor)
    twice = quantity.grouped and "," not in words.forms[quantity.numbers[0]] and factor <= 1_000_000
    if twice and not (quantity.currency and factor > 1000):
        quantity.doubts += (Doubt("double-scale", f"{multiplied:.15g}"),)
        return
    if twice:
        quantity.doubts += (Doubt("double-scale", f"{quantity.value:.15g}"),)
    quantity.value = multiplied


def _take_lower_scale(words: Words, quantity: Quantity, excluded: Container[int]) -> None:
    """Take in `500 ribu` behind `2 juta`."""
    at = quantity.last
    if at in excluded or at not in words.numbers:
        return
    upper, lower = scale_of(words.forms[at - 1]), scale_of(words.forms[at + 1])
    read = read_digits(words.forms[at])
    if read is None or upper is None or lower is None or lower >= upper or read.value >= 1000:
        return
    quantity.value += scaled_by(read.value, lower)
    quantity.last = at + 2
    quantity.numbers += (at,)
