"""Which numbers are of a nearer place than their article says, or of one where it says none: another tells that.

Where several articles tell one figure, of the province here and of its regency there, it is of what most of them say.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import product
from typing import get_args

from jamsostek_tui.check.compared.home_regions import HomeRegions
from jamsostek_tui.check.compared.nearer_places import how_near, is_of_a_place, is_told_too_widely
from jamsostek_tui.check.compared.numbers_beside import NumbersBeside
from jamsostek_tui.check.compared.same_story import Articles
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import Verdict
from jamsostek_tui.check.meaning.shared_words import is_of_the_nation, is_telling
from jamsostek_tui.check.meaning.terms import Family
from jamsostek_tui.disjoint_sets import DisjointSets

Where = tuple[int, int]
"""A number by its article and start."""
Agree = Callable[[Told, Told], Verdict | None]
"""Says whether two numbers of one story may be one, or one misprinted for the other."""


class StoryPlaces:
    """Collects which number is of which place, from pairs of articles."""

    def __init__(self, homes: HomeRegions, beside: NumbersBeside) -> None:
        self._homes = homes
        self._beside = beside
        self._unplaced: dict[Where, str] = {}
        self._joined = DisjointSets[Where]()
        self._told: dict[Where, Told] = {}
        self._is_open: set[Where] = set()

    def learn(self, articles: Articles, agree: Agree, are_one: bool) -> None:
        """Take what two articles say of the places of their numbers, which tell one story or only of one thing."""
        for first, second in (articles, articles[::-1]) if are_one else ():
            self._unplaced.update(_unplaced(first, second, self._homes, self._beside))
        for family in get_args(Family):
            for one, other in product(*(self._beside.of_family(article, family) for article in articles)):
                if one.fact.region == other.fact.region:
                    if one.printed.value == other.printed.value and is_telling(one.printed.value):
                        self._join(one, other)
                elif self._may_be_of_one_place(one, other, agree, are_one):
                    self._join(one, other)
                    self._is_open.update((_where(one), _where(other)))

    def found(self) -> dict[Where, str | None]:
        """Return the places of the numbers of which another article says more or less closely where."""
        together: dict[Where, list[Where]] = defaultdict(list)
        for where in self._told:
            together[self._joined.leader(where)].append(where)
        found: dict[Where, str | None] = dict(self._unplaced)
        for some in together.values():
            if not self._is_open.isdisjoint(some):
                places = Counter(self._homes.of_number(self._told[where]) for where in some)
                places.pop(None, None)
                place = max(places, key=lambda each: (places[each], how_near(each), each or ""))
                found.update(dict.fromkeys(some, place))
        return found

    def _may_be_of_one_place(self, one: Told, other: Told, agree: Agree, are_one: bool) -> bool:
        if not are_one and not (
            is_telling(one.printed.value) and one.printed.value.adjusted() == other.printed.value.adjusted()
        ):
            return False
        if not (is_told_too_widely(one, other) or is_told_too_widely(other, one)):
            return False
        return agree(one, other) is not None

    def _join(self, one: Told, other: Told) -> None:
        for each in (one, other):
            self._told[_where(each)] = each
        self._joined.join(_where(one), _where(other))


def _where(one: Told) -> Where:
    return one.fact.article, one.fact.start


def _unplaced(first: int, second: int, homes: HomeRegions, beside: NumbersBeside) -> Iterator[tuple[Where, str]]:
    """Yield the numbers of an article that name no region with that of the other, where they are of no other one.

    What is of a city by its name alone may be of the regency of that name. An article on the nation is left as it is.
    """
    home, told = homes.of_article(first), homes.of_most(second)
    if told is None or not (home is None or homes.is_alone(first)):
        return
    are_twins = home is not None and homes.are_twins(home, told)
    if not (home is None or home == told or are_twins):
        return
    name = homes.name_of(told)
    if any(one.fact.region is None and is_of_the_nation(one) for one in beside.of_article(first)):
        return
    for one in beside.of_article(first):
        region = one.fact.region
        is_open = region is None or (are_twins and region == home and (one.region or "") not in one.sentence)
        if is_open and not is_of_a_place(one.sentence, name):
            yield (first, one.fact.start), told
