"""How well a fact answers the words of a query: the words that a search ranks by, read without a row, and the score.

A word is answered by a fact's names, by what tells the fact apart, or only somewhere in its document.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from jamsostek_tui.language.number_forms import token_of
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.database.packing import AMONG, listed, strings
from jamsostek_tui.store.entities.merged_entity import ways_to_write
from jamsostek_tui.store.reading.fact_reader import FactReader
from jamsostek_tui.store.search.tokens import keys
from jamsostek_tui.store.search.vocabulary import Meaning

_LABEL = 300
_OTHER_NAME, _IN_DETAIL, _SOMEWHERE = 0.98, 0.9, 0.6
_token_of = lru_cache(maxsize=4_096)(token_of)


class PossibleHit(NamedTuple):
    """A fact that may be a hit: its number, the words of each of its names, its label first, and of its detail."""

    ref: Ref
    number: int
    names: tuple[set[str], ...]
    detail: set[str]


_COLUMNS: dict[Kind, str] = {
    "region": f"SELECT num, id, name, aliases FROM region WHERE num {AMONG}",
    "person": f"SELECT id, id, name, aliases, office FROM person WHERE id {AMONG}",
    "organisation": f"SELECT id, id, name, aliases, abbreviation FROM organisation WHERE id {AMONG}",
    "instrument": f"SELECT id, id, name, aliases FROM instrument WHERE id {AMONG}",
    "event": f"SELECT id, id, name, NULL, venue, date FROM event WHERE id {AMONG}",
    "article": "SELECT id, id, coalesce(title, substr(text, 1, 200)), NULL, publisher, dateline FROM article "
    f"WHERE id {AMONG}",
}


def possible_hits(facts: FactReader, kind: Kind, numbers: Sequence[int]) -> Iterator[PossibleHit]:
    """Yield the candidates of one kind with these numbers."""
    some = (listed(numbers),)
    if kind == "statistic":
        yield from _statistics(facts, some)
    elif kind == "statement":
        yield from _statements(facts, some)
    else:
        for number, identifier, name, aliases, *rest in facts.connection.execute(_COLUMNS[kind], some):
            other = (*strings(aliases), *ways_to_write(kind, str(identifier), name))
            names = (keys(name), *(keys(form) for form in dict.fromkeys(other)))
            yield PossibleHit(Ref(kind, identifier), number, names, keys(*rest))


def _statistics(facts: FactReader, some: tuple[str]) -> Iterator[PossibleHit]:
    for number, text, value, unit, subject, period, region in facts.connection.execute(
        "SELECT s.id, s.text, s.value, s.unit, s.subject, s.period, r.name FROM statistic s "
        f"LEFT JOIN region r ON r.id = s.region WHERE s.id {AMONG}",
        some,
    ):
        label = keys(text) | {_token_of(value)}
        yield PossibleHit(Ref("statistic", number), number, (label,), keys(unit, subject, period, region))


def _statements(facts: FactReader, some: tuple[str]) -> Iterator[PossibleHit]:
    for number, words, speaker, name in facts.connection.execute(
        f'SELECT s.id, substr(a.text, s.start + 1, min(s."end" - s.start, {_LABEL})), s.speaker, p.name '
        "FROM statement s JOIN article a ON a.id = s.article LEFT JOIN person p ON p.id = s.person "
        f"WHERE s.id {AMONG}",
        some,
    ):
        yield PossibleHit(Ref("statement", number), number, (keys(words),), keys(speaker, name))


class Scoring:
    """The meanings of the words asked for, ready to be held against very many candidates."""

    def __init__(self, groups: Sequence[dict[str, Meaning]], asked: float) -> None:
        """Take the meanings of each word, and as how many words the query counts."""
        self._asked = asked
        self._grades: dict[str, list[tuple[int, float]]] = {}
        for place, group in enumerate(groups):
            for word, meaning in group.items():
                self._grades.setdefault(word, []).append((place, meaning.grade))
        self._words = frozenset(self._grades)
        self._nothing = [0.0] * len(groups)

    def of(self, candidate: PossibleHit, weight: float) -> float:
        """Return 0–1 for how well a candidate answers, times what its kind weighs.

        Of its names (of a region, say, also `NTB`) the one that answers best counts, its label a little more.
        """
        detail = self._best(candidate.detail)
        best = 0.0
        for index, name in enumerate(candidate.names):
            grades = self._best(name)
            if index and grades is self._nothing:
                continue  # the label answers no worse
            total = 0.0
            answered = 0
            for here, there in zip(grades, detail, strict=True):
                elsewhere = _IN_DETAIL * there
                total += (here if here > elsewhere else elsewhere) or _SOMEWHERE
                answered += here > 0
            covered = min(answered / (len(name) or 1), 1.0)
            best = max(best, (_OTHER_NAME if index else 1.0) * total * (0.9 + 0.1 * covered))
        return weight * best / self._asked

    def _best(self, words: set[str]) -> list[float]:
        """Return how well the best of some words answers each of those asked for."""
        common = words & self._words
        if not common:
            return self._nothing
        best = self._nothing.copy()
        for word in common:
            for place, grade in self._grades[word]:
                if grade > best[place]:
                    best[place] = grade
        return best
