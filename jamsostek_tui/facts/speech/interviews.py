"""Interviews printed as questions and answers without quotation marks: `Tanya: …` and `Jawab: …`, `T: …` and `J: …`."""

from __future__ import annotations

import re

from jamsostek_tui.facts.reading import Reading

_MARKUP = r"[*_]{0,3}"
_QUESTION = re.compile(rf"{_MARKUP}(?:Tanya|Pertanyaan|Wartawan|Redaksi|T|Q) ?{_MARKUP}:{_MARKUP} ?(?=[^\s\d])")
_ANSWER = re.compile(rf"{_MARKUP}(?:Jawab|Jawaban|J|A) ?{_MARKUP}:{_MARKUP} ?(?=\S)")
_OPENERS = frozenset("TPWRQJA*_")
_SPOKEN = frozenset({"lead", "body", "list"})


def answers(reading: Reading) -> dict[int, int]:
    """Return where the answer begins in each block that is one, by the block's index; empty without a question."""
    found: dict[int, int] = {}
    asked = False
    for index, block in enumerate(reading.blocks):
        if block.kind not in _SPOKEN or reading.folded[block.start : block.start + 1] not in _OPENERS:
            continue
        if _QUESTION.match(reading.folded, block.start, block.end):
            asked = True
        elif asked and (answer := _ANSWER.match(reading.folded, block.start, block.end)):
            found[index] = answer.end()
    return found
