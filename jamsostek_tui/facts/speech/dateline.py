"""What opens a text and nobody says: `BREBES, 3 Juni 2024 - Menurut Budi, …`, `Sidoarjo (Radar Delta) - …`."""

from __future__ import annotations

import re

from jamsostek_tui.facts.reading import Reading, Sentence

_WORD = r"(?:[A-Z(\d][\w.()/'-]*|[\w-]+\.(?:com|co\.id|id|net))"
_SITE = r"[\w-]+\.(?i:com|co\.id|id|net)"
_DATELINE = re.compile(
    rf"(?:{_WORD}(?:, ?| )){{1,8}}(?:-{{1,2}}|\|) |[A-Z][\w.]+-- "
    rf"|[A-Z]{{4,}}(?: [A-Z]{{3,}}){{0,2}}(?: \([^()\n]{{2,30}}\)|, ?{_SITE})?-(?=[A-Za-z][a-z]+ )"
    rf"|{_SITE}, [A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?-(?=[A-Z][a-z]+ )"
)
"""Words with capitals, days and papers before a stroke between blanks; `RTMM-SPSI` is none."""


def past_dateline(reading: Reading, sentence: Sentence) -> int:
    """Return where a sentence begins behind the dateline that opens its paragraph, else where it begins."""
    start, end, folded = sentence.start, sentence.end, reading.folded
    if start != reading.blocks[sentence.block].start or (
        folded.find("-", start, end) < 0 and folded.find("|", start, end) < 0
    ):
        return start
    found = _DATELINE.match(folded, start, end)
    return found.end() if found else start
