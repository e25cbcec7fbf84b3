"""A group of numbers settled by naming one of them: how what papers tell of it at that time is to be read."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from typing import TYPE_CHECKING

from jamsostek_tui.check.settled.settled_at import settled_at
from jamsostek_tui.deciding.decider import Decider, Done
from jamsostek_tui.decisions.fields.fields import FieldError
from jamsostek_tui.decisions.journal.decision import Decision, Ruling
from jamsostek_tui.model import Ref, Statistic
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.reading.numbers_around import numbers_around

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.groups import Group
    from jamsostek_tui.check.compared.told import Told


def settle(
    decider: Decider, number: Ref, ruling: Ruling, bounds: tuple[float, float] | None = None, note: str = ""
) -> Done:
    """Settle the group of a number at its time; raises FieldError for what is no number or stands in no group.

    A `range` without `bounds` is from the least to the greatest of what is told in conflict; where only one value is
    told, there is none.
    """
    with closing(Reader(decider.database)) as reader:
        group, one = _group_of(reader, number)
    return settle_in(decider, group, one, ruling, bounds, note)


def settle_in(
    decider: Decider, group: Group, one: Told, ruling: Ruling, bounds: tuple[float, float] | None = None, note: str = ""
) -> Done:
    """Settle a group at the time of one of its numbers; raises FieldError for a range of a single value.

    Without a note of its own it keeps the one that was written on the group while that was open; a note on another
    ruling gives the reasons of that one.
    """
    settled = decider.settlements()
    key = key_of(group, one, settled)
    before = settled_at(group, one, settled)
    if not note and isinstance(before, Decision) and before.ruling == "open":
        note = before.note
    if ruling == "range":
        low, high = bounds or range_told(group, one)
        among = [Ref("statistic", each.fact.id) for each in group.ranged(one)]
        return decider.settle(key, ruling, among=among, low=low, high=high, note=note)
    prefer = Ref("statistic", one.fact.id) if ruling == "prefer" else None
    return decider.settle(key, ruling, among=group.refs_against(one), prefer=prefer, note=note)


def range_told(group: Group, one: Told) -> tuple[float, float]:
    """Return the range that a group tells at the time of a number; raises FieldError where that is a single value."""
    low, high = group.range_of(one)
    if low == high:
        raise FieldError("settle.one_value", text=" ".join(one.fact.text.split()))
    return low, high


def key_of(group: Group, one: Told, settled: Mapping[str, Decision]) -> str:
    """Return by what name a number's group is to be settled at its time: as before, if it was, so that it is replaced.

    A time is called otherwise once others of the same year are told beside it.
    """
    before = settled_at(group, one, settled)
    return before.group if before is not None else group.key_at(one)


def _group_of(reader: Reader, number: Ref) -> tuple[Group, Told]:
    """Return the group a number stands in, and the number there."""
    from jamsostek_tui.check.compared.groups import groups  # costs 0.1 s: only now

    named = f"{number.kind}/{number.id}"
    fact = reader.fact(number)
    if fact is None:
        raise FieldError("decide.no_fact", fact=named)
    if not isinstance(fact, Statistic):
        raise FieldError("settle.no_number", fact=named)
    read = numbers_around(reader, [fact])
    for group in groups(read.members):
        for one in group.members:
            if one.fact.id == fact.id:
                return group, one
    raise FieldError("settle.alone", fact=named, text=" ".join(fact.text.split()))
