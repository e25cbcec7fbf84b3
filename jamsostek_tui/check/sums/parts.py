"""Parts and their total: `1.000 paket: 400 untuk A, 350 untuk B dan 250 untuk C`, the total before or behind them.

What is listed as examples (`antara lain`) is no sum, nor is a list with a number in it that was not understood. Where a
list ends is seldom clear: a sum that comes out is taken before one that does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jamsostek_tui.check.meaning.terms import family_of
from jamsostek_tui.check.sums.enumerations import (
    beginnings,
    endings,
    enumeration,
    is_last,
    is_linked,
    is_one_clause,
    is_open,
    is_part,
)
from jamsostek_tui.check.sums.reckoning import Sum, alike, hundred_sum, is_bare, parts_sum
from jamsostek_tui.check.sums.skeleton import SLOT, Skeleton
from jamsostek_tui.check.sums.sum_phrases import NEAR, SOME, may_tell, one_of
from jamsostek_tui.model import Statistic

_ALL_OF_IT = one_of("all of it")
_LISTED = re.compile(rf"#(?P<total>\d+)[a-z];(?P<gap>[^#;!?]{{0,60}}?)(?:{_ALL_OF_IT}|:)")
_LISTED_AT_ONCE = re.compile(r"#(?P<total>\d+)[cm];(?P<gap>[^#:;!?]{0,40}?)(?:,| itu,|\()\s*(?=#)")
_LISTED_BEFORE = re.compile(
    rf"^(?:[^#]{{0,60}}?\b(?:jumlah|angka|total|mereka|peserta itu)\b[^#]{{0,20}}?{_ALL_OF_IT}"
    r"|(?:dengan |adapun |berikut )?(?:rincian|perincian)(?:nya)?\b|terdiri (?:dari|atas)\b)"
)
_TOTALLED = re.compile(rf"(?P<sure>\b(?:sehingga|jadi|maka)\s*)?{one_of('total')}(?P<near>{NEAR})#(?P<total>\d+)[cm];")
_TOTALLED_NEXT = re.compile(
    rf"^(?:dengan demikian,?|sehingga|jadi,?|maka)?\s*(?P<sure>totalnya|seluruhnya|[a-z]+ ditotal"
    rf"|[a-z]+ dijumlah(?:kan)?|[a-z]+ digabung(?:kan)?)?(?:{one_of('total')})?,?\s*(?P<near>[^#;!?]{{0,40}}?)#0[cm];"
)
_TURN = re.compile(r"\b(?:sedangkan|sementara|adapun|namun|tetapi|sehingga)\b|,\s*dan\b|\bdengan\b(?!\s*$)")
_THEIRS = re.compile(r"\b(?:dan\b[^#,;]*|yang )masing-masing$")
"""Those right before it are who `masing-masing` speaks of: `Sampang dan Bangkalan masing-masing`."""
_NAMES = re.compile(r"\b(?:di|ke|untuk|kepada|bagi|dari|oleh|pada)\b[^#]+,\s*(?:dan|serta)\b[^,#]+,\s*$")
"""Those of whom a list with `masing-masing` tells: `di Sape, Wera, dan Lambu, masing-masing`."""
_APART = re.compile(r"\b(?:sedangkan|sementara|dari|dibanding(?:kan)?|terhadap|sebelumnya)\s*$")
_MORE = re.compile(r"[a-z]\s*,|\b(?:dan|serta)\b")
_MEN = re.compile(r"\b(?:laki-laki|lelaki|pria|putra)\b")
_WOMEN = re.compile(r"\b(?:perempuan|wanita|putri)\b")
_ALL = re.compile(r"\b(?:dari (?:seluruh|total|semua)|terdiri|terbagi|komposisi)\b")
_ENDED = re.compile(r"^(?: (?:adalah |orang )?(?:laki-laki|lelaki|pria|perempuan|wanita|putra|putri))?\s*[.,)]")
_BY_NOW = re.compile(r"\b(?:kini|sekarang|ini|hingga|sampai|per)\b")
"""A total by now is of more than what the sentence before it tells."""
_FAR = 3.0
_WIDER = 1.5
"""How many times its parts a total may be and still be theirs; the less where it may be that of more than them."""


def part_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of the parts that a sentence lists, their total told in it or beside it."""
    if len(skeleton.numbers) > 1:
        yield from _listed(skeleton)
        totalled = _TOTALLED.search(skeleton.text) if may_tell(skeleton.text, "total") else None
        if totalled is not None and not _APART.search(skeleton.text, 0, totalled.start()):
            sure = totalled["sure"] or not totalled["near"].strip()
            total = skeleton.number(totalled["total"])
            found = _added_behind(skeleton, totalled.start(), total, _FAR if sure else _WIDER)
            if found is not None:
                yield found
        if "p;" in skeleton.text:
            yield from _shares_of_all(skeleton)
    before = skeleton.before
    if before is not None and len(before.numbers) > 1 and len(skeleton.numbers) == 1:
        yield from _totalled_next(skeleton, before)


