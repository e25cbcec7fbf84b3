"""Numbers as told in invented sentences: read by the project's own page reader and finders, whole way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from jamsostek_tui.check.article_day import article_day
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.sentence_around import lead_before, sentence_around
from jamsostek_tui.facts.extract import extract
from jamsostek_tui.language.folding import fold
from jamsostek_tui.model import Article, Facts, Region
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


def told_in(article: Article, facts: Facts) -> Iterator[Told]:
    """Yield the numbers of one article with their sentences; `facts` are those extracted from it."""
    regions = {region.id: region for region in facts.regions}
    names = {region.id: region.name for region in facts.regions}
    people = {person.id: person.name for person in facts.people}
    bodies = {body.id: body.name for body in facts.organisations}
    folded, day = fold(article.text), article_day(article)
    for fact in facts.statistics:
        start, end = sentence_around(article, folded, fact)
        told = fact.attributed_to
        yield Told(
            fact,
            article.text[start:end],
            fact.start - start,
            fact.end - start,
            article.published,
            article.publisher,
            names.get(fact.region or "", fact.region),
            (people.get(told.person or 0) or bodies.get(told.organisation or 0)) if told else None,
            article.title,
            lead_before(article, start),
            day,
            _home(fact.region, regions),
        )


def _home(region: str | None, regions: Mapping[str, Region]) -> str | None:
    """Return the first region with a code of those that hold one, itself first; itself where none has."""
    above = region
    while above is not None and not above[0].isdigit():
        above = regions[above].parent if above in regions else None
    return above or region


def told(body: str, number: str, published: str | None = None) -> Told:
    """Return the number of a page whose text begins with `number`."""
    found = [one for one in all_told(body, published) if one.fact.text.startswith(number)]
    assert found, f"{number} is no fact of {body!r}: {[one.fact.text for one in all_told(body, published)]}"
    return found[0]
