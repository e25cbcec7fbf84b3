"""Which person a name and a signature are: people of one name grouped by their offices, and grouped anew as pages come.

A *persona* is a name with what its offices say in an article (`identity.signature`); one person may have many.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable

from jamsostek_tui.model import Article, Facts
from jamsostek_tui.store.database.article_ids import articles_of
from jamsostek_tui.store.entities.identity import WITH_OFFICE, clusters, is_without_office, name_key, signature_of
from jamsostek_tui.store.entities.merged_rows import MergedRows
from jamsostek_tui.store.entities.merges import Merges
from jamsostek_tui.store.writing.pending_rows import PendingRows


class Personas:
    """The personas of the database and the person each belongs to; a part of the register.

    A name with the signature of its offices is one persona. Where a new one regroups those of its name, articles that
    have a person under another id are put into `to_rewrite`.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        pending: PendingRows,
        rows: MergedRows,
        merges: Merges,
        to_rewrite: set[int],
    ) -> None:
        self._connection = connection
        self._pending = pending
        self._rows = rows
        self._merges = merges
        self._to_rewrite = to_rewrite
        self.forget()

    def forget(self) -> None:
        """Drop what is known of the database."""
        self._known: dict[tuple[str, str], int] = {}
        self._counted: Counter[tuple[str, str]] = Counter()

    def count(self, personas: Iterable[tuple[str, str]]) -> None:
        """Count one more article that uses each of these (name, signature) pairs."""
        self._counted.update(personas)

    def of_article(self, article: Article, facts: Facts) -> list[tuple[str, str]]:
        """Return name and signature of each person as whom an article knows somebody."""
        identities = self._merges.of_article(article.id)
        if identities is not None:
            return [(one.key, one.signature) for one in identities if one.kind == "person"]
        return [(name_key(person.name), signature_of(person, article, facts)) for person in facts.people]

    def person(self, key: str, signed: str) -> int:
        """Return the id of the person whom a folded name and a signature mean, a new one where that is nobody known."""
        person = self._known.get((key, signed))
        if person is None:
            row = self._connection.execute(
                "SELECT person FROM persona WHERE key = ? AND signature = ?", (key, signed)
            ).fetchone()
            person = int(row[0]) if row else self._grouped(key, signed)
            self._known[key, signed] = person
            if row is None:
                self._connection.execute("INSERT INTO persona VALUES (?, ?, ?, 0)", (key, signed, person))
        return person

    def flush(self) -> None:
        """Write how many articles use each persona, as counted since the last time."""
        self._connection.executemany(
            "UPDATE persona SET n = n + ? WHERE key = ? AND signature = ?",
            [(count, *persona) for persona, count in self._counted.items()],
        )
        self._counted.clear()

    def drop(self, key: str, signed: str) -> None:
        """Count one article less that uses a persona; when none is left, the others of its name are grouped anew."""
        self.flush()
        self._connection.execute("UPDATE persona SET n = n - 1 WHERE key = ? AND signature = ?", (key, signed))
        gone = self._connection.execute(
            "DELETE FROM persona WHERE key = ? AND signature = ? AND n <= 0 RETURNING person", (key, signed)
        ).fetchone()
        if gone:
            self._known.pop((key, signed), None)
            self._merges.reserve("person", key, signed, gone[0])
        if gone and not is_without_office(signed):
            self._grouped(key, None)

    def _grouped(self, key: str, new: str | None) -> int:
        """Group the people of a name anew, `new` among them, and return the person `new` is; move who moved."""
        before = self._merges.reserved("person", key, new) if new is not None else None
        if new is not None and is_without_office(new):
            return self._person_again(key, before)
        were: dict[str, int] = dict(
            self._connection.execute(
                "SELECT signature, person FROM persona WHERE key = ? AND signature >= ?", (key, WITH_OFFICE)
            ).fetchall()
        )
        if new is not None and not were:
            return self._person_again(key, before)
        taken: set[int] = set()
        moved: dict[str, tuple[int, int]] = {}
        answer = 0
        for group in clusters([*were, *([new] if new is not None else [])]):
            free = sorted({were[signed] for signed in group if signed in were} - taken)
            if new in group and before is not None and before not in {*were.values(), *taken}:
                free = sorted({*free, before})
            person = free[0] if free else self._new_person(key)
            taken.add(person)
            moved |= {signed: (were[signed], person) for signed in group if signed in were and were[signed] != person}
            if new in group:
                answer = person
        if moved:
            self._move(key, moved)
        return answer

    def _person_again(self, key: str, before: int | None) -> int:
        """Return somebody under the id of before, where nobody has it now; else somebody new."""
        if before is None:
            return self._new_person(key)
        there = self._connection.execute("SELECT 1 FROM persona WHERE person = ? LIMIT 1", (before,)).fetchone()
        return self._new_person(key) if there else before

    def _new_person(self, key: str) -> int:
        person = self._pending.next_id("person")
        self._rows.add("person", person, key)
        return person

    def _move(self, key: str, moved: dict[str, tuple[int, int]]) -> None:
        """Hand the articles of some signatures over to other people."""
        self.flush()
        self._rows.flush()
        self._pending.flush()
        for signed, (old, new) in moved.items():
            self._connection.execute(
                "UPDATE persona SET person = ? WHERE key = ? AND signature = ?", (new, key, signed)
            )
            self._known.pop((key, signed), None)
            self._rows.stale |= {("person", self._merges.into("person", one)) for one in (old, new)}
        for old in sorted({old for old, _ in moved.values()}):
            self._to_rewrite.update(articles_of(self._connection, "person", self._merges.into("person", old)))
