"""A half or third told as a number, and a level told as so many times another: `separuhnya atau 500 orang`, `sepertiga
dari 900 orang, yakni 300 orang`, `tiga kali lipat dari 1.000 orang`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jamsostek_tui.check.sums.opposites import WHOLE_TOLD
from jamsostek_tui.check.sums.reckoning import Sum, alike, fraction_sum, is_bare, times_sum
from jamsostek_tui.check.sums.skeleton import Skeleton
from jamsostek_tui.check.sums.sum_phrases import slot

_HEDGE = r"(?P<hedge>\b(?:hampir|lebih dari|kurang dari|sekitar|tidak sampai|nyaris|bukan)\s+)?"
_NAMELY = r"(?:\(|\b(?:atau|yakni|yaitu|sebanyak|sebesar|senilai|sejumlah)\b)\s*(?:sebanyak |sebesar )?"
_HALVED = rf"{_HEDGE}\b(?:separuh|setengah)nya,?\s*{_NAMELY}{slot('part', 'cm')}"
_HALF = re.compile(rf"\bdari (?:total |seluruh |jumlah )?{slot('whole', 'cm')}[^#;!?,]{{0,40}}?,\s+{_HALVED}")
_HALF_NEXT = re.compile(rf"^(?:namun,? )?(?:baru )?{_HALVED}")
FRACTIONS = {
    "separuh": (1, 2),
    "setengah": (1, 2),
    "sepertiga": (1, 3),
    "dua pertiga": (2, 3),
    "seperempat": (1, 4),
    "tiga perempat": (3, 4),
    "seperlima": (1, 5),
}
_OF_WHOLE = re.compile(
    rf"{_HEDGE}\b(?P<fraction>{'|'.join(FRACTIONS)}) dari (?:total |seluruh |jumlah |sekitar )?{slot('whole', 'cm')}"
    rf"(?:(?!\b(?:sudah|telah|belum|dan)\b)[^#;!?,(]){{0,40}}?,?\s*{_NAMELY}{slot('part', 'cm')}"
    r"(?![^#.;]{0,40}?(?:\b(?:dan|serta)\s*#|\b(?:jika|kalau|bila|termasuk|ditambah|bersama)\b))"
)
_TIMES = re.compile(
    rf"{slot('after', 'cm')}(?: (?:pada )?(?:tahun ini|kini|(?:tahun )?20\d\d))?\s*(?:,|\batau\b)\s*(?:atau )?"
    rf"{slot('times', 'x')} (?:dari|dibanding|dibandingkan)(?: dengan)?"
    r"(?: (?:sebelumnya|tahun lalu|tahun sebelumnya|semula|awalnya|capaian|jumlah|yang|hanya|sebanyak|sebesar))*,?\s*"
    rf"{slot('before', 'cm')}"
)


def multiple_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of halves and multiples that a sentence tells; the whole of a half may stand right before it."""
    text, before = skeleton.text, skeleton.before
    if "x;" in text:
        for match in _TIMES.finditer(text):
            yield from _times(skeleton, match)
    yield from _fractions(skeleton)
    if "separuhnya" not in text and "setengahnya" not in text:
        return
    half = _HALF.search(text)
    if half is not None:
        whole = skeleton.number(half["whole"])
    elif before is not None and len(before.numbers) == 1 and WHOLE_TOLD.match(before.text):
        half, whole = _HALF_NEXT.match(text), before.numbers[0]
    if half is None or half["hedge"]:
        return
    part = skeleton.number(half["part"])
    if (alike(whole, part) or is_bare(part)) and part.value < whole.value:
        yield fraction_sum(whole, part, (1, 2))


def _fractions(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of a fraction of a whole and the number told as that."""
    for match in _OF_WHOLE.finditer(skeleton.text) if any(name in skeleton.text for name in FRACTIONS) else ():
        whole, part = skeleton.number(match["whole"]), skeleton.number(match["part"])
        if not match["hedge"] and (alike(whole, part) or is_bare(part)) and part.value < whole.value:
            yield fraction_sum(whole, part, FRACTIONS[match["fraction"]])


def _times(skeleton: Skeleton, match: re.Match[str]) -> Iterator[Sum]:
    before, after, times = (skeleton.number(match[name]) for name in ("before", "after", "times"))
    if times.unit == "kali lipat" and (alike(before, after) or is_bare(before)) and before.value < after.value:
        found = times_sum(before, after, times)
        if found is not None:
            yield found
