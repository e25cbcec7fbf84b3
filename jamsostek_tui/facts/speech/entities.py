"""Whatever an article may name as a speaker: people, bodies, offices, pronouns, bodies without their names."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import islice
from typing import NamedTuple

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.pronouns import MEANT_PATTERN
from jamsostek_tui.model import Organisation, Person

_ROLES_ASKED = 300
_BESIDE = 30


class Speaker(NamedTuple):
    """A speaker as named in the text, with the ids of the person or the organisation where known."""

    text: str
    person: int | None = None
    organisation: int | None = None


class Entity(NamedTuple):
    """One such place: its offsets, where the words before it that belong to it begin, whom it means, its kind.

    `kind` is `person`, `body`, `office` or `pronoun`.
    """

    start: int
    end: int
    lead: int
    speaker: Speaker | None
    kind: str


def read_entities(
    reading: Reading, people: tuple[Person, ...], organisations: tuple[Organisation, ...]
) -> list[Entity]:
    """Return all that may speak, in order of place, longer ones first where they begin together."""
    text = reading.text
    held = _held(people)
    bodies = {mention.start: body.id for body in organisations for mention in body.mentions}
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
    for match in reading.offices:
        words = text[match.start : match.end]
        holder = _holder(held, match.title, match.start, bodies.get(match.end + 1))
        found.append(Entity(match.start, match.end, match.start, Speaker(words, holder), "office"))
    for start in reading.openings["meant"]:
        hit = MEANT_PATTERN.match(reading.lowered, start)
        index = bisect_right(starts, start) - 1
        if hit is not None and (index < 0 or start >= taken[index][1]):
            kind = "pronoun" if hit.lastgroup == "pronoun" else "body"
            found.append(Entity(start, hit.end(), start, Speaker(text[start : hit.end()]), kind))
    found.sort(key=_place)
    return found


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
    """The person who holds `title` here: of `body` if told with it, before rather than after, nearest."""
    wanted = title.lower()
    best: tuple[bool, bool, int, int] | None = None
    for other, start, person, of in held:
        same = other == wanted or other.endswith(f" {wanted}") or wanted.endswith(f" {other}")
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
