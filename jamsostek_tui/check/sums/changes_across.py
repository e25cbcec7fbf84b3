"""Levels and what lies between them told in sentences: `Pada 2023 ada 4.000 peserta. Jumlah itu naik 25 persen …`.

The second must say that it goes on about the first: it begins with `jumlah itu`, `artinya` or `kenaikannya`, or tells a
level of another time of the very subject, or with nothing but words for telling. Both are then read as one; so are two
such levels for a third that tells only what lies between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jamsostek_tui.check.sums.change_patterns import ABOUT, BEFORE, CHANGE, MOVE, SINCE, TO_LEVEL, TRAIL
from jamsostek_tui.check.sums.changes import (
    Change,
    are_levels,
    changes,
    is_of_other_base,
    reckoned,
    told_number,
    with_trail,
)
from jamsostek_tui.check.sums.reckoning import Sum
from jamsostek_tui.check.sums.skeleton import Skeleton, joined
from jamsostek_tui.check.sums.sum_phrases import moved, one_of
from jamsostek_tui.model import Statistic

_MOST = 4
_NEAR = 10.0
"""How many times another a level may be and still be of the same."""
_YEAR = r"\b(?:pada|tahun|semester|triwulan|kuartal|sepanjang|hingga|sampai|per)\b[a-z ]{0,20}(?:19|20)\d\d\b"
_MEANT = 3.0
"""How many times what is told a change may be what lies between the levels and still be meant by it."""
_EARLIER = re.compile(rf"{one_of('earlier')}|{_YEAR}")
_SAME_TIME = (
    r"(?:(?:pada|di)\s+)?(?:periode|bulan|semester|triwulan|kuartal|posisi|waktu)(?: yang)? sama\s+(?:pada\s+)?"
)
TIME = re.compile(rf"(?:(?:{_SAME_TIME})?(?:{one_of('earlier', 'later')}|{_YEAR}),?\s*)+")
"""A time at the beginning of a sentence."""
_THEIRS = r"(?:nya| (?:itu|ini|tersebut))\b"
THAT = re.compile(rf"\b(?:jumlah|angka|nilai|capaian|besaran|nominal|realisasi){_THEIRS}")
_SO = re.compile(
    r"(?:(?:artinya|berarti|(?:itu|ini) (?:artinya|berarti)|jadi|dengan (?:demikian|begitu|kata lain)),?\s*|"
    r"(?=(?:ada|terjadi|terdapat) ))(?:(?:ada|terjadi|terdapat|mengalami|jumlahnya|angkanya|nilainya|sudah|telah)\s+)*"
)
_CHANGE = re.compile(
    r"(?P<noun>kenaikan|peningkatan|penurunan|pertumbuhan|lonjakan|penambahan|pengurangan|penyusutan|selisih)" + _THEIRS
)
_TELLING = re.compile(
    rf"(?:(?:{one_of('about', 'rise', 'fall')}|menjadi|masih|tinggal|tercatat|terdaftar|terdapat|berjumlah|di angka"
    r"|hanya|baru|yang),?\s*)*"
    r"#0[a-z];\s*(?:[.,)\"]|$)"
)
"""A number told with nothing but words for telling it."""
_SINCE_THEN = re.compile(
    rf"(?:jika |bila |kalau |apabila )?{SINCE}{BEFORE},?\s*"
    rf"(?:(?:itu|maka|ada|terjadi|terdapat|mengalami|berarti|artinya|jumlahnya|angkanya|nilainya|tercatat)\s+)*{MOVE}\s*"
    rf"{ABOUT}{CHANGE}"
)
"""An earlier level and what lies between it and the one told right before: `Dibanding Juni yang 400, ada kenaikan`."""
_MORE = re.compile(r"^(?:tambahan|kelebihan)\b")
ENDED = re.compile(r"\s*(?:[.,)\"]|$|dalam|selama|dari tahun|secara|setahun|hanya dalam)|\s*dibanding\w* (?:tahun|20)")


def changes_across_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of changes of which a sentence tells one part and the one before it another."""
    before = skeleton.before
    if before is None or not 1 < len(before.numbers) + len(skeleton.numbers) <= _MOST:
        return
    if len(before.numbers) == len(skeleton.numbers) == 1:
        yield from _of_three(before, skeleton)
    if len(before.numbers) == 1 and "menjadi" in skeleton.text:
        yield from _from_level(before, skeleton)
    if len(skeleton.numbers) == 1 and len(before.numbers) == 2:
        yield from _of_levels(before, skeleton)
    if len(skeleton.numbers) == 2 and len(before.numbers) == 1:
        yield from _since_then(before, skeleton)
    time = TIME.match(skeleton.text)
    is_that = THAT.match(skeleton.text, time.end() if time else 0)
    if is_that or (time and TIME.search(before.text)):
        for one in _changes(before, skeleton, skeleton.text):
            apart = _is_in(before, one.before) != _is_in(before, one.after)
            if apart and are_near(one.before, one.after) and (is_that or is_of_one(one.before, one.after)):
                yield from reckoned(one)


