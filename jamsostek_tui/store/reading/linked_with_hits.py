"""What stays where the lists are narrowed to the hits of a search: the hits, and what is linked with them.

Numbers, statements and events are the hits of their kind; of a kind that was not hit, those linked with a hit. Regions,
people, bodies, instruments and articles are those hit and those linked with a hit: they say where the hits are.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Collection, Mapping, Sequence

from jamsostek_tui.model import Kind
from jamsostek_tui.store.database.packing import AMONG, listed, unpack, unpack_ids
from jamsostek_tui.store.database.schema import ENTITY_KINDS, KIND_NUMBER, PLACED_KINDS

Numbers = Sequence[int]
_AT_ONCE = 10_000
"""Facts whose links are held in memory at a time."""


class LinkedWithHits:
    """The hits of one search, by number, however many they are."""

    def __init__(self, connection: sqlite3.Connection, hits: Mapping[Kind, Numbers]) -> None:
        self._connection = connection
        self._hits = {kind: numbers for kind, numbers in hits.items() if len(numbers)}
        self._told: dict[Kind, dict[int, set[int]]] = {}

    def numbers(self, kind: Kind) -> Numbers:
        """Return the facts of a kind that stay, in order."""
        hits = self._hits.get(kind, ())
        if kind in PLACED_KINDS and hits:
            return hits
        found = set(hits)
        for of, numbers in self._hits.items():
            found.update(self._linked(of, numbers, kind))
        return array("q", sorted(found))

    def _linked(self, of: Kind, numbers: Numbers, kind: Kind) -> Collection[int]:
        if of == "article":
            return self._in_articles(numbers, kind)
        if of in ENTITY_KINDS:
            return self._with_entities(of, numbers, kind)
        if kind == "article":
            return self._column(f"SELECT DISTINCT article FROM {of} WHERE id {AMONG}", listed(numbers))
        return self._told_by(of, numbers).get(KIND_NUMBER[kind], ())

    def _told_by(self, of: Kind, numbers: Numbers) -> dict[int, set[int]]:
        """Return, by the number of their kind, the facts with which some numbers, statements or events are linked."""
        if of not in self._told:
            found: dict[int, set[int]] = {}
            for begin in range(0, len(numbers), _AT_ONCE):
                sql = f"SELECT linked FROM {of} WHERE linked IS NOT NULL AND id {AMONG}"
                pieces = self._column(sql, listed(numbers[begin : begin + _AT_ONCE]))
                flat = unpack("[" + ",".join(str(piece)[1:-1] for piece in pieces) + "]")
                for there, other in set(zip(flat[::2], flat[1::2], strict=True)):
                    found.setdefault(there, set()).add(other)
            self._told[of] = found
        return self._told[of]

    def _with_entities(self, of: Kind, numbers: Numbers, kind: Kind) -> Collection[int]:
        some = listed(numbers)
        if kind not in ENTITY_KINDS:
            sql = f"SELECT ids FROM posting WHERE kind = ? AND of = ? AND id {AMONG}"
            rows = self._connection.execute(sql, (KIND_NUMBER[of], KIND_NUMBER[kind], some))
            return set(unpack_ids(row[0] for row in rows))
        if of == kind == "region":
            return self._column(
                f"WITH RECURSIVE below (num, id) AS (SELECT num, id FROM region WHERE num {AMONG} UNION "
                "SELECT region.num, region.id FROM below JOIN region ON region.parent = below.id) "
                "SELECT num FROM below",
                some,
            )
        sql = f"SELECT DISTINCT b_id FROM relate WHERE a_kind = ? AND b_kind = ? AND a_id {AMONG}"
        return self._column(sql, KIND_NUMBER[of], KIND_NUMBER[kind], some)

    def _in_articles(self, numbers: Numbers, kind: Kind) -> Collection[int]:
        if kind == "article":
            return numbers
        if kind in ENTITY_KINDS:
            sql = f"SELECT DISTINCT entity FROM naming WHERE kind = ? AND article {AMONG}"
            return self._column(sql, KIND_NUMBER[kind], listed(numbers))
        return self._placed_in(listed(numbers), kind)

    def _placed_in(self, articles: str, kind: Kind) -> list[int]:
        """Return the facts of some articles: those the rules found, and those that people made."""
        found = self._column(
            f"SELECT f.id FROM article AS a JOIN {kind} AS f ON f.id >= a.first_{kind} "
            f"AND f.id < a.first_{kind} + a.{kind}s WHERE a.id {AMONG}",
            articles,
        )
        made = self._column(
            "SELECT e.id FROM extra AS e JOIN decided AS d ON d.article = e.article AND d.found IS NOT NULL "
            f"JOIN {kind} AS f ON f.id = e.id WHERE e.kind = ? AND e.article {AMONG}",
            KIND_NUMBER[kind],
            articles,
        )
        return found + made

    def _column(self, sql: str, *given: object) -> list[int]:
        return [row[0] for row in self._connection.execute(sql, given)]
