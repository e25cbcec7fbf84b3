"""A change told first, what it is between in the next sentence: `Kasus naik 25 persen. Dari 400 kasus menjadi 500`.

Or with the later level, the earlier one in the next: `Klaim Rp46 miliar, naik 15 persen. Tahun lalu nilainya Rp40
miliar`. That sentence must go on about the first, and tell the level of the year before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jamsostek_tui.check.meaning.moments import span_of
from jamsostek_tui.check.sums.change_patterns import ABOUT, MOVE, NO_BASE
from jamsostek_tui.check.sums.changes import Change, are_levels, changes, reckoned
from jamsostek_tui.check.sums.changes_across import THAT, TIME, are_near, goes_on, is_of_one
from jamsostek_tui.check.sums.reckoning import Sum
from jamsostek_tui.check.sums.skeleton import Skeleton, joined
from jamsostek_tui.check.sums.sum_phrases import FALLEN, OR, RISEN, moved, one_of, slot

_STILL = rf"[^#;!?{RISEN}{FALLEN}]"
_LEVEL, _CHANGE = slot("after", "cm"), slot("change", "cmp")
_AND_CHANGE = re.compile(
    rf"{_LEVEL}{_STILL}{{0,40}}?(?:{OR}|\s*[,(]\s*(?:(?:atau|yang|ini|juga|dan)\s+)*){MOVE}\s*{ABOUT}{_CHANGE}{NO_BASE}"
)
_CHANGE_TO = re.compile(
    rf"{MOVE}\s*{ABOUT}{_CHANGE}(?P<then>[^#;!?,{RISEN}{FALLEN}]{{0,30}}?)\b(?:menjadi|jadi)\b[^#;!?,]{{0,20}}?{_LEVEL}"
)
_MOVED = re.compile(rf"{MOVE}\s*{ABOUT}#0(?P<kind>[cmp]);(?P<behind>[^#;!?]*)$")
_OTHER_SPAN = re.compile(
    r"\b(?:bulanan|kuartalan|triwulanan|kumulatif|per tahun|setiap|tiap|target|ditargetkan|menargetkan|rata-rata)\b"
)
"""What says that a change is of another time than a year, or that it is none that happened."""
_OTHER_BASE = re.compile(rf"(?!dari\b){one_of('compared to')}(?!\s+(?:tahun|periode|bulan|semester)\b)")
_FROM = re.compile(r"(?:yakni |yaitu |tepatnya )?dari\s*#0")
_YEAR_BEFORE = re.compile(r"\b(?:tahun (?:lalu|kemarin|sebelumnya)|setahun sebelumnya)\b")
_NEAR = 3.0
"""How many times what is told a change may be what lies between the levels and still be meant by it."""


def changes_told_first_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of changes that the sentence before tells, the earlier level or both in this one."""
    before = skeleton.before
    if before is None or len(before.numbers) + len(skeleton.numbers) != len("abc"):
        return
    text = moved(before.text)
    if text == before.text or _OTHER_SPAN.search(text):
        return
    found = _of_earlier(before, text, skeleton) if len(before.numbers) > 1 else _of_both(before, text, skeleton)
    yield from (one for one in found if one.rule != "direction" and (one.sound or one.is_near(_NEAR)))


def _of_earlier(before: Skeleton, text: str, skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sum of a level and its change, and of the earlier level that the next sentence tells."""
    match = _AND_CHANGE.search(text) or _CHANGE_TO.search(text)
    if match is None:
        return
    after, by, level = before.number(match["after"]), before.number(match["change"]), skeleton.numbers[0]
    if are_levels(level, after) and goes_on(after, skeleton) and _is_a_year_before(skeleton, after.period):
        yield from reckoned(Change(level, after, by, match["way"]))


def _is_a_year_before(skeleton: Skeleton, period: str | None) -> bool:
    """Whether a sentence tells of what it calls the year before, or of the same time of the year before a period."""
    time = TIME.match(skeleton.text)
    if time is not None and _YEAR_BEFORE.search(time[0]):
        return True
    first, last = (span_of(told) if told else None for told in (skeleton.numbers[0].period, period))
    return first is not None and last is not None and _year_before(last[1].isoformat()) == first[1].isoformat()


def _year_before(day: str) -> str:
    return f"{int(day[:4]) - 1}{day[4:]}"


def _of_both(before: Skeleton, text: str, skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sum of a change and of the two levels that the next sentence tells."""
    match = _MOVED.search(text)
    if match is None or _OTHER_BASE.search(match["behind"]):
        return
    told = moved(skeleton.text)
    is_that = _FROM.match(told) or THAT.match(told)
    if not is_that and not (TIME.match(told) and is_of_one(before.numbers[0], skeleton.numbers[0])):
        return
    both = joined(skeleton, before, f"atau {match['way']} #0{match['kind']};")
    for one in changes(both, moved(both.text)):
        if one.by is before.numbers[0] and are_near(one.before, one.after):
            yield from reckoned(one)
