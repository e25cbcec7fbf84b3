"""Two levels and what lies between them: `naik dari 4.000 menjadi 5.000 orang atau 25 persen`, in any order.

Patterns read a sentence in which words of rising and falling are signs (`sum_phrases.moved`): `5.000 pada 2024, ↑ 25
persen dari 4.000`. A change told behind both levels must be introduced as theirs (`atau`, `, naik`) and have no base
of its own (`… dari target`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jamsostek_tui.check.sums.reckoning import Sum, alike, difference_sum, direction_sum, growth_sum, times_sum
from jamsostek_tui.check.sums.skeleton import Skeleton
from jamsostek_tui.check.sums.sum_phrases import APART, FALLEN, OR, RISEN, moved, one_of, slot
from jamsostek_tui.model import Statistic

_STILL = rf"[^#;!?{RISEN}{FALLEN}{APART}]"
_NEAR, _GAP = rf"{_STILL}{{0,30}}?", rf"{_STILL}{{0,70}}?"
_ABOUT = rf"(?:{one_of('about')}\s*)*"
_MOVE = rf"(?P<way>[{RISEN}{FALLEN}])"
_BY = rf"[{RISEN}{FALLEN}{APART}]\s*"
_FROM = rf"\bdari\b{_NEAR}"
_TO = rf"\b(?:menjadi|ke|jadi)\b{_NEAR}"
_THAN = rf"{one_of('compared to')}[^#;!?,]{{0,60}}?(?:,\s*(?:yakni|yaitu|yang)\b{_NEAR})?"
_ON = rf"(?P<on>{_GAP})"
_BY_HOW = rf"(?P<by>{_NEAR})"
_THEN = rf"(?P<then>{_NEAR})"
_BEFORE, _AFTER = slot("before", "cmp"), slot("after", "cmp")
_CHANGE = slot("change", "cmpqx")
_NO_BASE = (
    rf"(?!\s*(?:per (?:bulan|tahun|orang)\s*)?\)?,?\s*(?:{one_of('compared to')}|di ?antara)"
    r"(?! (?:tahun|bulan|periode|semester|posisi|angka) (?:lalu|sebelumnya|yang sama|kemarin|itu|tersebut))"
    r"(?! sebelumnya))"
)
_TOLD_BY = rf"(?:{OR}(?:{_BY})?|\s*[,(]\s*(?:atau\s+|dengan\s+|yang\s+)?{_BY})"
_TRAIL = re.compile(rf"(?P<trail>{_NEAR}){_TOLD_BY}{_ABOUT}{_CHANGE}{_NO_BASE}")
"""What may follow two levels: `(1,16 persen)`, `, naik 200 orang`."""
_MOVED_TRAIL = re.compile(
    rf"(?P<trail>{_NEAR})(?:{OR}|\s*[,(]\s*)?\s*(?:(?:dengan|sehingga|ada|terjadi|yang|artinya)\s+)*(?:{_MOVE}|{APART})\s*"
    rf"{_ABOUT}{_CHANGE}{_NO_BASE}"
)
"""What has to follow two levels of which nothing else says that they are such."""
_LINK = r"(?:(?:atau|yang|ini|itu|dan|angka|jumlah|nilai|tersebut|yakni|artinya|juga|telah|sudah|hanya|kembali)\s+)*"
_WHEN = (
    r"(?:{}|\b(?:pada|tahun|dibanding(?:kan)?|per|hingga|sampai|selama|sepanjang)\b[a-z ]{{0,20}}"
    r"(?P<{}>(?:19|20)\d\d)\b)"
)
_EARLIER = _WHEN.format(one_of("earlier"), "first_year")
_WITHIN = r"[^#;!?,]{0,30}?"
_LATER = _WHEN.format(one_of("later"), "last_year")
_TAIL = r"(?P<tail>[^#;!?]{0,60}?)"
_LEVELS = tuple(
    (re.compile(pattern), trail)
    for pattern, trail in (
        # naik dari 17.195 menjadi 17.395 (1,16 persen)
        (rf"{_MOVE}{_NEAR}{_FROM}{_BEFORE}{_ON}{_TO}{_AFTER}", _TRAIL),
        # naik 200 orang dari 17.195 menjadi 17.395
        (rf"{_MOVE}{_BY_HOW}{_CHANGE}{_THEN}{_FROM}{_BEFORE}{_ON}{_TO}{_AFTER}", None),
        # naik 200 orang menjadi 17.395 dari sebelumnya 17.195; naik menjadi 17.395 dari 17.195
        (rf"{_MOVE}{_NEAR}(?:{_CHANGE}{_THEN})?\bmenjadi\b{_NEAR}{_AFTER}(?P<than>{_GAP}{_FROM}){_BEFORE}", _TRAIL),
        # dari 17.195 naik menjadi 17.395 atau 1,16 persen
        (rf"{_FROM}{_BEFORE}{_ON}{_MOVE}{_NEAR}{_TO}{_AFTER}", _TRAIL),
        # dari 17.195 naik 200 orang menjadi 17.395
        (rf"{_FROM}{_BEFORE}{_ON}{_MOVE}{_BY_HOW}{_CHANGE}{_THEN}\b(?:menjadi|total(?:nya)?)\b{_NEAR}{_AFTER}", None),
        # dari 17.195 menjadi 17.395, naik 200 orang
        (rf"{_FROM}{_BEFORE}{_ON}{_TO}{_AFTER}", _MOVED_TRAIL),
        # 17.395 pada 2024, naik 200 orang dibanding 2023 yang 17.195
        (
            rf"{_AFTER}{_TAIL}[,(]?\s*{_LINK}{_MOVE}[^#;!?,]{{0,30}}?{_CHANGE}(?P<then>[^#;!?,]{{0,20}}?)(?P<than>{_THAN}){_BEFORE}",
            None,
        ),
        # 17.395 pada 2024, naik dari 17.195 atau 1,16 persen
        (rf"{_AFTER}{_TAIL}[,(]?\s*{_LINK}{_MOVE}\s*(?P<than>{_THAN}){_BEFORE}", _TRAIL),
        # sebelumnya 17.195, kini 17.395 atau naik 200 orang
        (rf"{_EARLIER}{_WITHIN}{_BEFORE}{_GAP}{_LATER}{_WITHIN}{_AFTER}", _MOVED_TRAIL),
        # tahun ini 17.395, tahun lalu 17.195 atau naik 200 orang
        (rf"{_LATER}{_WITHIN}{_AFTER}{_GAP}{_EARLIER}{_WITHIN}{_BEFORE}", _MOVED_TRAIL),
        # 7 miliar dari target 9 miliar, atau selisih 2 miliar
        (
            rf"{_AFTER}{_NEAR}\bdari\b\s*{one_of('goal')}{_NEAR}{_BEFORE}{_NEAR}[,(]?\s*(?:atau|dengan|sehingga|artinya)?\s*"
            rf"(?:ada\s+|masih\s+)*(?:{APART}|{one_of('short')})\s*{_ABOUT}{_CHANGE}{_NO_BASE}",
            None,
        ),
    )
)
_CARRIED = re.compile(
    rf"^(?:jumlah|angka|nilai|capaian|besaran|kini|tahun ini|pada \d{{4}}).{{0,40}}?{_MOVE}\s*"
    rf"(?:{_ABOUT}{_CHANGE}(?P<than>[^#;!?]{{0,40}}?))?\bmenjadi\b{_NEAR}{_AFTER}"
)
_AT_A_TIME = re.compile(rf"{one_of('earlier')}|\b(?:pada|tahun|sepanjang|per)\b[a-z ]{{0,20}}(?:19|20)\d\d\b")
_THAT = re.compile(r"\b(?:jumlah|angka|nilai|capaian|besaran)(?:nya| itu| ini| tersebut)\b")
_OTHER_BASE = re.compile(rf"\b(?:{one_of('goal')}|{one_of('total')}|seluruh|potensi|sekitar)\b")
_OTHER_CLAUSE = re.compile(one_of("turn"))
_NEXT_CLAUSE = re.compile(
    r",\s*(?:dan|dengan)\b|\bsehingga\b(?!\s*$)"
    r"|\b(?:sedangkan|sementara|kemudian|adapun|namun|tetapi|serta|dan dari)\b(?! (?:itu|ini))"
)
_LEVEL_TO_COME = re.compile(r"\b(?:dari|menjadi|ke)\b")
_JUST_MOVED = re.compile(rf"[{RISEN}{FALLEN}]\s*{_ABOUT}$")


def change_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of levels and of what changed between them in a sentence."""
    if len(skeleton.numbers) < 2:
        return
    text = moved(skeleton.text)
    if text == skeleton.text:
        return
    for pattern, trail in _LEVELS:
        for match in pattern.finditer(text):
            told = _with_trail(text, match, trail)
            if told is None:
                continue
            before, after = (skeleton.number(told[name] or "") for name in ("before", "after"))
            if alike(before, after) and _is_tied(text, match.start(), told):
                yield from _sums(before, after, _change(skeleton, told), told.get("way"))
    yield from _carried(skeleton, text)


