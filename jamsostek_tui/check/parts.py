"""Parts and their total: `1.000 paket: 400 untuk A, 350 untuk B dan 250 untuk C`, the total before or behind them.

Parts are a list to its end: linked by commas, the last by `dan`, each of the total's unit, all in brackets or none.
What is listed as examples (`antara lain`) is no sum, nor is a list with a number in it that was not understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jamsostek_tui.check.skeleton import SLOT, Skeleton
from jamsostek_tui.check.sum_phrases import NEAR, one_of
from jamsostek_tui.check.sums import Sum, alike, hundred_sum, is_bare, parts_sum
from jamsostek_tui.check.terms import family_of
from jamsostek_tui.model import Statistic

_ALL_OF_IT = one_of("all of it")
_SOME = re.compile(one_of("some of it"))
_LISTED = re.compile(rf"#(?P<total>\d+)[a-z];(?P<gap>[^#;!?]{{0,60}}?)(?:{_ALL_OF_IT}|:)")
_LISTED_AT_ONCE = re.compile(r"#(?P<total>\d+)[cm];(?P<gap>[^#:;!?]{0,40}?)(?:,| itu,|\()\s*(?=#)")
_LISTED_BEFORE = re.compile(
    rf"^(?:[^#]{{0,60}}?\b(?:jumlah|angka|total|mereka|peserta itu)\b[^#]{{0,20}}?{_ALL_OF_IT}"
    r"|(?:dengan |adapun |berikut )?(?:rincian|perincian)(?:nya)?\b)"
)
_TOTALLED = re.compile(rf"(?P<sure>\b(?:sehingga|jadi|maka)\s*)?{one_of('total')}(?P<near>{NEAR})#(?P<total>\d+)[cm];")
_TOTALLED_NEXT = re.compile(
    rf"^(?:dengan demikian,?|sehingga|jadi,?|maka)?\s*(?P<sure>totalnya|seluruhnya|[a-z]+ ditotal"
    rf"|[a-z]+ dijumlah(?:kan)?|[a-z]+ digabung(?:kan)?)?(?:{one_of('total')})?,?\s*(?P<near>[^#;!?]{{0,40}}?)#0[cm];"
)
_LINKED = re.compile(
    r"^(?P<gap>[^#;!?()]{0,70}?)(?P<more>[,;]|\bdan\b|\bserta\b|\bsedangkan\b|\bsementara\b|\bsisanya\b|\bplus\b)"
    r"[^#;!?()]{0,50}?$"
)
_LAST = re.compile(r"\b(?:dan|serta|sedangkan|sementara|sisanya|plus)\b")
_TURN = re.compile(r"\b(?:sedangkan|sementara|adapun|namun|tetapi)\b")
_THEIRS = re.compile(r"\bdan\b[^#,;]*masing-masing$")
"""Those named right before it are who `masing-masing` speaks of: `Sampang dan Bangkalan masing-masing`."""
_APART = re.compile(r"\b(?:sedangkan|sementara|dari|dibanding(?:kan)?|terhadap|sebelumnya)\s*$")
_MORE = re.compile(r"[a-z]\s*,|\b(?:dan|serta)\b")
_UNCOUNTED = re.compile(r"^\s*(?:,|dan|serta)\s+(?!dan|serta)[a-z][^#]*?,\s*(?:dan|serta)\b")
"""Between two numbers of a list: something that is listed without a number."""
_WHOLE = re.compile(r"(?<!terdiri )(?<!berasal )\bdari\s+(?:(?:total|sekitar|jumlah|seluruh|target|hampir)\s+)?$")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MEN = re.compile(r"\b(?:laki-laki|lelaki|pria|putra)\b")
_WOMEN = re.compile(r"\b(?:perempuan|wanita|putri)\b")
_ALL = re.compile(r"\b(?:dari (?:seluruh|total|semua)|terdiri|terbagi|komposisi)\b")
_ENDED = re.compile(r"^(?: (?:adalah |orang )?(?:laki-laki|lelaki|pria|perempuan|wanita|putra|putri))?\s*[.,)]")
_FAR = 3.0
_WIDER = 1.5
"""How many times its parts a total may be and still be theirs; the less where it may be that of more than them."""


def part_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of the parts that a sentence lists, their total told in it or beside it."""
    if len(skeleton.numbers) > 1:
        yield from _listed(skeleton)
        totalled = _TOTALLED.search(skeleton.text)
        if totalled is not None and not _APART.search(skeleton.text, 0, totalled.start()):
            sure = totalled["sure"] or not totalled["near"].strip()
            total = skeleton.number(totalled["total"])
            yield from _added(skeleton, 0, totalled.start(), total, _FAR if sure else _WIDER)
        if "p;" in skeleton.text:
            yield from _shares_of_all(skeleton)
    before = skeleton.before
    if before is not None and len(before.numbers) > 1 and len(skeleton.numbers) == 1:
        yield from _totalled_next(skeleton, before)


def _listed(skeleton: Skeleton) -> Iterator[Sum]:
    text = skeleton.text
    for listed in _LISTED.finditer(text):
        total = _total_of(skeleton, int(listed["total"]), text, listed.end())
        open_gap = _SOME.search(listed["gap"]) or _TURN.search(listed["gap"]) or _THEIRS.search(listed.group())
        if total is not None and not open_gap:
            yield from _added(skeleton, listed.end(), len(text), total, _FAR)
            return
    told = _LISTED_BEFORE.search(text)
    if told is not None and skeleton.before is not None:
        first = SLOT.search(text, told.end())
        totals = [one for one in skeleton.before.numbers if first and alike(one, skeleton.number(first[1]))]
        if len(totals) == 1:
            yield from _added(skeleton, told.end(), len(text), totals[0], _FAR)
        return
    at_once = _LISTED_AT_ONCE.search(text)
    if at_once is not None and not _SOME.search(at_once["gap"]):
        yield from _by_sex(skeleton, at_once)


