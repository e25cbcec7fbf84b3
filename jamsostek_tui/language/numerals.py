"""Quantities as Indonesian papers print them: digits, scale words, money, words, ranges, ranks and hedges.

`read_quantity` takes the token where a number begins and gives its value, scale applied, with every doubt about it.
"""

from __future__ import annotations

import csv
from collections.abc import Container
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from jamsostek_tui.language.digits import as_decimal, read_digits
from jamsostek_tui.language.lists import data_text, word_list
from jamsostek_tui.language.number_words import read_number_words
from jamsostek_tui.language.words import Words, cut_words
from jamsostek_tui.model import Approx, Doubt

RUPIAH = ("rp", "idr")
DOLLARS = ("$", "usd")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as printed: tokens `first` to `last` (just past), its value and how it was written.

    `numbers` are the tokens of digits or number words it takes in. `currency` is `rupiah`, `dolar` or None where no
    sign stands before it. `grouped` says thousands are marked, `scaled` that a scale word follows.
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


def parse_number(text: str) -> float | None:
    """Return the value of `13,6 ribu`, `Rp42 jt` or `dua ratus`, None where `text` is not one number."""
    words = cut_words(text.lower())
    start = next((i for i in range(min(len(words), 4)) if words.form(i) not in (*RUPIAH, *DOLLARS, ".")), 0)
    quantity = read_quantity(words, start)
    return quantity.value if quantity is not None and quantity.last >= len(words) else None


def read_quantity(words: Words, index: int, excluded: Container[int] = ()) -> Quantity | None:
    """Return the quantity whose first number is token `index`, a range with its second number, or None.

    Tokens in `excluded` are dates, clocks and the like, and never become a part of it.
    """
    single = _read_single(words, index, excluded)
    if single is None:
        return None
    ranged = _read_range(words, single, excluded)
    return _with_hedge(words, ranged or single)


def _read_single(words: Words, index: int, excluded: Container[int]) -> Quantity | None:
    first, currency = _currency_before(words, index)
    if words.is_number(index):
        quantity = _read_cluster(words, index, excluded)
    else:
        written = read_number_words(words, index)
        if written is None:
            return None
        value, stop = written
        quantity = Quantity(index, stop, value, form="words", scaled=value >= 1000, numbers=tuple(range(index, stop)))
    if quantity is None:
        return None
    quantity = replace(quantity, first=first, currency=currency)
    quantity = _with_gloss(words, quantity)
    return _with_scale(words, quantity, excluded)


def _currency_before(words: Words, index: int) -> tuple[int, str | None]:
    at = index - 1
    if words.form(at) == "." and words.form(at - 1) in RUPIAH:
        at -= 1
    if words.form(at) in RUPIAH:
        return at, "rupiah"
    if words.form(at) in DOLLARS:
        return (at - 1 if words.form(at - 1) == "us" else at), "dolar"
    return index, None


def _read_cluster(words: Words, index: int, excluded: Container[int]) -> Quantity | None:
    form = words.form(index)
    read = read_digits(form)
    if read is None:
        return None
    grouped = read.style in ("dotted", "mixed", "english")
    quantity = Quantity(index, index + 1, read.value, grouped=grouped, numbers=(index,))
    if read.style == "decimal-point":
        quantity = replace(quantity, doubts=(Doubt("decimal-point", form.replace(".", "")),))
    elif read.style == "english":
        quantity = _with_english(words, quantity, form)
    elif read.style in ("plain", "dotted"):
        quantity = _with_blanks(words, quantity, excluded)
    return quantity


def _with_english(words: Words, quantity: Quantity, form: str) -> Quantity:
    if form.count(",") > 1 or "." in form:
        return replace(quantity, doubts=(Doubt("english-thousands"),))
    following = words.form(quantity.last)
    if following in _scales() or following in ("persen", "%"):
        return replace(quantity, value=as_decimal(form), grouped=False)
    return replace(
        quantity,
        doubts=(
            Doubt(
                "english-thousands",
                form.replace(",", "."),
            ),
        ),
    )


