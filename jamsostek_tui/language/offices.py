"""Offices as papers name them, and what their title is in full words.

`data/office_titles.csv`: the form in lower case, the full title, and the scope: what follows the office and is not
part of its title: `region`, `body` (the name of a body), `place` (a village, a district), `none`; after `unit` the
field follows and belongs to the title ("Direktur Kepesertaan"). `data/office_prefixes.csv`: words for acting and
former holders.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from jamsostek_tui.language.lists import table_rows
from jamsostek_tui.language.trie import plain_source, trie_source

_SHORT_IN_BRACKETS = r"(?: ?\([a-z./ -]{2,25}\))?"
_THEIRS = "nya"
_BRACKET = re.compile(r" ?\([a-z./ -]{2,25}\)$")


class Office(NamedTuple):
    """A form of an office, its full title and its scope."""

    form: str
    title: str
    scope: str


class OfficeMatch(NamedTuple):
    """An office in a text: offsets of the words, the title in full words, the scope of what follows."""

    start: int
    end: int
    title: str
    scope: str


@cache
def offices() -> dict[str, Office]:
    """Return every office by its form in lower case."""
    return {row["form"]: Office(**row) for row in table_rows("office_titles.csv")}


@cache
def prefixes() -> dict[str, str]:
    """Return the words for acting and former holders, by form in lower case."""
    return {row["form"]: row["title"] for row in table_rows("office_prefixes.csv")}


@cache
def office_forms() -> frozenset[str]:
    """Return every form of an office, in lower case, and with `-nya`: `bupatinya`, `kepala cabangnya`."""
    return frozenset((*offices(), *(form + _THEIRS for form in offices())))


@cache
def _office_pattern() -> re.Pattern[str]:
    return re.compile(rf"{trie_source(office_forms())}{_SHORT_IN_BRACKETS}")


@cache
def _prefix_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.])({plain_source(prefixes())})\.?{_SHORT_IN_BRACKETS} ?$")


@cache
def _prefix_ends() -> tuple[str, ...]:
    return (")", *{form[-2:] for form in prefixes()})


def office_matches(lowered: str, openings: Sequence[int]) -> tuple[OfficeMatch, ...]:
    """Return every office in a text in lower case, in order; a word like `Pj` before it belongs to it.

    `openings` are the places where a first word of an office stands, see `openings.find_openings`.
    """
    match, reached = _office_pattern().match, 0
    found: list[OfficeMatch] = []
    for start in openings:
        if start >= reached and (hit := match(lowered, start)):
            reached = hit.end()
            found.append(_read(lowered, start, reached))
    return tuple(found)


def _read(lowered: str, start: int, end: int) -> OfficeMatch:
    office = offices().get(lowered[start:end])
    if office is None:
        words = " ".join(_BRACKET.sub("", lowered[start:end]).split())
        office = offices().get(words)
        if office is None:
            office, end = offices()[words.removesuffix(_THEIRS)], end - len(_THEIRS)
    title = office.title
    if lowered[max(0, start - 5) : start].rstrip(". ").endswith(_prefix_ends()):
        before = _prefix_pattern().search(lowered, max(0, start - 50), start)
        if before:
            start, title = before.start(), f"{prefixes()[before[1]]} {title}"
    return OfficeMatch(start, end, title, office.scope)
