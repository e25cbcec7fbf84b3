"""As many dates as numbers, told in turn: `390 kasus, 720 kasus, dan 840 kasus pada 2023, 2024, dan 2025`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.language.dates import DateMention
from jamsostek_tui.language.words import Words

_AGAIN = frozenset(("atau", "(", "sekitar", "sebesar", "setara"))
_JOINED = frozenset(("", "dan", "serta"))


def in_turn(lowered: str, numbers: int, place: int, end: int, dates: Sequence[DateMention]) -> DateMention | None:
    """Return the date of the number at `place` (from 0) of `numbers` told in one breath up to the offset `end`.

    `dates` are those behind, in order; None where they are not just as many, each beside the next.
    """
    row = [date for date in dates if date.start >= end]
    if numbers < 2 or len(row) < numbers or len(lowered[end : row[0].start].split()) > 1:
        return None
    gaps = [(one.end, other.start) for one, other in pairwise(row)]
    joined = [lowered[start:stop].strip(" ,") in _JOINED for start, stop in gaps]
    if not all(joined[: numbers - 1]) or any(joined[numbers - 1 : numbers]):
        return None
    return row[place]


def shares_time(words: Words, before: Candidate, candidate: Candidate) -> bool:
    """Whether a share tells a number again right behind it, of one time with it: `8,5 juta orang atau 6,26 persen`."""
    if candidate.kind != "ratio" or before.kind == "ratio" or before.sentence != candidate.sentence:
        return False
    between = words.forms[before.last : candidate.first]
    return between[:1] in (["atau"], ["("]) and _AGAIN.issuperset(between)
