"""What other rules would find: a stub of a new version, the same for the same seed and page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from jamsostek_tui.extraction import Extracted, Extracting, Raw
from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import Article, Facts, Mention, Ref, Statement, Statistic
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from jamsostek_tui.store.writing.prepared_page import prepared


def stub_version(seed: int) -> Extracting:
    """Return what extracts as the rules of a new version would, for `load` and `rebuild`."""

    def extracting(pages: Iterator[Raw]) -> Iterator[list[Extracted]]:
        for raw in pages:
            article = read_article(read_page(raw.data, raw.source))
            facts = other_rules(article, extract(article), Random(f"{seed}:{raw.sha256}"))
            yield [Extracted(raw.path, raw.identity, None, prepared(article, facts))]

    return extracting


def other_rules(article: Article, facts: Facts, random: Random) -> Facts:
    """Return facts as other rules would find them.

    Of the numbers and statements some are gone, some end elsewhere or mean something else; some people are gone, some
    have shorter names, some are two.
    """
    statistics = tuple(filter(None, (_number(article.text, one, random) for one in facts.statistics)))
    statements = tuple(filter(None, (_statement(article.text, one, random) for one in facts.statements)))
    people = tuple(
        replace(one, name=one.name + " Baru", mentions=_shorter(one.mentions)) if random.random() < 0.3 else one
        for one in facts.people
    )
    gone = {Ref("statistic", one.id) for one in facts.statistics} - {Ref("statistic", one.id) for one in statistics}
    gone |= {Ref("statement", one.id) for one in facts.statements} - {Ref("statement", one.id) for one in statements}
    links = tuple(one for one in facts.links if gone.isdisjoint((one.source, one.target)))
    return replace(facts, people=people, statistics=statistics, statements=statements, links=links, numerals=())


def _number(text: str, one: Statistic, random: Random) -> Statistic | None:
    draw = random.random()
    if draw < 0.25:
        return None
    if draw < 0.5:
        end = min(len(text), one.end + random.randrange(1, 4))
        return replace(one, end=end, text=text[one.start : end])
    return replace(one, value=one.value + 1, unit="hal", region=None) if draw < 0.75 else one


def _statement(text: str, one: Statement, random: Random) -> Statement | None:
    draw = random.random()
    if draw < 0.25:
        return None
    if draw < 0.5 and one.end - one.start > 20:
        return replace(one, start=one.start + 2, text=text[one.start + 2 : one.end])
    return one


def _shorter(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    return tuple(replace(each, end=each.end - 1, text=each.text[:-1]) for each in mentions)
