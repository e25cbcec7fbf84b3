"""People told again by a part of their name that is a place or a common word too: `kata Roma` of Roma Alexander."""

from __future__ import annotations

import re

from jamsostek_tui.facts.people.name_found import NameFound, support
from jamsostek_tui.facts.people.units import ORDINARY
from jamsostek_tui.facts.people.whose_name import Someone
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.names import word_kind
from jamsostek_tui.language.reporting import cue_forms

_CUE = re.compile(r"[A-Za-z]{3,16} ")
_GOES_ON = re.compile(r"[\w-]| [A-Z]")
_SHORTEST = 3
_SUPPORT = 0.9


def add_names_like_words(reading: Reading, people: list[Someone]) -> None:
    """Add to `people` where one such word of a name, first or last, stands alone behind a word of saying."""
    owners: dict[str, Someone] = {}
    for someone in people:
        words = max((name.words for name in someone.names), key=len)
        for word in {words[0], words[-1]} if len(words) > 1 else ():
            if len(word) >= _SHORTEST and word_kind(word) in ORDINARY:
                owners.setdefault(word, someone)
    if not owners:
        return
    taken = {name.start for someone in people for name in someone.names}
    for cue in filter(None, (_CUE.match(reading.folded, start) for start in reading.openings["reporting"])):
        start, said = cue.end(), cue[0][:-1].lower()
        if start in taken or not (said == "menurut" or said in cue_forms()):
            continue
        meant = next((word for word in sorted(owners) if _stands_at(reading.folded, start, word)), None)
        block = reading.block_at(start)
        if meant is not None and block is not None and block.kind in ("lead", "body", "list"):
            name = NameFound(start, start + len(meant), (meant,), 0, block=reading.blocks.index(block))
            support(name, _SUPPORT, "cue-before-name", (cue.start(), start - 1))
            owners[meant].names.append(name)


def _stands_at(folded: str, start: int, word: str) -> bool:
    """Whether `word` stands at `start`, and no further word with a capital behind it."""
    return folded.startswith(word, start) and not _GOES_ON.match(folded, start + len(word))
