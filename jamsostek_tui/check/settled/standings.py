"""How each number stands in its group: how it agrees with others, which contradict it, what a person settled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from jamsostek_tui.check.compared.verdict import AGREEMENTS, Agreement
from jamsostek_tui.check.settled.in_words import as_rival
from jamsostek_tui.check.settled.settled_at import settled_at
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.settlement_in_words import settlement
from jamsostek_tui.model import Ref
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.groups import Group
    from jamsostek_tui.check.compared.told import Told

_MOST = 3


@dataclass(frozen=True, slots=True)
class Standing:
    """A number in its group: the class that matters most among its pairs, the numbers in conflict, the settlement."""

    agreement: Agreement
    against: tuple[str, ...] = ()
    settled: Decision | None = None

    @property
    def conflict(self) -> str:
        """What a footnote says of the numbers in conflict, with papers and days; "" where none is."""
        more = f"; + {len(self.against) - _MOST}" if len(self.against) > _MOST else ""
        return "; ".join(self.against[:_MOST]) + more

    @property
    def settlement(self) -> str:
        """What a footnote says of how the group was settled, whatever its class; "" where it was not."""
        return settlement(self.settled) if self.settled else ""

    @property
    def is_open(self) -> bool:
        """Whether others contradict the number, and nobody has settled that yet."""
        return bool(self.against) and (self.settled is None or self.settled.ruling in (None, "open"))

    @property
    def words(self) -> str:
        """What contradicts the number and how that was settled, as one line; "" for nothing."""
        told = [say("dossier.conflict", words=self.conflict)] if self.conflict else []
        return ". ".join(told + ([say("compare.told", words=self.settlement)] if self.settlement else []))


Standings = Mapping[Ref, Standing]
"""How numbers stand in their groups; those that stand in none are left out."""
NO_STANDINGS: Standings = MappingProxyType({})


def standing_of(one: Told, standings: Standings) -> Standing | None:
    """Return how a number stands in its group; None for one that stands in none."""
    return standings.get(Ref("statistic", one.fact.id))


def standings_in(groups: Iterable[Group], settled: Mapping[str, Decision]) -> dict[Ref, Standing]:
    """Return how each number of some groups stands; `settled` has what was decided, by key of the group."""
    found: dict[Ref, Standing] = {}
    for group in groups:
        classes: dict[int, set[Agreement]] = {}
        against: dict[int, list[str]] = {}
        for pair in group.pairs:
            for own, other in ((pair.first, pair.second), (pair.second, pair.first)):
                classes.setdefault(own, set()).add(pair.verdict.agreement)
                if pair.verdict.agreement == "conflict":
                    against.setdefault(own, []).append(as_rival(group.members[other]))
        for place, some in classes.items():
            one = group.members[place]
            rivals = tuple(dict.fromkeys(against.get(place, ())))
            standing = Standing(min(some, key=AGREEMENTS.index), rivals, settled_at(group, one, settled))
            found[Ref("statistic", one.fact.id)] = standing
    return found


def conflict_beside(one: Told, shown: Agreement | None, standings: Standings) -> str:
    """Return what contradicts a number that is `shown` to agree otherwise with another; "" where nothing does.

    Of a group of several times only one can be held against the number at hand: what contradicts each other at another
    time would not be seen.
    """
    standing = standing_of(one, standings) if shown != "conflict" else None
    return say("dossier.conflict", words=standing.conflict) if standing and standing.conflict else ""
