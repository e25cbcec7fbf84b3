"""Numbers of two articles that tell one story (`same_story`), which stand for each other there.

What two papers call a measure may share no word (`Dana daerah`, `Anggaran`). But where they tell one story, a
number of the one article that may be one alone of the other, and the other way round, is that number in other words;
and two that look like misprints of each other, each without its like in the other article, contradict each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import product
from typing import get_args

from jamsostek_tui.check.compared.agreeing import Agreeing
from jamsostek_tui.check.compared.agreement import compare, say_when
from jamsostek_tui.check.compared.nearer_places import is_told_too_widely
from jamsostek_tui.check.compared.pairs import Pair, are_of_two_speakers, of_two_times
from jamsostek_tui.check.compared.retold import misfit, retold
from jamsostek_tui.check.compared.rounding import Meeting, meeting
from jamsostek_tui.check.compared.same_story import Articles, of_one_story
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.told_later import may_be_told_later, of_near_digits
from jamsostek_tui.check.compared.verdict import Verdict, is_unsure
from jamsostek_tui.check.meaning.shared_words import are_swapped, is_common, is_telling, look_alike, shares_words
from jamsostek_tui.check.meaning.terms import Family, family_of
from jamsostek_tui.check.meaning.two_times import in_time

_OWN: tuple[Meeting | None, ...] = ("equal", "rounded", "cut", "hedged")
"""How a number may round another of its own article (`tujuh ribu lebih`): it stands for that one."""

_CLOSE = Decimal("1.5")
"""By which factor two numbers may differ that are taken for one because both articles tell all others alike."""
_GO_WITH = {"money": "count", "count": "money"}
"""Families of numbers that are told of each other: so much for so many."""
_TWO_TIMES = ("later", "period", "growth")
"""Why two numbers of one measure and of two times are told apart."""


class Stories:
    """Which articles tell one story, and what that says of their numbers."""

    def __init__(self, members: Iterable[Told]) -> None:
        self._numbers: dict[tuple[int, str], list[Told]] = defaultdict(list)
        for one in members:
            self._numbers[one.fact.article, family_of(one.fact.unit)].append(one)
        self._told = of_one_story(one for some in self._numbers.values() for one in some)
        self._after: dict[int, list[int]] = defaultdict(list)
        for first, second in sorted(self._told):
            self._after[first].append(second)
        self._places = dict(self._nearer_places())

    def are_one(self, one: int, other: int) -> bool:
        """Whether two articles tell one story."""
        return (min(one, other), max(one, other)) in self._told

    def between(self, articles: Collection[int]) -> list[Articles]:
        """Return which two of some articles tell one story, in order."""
        return [(one, other) for one in sorted(articles) for other in self._after.get(one, ()) if other in articles]

    def heard(self, article: int, family: str) -> list[Told]:
        """Return the numbers of an article by which is told what its numbers of a family are: of that, or beside."""
        return [*self._numbers.get((article, family), ()), *self._numbers.get((article, _GO_WITH.get(family, "")), ())]

    def place_of(self, one: Told) -> str | None:
        """Return the region that a number is of, a nearer one than its article has where a story tells that."""
        return self._places.get((one.fact.article, one.fact.start), one.fact.region)

    def _nearer_places(self) -> Iterator[tuple[tuple[int, int], str | None]]:
        """Yield which number, by its article and start, is of which nearer place than its article says."""
        for articles in sorted(self._told):
            for (first, second), family in product((articles, articles[::-1]), get_args(Family)):
                for one, other in product(self._numbers[first, family], self._numbers[second, family]):
                    if is_told_too_widely(one, other) and self._verdict(one, other) is not None:
                        yield (first, one.fact.start), other.fact.region

    def completed(self, members: Sequence[Told], found: Sequence[Pair], agreeing: Agreeing) -> list[Pair]:
        """Return the pairs found of some numbers, those changed and added that only the stories tell.

        What keeps two numbers apart for more than too few words stays. What the other article tells too contradicts
        nothing else there.
        """
        of_article: dict[int, list[int]] = defaultdict(list)
        for place, one in enumerate(members):
            of_article[one.fact.article].append(place)
        pairs = {(pair.first, pair.second): pair for pair in found}
        for articles in self.between(of_article.keys()):
            keys = [(min(both), max(both)) for both in product(*(of_article[article] for article in articles))]
            for key in keys:
                if key not in pairs or _is_open(pairs[key].verdict, members[key[0]], members[key[1]]):
                    verdict = self._verdict(members[key[0]], members[key[1]])
                    if verdict is not None:
                        pairs[key] = Pair(*key, verdict)
            told = [pairs[key] for key in keys if key in pairs]
            agreed = _agreed(members, told)
            for pair in told:
                if pair.verdict.agreement == "conflict" and _is_told_too(members, pair, agreed):
                    pairs[pair.first, pair.second] = replace(pair, verdict=Verdict("different", "both"))
        for key in of_near_digits(members):
            one, other = members[key[0]], members[key[1]]
            if self.are_one(one.fact.article, other.fact.article):
                continue
            if may_be_told_later(pairs[key].verdict if key in pairs else None):
                verdict = agreeing.told_later(one, other)
                if verdict is not None and self._is_told_alone(one, other):
                    pairs[key] = Pair(*key, verdict)
        return list(pairs.values())

    def _is_told_alone(self, one: Told, other: Told) -> bool:
        """Whether nothing else in the article of either may be the other, nor the other misprinted."""
        return self._is_alone(one, other) and self._is_alone(other, one)

    def _verdict(self, one: Told, other: Told) -> Verdict | None:
        if self._is_of_wrong_year(one, other) or self._is_of_wrong_year(other, one):
            return Verdict("conflict", "figures")
        is_alone = self._is_told_alone(one, other)
        found = retold(one, other) if is_alone else None
        if found is not None:
            return found
        unfit = (is_alone and self._go_with_one_figure(one, other)) or self._are_left_over(one, other)
        return misfit(one, other) if unfit and not self._differ_by_another(one, other) else None

    def _differ_by_another(self, one: Told, other: Told) -> bool:
        """Whether the greater of two numbers is the lesser and one that an article tells too: with it and without."""
        low, high = sorted((one.printed.value, other.printed.value))
        told = (each.printed.value for each in (*self._like(one), *self._like(other)))
        return high - low in told

    def _go_with_one_figure(self, one: Told, other: Told) -> bool:
        """Whether two numbers stand beside one figure, the one sum or count there (`Rp1,12 miliar bagi 63 pekerja`)."""
        beside, beside_other = self._beside(one), self._beside(other)
        return any(meeting(each.printed, again.printed) == "equal" for each in beside for again in beside_other)

    def _are_left_over(self, one: Told, other: Told) -> bool:
        """Whether two numbers are near each other and each the only one of its sort that the other article has not."""
        low, high = sorted((one.printed.value, other.printed.value))
        if high > _CLOSE * low or one.time is None or other.time is None or in_time(one, other) is not None:
            return False
        if not (shares_words(one, other) or one.main & other.main):
            return False
        return self._left_over(one, other) == [one] and self._left_over(other, one) == [other]

    def _left_over(self, one: Told, other: Told) -> list[Told]:
        """Return the numbers of one article, of the sort of one, that the article of another does not tell."""
        like, against = self._like(one), self._like(other)
        alike = [
            each for each in like if (each.kind, each.per, each.is_of_people) == (one.kind, one.per, one.is_of_people)
        ]
        return [
            each
            for each in alike
            if not is_common(each) and not any(meeting(each.printed, again.printed) for again in against)
        ]

    def _beside(self, one: Told) -> list[Told]:
        """Return the sums in the sentence of a count, the counts in that of a sum, none where it is not alone there."""
        family = family_of(one.fact.unit)
        if family not in _GO_WITH or sum(each.sentence == one.sentence for each in self._of(one, family)) > 1:
            return []
        return [
            each for each in self._of(one, _GO_WITH[family]) if each.sentence == one.sentence and not is_common(each)
        ]

    def _of(self, one: Told, family: str) -> list[Told]:
        """Return the numbers of a family in the article of one."""
        return self._numbers[one.fact.article, family]

    def _is_of_wrong_year(self, one: Told, other: Told) -> bool:
        """Whether the article of one number tells the other, of another year, as what it was then (`17.195 pada 2024`).

        Then that paper tells one year's figure as another's.
        """
        if meeting(one.printed, other.printed) or in_time(one, other) is not None or one.kind != other.kind:
            return False
        own = self._like(one)
        then = [each for each in own if meeting(each.printed, other.printed) == "equal" and of_two_times(each, one)]
        both_told = is_telling(other.printed.value) and say_when(one, other)
        return both_told and any(of_two_times(each, other) and _are_of_two_years(each, one) for each in then)

    def _is_alone(self, one: Told, other: Told) -> bool:
        """Whether nothing else in the article of one number may be the other, nor stand for it where one is wrong.

        What is told in the other article too, as it is, stands for that.
        """
        met = meeting(one.printed, other.printed)
        own: tuple[Meeting | None, ...] = ("equal",) if met else _OWN
        again = [each for each in self._like(one) if meeting(each.printed, one.printed) not in own]
        if any(_is_told(each, other) and not (met and self._is_matched(each, other)) for each in again):
            return False
        if met:
            return True
        is_rival = _may_be_wrong if look_alike(one.printed, other.printed) else _is_alike
        return not any(is_rival(each, other) and not self._is_matched(each, other) for each in again)

    def _is_matched(self, one: Told, other: Told) -> bool:
        """Whether the article of another number tells this one too, in as many digits."""
        return is_telling(one.printed.value) and any(
            meeting(one.printed, each.printed) == "equal" for each in self._like(other) if each is not other
        )

    def _like(self, one: Told) -> list[Told]:
        """Return the numbers of one article that are of the same family of units as one."""
        return self._of(one, family_of(one.fact.unit))


def _are_of_two_years(one: Told, other: Told) -> bool:
    """Whether the first of two numbers of one article tells the second's measure at another time, maybe namelessly."""
    if one.fact.region != other.fact.region or one.fact.unit != other.fact.unit:
        return False
    if one.fact.subject == other.fact.subject:
        return True
    return one.is_anaphoric or not one.is_named or compare(one, other).reason in _TWO_TIMES


