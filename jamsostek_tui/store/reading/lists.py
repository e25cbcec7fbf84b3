"""Lists of facts: their order, and how many there are."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Sequence

from jamsostek_tui.browse.place import Filter
from jamsostek_tui.model import Kind
from jamsostek_tui.store.database.connection import data_version
from jamsostek_tui.store.database.packing import AMONG, listed
from jamsostek_tui.store.database.schema import KIND_NUMBER, PLACED_KINDS
from jamsostek_tui.store.reading.fact_reader import FactReader
from jamsostek_tui.store.reading.gapped import Gapped
from jamsostek_tui.store.reading.list_rows import ListRows
from jamsostek_tui.store.reading.narrowing import Hits, Narrowed
from jamsostek_tui.store.rows import FigureRow

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
_KEPT: tuple[Kind, ...] = ("article", "person", "organisation", "event")
"""Of these the ids of all are kept in their usual order: eight bytes a fact, asked for with every narrowing.

Those in the order of their ids are a `range` where none is missing among them.
"""
_FIGURES = 256
"""Numbers of a list that are looked at for the widths of its columns."""
_MANY = 64
"""A list of more than so small a part of all is faster picked out of all than put in order."""


class Lists:
    """The lists of one open database."""

    def __init__(self, connection: sqlite3.Connection, facts: FactReader, hits: Hits) -> None:
        """Read lists through `connection`; `hits` gives all that a search finds."""
        self._connection = connection
        self._data_version = -1
        self._greatest_of_all: dict[str | None, float] = {}
        self._all: dict[tuple[Kind, str], Sequence[int]] = {}
        self.narrowed = Narrowed(connection, facts, hits)
        self.list_rows = ListRows(connection, facts)

    def count(self, kind: Kind, narrowing: tuple[Filter, ...]) -> int:
        """Return how many facts of a kind stay under a narrowing; regions that only stand above others do not count."""
        if kind == "region":
            return len(self.regions(narrowing))
        if narrowing:
            return self.narrowed.count(kind, narrowing)
        row = self._connection.execute("SELECT live FROM counter WHERE kind = ?", (KIND_NUMBER[kind],)).fetchone()
        return int(row[0]) if row else 0

    def ids(self, kind: Kind, narrowing: tuple[Filter, ...], order: str) -> Sequence[int | str]:
        """Return the ids of a list in one of its orders ("id" is one of each kind; an unknown one is the usual)."""
        if kind == "region":
            return self.regions(narrowing)
        by = "id" if order == "id" else _ORDERS[kind].get(order, _ORDERS[kind][""])
        if narrowing:
            return self._ordered(kind, self.narrowed.numbers(kind, narrowing), by)
        if by == "id":
            low, high = self._ends(kind)
            if low is not None and high is not None and high - low + 1 == self.count(kind, ()):
                return range(low, high + 1)
        return self._all_in_order(kind, by)

    def _all_in_order(self, kind: Kind, by: str) -> Sequence[int]:
        self._forget_if_written()
        if (kind, by) in self._all:
            return self._all[kind, by]
        ids: Sequence[int] | None = self._but_decided(kind) if by == "id" and kind in PLACED_KINDS else None
        if ids is None:
            ids = array("q", (row[0] for row in self._connection.execute(f"SELECT id FROM {kind} ORDER BY {by}")))
        if isinstance(ids, Gapped) or (kind in _KEPT and by == _ORDERS[kind][""]):
            self._all[kind, by] = ids
        return ids

    def _but_decided(self, kind: Kind) -> Gapped | None:
        """Return all ids of a kind where none is missing but of what articles had until somebody decided on them."""
        low, high = self._ends(kind)
        if low is None or high is None:
            return None
        had = f"SELECT first_{kind}, {kind}s FROM article WHERE id IN (SELECT article FROM decided)"
        among = f"SELECT id FROM {kind} WHERE id >= ? AND id < ?"
        missing: list[int] = []
        for first, count in self._connection.execute(had).fetchall():
            there = {row[0] for row in self._connection.execute(among, (first, first + count))}
            missing += [one for one in range(first, first + count) if one not in there and low < one < high]
        are_all = high - low + 1 - self.count(kind, ()) == len(missing)
        return Gapped(low, high, sorted(missing)) if are_all else None

    def _ends(self, kind: Kind) -> tuple[int | None, int | None]:
        """Return the least and the greatest id of a kind, None without any."""
        ends = f"SELECT (SELECT min(id) FROM {kind}), (SELECT max(id) FROM {kind})"  # asked together, all is read
        low, high = self._connection.execute(ends).fetchone()
        return low, high

    def _forget_if_written(self) -> None:
        version = data_version(self._connection)
        if version != self._data_version:
            self._data_version = version
            self._greatest_of_all = {}
            self._all = {}

    def greatest(self, ids: Sequence[int | str] | None) -> dict[str | None, float]:
        """Return the greatest value of each unit that several of the numbers `ids`, or of all numbers, have.

        Those of all are kept as long as nobody writes: they are asked for whenever the last filter is taken off.
        """
        if ids is not None:
            return self._greatest(" AND id IN (SELECT value FROM json_each(?))", f"[{','.join(map(str, ids))}]")
        self._forget_if_written()
        self._greatest_of_all = self._greatest_of_all or self._greatest("")
        return self._greatest_of_all

    def _greatest(self, among: str, *given: str) -> dict[str | None, float]:
        rows = self._connection.execute(
            "SELECT unit, max(max(abs(value), abs(coalesce(value_max, 0)))) FROM statistic "
            f"WHERE measure != 'rank'{among} GROUP BY unit HAVING count(*) > 1",
            given,
        )
        return dict(rows.fetchall())

    def figures(self, ids: Sequence[int | str]) -> list[FigureRow]:
        """Return what some numbers are made of, at most `_FIGURES` of them in equal steps."""
        count = len(ids)
        some = ids if count <= _FIGURES else [ids[step * count // _FIGURES] for step in range(_FIGURES)]
        rows = self._connection.execute(
            f"SELECT value, value_max, unit, measure, direction, approx FROM statistic WHERE id {AMONG}",
            (f"[{','.join(map(str, some))}]",),
        )
        return [
            FigureRow(value=low, value_max=high, unit=unit, measure=measure, direction=direction, approx=approx)
            for low, high, unit, measure, direction, approx in rows
        ]

    def _ordered(self, kind: Kind, numbers: Sequence[int], by: str) -> Sequence[int]:
        if by == "id" or len(numbers) < 2:
            return numbers
        if kind in _KEPT and len(numbers) * _MANY > self.count(kind, ()):
            return array("q", filter(set(numbers).__contains__, self._all_in_order(kind, by)))
        rows = self._connection.execute(f"SELECT id FROM {kind} WHERE id {AMONG} ORDER BY {by}", (listed(numbers),))
        return array("q", [row[0] for row in rows.fetchall()])

    def regions(self, narrowing: tuple[Filter, ...]) -> list[str]:
        """Return the codes of the regions that articles name and that stay under a narrowing."""
        named = dict(self._connection.execute("SELECT num, id FROM region WHERE named ORDER BY id").fetchall())
        if not narrowing:
            return list(named.values())
        staying = set(self.narrowed.numbers("region", narrowing))
        return [code for number, code in named.items() if number in staying]
