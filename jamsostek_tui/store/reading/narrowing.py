"""Which facts of a kind are linked with all of some chosen facts; what linked means stands in `database.schema`.

One of them may be a search or the numbers in conflict: of it, its hits stay and what is linked with them
(`linked_with_hits`).
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence

from jamsostek_tui.browse.place import Conflicts, Filter, Search
from jamsostek_tui.model import KINDS, Kind, Ref
from jamsostek_tui.store.database.article_ids import ids_of, ranges_of
from jamsostek_tui.store.database.connection import data_version
from jamsostek_tui.store.database.packing import AMONG, couples, listed, unpack
from jamsostek_tui.store.database.schema import ENTITY_KINDS, KIND_NUMBER, PLACED_KINDS
from jamsostek_tui.store.reading.fact_reader import FactReader
from jamsostek_tui.store.reading.linked_with_hits import LinkedWithHits

Numbers = Sequence[int]
Hits = Callable[[str], Mapping[Kind, Numbers]]
"""Gives all that a query finds."""
_NONE: Numbers = ()


class Narrowed:
    """Answers by number; a region's number is not its code (`FactReader.number_of`)."""

    def __init__(self, connection: sqlite3.Connection, facts: FactReader, hits: Hits = lambda query: {}) -> None:
        self._connection = connection
        self._facts = facts
        self._hits = hits
        self._last: tuple[int, tuple[Filter, ...]] = (-1, ())
        self._kept: dict[Kind, Numbers] = {}
        self._searched: dict[Search | Conflicts, LinkedWithHits] = {}

    def numbers(self, kind: Kind, narrowing: tuple[Filter, ...]) -> Numbers:
        """Return the facts of a kind that are linked with every fact of a narrowing that is not empty, in order.

        Those of the narrowing last asked for are kept, since counts, lists and the tree of regions ask for the same.
        """
        asked = (data_version(self._connection), narrowing)
        if asked != self._last:
            if asked[0] != self._last[0]:
                self._searched = {}
            self._last = asked
            self._kept = {}
            self._searched = {one: kept for one, kept in self._searched.items() if one in narrowing}
        if kind not in self._kept:
            self._kept[kind] = self._found(kind, narrowing)
        return self._kept[kind]

    def _found(self, kind: Kind, narrowing: tuple[Filter, ...]) -> Numbers:
        if kind == "link":
            return array("q", self._links(narrowing))
        found: list[Numbers] = []
        for one in narrowing:
            found.append(self._linked(one, kind) if isinstance(one, Ref) else self._with_hits(one, kind))
            if not found[-1]:
                return _NONE
        found.sort(key=len)
        if len(found) == 1:
            return found[0]
        common = set(found[0])
        for more in found[1:]:
            common.intersection_update(more)
        return array("q", sorted(common))

    def count(self, kind: Kind, narrowing: tuple[Filter, ...]) -> int:
        """Return how many `numbers` would give; of one entity's articles, numbers, … without reading them."""
        one = narrowing[0] if len(narrowing) == 1 else None
        if isinstance(one, Ref) and one.kind in ENTITY_KINDS and kind not in ENTITY_KINDS and kind != "link":
            row = self._connection.execute(
                "SELECT sum(length(ids)) / 4 FROM posting WHERE kind = ? AND id = ? AND of = ?",
                (KIND_NUMBER[one.kind], self._facts.number_of(one), KIND_NUMBER[kind]),
            ).fetchone()
            return int(row[0] or 0)
        return len(self.numbers(kind, narrowing))

    def _with_hits(self, one: Search | Conflicts, kind: Kind) -> Numbers:
        if one not in self._searched:
            self._searched[one] = LinkedWithHits(self._connection, self._hits_of(one))
        return self._searched[one].numbers(kind)

    def _hits_of(self, one: Search | Conflicts) -> Mapping[Kind, Numbers]:
        if isinstance(one, Search):
            return self._hits(one.query)
        numbers = listed(sorted(one.numbers or ()))  # one of them may have been rejected since they were compared
        rows = self._connection.execute(f"SELECT id FROM statistic WHERE id {AMONG} ORDER BY id", (numbers,))
        return {"statistic": array("q", (row[0] for row in rows))}

    def _linked(self, ref: Ref, kind: Kind) -> Numbers:
        """Return the facts of a kind linked with one fact; a fact is linked with itself."""
        number = self._facts.number_of(ref)
        if number is None:
            return _NONE
        if ref.kind == "article":
            return self._of_article(number, kind)
        if ref.kind in ENTITY_KINDS:
            return self._of_entity(ref, number, kind)
        return self._of_placed(ref.kind, number, kind)

    def _of_entity(self, ref: Ref, number: int, kind: Kind) -> Numbers:
        if kind not in ENTITY_KINDS:
            return self._facts.postings(ref.kind, number, kind)
        if ref.kind == kind == "region":
            return self._region_and_below(number)
        rows = self._connection.execute(
            "SELECT b_id FROM relate WHERE a_kind = ? AND a_id = ? AND b_kind = ? ORDER BY b_id",
            (KIND_NUMBER[ref.kind], number, KIND_NUMBER[kind]),
        )
        found = array("q", (row[0] for row in rows))
        return found if ref.kind != kind else array("q", sorted({*found, number}))

    def _region_and_below(self, number: int) -> Numbers:
        rows = self._connection.execute(
            "WITH RECURSIVE below (num, id) AS (SELECT num, id FROM region WHERE num = ? UNION "
            "SELECT region.num, region.id FROM below JOIN region ON region.parent = below.id) "
            "SELECT num FROM below ORDER BY num",
            (number,),
        )
        return array("q", (row[0] for row in rows))

    def _of_article(self, number: int, kind: Kind) -> Numbers:
        if kind == "article":
            known = self._connection.execute("SELECT 1 FROM article WHERE id = ?", (number,)).fetchone()
            return (number,) if known else _NONE
        if kind in ENTITY_KINDS:
            rows = self._connection.execute(
                "SELECT entity FROM naming WHERE article = ? AND kind = ? ORDER BY entity", (number, KIND_NUMBER[kind])
            )
            return array("q", (row[0] for row in rows))
        return ids_of(self._connection, kind, number)

    def _of_placed(self, of: Kind, number: int, kind: Kind) -> Numbers:
        if of not in PLACED_KINDS:
            return self._of_link(number, kind)
        row = self._connection.execute(f"SELECT article, linked FROM {of} WHERE id = ?", (number,)).fetchone()
        if row is None:
            return _NONE
        if kind == "article":
            return (row[0],)
        found = {other for there, other in couples(unpack(row[1])) if KINDS[there] == kind}
        if kind == of:
            found.add(number)
        return array("q", sorted(found))

    def _of_link(self, number: int, kind: Kind) -> Numbers:
        row = self._connection.execute(
            "SELECT article, from_kind, from_id, to_kind, to_id FROM link WHERE id = ?", (number,)
        ).fetchone()
        if row is None:
            return _NONE
        if kind == "article":
            return (row[0],)
        return sorted({other for there, other in couples(row[1:]) if KINDS[there] == kind})

    def _links(self, narrowing: tuple[Filter, ...]) -> Iterator[int]:
        """Yield the links of which both ends stay."""
        for one in narrowing:
            if isinstance(one, Ref) and one.kind == "link":
                yield from (int(one.id) for other in narrowing if other == one)
                return
        staying = {number: set(self.numbers(kind, narrowing)) for kind, number in KIND_NUMBER.items() if kind != "link"}
        for article in sorted(staying[KIND_NUMBER["article"]]):
            for here in ranges_of(self._connection, "link", article):
                for number, from_kind, source, to_kind, target in self._connection.execute(
                    "SELECT id, from_kind, from_id, to_kind, to_id FROM link WHERE id >= ? AND id < ? ORDER BY id",
                    (here.start, here.stop),
                ):
                    if source in staying[from_kind] and target in staying[to_kind]:
                        yield number
