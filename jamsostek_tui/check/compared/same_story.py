"""Which articles tell one story: those of one region and the same days of which enough speaks for it.

For it speak figures that both tell, that the one may have rounded or that look like misprints of each other (the more,
the more digits they have), people, firms or villages that only they name, a source that both name, a measure or a group
that both titles name; and beside these three that they appeared on the same day or on the next ones.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, combinations

from jamsostek_tui.check.compared.home_regions import HomeRegions
from jamsostek_tui.check.compared.rounding import meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.intervals import digits_of
from jamsostek_tui.check.meaning.lexicon import words_of
from jamsostek_tui.check.meaning.moments import NEWS_DAYS, days_between, moment_of
from jamsostek_tui.check.meaning.proper_names import names_in
from jamsostek_tui.check.meaning.shared_words import are_swapped, is_common
from jamsostek_tui.check.meaning.terms import family_of, named_in

Articles = tuple[int, int]
"""The ids of two articles, the lesser first."""
_NEAR = 1.08
"""By which factor a number may lie above its rounding, or its rounding above it, where that says anything."""
_ENOUGH = 3
"""How much must speak for one story in articles of the same days, one more where a day is not known."""
_NEXT_DAYS = 2
"""Days within which papers tell the same event."""
_TELLING, _SOME = 3, 2
"""Digits of a figure that is hardly met by chance, and of one that seldom is."""
_MOST_NAMES = 2
"""How many names that two articles share say something, one each: one name is of two words mostly."""
_MOST_CARRIERS = 8
"""In how many articles a name stands at most that says anything: more tell of who is everywhere."""
_BESIDE = 20
"""With how many of those behind it an article is held that names the same source in the same region."""


@dataclass(slots=True)
class _Evidence:
    """What speaks for one story of two articles: what each figure that they share says, and how near their days lie.

    `days` is None where one of them is not known; `names` counts the names that both have.
    """

    days: int | None
    of_value: dict[float, int] = field(default_factory=dict)
    names: int = 0

    def is_enough(self, source: bool, title: bool) -> bool:
        """Whether it is, where they name one `source` or not, and one measure or group in their `title` or not."""
        named = min(self.names, _MOST_NAMES)
        on_next_days = (source or title or named) and self.days is not None and self.days <= _NEXT_DAYS
        asked = _ENOUGH + (self.days is None)
        if self.days is None and not self.of_value:
            return False
        return sum(self.of_value.values()) + source + title + named + bool(on_next_days) >= asked


def names_told(members: Iterable[Told]) -> dict[int, frozenset[str]]:
    """Return the names that stand around the numbers of each article."""
    texts: dict[int, set[str]] = defaultdict(set)
    for one in members:
        texts[one.fact.article].update((one.sentence, one.lead))
    return {article: frozenset[str]().union(*map(names_in, some)) for article, some in texts.items()}


def of_one_story(members: Iterable[Told], homes: HomeRegions, names: Mapping[int, frozenset[str]]) -> set[Articles]:
    """Return which articles tell one story, by their numbers, which are of regions as `homes` has them.

    `names` are those that stand around the numbers of each article.

    What is told of every worker (`per`), as rates of contributions are, or of a handful says nothing.
    """
    titles: dict[int, frozenset[str]] = {}
    sources: dict[int, set[str]] = defaultdict(set)
    alike: dict[tuple[str | None, str], list[Told]] = defaultdict(list)
    told_by: dict[tuple[str, str], dict[int, Told]] = defaultdict(dict)
    firsts: dict[int, Told] = {}
    for one in members:
        article, region = one.fact.article, homes.meant(one)
        if article not in titles:
            titles[article] = named_in(words_of(one.title or ""))
            firsts[article] = one
        if one.speaker:
            sources[article].add(one.speaker)
            if region:
                told_by[region, one.speaker][article] = one
        if one.per is None and not is_common(one):
            alike[region, family_of(one.fact.unit)].append(one)
    found: dict[Articles, _Evidence] = {}
    for one, other in chain.from_iterable(_beside(list(said.values())) for said in told_by.values()):
        _beside_each_other(found, one, other)
    for one, other in _sharing_names(firsts.values(), names):
        if (evidence := _beside_each_other(found, one, other)) is not None:
            evidence.names += 1
    _weigh_figures(found, alike.values())
    told = {
        (one, other)
        for (one, other), evidence in found.items()
        if evidence.is_enough(not sources[one].isdisjoint(sources[other]), not titles[one].isdisjoint(titles[other]))
    }
    return told | {both for both in _through_a_third(told) if both in found}


def _weigh_figures(found: dict[Articles, _Evidence], alike: Iterable[Sequence[Told]]) -> None:
    """Note for articles what each figure says that both tell, among numbers `alike` in region and unit."""
    for one, other in chain.from_iterable(chain(_near(some), _swapped(some)) for some in alike):
        evidence = _beside_each_other(found, one, other)
        if evidence is not None and (weight := _weight(one, other)):
            evidence.of_value[min(one.fact.value, other.fact.value)] = weight


def _sharing_names(firsts: Iterable[Told], names: Mapping[int, frozenset[str]]) -> Iterator[tuple[Told, Told]]:
    """Yield a number of each of two articles that share a name, once for each; `names` are those of articles."""
    carriers: dict[str, list[Told]] = defaultdict(list)
    for one in firsts:
        for name in names[one.fact.article]:
            carriers[name].append(one)
    for some in carriers.values():
        if len(some) <= _MOST_CARRIERS:
            yield from combinations(some, 2)


def _through_a_third(told: set[Articles]) -> Iterator[Articles]:
    """Yield which two articles each tell one story with a third."""
    others: dict[int, set[int]] = defaultdict(set)
    for one, other in told:
        others[one].add(other)
        others[other].add(one)
    for some in others.values():
        yield from combinations(sorted(some), 2)


def _beside_each_other(found: dict[Articles, _Evidence], one: Told, other: Told) -> _Evidence | None:
    """Return what speaks for one story of two numbers' articles, None where these appeared too many days apart."""
    first, second = moment_of(None, one.appeared), moment_of(None, other.appeared)
    days = days_between(first, second) if first and second else None
    if days is not None and days > NEWS_DAYS:
        return None
    articles = min(one.fact.article, other.fact.article), max(one.fact.article, other.fact.article)
    return found.setdefault(articles, _Evidence(days))


def _beside(members: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs of numbers whose articles appeared next to each other."""
    ordered = sorted(members, key=lambda one: (one.appeared or "", one.fact.article))
    for at, one in enumerate(ordered):
        yield from ((one, other) for other in ordered[at + 1 : at + 1 + _BESIDE])


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
        digits = digits_of(one.printed.value)
        if len(digits) >= _TELLING:
            of_digits[one.printed.value.adjusted(), *sorted(filter(None, digits))].append(one)
    for some in of_digits.values():
        for one, other in combinations(some, 2):
            if one.fact.article != other.fact.article and are_swapped(one.printed, other.printed):
                yield one, other


def _weight(one: Told, other: Told) -> int:
    """Return how much it says that two numbers may be one: by the digits of either, 0 for nothing."""
    met = meeting(one.printed, other.printed)
    if met is None:
        return int(are_swapped(one.printed, other.printed))
    coarse, fine = sorted(len(digits_of(told.printed.value)) for told in (one, other))
    if coarse >= _TELLING:
        return 2
    return int(coarse >= _SOME and (met == "equal" or fine >= _TELLING))
