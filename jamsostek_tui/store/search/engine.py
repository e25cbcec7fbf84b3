"""Search over every kind: words corrected against the vocabulary, FTS5 finds, Python ranks and lights.

A hit answers every word of the query, in any order; where no fact does, the words that ask too much are left out one
at a time. Of each kind the newest few are found and ranked: exact before begun before corrected, names before details.
What operators ask (`browse.query`) always holds; without words they alone decide.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from jamsostek_tui.browse.query import Operator, Query, read_query
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.database.connection import data_version
from jamsostek_tui.store.reading.fact_reader import FactReader
from jamsostek_tui.store.reading.list_rows import ListRows
from jamsostek_tui.store.reading.narrowing import Narrowed
from jamsostek_tui.store.rows import Hit
from jamsostek_tui.store.search.highlighting import Highlighting
from jamsostek_tui.store.search.newest_matches import newest
from jamsostek_tui.store.search.operators import NAMED, Conditions, Names, Understood
from jamsostek_tui.store.search.scoring import PossibleHit, Scoring, possible_hits
from jamsostek_tui.store.search.tokens import STOPWORDS, Term, terms
from jamsostek_tui.store.search.vocabulary import CORRECTED, EXACT, Meaning, Vocabulary
from jamsostek_tui.store.search.whole_names import called, whole_names

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
_MOST_FOUND = 80
_MOST_NAMED = 200
_MOST_WORDS = 8
_MOST_MEANINGS = 40
_LEFT_OUT = 0.5
Group = dict[str, Meaning]


class _Ranked(NamedTuple):
    score: float
    candidate: PossibleHit


class SearchEngine:
    """The search of one open database; its vocabulary is read with the first query, and again when pages came."""

    def __init__(self, connection: sqlite3.Connection, facts: FactReader, list_rows: ListRows) -> None:
        self._connection = connection
        self._facts = facts
        self._list_rows = list_rows
        self._narrowed = Narrowed(connection, facts)
        self._names = Names(connection, self._called)
        self._vocabulary: Vocabulary | None = None
        self._data_version = -1

    def hits(self, text: str, kinds: Sequence[Kind], limit: int) -> list[Hit]:
        """Return at most `limit` hits, best first; any string is a query, and nothing asked finds nothing."""
        understood = self.understood(read_query(text))
        if understood.faults or limit < 1:
            return []
        conditions = Conditions(self._connection, self._narrowed, understood)
        wanted = [kind for kind in SEARCHED if (not kinds or kind in kinds) and conditions.passes(kind)]
        asked = _asked(understood.query.words)
        if not asked:
            return self._listed(wanted, conditions, limit) if understood.query.narrows else []
        vocabulary = self._words()
        groups = [group for term in asked if (group := _meanings(term, vocabulary))]
        if not groups:
            return []
        most = max(_MOST_FOUND if len(wanted) == 1 else _MOST_FOUND // 2, limit)
        names = whole_names(understood.query.words, vocabulary) if conditions.are_none else ()
        ranked, left_out = self._ranked(groups, wanted, conditions, len(asked) - len(groups), most, names)
        return self._shown(ranked, limit, most, groups, lacking=left_out > 0)

    def understood(self, query: Query) -> Understood:
        """Return a query with what its names mean in this database."""
        return self._names.understood(query)

    def completions(self, operator: Operator, head: str, most: int) -> list[str]:
        """Return values of an operator that go on from `head`: names of regions or people, years of articles."""
        if operator == "year":
            return self._names.years(head, most)
        return self._names.beginning(NAMED[operator], head, most) if operator in NAMED else []

    def _listed(self, kinds: Sequence[Kind], conditions: Conditions, limit: int) -> list[Hit]:
        """Return what passes by operators alone, in the order of the conditions within each kind."""
        ranked: list[_Ranked] = []
        most = max(_MOST_FOUND, limit)
        for kind in kinds:
            numbers = conditions.ids(kind, most)
            places = {number: place for place, number in enumerate(numbers)}
            for one in possible_hits(self._facts, kind, numbers):
                ranked.append(_Ranked(SEARCHED[kind] - places[one.number] / 10_000, one))
        ranked.sort(key=lambda one: (-one.score, *_tie(one.candidate)))
        return self._shown(ranked, limit, most, [], lacking=False)

    def _called(self, name: str, kind: Kind) -> Iterable[tuple[Ref, float]]:
        """Yield the facts of a kind that a name may mean and how well it answers: 3 to a whole name, 2 to words of it,
        1 to the beginnings of its words, less to words misspelt."""
        asked = _asked(name)
        vocabulary = self._words()
        groups = [_meanings(term, vocabulary) for term in asked]
        if not asked or not all(groups):
            return
        everything = Conditions(self._connection, self._narrowed, Understood(Query()))
        for one in possible_hits(self._facts, kind, everything.matching(kind, _match(groups), _MOST_NAMED)):
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
        self,
        groups: list[Group],
        kinds: Sequence[Kind],
        conditions: Conditions,
        unknown: int,
        most: int,
        names: Sequence[str],
    ) -> tuple[list[_Ranked], int]:
        """Return what answers the most words, best first, and how many words of the query it leaves out; `unknown`
        words mean nothing here, and `names` are what somebody may have typed the whole of."""
        for left_out in range(len(groups)):
            ranked: dict[Ref, _Ranked] = {}
            for some in _without(groups, left_out):
                scoring = Scoring(some, len(some) + _LEFT_OUT * (unknown + left_out))
                for one in self._found(some, kinds, conditions, most, names):
                    score = scoring.of(one, SEARCHED[one.ref.kind])
                    if one.ref not in ranked or score > ranked[one.ref].score:
                        ranked[one.ref] = _Ranked(score, one)
            if ranked:
                best = sorted(ranked.values(), key=lambda one: (-one.score, *_tie(one.candidate)))
                return best, unknown + left_out
            if left_out and len(groups) > 3:
                break
        return [], 0

    def _found(
        self, groups: list[Group], kinds: Sequence[Kind], conditions: Conditions, most: int, names: Sequence[str]
    ) -> Iterable[PossibleHit]:
        match = _match(groups)
        found = newest(self._connection, match, kinds, most) if conditions.are_none else None
        for kind in kinds:
            numbers = conditions.matching(kind, match, most) if found is None else found.get(kind, [])
            if len(numbers) >= most:
                numbers = list(dict.fromkeys((*called(self._connection, kind, names), *numbers)))
            if numbers:
                yield from possible_hits(self._facts, kind, numbers)

    def _shown(self, ranked: list[_Ranked], limit: int, most: int, groups: list[Group], *, lacking: bool) -> list[Hit]:
        """Return the best of what was found, `most` of a kind, as hits."""
        among = Counter(one.candidate.ref.kind for one in ranked)
        best = _of_every_kind(ranked, limit)
        wanted: dict[Kind, list[int | str]] = {}
        for one in best:
            wanted.setdefault(one.candidate.ref.kind, []).append(one.candidate.ref.id)
        rows = {row.ref: row for kind, ids in wanted.items() for row in self._list_rows.rows(kind, ids)}
        highlighting = Highlighting(groups)
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


def _asked(query: str) -> list[Term]:
    """Return the words asked for, stop words left out unless there is nothing else."""
    found = list(dict.fromkeys(terms(query)))
    telling = [term for term in found if term.is_number or term.key not in STOPWORDS]
    return telling[:_MOST_WORDS]


def _meanings(term: Term, vocabulary: Vocabulary) -> Group:
    group = dict(vocabulary.meanings(term.key))
    if term.is_number and term.printed != term.key and not term.scale:
        for word, meaning in vocabulary.meanings(term.printed).items():
            if word not in group or group[word].grade < meaning.grade:
                group[word] = meaning
    if len(group) > _MOST_MEANINGS:
        best = sorted(group.items(), key=lambda item: (-item[1].grade, item[0]))[:_MOST_MEANINGS]
        return dict(best)
    return group


def _without(groups: list[Group], count: int) -> Iterable[list[Group]]:
    """Yield `groups` with `count` of them left out, in each way (of many: only one at a time)."""
    if count == 0:
        yield groups
    elif count == 1:
        yield from (groups[:index] + groups[index + 1 :] for index in range(len(groups)))
    else:
        yield from ([group] for group in groups)


def _match(groups: list[Group]) -> str:
    return " AND ".join(f"({' OR '.join(_quoted(word) for word in group)})" for group in groups)


def _called_so(words: set[str], groups: list[Group]) -> float:
    grades = [max((group[word].grade for word in words if word in group), default=0.0) for group in groups]
    worst = min(grades)
    if worst == EXACT:
        return 3.0 if len(words) == len(groups) else 2.0
    return 1.0 if worst > CORRECTED[1] else worst


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _tie(candidate: PossibleHit) -> tuple[int, int]:
    return list(SEARCHED).index(candidate.ref.kind), -candidate.number


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
