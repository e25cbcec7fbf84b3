"""What stands beside a number in its article: whether that leaves it to be a number of another article.

Two numbers of two articles are hardly one where another of the one article fits the other better, and they are all the
more where each is all that is left over, or where they are told of one figure beside them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import get_args

from jamsostek_tui.check.compared.agreement import compare, say_when
from jamsostek_tui.check.compared.pairs import of_two_times
from jamsostek_tui.check.compared.rounding import Meeting, meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.meaning.shared_words import is_common, is_telling, look_alike, shares_words
from jamsostek_tui.check.meaning.terms import Family, family_of
from jamsostek_tui.check.meaning.two_times import in_time, may_be_of_one_time

_OWN: tuple[Meeting | None, ...] = ("equal", "rounded", "cut", "hedged")
"""How a number may round another of its own article (`tujuh ribu lebih`): it stands for that one."""

_CLOSE = Decimal("1.5")
"""By which factor two numbers may differ that are taken for one because both articles tell all others alike."""
_GO_WITH = {"money": "count", "count": "money"}
"""Families of numbers that are told of each other: so much for so many."""
_TWO_TIMES = ("later", "period", "growth")
"""Why two numbers of one measure and of two times are told apart."""


class NumbersBeside:
    """The numbers of articles, by article and family of units."""

    def __init__(self, members: Iterable[Told]) -> None:
        self._numbers: dict[tuple[int, str], list[Told]] = defaultdict(list)
        for one in members:
            self._numbers[one.fact.article, family_of(one.fact.unit)].append(one)
        self._figures: dict[int, frozenset[tuple[str, Decimal]]] = {}
        self._written: dict[int, bytes] = {}

    def of_family(self, article: int, family: str) -> list[Told]:
        """Return the numbers of an article that are of a family."""
        return self._numbers.get((article, family), [])

    def of_article(self, article: int) -> list[Told]:
        """Return the numbers of an article, family by family."""
        return [one for family in get_args(Family) for one in self.of_family(article, family)]

    def heard(self, article: int, family: str) -> list[Told]:
        """Return the numbers of an article by which is told what its numbers of a family are: of that, or beside."""
        return [*self.of_family(article, family), *self.of_family(article, _GO_WITH.get(family, ""))]

    def figures_of(self, article: int) -> frozenset[tuple[str, Decimal]]:
        """Return the figures of an article that have many digits, each with its family; none that is told of each."""
        if article not in self._figures:
            told = ((family_of(one.fact.unit), one) for one in self.of_article(article) if one.per is None)
            values = ((family, one.printed.value) for family, one in told)
            self._figures[article] = frozenset(each for each in values if is_telling(each[1]))
        return self._figures[article]

    def figures_told(self, article: int) -> bytes:
        """Return what tells these figures of an article from others."""
        if article not in self._written:
            self._written[article] = repr(sorted(self.figures_of(article))).encode()
        return self._written[article]

    def is_one_of_several(self, one: Told) -> bool:
        """Whether its sentence tells several numbers of one subject and time: `12,8 persen di deposito, 8,1 di saham`.

        Which of them a number of another article is told of, their subject does not say.
        """
        fact = one.fact
        return any(
            (each.fact.subject, each.fact.unit, each.kind, each.fact.region)
            == (fact.subject, fact.unit, one.kind, fact.region)
            and not meeting(each.printed, one.printed)
            and may_be_of_one_time(each, one)
            for each in self.like(one)
            if each.sentence == one.sentence and each is not one
        )

    def are_told_alone(self, one: Told, other: Told) -> bool:
        """Whether nothing else in the article of either may be the other, nor the other misprinted."""
        return self._is_alone(one, other) and self._is_alone(other, one)

    def differ_by_another(self, one: Told, other: Told) -> bool:
        """Whether the greater of two numbers is the lesser and one that an article tells too: with it and without."""
        low, high = sorted((one.printed.value, other.printed.value))
        told = (each.printed.value for each in (*self.like(one), *self.like(other)))
        return high - low in told

    def go_with_one_figure(self, one: Told, other: Told) -> bool:
        """Whether two numbers stand beside one figure, the one sum or count there (`Rp1,12 miliar bagi 63 pekerja`)."""
        beside, beside_other = self._beside(one), self._beside(other)
        return any(meeting(each.printed, again.printed) == "equal" for each in beside for again in beside_other)

    def are_left_over(self, one: Told, other: Told) -> bool:
        """Whether two numbers are near each other and each the only one of its sort that the other article has not."""
        low, high = sorted((one.printed.value, other.printed.value))
        if high > _CLOSE * low or one.time is None or other.time is None or in_time(one, other) is not None:
            return False
        if not (shares_words(one, other) or one.main & other.main):
            return False
        return self._left_over(one, other) == [one] and self._left_over(other, one) == [other]

    def _left_over(self, one: Told, other: Told) -> list[Told]:
        """Return the numbers of one article, of the sort of one, that the article of another does not tell."""
        like, against = self.like(one), self.like(other)
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
        return self.of_family(one.fact.article, family)

    def is_of_wrong_year(self, one: Told, other: Told) -> bool:
        """Whether the article of one number tells the other, of another year, as what it was then (`17.195 pada 2024`).

        Then that paper tells one year's figure as another's.
        """
        if one.kind != other.kind or not (say_when(one, other) and is_telling(other.printed.value)):
            return False
        if meeting(one.printed, other.printed) or in_time(one, other) is not None:
            return False
        own = (each for each in self.like(one) if of_two_times(each, one) and of_two_times(each, other))
        then = (each for each in own if meeting(each.printed, other.printed) == "equal")
        return any(_are_of_two_years(each, one) for each in then)

    def _is_alone(self, one: Told, other: Told) -> bool:
        """Whether nothing else in the article of one number may be the other, nor stand for it where one is wrong.

        What is told in the other article too, as it is, stands for that.
        """
        met = meeting(one.printed, other.printed)
        own: tuple[Meeting | None, ...] = ("equal",) if met else _OWN
        again = [each for each in self.like(one) if meeting(each.printed, one.printed) not in own]
        if any(_is_told(each, other) and not (met and self._is_matched(each, other)) for each in again):
            return False
        if met:
            return True
        is_rival = _may_be_wrong if look_alike(one.printed, other.printed) else _is_alike
        return not any(is_rival(each, other) and not self._is_matched(each, other) for each in again)

    def _is_matched(self, one: Told, other: Told) -> bool:
        """Whether the article of another number tells this one too, in as many digits."""
        return is_telling(one.printed.value) and any(
            meeting(one.printed, each.printed) == "equal" for each in self.like(other) if each is not other
        )

    def like(self, one: Told) -> list[Told]:
        """Return the numbers of one article that are of the same family of units as one."""
        return self._of(one, family_of(one.fact.unit))


def _are_of_two_years(one: Told, other: Told) -> bool:
    """Whether the first of two numbers of one article tells the second's measure at another time, maybe namelessly."""
    if one.fact.region != other.fact.region or one.fact.unit != other.fact.unit:
        return False
    if one.fact.subject == other.fact.subject:
        return True
    return one.is_anaphoric or not one.is_named or compare(one, other).reason in _TWO_TIMES


def _is_alike(each: Told, other: Told) -> bool:
    """Whether two numbers of one kind are named alike."""
    return each.kind == other.kind and not each.main.isdisjoint(other.main)


def _may_be_wrong(each: Told, other: Told) -> bool:
    """Whether a number may be another one misprinted."""
    return meeting(each.printed, other.printed) is None and look_alike(each.printed, other.printed)


def _is_told(each: Told, other: Told) -> bool:
    """Whether a number may be another, and not the same figure of another time (`1.214 kasus pada 2023`)."""
    return meeting(each.printed, other.printed) is not None and not of_two_times(each, other)
