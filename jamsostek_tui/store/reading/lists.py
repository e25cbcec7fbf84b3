"""Lists of facts: their order, how many there are, the tree of regions, the links of a fact."""

from __future__ import annotations

import sqlite3
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import compress
from typing import Any

from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.database.article_ids import ranges_of
from jamsostek_tui.store.database.packing import AMONG, listed, unpack, unpack_ids
from jamsostek_tui.store.database.schema import CHUNK_BITS, KIND_NUMBER, PLACED_KINDS, RELATIONS
from jamsostek_tui.store.reading.fact_reader import FactReader
from jamsostek_tui.store.reading.list_rows import ListRows
from jamsostek_tui.store.reading.narrowing import Narrowed
from jamsostek_tui.store.rows import LinkRow, RegionRow

_BY_NAME = "name COLLATE NOCASE, id"
_ORDERS: dict[Kind, dict[str, str]] = {
    "article": {"": "published DESC, id"},
    "region": {"": "id"},
    "person": {"": _BY_NAME},
    "organisation": {"": _BY_NAME},
    "instrument": {"": _BY_NAME},
    "statistic": {
        "": "id",
        "value": "value DESC, id",
        "period": "period DESC, id",
        "region": "region IS NULL, region, id",
        "unit": "unit IS NULL, unit, value DESC, id",
    },
    "statement": {"": "id"},
    "event": {"": "date DESC, id"},
    "link": {"": "id"},
}
_INDEXED: tuple[Kind, ...] = ("article", "person")  # whose usual order an index has
_MANY = 8  # a list of more than an eighth is read faster from all than one by one
_POSTED = 30  # facts that are read one by one while what is posted for a region is read
_FEW = 60
_MOST_LINKS = 500
_MOST_ARTICLES = 2_000