def _with_trail(text: str, match: re.Match[str], trail: re.Pattern[str] | None) -> dict[str, str | None] | None:
    """Return what a pattern found together with the change behind it; None where one is missing that has to be."""
    told = match.groupdict()
    behind = None if trail is None else trail.match(text, match.end())
    if behind is not None and not _OTHER_CLAUSE.search(behind["trail"]):
        return behind.groupdict() | {name: words for name, words in told.items() if words is not None}
    return None if trail is _MOVED_TRAIL else told


def _change(skeleton: Skeleton, told: dict[str, str | None]) -> Statistic | None:
    slot = told.get("change")
    return skeleton.number(slot) if slot is not None else None


def _is_tied(text: str, start: int, told: dict[str, str | None]) -> bool:
    """Whether the words between the numbers of a pattern speak of one thing, and times of their order."""
    if _OTHER_BASE.search(told.get("than") or "") or _LEVEL_TO_COME.search(told.get("by") or ""):
        return False
    if any(_NEXT_CLAUSE.search(told.get(name) or "") for name in ("on", "then", "than")):
        return False
    tail = told.get("tail")
    if tail is not None and (". " in tail or _OTHER_CLAUSE.search(tail) or _JUST_MOVED.search(text[:start])):
        return False
    return not (told.get("first_year") and told.get("last_year")) or str(told["first_year"]) < str(told["last_year"])


