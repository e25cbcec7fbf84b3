"""People told again by a part of their name that is a place or a common word too: `kata Roma` of Roma Alexander."""

from __future__ import annotations

import re

from jamsostek_tui.facts.people.name_found import NameFound, support
from jamsostek_tui.facts.people.whose_name import Someone
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.names import word_kind
from jamsostek_tui.language.reporting import cue_forms

_WORDS = frozenset({"locality", "common", "body"})
_SHORTEST = 3
_SUPPORT = 0.9


def add_names_like_words(reading: Reading, people: list[Someone]) -> None:
    """Add to `people` where one such word of a name, first or last, stands alone behind a word of saying."""
    owners: dict[str, Someone] = {}
    for someone in people:
        words = max((name.words for name in someone.names), key=len)
        for word in {words[0], words[-1]} if len(words) > 1 else ():
            if len(word) >= _SHORTEST and word_kind(word) in _WORDS:
                owners.setdefault(word, someone)
    if not owners:
        return
    taken = {name.start for someone in people for name in someone.names}
    pattern = re.compile(rf"(?<!\w)([A-Za-z]{{3,16}}) ({'|'.join(map(re.escape, sorted(owners)))})(?![\w-]| [A-Z])")
    for match in pattern.finditer(reading.folded):
        cue, start, block = match[1].lower(), match.start(2), reading.block_at(match.start(2))
        if block is None or block.kind not in ("lead", "body", "list") or start in taken:
            continue
        if cue == "menurut" or cue in cue_forms():
            name = NameFound(start, match.end(), (match[2],), 0, block=reading.blocks.index(block))
            support(name, _SUPPORT, "cue-before-name", match.span(1))
            owners[match[2]].names.append(name)