class Lists:
    """The lists of one open database."""

    def __init__(self, connection: sqlite3.Connection, facts: FactReader) -> None:
        self._connection = connection
        self._facts = facts
        self._narrowed = Narrowed(connection, facts)
        self.list_rows = ListRows(connection, facts)
        self._data_version = -1
        self._region_rows: dict[str, tuple[Any, ...]] = {}
        self._firsts: dict[int, tuple[int, int, int] | None] = {}

    def count(self, kind: Kind, narrowing: tuple[Ref, ...]) -> int:
        """Return how many facts of a kind stay under a narrowing; regions that only stand above others do not count."""
        if kind == "region":
            return len(self._regions(narrowing))
        if narrowing:
            return self._narrowed.count(kind, narrowing)
        row = self._connection.execute("SELECT live FROM counter WHERE kind = ?", (KIND_NUMBER[kind],)).fetchone()
        return int(row[0]) if row else 0

    def ids(self, kind: Kind, narrowing: tuple[Ref, ...], order: str) -> Sequence[int | str]:
        """Return the ids of a list in one of its orders ("id" is one of each kind; an unknown one is the usual)."""
        if kind == "region":
            return self._regions(narrowing)
        by = "id" if order == "id" else _ORDERS[kind].get(order, _ORDERS[kind][""])
        if narrowing:
            return self._ordered(kind, self._narrowed.numbers(kind, narrowing), by)
        if by == "id":
            ends = f"SELECT (SELECT min(id) FROM {kind}), (SELECT max(id) FROM {kind})"  # asked together, all is read
            low, high = self._connection.execute(ends).fetchone()
            if low is not None and high - low + 1 == self.count(kind, ()):
                return range(low, high + 1)
        return array("q", (row[0] for row in self._connection.execute(f"SELECT id FROM {kind} ORDER BY {by}")))

    def greatest(self, ids: Sequence[int | str] | None) -> dict[str | None, float]:
        """Return the greatest value of each unit that several of the numbers `ids`, or of all numbers, have."""
        among = "" if ids is None else " AND id IN (SELECT value FROM json_each(?))"
        given = () if ids is None else (f"[{','.join(map(str, ids))}]",)
        rows = self._connection.execute(
            "SELECT unit, max(max(abs(value), abs(coalesce(value_max, 0)))) FROM statistic "
            f"WHERE measure != 'rank'{among} GROUP BY unit HAVING count(*) > 1",
            given,
        )
        return dict(rows.fetchall())

    def _ordered(self, kind: Kind, numbers: Sequence[int], by: str) -> Sequence[int]:
        if by == "id" or len(numbers) < 2:
            return numbers
        if kind in _INDEXED and len(numbers) * _MANY > self.count(kind, ()):
            among = set(numbers)
            ordered = self._connection.execute(f"SELECT id FROM {kind} ORDER BY {by}").fetchall()
            return array("q", [number for (number,) in ordered if number in among])
        rows = self._connection.execute(f"SELECT id FROM {kind} WHERE id {AMONG} ORDER BY {by}", (listed(numbers),))
        return array("q", [row[0] for row in rows.fetchall()])

    def _regions(self, narrowing: tuple[Ref, ...]) -> list[str]:
        named = dict(self._connection.execute("SELECT num, id FROM region WHERE named ORDER BY id").fetchall())
        if not narrowing:
            return list(named.values())
        staying = set(self._narrowed.numbers("region", narrowing))
        return [code for number, code in named.items() if number in staying]

    def region_tree(self, narrowing: tuple[Ref, ...]) -> list[RegionRow]:
        """Return the regions under a narrowing and all above them, each above its own."""
        all_regions = self._all_regions()
        kept = set(self._regions(narrowing)) if narrowing else set(all_regions)
        for code in list(kept):
            above = all_regions[code][4]
            while above in all_regions and above not in kept:
                kept.add(above)
                above = all_regions[above][4]
        below: dict[str | None, list[str]] = {}
        for code, region in all_regions.items():
            if code in kept:
                below.setdefault(region[4] if region[4] in kept else None, []).append(code)
        below.get(None, []).sort(key=lambda code: all_regions[code][3] != "province")  # what lies nowhere stands last
        numbers = [all_regions[code][0] for code in kept]
        counts = self._within(narrowing, numbers) if narrowing else self.list_rows.counts("region", numbers)
        unknown = [number for number in numbers if number not in self._firsts]
        found = self.list_rows.first_mentions("region", unknown)
        self._firsts.update((number, found.get(number)) for number in unknown)
        return [_region_row(all_regions[code], depth, counts, self._firsts) for code, depth in _walk(below)]

    def _all_regions(self) -> dict[str, tuple[Any, ...]]:
        """Return the rows of all regions by code, in the order of their names, kept as long as nobody writes."""
        version = self._connection.execute("PRAGMA data_version").fetchone()[0]
        if version != self._data_version:
            run = self._connection.execute
            rows = run("SELECT num, id, name, level, parent, doubts, status FROM region").fetchall()
            rows.sort(key=lambda row: (row[2].casefold(), str(row[1])))
            self._region_rows = {str(row[1]): row for row in rows}
            self._firsts = {}
            self._data_version = version
        return self._region_rows

    def _within(self, narrowing: tuple[Ref, ...], regions: Sequence[int]) -> dict[int, int]:
        """Return with how many of the numbers, statements and events that stay under a narrowing each region goes."""
        found: Counter[int] = Counter()
        for kind in PLACED_KINDS:
            staying = self._narrowed.numbers(kind, narrowing)
            if len(staying) < min(self.count(kind, ()) // _MANY, _POSTED * len(regions)):
                found.update(self._regions_told_by(kind, staying))
            elif staying:
                found.update(self._found_in_postings(kind, set(staying), regions))
        return found

    def _regions_told_by(self, kind: Kind, numbers: Sequence[int]) -> Iterator[int]:
        """Return the regions that some numbers, statements or events are linked with, once for each of them."""
        rows = self._connection.execute(
            f"SELECT linked FROM {kind} WHERE linked IS NOT NULL AND id {AMONG}", (listed(numbers),)
        )
        flat = unpack("[" + ",".join([row[0][1:-1] for row in rows]) + "]")
        return compress(flat[1::2], map(KIND_NUMBER["region"].__eq__, flat[::2]))

    def _found_in_postings(self, kind: Kind, staying: set[int], regions: Sequence[int]) -> dict[int, int]:
        pieces: dict[int, list[bytes]] = defaultdict(list)
        for number, ids in self._postings_of_regions(kind, regions, {one >> CHUNK_BITS for one in staying}):
            pieces[number].append(ids)
        return {number: len(staying.intersection(unpack_ids((b"".join(stored),)))) for number, stored in pieces.items()}

    def _postings_of_regions(self, kind: Kind, regions: Sequence[int], chunks: set[int]) -> sqlite3.Cursor:
        """Return region and ids of what may go with some regions; of few regions or chunks, only those are read."""
        where = "kind = ? AND of = ?"
        if len(regions) <= _FEW:
            where += f" AND id IN ({', '.join(str(int(number)) for number in regions)})"
        if len(chunks) <= _FEW:
            where += f" AND chunk IN ({', '.join(str(int(chunk)) for chunk in chunks)})"
        given = (KIND_NUMBER["region"], KIND_NUMBER[kind])
        return self._connection.execute(f"SELECT id, ids FROM posting WHERE {where}", given)

    def links(self, ref: Ref) -> list[LinkRow]:
        """Return the links at either end of a fact in order of article and place, the first 500 of them."""
        number = self._facts.number_of(ref)
        if number is None:
            return []
        found: list[LinkRow] = []
        kind = KIND_NUMBER[ref.kind]
        for relation, from_kind, source, to_kind, target, article, start, end in self._links_of(ref, number):
            for outward, here, there in (
                (True, (from_kind, source), (to_kind, target)),
                (False, (to_kind, target), (from_kind, source)),
            ):
                if here == (kind, number):
                    row = self.list_rows.row(self._facts.from_rows.ref(*there))
                    if row is not None:
                        name = RELATIONS[relation]
                        found.append(
                            LinkRow(relation=name, outward=outward, other=row, article=article, start=start, end=end)
                        )
        return found

    def _links_of(self, ref: Ref, number: int) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of the links at either end of a fact, looking at no more than 2,000 articles."""
        kind = KIND_NUMBER[ref.kind]
        articles = self._narrowed.numbers("article", (ref,))
        count = 0
        for article in articles[:_MOST_ARTICLES]:
            for here in ranges_of(self._connection, "link", article):
                for row in self._connection.execute(
                    'SELECT relation, from_kind, from_id, to_kind, to_id, article, start, "end" FROM link '
                    "WHERE id >= ? AND id < ? AND ((from_kind = ? AND from_id = ?) OR (to_kind = ? AND to_id = ?)) "
                    "ORDER BY id",
                    (here.start, here.stop, kind, number, kind, number),
                ):
                    yield row
                    count += 1
                    if count >= _MOST_LINKS:
                        return


def _walk(below: dict[str | None, list[str]]) -> Iterator[tuple[str, int]]:
    """Yield each region and its depth, parents first."""
    waiting = [(code, 0) for code in reversed(below.get(None, []))]
    while waiting:
        code, depth = waiting.pop()
        yield code, depth
        waiting += [(child, depth + 1) for child in reversed(below.pop(code, []))]


def _region_row(
    row: tuple[Any, ...], depth: int, counts: dict[int, int], firsts: dict[int, tuple[int, int, int] | None]
) -> RegionRow:
    number, code, name, level, parent, doubts, status = row
    article, start, end = firsts.get(number) or (None, None, None)
    return RegionRow(
        ref=Ref("region", code),
        label=name,
        detail=level,
        count=counts.get(number, 0),
        article=article,
        start=start,
        end=end,
        status=status or "found",
        doubtful=doubts is not None,
        parent=parent,
        depth=depth,
    )
