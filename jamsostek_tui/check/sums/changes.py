"""Two levels and what lies between them: `naik dari 4.000 menjadi 5.000 orang atau 25 persen`, in any order; or one
level and what it rose by, both as an amount and in percent: `naik 200 orang (5 persen) dari 4.000 orang`.

Patterns read a sentence in which words of rising and falling are signs (`sum_phrases.moved`): `5.000 pada 2024, ↑ 25
persen dari 4.000`. A change told behind both levels must be introduced as theirs (`atau`, `, naik`) and have no base
of its own (`… dari target`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from jamsostek_tui.check.meaning.terms import family_of
from jamsostek_tui.check.sums.change_patterns import ABOUT, AT_ONCE_TRAIL, LEVELS, MOVE, MOVED_TRAIL
from jamsostek_tui.check.sums.reckoning import (
    Sum,
    alike,
    difference_sum,
    direction_sum,
    growth_sum,
    is_bare,
    share_sum,
    step_sum,
    times_sum,
)
from jamsostek_tui.check.sums.skeleton import Skeleton
from jamsostek_tui.check.sums.sum_phrases import APART, FALLEN, OR, RISEN, moved, one_of, slot
from jamsostek_tui.model import Statistic

_OTHER_BASE = re.compile(
    rf"\b(?:{one_of('goal')}|{one_of('total')}|seluruh|potensi|sekitar|berasal|terdiri|terbagi|meliputi|mencakup|termasuk"
    r"|antaranya|jumlah (?:itu|ini|tersebut)|mereka)\b"
)
_OTHER_CLAUSE = re.compile(one_of("turn"))
_NEXT_CLAUSE = re.compile(
    r",\s*(?:dan|dengan)\b|\bsehingga\b(?!\s*$)"
    r"|\b(?:sedangkan|sementara|kemudian|adapun|namun|tetapi|serta|dan dari)\b(?! (?:itu|ini))"
)
_LEVEL_TO_COME = re.compile(r"\b(?:dari|menjadi|ke)\b")
_JUST_MOVED = re.compile(rf"[{RISEN}{FALLEN}]\s*{ABOUT}$")

_POINTS = ("persen poin", "poin")
"""What papers call the difference of two percentages."""
_STILL = rf"[^#;!?,{RISEN}{FALLEN}{APART}]"
_STEP = (
    rf"{MOVE}\s*{ABOUT}{slot('step', 'cm')}{_STILL}{{0,30}}?(?:{OR}|,\s*)(?:[{RISEN}{FALLEN}]\s*)?{ABOUT}"
    rf"{slot('change', 'p')}\s*\)?"
)
_FROM = re.compile(rf"{_STEP},?\s*{one_of('compared to')}(?P<on>{_STILL}{{0,60}}?){slot('before', 'cm')}")
_TO = re.compile(rf"{_STEP}(?P<on>,?{_STILL}{{0,40}}?)\b(?:menjadi|mencapai)\b{_STILL}{{0,30}}?{slot('after', 'cm')}")
_BEHIND = re.compile(rf"{slot('after', 'cm')}(?P<on>{_STILL}{{0,60}}?)[,(]\s*(?:(?:atau|yang|juga|ini)\s+)*{_STEP}")
_CLAUSE_BETWEEN = re.compile(r"\b(?:menjadi|mencapai|ke|dan|serta|dengan|sedangkan|sementara|sehingga|untuk)\b")
_NO_LEVEL = re.compile(
    rf"(?:\b(?:dari|dengan|untuk|di|oleh|bagi|kepada|ke|termasuk|terhadap|antaranya|kuota)|{one_of('goal')}"
    rf"|[{RISEN}{FALLEN}{APART}])\s*(?:\b(?:total|seluruh|jumlah)\s+)?{ABOUT}$"
)
_OF_OTHER = re.compile(rf"\s*(?:dari|terhadap)\s+(?:total|seluruh|keseluruhan|jumlah|potensi|{one_of('goal')})")
_NEAR = 3.0
"""How many times what is told a percentage may be and still be meant by it."""


class Change(NamedTuple):
    """Two levels, what is told to lie between them if anything is, and which way it went by the words."""

    before: Statistic
    after: Statistic
    by: Statistic | None
    way: str | None


def change_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of levels and of what changed between them in a sentence."""
    if len(skeleton.numbers) > 1:
        text = moved(skeleton.text)
        if text != skeleton.text:
            for one in changes(skeleton, text):
                yield from reckoned(one)


