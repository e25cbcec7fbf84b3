"""Offices as papers name them, and what their title is in full words.

`data/office_titles.csv`: the form in lower case, the full title, and the scope: what follows the office and is not
part of its title: `region`, `body` (the name of a body), `place` (a village, a district), `none`; after `unit` the
field follows and belongs to the title ("Direktur Kepesertaan"). `data/office_prefixes.csv`: words for acting and
former holders.
"""

from __future__ import annotations

import csv
import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from jamsostek_tui.language.trie import led_source

_SHORT_IN_BRACKETS = r"(?: ?\([a-z./ -]{2,25}\))?"
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
    return {row[0]: Office(*row) for row in _rows("office_titles.csv")}


@cache
def prefixes() -> dict[str, str]:
    """Return the words for acting and former holders, by form in lower case."""
    return {row[0]: row[1] for row in _rows("office_prefixes.csv")}


def _rows(name: str) -> list[list[str]]:
    text = files("jamsostek_tui.language").joinpath("data", name).read_text("utf-8")
    return list(csv.reader(text.splitlines()))[1:]


@cache
def _office_pattern() -> re.Pattern[str]:
    return re.compile(rf"{led_source(offices())}{_SHORT_IN_BRACKETS}")


@cache
def _prefix_pattern() -> re.Pattern[str]:
    forms = "|".join(re.escape(form) for form in sorted(prefixes(), key=len, reverse=True))
    return re.compile(rf"(?<![\w.])({forms})\.?{_SHORT_IN_BRACKETS} ?$")


@cache
def _prefix_ends() -> tuple[str, ...]:
    return (")", *{form[-2:] for form in prefixes()})


@lru_cache(maxsize=2)
def office_matches(lowered: str) -> tuple[OfficeMatch, ...]:
    """Return every office in a text in lower case, in order; a word like `Pj` before it belongs to it.

    The last two texts are remembered, for people and statements read the same ones.
    """
    return tuple(_read(lowered, *match.span()) for match in _office_pattern().finditer(f"\n{lowered}"))


def _read(lowered: str, start: int, end: int) -> OfficeMatch:
    """Read the office whose words are `lowered[start : end - 1]`, see `trie.led_source`."""
    end -= 1
    words = lowered[start:end]
    office = offices().get(words) or offices()[" ".join(_BRACKET.sub("", words).split())]
    title = office.title
    if lowered[max(0, start - 5) : start].rstrip(". ").endswith(_prefix_ends()):
        before = _prefix_pattern().search(lowered, max(0, start - 50), start)
        if before:
            start, title = before.start(), f"{prefixes()[before[1]]} {title}"
    return OfficeMatch(start, end, title, office.scope)
