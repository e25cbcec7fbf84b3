"""What a search ranks by: the words of a fact's name and of what tells it apart, read without making its row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from jamsostek_tui.language.number_forms import token_of
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.codec import AMONG, listed, strings
from jamsostek_tui.store.entities import ways_to_write
from jamsostek_tui.store.facts import FactReader
from jamsostek_tui.store.tokens import keys

_LABEL = 300
_token_of = lru_cache(maxsize=4_096)(token_of)


class Candidate(NamedTuple):
    """A fact that may be a hit: its number, the words of each of its names, its label first, and of its detail."""

    ref: Ref
    number: int
    names: tuple[set[str], ...]
    detail: set[str]


_COLUMNS: dict[Kind, str] = {
    "region": f"SELECT num, id, name, aliases FROM region WHERE num {AMONG}",
    "person": f"SELECT id, id, name, aliases, office FROM person WHERE id {AMONG}",
    "organisation": f"SELECT id, id, name, aliases, abbreviation FROM organisation WHERE id {AMONG}",
    "instrument": f"SELECT id, id, name, aliases FROM instrument WHERE id {AMONG}",
    "event": f"SELECT id, id, name, NULL, venue, date FROM event WHERE id {AMONG}",
    "article": "SELECT id, id, coalesce(title, substr(text, 1, 200)), NULL, publisher, dateline FROM article "
    f"WHERE id {AMONG}",
}


def candidates_of(facts: FactReader, kind: Kind, numbers: Sequence[int]) -> Iterator[Candidate]:
    """Yield the candidates of one kind with these numbers."""
    some = (listed(numbers),)
    if kind == "statistic":
        yield from _statistics(facts, some)
    elif kind == "statement":
        yield from _statements(facts, some)
    else:
        for number, identifier, name, aliases, *rest in facts.connection.execute(_COLUMNS[kind], some):
            other = (*strings(aliases), *ways_to_write(kind, str(identifier), name))
            names = (keys(name), *(keys(form) for form in dict.fromkeys(other)))
            yield Candidate(Ref(kind, identifier), number, names, keys(*rest))


def _statistics(facts: FactReader, some: tuple[str]) -> Iterator[Candidate]:
    for number, text, value, unit, subject, period, region in facts.connection.execute(
        "SELECT s.id, s.text, s.value, s.unit, s.subject, s.period, r.name FROM statistic s "
        f"LEFT JOIN region r ON r.id = s.region WHERE s.id {AMONG}",
        some,
    ):
        label = keys(text) | {_token_of(value)}
        yield Candidate(Ref("statistic", number), number, (label,), keys(unit, subject, period, region))


def _statements(facts: FactReader, some: tuple[str]) -> Iterator[Candidate]:
    for number, words, speaker, name in facts.connection.execute(
        f'SELECT s.id, substr(a.text, s.start + 1, min(s."end" - s.start, {_LABEL})), s.speaker, p.name '
        "FROM statement s JOIN article a ON a.id = s.article LEFT JOIN person p ON p.id = s.person "
        f"WHERE s.id {AMONG}",
        some,
    ):
        yield Candidate(Ref("statement", number), number, (keys(words),), keys(speaker, name))
