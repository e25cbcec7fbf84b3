"""Which entity is shown in place of which after merges, and the ids reserved for entities that may reappear."""

from __future__ import annotations

import sqlite3
from collections.abc import Container, Iterable, Iterator
from typing import Any

from jamsostek_tui.model import KINDS, Kind
from jamsostek_tui.store.database.packing import pack, unpack
from jamsostek_tui.store.database.schema import KIND_NUMBER
from jamsostek_tui.store.entities.identity import Identity

Side = tuple[Kind, int]


class Merges:
    """The table of merges, a part of the writer.

    Nothing is looked up while nobody ever decided anything in this database (`active`).
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.active = False
        self.merged: dict[Side, int] = {}

    def forget(self) -> None:
        """Learn anew what the database says."""
        run = self._connection.execute
        self.active = self.active or run("SELECT 1 FROM journal").fetchone() is not None
        self.merged = {
            (KINDS[kind], home): into for kind, home, into in run("SELECT kind, home, into_id FROM merged").fetchall()
        }

    def into(self, kind: Kind, home: int) -> int:
        """Return the id of the entity in whose place `home` is shown: its own where nobody merged it."""
        return self.merged.get((kind, home), home) if self.merged else home

    def moves(self, sides: Iterable[Side]) -> bool:
        """Whether one of these entities is shown as another."""
        return bool(self.merged) and any(side in self.merged for side in sides)

    def merge(self, merged: dict[Side, int]) -> set[Side]:
        """Show entities as others from now on; returns the entities, as shown until now, whose facts this changes."""
        changed = {side for side in {*merged, *self.merged} if merged.get(side) != self.merged.get(side)}
        shown = {(kind, self.into(kind, home)) for kind, home in changed}
        if changed:
            self._connection.execute("DELETE FROM merged")
            rows = sorted((KIND_NUMBER[kind], home, into) for (kind, home), into in merged.items())
            self._connection.executemany("INSERT INTO merged VALUES (?, ?, ?)", rows)
            self.merged = dict(merged)
        return shown

    def reserve(self, kind: Kind, key: str, signature: str, number: int) -> None:
        """Keep the id of an entity that goes, should it come back."""
        if self.active:
            self._connection.execute(
                "INSERT OR REPLACE INTO reserved VALUES (?, ?, ?, ?)", (KIND_NUMBER[kind], key, signature, number)
            )

    def reserved(self, kind: Kind, key: str, signature: str = "") -> int | None:
        """Return the id that an entity had before."""
        if not self.active:
            return None
        row = self._connection.execute(
            "SELECT id FROM reserved WHERE kind = ? AND key = ? AND signature = ?", (KIND_NUMBER[kind], key, signature)
        ).fetchone()
        return None if row is None else int(row[0])

    def key_of(self, kind: Kind, number: int) -> str | None:
        """Return the key that an entity without a row had."""
        if not self.active:
            return None
        row = self._connection.execute(
            "SELECT key FROM reserved WHERE kind = ? AND id = ? ORDER BY key", (KIND_NUMBER[kind], number)
        ).fetchone()
        return None if row is None else str(row[0])

    def of_article(self, article: int) -> list[Identity] | None:
        """Return who the entities of an article are; None where it is what its rows say."""
        if not self.active:
            return None
        row = self._connection.execute("SELECT homes FROM decided WHERE article = ?", (article,)).fetchone()
        return None if row is None or row[0] is None else unpack_identities(row[0])

    def find(self, kind: Kind, key: str, signature: str) -> int | None:
        """Return who by rule is known by a key and signature, None for nobody."""
        run = self._connection.execute
        if kind == "person":
            row = run("SELECT person FROM persona WHERE key = ? AND signature = ?", (key, signature)).fetchone()
        else:
            number = self.reserved(kind, key)
            row = (number,) if number else run(f"SELECT id FROM {kind} WHERE key = ?", (key,)).fetchone()
        return None if row is None else int(row[0])

    def named(self, decisions: Container[str]) -> Iterator[tuple[str, int, Side]]:
        """Yield whom some decisions name, if there is anybody: the decision, the number of its fact, who that is."""
        for (stored,) in self._connection.execute("SELECT named FROM decided WHERE named IS NOT NULL").fetchall():
            for decision, part, kind, key, signature in unpack(stored):
                number = self.find(KINDS[kind], key, signature) if decision in decisions else None
                if number is not None:
                    yield decision, part, (KINDS[kind], number)


def pack_identities(identities: list[Identity]) -> str:
    """Return identities as text."""
    return pack([[KIND_NUMBER[one.kind], *one[1:]] for one in identities]) or "[]"


def unpack_identities(stored: str) -> list[Identity]:
    """Return what `pack_identities` was given."""
    found: list[list[Any]] = unpack(stored)
    return [Identity(KINDS[kind], local, key, signature) for kind, local, key, signature in found]
