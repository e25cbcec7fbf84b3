"""Rows waiting to be written: gathered page by page, written table by table before a transaction ends."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.database.packing import pack_ids, unpack_ids
from jamsostek_tui.store.database.schema import CHUNK_BITS, ENTITY_KINDS, KIND_NUMBER
from jamsostek_tui.store.search.indexed_words import rowid
from jamsostek_tui.store.writing.linked_pairs import Pair

Side = tuple[int, int]
Chunk = tuple[int, int, int, int]
_ENTITY_NUMBERS = frozenset(KIND_NUMBER[kind] for kind in ENTITY_KINDS)
_WIDTHS = {"article": 26, "naming": 10, "statistic": 26, "statement": 15, "event": 14, "link": 14}
_UPSERT_RELATE = (
    "INSERT INTO relate (a_kind, a_id, b_kind, b_id, n) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (a_kind, a_id, b_kind, b_id) DO UPDATE SET n = n + excluded.n"
)
_APPEND_POSTING = (
    "INSERT INTO posting VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (kind, id, of, chunk) DO UPDATE SET ids = CAST(ids || excluded.ids AS BLOB)"
)


class PendingRows:
    """The rows of one transaction. Nothing of them is in the database before `flush`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.indexed = 0  # documents written since these rows were first gathered
        self.forget()

    def forget(self) -> None:
        """Drop what waits, and what is known of the database."""
        self._rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        self._hashes: dict[bytes, int] = {}
        self._between: Counter[tuple[Side, Side]] = Counter()
        self._come: dict[Chunk, set[int]] = defaultdict(set)
        self._gone: dict[Chunk, set[int]] = defaultdict(set)
        self._documents: list[tuple[int, str]] = []
        self._documented: set[int] = set()
        self._next: dict[Kind, int] = {}
        self._newest: dict[int, int] = {}  # by the kind's number: ids from here on are newer than all that are posted
        self._live: Counter[Kind] = Counter()
        self._rules: dict[str, int] = {}

    # -- numbers

    def next_id(self, kind: Kind, count: int = 1) -> int:
        """Return the first of `count` ids that no fact of this kind ever had."""
        if kind not in self._next:
            row = self._connection.execute("SELECT next FROM counter WHERE kind = ?", (KIND_NUMBER[kind],)).fetchone()
            self._next[kind] = 1 if row is None else int(row[0])
            self._newest[KIND_NUMBER[kind]] = self._next[kind]
        first = self._next[kind]
        self._next[kind] += count
        return first

    def count(self, kind: Kind, by: int) -> None:
        """Keep that there are so many facts of a kind more, or fewer."""
        self._live[kind] += by

    def rule(self, name: str) -> int:
        """Return the number of a rule's name."""
        if name not in self._rules:
            self._connection.execute("INSERT OR IGNORE INTO rule (name) VALUES (?)", (name,))
            row = self._connection.execute("SELECT num FROM rule WHERE name = ?", (name,)).fetchone()
            self._rules[name] = int(row[0])
        return self._rules[name]

    def held(self, sha256: bytes) -> int | None:
        """Return the article that has these bytes."""
        if sha256 in self._hashes:
            return self._hashes[sha256]
        row = self._connection.execute("SELECT id FROM article WHERE sha256 = ?", (sha256,)).fetchone()
        return None if row is None else int(row[0])

    # -- rows

    def add(self, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """Keep rows of a table, whole."""
        self._rows[table] += rows

    def add_article(self, sha256: bytes, row: tuple[Any, ...]) -> None:
        """Keep an article's row."""
        self._hashes[sha256] = row[0]
        self._rows["article"].append(row)

    # -- what is linked

    def join(self, one: Side, other: Side) -> None:
        """Keep that two entities are linked by one article more; the one of smaller kind and number comes first."""
        self._between[one, other] += 1

    def post(self, entity: Side, kind: int, ids: Sequence[int]) -> None:
        """Keep facts of a kind (by its number), in order, as linked with an entity."""
        first, last = ids[0] >> CHUNK_BITS, ids[-1] >> CHUNK_BITS
        if first == last:
            self._come[(*entity, kind, first)].update(ids)
            return
        for one in ids:
            self._come[(*entity, kind, one >> CHUNK_BITS)].add(one)

    def unrelate(self, pairs: Iterable[Pair], number_of: Callable[[Ref], int]) -> None:
        """Take back that pairs of facts are linked."""
        for pair in pairs:
            one, other = ((KIND_NUMBER[ref.kind], number_of(ref)) for ref in pair)
            if one[0] not in _ENTITY_NUMBERS:
                one, other = other, one
            if other[0] in _ENTITY_NUMBERS:
                self._between[one, other] -= 1
            elif one[0] in _ENTITY_NUMBERS:
                self._gone[(*one, other[0], other[1] >> CHUNK_BITS)].add(other[1])

    # -- documents

    def index(self, kind: Kind, number: int, words: str) -> None:
        """Keep a document of a fact."""
        row = rowid(kind, number)
        self._documents.append((row, words))
        self._documented.add(row)

    def unindex(self, kind: Kind, number: int, words: str) -> None:
        """Take out a document; the words must be those it was put in with."""
        row = rowid(kind, number)
        if row in self._documented:
            self._flush_documents()
        self._connection.execute("INSERT INTO find (find, rowid, words) VALUES ('delete', ?, ?)", (row, words))

    # -- writing

    def flush(self) -> None:
        """Write all that waits."""
        for table in _WIDTHS:
            self.flush_table(table)
        self._flush_between()
        self._flush_postings()
        self._flush_documents()
        self._flush_counters()
        self._hashes.clear()

    def flush_table(self, table: str) -> None:
        """Write the rows that wait for one table."""
        rows = self._rows.pop(table, [])
        if rows:
            marks = ", ".join("?" * _WIDTHS[table])
            self._connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)

    def _flush_between(self) -> None:
        between = sorted((one, other, n) for (one, other), n in self._between.items() if n)
        self._between.clear()
        run = self._connection.executemany
        run(_UPSERT_RELATE, sorted((*a, *b, n) for one, other, n in between for a, b in ((one, other), (other, one))))
        if any(n < 0 for _, _, n in between):
            run(
                "DELETE FROM relate WHERE a_kind = ? AND a_id = ? AND b_kind = ? AND b_id = ? AND n <= 0",
                [row for one, other, _ in between for row in ((*one, *other), (*other, *one))],
            )

    def _flush_postings(self) -> None:
        run = self._connection.execute
        newer: list[tuple[int, int, int, int, bytes]] = []
        for chunk in sorted(self._come.keys() | self._gone.keys()):
            come = self._come.get(chunk)
            if come and chunk not in self._gone and chunk[2] in self._newest and min(come) >= self._newest[chunk[2]]:
                newer.append((*chunk, pack_ids(sorted(come))))
                continue
            row = run("SELECT ids FROM posting WHERE kind = ? AND id = ? AND of = ? AND chunk = ?", chunk).fetchone()
            before = unpack_ids(row or ())
            ids = pack_ids(sorted({*before} - self._gone.get(chunk, set()) | (come or set())))
            if ids:
                run("INSERT OR REPLACE INTO posting VALUES (?, ?, ?, ?, ?)", (*chunk, ids))
            elif row:
                run("DELETE FROM posting WHERE kind = ? AND id = ? AND of = ? AND chunk = ?", chunk)
        self._connection.executemany(_APPEND_POSTING, newer)
        self._newest = {KIND_NUMBER[kind]: number for kind, number in self._next.items()}
        self._come.clear()
        self._gone.clear()

    def _flush_counters(self) -> None:
        self._connection.executemany(
            "INSERT INTO counter VALUES (?, ?, ?) "
            "ON CONFLICT (kind) DO UPDATE SET next = max(next, excluded.next), live = live + excluded.live",
            [
                (KIND_NUMBER[kind], self._next.get(kind, 1), self._live[kind])
                for kind in dict.fromkeys((*self._next, *self._live))
            ],
        )
        self._live.clear()

    def _flush_documents(self) -> None:
        self._documents.sort()
        self._connection.executemany("INSERT INTO find (rowid, words) VALUES (?, ?)", self._documents)
        self.indexed += len(self._documents)
        self._documents = []
        self._documented.clear()
