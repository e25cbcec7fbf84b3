"""Asked before a group is settled as a range: from where to where, which numbers it covers, which it leaves out."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from jamsostek_tui.app import safe
from jamsostek_tui.app.screens.dialogue import Dialogue
from jamsostek_tui.browse.figures import written
from jamsostek_tui.check.compared.groups import Group
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.settled.in_words import paper
from jamsostek_tui.wording import say

MOST = 12
"""Numbers of either kind that are named; of the others is said how many they are."""


def range_question(group: Group, one: Told, low: float, high: float) -> Dialogue:
    """Return the question whether the numbers of a group at the time of one of them are settled as `low` to `high`."""
    covered = covered_by(group, one, low, high)
    ids = {each.fact.id for each in covered}
    left = [each for each in group.members if each.fact.id not in ids]
    outside = [each for each in left if not low <= each.fact.value <= high]
    of_another_time = [each for each in left if low <= each.fact.value <= high]
    lines = [say("settle.covers"), *_named(covered)]
    for words, some in (("settle.leaves", outside), ("settle.other_time", of_another_time)):
        lines += ["", say(words), *_named(some)] if some else []
    title = say("settle.asked", low="".join(written(low)), high="".join(written(high)))
    return Dialogue(title, Content("\n".join(lines)), asks=True)


def covered_by(group: Group, one: Told, low: float, high: float) -> list[Told]:
    """Return what a range settles: what contradicts each other, and all of that time that lies in it."""
    ids = {each.fact.id for each in group.ranged(one)}
    ids |= {each.fact.id for each in group.of_time(one) if low <= each.fact.value <= high}
    return [each for each in group.members if each.fact.id in ids]


def _named(members: Sequence[Told]) -> list[str]:
    named = [f"  {safe.line(f'{one.fact.text} · {paper(one)}')}" for one in members[:MOST]]
    return [*named, f"  {say('compare.rest', n=len(members) - MOST)}"] if len(members) > MOST else named
