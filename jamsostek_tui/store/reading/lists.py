"""Lists of facts: their order, and how many there are."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Sequence

from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.database.packing import AMONG, listed
from jamsostek_tui.store.database.schema import KIND_NUMBER
from jamsostek_tui.store.reading.fact_reader import FactReader
from jamsostek_tui.store.reading.list_rows import ListRows
from jamsostek_tui.store.reading.narrowing import Narrowed

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


class Lists:
    """The lists of one open database."""

    def __init__(self, connection: sqlite3.Connection, facts: FactReader) -> None:
        self._connection = connection
        self.narrowed = Narrowed(connection, facts)
        self.list_rows = ListRows(connection, facts)

    def count(self, kind: Kind, narrowing: tuple[Ref, ...]) -> int:
        """Return how many facts of a kind stay under a narrowing; regions that only stand above others do not count."""
        if kind == "region":
            return len(self.regions(narrowing))
        if narrowing:
            return self.narrowed.count(kind, narrowing)
        row = self._connection.execute("SELECT live FROM counter WHERE kind = ?", (KIND_NUMBER[kind],)).fetchone()
        return int(row[0]) if row else 0

    def ids(self, kind: Kind, narrowing: tuple[Ref, ...], order: str) -> Sequence[int | str]:
        """Return the ids of a list in one of its orders ("id" is one of each kind; an unknown one is the usual)."""
        if kind == "region":
            return self.regions(narrowing)
        by = "id" if order == "id" else _ORDERS[kind].get(order, _ORDERS[kind][""])
        if narrowing:
            return self._ordered(kind, self.narrowed.numbers(kind, narrowing), by)
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

    def regions(self, narrowing: tuple[Ref, ...]) -> list[str]:
        """Return the codes of the regions that articles name and that stay under a narrowing."""
        named = dict(self._connection.execute("SELECT num, id FROM region WHERE named ORDER BY id").fetchall())
        if not narrowing:
            return list(named.values())
        staying = set(self.narrowed.numbers("region", narrowing))
        return [code for number, code in named.items() if number in staying]