def _total_of(skeleton: Skeleton, nearest: int, text: str, start: int) -> Statistic | None:
    """Return the number before a list that its parts are of: the nearest alike, whatever lies between."""
    first = SLOT.search(text, start)
    if first is None:
        return None
    part = skeleton.number(first[1])
    before = skeleton.numbers[: nearest + 1]
    found = next((one for one in reversed(before) if alike(one, part)), None)
    return found or next((one for one in reversed(before) if _is_part(part, one) and one.value > part.value), None)


def _is_part(one: Statistic, total: Statistic) -> bool:
    """Whether a number can be a part of a total: of its unit, or of any where one of them does not tell it."""
    if alike(one, total) or (one.unit == total.unit == "rupiah" and one.per == "person" and total.per is None):
        return True  # of `masing-masing Rp9 miliar untuk …` the first is taken for one of each person's
    return (is_bare(one) or total.unit is None) and family_of(total.unit) == family_of(one.unit) == "count"


def _by_sex(skeleton: Skeleton, at_once: re.Match[str]) -> Iterator[Sum]:
    """Yield the sum of men and women told right behind their number: `75 pekerja, 40 laki-laki dan 35 perempuan`."""
    at = int(at_once["total"])
    if len(skeleton.numbers) != at + 3:
        return
    total, *parts = skeleton.numbers[at:]
    gaps = skeleton.gaps()
    told = [" ".join((one.text.lower(), gap)) for one, gap in zip(parts, gaps[at + 2 :], strict=True)]
    sexes = [(bool(_MEN.search(each)), bool(_WOMEN.search(each))) for each in told]
    if sorted(sexes) != [(False, True), (True, False)] or not _LAST.search(gaps[at + 2]) or not _ENDED.search(gaps[-1]):
        return
    if all(alike(one, total) or one.unit in ("laki-laki", "perempuan") for one in parts):
        yield parts_sum(parts, total)


def _added(skeleton: Skeleton, start: int, end: int, total: Statistic, most: float) -> Iterator[Sum]:
    """Yield the sum of the numbers between two offsets that are of the total's unit, if the list is whole.

    `most` is how many times what they add up to the total may be, or the other way round, and still be meant for it.
    """
    listed = skeleton.text[start:end]
    parts: list[Statistic] = []
    last_gap = ""
    at = 0
    bracketed = None
    for place in SLOT.finditer(listed):
        one = skeleton.number(place[1])
        gap = listed[at : place.start()]
        at = place.end()
        if not parts and _WHOLE.search(gap):
            continue
        if not _is_part(one, total) or one is total:
            if not parts or _SOME.search(gap):
                return
            continue
        if bracketed is None:
            bracketed = gap.endswith("(")
        inner = gap.lstrip(")")[:-1] if bracketed else gap
        if bracketed != gap.endswith("(") or _is_open(inner) or (parts and not _LINKED.match(inner)):
            return
        if start and not parts and _MORE.search(inner):
            return
        parts.append(one)
        last_gap = inner
    if len(parts) > 1 and _LAST.search(last_gap) and not _SOME.search(listed[at:]) and "tahap" not in listed[at:]:
        found = parts_sum(parts, total)
        if found.sound or _is_near(parts, total, most):
            yield found


def _is_near(parts: Sequence[Statistic], total: Statistic, most: float) -> bool:
    """Whether parts and total are of one size, so that a sum that does not come out is meant as one."""
    added = sum(one.value for one in parts)
    return max(added, total.value) < most * min(added, total.value)


def _is_open(gap: str) -> bool:
    """Whether a list does not go on over these words: examples, brackets, a number that was not understood."""
    return (
        bool(_SOME.search(gap) or _UNCOUNTED.search(gap))
        or "(" in gap
        or any(sign.isdigit() for sign in _YEAR.sub("", gap))
    )


def _totalled_next(skeleton: Skeleton, before: Skeleton) -> Iterator[Sum]:
    """Yield the sum of all numbers of a sentence whose total is told by the next: `Jika ditotal ada 4.000 pekerja`."""
    told = _TOTALLED_NEXT.match(skeleton.text)
    total = skeleton.numbers[0]
    if told is None or not (told["sure"] or re.match(one_of("total"), skeleton.text)) or _SOME.search(before.text):
        return
    gaps = before.gaps()
    if any(not alike(one, total) for one in before.numbers) or not all(map(_LINKED.match, gaps[1:-1])):
        return
    found = parts_sum(before.numbers, total)
    if found.sound or _is_near(before.numbers, total, _FAR if told["sure"] else _WIDER):
        yield found


def _shares_of_all(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sum of the shares that all of something consists of; shares below 100 % may leave out what is small."""
    gaps = skeleton.gaps()
    shares = [at for at, one in enumerate(skeleton.numbers) if one.unit == "persen" and one.measure != "change"]
    if len(shares) < 2 or len(shares) != len(skeleton.numbers) or not _ALL.search(gaps[0]):
        return
    parts = [skeleton.numbers[at] for at in shares]
    if _is_list(gaps):
        found = hundred_sum(parts)
        words = " ".join((gaps[1], gaps[-1]))
        split = len(parts) == 2 and _MEN.search(words) and _WOMEN.search(words)
        if found.sound or split or sum(one.value for one in parts) > 100:
            yield found


def _is_list(gaps: Sequence[str]) -> bool:
    inner = gaps[1:-1]
    return all(map(_LINKED.match, inner)) and bool(_LAST.search(inner[-1])) and not any(map(_is_open, gaps))