def _since_then(before: Skeleton, skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sum of a level and of a sentence that tells from which earlier one it moved, and by how much."""
    text = moved(skeleton.text)
    match = _SINCE_THEN.match(text)
    if match is None or is_of_other_base(match["than"]) or not ENDED.match(text, match.end()):
        return
    level, by, after = skeleton.number(match["before"]), skeleton.number(match["change"]), before.numbers[0]
    if are_levels(level, after) and are_near(level, after):
        found = reckoned(Change(level, after, by, match["way"]))
        yield from (one for one in found if one.sound or one.is_near(_MEANT))


def _of_three(before: Skeleton, skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of two levels told in a sentence each, and of what a third says to lie between them."""
    first = before.before
    if first is None or len(first.numbers) > 1:
        return
    if goes_on(first.numbers[0], before) and are_levels(first.numbers[0], before.numbers[0]):
        yield from _of_levels(joined(first, before), skeleton)


def _of_levels(before: Skeleton, skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of two levels and of a sentence that says no more than what lies between them."""
    said = _SO.match(skeleton.text) or _CHANGE.match(skeleton.text)
    if said and ENDED.match(skeleton.gaps()[1]):
        told = said.groupdict().get("noun", "atau") + " " + _MORE.sub("naik", skeleton.text[said.end() :])
        for one in _changes(before, skeleton, told):
            if one.by is skeleton.numbers[0]:
                yield from reckoned(one)


def _changes(before: Skeleton, skeleton: Skeleton, told: str) -> Iterator[Change]:
    """Yield the changes of two sentences read as one, `told` being the second."""
    both = joined(before, skeleton, told)
    return (one for one in changes(both, moved(both.text)) if one.by is not None)


def _is_in(skeleton: Skeleton, number: Statistic) -> bool:
    return any(number is one for one in skeleton.numbers)


def _from_level(before: Skeleton, skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sum of a sentence whose first level is the one number of the sentence before it."""
    text = moved(skeleton.text)
    match = TO_LEVEL.match(text)
    if match is None or not _EARLIER.search(before.text):
        return
    level, after = before.numbers[0], skeleton.number(match["after"])
    if not are_levels(level, after) or not are_near(level, after) or is_of_other_base(match["than"] or ""):
        return
    if THAT.search(text, 0, match.start("way")) or (TIME.match(text) and is_of_one(level, after)):
        told = with_trail(text, match, None if match["change"] else TRAIL) or {}
        yield from reckoned(Change(level, after, told_number(skeleton, told, "change"), match["way"]))


def goes_on(level: Statistic, told: Skeleton) -> bool:
    """Whether a sentence begins with a time and goes on to tell of then what a level before it is of."""
    time = TIME.match(told.text)
    if time is None:
        return False
    is_that = THAT.match(told.text, time.end()) or _TELLING.match(told.text, time.end())
    return are_near(level, told.numbers[0]) and (is_that is not None or is_of_one(level, told.numbers[0]))


def is_of_one(level: Statistic, after: Statistic) -> bool:
    """Whether two levels are of one subject in one region."""
    named = (level.subject or "").casefold()
    return bool(named) and named == (after.subject or "").casefold() and level.region == after.region


def are_near(level: Statistic, after: Statistic) -> bool:
    return max(level.value, after.value) < _NEAR * min(level.value, after.value)
