"""The facts of one article by kind: its entities, what stands at one place of its text; the same in other ids. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from jamsostek_tui.model import (
    MERGEABLE,
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


def renumbered(facts: Facts, now: Mapping[Ref, int]) -> Facts:
    """Return facts in other ids, whatever refers to them with them; what `now` does not name keeps its own."""

    def of(kind: Kind, number: Any) -> Any:
        return number if number is None else now.get(Ref(kind, number), number)

    def ref(one: Ref) -> Ref:
        return Ref(one.kind, now.get(one, one.id))

    def told(given: Any) -> Any:
        return given and replace(given, **{end: of(end, getattr(given, end)) for end in MERGEABLE})

    body: Kind = "organisation"
    return replace(
        facts,
        people=tuple(
            replace(
                one,
                id=of("person", one.id),
                roles=tuple(replace(role, organisation=of(body, role.organisation)) for role in one.roles),
            )
            for one in facts.people
        ),
        organisations=tuple(replace(one, id=of(body, one.id)) for one in facts.organisations),
        instruments=tuple(replace(one, id=of("instrument", one.id)) for one in facts.instruments),
        statistics=tuple(
            replace(one, id=of("statistic", one.id), attributed_to=told(one.attributed_to)) for one in facts.statistics
        ),
        statements=tuple(
            replace(
                one,
                id=of("statement", one.id),
                person=of("person", one.person),
                organisation=of(body, one.organisation),
            )
            for one in facts.statements
        ),
        events=tuple(replace(one, id=of("event", one.id)) for one in facts.events),
        links=tuple(replace(one, source=ref(one.source), target=ref(one.target)) for one in facts.links),
        numerals=tuple(replace(one, statistic=of("statistic", one.statistic)) for one in facts.numerals),
    )
