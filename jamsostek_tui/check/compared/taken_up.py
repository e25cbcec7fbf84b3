"""Which articles take up what another told weeks or months before: of one region, they share who or what it is about.

For it speak a source that both name, people, firms or villages that only few articles name, a measure or a group that
both titles name, and a figure of many digits that both tell.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence

from jamsostek_tui.check.compared.home_regions import HomeRegions
from jamsostek_tui.check.compared.same_story import Articles
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.meaning.lexicon import words_of
from jamsostek_tui.check.meaning.shared_words import is_telling
from jamsostek_tui.check.meaning.terms import family_of, named_in

_ENOUGH = 2
_PROVINCE = 2
"""Characters of the code of a province."""
_NEXT = 4
"""With how many later articles one is held that share the same thing with it."""
_MOST_CARRIERS = 8
"""In how many articles a name stands at most that says anything."""
_MOST_NAMES = 2


def taken_up(members: Iterable[Told], homes: HomeRegions, names: Mapping[int, frozenset[str]]) -> set[Articles]:
    """Return which two articles of one region tell of one thing, by their numbers, whenever they appeared.

    `names` are those that stand around the numbers of each article.
    """
    firsts: dict[int, Told] = {}
    shared: dict[Hashable, set[int]] = defaultdict(set)
    for one in members:
        article = one.fact.article
        home = (homes.of_article(article) or "")[:_PROVINCE]
        firsts.setdefault(article, one)
        if one.speaker:
            shared["speaker", home, one.speaker].add(article)
        if one.per is None and is_telling(one.printed.value):
            shared["figure", home, family_of(one.fact.unit), one.printed.value].add(article)
    carriers: dict[str, set[int]] = defaultdict(set)
    for article, one in firsts.items():
        for term in named_in(words_of(one.title or "")):
            shared["title", (homes.of_article(article) or "")[:_PROVINCE], term].add(article)
        for name in names[article]:
            carriers[name].add(article)
    for name, some in carriers.items():
        if len(some) <= _MOST_CARRIERS:
            for article in some:
                shared["name", (homes.of_article(article) or "")[:_PROVINCE], name].add(article)
    return _enough(shared, {article: (one.appeared or "", article) for article, one in firsts.items()})


def _enough(shared: dict[Hashable, set[int]], order: dict[int, tuple[str, int]]) -> set[Articles]:
    said: dict[Articles, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for key, some in shared.items():
        sort = key[0] if isinstance(key, tuple) else ""
        ordered: Sequence[int] = sorted(some, key=order.__getitem__)
        for at, one in enumerate(ordered):
            for other in ordered[at + 1 : at + 1 + _NEXT]:
                said[min(one, other), max(one, other)][sort] += 1
    return {both for both, sorts in said.items() if sum(min(_MOST_NAMES, told) for told in sorts.values()) >= _ENOUGH}
