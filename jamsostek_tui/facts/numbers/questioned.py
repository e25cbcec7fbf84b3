"""Numbers of a claim that somebody calls in question: `mempertanyakan klaim pemkab bahwa 6.000 petani dijamin`.

Who questions a claim does not make it: its numbers are not his, and they carry a doubt.
"""

from __future__ import annotations

import re

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.lists import any_of, word_list

QUESTIONED = "questioned"
"""The doubt of a number that somebody calls in question."""
_REACH = 160
_WORDS = r"(?: [\w./-]+)"
_CLAIMS = ("klaim", "tudingan", "tuduhan", "anggapan")
_OPENERS = word_list("questioning_verbs.txt") | frozenset(_CLAIMS)
_CLAIM = (
    rf"(?<!\w)(?:{any_of('questioning_verbs.txt')}{_WORDS}{{0,3}}? {any_of('claim_nouns.txt')}(?!\w)"
    rf"|(?:{'|'.join(_CLAIMS)}){_WORDS}{{0,6}}? (?:bahwa|yang (?:menyebut|menyatakan|mengatakan))(?!\w))"
)
"""A claim with who questions it, or a claim told with what it says: that is somebody else's."""
_TOLD = re.compile(_CLAIM)
_TOLD_BEFORE = re.compile(rf"{_CLAIM}[^.;\"]{{0,90}}$")


def tells_claims(reading: Reading) -> bool:
    """Whether an article may tell a claim: asked once, before each of its numbers is."""
    openers = _OPENERS & reading.vocabulary
    return any(_TOLD.match(reading.lowered, at) for opener in openers for at in reading.offsets(opener))


def is_questioned(reading: Reading, candidate: Candidate) -> bool:
    """Whether a number stands in a claim that the one who tells it calls in question."""
    floor = max(candidate.sentence.start, candidate.start - _REACH)
    return _TOLD_BEFORE.search(reading.lowered, floor, candidate.start) is not None
