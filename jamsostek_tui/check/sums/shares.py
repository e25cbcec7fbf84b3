"""A part, its whole and the share told of it: `51.960 dari 92.986 pekerja atau 55,88 persen`, in any order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jamsostek_tui.check.sums.reckoning import Sum, alike, is_bare, share_sum
from jamsostek_tui.check.sums.skeleton import Skeleton
from jamsostek_tui.check.sums.sum_phrases import GAP, GOAL, NEAR, OR, one_of, slot
from jamsostek_tui.model import Statistic

_PART, _WHOLE, _SHARE = slot("part", "cm"), slot("whole", "cm"), slot("share", "p")
_SHARES = tuple(
    re.compile(pattern)
    for pattern in (
        # 51.960 dari 92.986 pekerja atau 57,13 persen
        rf"{_PART}(?P<on>{NEAR})\bdari\b{NEAR}{_WHOLE}{GAP}{OR}{_SHARE}",
        # dari 92.986 pekerja, 51.960 pekerja atau 57,13 persen
        rf"\bdari\b{NEAR}{_WHOLE}(?P<among>{GAP}){_PART}{GAP}{OR}{_SHARE}",
        # 51.960 pekerja atau 57,13 persen dari 92.986 pekerja
        rf"{_PART}{NEAR}{OR}{_SHARE}\s*\)?\s*dari\b(?P<on>{NEAR}){_WHOLE}",
        # 57,13 persen atau 51.960 dari 92.986 pekerja
        rf"{_SHARE}{NEAR}{OR}{_PART}(?P<on>{NEAR})\bdari\b{NEAR}{_WHOLE}",
        # dari 92.986 pekerja, 57,13 persen atau 51.960 orang
        rf"\bdari\b{NEAR}{_WHOLE}(?P<on>{GAP}){_SHARE}{NEAR}{OR}{_PART}",
        # 57,13 persen dari 92.986 pekerja atau 51.960 orang
        rf"{_SHARE}\s*dari\b{NEAR}{_WHOLE}{NEAR}{OR}{_PART}",
        # target 92.986 peserta, realisasi 51.960 peserta atau 57,13 persen
        rf"{one_of('goal')}{NEAR}{_WHOLE}{GAP}{one_of('reached')}{NEAR}{_PART}{NEAR}{OR}{_SHARE}",
    )
)
MOVES = re.compile(rf"{one_of('rise', 'fall')}|\bmenjadi\b(?! (?:peserta|anggota))")
_WAGE = re.compile(one_of("wage"))
_BASE = re.compile(r"\b(?:dari|dibanding(?:kan)?|target|ke)\s+$")
_TURN = re.compile(r"\b(?:sedangkan|sementara|sehingga|adapun|dengan)\b")
_NEXT_CLAUSE = re.compile(rf"{_TURN.pattern}|\bserta\b|,\s*dan\b")
_AND = re.compile(r"\b(?:dan|serta)\b")
_TIMES_AS_MUCH = 3
"""How many times a goal may be reached; of anything else no part is greater than the whole."""


def share_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of parts, wholes and shares that a sentence tells."""
    if "p;" in skeleton.text and len(skeleton.numbers) > 2:
        for pattern in _SHARES:
            for match in pattern.finditer(skeleton.text):
                if _is_one_clause(skeleton.text, match):
                    yield from _tied(skeleton, match)


def _is_one_clause(text: str, match: re.Match[str]) -> bool:
    """Whether what a pattern found is of one clause, and its share not one that something grew from."""
    told = match.groupdict()
    if _NEXT_CLAUSE.search(told.get("on") or "") or _TURN.search(told.get("among") or ""):
        return False
    return not _BASE.search(text, 0, match.start("share") - 1)


def _tied(skeleton: Skeleton, match: re.Match[str]) -> Iterator[Sum]:
    part, whole, share = (skeleton.number(match[name]) for name in ("part", "whole", "share"))
    for found in share_of(part, whole, share, match.group()):
        if found.sound or not _ends_list(skeleton, int(match["part"]), whole):
            yield found


def share_of(part: Statistic, whole: Statistic, share: Statistic, words: str) -> Iterator[Sum]:
    """Yield the sum of three numbers that `words` tie together, but of a change or of a rate of wages."""
    if share.measure == "change" or not _of_one(part, whole) or MOVES.search(words):
        return
    if part.unit == "rupiah" and _WAGE.search(words):
        return
    if part.value <= whole.value or (GOAL.search(words) and part.value <= _TIMES_AS_MUCH * whole.value):
        found = share_sum(part, whole, share)
        if found is not None:
            yield found


def _ends_list(skeleton: Skeleton, part: int, whole: Statistic) -> bool:
    """Whether a part is the last of several, of all of which the share may be told."""
    if not part or not _AND.search(skeleton.gaps()[part]):
        return False
    before = skeleton.numbers[part - 1]
    return before is not whole and alike(before, skeleton.numbers[part])


def _of_one(part: Statistic, whole: Statistic) -> bool:
    """Whether a part may be of a whole: alike, or of no unit or rate of its own."""
    if part.unit == whole.unit == "rupiah":
        return part.per == whole.per or None in (part.per, whole.per)
    return alike(part, whole) or (is_bare(part) and "rupiah" not in (part.unit, whole.unit))
