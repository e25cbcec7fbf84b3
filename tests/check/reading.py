"""Numbers as told in invented sentences: read by the project's own page reader and finders, whole way."""

from __future__ import annotations

from dataclasses import replace

from jamsostek_tui.check.told import Told, told_in
from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import Article, Facts
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page

TITLE = "Kabar Jaminan Sosial dari Daerah"


def read(body: str, published: str | None = None, publisher: str | None = None) -> tuple[Article, Facts]:
    """Return the article of one invented page and its facts."""
    article = read_article(read_page(f"{TITLE}\n\n{body}\n".encode(), "invented.txt"))
    if published is not None:
        article = replace(article, published=published)
    if publisher is not None:
        article = replace(article, publisher=publisher)
    return article, extract(article)


def all_told(body: str, published: str | None = None, publisher: str | None = None) -> list[Told]:
    """Return every number of one invented page."""
    return list(told_in(*read(body, published, publisher)))


def told(body: str, number: str, published: str | None = None) -> Told:
    """Return the number of a page whose text begins with `number`."""
    found = [one for one in all_told(body, published) if one.fact.text.startswith(number)]
    assert found, f"{number} is no fact of {body!r}: {[one.fact.text for one in all_told(body, published)]}"
    return found[0]
