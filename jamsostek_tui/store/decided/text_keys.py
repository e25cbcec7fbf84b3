"""A fact of this database -> its keys (`decisions.text_key`), and what the rules found where a key stands.

Also which facts of which decisions stand here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace

from jamsostek_tui.decisions.journal.text_key import TextKey, key_at
from jamsostek_tui.decisions.on_page.page_facts import PageFacts
from jamsostek_tui.model import Article, Facts, Kind, Ref
from jamsostek_tui.store.database.article_ids import KEPT_PATHS, article_of, hash_of, paths_of
from jamsostek_tui.store.database.packing import couples, unpack
from jamsostek_tui.store.database.schema import ENTITY_KINDS
from jamsostek_tui.store.decided.facts_as_found import unpack_found
from jamsostek_tui.store.facts_by_kind import named_groups
from jamsostek_tui.store.reading.fact_reader import FactReader

MOST_ARTICLES = 2_000


class TextKeys:
    """Keys of facts and the state of decisions in one open database."""

    def __init__(self, connection: sqlite3.Connection, facts: FactReader) -> None:
        self._connection = connection
        self._facts = facts

    def keys(self, ref: Ref, most: int | None = None) -> list[TextKey]:
        """Return the key of a fact; of a region, person, body or instrument one in each of its first `most` articles.

        Empty for a fact that stands nowhere, or that only follows from another decision.
        """
        if ref.kind in ENTITY_KINDS:
            number = self._facts.number_of(ref)
            most = MOST_ARTICLES if most is None else most
            namings = () if number is None else self._facts.namings(ref.kind, number, most)
            places = (
                (article, *place)
                for article, _, offsets in namings
                for place in self._first_places(ref, article, couples(offsets))
            )
            return [self.key_at_place(ref.kind, *place) for place in places][:most]
        fact = self._facts.fact(ref)
        if fact is None:
            return []
        if ref.kind == "article":
            found = self._found(int(ref.id))
            title = (found[0] if found is not None else fact).title  # type: ignore[union-attr]
            return [replace(self.key_at_place(ref.kind, int(ref.id), 0, 0), title=title or "")]
        article, start, end = fact.article, fact.start, fact.end  # type: ignore[union-attr]
        if ref.kind == "link":
            return list(self._link_key(int(ref.id), article))
        return [self.key_at_place(ref.kind, article, start, end)]

    def key_at_place(self, kind: Kind, article: int, start: int, end: int) -> TextKey:
        """Return the key of a passage, were there a fact of this kind."""
        sha256, text = hash_of(self._connection, article), self._facts.text(article)
        return key_at(kind, sha256, text, start, end, paths=paths_of(self._connection, article, KEPT_PATHS))

    def _first_places(self, ref: Ref, article: int, mentions: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return the first mention of an entity; where a person merged two of one article, the first of each."""
        found = self._found(article)
        if found is None:
            return mentions[:1]
        named = dict(named_groups(found[1]))[ref.kind]
        firsts = [(one.mentions[0].start, one.mentions[0].end) for one in named if one.mentions]
        return [place for place in firsts if place in mentions] or mentions[:1]

    def _found(self, article: int) -> tuple[Article, Facts] | None:
        """Return an article as the rules found it, None where its rows say just that."""
        kept = self._connection.execute("SELECT found FROM decided WHERE article = ?", (article,)).fetchone()
        return None if kept is None or kept[0] is None else unpack_found(kept[0], self._facts.text(article))

    def _link_key(self, number: int, article: int) -> Iterator[TextKey]:
        stored = self._facts.from_rows.one_article(article)
        row = self._connection.execute("SELECT first_link, links FROM article WHERE id = ?", (article,)).fetchone()
        if stored is None or not row[0] <= number < row[0] + row[1]:
            return
        page = PageFacts(*(self._found(article) or stored))
        key = page.key(Ref("link", number - row[0] + 1), paths_of(self._connection, article, KEPT_PATHS))
        if key is not None and page.find(key) is not None:
            yield key

    def page_of(self, ref: Ref) -> PageFacts | None:
        """Return all that an article, or that of a number, statement, event or link, says, as it is now."""
        fact = self._facts.fact(ref)
        article = ref.id if ref.kind == "article" else getattr(fact, "article", 0)
        stored = None if fact is None else self._facts.from_rows.one_article(int(article))
        return None if stored is None else PageFacts(*stored)

    def as_found(self, key: TextKey) -> tuple[PageFacts, Ref] | None:
        """Return what the rules found where a key of a fact here stands, with its page; None for what a person made."""
        article = article_of(self._connection, key.sha256)
        found = None if article is None else self._found(article)
        if found is None:
            return None
        page = PageFacts(*found)
        ref = page.find(key)
        return None if ref is None else (page, ref)

    def applied(self) -> set[tuple[str, int]]:
        """Return the facts of decisions that stand in this database: decision and number of the fact."""
        rows = self._connection.execute("SELECT applied FROM decided")
        return {(decision, part) for (stored,) in rows for decision, part in unpack(stored)}
