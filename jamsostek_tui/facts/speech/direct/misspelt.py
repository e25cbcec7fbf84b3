"""Verbs of saying with letters wrong: behind a name and its office, or alone behind a quotation.

`Bupati Budi menjelasakan …`; `"…," tanda Budi`, `"…," harapanya`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.speakers.entities import Entity
from jamsostek_tui.language.reporting import SpokenWord, misspelt_verb

_VERB_BEHIND = re.compile(r",? (?:juga |pun |kemudian )?(me[a-z]{6,20})(?!\w)")
_OFFICE_REACH = 60
_CUE_BEHIND = re.compile(r"(?P<word>[a-z]{4,14}?)(?:(?P<nya>nya)(?= ?[.\n]| ?$)| (?=[A-Z]))")
_NO_CUE = frozenset(
    {
        *("antara", "atau", "bagi", "bersama", "dalam", "dari", "dengan", "karena", "kepada", "ketika", "namun"),
        *("oleh", "pada", "saat", "sambil", "sebagai", "selaku", "seperti", "serta", "tetapi", "untuk", "usai", "yang"),
        *("sebelum", "setelah", "hingga", "sampai", "menurut", "sementara", "sedangkan", "seusai", "sejak", "seraya"),
    }
)
"""Words that join a quotation to who is named behind it and tell nobody who said it."""


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


def misspelt_cue(folded: str, ended: int, start: int, limit: int) -> tuple[int, bool] | None:
    """Where an unknown word ends that stands as a cue at `start` behind a quotation, and whether it ends in -nya.

    The quotation, which ends at `ended`, must have a comma before its mark or behind it.
    """
    cue = _CUE_BEHIND.match(folded, start, limit)
    if cue is None or cue["word"] in _NO_CUE or "," not in folded[ended - 2 : start]:
        return None
    return cue.end() - (cue["nya"] is None), cue["nya"] is not None
