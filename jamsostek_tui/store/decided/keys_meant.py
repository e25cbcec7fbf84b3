"""Keys named by decisions -> which of them mean a given fact: its own, and those of its page before that changed.

As decisions are carried out: a page whose bytes are nowhere any more is looked for where it was read.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator

from jamsostek_tui.decisions.journal.text_key import TextKey, place_of, same_article
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.database.article_ids import article_of, paths_of
from jamsostek_tui.store.decided.text_keys import TextKeys
from jamsostek_tui.store.reading.fact_reader import FactReader


class KeysMeant:
    """Some keys, to be asked which of them mean which fact."""

    def __init__(
        self, connection: sqlite3.Connection, facts: FactReader, text_keys: TextKeys, named: Iterable[TextKey]
    ) -> None:
        self._connection = connection
        self._facts = facts
        self._text_keys = text_keys
        self._named = set(named)
        self._kinds = {key.kind for key in self._named}
        self._of_gone_pages: dict[tuple[Kind, str], list[TextKey]] = defaultdict(list)
        loaded: dict[str, bool] = {}
        for key in self._named:
            if key.sha256 not in loaded:
                loaded[key.sha256] = article_of(self._connection, key.sha256) is not None
            if not loaded[key.sha256]:
                for path in key.paths:
                    self._of_gone_pages[key.kind, path].append(key)

    def of(self, ref: Ref) -> list[TextKey]:
        """Return the keys that mean a fact."""
        if ref.kind not in self._kinds:
            return []
        own = self._text_keys.keys(ref)
        found = [key for key in own if key in self._named]
        if self._of_gone_pages:
            found += [other for key in own for other in self._before(key)]
        return list(dict.fromkeys(found))

    def _before(self, key: TextKey) -> Iterator[TextKey]:
        """Yield the keys of pages that are gone and stood where the page of a key stands, by which it is meant."""
        article = article_of(self._connection, key.sha256)
        if article is None:
            return
        paths = paths_of(self._connection, article)
        others = dict.fromkeys(other for path in paths for other in self._of_gone_pages.get((key.kind, path), ()))
        text = self._facts.text(article)
        for other in others:
            if key.kind == "article":
                if same_article(other, key.sha256, key.title):
                    yield other
            elif other.ends == key.ends and place_of(other, text, key.sha256) == place_of(key, text, key.sha256):
                yield other
