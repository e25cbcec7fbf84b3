"""What search knows a fact by: the words of its document. Pure, so that an old document can be taken out again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jamsostek_tui.language.broken_lines import running
from jamsostek_tui.language.gazetteer import place
from jamsostek_tui.language.number_forms import token_of
from jamsostek_tui.model import Article, Event, Facts, Kind, Ref, Statement, Statistic
from jamsostek_tui.store.database.schema import KIND_NUMBER
from jamsostek_tui.store.search.tokens import keys

_WORDS_A_DOCUMENT = 2_000
KIND_SHIFT = 40


def rowid(kind: Kind, number: int) -> int:
    """Return the row of the search index for a fact; those of one kind lie side by side, newest last."""
    return KIND_NUMBER[kind] << KIND_SHIFT | number


def joined(words: Iterable[str]) -> str:
    """Return words as the index takes them: distinct and in order, so that the same words give the same text."""
    return " ".join(sorted(set(words))[:_WORDS_A_DOCUMENT])


def article_documents(article: Article, facts: Facts) -> Iterator[tuple[Ref, str]]:
    """Yield the documents of an article and of its statistics, statements and events."""
    yield (
        Ref("article", article.id),
        joined(
            keys(article.title or article.text[:200], article.publisher, article.dateline, " ".join(article.keywords))
        ),
    )
    names = _Names(facts)
    for statistic in facts.statistics:
        yield Ref("statistic", statistic.id), joined(_statistic_words(statistic, names))
    for statement in facts.statements:
        yield Ref("statement", statement.id), joined(_statement_words(statement, names))
    for event in facts.events:
        yield Ref("event", event.id), joined(_event_words(event, names))


class _Names:
    """The names an article gives to the entities its facts point at."""

    def __init__(self, facts: Facts) -> None:
        self.regions = {
            region.id: " ".join({region.name, *region.aliases, *_written_too(region.id)}) for region in facts.regions
        }
        self.people = {person.id: person.name for person in facts.people}
        self.organisations = {body.id: f"{body.name} {body.abbreviation or ''}" for body in facts.organisations}
        self.instruments = {tool.id: " ".join((tool.name, *tool.aliases)) for tool in facts.instruments}


def _written_too(region: str) -> tuple[str, ...]:
    """Return how papers write a region, whether or not this article does: `loteng` finds its numbers too."""
    known = place(region)
    return known.aliases if known else ()


def _texts(text: str) -> tuple[str, ...]:
    """Return a text as the page has it, and, where lines were broken in it, with the words whole that were divided."""
    return (text, running(text, frozenset())) if "\n" in text else (text,)


def _statistic_words(statistic: Statistic, names: _Names) -> set[str]:
    told = statistic.attributed_to
    words = keys(
        *_texts(statistic.text),
        statistic.unit,
        statistic.subject,
        statistic.period,
        names.regions.get(statistic.region or ""),
        names.people.get(told.person or 0) if told else None,
        names.organisations.get(told.organisation or 0) if told else None,
        names.instruments.get(told.instrument or 0) if told else None,
    )
    words.add(token_of(statistic.value)[:40])
    words.discard("")
    return words


def _statement_words(statement: Statement, names: _Names) -> set[str]:
    return keys(
        *_texts(statement.text[:20_000]),
        statement.speaker,
        names.people.get(statement.person or 0),
        names.organisations.get(statement.organisation or 0),
    )


def _event_words(event: Event, names: _Names) -> set[str]:
    return keys(event.name, event.date, event.venue, names.regions.get(event.region or ""))
