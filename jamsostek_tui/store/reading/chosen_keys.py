"""The key that names a chosen fact however often a database is made anew, and the fact that a key names.

People of one name and office are told apart by a page that names them. A key finds the fact it was made of or none:
numbers of rows are given in the order in which pages are loaded, and say nothing. Where its page is gone, it finds the
fact of the page that is read from the same path now, if its words and those around them stand there exactly once.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace

from jamsostek_tui.decisions.journal.text_key import TextKey, key_at, place_of, same_article
from jamsostek_tui.model import (
    CONTEXT,
    MERGEABLE,
    Article,
    Event,
    Instrument,
    Kind,
    Link,
    Organisation,
    Person,
    Ref,
    Region,
    Statement,
    Statistic,
)
from jamsostek_tui.store.database.article_ids import KEPT_PATHS, article_at, article_of, hash_of, ids_of, paths_of
from jamsostek_tui.store.database.packing import unpack
from jamsostek_tui.store.database.schema import KIND_NUMBER
from jamsostek_tui.store.entities.identity import name_key
from jamsostek_tui.store.reading.fact_reader import FactReader
from jamsostek_tui.store.rows import ChosenKey

Placed = Statistic | Statement | Event | Link
_PAGES_TRIED = 20


class ChosenKeys:
    """The keys of the facts of one open database."""

    def __init__(self, connection: sqlite3.Connection, facts: FactReader) -> None:
        self._connection = connection
        self._facts = facts

    def key(self, ref: Ref) -> ChosenKey | None:
        """Return what names a fact in every database made from the same page."""
        fact = self._facts.fact(ref)
        if fact is None:
            return None
        if isinstance(fact, Article):
            return ChosenKey("article", fact.sha256, "", paths=self._paths(fact.id), title=fact.title or "")
        if isinstance(fact, Region):
            return ChosenKey("region", "", fact.id)
        if isinstance(fact, Person):
            sha256, article = self._page_naming(fact.id)
            return ChosenKey("person", sha256, fact.name, self._office(fact.id), paths=self._paths(article))
        if isinstance(fact, Organisation | Instrument):
            return ChosenKey(ref.kind, "", fact.name, fact.region or "" if isinstance(fact, Organisation) else "")
        key = self._by_words(ref.kind, fact)
        if key is None:
            return None
        times = key_at(ref.kind, key.sha256, self._facts.text(fact.article), fact.start, fact.end).times
        return replace(key, paths=self._paths(fact.article)) if times == 1 else key

    def _by_words(self, kind: Kind, fact: Placed) -> ChosenKey | None:
        """Return the key of a fact that stands at one place of a page, by all that is compared of it."""
        row = self._connection.execute("SELECT sha256, text FROM article WHERE id = ?", (fact.article,)).fetchone()
        if row is None:
            return None
        sha256, text = row[0].hex(), row[1]
        before, after = text[max(0, fact.start - CONTEXT) : fact.start], text[fact.end : fact.end + CONTEXT]
        quote = text[fact.start : fact.end]
        if isinstance(fact, Link):
            quote = f"{fact.relation}: {quote}"
        return ChosenKey(kind, sha256, quote, before, after)

    def _paths(self, article: int) -> tuple[str, ...]:
        return paths_of(self._connection, article, KEPT_PATHS)

    def _office(self, person: int) -> str:
        row = self._connection.execute("SELECT office FROM person WHERE id = ?", (person,)).fetchone()
        return (row[0] or "") if row else ""

    def _page_naming(self, person: int) -> tuple[str, int]:
        """Return the hash and number of a page that names a person, "" where none does."""
        naming = next(self._facts.namings("person", person, _PAGES_TRIED), None)
        return (hash_of(self._connection, naming[0]), naming[0]) if naming is not None else ("", 0)

    def find(self, key: ChosenKey) -> Ref | None:
        """Return the fact a key names, or None where it is not in this database."""
        if key.kind == "region":
            number = self._facts.number_of(Ref("region", key.quote))
            return None if number is None else Ref("region", key.quote)
        article = article_of(self._connection, key.sha256)
        if article is None and (key.kind == "person" or key.kind not in MERGEABLE):
            changed = {*self._in_changed(key)}
            if len(changed) == 1:
                return changed.pop()
        if key.kind == "person" and article is not None:
            return self._named_in(article, key)
        if key.kind in MERGEABLE:
            return self._of_the_name(key)
        if key.kind == "article" or article is None:
            return None if article is None else Ref("article", article)
        return next(self._placed(key, article), None)

    def _in_changed(self, key: ChosenKey) -> Iterator[Ref]:
        """Yield the fact of a key in each page that is read now where the key's own was."""
        for path in key.paths:
            number = article_at(self._connection, path)
            article = None if number is None else self._facts.fact(Ref("article", number))
            if isinstance(article, Article):
                found = self._in_other_bytes(key, article)
                if found is not None:
                    yield found

    def _in_other_bytes(self, key: ChosenKey, article: Article) -> Ref | None:
        if key.kind == "person":
            return self._named_in(article.id, key)
        text = TextKey(key.kind, key.sha256, _words(key), key.before, key.after, title=key.title)
        if key.kind == "article":
            return Ref("article", article.id) if same_article(text, article.sha256, article.title) else None
        if place_of(text, article.text, article.sha256) is None:
            return None
        now = replace(key, sha256=article.sha256)
        found = [*self._placed(now, article.id)]
        return found[0] if len(found) == 1 else None

    def _named_in(self, article: int, key: ChosenKey) -> Ref | None:
        """Return the one person whom a page names so, by the name there or by that of all pages together."""
        rows = self._connection.execute(
            "SELECT n.entity, p.name, n.detail FROM naming n JOIN person p ON p.id = n.entity "
            "WHERE n.article = ? AND n.kind = ?",
            (article, KIND_NUMBER["person"]),
        ).fetchall()
        wanted = name_key(key.quote)
        found = {number for number, name, detail in rows if wanted in (name_key(name), name_key(unpack(detail)[0]))}
        return Ref("person", found.pop()) if len(found) == 1 else None

    def _of_the_name(self, key: ChosenKey) -> Ref | None:
        """Return the one entity of a name and an office or region; else, for a key without a page, of the name."""
        rows = self._connection.execute(f"SELECT id FROM {key.kind} WHERE name = ?", (key.quote,)).fetchall()
        found = [Ref(key.kind, row[0]) for row in rows]
        alike = [ref for ref in found if (one := self.key(ref)) is not None and one.before == key.before]
        if not key.sha256:
            alike = alike or found
        elif not key.before:  # others of no office may bear the name, and the page that told them apart is gone
            return None
        return alike[0] if len(alike) == 1 else None

    def _placed(self, key: ChosenKey, article: int) -> Iterator[Ref]:
        for number in ids_of(self._connection, key.kind, article):
            ref = Ref(key.kind, number)
            fact = self._facts.fact(ref)
            if isinstance(fact, Placed) and self._by_words(key.kind, fact) == key:
                yield ref


def _words(key: ChosenKey) -> str:
    """Return the words of a key as they stand in its page."""
    return key.quote.partition(": ")[2] if key.kind == "link" else key.quote
