"""The facts of one article by kind: its entities, and what stands at one place of its text. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from jamsostek_tui.model import (
    Event,
    Facts,
    Instrument,
    Kind,
    Organisation,
    Person,
    Ref,
    Region,
    Statement,
    Statistic,
)

Entity = Region | Person | Organisation | Instrument
Placed = Statistic | Statement | Event


def named_groups(facts: Facts) -> tuple[tuple[Kind, tuple[Entity, ...]], ...]:
    """Return the entities of an article by kind."""
    return (
        ("region", facts.regions),
        ("person", facts.people),
        ("organisation", facts.organisations),
        ("instrument", facts.instruments),
    )


def placed_facts(facts: Facts) -> Iterator[tuple[Ref, Placed]]:
    """Yield the facts that stand at one place of the article, with their references."""
    for statistic in facts.statistics:
        yield Ref("statistic", statistic.id), statistic
    for statement in facts.statements:
        yield Ref("statement", statement.id), statement
    for event in facts.events:
        yield Ref("event", event.id), event


def places(fact: Placed) -> Iterator[tuple[int, int]]:
    """Yield where a fact stands: itself, and the other places where the article tells it."""
    yield fact.start, fact.end
    if not isinstance(fact, Event):
        for span in fact.also:
            yield span.start, span.end
