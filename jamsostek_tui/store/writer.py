"""Writing facts: the only code that changes a database, one page or batch a transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

from jamsostek_tui.decisions.journal.journal import journal_path
from jamsostek_tui.model import Article, Facts, Kind
from jamsostek_tui.store.database.article_ids import article_at, paths_of, ranges_of
from jamsostek_tui.store.database.connection import SPOILT, damaged, data_version, is_of_the_file, told_of
from jamsostek_tui.store.database.facts_from_rows import FactsFromRows
from jamsostek_tui.store.database.migrations import BUSY_SECONDS, open_writing
from jamsostek_tui.store.database.schema import PLACED_KINDS
from jamsostek_tui.store.database.sqlite_writing import sqlite_utils
from jamsostek_tui.store.decided.article_rewriting import ArticleRewriting
from jamsostek_tui.store.decided.journal_applied import JournalApplied
from jamsostek_tui.store.entities.register import Register
from jamsostek_tui.store.search.indexed_words import article_documents
from jamsostek_tui.store.writing.linked_pairs import pairs
from jamsostek_tui.store.writing.page_rows import LastingNumbers, add_rows
from jamsostek_tui.store.writing.pending_rows import PendingRows
from jamsostek_tui.store.writing.prepared_page import PreparedPage, prepared

_MUCH = 10
_ARTICLE: Kind = "article"
_LINK: Kind = "link"
Outcome = Literal["loaded", "unchanged", "updated"]


class Writer:
    """One writer at a time works on a database; what is inside `transaction` is stored wholly or not at all.

    A page is known by its path, then by the hash of its bytes: `put` of a known page changes nothing, of
    changed bytes at a known path replaces that page's facts, of known bytes at a new path adds the path.
    """

    def __init__(self, path: Path, wait: float = BUSY_SECONDS) -> None:
        """Open or make the database at `path` (folders included), waiting so long for others; raises StoreError."""
        self.path = path
        self.database: sqlite_utils.Database = open_writing(path, wait)
        self._connection = self.database.conn
        self._pending = PendingRows(self._connection)
        self._from_rows = FactsFromRows(self._connection)
        self._register = Register(self._connection, self._pending, self._from_rows)
        rewriting = ArticleRewriting(
            self._connection, self._pending, self._from_rows, self._register, self._clear, self._count_placed
        )
        self._journal = JournalApplied(self._connection, self._pending, self._register, rewriting, journal_path(path))
        self._data_version = -1

    def __enter__(self) -> Writer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._tidy()
        self.close()

    def _tidy(self) -> None:
        """Join the pieces the word index was written in, where they are much of it: every query looks into each."""
        with suppress(sqlite3.Error):
            held = self._connection.execute("SELECT sum(live) FROM counter").fetchone()[0] or 0
            if self._pending.indexed >= held // _MUCH:
                self._connection.execute("INSERT INTO find (find) VALUES ('optimize')")

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
            self._journal.start()
            yield
            self._journal.finish()
            self._register.flush()
            self._pending.flush()
            self._connection.execute("COMMIT")
        except BaseException as error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            self._forget()
            self._data_version = -1
            if isinstance(error, sqlite3.Error) and is_of_the_file(error):
                raise damaged(self.path, error) from error
            raise

    @contextmanager
    def in_words(self) -> Iterator[None]:
        """Let whatever is wrong with the database end in a StoreError; not around what may be wrong with a new page."""
        try:
            yield
        except SPOILT as error:
            raise told_of(self.path, error) from error

    def _start(self) -> None:
        version = data_version(self._connection)
        if version != self._data_version:
            self._forget()
            self._register.merges.forget()
            self._data_version = version

    def catch_up(self, beat: Callable[[int, int], None] | None = None) -> None:
        """Carry out what was decided since this database was last written; whatever is wrong with it, a StoreError.

        `beat` is told of how many articles of how many; raises what it raises, and then nothing was carried out.
        """
        self._journal.beat = beat
        try:
            with self.in_words():
                if self._journal.is_behind():
                    with self.transaction():
                        pass
        finally:
            self._journal.beat = None

    def _forget(self) -> None:
        self._pending.forget()
        self._register.forget()

    def is_bound(self, path: str, sha256: str) -> bool:
        """Whether these very bytes are stored under this path, so that there is nothing to do."""
        try:
            row = self._connection.execute(
                "SELECT 1 FROM place JOIN article ON article.id = place.article WHERE path = ? AND sha256 = ?",
                (path, bytes.fromhex(sha256)),
            ).fetchone()
        except sqlite3.Error as error:
            raise damaged(self.path, error) from error
        return row is not None

    def put(self, path: str, article: Article, facts: Facts) -> Outcome:
        """Store a page with its facts; `path` is what the page is known by, `article.source` what is shown."""
        return self.put_prepared(path, prepared(article, facts))

    def put_prepared(self, path: str, page: PreparedPage) -> Outcome:
        """Store a page that was made ready elsewhere, and what a person decided on it."""
        held = self._pending.held(page.sha256)
        if held is not None:
            outcome = self._bind(path, page.source, held, article_at(self._connection, path))
            self._journal.came(held, page.sha256.hex(), path)
            return outcome
        old = article_at(self._connection, path)
        article = self._insert(page)
        self._bind(path, page.source, article, old)
        self._journal.came(article, page.sha256.hex(), path)
        return "loaded" if old is None else "updated"

    def _bind(self, path: str, source: str, article: int, old: int | None) -> Outcome:
        """Keep that an article was read from a path, which gave the article `old` until now (None: nothing)."""
        if old == article:
            return "unchanged"
        run = self._connection.execute
        others = run("SELECT path FROM place WHERE article = ? AND path <> ?", (article, path)).fetchall()
        run("INSERT OR REPLACE INTO place VALUES (?, ?, ?)", (path, source, article))
        for (other,) in others:
            if other.startswith("/") and not Path(other).exists():
                run("DELETE FROM place WHERE path = ?", (other,))
        if others:  # else the article has its source from this path
            self._name_source(article)
        if old is None:
            return "unchanged"
        if paths_of(self._connection, old, 1):
            self._name_source(old)
        else:
            self.remove(old)
        return "updated"

    def _name_source(self, article: int) -> None:
        self._pending.flush_table("article")
        self._connection.execute(
            "UPDATE article SET source = (SELECT source FROM place WHERE article = ?1 ORDER BY path LIMIT 1) "
            "WHERE id = ?1 AND source <> (SELECT source FROM place WHERE article = ?1 ORDER BY path LIMIT 1)",
            (article,),
        )

    def forget(self, paths: Iterable[str]) -> None:
        """Take out what was read from some paths; a page that was read elsewhere too stays."""
        self._register.flush()
        self._pending.flush()
        for path in paths:
            article = article_at(self._connection, path)
            if article is None:
                continue
            self._connection.execute("DELETE FROM place WHERE path = ?", (path,))
            if paths_of(self._connection, article, 1):
                self._name_source(article)
            else:
                self._take_out(article)  # whom it names is made anew once all are out

    def remove(self, article: int) -> None:
        """Take a page and all that came from it out of the database."""
        self._register.flush()
        self._pending.flush()
        self._take_out(article)

    def _take_out(self, article: int) -> None:
        """Take out a page; what waits must have been flushed."""
        stored = self._from_rows.one_article(article)
        if stored is None:
            return
        self._clear(*stored)
        self._journal.went(article, stored[0].sha256)
        self._pending.count(_ARTICLE, -1)
        self._pending.flush()

    def _clear(self, page: Article, facts: Facts) -> None:
        """Take the rows of an article out; what waits must have been flushed."""
        self._register.unlist(page, facts)
        self._pending.unrelate(pairs(page, facts), self._register.number_of)
        for ref, words in article_documents(page, facts):
            self._pending.unindex(ref.kind, int(ref.id), words)
        for kind, group in zip(PLACED_KINDS, _placed(facts), strict=False):
            self._connection.executemany(f"DELETE FROM {kind} WHERE id = ?", [(one.id,) for one in group])
        for own in ranges_of(self._connection, _LINK, page.id):
            self._connection.execute("DELETE FROM link WHERE id >= ? AND id < ?", (own.start, own.stop))
        self._connection.execute("DELETE FROM naming WHERE article = ?", (page.id,))
        self._connection.execute("DELETE FROM article WHERE id = ?", (page.id,))
        self._count_placed(facts, -1)

    def _insert(self, page: PreparedPage) -> int:
        pending = self._pending
        number = pending.next_id("article")
        groups: tuple[Sequence[Any], ...] = (page.statistics, page.statements, page.events, page.links)
        counts = [len(group) for group in groups]
        numbers = self._register.list_entities(page.entities)
        if self._register.merges.moves((one[0], home) for one, home in zip(page.entities, numbers, strict=True)):
            self._register.to_rewrite.add(number)
        firsts = [pending.next_id(kind, count) for kind, count in zip((*PLACED_KINDS, _LINK), counts, strict=True)]
        ids = [range(first, first + count) for first, count in zip(firsts, counts, strict=True)]
        add_rows(pending, page, LastingNumbers(page, number, numbers, ids, [0, *map(pending.rule, page.rules)], ids))
        for kind, count in zip((_ARTICLE, *PLACED_KINDS, _LINK), (1, *counts), strict=True):
            pending.count(kind, count)
        return number

    def _count_placed(self, facts: Facts, by: int) -> None:
        for kind, group in zip((*PLACED_KINDS, _LINK), _placed(facts), strict=True):
            self._pending.count(kind, by * len(group))


def _placed(facts: Facts) -> tuple[Sequence[Any], ...]:
    return (facts.statistics, facts.statements, facts.events, facts.links)
