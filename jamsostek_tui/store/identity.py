"""What tells an entity of an article from others of its kind: its key, and a person's signature. Pure."""

from __future__ import annotations

from jamsostek_tui.model import Article, Facts, Organisation, Person, Region
from jamsostek_tui.store.detail import Entity
from jamsostek_tui.store.merging import SEPARATOR, name_key, organisation_key, signature


def key_of(entity: Entity) -> str:
    """Return what an entity is told from others of its kind by (people also by their signatures)."""
    if isinstance(entity, Region):
        return entity.id
    return organisation_key(entity) if isinstance(entity, Organisation) else name_key(entity.name)


def set_apart(key: str, signed: str | None, mark: str) -> tuple[str, str | None]:
    """Return key and signature of an entity that a decision sets apart from others of its name."""
    return (key + SEPARATOR + f"x:{mark}", None) if signed is None else (key, f"x:{mark}")


def codes_meant(facts: Facts) -> set[str]:
    """Return the regions that facts point at without naming them."""
    codes = {one.region for one in facts.statistics} | {one.region for one in facts.events}
    codes |= {one.region for one in facts.organisations}
    codes |= {role.region for person in facts.people for role in person.roles}
    return {code for code in codes if code is not None} - {region.id for region in facts.regions}


def signature_of(person: Person, article: Article, facts: Facts) -> str:
    """Return what a person's offices say in an article."""
    bodies: dict[int, Organisation] = {body.id: body for body in facts.organisations}

    def body(number: int) -> tuple[str, str | None]:
        found = bodies.get(number)
        return (organisation_key(found), found.region) if found else ("", None)

    return signature(person, article.sha256, body)
