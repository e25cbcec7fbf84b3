"""Numbers that nobody in the article says: taken back, denied, or of a claim that somebody calls in question.

`Sebelumnya tertulis 17.395 buruh`, `membantah ada 300 guru`, `mempertanyakan klaim pemkab bahwa 6.000 petani dijamin`.
Each stays a fact with a doubt, so that nobody takes it for one; who questions a claim is not its speaker.
"""

from __future__ import annotations

import re

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.model import Doubt

WITHDRAWN, DENIED = "withdrawn", "denied"
UNSAID = frozenset((WITHDRAWN, DENIED))
"""Doubts of numbers that nobody in the article says."""
DENIAL = "denial"
"""The rule of a statement that somebody denies."""
_PUT_RIGHT = re.compile(rf"(?<!\w){any_of('correction_words.txt')}(?!\w)")
_TEXT = r"dalam (?:berita|naskah|versi|artikel|tulisan)(?: \w+)? (?:sebelumnya|awal|semula|pertama)"
_EARLIER = rf"(?:sebelumnya|semula|awalnya|tadinya|{_TEXT})"
_STEMS = ("tulis", "cantum", "cetak", "muat")
_PRINT = rf"\b(?:ter|di|kami )(?:{'|'.join(_STEMS)})(?:kan)?\b"
_PRINTING = frozenset(front + stem + end for front in ("ter", "di", "") for stem in _STEMS for end in ("", "kan"))
_PUTTING_RIGHT = tuple(frozenset(phrase.split()) for phrase in word_list("correction_words.txt"))
"""What is put right has a word of the first or all words of one of the others."""
_PRINTED = re.compile(rf"(?<!\w){_EARLIER}(?!\w)[^.;:]{{0,40}}{_PRINT}[^.;]{{0,50}}$")
_TOLD = re.compile(rf"(?<!\w){_EARLIER}(?!\w)[^.;]{{0,60}}$|(?<!\w)bukan(?:lah)? (?:\w+ )?$")
_REACH = 120
_BESIDE = 1_000
"""Characters of its paragraph on either side of a number that may say that it is put right."""
QUESTIONED = "questioned"
"""The doubt of a number that somebody calls in question."""
_CLAIM_REACH = 160
_WORDS = r"(?: [\w./-]+)"
_CLAIMS = ("klaim", "tudingan", "tuduhan", "anggapan")
_OPENERS = word_list("questioning_verbs.txt") | frozenset(_CLAIMS)
_CLAIM = (
    rf"(?<!\w)(?:{any_of('questioning_verbs.txt')}{_WORDS}{{0,3}}? {any_of('claim_nouns.txt')}(?!\w)"
    rf"|(?:{'|'.join(_CLAIMS)}){_WORDS}{{0,6}}? (?:bahwa|yang (?:menyebut|menyatakan|mengatakan))(?!\w))"
)
"""A claim with who questions it, or a claim told with what it says: that is somebody else's."""
_CLAIM_TOLD = re.compile(_CLAIM)
_CLAIM_BEFORE = re.compile(rf"{_CLAIM}[^.;\"]{{0,90}}$")


def puts_right(reading: Reading) -> bool:
    """Whether an article may put something right: asked once, before each of its numbers is."""
    words = reading.vocabulary
    return not _PRINTING.isdisjoint(words) or any(phrase <= words for phrase in _PUTTING_RIGHT)


def withdrawn(reading: Reading, candidate: Candidate) -> tuple[Doubt, ...]:
    """Return the doubt of a number that its paper takes back, or nothing.

    What was printed before is taken back; what was told before only where the paragraph says that it puts right.
    """
    floor = max(candidate.sentence.start, candidate.start - _REACH)
    if _PRINTED.search(reading.lowered, floor, candidate.start):
        return (Doubt(WITHDRAWN),)
    if not _TOLD.search(reading.lowered, floor, candidate.start):
        return ()
    block = reading.blocks[candidate.sentence.block]
    first, last = max(block.start, candidate.start - _BESIDE), min(block.end, candidate.end + _BESIDE)
    return (Doubt(WITHDRAWN),) if _PUT_RIGHT.search(reading.lowered, first, last) else ()


def tells_claims(reading: Reading) -> bool:
    """Whether an article may tell a claim: asked once, before each of its numbers is."""
    openers = _OPENERS & reading.vocabulary
    return any(_CLAIM_TOLD.match(reading.lowered, at) for opener in openers for at in reading.offsets(opener))


def is_questioned(reading: Reading, candidate: Candidate) -> bool:
    """Whether a number stands in a claim that the one who tells it calls in question."""
    floor = max(candidate.sentence.start, candidate.start - _CLAIM_REACH)
    return _CLAIM_BEFORE.search(reading.lowered, floor, candidate.start) is not None
