"""The key that names a fact however often a database is made anew, and the fact that a key names.

People of one name and office are told apart by a page that names them. A key finds the fact it was made of or none:
numbers of rows are given in the order in which pages are loaded, and say nothing.
"""

from __future__ import annotations

import sqlite3

from jamsostek_tui.model import CONTEXT, MERGEABLE, Article, Instrument, Link, Organisation, Person, Ref, Region
from jamsostek_tui.store.database.article_ids import article_of, hash_of, ids_of
from jamsostek_tui.store.database.packing import unpack
from jamsostek_tui.store.database.schema import KIND_NUMBER
from jamsostek_tui.store.entities.identity import name_key
from jamsostek_tui.store.reading.fact_reader import FactReader
from jamsostek_tui.store.rows import FactKey

_PAGES_TRIED = 20


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
        if isinstance(fact, Person):
            return FactKey("person", self._page_naming(fact.id), fact.name, self._office(fact.id))
        if isinstance(fact, Organisation | Instrument):
            return FactKey(ref.kind, "", fact.name, fact.region or "" if isinstance(fact, Organisation) else "")
        row = self._connection.execute("SELECT sha256, text FROM article WHERE id = ?", (fact.article,)).fetchone()
        if row is None:
            return None
        sha256, text = row[0].hex(), row[1]
        before, after = text[max(0, fact.start - CONTEXT) : fact.start], text[fact.end : fact.end + CONTEXT]
        quote = text[fact.start : fact.end]
        if isinstance(fact, Link):
            quote = f"{fact.relation}: {quote}"
        return FactKey(ref.kind, sha256, quote, before, after)

    def _office(self, person: int) -> str:
        row = self._connection.execute("SELECT office FROM person WHERE id = ?", (person,)).fetchone()
        return (row[0] or "") if row else ""

    def _page_naming(self, person: int) -> str:
        """Return the hash of a page that names a person, "" where none does."""
        naming = next(self._facts.namings("person", person, _PAGES_TRIED), None)
        return hash_of(self._connection, naming[0]) if naming is not None else ""

    def find(self, key: FactKey) -> Ref | None:
        """Return the fact a key names, or None where it is not in this database."""
        if key.kind == "region":
            number = self._facts.number_of(Ref("region", key.quote))
            return None if number is None else Ref("region", key.quote)
        article = article_of(self._connection, key.sha256)
        if key.kind == "person" and article is not None:
            return self._named_in(article, key)
        if key.kind in MERGEABLE:
            return self._of_the_name(key)
        if key.kind == "article" or article is None:
            return None if article is None else Ref("article", article)
        return self._find_placed(key, article)

    def _named_in(self, article: int, key: FactKey) -> Ref | None:
        """Return the one person whom a page names so, by the name there or by that of all pages together."""
        rows = self._connection.execute(
            "SELECT n.entity, p.name, n.detail FROM naming n JOIN person p ON p.id = n.entity "
            "WHERE n.article = ? AND n.kind = ?",
            (article, KIND_NUMBER["person"]),
        ).fetchall()
        wanted = name_key(key.quote)
        found = {number for number, name, detail in rows if wanted in (name_key(name), name_key(unpack(detail)[0]))}
        return Ref("person", found.pop()) if len(found) == 1 else None

    def _of_the_name(self, key: FactKey) -> Ref | None:
        """Return the one entity of a name and an office or region; else, for a key without a page, of the name."""
        rows = self._connection.execute(f"SELECT id FROM {key.kind} WHERE name = ?", (key.quote,)).fetchall()
        found = [Ref(key.kind, row[0]) for row in rows]
        alike = [ref for ref in found if (one := self.key(ref)) is not None and one.before == key.before]
        if not key.sha256:
            alike = alike or found
        elif not key.before:  # others of no office may bear the name, and the page that told them apart is gone
            return None
        return alike[0] if len(alike) == 1 else None

    def _find_placed(self, key: FactKey, article: int) -> Ref | None:
        for number in ids_of(self._connection, key.kind, article):
            ref = Ref(key.kind, number)
            if self.key(ref) == key:
                return ref
        return None