def _with_blanks(words: Words, quantity: Quantity, excluded: Container[int]) -> Quantity:
    """Take in groups of three set apart by a stray blank: `5. 318`, `24. 500`, `Rp5 000 000`."""
    value, last, numbers = quantity.value, quantity.last, list(quantity.numbers)
    if words.ends[last - 1] - words.starts[last - 1] > 3 and not quantity.grouped:
        return quantity
    while len(numbers) < 5:
        at = last + 1 if words.form(last) == "." and words.glued(last) else last
        group = words.form(at)
        if at in excluded or len(group) != 3 or not words.is_number(at) or words.glued(at):
            break
        if words.starts[at] - words.ends[at - 1] != 1 or not _blank_group(words, at, at == last):
            break
        value, last = value * 1000 + int(group), at + 1
        numbers.append(at)
    if last == quantity.last:
        return quantity
    doubt = Doubt("blank-inside", words.form(quantity.last - 1))
    return replace(quantity, value=value, last=last, numbers=tuple(numbers), grouped=True, doubts=(doubt,))


def _blank_group(words: Words, at: int, bare: bool) -> bool:
    """Whether three digits behind a blank go on with a number: after a dot, money or another group of three."""
    if not bare:
        return True
    return words.form(at - 2) in (*RUPIAH, ".") or words.form(at) == "000"


def _with_gloss(words: Words, quantity: Quantity) -> Quantity:
    """Take in the same number told again in brackets: `1 (satu)`, `tiga (3)`, `Rp5.000.000 (lima juta rupiah)`."""
    last = _past_dash(words, quantity)
    quantity = replace(quantity, last=last)
    if words.form(last) != "(":
        return quantity
    at = last + 1
    if quantity.form == "words":
        read = read_digits(words.form(at)) if words.is_number(at) else None
        value, stop = (read.value, at + 1) if read else (None, at)
    else:
        value, stop = read_number_words(words, at) or (None, at)
    close = stop + 1 if words.form(stop) in ("rupiah", "persen", "orang") else stop
    if value is None or words.form(close) != ")":
        return quantity
    doubts = quantity.doubts
    if value != quantity.value:
        doubts += (Doubt("gloss-differs", f"{value:.15g}"),)
    return replace(quantity, last=close + 1, numbers=(*quantity.numbers, *range(at, stop)), doubts=doubts)


def _past_dash(words: Words, quantity: Quantity) -> int:
    last = quantity.last
    if quantity.form == "digits" and words.form(last) in (",", ".") and words.form(last + 1) == "-":
        if words.glued(last) and words.glued(last + 1) and not words.glued(last + 2):
            return last + 2
        if quantity.currency:
            return last + 2
    return last


def _with_scale(words: Words, quantity: Quantity, excluded: Container[int]) -> Quantity:
    for _ in range(2):
        entry = _scales().get(words.form(quantity.last))
        if entry is None or (entry[1] == "money" and quantity.currency is None) or quantity.form == "words":
            break
        quantity = _scaled(words, quantity, entry[0], entry[2])
    return _with_lower_scale(words, quantity, excluded)


def _scaled(words: Words, quantity: Quantity, factor: float, approx: str) -> Quantity:
    last = quantity.last
    dotted = quantity.grouped and "," not in words.form(quantity.numbers[0])
    hedge: Approx | None = "about" if approx == "about" else quantity.approx
    quantity = replace(quantity, last=last + 1, scaled=True, approx=hedge)
    if dotted and not (quantity.currency and factor > 1000) and factor <= 1_000_000:
        return replace(quantity, doubts=(*quantity.doubts, Doubt("double-scale", f"{quantity.value * factor:.15g}")))
    if dotted and factor == 1_000_000:
        doubt = Doubt("double-scale", f"{quantity.value:.15g}")
        return replace(quantity, value=quantity.value * factor, doubts=(*quantity.doubts, doubt))
    return replace(quantity, value=_product(quantity.value, factor))


def _with_lower_scale(words: Words, quantity: Quantity, excluded: Container[int]) -> Quantity:
    """Take in `500 ribu` behind `2 juta`."""
    at = quantity.last
    upper = _scales().get(words.form(at - 1))
    lower = _scales().get(words.form(at + 1))
    if not (quantity.scaled and upper and lower and words.is_number(at)) or at in excluded:
        return quantity
    read = read_digits(words.form(at))
    if read is None or lower[0] >= upper[0] or read.value >= 1000 or quantity.form == "words":
        return quantity
    value = quantity.value + _product(read.value, lower[0])
    return replace(quantity, value=value, last=at + 2, numbers=(*quantity.numbers, at))


