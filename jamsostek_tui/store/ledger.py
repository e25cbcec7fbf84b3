"""Rows waiting to be written: gathered page by page, written table by table before a transaction ends."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from jamsostek_tui.model import Article, Attribution, Event, Fact, Kind, Link, Ref, Statement, Statistic
from jamsostek_tui.store.codec import pack, pack_blocks, pack_doubts, pack_spans
from jamsostek_tui.store.documents import rowid
from jamsostek_tui.store.relations import Pair
from jamsostek_tui.store.schema import ENTITY_KINDS, KIND_NUMBER

NumberOf = Callable[[Ref], int | None]
IdOf = Callable[[Kind, int | None], int | None]
_ENTITY_NUMBERS = frozenset(KIND_NUMBER[kind] for kind in ENTITY_KINDS)
_WIDTHS = {"article": 18, "naming": 10, "statistic": 25, "statement": 15, "event": 14, "link": 14}
_UPSERT_RELATE = (
    "INSERT INTO relate (a_kind, a_id, b_kind, b_id, n) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (a_kind, a_id, b_kind, b_id) DO UPDATE SET n = n + excluded.n"
)
_UPSERT_DEGREE = "INSERT INTO degree (kind, id, of, n) VALUES (?, ?, ?, ?) ON CONFLICT (kind, id, of) DO UPDATE SET n = n + excluded.n"
Side = tuple[int, int]


class Ledger:
    """The rows of one transaction. Nothing is in the database before `flush`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.forget()

    def forget(self) -> None:
        """Drop what waits, and what is known of the database."""
        self._rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        self._hashes: dict[bytes, int] = {}
        self._placed: list[tuple[int, int, int, int]] = []
        self._between: Counter[tuple[Side, Side]] = Counter()
        self._degree: Counter[tuple[int, int, int]] = Counter()
        self._documents: list[tuple[int, str]] = []
        self._next: dict[Kind, int] = {}

    def next_id(self, kind: Kind) -> int:
        """Return an id that no fact of this kind ever had."""
        if kind not in self._next:
            row = self._connection.execute("SELECT next FROM counter WHERE kind = ?", (KIND_NUMBER[kind],)).fetchone()
            self._next[kind] = 1 if row is None else int(row[0])
        self._next[kind] += 1
        return self._next[kind] - 1

    def held(self, sha256: bytes) -> int | None:
        """Return the article that has these bytes."""
        if sha256 in self._hashes:
            return self._hashes[sha256]
        row = self._connection.execute("SELECT id FROM article WHERE sha256 = ?", (sha256,)).fetchone()
        return None if row is None else int(row[0])

    def add_article(self, number: int, article: Article, numerals: str) -> None:
        sha256 = bytes.fromhex(article.sha256)
        self._hashes[sha256] = number
        self._rows["article"].append(
            (
                number,
                article.source,
                sha256,
                article.title,
                article.publisher,
                article.published,
                article.dateline,
                article.byline,
                article.url,
                pack(list(article.keywords)),
                pack_blocks(article.blocks),
                numerals,
                *_found(article),
                article.text,
            )
        )

    def add_naming(
        self, article: int, kind: int, entity: int, detail: str | None, mentions: list[int], fact: Fact
    ) -> None:
        self._rows["naming"].append((article, kind, entity, detail, pack(mentions) or "[]", *_found(fact)))

    def add_statistic(self, number: int, article: int, one: Statistic, of: IdOf) -> None:
        told = one.attributed_to or Attribution()
        self._rows["statistic"].append(
            (
                number,
                article,
                one.start,
                one.end,
                one.text,
                one.value,
                one.value_max,
                one.approx,
                one.unit,
                one.subject,
                one.measure,
                one.direction,
                one.region,
                one.period,
                one.versus,
                of("person", told.person),
                of("organisation", told.organisation),
                of("instrument", told.instrument),
                one.per,
                pack_spans(one.also),
                *_found(one),
            )
        )

    def add_statement(self, number: int, article: int, one: Statement, of: IdOf) -> None:
        speaker = (one.speaker, of("person", one.person), of("organisation", one.organisation))
        place = (number, article, one.start, one.end, one.text, one.form)
        self._rows["statement"].append((*place, *speaker, pack_spans(one.also), *_found(one)))

    def add_event(self, number: int, article: int, one: Event) -> None:
        place = (number, article, one.start, one.end, one.text)
        self._rows["event"].append((*place, one.name, one.date, one.venue, one.region, *_found(one)))

    def add_link(self, number: int, article: int, one: Link, number_of: NumberOf) -> bool:
        """Keep a link; False, and nothing kept, where an end of it points at nothing."""
        source, target = number_of(one.source), number_of(one.target)
        if source is None or target is None:
            return False
        ends = (KIND_NUMBER[one.source.kind], source, one.relation, KIND_NUMBER[one.target.kind], target)
        self._rows["link"].append((number, article, one.start, one.end, *ends, *_found(one)))
        return True

    def relate(self, pairs: Iterable[Pair], number_of: NumberOf) -> None:
        for one, other in _sides(pairs, number_of):
            if one[0] in _ENTITY_NUMBERS and other[0] in _ENTITY_NUMBERS:
                self._between[one, other] += 1
                continue
            self._placed.append((*one, *other))
            self._placed.append((*other, *one))
            self._count(one, other, 1)

    def unrelate(self, pairs: Iterable[Pair], number_of: NumberOf) -> None:
        """Take back what `relate` did with the same pairs; what waits must have been flushed."""
        gone: list[tuple[int, int, int, int]] = []
        for one, other in _sides(pairs, number_of):
            if one[0] in _ENTITY_NUMBERS and other[0] in _ENTITY_NUMBERS:
                self._between[one, other] -= 1
                continue
            gone.append((*one, *other))
            gone.append((*other, *one))
            self._count(one, other, -1)
        self._connection.executemany(
            "DELETE FROM relate WHERE a_kind = ? AND a_id = ? AND b_kind = ? AND b_id = ?", gone
        )

    def _count(self, one: Side, other: Side, by: int) -> None:
        if one[0] in _ENTITY_NUMBERS:
            self._degree[(*one, other[0])] += by
        if other[0] in _ENTITY_NUMBERS:
            self._degree[(*other, one[0])] += by

    def index(self, ref: Ref, words: str, number: int | None = None) -> None:
        self._documents.append((rowid(ref.kind, int(ref.id) if number is None else number), words))

    def unindex(self, ref: Ref, words: str, number: int | None = None) -> None:
        """Take out a document; the words must be those it was put in with."""
        row = rowid(ref.kind, int(ref.id) if number is None else number)
        if any(waiting == row for waiting, _ in self._documents):
            self._flush_documents()
        self._connection.execute("INSERT INTO find (find, rowid, words) VALUES ('delete', ?, ?)", (row, words))

    def flush_articles(self) -> None:
        self._write("article")

    def flush(self) -> None:
        """Write all that waits."""
        for table in _WIDTHS:
            self._write(table)
        self._placed.sort()
        run = self._connection.executemany
        run("INSERT OR IGNORE INTO relate (a_kind, a_id, b_kind, b_id) VALUES (?, ?, ?, ?)", self._placed)
        between = sorted((one, other, n) for (one, other), n in self._between.items() if n)
        run(_UPSERT_RELATE, [(*one, *other, n) for one, other, n in between])
        run(_UPSERT_RELATE, [(*other, *one, n) for one, other, n in between])
        if any(n < 0 for _, _, n in between):
            run(
                "DELETE FROM relate WHERE a_kind = ? AND a_id = ? AND b_kind = ? AND b_id = ? AND n <= 0",
                [row for one, other, _ in between for row in ((*one, *other), (*other, *one))],
            )
        degrees = sorted((key, n) for key, n in self._degree.items() if n)
        run(_UPSERT_DEGREE, [(*key, n) for key, n in degrees])
        if any(n < 0 for _, n in degrees):
            run("DELETE FROM degree WHERE kind = ? AND id = ? AND of = ? AND n <= 0", [key for key, _ in degrees])
        self._flush_documents()
        run("INSERT OR REPLACE INTO counter VALUES (?, ?)", [(KIND_NUMBER[kind], n) for kind, n in self._next.items()])
        self._placed = []
        self._between.clear()
        self._degree.clear()
        self._hashes.clear()

    def _flush_documents(self) -> None:
        self._documents.sort()
        self._connection.executemany("INSERT INTO find (rowid, words) VALUES (?, ?)", self._documents)
        self._documents = []

    def _write(self, table: str) -> None:
        rows = self._rows.pop(table, [])
        if rows:
            marks = ", ".join("?" * _WIDTHS[table])
            self._connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


def _found(fact: Fact) -> tuple[str, float, str, str | None, str | None]:
    return (fact.rule, fact.confidence, fact.status, pack_doubts(fact.doubts), pack_spans(fact.triggers))


def _sides(pairs: Iterable[Pair], number_of: NumberOf) -> Iterable[tuple[Side, Side]]:
    for one, other in pairs:
        first, second = number_of(one), number_of(other)
        if first is not None and second is not None:
            yield (KIND_NUMBER[one.kind], first), (KIND_NUMBER[other.kind], second)
