"""Whatever an article may name as a speaker: people, bodies, offices, pronouns, bodies without their names."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from itertools import islice
from typing import NamedTuple

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.offices import OfficeMatch
from jamsostek_tui.language.pronouns import MEANT_PATTERN
from jamsostek_tui.model import Organisation, Person

_ROLES_ASKED = 300
_BESIDE = 30
_AREA = re.compile(r"(?: [A-Z][\w-]+){1,5}")
_Bodies = Mapping[int, tuple[int, int]]
_FIELD = re.compile(r"(?: (?:[A-Z][\w-]*|dan|&)){1,7}")
_SEVERAL = frozenset(("pemerintah", "pihak", "para", "sejumlah", "beberapa"))


class Speaker(NamedTuple):
    """A speaker as named in the text, with the ids of the person or the organisation where known.

    `office` says that somebody speaks who is told by an office only, `organisation` being the body it belongs to.
    """

    text: str
    person: int | None = None
    organisation: int | None = None
    office: bool = False

    def is_body(self) -> bool:
        """Whether a body or several people speak, and nobody who holds an office in it."""
        if self.person is not None or self.office:
            return False
        first = self.text.partition(" ")[0].lower()
        return self.organisation is not None or first in _SEVERAL or first in word_list("body_nouns.txt")


class Entity(NamedTuple):
    """One such place: its offsets, where the words before it that belong to it begin, whom it means, its kind.

    `kind` is `person`, `body`, `office` or `pronoun`.
    """

    start: int
    end: int
    lead: int
    speaker: Speaker
    kind: str


def read_entities(
    reading: Reading, people: tuple[Person, ...], organisations: tuple[Organisation, ...]
) -> list[Entity]:
    """Return all that may speak, in order of place, longer ones first where they begin together."""
    text = reading.text
    held = _held(people)
    bodies = {mention.start: (body.id, mention.end) for body in organisations for mention in body.mentions}
    found: list[Entity] = []
    for person in people:
        leads = _leads(person)
        for mention in person.mentions:
            lead = leads.get(mention.start, mention.start)
            found.append(Entity(mention.start, mention.end, lead, Speaker(mention.text, person.id), "person"))
    for body in organisations:
        for mention in body.mentions:
            speaker = Speaker(mention.text, None, body.id)
            found.append(Entity(mention.start, mention.end, mention.start, speaker, "body"))
    taken = sorted((entity.start, entity.end) for entity in found)
    starts = [start for start, _ in taken]
    names = {entity.start for entity in found if entity.kind == "person"}
    found += (_office(reading, office, held, bodies) for office in reading.offices if office.start not in names)
    for start in reading.openings["meant"]:
        hit = MEANT_PATTERN.match(reading.lowered, start)
        index = bisect_right(starts, start) - 1
        if hit is not None and (index < 0 or start >= taken[index][1]):
            kind = "pronoun" if hit.lastgroup == "pronoun" else "body"
            found.append(Entity(start, hit.end(), start, Speaker(text[start : hit.end()]), kind))
    found.sort(key=_place)
    return found


def _office(reading: Reading, office: OfficeMatch, held: list[_Held], bodies: _Bodies) -> Entity:
    """An office as its holder where one is told, else as a speaker of its own with its field and body."""
    start, field = office.start, _field_end(reading.folded, office, bodies)
    inside = max(start, reading.text.rfind(" ", start, office.end) + 1)
    body, end = bodies.get(field + 1) or bodies.get(inside) or (None, _area_end(reading.folded, office, field))
    holder = _holder(held, office.title, start, body)
    if holder is None:
        return Entity(start, field, start, Speaker(reading.text[start:end], None, body, True), "office")
    return Entity(start, office.end, start, Speaker(reading.text[start : office.end], holder), "office")


def _field_end(folded: str, office: OfficeMatch, bodies: _Bodies) -> int:
    """Where an office ends with its field, which stands before one of `bodies`: `Direktur Kepesertaan BPJS …`."""
    field = _FIELD.match(folded, office.end) if office.scope == "unit" else None
    ends = [office.end + i for i, sign in enumerate(field.group() if field else "") if sign == " "]
    return next((end for end in ends if end + 1 in bodies), office.end)


def _area_end(folded: str, office: OfficeMatch, end: int) -> int:
    """Where the words for what an office governs end, from `end` on: `Bupati Kepulauan Aru`."""
    area = _AREA.match(folded, end) if office.scope in ("region", "place") else None
    return area.end() if area is not None else end


_BESIDES = ("wakil ", "mantan ")
"""Who holds an office so is another than its head."""


class _Held(NamedTuple):
    title: str
    start: int
    person: int
    body: int | None


def _held(people: tuple[Person, ...]) -> list[_Held]:
    """The titles held in the article, each with its place, holder and body."""
    held = (
        _Held(role.title.lower(), role.start, person.id, role.organisation)
        for person in people
        for role in person.roles
    )
    return list(islice(held, _ROLES_ASKED))


def _holder(held: list[_Held], title: str, offset: int, body: int | None) -> int | None:
    """The person who holds `title` here: of `body` if told with it and never of another, before, nearest."""
    wanted = title.lower()
    best: tuple[bool, bool, int, int] | None = None
    for other, start, person, of in held:
        same = other == wanted or other.endswith(f" {wanted}") or wanted.endswith(f" {other}")
        if body is not None and of not in (None, body) and start != offset:
            continue
        if other.startswith(_BESIDES) and not wanted.startswith(_BESIDES):
            continue
        if same or other.startswith(f"{wanted} "):
            rank = (body is not None and body != of, start > offset, abs(offset - start), person)
            best = rank if best is None else min(best, rank)
    return best[3] if best else None


def _leads(person: Person) -> dict[int, int]:
    """Where the words before a mention that belong to it begin, by its start: the office told right before a name."""
    starts = [mention.start for mention in person.mentions]
    leads: dict[int, int] = {}
    for role in sorted(person.roles, key=lambda role: role.end):
        index = bisect_left(starts, role.end)
        if index < len(starts) and starts[index] - role.end < _BESIDE:
            leads[starts[index]] = role.start
    return leads


def _place(entity: Entity) -> tuple[int, int]:
    return entity.start, -entity.end


def ends_on_a_name(entities: list[Entity], starts: list[int], start: int, verb: int) -> bool:
    """Whether somebody's name ends the words from `start` to a verb, and is who says it: `Salah satu buruh Budi …`.

    `starts` are the places of the `entities`, in order.
    """
    last = entities[bisect_left(starts, verb) - 1] if entities else None
    return last is not None and last.kind == "person" and last.start > start and last.end == verb - 1
