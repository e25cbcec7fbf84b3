"""Verbs of saying with a letter wrong behind a name and its office: `Bupati Budi menjelasakan`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.entities import Entity
from jamsostek_tui.language.reporting import SpokenWord, misspelt_verb

_VERB_BEHIND = re.compile(r",? (?:juga |pun |kemudian )?(me[a-z]{6,20})(?!\w)")
_OFFICE_REACH = 60


def misspelt_verbs(reading: Reading, entities: Sequence[Entity]) -> Iterator[SpokenWord]:
    """Yield such verbs; `entities` are in the order of the text."""
    office = -_OFFICE_REACH
    for entity in entities:
        if entity.kind == "office":
            office = entity.end
        elif entity.kind == "person" and (entity.start - office < _OFFICE_REACH or entity.lead < entity.start):
            word = _VERB_BEHIND.match(reading.lowered, entity.end)
            verb = misspelt_verb(word[1]) if word else None
            if word is not None and verb is not None:
                yield SpokenWord(*word.span(1), verb, False)
