"""Whom an interview asks: the name that its headline opens with, else whoever is named before it and does not ask."""

from __future__ import annotations

import re

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.model import Person

_PAPER = r",? (?:dari|wartawan|reporter|jurnalis|kontributor|redaktur) [^.;:\n]{2,60}?"
_ASKING = re.compile(rf"(?:{_PAPER})?,? {any_of('interviewing_verbs.txt')}")
"""Behind a name: `Budi dari majalah Suara menemuinya di Ambon`."""


def interviewed(reading: Reading, people: tuple[Person, ...], offset: int) -> Person | None:
    """Return whom the answers from `offset` on are of, None where nobody is named before them but those who ask."""
    named = sorted((mention.start, mention.end, person.id) for person in people for mention in person.mentions)
    by_id = {person.id: person for person in people}
    titles = [block.start for block in reading.blocks if block.kind == "title"]
    for start, end, id in named:
        if start in titles and reading.folded.startswith(":", end):
            return by_id[id]
    asking = {id for _, end, id in named if end <= offset and _ASKING.match(reading.lowered, end)}
    told = (by_id[id] for start, _, id in reversed(named) if start < offset and id not in asking)
    return next(told, None) if asking else None
