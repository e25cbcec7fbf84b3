"""Which numbers of a pool stand in one group: those that agree, follow or contradict each other, or others that do.

One article names two things where it tells `deposito 12,8 persen, saham 8,1 persen` of one time. No chain of other
papers makes one group of both: pairs are joined in order of what speaks for them, and a pair that would is not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from jamsostek_tui.check.compared.pairs import Pair
from jamsostek_tui.check.compared.rounding import meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import ONE_FIGURE
from jamsostek_tui.check.meaning.shared_words import look_alike
from jamsostek_tui.check.meaning.two_times import may_be_of_one_time
from jamsostek_tui.disjoint_sets import DisjointSets


def going_together(members: Sequence[Told], pairs: Iterable[Pair]) -> DisjointSets[int]:
    """Return the sets of numbers, by their places, that go together."""
    homes = DisjointSets[int]()
    joining = [pair for pair in pairs if pair.verdict.agreement != "different"]
    apart: dict[int, set[int]] = defaultdict(set)
    for one, other in _of_two_things(members, {place for pair in joining for place in (pair.first, pair.second)}):
        apart[one].add(other)
        apart[other].add(one)
    # by the leader of a set those of it that do not go with everybody: few, so that no whole set is walked
    choosy = {place: {place} for place in apart}
    for pair in sorted(joining, key=lambda pair: _trust(members, pair)):
        first, second = homes.leader(pair.first), homes.leader(pair.second)
        some, others = choosy.get(first, set()), choosy.get(second, set())
        if first != second and all(apart[one].isdisjoint(others) for one in some):
            homes.join(first, second)
            choosy[first] = some | others
    return homes


def _trust(members: Sequence[Told], pair: Pair) -> tuple[bool, bool]:
    """Return what puts pairs in order: named alike by their own subjects first, the same figure before any other."""
    one, other = members[pair.first], members[pair.second]
    return one.terms.head != other.terms.head, pair.verdict.agreement not in ONE_FIGURE


def _of_two_things(members: Sequence[Told], places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield which two places are of numbers that one article tells of two things, of one time and kind."""
    of_article: dict[tuple[int, tuple[str, str | None]], list[int]] = defaultdict(list)
    for place in sorted(places):
        of_article[members[place].fact.article, members[place].kind].append(place)
    for told in of_article.values():
        for first, second in combinations(told, 2):
            if _are_two_things(members[first], members[second]):
                yield first, second


def _are_two_things(one: Told, other: Told) -> bool:
    heads = {one.terms.head, other.terms.head} - {""}
    if len(heads) < 2 or meeting(one.printed, other.printed) or look_alike(one.printed, other.printed):
        return False
    return may_be_of_one_time(one, other)
