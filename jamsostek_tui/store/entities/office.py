"""Which of several offices of one person is shown: one that says of what before one that does not, then the fullest."""

from __future__ import annotations

import re

from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.language.office_words import office_words
from jamsostek_tui.model import Facts, Person

_UNIT = re.compile(r"\b(?:dinas|badan|kantor|biro|bagian|bidang|seksi)\b(?P<of>.*)$", re.IGNORECASE)
_AREA = re.compile(r"^(?:kabupaten|kab\.|kota|provinsi|prov\.|pemkab|pemkot|pemprov|daerah)\b\s*", re.IGNORECASE)
_MONTH = len("2024-08")
OfficeRank = tuple[bool, str, int, str, str]


def fullest_office(person: Person, facts: Facts) -> str | None:
    """Return a person's office in words as an article's facts have it; of several the fullest."""
    bodies = {body.id: body.name for body in facts.organisations}
    regions = {region.id: region.name for region in facts.regions}
    words = [
        office_words(role.title, bodies.get(role.organisation or 0), regions.get(role.region or ""))
        for role in person.roles
    ]
    return fullest(words)


def fullest(words: list[str]) -> str | None:
    """Return the fullest of several offices in words, None where there is none."""
    return max(words, key=lambda word: (says_of_what(word), len(word), word)) if words else None


def office_rank(told: tuple[str, str]) -> OfficeRank:
    """Return what puts offices told of one person in order, each with the day it was told, the one to be shown last.

    That of the latest month, of one month the fullest; `Kepala Dinas Kota Bima`, which leaves out the department,
    stands behind any that does not.
    """
    day, office = told
    return says_of_what(office), day[:_MONTH], len(office), day, office


def says_of_what(office: str) -> bool:
    """Whether an office names what it is of: not `Kepala Dinas Kota Bima`, nor an empty one."""
    unit = _UNIT.search(office)
    if unit is None:
        return bool(office)
    of = _AREA.sub("", unit["of"].strip())
    return bool(of) and form_key(of) not in forms()
