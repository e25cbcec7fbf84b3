"""A group as it is looked at: its first sources with their sentences, and what its numbers say of each other.

Only the numbers in sight are read, though a group may have thousands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jamsostek_tui.app.side_by_side.held_groups import HeldGroup

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.echoes import Source
    from jamsostek_tui.check.compared.told import Told
    from jamsostek_tui.check.compared.verdict import Verdict
    from jamsostek_tui.check.settled.standings import Standings

MOST = 400
"""Sources of a group that are shown; of the others is said how many they are."""


@dataclass(slots=True)
class GroupInSight:
    """A group, its sources in sight, how many there are beside these, what contradicts the first number of each."""

    held: HeldGroup
    sources: tuple[Source, ...]
    rest: int
    standings: Standings
    _with: tuple[int, Mapping[int, Verdict]] = field(default=(-1, {}))

    def verdicts_with(self, one: Told) -> Mapping[int, Verdict]:
        """Return how a number agrees with others of the group, by their ids."""
        if self._with[0] != one.fact.id:
            self._with = one.fact.id, self.held.verdicts_with(one.fact.id)
        return self._with[1]


def in_sight(group: HeldGroup, read: Callable[[Sequence[int]], Sequence[Told]]) -> GroupInSight:
    """Return a group with what is in sight of it; `read` gives numbers by their ids, which ascend."""
    from jamsostek_tui.check.compared.echoes import Source  # costs 0.1 s: only now

    places = group.in_sight(MOST)
    left = group.known(read(sorted(group.ids[place] for carriers in places for place in carriers)))
    carried = [tuple(left[place] for place in carriers if place in left) for carriers in places]
    sources = tuple(Source(carriers) for carriers in carried if carriers)
    standings = group.standings_of({source.first.fact.id for source in sources})
    return GroupInSight(group, sources, group.sources - len(places), standings)
