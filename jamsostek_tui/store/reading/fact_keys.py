"""The key that names a fact however often a database is made anew, and the fact that a key names."""

from __future__ import annotations

import sqlite3

from jamsostek_tui.model import MERGEABLE, Article, Instrument, Link, Organisation, Person, Ref, Region
from jamsostek_tui.store.database.article_ids import ids_of
from jamsostek_tui.store.reading.fact_reader import FactReader
from jamsostek_tui.store.rows import FactKey

_CONTEXT = 40


class FactKeys:
    """The keys of the facts of one open database."""

    def __init__(self, connection: sqlite3.Connection, facts: FactReader) -> None:
        self._connection = connection
        self._facts = facts

    def key(self, ref: Ref) -> FactKey | None:
        """Return what names a fact in every database made from the same page."""
        fact = self._facts.fact(ref)
        if fact is None:
            return None
        if isinstance(fact, Article):
            return FactKey("article", fact.sha256, "")
        if isinstance(fact, Region):
            return FactKey("region", "", fact.id)
        if isinstance(fact, Person | Organisation | Instrument):
            return FactKey(ref.kind, "", fact.name, *self._told_apart(ref, fact))
        row = self._connection.execute("SELECT sha256, text FROM article WHERE id = ?", (fact.article,)).fetchone()
        if row is None:
            return None
        sha256, text = row[0].hex(), row[1]
        before, after = text[max(0, fact.start - _CONTEXT) : fact.start], text[fact.end : fact.end + _CONTEXT]
        quote = text[fact.start : fact.end]
        if isinstance(fact, Link):
            quote = f"{fact.relation}: {quote}"
        return FactKey(ref.kind, sha256, quote, before, after)

    def _told_apart(self, ref: Ref, fact: Person | Organisation | Instrument) -> tuple[str, str]:
        """Return what tells entities of one name apart: the office of a person, the region of a body."""
        if isinstance(fact, Organisation):
            return fact.region or "", ""
        if isinstance(fact, Person):
            row = self._connection.execute("SELECT office FROM person WHERE id = ?", (fact.id,)).fetchone()
            return (row[0] or "", "") if row else ("", "")
        return "", ""

    def find(self, key: FactKey) -> Ref | None:
        """Return the fact a key names, or None where it is not in this database."""
        if key.kind == "region":
            number = self._facts.number_of(Ref("region", key.quote))
            return None if number is None else Ref("region", key.quote)
        if key.kind in MERGEABLE:
            return self._find_entity(key)
        try:
            sha256 = bytes.fromhex(key.sha256)
        except ValueError:
            return None
        row = self._connection.execute("SELECT id FROM article WHERE sha256 = ?", (sha256,)).fetchone()
        if row is None:
            return None
        if key.kind == "article":
            return Ref("article", row[0])
        return self._find_placed(key, row[0])

    def _find_entity(self, key: FactKey) -> Ref | None:
        found = [
            Ref(key.kind, row[0])
            for row in self._connection.execute(f"SELECT id FROM {key.kind} WHERE name = ? ORDER BY id", (key.quote,))
        ]
        for ref in found:
            if self.key(ref) == key:
                return ref
        return found[0] if len(found) == 1 else None

    def _find_placed(self, key: FactKey, article: int) -> Ref | None:
        for number in ids_of(self._connection, key.kind, article):
            ref = Ref(key.kind, number)
            if self.key(ref) == key:
                return ref
        return None
