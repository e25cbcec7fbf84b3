"""Which of several dates a number is of: told in turn with others, of one end of a change, or pointed back to; or none.

`390 kasus, 720 kasus, dan 840 kasus pada 2023, 2024, dan 2025`; `Dibanding 2023 jelas naik. Waktu itu 1.214 kasus.` No
number is of the time in a name (`RPJMD 2025-2029`), of a founding or of the day that a report came out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.measure_words import tells_change
from jamsostek_tui.language.dates import DateMention
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.numerals import change_verbs
from jamsostek_tui.language.words import Words

_AGAIN = frozenset(("atau", "(", "sekitar", "sebesar", "setara"))
_JOINED = frozenset(("", "dan", "serta"))
_NOW = frozenset(("sekarang", "kini", "saat"))
_THIS_YEAR = "tahun ini"
_THEN = re.compile(r"[\"']?(?:waktu|ketika|saat|kala) itu\b")
"""What opens a sentence about the time that the sentence before compares with."""
COMPARED_BEFORE = re.compile(r"\b(?:dari|dibanding|dibandingkan|ketimbang|semula|sebelumnya)\b[^.;]{0,48}$")
"""Before a time that is only compared with: `naik dari 42,6 persen pada 2024:`."""
_BACK = 90
"""Characters before the sentence within which that time is told."""
_EVENTS = word_list("dated_event_names.txt")
_SMALL = frozenset(("pada", "di", "tahun", "hingga", "sampai", "sejak", "per", "dan", "yang", "untuk"))
_ENDS = re.compile(r"[.,;:\"]")
_FOUNDED = re.compile(
    r"yang (?:berdiri|beroperasi|didirikan|dibangun|dibentuk)(?: [a-z]+)?(?: sejak| pada| tahun){1,2} $"
)
_CAME_OUT = re.compile(
    r"yang (?:dirilis|dipublikasikan|diterbitkan|terbit|diumumkan|dipaparkan)"
    r"(?: pada| tanggal| awal| akhir| pertengahan)* $"
)
_PLANS = word_list("plan_names.txt")
_PART = re.compile(r"\b(?:semester|triwulan|kuartal|paruh) [^()\n]{1,30} \([^()\n]{0,16}$")


def in_turn(lowered: str, numbers: int, place: int, end: int, dates: Sequence[DateMention]) -> DateMention | None:
    """Return the date of the number at `place` (from 0) of `numbers` told in one breath up to the offset `end`.

    `dates` are those behind, in order; None where they are not just as many, each beside the next.
    """
    row = [date for date in dates if date.start >= end]
    if numbers < 2 or len(row) < numbers or len(lowered[end : row[0].start].split()) > 1:
        return None
    gaps = [(one.end, other.start) for one, other in pairwise(row)]
    joined = [lowered[start:stop].strip(" ,") in _JOINED for start, stop in gaps]
    if not all(joined[: numbers - 1]) or any(joined[numbers - 1 : numbers]):
        return None
    return row[place]


def shares_time(words: Words, before: Candidate, candidate: Candidate) -> bool:
    """Whether a share tells a number again right behind it, of one time with it: `8,5 juta orang atau 6,26 persen`."""
    if candidate.kind != "ratio" or before.kind == "ratio" or before.sentence != candidate.sentence:
        return False
    between = words.forms[before.last : candidate.first]
    return between[:1] in (["atau"], ["("]) and _AGAIN.issuperset(between)


def was_before(words: Words, candidate: Candidate) -> bool:
    """Whether a number is where a change began: `meningkat dari Rp3,05 juta`."""
    if words.forms[candidate.first - 1] != "dari":
        return False
    near = words.forms[max(candidate.opening, candidate.first - 4) : candidate.first]
    return any(tells_change(form) for form in near) and not _goes_on_to_end(words, candidate)


def began_with(words: Words, candidate: Candidate) -> bool:
    """Whether a change that goes on to its end began with a number: `turun dari 4,97% menjadi 4,88%`."""
    near = words.forms[max(candidate.opening, candidate.first - 4) : candidate.first]
    return near[-1:] == ["dari"] and any(map(tells_change, near)) and _goes_on_to_end(words, candidate)


def led_to_this_year(words: Words, lowered: str, candidate: Candidate, date: DateMention) -> bool:
    """Whether a change of this year began with a number: `Tahun ini dana naik dari Rp15 juta menjadi Rp18 juta`."""
    began = words.forms[candidate.first - 1] == "dari" and _goes_on_to_end(words, candidate)
    return began and lowered.startswith(_THIS_YEAR, date.start)


def is_of_today(words: Words, candidate: Candidate) -> bool:
    """Whether a number is what is now, told behind what is aimed at: `60 persen pada 2026, dari 31 persen kini`."""
    if words.forms[candidate.first - 1] != "dari":
        return False
    return not _NOW.isdisjoint(words.forms[candidate.last : candidate.last + 2])


def has_become(words: Words, candidates: Sequence[Candidate], index: int, date: DateMention) -> bool:
    """Whether a number says what an earlier one of that date became: `pada 2022 65 persen menjadi 85 persen`."""
    earlier = candidates[index - 1] if index else None
    if earlier is None or words.forms[candidates[index].first - 1] != "menjadi":
        return False
    if not {*change_verbs()}.isdisjoint(words.forms[max(earlier.opening, earlier.first - 2) : earlier.first]):
        return False  # by how much it changes, not what it was
    return earlier.sentence == candidates[index].sentence and earlier.start > date.end


def _goes_on_to_end(words: Words, candidate: Candidate) -> bool:
    """Whether `menjadi` follows: then the sentence's date may be that of both ends."""
    return "menjadi" in words.forms[candidate.last : candidate.last + 12]


