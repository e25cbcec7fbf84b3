"""The sources of facts exported as JSON lines: articles, people and bodies that they refer to, not among them already.

So that a line which names its article and who tells it by number can be cited without the database.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from jamsostek_tui.export.jsonl import json_line
from jamsostek_tui.model import Article, Event, Organisation, Person, Ref, Statement, Statistic
from jamsostek_tui.store.rows import AnyFact


class GivesFacts(Protocol):
    """What this asks of a reader."""

    def fact(self, ref: Ref) -> AnyFact | None: ...


class Referred:
    """What the facts of one export refer to; to be shown each of them."""

    def __init__(self) -> None:
        self._told: set[Ref] = set()
        self._meant: dict[Ref, None] = {}

    def saw(self, fact: AnyFact) -> None:
        """Remember what `fact`, which is exported, refers to."""
        if isinstance(fact, Article):
            self._told.add(Ref("article", fact.id))
        elif isinstance(fact, Person):
            self._told.add(Ref("person", fact.id))
        elif isinstance(fact, Organisation):
            self._told.add(Ref("organisation", fact.id))
        self._meant |= dict.fromkeys(told_by(fact))

    def lines(self, reader: GivesFacts) -> Iterator[str]:
        """Yield a line each; of people and bodies only the places where the articles of this export name them."""
        articles = {ref.id for ref in (*self._told, *self._meant) if ref.kind == "article"}
        for ref in self._meant:
            fact = None if ref in self._told else reader.fact(ref)
            if isinstance(fact, Person | Organisation):
                fact = replace(fact, mentions=tuple(one for one in fact.mentions if one.article in articles))
            if fact is not None:
                yield json_line(fact) + "\n"


def told_by(fact: AnyFact) -> Iterator[Ref]:
    """Yield the article of a number, statement or event, and who tells it, person and body; of others nothing."""
    if not isinstance(fact, Statistic | Statement | Event):
        return
    yield Ref("article", fact.article)
    tells = fact.attributed_to if isinstance(fact, Statistic) else fact if isinstance(fact, Statement) else None
    if tells is not None and tells.person is not None:
        yield Ref("person", tells.person)
    if tells is not None and tells.organisation is not None:
        yield Ref("organisation", tells.organisation)
