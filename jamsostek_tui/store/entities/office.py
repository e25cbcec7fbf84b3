"""The fullest of several offices, in words."""

from __future__ import annotations

from jamsostek_tui.language.office_words import office_words
from jamsostek_tui.model import Facts, Person


def fullest_office(person: Person, facts: Facts) -> str | None:
    """Return a person's office in words as an article's facts have it; of several the longest."""
    bodies = {body.id: body.name for body in facts.organisations}
    regions = {region.id: region.name for region in facts.regions}
    words = [
        office_words(role.title, bodies.get(role.organisation or 0), regions.get(role.region or ""))
        for role in person.roles
    ]
    return fullest(words)


def fullest(words: list[str]) -> str | None:
    """Return the longest of several offices in words, None where there is none."""
    return max(words, key=lambda word: (len(word), word)) if words else None