def compared_before(lowered: str, start: int, dates: Sequence[DateMention]) -> DateMention | None:
    """Return the time told before a sentence at `start` that opens with `Waktu itu`, in its paragraph."""
    if not _THEN.match(lowered, start):
        return None
    at = bisect_left(dates, start, key=lambda one: one.start) - 1
    date = dates[at] if at >= 0 else None
    floor = max(0, lowered.rfind("\n", 0, start) + 1, start - _BACK)
    if date is None or date.iso is None or date.start < floor:
        return None
    return date if COMPARED_BEFORE.search(lowered, floor, date.start) else None


def month_before(dates: Sequence[DateMention]) -> str | None:
    """Return the month before the last one of `dates`, which `bulan sebelumnya` behind them is; None without one."""
    named = [date.period for date in dates if date.kind == "month" and date.period]
    if not named:
        return None
    year, month = int(named[-1][:4]), int(named[-1][5:7])
    return f"{year}-{month - 1:02}" if month > 1 else f"{year - 1}-12"


def names_plan_or_event(lowered: str, date: DateMention) -> bool:
    """Whether the year of `date` stands in the name of a plan or event; `lowered` is the whole text."""
    words = lowered[max(0, date.start - 40) : date.start].split()
    before = [word for word in words if not (word[0] == "(" and word[-1] == ")")][-4:]
    if date.until:
        return bool(before) and before[-1] in _PLANS
    at = next((at for at in range(len(before) - 1, -1, -1) if before[at] in _EVENTS), None)
    if at is None or (before[at] == "hari" and (before[at - 1] == "jaminan" or before[at + 1 :] in ([], ["kerja"]))):
        return False
    return _SMALL.isdisjoint(before[at + 1 :]) and not any(_ENDS.search(word) for word in before[at:])


def dates_something_else(lowered: str, date: DateMention) -> bool:
    """Whether a time only says since when something is there, or when a report came out, in a clause of its own.

    `pabrik yang berdiri sejak 2013 itu berhenti`, `kajian yang dirilis awal Juni mencatat 41 persen`.
    """
    before = lowered[max(0, date.start - 40) : date.start]
    if "yang " not in before:
        return False
    founded = _FOUNDED.search(before) is not None and lowered.startswith((" itu", " ini", " tersebut"), date.end)
    return founded or _CAME_OUT.search(before) is not None


def explains_part(lowered: str, date: DateMention) -> bool:
    """Whether a month in brackets only says which part of a year it is: `semester satu 2020 (Januari-Juni)`."""
    return date.kind == "month" and _PART.search(lowered, max(0, date.start - 60), date.start) is not None