def _is_open(verdict: Verdict, one: Told, other: Told) -> bool:
    """Whether a verdict is not the last word on two numbers of one story.

    It is not where they are kept apart by how much is said or by what one article says too widely, nor where one does
    not say when it is of (`kini tinggal 97.240`) and they look like misprints of each other.
    """
    if is_unsure(verdict) or verdict.reason == "region":
        return True
    if verdict.agreement != "later" or say_when(one, other) or one.is_revised or other.is_revised:
        return False
    return is_telling(one.printed.value) and are_swapped(one.printed, other.printed)


def _is_alike(each: Told, other: Told) -> bool:
    """Whether two numbers of one kind are named alike."""
    return each.kind == other.kind and not each.main.isdisjoint(other.main)


def _may_be_wrong(each: Told, other: Told) -> bool:
    """Whether a number may be another one misprinted."""
    return meeting(each.printed, other.printed) is None and look_alike(each.printed, other.printed)


def _is_told(each: Told, other: Told) -> bool:
    """Whether a number may be another, and not the same figure of another time (`1.214 kasus pada 2023`)."""
    return meeting(each.printed, other.printed) is not None and not of_two_times(each, other)


def _agreed(members: Sequence[Told], told: Iterable[Pair]) -> dict[int, list[int]]:
    """Return by the place of a number those that the other article tells as it, of one time, neither only aimed at."""
    agreed: dict[int, list[int]] = defaultdict(list)
    for pair in told:
        one, other = members[pair.first], members[pair.second]
        if pair.verdict.agreement == "same" and one.kind == other.kind and not of_two_times(one, other):
            agreed[pair.first].append(pair.second)
            agreed[pair.second].append(pair.first)
    return agreed


def _is_told_too(members: Sequence[Told], pair: Pair, agreed: dict[int, list[int]]) -> bool:
    """Whether one of two numbers is told by the article of the other too, and not by somebody else than the other."""
    both = (pair.first, pair.second), (pair.second, pair.first)
    return any(
        not are_of_two_speakers(members[again], members[other]) for place, other in both for again in agreed[place]
    )
