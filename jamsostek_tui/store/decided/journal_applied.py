"""The journal carried out on a database: which articles decisions touch, and who is shown as whom."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from jamsostek_tui.decisions.errors import JournalError
from jamsostek_tui.decisions.history.decision_history import DecisionHistory
from jamsostek_tui.decisions.journal.journal import read
from jamsostek_tui.decisions.on_page.index import Index, mark_of
from jamsostek_tui.disjoint_sets import DisjointSets
from jamsostek_tui.store.database.article_ids import article_at, article_of, articles_of, hash_of, paths_of
from jamsostek_tui.store.database.connection import journal_digest
from jamsostek_tui.store.decided.article_rewriting import ArticleRewriting
from jamsostek_tui.store.entities.merges import Side
from jamsostek_tui.store.entities.register import Register
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.writing.pending_rows import PendingRows


class JournalApplied:
    """Part of the writer. Without a journal it looks once whether there is one, and does nothing."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        pending: PendingRows,
        register: Register,
        rewriting: ArticleRewriting,
        journal: Path,
    ) -> None:
        self._connection = connection
        self._pending = pending
        self._register = register
        self._rewriting = rewriting
        self._journal = journal
        self._seen: tuple[int, int] | None = None
        self._index = Index(DecisionHistory(()))
        self._digest = ""
        self._touched: set[int] = set()
        self.beat: Callable[[int, int], None] | None = None
        """Told of how many articles of how many are carried out; what it raises ends the transaction."""

    # -- the journal

    def is_behind(self) -> bool:
        """Whether the journal says what this database does not know yet."""
        self._look()
        return self._digest != journal_digest(self._connection)

    def _look(self) -> None:
        try:
            found = self._journal.stat()
            seen = (found.st_size, found.st_mtime_ns)
        except OSError:
            seen = (0, 0)
        if seen != self._seen:
            try:
                lines = read(self._journal)
            except JournalError as error:
                raise StoreError(str(error)) from error
            self._index = Index(DecisionHistory(lines.decisions))
            self._digest = lines.digest
            self._seen = seen

    # -- a transaction

    def start(self) -> None:
        """Take up what was decided since the last time, at the beginning of a transaction."""
        self._touched.clear()
        if not self.is_behind():
            return
        self._register.merges.active = True
        self._connection.execute("DELETE FROM journal")
        self._connection.execute("INSERT INTO journal VALUES (?)", (self._digest,))
        found = (article_of(self._connection, sha256) for sha256 in self._index.by_hash)
        self._touched |= {article for article in found if article is not None}
        for path in self._index.by_path:
            self._touch(path)
        self._touched |= {row[0] for row in self._connection.execute("SELECT article FROM decided")}

    def _touch(self, path: str) -> None:
        article = article_at(self._connection, path)
        self._touched |= set() if article is None else {article}

    def came(self, article: int, sha256: str, path: str) -> None:
        """Keep in mind that a page was stored, or an article bound to another path."""
        if self._index.touches(sha256, path):
            self._touched.add(article)
            self._touch_others(sha256)

    def _touch_others(self, sha256: str) -> None:
        """Keep in mind the pages that now stand where one with these bytes was when something in it was decided."""
        for path in self._index.paths_of(sha256):
            self._touch(path)

    def went(self, article: int, sha256: str) -> None:
        """Forget what was decided on an article that goes; what it was read from before may take that over."""
        self._touch_others(sha256)
        self._touched.discard(article)
        self._register.to_rewrite.discard(article)
        for table in ("decided", "extra"):
            self._connection.execute(f"DELETE FROM {table} WHERE article = ?", (article,))

    def finish(self) -> None:
        """Carry out what is decided on all articles that came or are told of; at the end of a transaction."""
        for done, article in enumerate(sorted(self._touched)):
            if self.beat is not None:
                self.beat(done, len(self._touched))
            self._decide(article, only_if_new=True)
        self._touched.clear()
        self._merge()
        while self._register.to_rewrite:
            article = min(self._register.to_rewrite)
            self._register.to_rewrite.discard(article)
            self._decide(article, only_if_new=False)

    def _decide(self, article: int, *, only_if_new: bool) -> None:
        run = self._connection.execute
        self._pending.flush_table("article")
        sha256 = hash_of(self._connection, article)
        if not sha256:
            return
        paths = paths_of(self._connection, article)
        others = {one.fact.sha256 for path in paths for one in self._index.by_path.get(path, ())}
        gone = [other for other in others if article_of(self._connection, other) is None]
        wanted = self._index.wanted(sha256, paths, gone)
        mark = mark_of(wanted)
        before = run("SELECT mark FROM decided WHERE article = ?", (article,)).fetchone()
        if not only_if_new or mark != (before[0] if before else ""):
            self._rewriting.rewrite(article, wanted, mark)

    # -- who is shown as whom

    def _merge(self) -> None:
        merges = self._register.merges
        if not (self._index.merges or merges.merged):
            return
        self._register.flush()
        self._pending.flush()
        shown = merges.merge(self._merged())
        if shown:
            self._register.forget()
        for kind, number in shown:
            self._register.to_rewrite.update(articles_of(self._connection, kind, number))

    def _merged(self) -> dict[Side, int]:
        """Return who is to be shown as whom: of all who are merged with each other, as the one first known."""
        merged = DisjointSets[Side]()
        named = self._sides().values()
        for sides in named:
            for one in sides[1:]:
                first, second = sorted(map(merged.leader, (sides[0], one)))
                if first[0] == second[0]:
                    merged.join(first, second)
        return {one: shown[1] for sides in named for one in sides if (shown := merged.leader(one)) != one}

    def _sides(self) -> dict[str, list[Side]]:
        """Return whom each merge names, as far as they are in this database."""
        merges = set(self._index.merges)
        sides: dict[str, list[Side]] = defaultdict(list)
        for decision, _, side in self._register.merges.named(merges):
            sides[decision].append(side)
        return sides
