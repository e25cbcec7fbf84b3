"""A percentage of a wage and the amount that it makes, and what each gets on average of an amount.

`Iuran 2 persen dari upah Rp5 juta atau Rp100.000`, `Rp588 juta untuk 14 ahli waris atau rata-rata Rp42 juta`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jamsostek_tui.check.sums.reckoning import Sum, average_sum, rate_sum
from jamsostek_tui.check.sums.skeleton import SLOT, Skeleton
from jamsostek_tui.check.sums.sum_phrases import BEFORE_AMOUNT, NEAR, OR, one_of, slot

_AVERAGE = re.compile(
    rf"(?:\batau\b|\bdengan\b|\bartinya\b|\bsehingga\b|\byakni\b|,|\()\s*(?:nilai\s+|besaran\s+)*(?:rata-rata|rerata)"
    rf"(?:nya)?\b(?:\s*\b(?:sebesar|senilai|mencapai|sekitar|setiap|per|peserta|orang|kasus|santunan|klaim|manfaat|yang"
    rf"|diterima|dibayarkan|menerima|mendapat|nilai)\b)*\s*{slot('average', 'm')}"
)
_WAGE = one_of("wage")
_RATE = re.compile(
    rf"{slot('rate', 'p')}\s*(?:dari|kali|x|dikali(?:kan)?)\s*(?:[a-z ]{{0,20}}\b)?{_WAGE}{NEAR}"
    rf"{slot('base', 'm')}[^#;!?]{{0,20}}?(?:{OR}|,?\s*sehingga\b|\s*=){BEFORE_AMOUNT}{slot('amount', 'm')}"
)
_RATE_BEHIND = re.compile(
    rf"{_WAGE}{NEAR}{slot('base', 'm')}[^#;!?]{{0,30}}?\biuran\b{NEAR}"
    rf"{slot('rate', 'p')}{NEAR}(?:{OR}|\bsebesar\b|\bmenjadi\b){BEFORE_AMOUNT}{slot('amount', 'm')}"
)
_FAR = 12.0
"""How many times what is told an average may be and still be meant by it."""


def rate_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of a sentence that tells a rate of a wage, or an average, and the amounts."""
    text = skeleton.text
    if text.count("m;") < 2:
        return
    for pattern in (_RATE, _RATE_BEHIND) if "p;" in text else ():
        for match in pattern.finditer(text):
            yield rate_sum(*(skeleton.number(match[name]) for name in ("rate", "base", "amount")))
    average = _AVERAGE.search(text)
    if average is not None:
        yield from _averaged(skeleton, int(average["average"]))


def _averaged(skeleton: Skeleton, at: int) -> Iterator[Sum]:
    """Yield the sum of the average at this place, if there are but one count and one amount beside it."""
    letters = [slot[2] for slot in SLOT.finditer(skeleton.text)]
    if sorted(letters) != ["c", "m", "m"] or letters.index("m") == at:
        return
    count, amount, average = (skeleton.numbers[each] for each in (letters.index("c"), letters.index("m"), at))
    found = average_sum(amount, count, average)
    if found is not None and (found.sound or found.is_near(_FAR)):
        yield found
