"""Percentages and points that are no part of a whole: changes told otherwise, and what somebody asks for."""

from __future__ import annotations

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.measure_words import measure_words, tells_change
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.words import Words
from jamsostek_tui.model import Direction

_AGAIN = frozenset(("atau", "(", "setara"))
_ASKING = word_list("asking_words.txt")
_SIZING = frozenset(("sebesar", "sekitar", "hingga", "sampai", "naik", "kenaikan"))
"""Between a demand and its percentage."""
_ENDS = 2
_LISTED = 48
"""Tokens before a number of points within which the change that it is one of stands."""


def change_told_again(words: Words, candidate: Candidate) -> Direction | None:
    """Return the direction of a change both ends of which stand before its rate: `naik jadi A dari B atau 6 persen`."""
    forms, at = words.forms, candidate.first - 1
    if candidate.kind != "ratio" or forms[at] not in _AGAIN:
        return None
    ends: list[str] = []
    while at > candidate.opening:
        at -= 1
        if forms[at] in ("menjadi", "jadi", "dari"):
            ends.append(forms[at])
        elif tells_change(forms[at]) and (direction := measure_words()[forms[at]][1]) is not None:
            return direction if len(ends) == _ENDS and len(set(ends)) == _ENDS else None
        elif forms[at] in (".", ";"):
            return None
    return None


def is_asked_for(words: Words, candidate: Candidate) -> bool:
    """Whether somebody asks for a percentage: `buruh meminta 8,5 persen`, `jauh dari tuntutan 15 persen`."""
    at = candidate.first - 1
    while words.forms[at] in _SIZING:
        at -= 1
    return candidate.kind == "ratio" and words.forms[at] in _ASKING


def change_of_list(words: Words, candidate: Candidate) -> Direction | None:
    """Return the direction of points told one by one: `mengalami peningkatan pada A (0,9 poin), B (0,7 poin)`."""
    for at in range(candidate.first - 1, max(candidate.opening, candidate.first - _LISTED), -1):
        if tells_change(words.forms[at]):
            return measure_words()[words.forms[at]][1]
    return None
