"""Articles that tell one story, and the numbers of two such articles that stand for each other.

What two papers call a measure may share no word (`Dana daerah`, `Anggaran`). But where two articles of one region and
the same days tell several of the same figures, or of figures that the one may have rounded, they tell one story. A
number of the one article that may be one alone of the other, and the other way round, is that number in other words;
and two that look like misprints of each other, each without its like in the other article, contradict each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, combinations, product

from jamsostek_tui.check.compared.pairs import Pair, of_two_times
from jamsostek_tui.check.compared.retold import retold
from jamsostek_tui.check.compared.rounding import Meeting, meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import Verdict, is_unsure
from jamsostek_tui.check.meaning.lexicon import words_of
from jamsostek_tui.check.meaning.moments import NEWS_DAYS, days_between, moment_of
from jamsostek_tui.check.meaning.shared_words import are_swapped, is_common, look_alike
from jamsostek_tui.check.meaning.terms import family_of, named_in

_NEAR = 1.08
"""By which factor a number may lie above its rounding, or its rounding above it, where that says anything."""
_ENOUGH = 3
"""How much must speak for one story (`_weight`) in articles of the same days, one more where a day is not known."""
_MOST_SAID = 2
"""How much those whom two articles name as their source and what their titles name may speak for one story."""
_TELLING, _SOME = 3, 2
"""Digits of a figure that is hardly met by chance, and of one that seldom is."""

_OWN: tuple[Meeting | None, ...] = ("equal", "rounded", "cut", "hedged")
"""How a number may round another of its own article (`tujuh ribu lebih`): it stands for that one."""

Articles = tuple[int, int]
"""The ids of two articles, the lesser first."""


class Stories:
    """Which articles tell one story, by the figures that they share."""

    def __init__(self, members: Iterable[Told]) -> None:
        self._numbers: dict[tuple[int, str], list[Told]] = defaultdict(list)
        about: dict[int, set[str]] = defaultdict(set)
        for one in members:
            self._numbers[one.fact.article, family_of(one.fact.unit)].append(one)
            if one.fact.article not in about:
                about[one.fact.article] |= named_in(words_of(one.title or ""))
            if one.speaker:
                about[one.fact.article].add(one.speaker)
        shared = _shared_figures(one for some in self._numbers.values() for one in some)
        self._told = {
            (one, other)
            for (one, other), figures in shared.items()
            if figures.weight + min(_MOST_SAID, len(about[one] & about[other])) >= figures.asked
        }

    def completed(self, members: Sequence[Told], found: Sequence[Pair]) -> list[Pair]:
        """Return the pairs found of some numbers, those changed and added that only the stories tell.

        What keeps two numbers apart for more than too few words stays. What the other article tells too contradicts
        nothing else there.
        """
        of_article: dict[int, list[int]] = defaultdict(list)
        for place, one in enumerate(members):
            of_article[one.fact.article].append(place)
        pairs = {(pair.first, pair.second): pair for pair in found}
        for articles in self._told:
            keys = [(min(both), max(both)) for both in product(*(of_article[article] for article in articles))]
            for key in keys:
                if key not in pairs or is_unsure(pairs[key].verdict):
                    verdict = self._verdict(members[key[0]], members[key[1]])
                    if verdict is not None:
                        pairs[key] = Pair(*key, verdict)
            told = [pairs[key] for key in keys if key in pairs]
            same = [(pair.first, pair.second) for pair in told if pair.verdict.agreement == "same"]
            agreed = {place for both in same if not of_two_times(*(members[at] for at in both)) for place in both}
            for pair in told:
                if pair.verdict.agreement == "conflict" and agreed & {pair.first, pair.second}:
                    pairs[pair.first, pair.second] = replace(pair, verdict=Verdict("different", "both"))
        return list(pairs.values())

    def _verdict(self, one: Told, other: Told) -> Verdict | None:
        is_alone = self._is_alone(one, other) and self._is_alone(other, one)
        return retold(one, other) if is_alone else None

    def _is_alone(self, one: Told, other: Told) -> bool:
        """Whether nothing else in the article of one number may be the other, nor stand for it where one is wrong."""
        is_rival = _rivalry(one, other)
        own: tuple[Meeting | None, ...] = ("equal",) if meeting(one.printed, other.printed) else _OWN
        again = self._numbers[one.fact.article, family_of(one.fact.unit)]
        return not any(is_rival(each) for each in again if meeting(each.printed, one.printed) not in own)


@dataclass(slots=True)
class _Figures:
    """The figures that two articles share, with what each says of them; how much is `asked` for one story."""

    asked: int
    of_value: dict[float, int] = field(default_factory=dict)

    @property
    def weight(self) -> int:
        return sum(self.of_value.values())


def _shared_figures(members: Iterable[Told]) -> dict[Articles, _Figures]:
    """Return what two articles each share that may be of one story by their days.

    What is told of every worker (`per`), as rates of contributions are, or of a handful says nothing.
    """
    alike: dict[tuple[str | None, str], list[Told]] = defaultdict(list)
    for one in members:
        if one.per is None and not is_common(one):
            alike[one.fact.region, family_of(one.fact.unit)].append(one)
    shared: dict[Articles, _Figures] = {}
    for some in alike.values():
        for one, other in chain(_near(some), _swapped(some)):
            asked = _asked(one, other)
            weight = _weight(one, other) if asked else 0
            if asked and weight:
                first, second = sorted((one.fact.article, other.fact.article))
                figures = shared.setdefault((first, second), _Figures(asked))
                figures.of_value[min(one.fact.value, other.fact.value)] = weight
    return shared


def _near(members: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs of two articles whose values lie close to each other."""
    ordered = sorted(members, key=lambda one: one.fact.value)
    for at, one in enumerate(ordered):
        for other in ordered[at + 1 :]:
            if other.fact.value > one.fact.value * _NEAR:
                break
            if one.fact.article != other.fact.article:
                yield one, other


