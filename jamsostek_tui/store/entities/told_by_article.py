"""What one article says of its entities, as plain tuples: what several articles say together is made of it. Pure."""

from __future__ import annotations

from collections.abc import Callable

from jamsostek_tui.model import Article, Facts, Kind, Organisation, Person, Ref, Region
from jamsostek_tui.store.entities.office import fullest_office
from jamsostek_tui.store.facts_by_kind import Entity, named_groups

Words = tuple[str, ...]
Said = tuple[
    str,
    Words,
    tuple[float, str, str],
    tuple[tuple[str, str | None], ...],
    str,
    str | None,
    str | None,
    Words,
    Words,
    tuple[str, str],
]
"""What one article says of an entity: the fields of `Merged` but kind, code and named, as plain tuples."""
SaidOfAll = dict[tuple[Kind, int], list[Said | None]]
"""What an article says of all its entities, so that only those are made anew of which it says something else now."""


def said_of(entity: Entity, published: str | None, office: str | None = None) -> Said:
    """Return what one article says of an entity; `published` is its date and `office` a person's office in words."""
    found = (-round(entity.confidence * 1000) / 1000, entity.rule, entity.status)
    doubts = tuple((doubt.name, doubt.other_reading) for doubt in entity.doubts)
    if isinstance(entity, Organisation):
        short = entity.abbreviation
        aliases = (short,) if short else ()
        return (entity.name, aliases, found, doubts, entity.type, entity.region, short, (), (), ("", ""))
    head = (entity.name, entity.aliases, found, doubts)
    if isinstance(entity, Region):
        return (*head, entity.level, entity.parent, None, (), (), ("", ""))
    if isinstance(entity, Person):
        when = (published or "", office) if office else ("", "")
        return (*head, "", None, None, entity.honorifics, entity.degrees, when)
    return (*head, entity.type, None, None, (), (), ("", ""))


def codes_meant(facts: Facts) -> set[str]:
    """Return the regions that facts point at without naming them."""
    codes = {one.region for one in facts.statistics} | {one.region for one in facts.events}
    codes |= {one.region for one in facts.organisations}
    codes |= {role.region for person in facts.people for role in person.roles}
    return {code for code in codes if code is not None} - {region.id for region in facts.regions}


def said_of_all(article: Article, facts: Facts, number_of: Callable[[Ref], int]) -> SaidOfAll:
    """Return what a stored article says of each entity, by kind and number; None of a region that it only means."""
    said: SaidOfAll = {("region", number_of(Ref("region", code))): [None] for code in codes_meant(facts)}
    for kind, entities in named_groups(facts):
        for one in entities:
            office = fullest_office(one, facts) if isinstance(one, Person) else None
            said[kind, number_of(Ref(kind, one.id))] = [said_of(one, article.published, office)]
    return said
