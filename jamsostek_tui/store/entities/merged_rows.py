"""The rows of regions, people, organisations and instruments: what all articles together say, united and written."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

from jamsostek_tui.model import Kind
from jamsostek_tui.store.database.article_ids import articles_of
from jamsostek_tui.store.database.facts_from_rows import NAMING, FactsFromRows
from jamsostek_tui.store.database.schema import KIND_NUMBER
from jamsostek_tui.store.entities.merged_entity import TABLE_COLUMNS, Merged, from_row, inferred, merged_of, of_naming
from jamsostek_tui.store.entities.merges import Merges
from jamsostek_tui.store.entities.office import fullest_office, office_rank
from jamsostek_tui.store.entities.told_by_article import Said
from jamsostek_tui.store.writing.pending_rows import PendingRows

_MOST_HEARD = 32


class _Cached:
    """A merged row: as it is now, and as it was last written."""

    __slots__ = ("heard", "key", "now", "stored")

    def __init__(self, now: Merged | None, stored: Merged | None, key: str) -> None:
        self.now = now
        self.stored = stored
        self.key = key
        self.heard: set[tuple[Any, ...]] = set()


class MergedRows:
    """Part of the register. `numbers` are the numbers of keys as far as known, `stale` the rows to be made anew."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        pending: PendingRows,
        from_rows: FactsFromRows,
        merges: Merges,
        region_number: Callable[[str], int],
    ) -> None:
        self._connection = connection
        self._pending = pending
        self._from_rows = from_rows
        self._merges = merges
        self._region_number = region_number
        self.forget()

    def forget(self) -> None:
        """Drop what is known of the database."""
        self._rows: dict[tuple[Kind, int], _Cached] = {}
        self._dirty: set[tuple[Kind, int]] = set()
        self.stale: set[tuple[Kind, int]] = set()
        self.numbers: dict[Kind, dict[str, int]] = {"region": {}, "organisation": {}, "instrument": {}}
        self._codes: dict[int, str] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, kind: Kind, number: int, key: str) -> None:
        """Keep somebody new, of whom nothing is said yet."""
        self._rows[kind, number] = _Cached(None, None, key)

    def add_region(self, number: int, code: str, said: Said | None) -> None:
        """Keep a new region, which an article names or only means."""
        self._rows["region", number] = _Cached(inferred(code, said), None, code)
        self._dirty.add(("region", number))

    def name_region(self, number: int, code: str) -> None:
        """Keep the number of a region's code."""
        self.numbers["region"][code] = number
        self._codes[number] = code

    def _code_of(self, number: int) -> str:
        return self._codes.get(number) or self._from_rows.code_of(number)

    def _cached(self, kind: Kind, number: int) -> _Cached:
        cached = self._rows.get((kind, number))
        if cached is None:
            identity = "num" if kind == "region" else "id"
            key = "id" if kind == "region" else "key"
            row = self._connection.execute(
                f"SELECT {TABLE_COLUMNS[kind]}, {key} FROM {kind} WHERE {identity} = ?", (number,)
            ).fetchone()
            stored = from_row(kind, row[:-1], row[-1], self._from_rows.rule_name) if row else None
            cached = self._rows[kind, number] = _Cached(stored, stored, row[-1] if row else "")
        return cached

    def hear(self, kind: Kind, number: int, key: str, said: Said) -> None:
        """Unite what an article says into a row, unless the row says all of it already."""
        cached = self._rows.get((kind, number))
        if cached is not None and cached.now is not None and said[:-1] in cached.heard:
            office = cached.now.office
            if said[-1] == office or office_rank(said[-1]) <= office_rank(office):
                return
        self._unite(kind, number, key, merged_of(kind, said, key if kind == "region" else ""))
        heard = self._rows[kind, number].heard
        if len(heard) < _MOST_HEARD:
            heard.add(said[:-1])

    def _unite(self, kind: Kind, number: int, key: str, said: Merged) -> None:
        cached = self._cached(kind, number)
        if not cached.key:  # its last article went away within this transaction, and here it is again
            cached.key = self._merges.key_of(kind, number) or key
            if kind != "person" and not self._merges.merged:
                self.numbers[kind][key] = number
        now = said if cached.now is None else cached.now.united(said)
        if now != cached.now:
            cached.now = now
            self._dirty.add((kind, number))

    def flush(self) -> None:
        """Write the rows that changed, and their documents."""
        self._write_dirty()
        if self.stale:
            self._refresh()
            self._write_dirty()

    def _write_dirty(self) -> None:
        for kind, number in sorted(self._dirty):
            cached = self._rows[kind, number]
            if cached.now != cached.stored:
                self._write(kind, number, cached)
        self._dirty.clear()

    def _refresh(self) -> None:
        """Make the rows of entities anew that lost an article; what articles say must be readable by now."""
        self._pending.flush()
        while self.stale:
            kind, number = self.stale.pop()
            cached = self._cached(kind, number)
            cached.now = self._from_namings(kind, number)
            cached.heard.clear()
            if cached.now is not None:
                self._dirty.add((kind, number))
                continue
            above = cached.stored.region if kind == "region" and cached.stored is not None else None
            self._dirty.discard((kind, number))
            self._write(kind, number, cached)
            if above is not None:
                self.stale.add(("region", self._region_number(above)))

    def _from_namings(self, kind: Kind, number: int) -> Merged | None:
        said: Merged | None = None
        for article in articles_of(self._connection, kind, number):
            one = self._said_by(article, kind, number)
            if one is not None:
                said = one if said is None else said.united(one)
        if said is None and kind == "region" and self._is_meant(number):
            return inferred(self._code_of(number), None)
        return said

    def _said_by(self, article: int, kind: Kind, number: int) -> Merged | None:
        """Return what one article says of an entity; None where it is only linked with it (a region above another)."""
        row = self._connection.execute(
            f"SELECT {NAMING} FROM naming WHERE article = ? AND kind = ? AND entity = ?",
            (article, KIND_NUMBER[kind], number),
        ).fetchone()
        if row is None:
            return None
        if kind != "person":
            return of_naming(self._from_rows.naming(row, None), None)
        stored = self._from_rows.one_article(article)
        if stored is None:
            return None
        page, facts = stored
        person = next(one for one in facts.people if one.id == number)
        return of_naming(person, page.published, fullest_office(person, facts))

    def _is_meant(self, number: int) -> bool:
        """Whether anything hangs on a region that no article names: a region below it, or a link."""
        code = self._code_of(number)
        below = self._connection.execute("SELECT 1 FROM region WHERE parent = ? LIMIT 1", (code,)).fetchone()
        linked = self._connection.execute(
            "SELECT 1 FROM posting WHERE kind = ?1 AND id = ?2 UNION ALL "
            "SELECT 1 FROM relate WHERE a_kind = ?1 AND a_id = ?2 LIMIT 1",
            (KIND_NUMBER["region"], number),
        ).fetchone()
        return below is not None or linked is not None

    def _write(self, kind: Kind, number: int, cached: _Cached) -> None:
        identity = "num" if kind == "region" else "id"
        was = cached.stored.words() if cached.stored is not None else None
        now = cached.now.words() if cached.now is not None else None
        if was is not None and was != now:
            self._pending.unindex(kind, number, was)
        if now is not None and was != now:
            self._pending.index(kind, number, now)
        self._pending.count(kind, (now is not None) - (was is not None))
        if cached.now is None:
            self._connection.execute(f"DELETE FROM {kind} WHERE {identity} = ?", (number,))
            if kind in ("organisation", "instrument"):
                self._merges.reserve(kind, cached.key, "", number)
        else:
            columns = f"{identity}, {'id' if kind == 'region' else 'key'}, {TABLE_COLUMNS[kind]}"
            values = (number, cached.key, *cached.now.values(self._pending.rule))
            marks = ", ".join("?" * len(values))
            self._connection.execute(f"INSERT OR REPLACE INTO {kind} ({columns}) VALUES ({marks})", values)
        cached.stored = cached.now
        if cached.now is None:
            self._rows.pop((kind, number), None)
            if kind != "person":
                self.numbers[kind].pop(cached.key, None)
