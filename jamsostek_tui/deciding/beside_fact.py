"""What stands beside a fact and is not in it: names, offices, what a person set, what contradicts it, notes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from jamsostek_tui.browse.named_where import Naming, period_named, region_named
from jamsostek_tui.check.compared.groups import groups
from jamsostek_tui.check.settled.standings import standings_in
from jamsostek_tui.deciding.what_was_decided import WhatWasDecided
from jamsostek_tui.decisions.decision_in_words import changed_in_words
from jamsostek_tui.decisions.on_page.page_facts import PageFacts
from jamsostek_tui.language.office_words import office_words
from jamsostek_tui.model import Article, Kind, Person, Ref, Statistic
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.reading.numbers_around import numbers_around
from jamsostek_tui.wording import counted, date, say

_MOST_NAMES = 12
_QUICKLY_COMPARED = 3_000
"""Numbers of a database of which any two are compared within a blink."""
_DAY = len("2024-08-31")
_NEVER = "~"
"""Stands behind every day."""
_MOST_OFFICES = 12


def beside_fact(database: Path, ref: Ref, *, at_once: bool = False) -> list[tuple[str, str]]:
    """Return what is told beside a fact, each with what it is called in the reader's words; raises SentenceError.

    `at_once`: of a number in a database of many, what contradicts it is left out, since to compare takes its time.
    """
    with closing(Reader(database)) as reader:
        fact = reader.fact(ref)
        if fact is None:
            return []
        decided = WhatWasDecided(database)
        told = [(say("why.names"), words) for words in _names(fact)]
        if isinstance(fact, Person):
            told += [(say("why.offices"), words) for words in offices_told(reader, fact)]
        if isinstance(fact, Statistic) and fact.status in ("found", "accepted"):
            told += _named(reader, fact)
        if fact.status in ("edited", "added"):
            told += [(say("why.changed"), changed_in_words(one)) for one in decided.changed_fields(ref)]
        if isinstance(fact, Statistic) and not (at_once and reader.counts()["statistic"] > _QUICKLY_COMPARED):
            told += _standing(reader, decided, fact)
    return told + [(say("dossier.note"), words) for words in decided.notes_on([ref]).values()]


def _names(fact: object) -> Iterator[str]:
    """Yield the names under which others know somebody or something, the longest first, as one line."""
    others = sorted(getattr(fact, "aliases", ()), key=lambda name: (-len(name), name))
    if others:
        more = ["…"] if len(others) > _MOST_NAMES else []
        yield ", ".join([*others[:_MOST_NAMES], *more])


def _named(reader: Reader, number: Statistic) -> Iterator[tuple[str, str]]:
    """Yield where the region and the time of a number are named."""
    page = reader.page_of(Ref("statistic", number.id))
    if page is None:
        return
    if number.region is not None:
        yield say("why.region"), _where(region_named(page.article, _named_at(page, number.region), number))
    if number.period is not None and (naming := period_named(page.article, number)) is not None:
        yield say("why.period"), _where(naming)


def _named_at(page: PageFacts, region: str) -> list[tuple[int, int]]:
    """Return where a page names a region: nowhere, where only what lies in it is named."""
    try:
        return [(one.start, one.end) for one in page.fact(Ref("region", region)).mentions]
    except KeyError:
        return []


def _where(naming: Naming | None) -> str:
    if naming is None:
        return say("why.named.nowhere")
    if naming.paragraph is None:
        return say(f"why.named.{naming.where}", words=naming.words)
    return say(f"why.named.{naming.where}.paragraph", words=naming.words, n=naming.paragraph)


def _standing(reader: Reader, decided: WhatWasDecided, number: Statistic) -> list[tuple[str, str]]:
    """Return what contradicts a number, and how that was settled."""
    around = groups(numbers_around(reader, [number]).members)
    standing = standings_in(around, decided.settlements()).get(Ref("statistic", number.id))
    if standing is None:
        return []
    told = [(say("why.conflict"), standing.conflict)] if standing.conflict else []
    return told + ([(say("why.settled"), standing.settlement)] if standing.settlement else [])


def offices_told(reader: Reader, person: Person) -> Iterator[str]:
    """Yield each office in words with when it was told, and by which paper, or in how many articles.

    The one told first comes first, those of articles without a day last. Raises StoreError.
    """
    told: dict[str, dict[int, Article]] = defaultdict(dict)
    for role in person.roles:
        article = reader.fact(Ref("article", role.article))
        if isinstance(article, Article):
            body = _name(reader, "organisation", role.organisation)
            told[office_words(role.title, body, _name(reader, "region", role.region))][article.id] = article
    spans = sorted((_days(by.values()), office, len(by), _paper(by.values())) for office, by in told.items())
    for (first, last), office, count, paper in spans[:_MOST_OFFICES]:
        days = dict.fromkeys((date(first), date(last)))
        when = say("date.none") if first == _NEVER else " – ".join(days)
        yield f"{office}: {when} ({paper or counted('article', count)})"
    if len(spans) > _MOST_OFFICES:
        yield "…"


def _days(articles: Iterable[Article]) -> tuple[str, str]:
    """Return the first and the last day on which articles appeared."""
    days = sorted(article.published[:_DAY] for article in articles if article.published)
    return (days[0], days[-1]) if days else (_NEVER, _NEVER)


def _paper(articles: Iterable[Article]) -> str:
    """Return the paper of all articles, where it is one."""
    papers = {article.publisher or "" for article in articles}
    return papers.pop() if len(papers) == 1 else ""


def _name(reader: Reader, kind: Kind, number: int | str | None) -> str | None:
    row = reader.row(Ref(kind, number)) if number is not None else None
    return row.label if row is not None else None
