"""Numbers of two articles that tell one story (`same_story`), which stand for each other there.

What two papers call a measure may share no word (`Dana daerah`, `Anggaran`). But where they tell one story, a
number of the one article that may be one alone of the other, and the other way round, is that number in other words;
and two that look like misprints of each other, each without its like in the other article, contradict each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product

from jamsostek_tui.check.compared.agreeing import Agreeing
from jamsostek_tui.check.compared.agreement import how_wrong, say_when
from jamsostek_tui.check.compared.counterparts import counterparts
from jamsostek_tui.check.compared.home_regions import HomeRegions
from jamsostek_tui.check.compared.nearer_places import are_elsewhere, is_within
from jamsostek_tui.check.compared.numbers_beside import NumbersBeside
from jamsostek_tui.check.compared.of_counterparts import of_counterparts
from jamsostek_tui.check.compared.pairs import Pair, are_of_two_speakers, of_two_times
from jamsostek_tui.check.compared.retold import misfit, retold
from jamsostek_tui.check.compared.same_figure import ENOUGH, of_near_digits
from jamsostek_tui.check.compared.same_story import Articles, names_told, of_one_story
from jamsostek_tui.check.compared.story_places import StoryPlaces
from jamsostek_tui.check.compared.taken_up import taken_up
from jamsostek_tui.check.compared.then_and_now import become
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.told_again import told_again
from jamsostek_tui.check.compared.verdict import Verdict, is_unsure
from jamsostek_tui.check.meaning.shared_words import are_swapped, is_telling, look_alike
from jamsostek_tui.check.meaning.two_times import in_time

_Places = Mapping[int, Sequence[int]]
"""The places of the numbers of each article."""
_Pairs = dict[tuple[int, int], Pair]


class Stories:
    """Which articles tell one story, and what that says of their numbers."""

    def __init__(self, members: Iterable[Told]) -> None:
        told = list(members)
        self.beside = NumbersBeside(told)
        self._homes = HomeRegions(told)
        names = names_told(told)
        self._told = of_one_story(told, self._homes, names)
        self._after: dict[int, list[int]] = defaultdict(list)
        for first, second in sorted(self._told):
            self._after[first].append(second)
        self._taken_up: dict[int, list[int]] = defaultdict(list)
        for first, second in sorted(taken_up(told, self._homes, names) - self._told):
            self._taken_up[first].append(second)
        places = StoryPlaces(self._homes, self.beside)
        for articles in sorted(self._told):
            places.learn(articles, self._verdict, are_one=True)
        for first, seconds in self._taken_up.items():
            for second in seconds:
                places.learn((first, second), self._verdict, are_one=False)
        self._places = places.found()

    def are_one(self, one: int, other: int) -> bool:
        """Whether two articles tell one story."""
        return (min(one, other), max(one, other)) in self._told

    def between(self, articles: Collection[int]) -> list[Articles]:
        """Return which two of some articles tell one story, in order."""
        return [(one, other) for one in sorted(articles) for other in self._after.get(one, ()) if other in articles]

    def apart(self, articles: Collection[int]) -> list[Articles]:
        """Return which two of some articles tell of one thing at two times (`taken_up`), in order."""
        return [(one, other) for one in sorted(articles) for other in self._taken_up.get(one, ()) if other in articles]

    def place_of(self, one: Told) -> str | None:
        """Return the region that a number is of, a nearer one than its article has where a story tells that."""
        return self._places.get((one.fact.article, one.fact.start)) or self._homes.of_number(one)

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
        for articles in self.apart(of_article.keys()):
            self._tell_again(members, of_article, articles, pairs)
        for articles in (*self.between(of_article.keys()), *self.apart(of_article.keys())):
            self._tell_counterparts(members, of_article, articles, pairs)
        for key in dict.fromkeys(self._maybe_one_figure(members, of_article)):
            one, other = members[key[0]], members[key[1]]
            before = pairs[key].verdict if key in pairs else None
            if _may_be_mistaken(before, one, other) and self._is_one_figure(one, other, agreeing):
                pairs[key] = Pair(*key, Verdict("conflict", how_wrong(one, other)))
        for pair in list(become(members, list(pairs.values()))):
            known = pairs.get((pair.first, pair.second))
            if known is None or known.verdict.agreement == "different":
                pairs[pair.first, pair.second] = pair
        return list(pairs.values())

    def _tell_again(self, members: Sequence[Told], of_article: _Places, articles: Articles, pairs: _Pairs) -> None:
        """Add the figures that one of two articles takes over from the other, as far as nothing was said of them."""
        keys = [(min(both), max(both)) for both in product(*(of_article[article] for article in articles))]
        unsaid = [
            (members[key[0]], members[key[1]], key)
            for key in keys
            if key not in pairs or _is_open(pairs[key].verdict, members[key[0]], members[key[1]])
        ]
        for key, verdict in told_again(unsaid, self.beside).items():
            pairs[key] = Pair(*key, verdict)

    def _tell_counterparts(
        self, members: Sequence[Told], of_article: _Places, articles: Articles, pairs: _Pairs
    ) -> None:
        """Add how the numbers agree that stand for each other in two articles, as far as nothing was said of them."""
        mine, theirs = ([members[place] for place in of_article[article]] for article in articles)
        for first, second, alike in counterparts(mine, theirs):
            key = of_article[articles[0]][first], of_article[articles[1]][second]
            key = min(key), max(key)
            before = pairs[key].verdict if key in pairs else None
            if before is None or is_unsure(before) or before.reason == "region":
                verdict = of_counterparts(members[key[0]], members[key[1]], alike, self.are_one(*articles))
                if verdict is not None:
                    pairs[key] = Pair(*key, verdict)

    def _maybe_one_figure(self, members: Sequence[Told], of_article: dict[int, list[int]]) -> Iterator[tuple[int, int]]:
        """Yield the places of two numbers that may be one figure: of near digits, or of articles of one story."""
        yield from of_near_digits(members)
        for articles in self.between(of_article.keys()):
            for both in product(*(of_article[article] for article in articles)):
                yield min(both), max(both)

    def _is_one_figure(self, one: Told, other: Told, agreeing: Agreeing) -> bool:
        """Whether enough speaks for it that two numbers which differ are one figure, and no other number against it.

        That both articles tell one story speaks for it too, and another figure that both tell.
        """
        both = one.fact.article, other.fact.article
        if are_elsewhere(one, other) or (is_within(one, other) and not self.are_one(*both)):
            return False
        alike = agreeing.likeness(one, other)
        if alike is None:
            return False
        share_figure = not self.beside.figures_of(both[0]).isdisjoint(self.beside.figures_of(both[1]))
        if alike + self.are_one(*both) + share_figure < ENOUGH:
            return False
        return self.beside.are_told_alone(one, other) and not self.beside.differ_by_another(one, other)

    def _verdict(self, one: Told, other: Told) -> Verdict | None:
        if are_elsewhere(one, other):
            return None
        if self.beside.is_of_wrong_year(one, other) or self.beside.is_of_wrong_year(other, one):
            return Verdict("conflict", "figures")
        found = retold(one, other)
        if found is not None and self.beside.are_told_alone(one, other):
            return found
        found = misfit(one, other)
        if found is None or self.beside.differ_by_another(one, other):
            return None
        unfit = self.beside.go_with_one_figure(one, other) and self.beside.are_told_alone(one, other)
        return found if unfit or self.beside.are_left_over(one, other) else None


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


def _may_be_mistaken(verdict: Verdict | None, one: Told, other: Told) -> bool:
    """Whether two numbers may be one figure that one paper tells wrongly, by what is said of them so far.

    Where they look like misprints, that may be so of what their times alone keep apart too.
    """
    if verdict is None or is_unsure(verdict) or verdict.reason == "region":
        return True
    by_times = verdict.reason in ("period", "later") and in_time(one, other) is not None
    return by_times and look_alike(one.printed, other.printed)


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
