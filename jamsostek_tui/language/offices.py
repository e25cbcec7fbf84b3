"""Offices as papers name them, and what their title is in full words.

`data/office_titles.csv`: the form in lower case, the full title, and the scope: what follows the office and is not
part of its title: `region`, `body` (the name of a body), `place` (a village, a district), `none`; after `unit` the field
follows and belongs to the title ("Direktur Kepesertaan"). `data/office_prefixes.csv`: words for acting and former holders.
"""

from __future__ import annotations

import csv
import re
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from jamsostek_tui.language.trie import trie_source

_SHORT_IN_BRACKETS = r"(?: ?\([a-z./ -]{2,25}\))?"


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
def office_pattern() -> re.Pattern[str]:
    """Return the pattern of an office in lower-case text; groups `prefix` and `office`."""
    acting = trie_source(prefixes())
    return re.compile(
        rf"(?:(?P<prefix>{acting})\.?{_SHORT_IN_BRACKETS} ?)?(?P<office>{trie_source(offices())}){_SHORT_IN_BRACKETS}"
    )


def read_office(match: re.Match[str]) -> OfficeMatch:
    """Return what a match of `office_pattern` says."""
    office = offices()[" ".join(match["office"].split())]
    title = office.title
    if match["prefix"]:
        title = f"{prefixes()[' '.join(match['prefix'].split())]} {title}"
    return OfficeMatch(match.start(), match.end(), title, office.scope)
