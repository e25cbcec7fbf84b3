"""Which entities of different articles are one: keys of names, signatures of offices, people grouped by them. Pure.

A region is its code, an instrument its folded name, an organisation its folded name and region. A person is the
folded name, where office or region agrees: people of one name are grouped by what their offices say (`signature`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import NamedTuple

from jamsostek_tui.disjoint_sets import DisjointSets
from jamsostek_tui.model import Article, Facts, Kind, Organisation, Person, Region, Role
from jamsostek_tui.store.facts_by_kind import Entity, named_groups
from jamsostek_tui.store.search.tokens import folded

SEPARATOR = "\x1f"
_WITHOUT_OFFICE = "a:"
WITH_OFFICE = "b"
"""Signatures that hold an office sort behind this, those of someone without any before it."""


class Identity(NamedTuple):
    """Who an entity of an article is by rule: its kind, its id within the article, its key, a person's signature."""

    kind: Kind
    local: int | str
    key: str
    signature: str


def name_key(name: str) -> str:
    """Return a name folded for comparison: lower case, no diacritics, points or doubled blanks."""
    return " ".join(folded(name).replace(".", " ").replace(",", " ").split()) or name


def organisation_key(body: Organisation) -> str:
    return name_key(body.name) + SEPARATOR + (body.region or "")


def best_name(names: Iterable[str]) -> str:
    """Return the fullest of several forms: most words, then longest, then first in the alphabet."""
    return min(names, key=lambda name: (-len(name.split()), -len(name), name))


def key_of(entity: Entity) -> str:
    """Return what an entity is told from others of its kind by (people also by their signatures)."""
    if isinstance(entity, Region):
        return entity.id
    return organisation_key(entity) if isinstance(entity, Organisation) else name_key(entity.name)


def set_apart(key: str, signed: str | None, mark: str) -> tuple[str, str | None]:
    """Return key and signature of an entity that a decision sets apart from others of its name."""
    return (key + SEPARATOR + f"x:{mark}", None) if signed is None else (key, f"x:{mark}")


def signature(person: Person, sha256: str, body: Callable[[int], tuple[str, str | None]]) -> str:
    """Return what a person's offices say, as sorted features in one string; `body` gives key and region of a body.

    `r:` a region, `o:` a body, `w:` a title held there, `t:` a title held nowhere told. Someone without any
    office agrees with nobody: the feature is then the article itself.
    """
    features: set[str] = set()
    for role in person.roles:
        features |= _features(role, body)
    return SEPARATOR.join(sorted(features)) or f"{_WITHOUT_OFFICE}{sha256}"


def is_without_office(signature: str) -> bool:
    """Whether a signature is of someone without any office, whom no other persona is one person with."""
    return signature.startswith(_WITHOUT_OFFICE)


def _features(role: Role, body: Callable[[int], tuple[str, str | None]]) -> set[str]:
    title = name_key(role.title)
    features: set[str] = set()
    if role.region is not None:
        features.add(f"r:{role.region}")
    if role.organisation is not None:
        key, region = body(role.organisation)
        features.add(f"o:{key.replace(SEPARATOR, '|')}")
        if region is not None:
            features.add(f"r:{region}")
    features.add(f"w:{title}" if features else f"t:{title}")
    return features


def signature_of(person: Person, article: Article, facts: Facts) -> str:
    """Return what a person's offices say in an article."""
    bodies: dict[int, Organisation] = {body.id: body for body in facts.organisations}

    def body(number: int) -> tuple[str, str | None]:
        found = bodies.get(number)
        return (organisation_key(found), found.region) if found else ("", None)

    return signature(person, article.sha256, body)


def identities_of(page: Article, facts: Facts) -> list[Identity]:
    """Return who the entities of an article are by rule alone; regions are who they are by their codes."""
    return [
        Identity(
            kind, entity.id, key_of(entity), signature_of(entity, page, facts) if isinstance(entity, Person) else ""
        )
        for kind, group in named_groups(facts)
        if kind != "region"
        for entity in group
    ]


def clusters(signatures: Iterable[str]) -> list[list[str]]:
    """Group the signatures under one name into people, each group and the list of groups in order.

    Two with a region or body in common are one person, as are two that tell the same bare title. A bare title
    joins the one group in which somebody holds it somewhere; if there are several such groups it stays apart.
    """
    groups = _joined({signed: _strong(signed) for signed in signatures})
    titles: dict[str, list[int]] = defaultdict(list)
    for index, group in enumerate(groups):
        for title in {
            feature[2:] for signed in group for feature in signed.split(SEPARATOR) if feature.startswith("w:")
        }:
            titles[title].append(index)
    kept: list[list[str]] = []
    for group in groups:
        bare = {feature[2:] for signed in group for feature in signed.split(SEPARATOR) if feature.startswith("t:")}
        homes = {home for title in bare for home in titles.get(title, ())}
        if _is_bare(group) and len(homes) == 1:
            groups[homes.pop()].extend(group)
        else:
            kept.append(group)
    return sorted(sorted(group) for group in kept)


def _strong(signed: str) -> set[str]:
    return {feature for feature in signed.split(SEPARATOR) if not feature.startswith("w:")}


def _is_bare(group: list[str]) -> bool:
    return all(feature.startswith("t:") for signed in group for feature in signed.split(SEPARATOR))


def _joined(features: dict[str, set[str]]) -> list[list[str]]:
    """Return the connected groups of signatures that share a feature."""
    sharing = DisjointSets[str]()
    owner: dict[str, str] = {}
    for signed in sorted(features):
        for feature in sorted(features[signed]):
            sharing.join(owner.setdefault(feature, signed), signed)
    groups: dict[str, list[str]] = defaultdict(list)
    for signed in sorted(features):
        groups[sharing.leader(signed)].append(signed)
    return sorted(groups.values())
