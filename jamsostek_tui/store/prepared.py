"""A page made ready to be stored: all that can be done before a writer is at hand, so that any process can do it."""

from __future__ import annotations

from dataclasses import dataclass

from jamsostek_tui.model import Article, Facts, Kind
from jamsostek_tui.store.documents import article_documents
from jamsostek_tui.store.relations import LocalPair, pairs
from jamsostek_tui.store.unite import united


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article, its facts with each entity once, which of them are linked, and their search documents.

    Pairs and documents name facts by kind and local id, as plain tuples: they are sent between processes.
    """

    article: Article
    facts: Facts
    pairs: list[LocalPair]
    documents: list[tuple[Kind, int, str]]


def prepared(article: Article, facts: Facts) -> Prepared:
    """Return a page ready to be stored; raises UnicodeEncodeError for text that no database holds."""
    article.text.encode()
    once = united(facts)
    linked = sorted((tuple(one), tuple(other)) for one, other in pairs(article, once))
    documents = [(ref.kind, int(ref.id), words) for ref, words in article_documents(article, once)]
    return Prepared(article, once, linked, documents)  # type: ignore[arg-type]
