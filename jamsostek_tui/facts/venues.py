"""Venues: a hall, hotel, office or field behind `di`, as far as its name goes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.language.trie import compile_words

_AT = re.compile(rf"\b(?P<verb>{any_of('taking_place_verbs.txt')})? ?di (?:dalam )?")
_WORD = re.compile(
    r" (?:(?:[A-Z][\w.'&/-]*|\d{1,3}|[IVX]{1,4})|\((?:[A-Z][\w ./-]{1,30})\)|"
    rf"(?:dan|of|&|the|lt\.?|{any_of('venue_words.txt')})\b)"
)
_SMALL = re.compile(r" (?:dan|of|&|the|lantai|lt\.?)$")
_NAMED = re.compile(r"[A-Z]")
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Venue:
    """The span of a venue's name, without `di`."""

    start: int
    end: int


def find_venue(reading: Reading, start: int, end: int) -> Venue | None:
    """Return the first venue in `[start, end)`, or None.

    A venue begins with a venue noun (`Hotel`, `Aula`, `Kantor`), or with a name where the words before say that
    something takes place there (`bertempat di`); it goes on over capitalised words.
    """
    folded = reading.folded
    for at in _AT.finditer(folded, start, end):
        noun = _nouns().match(reading.lowered, at.end(), end)
        stop: int | None
        if noun is not None:
            stop = _extended(folded, noun.end(), end)
        elif at["verb"] and at.end() < end and folded[at.end()].isupper():
            stop = _extended(folded, _word_end(folded, at.end(), end), end)
        else:
            stop = _proper_hall(reading, at.end(), end)
        if stop is not None and stop > at.end() and _is_named(folded[at.end() : stop]):
            return Venue(at.end(), stop)
    return None


def _is_named(venue: str) -> bool:
    words = venue.split()
    return _NAMED.search(venue) is not None or len(words) >= 2


def _proper_hall(reading: Reading, start: int, end: int) -> int | None:
    """Return the end of a name that only later says what it is (`The Acacia Hotel`, `Sutomo Convention Hall`)."""
    if start >= end or not reading.folded[start].isupper():
        return None
    stop = _extended(reading.folded, _word_end(reading.folded, start, end), end)
    return stop if _nouns().search(reading.lowered, start, stop) else None


def _word_end(folded: str, start: int, end: int) -> int:
    stop = start
    while stop < end and (folded[stop].isalnum() or folded[stop] in "'-&/"):
        stop += 1
    return stop


def _extended(folded: str, stop: int, end: int) -> int:
    limit = min(end, stop + _LONGEST)
    begin = stop
    while word := _WORD.match(folded, stop, limit):
        stop = word.end()
    while small := _SMALL.search(folded, begin, stop):
        stop = small.start()
    while stop > begin and folded[stop - 1] in ".,":
        stop -= 1
    return stop


@cache
def _nouns() -> re.Pattern[str]:
    return compile_words(word_list("venue_nouns.txt"))
