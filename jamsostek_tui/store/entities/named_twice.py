"""Entities that one article names twice are made one, before anything is stored. Pure."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from jamsostek_tui.model import Facts, Kind, Ref
from jamsostek_tui.store.entities.identity import best_name, name_key, organisation_key
from jamsostek_tui.store.facts_by_kind import renumbered

Named = TypeVar("Named", bound=Any)
Moved = dict[int, int]


def united(facts: Facts, same: Mapping[Ref, Hashable] | None = None) -> Facts:
    """Return `facts` with each entity once, and every reference pointing at the one that stayed.

    Two are one by their names (a body by its region too), or where `same` is given if it has the same for both; then
    the order of the text decides which of them comes first, since they may come in any.
    """
    given = facts
    if same is not None:
        facts = _in_order_of_text(facts)

    def key(kind: Kind, by_name: Callable[[Any], Hashable]) -> Callable[[Any], Hashable]:
        return by_name if same is None else lambda one: same[Ref(kind, one.id)]

    organisations, bodies = _once(facts.organisations, key("organisation", organisation_key))
    instruments, tools = _once(facts.instruments, key("instrument", lambda one: name_key(one.name)))
    people, persons = _once(facts.people, key("person", lambda one: name_key(one.name)))
    regions, _ = _once(facts.regions, lambda one: one.id)
    if not (bodies or tools or persons or len(regions) < len(facts.regions)):
        return given
    moved: dict[Kind, Moved] = {"organisation": bodies, "instrument": tools, "person": persons}
    now = {Ref(kind, gone): stayed for kind, some in moved.items() for gone, stayed in some.items()}
    once = replace(facts, regions=regions, organisations=organisations, instruments=instruments, people=people)
    return renumbered(once, now)


def _in_order_of_text(facts: Facts) -> Facts:
    def first(one: Any) -> tuple[int, str]:
        return (one.mentions[0].start if one.mentions else -1, one.name)

    return replace(
        facts,
        people=tuple(sorted(facts.people, key=first)),
        organisations=tuple(sorted(facts.organisations, key=first)),
        instruments=tuple(sorted(facts.instruments, key=first)),
    )


def _once(entities: tuple[Named, ...], key: Callable[[Named], Hashable]) -> tuple[tuple[Named, ...], Moved]:
    """Return the entities, those of one key made one, and which local id went where."""
    if len({key(one) for one in entities}) == len(entities):
        return entities, {}
    kept: dict[Hashable, Named] = {}
    moved: Moved = {}
    for one in entities:
        first = kept.get(key(one))
        if first is None:
            kept[key(one)] = one
        else:
            moved[one.id] = first.id
            kept[key(one)] = _both(first, one)
    return tuple(kept.values()), moved


def _both(one: Named, other: Named) -> Named:
    """Return one entity with what both have; single values are those of the one named first, where it has any."""
    joined: dict[str, Any] = {
        "confidence": max(one.confidence, other.confidence),
        "mentions": tuple(sorted(set(one.mentions) | set(other.mentions), key=lambda place: (place.start, place.end))),
    }
    name = best_name((one.name, other.name))
    for field in ("aliases", "honorifics", "degrees", "roles", "doubts"):
        if hasattr(one, field):
            joined[field] = tuple(dict.fromkeys((*getattr(one, field), *getattr(other, field))))
    if "aliases" in joined:
        forms = dict.fromkeys((*joined["aliases"], one.name, other.name))
        joined["aliases"] = tuple(form for form in forms if form != name)
    if hasattr(one, "abbreviation"):
        joined["abbreviation"] = one.abbreviation or other.abbreviation
    status = next((each.status for each in (one, other) if each.status != "found"), "found")
    return replace(one, name=name, status=status, **joined)