def changes(skeleton: Skeleton, text: str) -> Iterator[Change]:
    """Yield the changes that a sentence tells; `text` is its text, `moved`."""
    for pattern, trail in LEVELS:
        for match in pattern.finditer(text):
            told = with_trail(text, match, trail)
            if told is None or not _is_tied(text, match.start(), told):
                continue
            before, after, by = (told_number(skeleton, told, name) for name in ("before", "after", "change"))
            if before is None or after is None or not are_levels(before, after):
                continue
            if before.unit == after.unit or not _is_nearer(skeleton, before, by):
                yield Change(before, after, by, told.get("way"))


def told_number(skeleton: Skeleton, told: Mapping[str, str | None], name: str) -> Statistic | None:
    """Return the number of a named slot of a pattern, None where it has none."""
    slot = told.get(name)
    return None if slot is None else skeleton.number(slot)


def _is_nearer(skeleton: Skeleton, before: Statistic, by: Statistic | None) -> bool:
    """Whether another number of a sentence is of the very unit of a level, and so the one that it is a level of."""
    return any(one.unit == before.unit for one in skeleton.numbers if one is not before and one is not by)


def are_levels(one: Statistic, other: Statistic) -> bool:
    """Whether two numbers may be levels of one thing: alike, or one bare (`dari 100 menjadi 150 perusahaan`)."""
    bare = is_bare(one) or is_bare(other)
    return alike(one, other) or (bare and family_of(one.unit) == family_of(other.unit) == "count")


def with_trail(text: str, match: re.Match[str], trail: re.Pattern[str] | None) -> dict[str, str | None] | None:
    """Return what a pattern found together with the change behind it; None where one is missing that has to be."""
    told = match.groupdict()
    behind = None if trail is None else trail.match(text, match.end())
    if behind is not None and not _OTHER_CLAUSE.search(behind["trail"]):
        return behind.groupdict() | {name: words for name, words in told.items() if words is not None}
    return None if trail in (MOVED_TRAIL, AT_ONCE_TRAIL) else told


def is_of_other_base(words: str) -> bool:
    """Whether words before a number say that it is no earlier level: a target, a total, a potential."""
    return _OTHER_BASE.search(words) is not None


def reckoned(change: Change) -> Iterator[Sum]:
    """Yield whether levels go the way that is told, and if they do what lies between them."""
    direction = direction_sum(change.before, change.after, rising=change.way == RISEN) if change.way else None
    if direction is not None:
        yield direction
    if change.by is not None and (direction is None or direction.sound):
        found = _between(change.before, change.after, change.by)
        if found is not None:
            yield found


def _is_tied(text: str, start: int, told: dict[str, str | None]) -> bool:
    """Whether the words between the numbers of a pattern speak of one thing, and times of their order."""
    if is_of_other_base(told.get("than") or "") or _LEVEL_TO_COME.search(told.get("by") or ""):
        return False
    if any(_NEXT_CLAUSE.search(told.get(name) or "") for name in ("on", "then", "than")):
        return False
    tail = told.get("tail")
    if tail is not None and (". " in tail or _OTHER_CLAUSE.search(tail) or _JUST_MOVED.search(text[:start])):
        return False
    return not (told.get("first_year") and told.get("last_year")) or str(told["first_year"]) < str(told["last_year"])


def _between(before: Statistic, after: Statistic, by: Statistic) -> Sum | None:
    if by.unit == "persen":
        return growth_sum(before, after, by)
    if by.unit in _POINTS and (by.unit == "persen poin" or before.unit == "persen"):
        return difference_sum(before, after, by) if before.unit == "persen" else None
    if by.unit in ("kali lipat", "kali"):
        return times_sum(before, after, by)
    return difference_sum(before, after, by) if are_levels(before, by) and are_levels(after, by) else None


def step_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of a sentence that tells how much something moved, that in percent, and one of its levels."""
    if len(skeleton.numbers) < 3 or "p;" not in skeleton.text:
        return
    text = moved(skeleton.text)
    if text == skeleton.text:
        return
    for match in _FROM.finditer(text):
        yield from _reckoned(skeleton, match, "before")
    for pattern in (_TO, _BEHIND):
        for match in pattern.finditer(text):
            if not (
                _NO_LEVEL.search(text, 0, match.start("after") - 1) or _OF_OTHER.match(text, match.end("change") + 2)
            ):
                yield from _reckoned(skeleton, match, "after")


def _reckoned(skeleton: Skeleton, match: re.Match[str], at: Literal["before", "after"]) -> Iterator[Sum]:
    """Yield the sum of a step, what it is in percent, and the level before or after it."""
    level, step, change = (skeleton.number(match[name]) for name in (at, "step", "change"))
    if not are_levels(level, step) or step.value > level.value or _CLAUSE_BETWEEN.search(match["on"]):
        return
    if at == "before":
        found = share_sum(step, level, change)
    else:
        found = step_sum(level, step, change, rising=match["way"] == RISEN)
    if found is not None and (found.sound or found.is_near(_NEAR)):
        yield found
