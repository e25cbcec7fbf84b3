"""What one article says of an entity, as a small list; a region is told only where it differs from the gazetteer."""

from __future__ import annotations

from typing import Any, cast

from jamsostek_tui.model import Instrument, Kind, Mention, Organisation, Person, Region, Role
from jamsostek_tui.store.facts_by_kind import Entity


def detail_of(entity: Entity) -> list[Any]:
    """Return what `named_entity` makes the entity from again, beside its id, its mentions and how it was found."""
    if isinstance(entity, Region):
        from jamsostek_tui.language.gazetteer import place  # not at the top: the browser's first screen needs none

        known = place(entity.id)
        aliases = list(entity.aliases)
        if known is not None and (known.name, known.level, known.parent) == (entity.name, entity.level, entity.parent):
            return [aliases] if aliases else []
        return [aliases, entity.name, entity.level, entity.parent]
    if isinstance(entity, Person):
        roles = [[role.title, role.organisation, role.region, role.start, role.end] for role in entity.roles]
        return [entity.name, list(entity.aliases), roles, list(entity.honorifics), list(entity.degrees)]
    if isinstance(entity, Organisation):
        return [entity.name, entity.type, entity.region, entity.abbreviation]
    return [entity.name, entity.type, list(entity.aliases)]


def named_entity(
    kind: Kind, number: int | str, detail: list[Any], article: int, mentions: tuple[Mention, ...], found: dict[str, Any]
) -> Entity:
    """Return the entity that `detail_of` made `detail` from, as `article` names it."""
    if kind == "region":
        return _region(str(number), detail, mentions, found)
    identity = cast(int, number)
    if kind == "person":
        name, aliases, roles, honorifics, degrees = detail
        return Person(
            id=identity,
            name=name,
            aliases=tuple(aliases),
            honorifics=tuple(honorifics),
            degrees=tuple(degrees),
            roles=roles_of(roles, article),
            mentions=mentions,
            **found,
        )
    if kind == "organisation":
        name, sort, region, abbreviation = detail
        return Organisation(
            id=identity, name=name, abbreviation=abbreviation, type=sort, region=region, mentions=mentions, **found
        )
    name, sort, aliases = detail
    return Instrument(id=identity, name=name, type=sort, aliases=tuple(aliases), mentions=mentions, **found)


def roles_of(roles: list[Any], article: int) -> tuple[Role, ...]:
    """Return the roles that a person's detail holds."""
    return tuple(Role(title, body, region, article, start, end) for title, body, region, start, end in roles)


def _region(code: str, detail: list[Any], mentions: tuple[Mention, ...], found: dict[str, Any]) -> Region:
    aliases = tuple(detail[0]) if detail else ()
    if len(detail) > 1:
        _, name, level, parent = detail
    else:
        from jamsostek_tui.language.gazetteer import place

        known = place(code)
        name, level, parent = (known.name, known.level, known.parent) if known else (code, "district", None)
    return Region(id=code, name=name, level=level, parent=parent, aliases=aliases, mentions=mentions, **found)
