"""An amount for each, of how many or how long, and what it makes: `14 ahli waris masing-masing Rp42 juta, total Rp588
juta`.

Only sentences without a further number of those kinds are read: with one, nobody can tell what was multiplied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jamsostek_tui.check.sums.reckoning import Sum, average_sum, product_sum, rate_sum
from jamsostek_tui.check.sums.skeleton import SLOT, Skeleton
from jamsostek_tui.check.sums.sum_phrases import NEAR, OR, one_of, slot
from jamsostek_tui.model import Statistic

_EACH = re.compile(
    rf"\bmasing-masing\b[^#;!?,]{{0,40}}?{slot('told', 'm')}|{slot('rated', 'm')}\s*(?:/|per|setiap|tiap|se)\s*"
    r"(?:orang|peserta|pekerja|anak|kasus|ahli waris|jiwa|nelayan|petani|bulan|tahun)"
)
_WORDS = (
    r"(?:\s*\b(?:nilai|nilainya|santunan|manfaat|bantuan|beasiswa|dana|anggaran|iuran|yang|di[a-z]+an|diterima|dibayar"
    r"|mencapai|sebesar|senilai|sebanyak|sekitar|menjadi|adalah|ada|pekerja|peserta|akan|harus|menerima|mendapat"
    r"|memperoleh|keseluruhan|per bulan|per tahun)\b)*\s*"
)
_MAKES = re.compile(rf"(?:{one_of('total')}|\bsehingga\b|\bjumlahnya\b|{OR}){_WORDS}{slot('made', 'm')}")
_SHARED_OUT = re.compile(rf"#0m;{NEAR}\b(?:kepada|untuk|bagi)\b{NEAR}#1c;{NEAR}\bmasing-masing\b[^#;!?,]{{0,40}}?#2m;")
_OTHER_DEAL = re.compile(
    r"\b(?:maksimal|minimal|termasuk|ditambah|di ?antaranya|selisih|naik|turun|menjadi|dari|sisa)\b"
)
_AVERAGE = re.compile(
    rf"(?:\batau\b|\bdengan\b|\bartinya\b|\bsehingga\b|\byakni\b|,|\()\s*(?:nilai\s+|besaran\s+)*(?:rata-rata|rerata)"
    rf"(?:nya)?\b(?:\s*\b(?:sebesar|senilai|mencapai|sekitar|setiap|per|peserta|orang|kasus|santunan|klaim|manfaat|yang"
    rf"|diterima|dibayarkan|menerima|mendapat|nilai)\b)*\s*{slot('average', 'm')}"
)
_WAGE = one_of("wage")
_RATE = re.compile(
    rf"{slot('rate', 'p')}\s*(?:dari|kali|x|dikali(?:kan)?)\s*(?:[a-z ]{{0,20}}\b)?{_WAGE}{NEAR}"
    rf"{slot('base', 'm')}[^#;!?]{{0,20}}?(?:{OR}|,?\s*sehingga\b|\s*=){_WORDS}{slot('amount', 'm')}"
)
_RATE_BEHIND = re.compile(
    rf"{_WAGE}{NEAR}{slot('base', 'm')}[^#;!?]{{0,30}}?\biuran\b{NEAR}"
    rf"{slot('rate', 'p')}{NEAR}(?:{OR}|\bsebesar\b|\bmenjadi\b){_WORDS}{slot('amount', 'm')}"
)
_MONTHS = 12
_NEAR, _FAR, _FARTHEST = 1.5, 3.0, 12.0
"""How many times what is told a product may be and still be meant by it: the less said of it, the less."""


def product_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of a sentence that tells an amount for each, or a rate of a base, and what that makes."""
    text = skeleton.text
    if text.count("m;") < 2:
        return
    for pattern in (_RATE, _RATE_BEHIND) if "p;" in text else ():
        for match in pattern.finditer(text):
            yield rate_sum(*(skeleton.number(match[name]) for name in ("rate", "base", "amount")))
    letters = [slot[2] for slot in SLOT.finditer(text)]
    if letters.count("m") != 2 or len(letters) < 3 or not set(letters) <= {"m", "c", "t"} or letters.count("c") > 1:
        return
    average = _AVERAGE.search(text)
    if average is not None:
        yield from _averaged(skeleton, letters, skeleton.number(average["average"]))
    elif letters.count("t") <= 1:
        yield from _multiplied(skeleton, letters)


def _averaged(skeleton: Skeleton, letters: list[str], average: Statistic) -> Iterator[Sum]:
    if letters.count("c") != 1 or letters.count("t"):
        return
    amount = next(one for one, letter in zip(skeleton.numbers, letters, strict=True) if letter == "m")
    count = skeleton.numbers[letters.index("c")]
    if amount is not average:
        found = average_sum(amount, count, average)
        if found is not None and (found.sound or _is_near(amount.value / count.value, average.value, _FARTHEST)):
            yield found


def _multiplied(skeleton: Skeleton, letters: list[str]) -> Iterator[Sum]:
    """Yield the sum of a rate and its factors, whichever of these the product is of."""
    text = skeleton.text
    each = _EACH.search(text)
    if each is None or _OTHER_DEAL.search(SLOT.sub(" ", text)):
        return
    rate = skeleton.number(each["told"] or each["rated"])
    made = next(
        (one for one, letter in zip(skeleton.numbers, letters, strict=True) if letter == "m" and one is not rate), None
    )
    told = made is not None and _is_made(skeleton, made)
    if made is None or not (told or _SHARED_OUT.search(text)):
        return
    factors = [one for one, letter in zip(skeleton.numbers, letters, strict=True) if letter in "ct"]
    found = [product_sum([*chosen, rate], made) for chosen in _choices(factors)]
    if made.per == "year" or "setahun" in text:
        found += [product_sum([*chosen, rate], made, times=_MONTHS) for chosen in _choices(factors)]
    sound = next((one for one in found if one.sound), None)
    if sound is not None:
        yield sound
    elif found and _is_near(_product(found[0]), made.value, _FAR if told else _NEAR):
        yield found[0]


def _choices(factors: list[Statistic]) -> list[list[Statistic]]:
    """Return which factors may make the product, all of them first."""
    return [factors] if len(factors) < 2 else [factors, factors[:1], factors[1:]]


def _is_made(skeleton: Skeleton, made: Statistic) -> bool:
    """Whether words say that a number is what the others make: behind them or as the total at the beginning."""
    told = _MAKES.search(skeleton.text)
    return told is not None and skeleton.number(told["made"]) is made


def _product(one: Sum) -> float:
    value = 1.0
    for factor in one.others:
        value *= factor.value
    return value


def _is_near(right: float, told: float, most: float) -> bool:
    return bool(told) and 1 / most < right / told < most
