"""Years that belong to a name and date nothing: `RPJMD 2025-2029`, `Porprov IX Jatim 2025`."""

from __future__ import annotations

from jamsostek_tui.language.dates import DateMention
from jamsostek_tui.language.lists import word_list

_EVENTS = word_list("dated_event_names.txt")
_SMALL = frozenset(("pada", "di", "tahun", "hingga", "sampai", "sejak", "per", "dan", "yang", "untuk"))
_PLANS = word_list("plan_names.txt")


def names_plan_or_event(lowered: str, date: DateMention) -> bool:
    """Whether the year of `date` stands in the name of a plan or event; `lowered` is the whole text."""
    before = lowered[max(0, date.start - 40) : date.start].split()[-4:]
    if date.until:
        return bool(before) and before[-1] in _PLANS
    at = next((at for at in range(len(before) - 1, -1, -1) if before[at] in _EVENTS), None)
    return at is not None and _SMALL.isdisjoint(before[at + 1 :])
