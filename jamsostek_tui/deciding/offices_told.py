"""The offices that articles give a person, each with the days on which it was told: an office through time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from jamsostek_tui.language.office_words import office_words
from jamsostek_tui.model import Article, Kind, Person, Ref
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.wording import counted, date, say

_DAY = len("2024-08-31")
_NEVER = "~"
"""Stands behind every day."""
_MOST = 12


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
    for (first, last), office, count, paper in spans[:_MOST]:
        days = dict.fromkeys((date(first), date(last)))
        when = say("date.none") if first == _NEVER else " – ".join(days)
        yield f"{office}: {when} ({paper or counted('article', count)})"
    if len(spans) > _MOST:
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
