"""Which facts bear a note, or were decided on, for the lists to show: read from the journal, found at their words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from jamsostek_tui.decisions.journal.text_key import TextKey, place_of
from jamsostek_tui.model import Article, Ref
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import ChosenKey


def read_noted(reader: Reader) -> frozenset[Ref]:
    """Return the facts on which somebody wrote a note that holds; a link is none of a list."""
    from jamsostek_tui.deciding.what_was_decided import WhatWasDecided  # not before somebody decided anything

    return frozenset(facts_meant(reader, WhatWasDecided(reader.path).history().notes()))


def facts_meant(reader: Reader, keys: Iterable[TextKey]) -> Iterator[Ref]:
    """Yield the facts that decisions name by their text, where they are listed; a link never is. Raises StoreError."""
    by_page: dict[str, list[TextKey]] = defaultdict(list)
    for key in keys:
        by_page[key.sha256].append(key)
    now = {one.path: one.article for one in reader.loaded()} if by_page else {}
    for some in by_page.values():
        yield from _of_page(reader, some, now)


def _of_page(reader: Reader, keys: list[TextKey], now: dict[str, int]) -> Iterator[Ref]:
    """Yield the facts that keys of one page mean, in that page or in what stands at its path now."""
    page = reader.find(ChosenKey("article", keys[0].sha256, ""))
    places = (now[path] for path in keys[0].paths if path in now)
    number = page.id if page is not None else next(places, None)
    article = None if number is None else reader.fact(Ref("article", number))
    if isinstance(article, Article):
        yield from _in_article(reader, article, keys)


def _in_article(reader: Reader, article: Article, keys: Iterable[TextKey]) -> Iterator[Ref]:
    at = {(one.ref.kind, one.start, one.end): one.ref for one in reader.lit(article.id)}
    for key in keys:
        place = place_of(key, article.text, article.sha256)
        if key.kind == "article" and (place or key.title == article.title):
            yield Ref("article", article.id)
        elif place is not None and (ref := at.get((key.kind, *place))) is not None:
            yield ref
