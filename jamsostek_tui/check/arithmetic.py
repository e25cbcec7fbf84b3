"""The sums within an article: parts against totals, shares against counts, changes against levels.

Numbers are tied together only by words that leave no doubt of it (`dari … menjadi …`, `atau`, `terdiri dari`), so
that a sum that does not come out is the article's, not ours. What is listed as examples (`antara lain`) is no sum.
A sum that does not come out is a doubt `arithmetic` on the number that the others contradict, with the sum as the other
reading; one that does raises the confidence of all its numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from jamsostek_tui.check.skeleton import SLOT, Skeleton, skeletons
from jamsostek_tui.check.sums import Sum, difference_sum, direction_sum, growth_sum, parts_sum, share_sum
from jamsostek_tui.language.units import unit_class
from jamsostek_tui.model import Article, Doubt, Facts, Statistic

DOUBT = "arithmetic"
_SURER = 0.05
_SUREST = 0.99
_GAP = r"[^#;!?]{0,70}?"
_NEAR = r"[^#;!?]{0,30}?"
_OR = (
    r"\s*,?\s*(?:\(|atau|setara|yakni|yaitu|alias|artinya|sama dengan)\s*(?:atau|setara|sekitar|sebesar|sebanyak|dengan"
    r"|kurang lebih|hampir|lebih dari|mencapai|hanya|baru)*\s*\(?\s*"
)
_RISE = (
    r"(?:naik(?:nya)?|meningkat(?:nya)?|bertambah(?:nya)?|tumbuh(?:nya)?|melonjak|melesat|kenaikan|peningkatan"
    r"|penambahan|pertumbuhan|menanjak)"
)
_FALL = r"(?:turun(?:nya)?|menurun(?:nya)?|berkurang(?:nya)?|menyusut|merosot|anjlok|penurunan|pengurangan|susut)"
_CHANGED = rf"(?P<rise>\b{_RISE}\b)|(?P<fall>\b{_FALL}\b)"
_MOVES = re.compile(rf"\b(?:{_RISE}|{_FALL}|menjadi)\b")


def _slot(name: str, letters: str) -> str:
    return rf"#(?P<{name}>\d+)[{letters}];"


_SHARES = tuple(
    re.compile(pattern)
    for pattern in (
        # 51.960 dari 92.986 pekerja atau 57,13 persen
        rf"{_slot('part', 'cm')}{_NEAR}\bdari\b{_NEAR}{_slot('whole', 'cm')}{_GAP}{_OR}{_slot('share', 'p')}",
        # dari 92.986 pekerja, 51.960 pekerja atau 57,13 persen
        rf"\bdari\b{_NEAR}{_slot('whole', 'cm')}{_GAP}{_slot('part', 'cm')}{_GAP}{_OR}{_slot('share', 'p')}",
        # 51.960 pekerja atau 57,13 persen dari 92.986 pekerja
        rf"{_slot('part', 'cm')}{_NEAR}{_OR}{_slot('share', 'p')}\s*\)?\s*dari\b{_NEAR}{_slot('whole', 'cm')}",
        # 57,13 persen atau 51.960 dari 92.986 pekerja
        rf"{_slot('share', 'p')}{_NEAR}{_OR}{_slot('part', 'cm')}{_NEAR}\bdari\b{_NEAR}{_slot('whole', 'cm')}",
        # 57,13 persen dari 92.986 pekerja atau 51.960 orang
        rf"{_slot('share', 'p')}\s*dari\b{_NEAR}{_slot('whole', 'cm')}{_NEAR}{_OR}{_slot('part', 'cm')}",
    )
)
_CHANGES = tuple(
    re.compile(pattern)
    for pattern in (
        # naik dari 17.195 menjadi 17.395 (1,16 persen)
        rf"(?:{_CHANGED}){_NEAR}\bdari\b{_NEAR}{_slot('before', 'cmp')}{_GAP}\b(?:menjadi|ke)\b{_NEAR}"
        rf"{_slot('after', 'cmp')}(?:{_NEAR}{_OR}(?:naik|turun|tumbuh|meningkat)?\s*{_slot('change', 'cmpq')})?",
        # naik 200 orang dari 17.195 menjadi 17.395
        rf"(?:{_CHANGED}){_NEAR}{_slot('change', 'cmpq')}{_NEAR}\bdari\b{_NEAR}{_slot('before', 'cmp')}{_GAP}"
        rf"\b(?:menjadi|ke)\b{_NEAR}{_slot('after', 'cmp')}",
        # naik 200 orang menjadi 17.395 dari sebelumnya 17.195
        rf"(?:{_CHANGED}){_NEAR}{_slot('change', 'cmpq')}{_NEAR}\bmenjadi\b{_NEAR}{_slot('after', 'cmp')}{_GAP}"
        rf"\bdari\b{_NEAR}{_slot('before', 'cmp')}",
        # dari 17.195 naik menjadi 17.395 atau 1,16 persen
        rf"\bdari\b{_NEAR}{_slot('before', 'cmp')}{_GAP}(?:{_CHANGED}){_NEAR}\b(?:menjadi|ke)\b{_NEAR}"
        rf"{_slot('after', 'cmp')}(?:{_NEAR}{_OR}(?:naik|turun|tumbuh|meningkat)?\s*{_slot('change', 'cmpq')})?",
        # dari 17.195 naik 200 orang menjadi 17.395
        rf"\bdari\b{_NEAR}{_slot('before', 'cmp')}{_GAP}(?:{_CHANGED}){_NEAR}{_slot('change', 'cmpq')}{_NEAR}"
        rf"\bmenjadi\b{_NEAR}{_slot('after', 'cmp')}",
    )
)
_ALL_OF_IT = (
    r"(?:terdiri (?:dari|atas)|terbagi (?:menjadi|atas|dalam)|(?:dengan )?(?:rincian|perincian)(?:nya)?|yakni|yaitu"
    r"|dengan komposisi|masing-masing)"
)
_OPEN = re.compile(
    r"\b(?:antara lain|di ?antaranya|termasuk|seperti|misalnya|khususnya|terutama|sebagian|di antara|per\b|setiap|tiap)"
)
_LISTED = re.compile(rf"#(?P<total>\d+)[cm];(?P<gap>[^#;!?]{{0,60}}?)\b{_ALL_OF_IT}\b\s*:?\s*(?P<parts>.*)$")
_LISTED_BEFORE = re.compile(
    rf"^(?P<gap>[^#]{{0,60}}?\b(?:jumlah|angka|total)\b[^#]{{0,20}}?)\b{_ALL_OF_IT}\b\s*:?\s*(?P<parts>.*)$"
)
_TOTALLED = re.compile(
    r"(?P<parts>#.*?)(?:,|;|\.)?\s*(?:sehingga|jadi|maka|atau|dengan)?\s*\b(?:total(?:nya)?|jumlah(?:nya)? keseluruhan"
    rf"|keseluruhan(?:nya)?|seluruhnya|jika dijumlahkan|secara keseluruhan)\b{_NEAR}#(?P<total>\d+)[cm];"
)
_LINKED = re.compile(
    r"^(?P<gap>[^#;!?()]{0,70}?)(?P<more>,|\bdan\b|\bserta\b|\bsedangkan\b|\bsisanya\b|\bplus\b)[^#;!?()]{0,50}?$"
)
_LAST = re.compile(r"\b(?:dan|serta|sedangkan|sisanya|plus)\b")


def checked(article: Article, facts: Facts) -> Facts:
    """Return the facts of an article with its sums held against each other: doubts and confidence of its numbers."""
    doubts: dict[int, list[Doubt]] = {}
    surer: set[int] = set()
    for one in sums(article, facts.statistics):
        if one.sound:
            surer.update(number.id for number in (one.result, *one.others))
        else:
            doubts.setdefault(one.result.id, []).append(Doubt(DOUBT, one.written))
    if not doubts and not surer:
        return facts
    statistics = tuple(_judged(one, doubts.get(one.id, []), one.id in surer) for one in facts.statistics)
    return replace(facts, statistics=statistics)


def sums(article: Article, statistics: Sequence[Statistic]) -> list[Sum]:
    """Return the sums of an article in the order of its text, each once."""
    found: dict[tuple[str, int, tuple[int, ...]], Sum] = {}
    before: Skeleton | None = None
    for one in skeletons(article, statistics):
        for each in (*_shares(one), *_changes(one), *_parts(one, before)):
            found.setdefault((each.rule, each.result.id, tuple(sorted(other.id for other in each.others))), each)
        before = one
    return list(found.values())


def _judged(one: Statistic, doubts: Sequence[Doubt], surer: bool) -> Statistic:
    if doubts:
        return replace(one, doubts=(*one.doubts, *doubts))
    if surer:
        return replace(one, confidence=max(one.confidence, min(_SUREST, round(one.confidence + _SURER, 3))))
    return one


def _shares(skeleton: Skeleton) -> Iterator[Sum]:
    if "p;" not in skeleton.text or "dari" not in skeleton.text:
        return
    for pattern in _SHARES:
        for match in pattern.finditer(skeleton.text):
            if _MOVES.search(match.group()):
                continue
            part, whole, share = (skeleton.number(match[name]) for name in ("part", "whole", "share"))
            if alike(part, whole) and share.measure != "change" and part.value <= whole.value:
                found = share_sum(part, whole, share)
                if found is not None:
                    yield found


def _changes(skeleton: Skeleton) -> Iterator[Sum]:
    if len(skeleton.numbers) < 2 or "dari" not in skeleton.text:
        return
    for pattern in _CHANGES:
        for match in pattern.finditer(skeleton.text):
            before, after = skeleton.number(match["before"]), skeleton.number(match["after"])
            if not alike(before, after):
                continue
            way = direction_sum(before, after, rising=match["rise"] is not None)
            if way is not None:
                yield way
            if match["change"] is not None and (way is None or way.sound):
                yield from _changed(before, after, skeleton.number(match["change"]))


def _changed(before: Statistic, after: Statistic, change: Statistic) -> Iterator[Sum]:
    if change.unit == "persen":
        found = growth_sum(before, after, change)
        if found is not None:
            yield found
    elif change.unit == "persen poin":
        if before.unit == "persen":
            yield difference_sum(before, after, change)
    elif alike(before, change):
        yield difference_sum(before, after, change)


def _parts(skeleton: Skeleton, before: Skeleton | None) -> Iterator[Sum]:
    text = skeleton.text
    listed = _LISTED.search(text)
    if listed is not None and not _OPEN.search(listed["gap"]):
        yield from _added(skeleton, listed["parts"], skeleton.number(listed["total"]))
    elif before is not None and len(before.numbers) == 1:
        told = _LISTED_BEFORE.search(text)
        if told is not None and not _OPEN.search(told["gap"]):
            yield from _added(skeleton, told["parts"], before.numbers[0])
    totalled = _TOTALLED.search(text)
    if totalled is not None:
        yield from _added(skeleton, totalled["parts"], skeleton.number(totalled["total"]))


def _added(skeleton: Skeleton, listed: str, total: Statistic) -> Iterator[Sum]:
    """Yield the sum of the numbers of a list that are of the total's unit, if the list is whole: ended by `dan`."""
    parts: list[Statistic] = []
    last_gap = ""
    at = 0
    for slot in SLOT.finditer(listed):
        one = skeleton.number(slot[1])
        gap = listed[at : slot.start()]
        at = slot.end()
        if not alike(one, total) or one is total:
            if not parts or _OPEN.search(gap):
                return
            continue
        if _OPEN.search(gap) or "(" in gap or (parts and not _LINKED.match(gap)):
            return
        parts.append(one)
        last_gap = gap
    if len(parts) > 1 and _LAST.search(last_gap) and not _OPEN.search(listed[at:]):
        yield parts_sum(parts, total)


def alike(one: Statistic, other: Statistic) -> bool:
    """Whether two numbers can stand in one sum: of one unit, or both of people."""
    if one.unit == other.unit:
        return one.per == other.per
    kinds = [unit_class(unit) if unit else "unlisted" for unit in (one.unit, other.unit)]
    return "people" in kinds and {*kinds} <= {"people", "unlisted"}
