"""What a query's operators ask of the database: which region `region:ntb` means, which facts stay, in SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from jamsostek_tui.browse.bounds import Bound
from jamsostek_tui.browse.operators import Operator, SearchedStatus
from jamsostek_tui.browse.query import Fault, Query
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.database.schema import ENTITY_KINDS, KIND_NUMBER
from jamsostek_tui.store.reading.narrowing import Narrowed
from jamsostek_tui.store.search.indexed_words import KIND_SHIFT
from jamsostek_tui.store.search.phrases import NAMED_IN, NAMES, phrase_of, standing
from jamsostek_tui.store.search.tokens import folded, tokens

NAMED: dict[Operator, Kind] = {"region": "region", "person": "person"}
_MOST_MEANT = 200
_WORDS_OF_IT = 2.0
"""How well a name answers that holds each word asked for, and others (see `Find`)."""
EVERY = -1
"""As many as there are."""
_LAST = "~"  # behind whatever a date goes on with
_TABLE_KEY = {"region": "num"}
_MOMENT: dict[Kind, str] = {
    "article": "f.published",
    "statistic": "coalesce(f.period, (SELECT published FROM article WHERE article.id = f.article))",
    "statement": "(SELECT published FROM article WHERE article.id = f.article)",
    "event": "coalesce(f.date, (SELECT published FROM article WHERE article.id = f.article))",
}
"""The time that `year:` looks at; a region, person or body is of every year in which an article names it."""
_HAS_STATUS: dict[SearchedStatus, str] = {
    "doubtful": "f.doubts IS NOT NULL",
    "accepted": "f.status = 'accepted'",
    "edited": "f.status = 'edited'",
    "added": "f.status = 'added'",
    "undecided": "f.status IS NULL",
}
Find = Callable[[str, Kind], Iterable[tuple[Ref, float]]]
"""Gives what a name may mean in a kind, and how well it answers: 3 is the whole name, 2 words of it, 1 beginnings."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A query with what its names mean here: facts, labels, values that mean nothing; articles its years leave out;
    words that no fact has, as typed."""

    query: Query
    refs: dict[tuple[Operator, str], tuple[Ref, ...]] = field(default_factory=dict)
    names: dict[tuple[Operator, str], tuple[str, ...]] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    undated: int = 0
    unknown: tuple[str, ...] = ()


class Meant(NamedTuple):
    """A fact that a name may mean."""

    ref: Ref
    label: str


class Names:
    """Which regions and people the values of operators mean, and which names begin as typed."""

    def __init__(self, connection: sqlite3.Connection, find: Find) -> None:
        self._connection = connection
        self._find = find

    def understood(self, query: Query) -> Understood:
        """Return the query with its names looked up."""
        refs: dict[tuple[Operator, str], tuple[Ref, ...]] = {}
        names: dict[tuple[Operator, str], tuple[str, ...]] = {}
        faults = list(query.faults)
        asked: list[tuple[Operator, str]] = [("region", value) for value in query.regions]
        asked += [("person", value) for value in query.people]
        for operator, value in asked:
            meant = self.meant(NAMED[operator], value)
            if meant:
                refs[operator, value] = tuple(one.ref for one in meant)
                names[operator, value] = tuple(one.label for one in meant)
            else:
                faults.append(Fault(operator, value))
        undated = "SELECT count(*) FROM article WHERE published IS NULL OR published < '0'"
        left_out = self._connection.execute(undated).fetchone()[0] if query.years else 0
        return Understood(query, refs, names, tuple(faults), left_out)

    def meant(self, kind: Kind, value: str) -> list[Meant]:
        """Return what a name means: a code, else the best of: the whole name, words of it, beginnings, misspellings.

        A person is meant by every name that holds the words: an article may call but one of them by these alone.
        """
        if kind == "region" and value.isascii() and value.replace(".", "").isdigit():
            row = self._connection.execute("SELECT id, name FROM region WHERE id = ?", (value,)).fetchone()
            return [Meant(Ref("region", row[0]), row[1])] if row else []
        found = list(self._find(value, kind))
        best = max((grade for _, grade in found), default=0.0)
        least = min(best, _WORDS_OF_IT) if kind == "person" else best
        return self._labelled(kind, [ref for ref, grade in found if grade >= least][:_MOST_MEANT])

    def beginning(self, kind: Kind, head: str, most: int) -> list[str]:
        """Return names that go on from what is typed, those told of most first."""
        if not tokens(head):
            return self._most_told(kind, most)
        refs = [ref for ref, _ in sorted(self._find(head, kind), key=lambda found: -found[1])]
        labels = [meant.label for meant in self._labelled(kind, refs[: 4 * most])]
        low = folded(head)
        labels.sort(key=lambda label: not folded(label).startswith(low))
        return list(dict.fromkeys(labels))[:most]

    def years(self, head: str, most: int) -> list[str]:
        """Return the years of articles that begin with some digits, the latest first."""
        rows = self._connection.execute(
            "SELECT DISTINCT substr(published, 1, 4) AS year FROM article WHERE published >= '0' "
            "AND year LIKE ? || '%' ORDER BY year DESC LIMIT ?",
            (head[:4] if head.isascii() and head.isdigit() else "", most),
        )
        return [row[0] for row in rows]

    def _labelled(self, kind: Kind, refs: Sequence[Ref]) -> list[Meant]:
        marks, ids = ", ".join("?" * len(refs)), [ref.id for ref in refs]
        labels = dict(self._connection.execute(f"SELECT id, name FROM {kind} WHERE id IN ({marks})", ids).fetchall())
        return [Meant(ref, labels[ref.id]) for ref in refs if ref.id in labels]

    def _most_told(self, kind: Kind, most: int) -> list[str]:
        key = _TABLE_KEY.get(kind, "id")
        rows = self._connection.execute(
            f"SELECT f.name FROM {kind} AS f JOIN (SELECT id, sum(length(ids)) AS told FROM posting WHERE kind = ? "
            f"GROUP BY id ORDER BY told DESC LIMIT ?) AS p ON p.id = f.{key} ORDER BY p.told DESC, f.{key}",
            (KIND_NUMBER[kind], most),
        )
        return [row[0] for row in rows]


class Conditions:
    """What a query asks of the facts of each kind beside its words."""

    def __init__(self, connection: sqlite3.Connection, narrowed: Narrowed, understood: Understood) -> None:
        self._connection = connection
        self._narrowed = narrowed
        self._asked = understood
        self._among: dict[Kind, Collection[int] | None] = {}
        self._standing: dict[Kind, tuple[list[str], list[object]]] = {}
        self._named_so: dict[tuple[Kind, str], list[int]] = {}

    @property
    def are_none(self) -> bool:
        """Whether nothing is asked beside the words."""
        return not self._asked.query.narrows

    def passes(self, kind: Kind) -> bool:
        """Whether any fact of a kind may pass at all: only numbers can be compared."""
        query = self._asked.query
        return (not query.kinds or kind in query.kinds) and (not query.bounds or kind == "statistic")

    def ids(self, kind: Kind, most: int) -> list[int]:
        """Return the facts of a kind that pass, at most so many (`EVERY`: all): the greatest numbers where they are
        compared, else the newest; regions, people and bodies by how much is told of them."""
        among = self.among(kind)
        where, values = self._where(kind)
        key = f"f.{_TABLE_KEY.get(kind, 'id')}"
        if among is not None:
            where = [*where, f"{key} IN (SELECT value FROM json_each(?))"]
            values = [*values, f"[{','.join(map(str, among))}]"]
        if kind == "statistic" and self._asked.query.bounds:
            by = f"f.value DESC, {key} DESC"
        elif kind in ENTITY_KINDS:
            told = f"SELECT sum(length(ids)) FROM posting WHERE kind = {KIND_NUMBER[kind]} AND posting.id = {key}"
            by = f"({told}) DESC, {key}"
            where = [*where, "f.named"] if kind == "region" else where
        else:
            by = f"{key} DESC"
        sql = f"SELECT {key} FROM {kind} AS f WHERE {' AND '.join(where or ['1'])} ORDER BY {by} LIMIT ?"
        return [row[0] for row in self._connection.execute(sql, (*values, most))]

    def matching(self, kind: Kind, match: str, most: int) -> list[int]:
        """Return the newest facts of a kind whose words match and that pass, at most so many (`EVERY`: all)."""
        low = KIND_NUMBER[kind] << KIND_SHIFT
        where, values = self._where(kind)
        sql = "SELECT rowid FROM find WHERE find MATCH ? AND rowid BETWEEN ? AND ?"
        if where:
            key = f"f.{_TABLE_KEY.get(kind, 'id')}"
            sql += f" AND EXISTS (SELECT 1 FROM {kind} AS f WHERE {key} = find.rowid - {low} AND {' AND '.join(where)})"
        bounds = (match, low, low + (1 << KIND_SHIFT) - 1, *values)
        among = self.among(kind)
        if among is None:
            rows = self._connection.execute(f"{sql} ORDER BY rowid DESC LIMIT ?", (*bounds, most))
            return [row[0] - low for row in rows]
        found: list[int] = []
        for (rowid,) in self._connection.execute(f"{sql} ORDER BY rowid DESC", bounds):
            if rowid - low in among:
                found.append(rowid - low)
                if len(found) == most:
                    break
        return found

    def among(self, kind: Kind) -> Collection[int] | None:
        """Return the facts of a kind linked with a region, a person, a year's articles asked for; None for all."""
        if kind not in self._among:
            self._among[kind] = self._read_among(kind)
        return self._among[kind]

    def _read_among(self, kind: Kind) -> Collection[int] | None:
        sets: list[set[int]] = []
        asked: tuple[tuple[Operator, Sequence[str]], ...] = (
            ("region", self._asked.query.regions),
            ("person", self._asked.query.people),
        )
        for operator, values in asked:
            if values:
                refs = [ref for value in values for ref in self._asked.refs.get((operator, value), ())]
                sets.append(self._linked(kind, refs))
        if self._asked.query.years and kind in ENTITY_KINDS:
            sets.append(self._of_years(kind))
        return set.intersection(*sets) if sets else None

    def _linked(self, kind: Kind, refs: Sequence[Ref]) -> set[int]:
        found: set[int] = set()
        for ref in refs:
            if ref.kind == kind == "person":
                found.add(int(ref.id))
            else:
                found.update(self._narrowed.numbers(kind, (ref,)))
        return found

    def _of_years(self, kind: Kind) -> set[int]:
        times, values = self._in_years("article.published")
        rows = self._connection.execute(
            f"SELECT DISTINCT entity FROM article JOIN naming ON naming.article = article.id AND naming.kind = ? "
            f"WHERE {times}",
            (KIND_NUMBER[kind], *values),
        )
        return {row[0] for row in rows}

    def _where(self, kind: Kind) -> tuple[list[str], list[object]]:
        where: list[str] = []
        values: list[object] = []
        for bound in self._asked.query.bounds:
            sql, more = _within(bound)
            where.append(sql)
            values += more
        if self._asked.query.statuses:
            where.append(f"({' OR '.join(_HAS_STATUS[status] for status in self._asked.query.statuses)})")
        if self._asked.query.years and kind in _MOMENT:
            sql, times = self._in_years(_MOMENT[kind])
            where.append(sql)
            values += times
        phrases, texts = self._with_phrases(kind)
        return where + phrases, values + texts

    def _with_phrases(self, kind: Kind) -> tuple[list[str], list[object]]:
        """Return what holds where every phrase stands in a fact of a kind, or in the name of one it goes with."""
        if kind not in self._standing:
            where: list[str] = []
            values: list[object] = []
            for phrase in self._asked.query.phrases:
                named = {other: self._named(other, phrase) for other in NAMED_IN.get(kind, ())}
                sql, texts = standing(phrase, kind, named)
                where.append(sql)
                values += texts
            self._standing[kind] = where, values
        return self._standing[kind]

    def _named(self, kind: Kind, phrase: str) -> list[int]:
        """Return the regions, people, bodies or instruments in whose names a phrase stands."""
        words = phrase_of(phrase).keys
        if words and (kind, phrase) not in self._named_so:
            low = KIND_NUMBER[kind] << KIND_SHIFT
            rows = self._connection.execute(
                f"SELECT f.{_TABLE_KEY.get(kind, 'id')} FROM find "
                f"JOIN {kind} AS f ON f.{_TABLE_KEY.get(kind, 'id')} = find.rowid - {low} "
                f"WHERE find MATCH ? AND find.rowid BETWEEN ? AND ? AND {NAMES[kind]}",
                (all_of(words), low, low + (1 << KIND_SHIFT) - 1, phrase),
            )
            self._named_so[kind, phrase] = [row[0] for row in rows]
        return self._named_so.get((kind, phrase), [])

    def _in_years(self, moment: str) -> tuple[str, list[object]]:
        spans = self._asked.query.years
        sql = " OR ".join(f"{moment} BETWEEN ? AND ?" for _ in spans)
        return f"({sql})", [end for low, high in spans for end in (f"{low:04d}", f"{high:04d}{_LAST}")]


def all_of(words: Iterable[str]) -> str:
    """Return the FTS5 expression for facts that have every one of some words."""
    return " AND ".join(quoted(word) for word in words)


def quoted(word: str) -> str:
    """Return a word as FTS5 takes it, whatever stands in it."""
    return '"' + word.replace('"', '""') + '"'


def _within(bound: Bound) -> tuple[str, list[object]]:
    """Return what a number must be; a range that reaches into the bound is within it."""
    where: list[str] = []
    values: list[object] = []
    if bound.low is not None:
        where.append(f"coalesce(f.value_max, f.value) {'>' if bound.open else '>='} ?")
        values.append(bound.low)
    if bound.high is not None:
        where.append(f"f.value {'<' if bound.open else '<='} ?")
        values.append(bound.high)
    if bound.unit == "persen":
        where.append("f.unit IN ('persen', 'persen poin')")
    elif bound.unit is not None:
        where.append("f.unit = ?")
        values.append(bound.unit)
    return f"({' AND '.join(where)})", values
