"""Which numbers of a group are of one time, and what that time is called: what is settled at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from jamsostek_tui.disjoint_sets import DisjointSets

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.pairs import Pair
    from jamsostek_tui.check.compared.told import Told

_OF_ONE_TIME = frozenset({"same", "rounding", "conflict"})
_YEAR = 4
_MONTH = 7


def year_of(one: Told) -> str:
    """Return the year a number is of, "" where nobody says."""
    return str(one.moment.last.year) if one.moment else ""


def joined_times(members: Sequence[Told], pairs: Sequence[Pair]) -> list[int]:
    """Return for each number the place of the first that is of the same time.

    Those of one year are that agree with or contradict each other, or all with or all against another.
    """
    homes = DisjointSets[int]()
    for pair in pairs:
        alike = year_of(members[pair.first]) == year_of(members[pair.second])
        if alike and pair.verdict.agreement in _OF_ONE_TIME:
            homes.join(*sorted((homes.leader(pair.first), homes.leader(pair.second))))
    return [homes.leader(place) for place in range(len(members))]


def named_times(members: Sequence[Told], firsts: Sequence[int]) -> list[str]:
    """Return what the time of each number is called: its year, or of several in one year as much as tells them apart.

    That is the period told of it, or the month of what tells none, or the day. `firsts` are those of `joined_times`.
    """
    in_year = Counter(year_of(members[first]) for first in set(firsts))
    named = {first: [members[place] for place, one in enumerate(firsts) if one == first] for first in set(firsts)}
    year = {first: year_of(members[first]) for first in named}
    several = {first: some for first, some in named.items() if in_year[year[first]] > 1}
    periods = {first: _period(some) for first, some in several.items()}
    shared = Counter(periods.values())
    days = {first: _day(some) for first, some in several.items() if shared[periods[first]] > 1}
    return [days.get(first) or periods.get(first) or year[first] for first in firsts]


def _period(some: Sequence[Told]) -> str:
    year = year_of(some[0])
    told = sorted(one.fact.period for one in some if one.fact.period and one.fact.period.startswith(year))
    return next((period for period in told if len(period) > _YEAR), "") or _day(some)[:_MONTH]


def _day(some: Sequence[Told]) -> str:
    return min((one.moment.last.isoformat() for one in some if one.moment), default="")