def _carried(skeleton: Skeleton, text: str) -> Iterator[Sum]:
    """Yield the sum of a sentence whose first level is the one number of the sentence before it."""
    before = skeleton.before
    if before is None or len(before.numbers) != 1:
        return
    match = _CARRIED.search(text)
    if match is None or not _THAT.search(text[: match.end()]) or not _AT_A_TIME.search(before.text):
        return
    told = _with_trail(text, match, None if match["change"] else _TRAIL) or {}
    level, after = before.numbers[0], skeleton.number(match["after"])
    if alike(level, after) and not _OTHER_BASE.search(match["than"] or ""):
        yield from _sums(level, after, _change(skeleton, told), match["way"])


def _sums(before: Statistic, after: Statistic, change: Statistic | None, way: str | None) -> Iterator[Sum]:
    """Yield whether the levels go the way that is told, and if they do what lies between them."""
    direction = direction_sum(before, after, rising=way == RISEN) if way else None
    if direction is not None:
        yield direction
    if change is not None and (direction is None or direction.sound):
        found = _between(before, after, change)
        if found is not None:
            yield found


def _between(before: Statistic, after: Statistic, change: Statistic) -> Sum | None:
    if change.unit == "persen":
        return growth_sum(before, after, change)
    if change.unit == "persen poin":
        return difference_sum(before, after, change) if before.unit == "persen" else None
    if change.unit in ("kali lipat", "kali"):
        return times_sum(before, after, change)
    return difference_sum(before, after, change) if alike(before, change) else None
