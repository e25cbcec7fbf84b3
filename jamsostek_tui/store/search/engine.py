"""Search over every kind: words corrected against the vocabulary, FTS5 finds, Python ranks and lights.

A hit answers every word of the query, in any order; where no fact does, the words that ask too much are left out one
at a time. Of each kind the newest few are found and ranked: exact before begun before corrected, names before details.
What operators and phrases ask (`browse.query`) always holds; without words they alone decide. `every` has all that
could be ranked, however many.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from jamsostek_tui.browse.operators import Operator
from jamsostek_tui.browse.query import Query, read_query
from jamsostek_tui.model import MERGEABLE, Kind, Ref
from jamsostek_tui.store.database.connection import data_version
from jamsostek_tui.store.reading.fact_reader import FactReader
from jamsostek_tui.store.reading.list_rows import ListRows
from jamsostek_tui.store.reading.narrowing import Narrowed
from jamsostek_tui.store.rows import Hit
from jamsostek_tui.store.search.highlighting import Highlighting
from jamsostek_tui.store.search.newest_matches import called, newest, whole_names
from jamsostek_tui.store.search.operators import EVERY, NAMED, Conditions, Names, Understood
from jamsostek_tui.store.search.phrases import teach
from jamsostek_tui.store.search.scoring import PossibleHit, Scoring, possible_hits
from jamsostek_tui.store.search.vocabulary import CORRECTED, EXACT, Vocabulary
from jamsostek_tui.store.search.word_groups import (
    Group,
    WordGroups,
    as_typed,
    asked_terms,
    matching,
    meanings,
    word_groups,
)

SEARCHED: dict[Kind, float] = {
    "region": 1.0,
    "person": 1.0,
    "organisation": 0.97,
    "instrument": 0.97,
    "statistic": 0.95,
    "article": 0.9,
    "statement": 0.88,
    "event": 0.88,
}
"""The kinds that can be found, and what each weighs."""
_NAMES: frozenset[Kind] = frozenset((*MERGEABLE, "region"))
"""The kinds that are found by a name."""
_ORDER: dict[Kind, int] = {kind: place for place, kind in enumerate(SEARCHED)}
_MOST_FOUND = 80
_MOST_NAMED = 200
_LEFT_OUT = 0.5


class _Ranked(NamedTuple):
    score: float
    candidate: PossibleHit


class _Question(NamedTuple):
    conditions: Conditions
    words: WordGroups
    understood: Understood


class SearchEngine:
    """The search of one open database; its vocabulary is read with the first query, and again when pages came."""

    def __init__(self, connection: sqlite3.Connection, facts: FactReader, list_rows: ListRows) -> None:
        self._connection = connection
        self._facts = facts
        self._list_rows = list_rows
        self._narrowed = Narrowed(connection, facts)
        teach(connection)
        self._names = Names(connection, self._called)
        self._vocabulary: Vocabulary | None = None
        self._data_version = -1

    def hits(self, asked: str | Understood, kinds: Sequence[Kind], limit: int) -> list[Hit]:
        """Return at most `limit` hits, best first; any string is a query, and nothing asked finds nothing."""
        question = self._question(asked)
        if question is None or limit < 1:
            return []
        conditions, words, understood = question
        wanted = [kind for kind in SEARCHED if (not kinds or kind in kinds) and conditions.passes(kind)]
        lit = Highlighting(words.loose, understood.query.phrases)
        if words.are_none:
            return self._listed(wanted, conditions, limit, lit)
        most = max(_MOST_FOUND if len(wanted) == 1 else _MOST_FOUND // 2, limit)
        names = whole_names(understood.query.words, self._words()) if conditions.are_none else ()
        ranked, left_out = self._ranked(words, wanted, conditions, most, names)
        return self._shown(ranked, limit, most, lit, lacking=left_out > 0)

    def every(self, text: str) -> dict[Kind, Sequence[int]]:
        """Return the numbers of all facts that `hits` would rank were there no limit, by kind, in order."""
        question = self._question(text)
        if question is None:
            return {}
        conditions, words, _ = question
        kinds = [kind for kind in SEARCHED if conditions.passes(kind)]
        if words.are_none:
            return {kind: array("q", sorted(conditions.ids(kind, EVERY))) for kind in kinds}
        for _, ways in words.ways():
            found: dict[Kind, set[int]] = {}
            for some in filter(None, ways):
                for match, alike in _matches(some, kinds):
                    for kind in alike:
                        found.setdefault(kind, set()).update(conditions.matching(kind, match, EVERY))
            if any(found.values()):
                return {kind: array("q", sorted(numbers)) for kind, numbers in found.items()}
        return {}

    def _question(self, asked: str | Understood) -> _Question | None:
        """Return what a query asks of the store; None where it asks nothing, or what nothing can answer."""
        understood = self.understood(asked) if isinstance(asked, str) else asked
        query = understood.query
        if understood.faults or not (query.narrows or asked_terms(query.words)):
            return None
        words = word_groups(query, self._words())
        if words is None or (words.are_none and (words.unknown or not query.narrows)):
            return None
        return _Question(Conditions(self._connection, self._narrowed, understood), words, understood)

    def understood(self, text: str) -> Understood:
        """Return a query with what its names mean in this database."""
        query, vocabulary = read_query(text), self._words()
        unknown = (one for one in asked_terms(query.words) if not meanings(one, vocabulary))
        words = tuple(query.words[one.start : one.end] for one in unknown)
        return replace(self._names.understood(query), unknown=words)

    def completions(self, operator: Operator, head: str, most: int) -> list[str]:
        """Return values of an operator that go on from `head`: names of regions or people, years of articles."""
        if operator == "year":
            return self._names.years(head, most)
        return self._names.beginning(NAMED[operator], head, most) if operator in NAMED else []

    def _listed(
        self, kinds: Sequence[Kind], conditions: Conditions, limit: int, highlighting: Highlighting
    ) -> list[Hit]:
        """Return what passes by operators alone, in the order of the conditions within each kind."""
        ranked: list[_Ranked] = []
        most = max(_MOST_FOUND, limit)
        for kind in kinds:
            numbers = conditions.ids(kind, most)
            places = {number: place for place, number in enumerate(numbers)}
            for one in possible_hits(self._facts, kind, numbers):
                ranked.append(_Ranked(SEARCHED[kind] - places[one.number] / 10_000, one))
        ranked.sort(key=lambda one: (-one.score, *_tie(one.candidate)))
        return self._shown(ranked, limit, most, highlighting, lacking=False)

    def _called(self, name: str, kind: Kind) -> Iterable[tuple[Ref, float]]:
        """Yield the facts of a kind that a name may mean and how well it answers: 3 to a whole name, 2 to words of it,
        1 to the beginnings of its words, less to words misspelt."""
        asked = asked_terms(name)
        vocabulary = self._words()
        groups = [meanings(term, vocabulary) for term in asked]
        if not asked or not all(groups):
            return
        everything = Conditions(self._connection, self._narrowed, Understood(Query()))
        for one in possible_hits(self._facts, kind, everything.matching(kind, matching(groups), _MOST_NAMED)):
            grade = max((_called_so(words, groups) for words in one.names), default=0.0)
            if grade:
                yield one.ref, grade

    def _words(self) -> Vocabulary:
        version = data_version(self._connection)
        if self._vocabulary is None or version != self._data_version:
            self._vocabulary = Vocabulary(self._connection)
            self._data_version = version
        return self._vocabulary

    def _ranked(
        self, words: WordGroups, kinds: Sequence[Kind], conditions: Conditions, most: int, names: Sequence[str]
    ) -> tuple[list[_Ranked], int]:
        """Return what answers the most words, best first, and how many words of the query it leaves out; `names` are
        what somebody may have typed the whole of."""
        for left_out, ways in words.ways():
            ranked: dict[Ref, _Ranked] = {}
            for some in filter(None, ways):
                scoring = Scoring(some, len(some) + _LEFT_OUT * (words.unknown + left_out))
                for one in self._found(some, kinds, conditions, most, names):
                    score = scoring.of(one, SEARCHED[one.ref.kind])
                    if one.ref not in ranked or score > ranked[one.ref].score:
                        ranked[one.ref] = _Ranked(score, one)
            if ranked:
                best = sorted(ranked.values(), key=lambda one: (-one.score, *_tie(one.candidate)))
                return best, words.unknown + left_out
        return [], 0

    def _found(
        self, groups: list[Group], kinds: Sequence[Kind], conditions: Conditions, most: int, names: Sequence[str]
    ) -> Iterable[PossibleHit]:
        for match, alike in _matches(groups, kinds):
            found = newest(self._connection, match, alike, most) if conditions.are_none else None
            for kind in alike:
                numbers = conditions.matching(kind, match, most) if found is None else found.get(kind, [])
                if len(numbers) >= most:
                    numbers = list(dict.fromkeys((*called(self._connection, kind, names), *numbers)))
                if numbers:
                    yield from possible_hits(self._facts, kind, numbers)

    def _shown(
        self, ranked: list[_Ranked], limit: int, most: int, highlighting: Highlighting, *, lacking: bool
    ) -> list[Hit]:
        """Return the best of what was found, `most` of a kind, as hits."""
        among = Counter(one.candidate.ref.kind for one in ranked)
        best = _of_every_kind(ranked, limit)
        wanted: dict[Kind, list[int | str]] = {}
        for one in best:
            wanted.setdefault(one.candidate.ref.kind, []).append(one.candidate.ref.id)
        rows = {row.ref: row for kind, ids in wanted.items() for row in self._list_rows.rows(kind, ids)}
        return [
            Hit(
                row=row,
                score=one.score,
                lit_label=highlighting.stretches(row.label),
                lit_detail=highlighting.stretches(row.detail),
                among=among[row.ref.kind],
                cut=among[row.ref.kind] >= most,
                lacking=lacking,
            )
            for one in best
            if (row := rows.get(one.candidate.ref)) is not None
        ]


def _matches(groups: list[Group], kinds: Sequence[Kind]) -> Iterator[tuple[str, list[Kind]]]:
    """Yield FTS5 expressions, each with the kinds to ask with it: names, and what is told in words."""
    strictly = as_typed(groups)
    if strictly == groups:
        yield matching(groups), list(kinds)
        return
    for some, alike in ((groups, _NAMES), (strictly, SEARCHED.keys() - _NAMES)):
        asked = [kind for kind in kinds if kind in alike]
        if asked:
            yield matching(some), asked


def _called_so(words: set[str], groups: list[Group]) -> float:
    grades = [max((group[word].grade for word in words if word in group), default=0.0) for group in groups]
    worst = min(grades)
    if worst == EXACT:
        return 3.0 if len(words) == len(groups) else 2.0
    return 1.0 if worst > CORRECTED[1] else worst


def _tie(candidate: PossibleHit) -> tuple[int, int]:
    return _ORDER[candidate.ref.kind], -candidate.number


def _of_every_kind(ranked: list[_Ranked], limit: int) -> list[_Ranked]:
    """Return the best `limit`, so that no kind is crowded out by another that has more."""
    share = max(1, limit // len(SEARCHED))
    taken: dict[Kind, int] = {}
    first: list[_Ranked] = []
    later: list[_Ranked] = []
    for one in ranked:
        kind = one.candidate.ref.kind
        taken[kind] = taken.get(kind, 0) + 1
        (first if taken[kind] <= share else later).append(one)
    chosen = first[:limit] + later[: max(0, limit - len(first))]
    return sorted(chosen, key=lambda one: (-one.score, *_tie(one.candidate)))