def _read_range(words: Words, low: Quantity, excluded: Container[int]) -> Quantity | None:
    unit = words.form(low.last) if words.form(low.last) in ("persen", "%", "tahun", "bulan", "hari", "orang") else ""
    at = _past_connector(words, low.last + bool(unit), low)
    if at is None:
        return None
    number = at + 1 if words.form(at) in RUPIAH else at
    number += number > at and words.form(number) == "."
    if number in excluded or not (words.is_number(number) or words.is_word(number)):
        return None
    high = _read_single(words, number, excluded)
    if high is None or (high.currency and not low.currency) or (unit and words.form(high.last) != unit):
        return None
    low = _sharing_scale(words, low, high)
    if high.value <= low.value or (words.form(at - 1) == "atau" and high.value != low.value + 1):
        return None
    return replace(
        low,
        last=high.last,
        value_max=high.value,
        scaled=low.scaled or high.scaled,
        numbers=(*low.numbers, *high.numbers),
        doubts=(*low.doubts, *high.doubts),
        approx=low.approx or high.approx,
    )


def _past_connector(words: Words, at: int, low: Quantity) -> int | None:
    form, before = words.form(at), words.form(low.first - 1)
    if form == "-":
        return at + 1 if words.glued(at) == words.glued(at + 1) else None
    if form in ("hingga", "sampai", "sd"):
        if before == "dari" and _changes(words, low.first - 2):
            return None
        return at + 2 if words.form(at + 1) == "dengan" else at + 1
    if form == "s" and words.form(at + 2) == "d" and words.form(at + 1) in ("/", "."):
        return at + 4 if words.form(at + 3) == "." else at + 3
    if form == "dan" and before == "antara":
        return at + 1
    if form == "atau" and at == low.last:
        return at + 1
    return None


def _changes(words: Words, index: int) -> bool:
    near = words.forms[max(0, index - 7) : index + 1]
    return any(form.startswith(("naik", "turun", "meningkat", "menurun", "bertambah", "melonjak")) for form in near)


def _sharing_scale(words: Words, low: Quantity, high: Quantity) -> Quantity:
    """Give the scale of `Rp1-2 juta` to its first number too."""
    entry = _scales().get(words.form(high.last - 1))
    if low.scaled or entry is None or not high.scaled or low.value * entry[0] >= high.value:
        return low
    return replace(low, value=_product(low.value, entry[0]), scaled=True)


def _with_hedge(words: Words, quantity: Quantity) -> Quantity:
    form = words.form(quantity.last)
    last = quantity.last
    approx: Approx | None = hedge_before(words, quantity.first) or quantity.approx
    if form == "-" and words.form(last + 1) == "an" and words.glued(last) and words.glued(last + 1):
        return replace(quantity, last=last + 2, approx=approx or "about")
    if form == "an" and quantity.form == "digits":
        return replace(quantity, last=last + 1, approx=approx or "about")
    return replace(quantity, approx=approx or hedge_after(words, last))


def hedge_before(words: Words, index: int) -> Approx | None:
    """Return what the hedge that ends just before token `index` says (`sekitar`, `lebih dari`), or None."""
    table = _hedges("before")
    for length in (3, 2, 1):
        phrase = tuple(words.forms[index - length : index]) if index >= length else ()
        if phrase in table:
            return table[phrase]
    return None


def hedge_after(words: Words, index: int) -> Approx | None:
    """Return what the hedge at token `index`, behind a number or its unit, says (`5 juta lebih`), or None."""
    table = _hedges("after")
    for length in (2, 1):
        phrase = tuple(words.forms[index : index + length])
        if phrase in table and words.form(index + length) not in word_list("degrees.txt") and phrase != ("an",):
            return table[phrase]
    return None


def _product(value: float, factor: float) -> float:
    return round(value * factor, 6)


@cache
def _scales() -> dict[str, tuple[float, str, str]]:
    return {row["word"]: (float(row["factor"]), row["where"], row["approx"]) for row in _rows("scales.csv")}


@cache
def _hedges(place: str) -> dict[tuple[str, ...], Approx]:
    return {
        tuple(cut_words(row["phrase"]).forms): row["approx"]  # type: ignore[misc]
        for row in _rows("hedges.csv")
        if row["place"] == place
    }


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(data_text(name).splitlines()))
