"""Times that date no number: of a name (`RPJMD 2025-2029`), a founding, the day that a report came out."""

from __future__ import annotations

import re

from jamsostek_tui.language.dates import DateMention
from jamsostek_tui.language.lists import word_list

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
