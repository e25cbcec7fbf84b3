"""The order of decisions: what a line names came before it, and of the others what is earlier by the clock."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from heapq import heapify, heappop, heappush

from jamsostek_tui.decisions.decision import Decision


def in_order(decisions: Iterable[Decision]) -> list[Decision]:
    """Return decisions (ids distinct) so that each comes after all it takes back, brings back or goes on from.

    The clock, then the id, decides between those that know nothing of each other. Lines that name each other in a
    circle, which no program writes, come last, by the clock.
    """
    by_id = {decision.id: decision for decision in decisions}
    waits_for = {
        decision.id: {name for name in (*decision.of, *decision.over) if name in by_id} - {decision.id}
        for decision in by_id.values()
    }
    named_by: dict[str, list[str]] = defaultdict(list)
    for waiting, names in waits_for.items():
        for name in names:
            named_by[name].append(waiting)
    ready = [(by_id[name].at, name) for name, names in waits_for.items() if not names]
    heapify(ready)
    ordered: list[Decision] = []
    while ready:
        _, first = heappop(ready)
        ordered.append(by_id.pop(first))
        for later in named_by[first]:
            waits_for[later].discard(first)
            if not waits_for[later]:
                heappush(ready, (by_id[later].at, later))
    return ordered + sorted(by_id.values(), key=lambda decision: (decision.at, decision.id))