def _listed(skeleton: Skeleton) -> Iterator[Sum]:
    text = skeleton.text
    for listed in _LISTED.finditer(text):
        total = _total_of(skeleton, int(listed["total"]), text, listed.end())
        gap = _NAMES.sub("", listed["gap"]) if listed.group().endswith("masing-masing") else listed["gap"]
        open_gap = SOME.search(gap) or _TURN.search(gap) or _THEIRS.search(listed.group())
        if total is not None and not open_gap:
            found = _added_before(skeleton, listed.end(), total)
            if found is not None:
                yield found
                return
    told = _LISTED_BEFORE.search(text)
    if told is not None and skeleton.before is not None:
        first = SLOT.search(text, told.end())
        totals = [one for one in skeleton.before.numbers if first and alike(one, skeleton.number(first[1]))]
        if len(totals) == 1:
            found = _added_before(skeleton, told.end(), totals[0])
            if found is not None:
                yield found
        return
    at_once = _LISTED_AT_ONCE.search(text)
    if at_once is not None and not SOME.search(at_once["gap"]):
        yield from _by_sex(skeleton, at_once)


def _total_of(skeleton: Skeleton, nearest: int, text: str, start: int) -> Statistic | None:
    """Return the number before a list that its parts are of: the nearest that they can be parts of."""
    first = SLOT.search(text, start)
    if first is None:
        return None
    part = skeleton.number(first[1])
    gaps = skeleton.gaps()
    for at in range(nearest, -1, -1):
        one = skeleton.numbers[at]
        if at < nearest and _TURN.search(gaps[at + 1]):
            return None
        if alike(part, one) or (is_part(part, one) and one.value > part.value):
            return one
        if one.value > part.value and family_of(one.unit) == family_of(part.unit):
            return None
    return None


def _by_sex(skeleton: Skeleton, at_once: re.Match[str]) -> Iterator[Sum]:
    """Yield the sum of men and women told right behind their number: `75 pekerja, 40 laki-laki dan 35 perempuan`."""
    at = int(at_once["total"])
    if len(skeleton.numbers) != at + 3:
        return
    total, *parts = skeleton.numbers[at:]
    gaps = skeleton.gaps()
    told = [" ".join((one.text.lower(), gap)) for one, gap in zip(parts, gaps[at + 2 :], strict=True)]
    sexes = [(bool(_MEN.search(each)), bool(_WOMEN.search(each))) for each in told]
    if sorted(sexes) != [(False, True), (True, False)] or not is_last(gaps[at + 2]) or not _ENDED.search(gaps[-1]):
        return
    if all(alike(one, total) or one.unit in ("laki-laki", "perempuan") for one in parts):
        yield parts_sum(parts, total)


def _added_before(skeleton: Skeleton, start: int, total: Statistic) -> Sum | None:
    """Return the sum of the list behind an offset and of its total before that."""
    found = enumeration(skeleton, start, len(skeleton.text), total)
    if found.items and _MORE.search(found.items[0].gap):
        return None
    tried = [parts_sum(parts, total) for parts in beginnings(found)]
    best = _best(tried, total, 0 if found.is_mixed else _FAR)
    return best if best is None or best.sound or total.unit != "persen" or not hundred_sum(best.others).sound else None


def _added_behind(skeleton: Skeleton, end: int, total: Statistic, most: float) -> Sum | None:
    """Return the sum of the list before an offset and of its total behind that.

    `most` is how many times what they add up to the total may be, or the other way round, and still be meant for it.
    """
    found = enumeration(skeleton, 0, end, total)
    tried = [parts_sum(parts, total) for parts in endings(found)]
    return _best(tried, total, most if is_one_clause(found) and not found.is_mixed else 0)


def _best(tried: Sequence[Sum], total: Statistic, most: float) -> Sum | None:
    """Return the first sum that comes out; else the first at all, if it is near enough to be meant as one."""
    sound = next((one for one in tried if one.sound), None)
    if sound is not None or not tried:
        return sound
    return tried[0] if tried[0].is_near(most) else None


def _totalled_next(skeleton: Skeleton, before: Skeleton) -> Iterator[Sum]:
    """Yield the sum of all numbers of a sentence whose total is told by the next: `Jika ditotal ada 4.000 pekerja`."""
    told = _TOTALLED_NEXT.match(skeleton.text)
    total = skeleton.numbers[0]
    if told is None or not (told["sure"] or re.match(one_of("total"), skeleton.text)) or SOME.search(before.text):
        return
    if not told["sure"] and _BY_NOW.search(told["near"]):
        return
    gaps = before.gaps()
    if all(alike(one, total) or is_bare(total) for one in before.numbers) and all(map(is_linked, gaps[1:-1])):
        found = _added_behind(before, len(before.text), total, _FAR if told["sure"] else _WIDER)
        if found is not None:
            yield found


def _shares_of_all(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sum of the shares that all of something consists of; shares below 100 % may leave out what is small."""
    gaps = skeleton.gaps()
    shares = [at for at, one in enumerate(skeleton.numbers) if one.unit == "persen" and one.measure != "change"]
    if len(shares) < 2 or len(shares) != len(skeleton.numbers) or not _ALL.search(gaps[0]):
        return
    parts = [skeleton.numbers[at] for at in shares]
    if _is_list(gaps):
        found = next(
            (one for end in range(2, len(parts)) if (one := hundred_sum(parts[:end])).sound), hundred_sum(parts)
        )
        words = " ".join((gaps[1], gaps[-1]))
        split = len(parts) == 2 and _MEN.search(words) and _WOMEN.search(words)
        if found.sound or split or sum(one.value for one in parts) > 100:
            yield found


def _is_list(gaps: Sequence[str]) -> bool:
    inner = gaps[1:-1]
    return all(map(is_linked, inner)) and is_last(inner[-1]) and not is_open(gaps[0]) and not is_open(gaps[-1])
