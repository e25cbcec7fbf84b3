"""Asked before a group is settled as a range: from where to where, which numbers it covers, which it leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from jamsostek_tui.app import safe
from jamsostek_tui.app.screens.dialogue import Dialogue
from jamsostek_tui.browse.figures import written
from jamsostek_tui.check.compared.groups import Group
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.export.side_by_side import paper
from jamsostek_tui.wording import say

MOST = 12
"""Numbers of either kind that are named; of the others is said how many they are."""


def range_question(group: Group, one: Told, low: float, high: float) -> Dialogue:
    """Return the question whether the numbers of a group at the time of one of them are settled as `low` to `high`."""
    ids = {each.fact.id for each in (*group.ranged(one), *_within(group.of_time(one), low, high))}
    covered = [each for each in group.members if each.fact.id in ids]
    outside = [each for each in group.members if each.fact.id not in ids]
    lines = [say("settle.covers"), *_named(covered)]
    if outside:
        lines += ["", say("settle.leaves"), *_named(outside)]
    title = say("settle.asked", low="".join(written(low)), high="".join(written(high)))
    return Dialogue(title, Content("\n".join(lines)), asks=True)


def _within(members: Sequence[Told], low: float, high: float) -> Iterator[Told]:
    return (one for one in members if low <= one.fact.value and (one.fact.value_max or one.fact.value) <= high)


def _named(members: Sequence[Told]) -> list[str]:
    named = [f"  {safe.line(f'{one.fact.text} · {paper(one)}')}" for one in members[:MOST]]
    return [*named, f"  {say('compare.rest', n=len(members) - MOST)}"] if len(members) > MOST else named
