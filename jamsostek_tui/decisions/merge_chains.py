"""Who is one by what was merged, together or alone, and which refusals that contradicts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from jamsostek_tui.decisions.decision import Decision
from jamsostek_tui.decisions.text_key import TextKey
from jamsostek_tui.disjoint_sets import DisjointSets


def refuses(one: Decision) -> bool:
    """Whether a decision says that two are not one."""
    return one.do == "split" and not one.of and not one.apart and bool(one.facts) and bool(one.other)


def of_the_same_two(merge: Decision, refusal: Decision) -> bool:
    """Whether a merge makes one of the two that another decision says are not."""
    merged = {*merge.facts, *merge.other}
    return bool(merged & {*refusal.facts}) and bool(merged & {*refusal.other})


def joined_refusals(merges: Iterable[Decision], decisions: Iterable[Decision]) -> list[Decision]:
    """Return the decisions that say of two that they are not one, whom all the merges together make one."""
    merged = DisjointSets[TextKey]()
    for one in merges:
        named = (*one.facts, *one.other)
        for key in named[1:]:
            merged.join(named[0], key)
    refusals = filter(refuses, decisions)
    return [one for one in refusals if {*map(merged.leader, one.facts)} & {*map(merged.leader, one.other)}]


def joined_by(merges: Iterable[Decision], refusal: Decision) -> list[Decision]:
    """Return the merges that make one, together or alone, of the two that another decision says are not.

    Where they do so in several ways it is the merges of each; what hangs on them besides joins nothing and is left out.
    """
    left = {one.id: one for one in merges}
    joining: list[Decision] = []
    while way := _way(list(left.values()), refusal):
        joining += way
        for one in way:
            del left[one.id]
    return joining


def _way(merges: Sequence[Decision], refusal: Decision) -> list[Decision]:
    """Return the fewest merges by which the first of the two is the second; nothing where there is no way."""
    goal = {*refusal.other}
    reached = {*refusal.facts}
    ways: list[list[Decision]] = [[]]
    ends: list[set[TextKey]] = [set(reached)]
    while ways:
        way, end = ways.pop(0), ends.pop(0)
        for one in merges:
            named = {*one.facts, *one.other}
            if not named & end or named <= reached:
                continue
            if named & goal:
                return [*way, one]
            ways.append([*way, one])
            ends.append(named - reached)
            reached |= named
    return []
