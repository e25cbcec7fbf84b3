"""Who is one by what was merged, together or alone, and which refusals that contradicts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.journal.text_key import TextKey
from jamsostek_tui.disjoint_sets import DisjointSets


def refuses(decision: Decision) -> bool:
    """Whether a decision says that two are not one."""
    return decision.do == "split" and not (decision.of or decision.apart) and bool(decision.facts and decision.other)


def of_the_same_two(merge: Decision, refusal: Decision) -> bool:
    """Whether a merge makes one of the two that another decision says are not."""
    merged = {*merge.facts, *merge.other}
    return bool(merged & {*refusal.facts}) and bool(merged & {*refusal.other})


def joined_refusals(merges: Iterable[Decision], decisions: Iterable[Decision]) -> list[Decision]:
    """Return the decisions that say of two that they are not one, whom all the merges together make one."""
    merged = DisjointSets[TextKey]()
    for merge in merges:
        named = (*merge.facts, *merge.other)
        for key in named[1:]:
            merged.join(named[0], key)
    return [
        refusal
        for refusal in filter(refuses, decisions)
        if {*map(merged.leader, refusal.facts)} & {*map(merged.leader, refusal.other)}
    ]


def joined_by(merges: Iterable[Decision], refusal: Decision) -> list[Decision]:
    """Return the merges that make one, together or alone, of the two that another decision says are not.

    Where they do so in several ways it is the merges of each; what hangs on them besides joins nothing and is left out.
    """
    left = {merge.id: merge for merge in merges}
    joining: list[Decision] = []
    while way := _way(list(left.values()), refusal):
        joining += way
        for merge in way:
            del left[merge.id]
    return joining


def _way(merges: Sequence[Decision], refusal: Decision) -> list[Decision]:
    """Return the fewest merges by which the first of the two is the second; nothing where there is no way."""
    goal = {*refusal.other}
    reached = {*refusal.facts}
    ways: list[list[Decision]] = [[]]
    ends: list[set[TextKey]] = [set(reached)]
    while ways:
        way, end = ways.pop(0), ends.pop(0)
        for merge in merges:
            named = {*merge.facts, *merge.other}
            if not named & end or named <= reached:
                continue
            if named & goal:
                return [*way, merge]
            ways.append([*way, merge])
            ends.append(named - reached)
            reached |= named
    return []
