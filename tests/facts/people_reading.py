"""Invented paragraphs as a Reading, and what people and statements are found in them."""

from __future__ import annotations

from dataclasses import dataclass

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.facts.people.people import find_people
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.quotations import Quotation, find_quotations
from jamsostek_tui.facts.speech.statements import find_statements
from jamsostek_tui.model import (
    Article,
    Block,
    BlockKind,
    Level,
    Mention,
    Organisation,
    OrganisationType,
    Person,
    Region,
    Statement,
)


@dataclass(frozen=True, slots=True)
class Read:
    """What one invented article gave."""

    text: str
    quotations: tuple[Quotation, ...]
    people: tuple[Person, ...]
    statements: tuple[Statement, ...]

    @property
    def names(self) -> list[str]:
        return [person.name for person in self.people]

    @property
    def spoken(self) -> list[tuple[str, str | None, str]]:
        """Form, name of the person or words of the speaker, and text of every statement."""
        by_id = {person.id: person.name for person in self.people}
        return [(s.form, by_id.get(s.person or 0, s.speaker), s.text) for s in self.statements]


def article(*paragraphs: str, kinds: dict[int, BlockKind] | None = None) -> Article:
    """One block a paragraph, `body` unless `kinds` says otherwise."""
    blocks: list[Block] = []
    start = 0
    for index, paragraph in enumerate(paragraphs):
        kind = (kinds or {}).get(index, "body")
        blocks.append(Block(start, start + len(paragraph), kind, "test", index + 1))
        start += len(paragraph) + 2
    return Article(
        id=0, source="-", text="\n\n".join(paragraphs), sha256="", blocks=tuple(blocks), rule="test", confidence=1.0
    )


def read(
    *paragraphs: str,
    regions: dict[str, tuple[str, Level]] | None = None,
    bodies: dict[str, OrganisationType] | None = None,
    kinds: dict[int, BlockKind] | None = None,
) -> Read:
    """Read invented paragraphs; `regions` gives code and level by name, `bodies` the organisations, ids from 1."""
    made = article(*paragraphs, kinds=kinds)
    reading = Reading(made)
    found = tuple(
        Region(id=code, name=name, level=level, mentions=mentions(made.text, name), rule="test", confidence=1.0)
        for name, (code, level) in (regions or {}).items()
    )
    organisations = tuple(
        Organisation(id=i, name=name, type=kind, mentions=mentions(made.text, name), rule="test", confidence=1.0)
        for i, (name, kind) in enumerate((bodies or {}).items(), 1)
    )
    quotations = find_quotations(reading)
    people = find_people(reading, found, organisations)
    statements = find_statements(reading, quotations, people, organisations)
    return Read(made.text, quotations, people, statements)


def people(text: str) -> dict[str, list[str]]:
    """The titles of everyone in a paragraph, by name, read with its real regions and bodies."""
    return {person.name: [role.title for role in person.roles] for person in extract(article(text)).people}


def mentions(text: str, words: str) -> tuple[Mention, ...]:
    """Every place of `words` in `text`."""
    places = []
    start = text.find(words)
    while start >= 0:
        places.append(Mention(0, start, start + len(words), words))
        start = text.find(words, start + 1)
    return tuple(places)