def _swapped(members: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs of two articles whose values have the same digits in another order, enough of them."""
    of_digits: dict[tuple[int, ...], list[Told]] = defaultdict(list)
    for one in members:
        digits = one.printed.value.normalize().as_tuple().digits
        if len(digits) >= _TELLING:
            of_digits[one.printed.value.adjusted(), *sorted(digits)].append(one)
    for some in of_digits.values():
        for one, other in combinations(some, 2):
            if one.fact.article != other.fact.article and are_swapped(one.printed, other.printed):
                yield one, other


def _weight(one: Told, other: Told) -> int:
    """Return how much it says that two numbers may be one: by the digits of either, 0 for nothing."""
    met = meeting(one.printed, other.printed)
    if met is None:
        return 2 if are_swapped(one.printed, other.printed) else 0
    coarse, fine = sorted(len(told.printed.value.normalize().as_tuple().digits) for told in (one, other))
    if coarse >= _TELLING:
        return 2
    return int(coarse >= _SOME and (met == "equal" or fine >= _TELLING))


def _asked(one: Told, other: Told) -> int:
    """Return how much must speak for one story in the articles of two numbers, 0 where their days exclude it."""
    first, second = moment_of(None, one.published), moment_of(None, other.published)
    if first is None or second is None:
        return _ENOUGH + 1
    return _ENOUGH if days_between(first, second) <= NEWS_DAYS else 0


def _rivalry(one: Told, other: Told) -> Callable[[Told], bool]:
    """Return what tells which numbers may be the second of two in the first one's stead."""
    if meeting(one.printed, other.printed):
        return lambda each: meeting(each.printed, other.printed) is not None
    if look_alike(one.printed, other.printed):
        return lambda each: _is_told(each, other) or _may_be_wrong(each, other)
    return lambda each: _is_told(each, other) or (each.kind == other.kind and not each.main.isdisjoint(other.main))


def _may_be_wrong(each: Told, other: Told) -> bool:
    """Whether a number may be another one misprinted."""
    return meeting(each.printed, other.printed) is None and look_alike(each.printed, other.printed)


def _is_told(each: Told, other: Told) -> bool:
    """Whether a number may be another, and not the same figure of another time (`1.214 kasus pada 2023`)."""
    return meeting(each.printed, other.printed) is not None and not of_two_times(each, other)
