"""Writing facts: the only code that changes a database, one page or batch a transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

import sqlite_utils

from jamsostek_tui.model import Article, Facts, Kind, Ref
from jamsostek_tui.store.codec import pack, pack_numerals
from jamsostek_tui.store.database import damaged
from jamsostek_tui.store.documents import article_documents
from jamsostek_tui.store.ledger import Ledger
from jamsostek_tui.store.making import open_writing
from jamsostek_tui.store.office import fullest_office
from jamsostek_tui.store.records import detail_of, one_article
from jamsostek_tui.store.register import Register
from jamsostek_tui.store.relations import pairs
from jamsostek_tui.store.schema import ENTITY_KINDS, KIND_NUMBER, LINK_SHIFT, PLACED_KINDS
from jamsostek_tui.store.unite import united

Outcome = Literal["loaded", "unchanged", "updated"]


class Writer:
    """One writer at a time works on a database; what is inside `transaction` is stored wholly or not at all.

    A page is known by its path, then by the hash of its bytes: `put` of a known page changes nothing, of
    changed bytes at a known path replaces that page's facts, of known bytes at a new path adds the path.
    """

    def __init__(self, path: Path) -> None:
        """Open or make the database at `path` (folders included); raises StoreError."""
        self.path = path
        self.database: sqlite_utils.Database = open_writing(path)
        self._connection = self.database.conn
        self._ledger = Ledger(self._connection)
        self._register = Register(self._connection, self._ledger)
        self._data_version = -1

    def __enter__(self) -> Writer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Leave one plain file behind: the log is taken in, so that a read-only folder can be read too."""
        with suppress(sqlite3.Error):  # another program has the database open; the last to close it takes the log in
            self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Store all that is put inside together; on any error nothing of it stays."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            raise damaged(self.path, error) from error
        try:
            self._start()
            yield
            self._register.flush()
            self._ledger.flush()
            self._connection.execute("COMMIT")
        except BaseException as error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            self._forget()
            if isinstance(error, sqlite3.OperationalError | sqlite3.DatabaseError) and not isinstance(
                error, sqlite3.IntegrityError | sqlite3.ProgrammingError | sqlite3.DataError
            ):
                raise damaged(self.path, error) from error
            raise

    def _start(self) -> None:
        version = self._connection.execute("PRAGMA data_version").fetchone()[0]
        if version != self._data_version:
            self._forget()
            self._data_version = version

    def _forget(self) -> None:
        self._ledger.forget()
        self._register.forget()

    def is_bound(self, path: str, sha256: str) -> bool:
        """Whether these very bytes are stored under this path, so that there is nothing to do."""
        row = self._connection.execute(
            "SELECT 1 FROM place JOIN article ON article.id = place.article WHERE path = ? AND sha256 = ?",
            (path, bytes.fromhex(sha256)),
        ).fetchone()
        return row is not None

    def put(self, path: str, article: Article, facts: Facts) -> Outcome:
        """Store a page with its facts; `path` is what the page is known by, `article.source` what is shown."""
        article.text.encode()
        held = self._held(article.sha256)
        if held is None:
            held = self._insert(article, united(facts))
            old = self._bound(path)
            self._bind(path, article.source, held)
            return "loaded" if old is None else "updated"
        return self._bind(path, article.source, held)

    def _bound(self, path: str) -> int | None:
        row = self._connection.execute("SELECT article FROM place WHERE path = ?", (path,)).fetchone()
        return None if row is None else int(row[0])

    def _held(self, sha256: str) -> int | None:
        return self._ledger.held(bytes.fromhex(sha256))

    def _bind(self, path: str, source: str, article: int) -> Outcome:
        old = self._bound(path)
        if old == article:
            return "unchanged"
        self._connection.execute("INSERT OR REPLACE INTO place VALUES (?, ?, ?)", (path, source, article))
        others = self._connection.execute("SELECT path FROM place WHERE article = ? AND path <> ?", (article, path))
        for (other,) in others.fetchall():
            if other.startswith("/") and not Path(other).exists():
                self._connection.execute("DELETE FROM place WHERE path = ?", (other,))
        self._name_source(article)
        if old is None:
            return "unchanged"
        if self._connection.execute("SELECT 1 FROM place WHERE article = ?", (old,)).fetchone() is None:
            self.remove(old)
        else:
            self._name_source(old)
        return "updated"

    def _name_source(self, article: int) -> None:
        self._ledger.flush_articles()
        self._connection.execute(
            "UPDATE article SET source = (SELECT source FROM place WHERE article = ?1 ORDER BY path LIMIT 1) "
            "WHERE id = ?1 AND source <> (SELECT source FROM place WHERE article = ?1 ORDER BY path LIMIT 1)",
            (article,),
        )

    def remove(self, article: int) -> None:
        """Take a page and all that came from it out of the database."""
        self._register.flush()
        self._ledger.flush()
        stored = one_article(self._connection, article, self._register.code_of)
        if stored is None:
            return
        page, facts = stored
        self._register.unlist(page, facts)
        self._ledger.unrelate(pairs(page, facts), self._register.number_of)
        for ref, words in article_documents(page, facts):
            self._ledger.unindex(ref, words)
        first = article << LINK_SHIFT
        self._connection.execute("DELETE FROM link WHERE id BETWEEN ? AND ?", (first, first + (1 << LINK_SHIFT) - 1))
        for kind, placed in zip(PLACED_KINDS, (facts.statistics, facts.statements, facts.events), strict=True):
            self._connection.executemany(f"DELETE FROM {kind} WHERE id = ?", [(one.id,) for one in placed])
        self._connection.execute("DELETE FROM naming WHERE article = ?", (article,))
        self._connection.execute("DELETE FROM article WHERE id = ?", (article,))
        self._ledger.flush()

    def _insert(self, article: Article, facts: Facts) -> int:
        number = self._ledger.next_id("article")
        ids: dict[Kind, dict[Any, int]] = {
            "article": {article.id: number},
            **self._register.list_article(article, facts),
            "statistic": {one.id: self._ledger.next_id("statistic") for one in facts.statistics},
            "statement": {one.id: self._ledger.next_id("statement") for one in facts.statements},
            "event": {one.id: self._ledger.next_id("event") for one in facts.events},
        }

        def of(kind: Kind, local: int | None) -> int | None:
            return None if local is None else ids[kind].get(local)

        def number_of(ref: Ref) -> int | None:
            return self._register.number_of(ref) if ref.kind == "region" else ids.get(ref.kind, {}).get(ref.id)

        ledger = self._ledger
        ledger.add_article(number, article, pack_numerals(facts.numerals, ids["statistic"]))
        self._namings(number, facts, ids, of)
        for statistic in facts.statistics:
            ledger.add_statistic(ids["statistic"][statistic.id], number, statistic, of)
        for statement in facts.statements:
            ledger.add_statement(ids["statement"][statement.id], number, statement, of)
        for event in facts.events:
            ledger.add_event(ids["event"][event.id], number, event)
        kept = 0
        for link in facts.links:
            kept += ledger.add_link(number << LINK_SHIFT | kept, number, link, number_of)
        ledger.relate(pairs(article, facts), number_of)
        for ref, words in article_documents(article, facts):
            ledger.index(Ref(ref.kind, ids[ref.kind][ref.id]), words)
        return number

    def _namings(
        self,
        number: int,
        facts: Facts,
        ids: dict[Kind, dict[Any, int]],
        of: Callable[[Kind, int | None], int | None],
    ) -> None:
        groups = (facts.regions, facts.people, facts.organisations, facts.instruments)
        for kind, entities in zip(ENTITY_KINDS, groups, strict=True):
            for entity in entities:  # type: ignore[attr-defined]
                detail = detail_of(entity, fullest_office(entity, facts) if kind == "person" else None)
                if kind == "person":
                    for role in detail[4]:
                        role[1] = of("organisation", role[1])
                self._ledger.add_naming(
                    number,
                    KIND_NUMBER[kind],
                    ids[kind][entity.id],
                    pack(detail),
                    [offset for mention in entity.mentions for offset in (mention.start, mention.end)],
                    entity,
                )
