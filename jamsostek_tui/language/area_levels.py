"""The words before the name of an administrative area: its level (`Kecamatan`), or the office of its head (`Camat`).

`data/area_levels.csv`: word, level, the word that ids are made with, role. A role is `region` (provinces, regencies and
cities, which have codes), `level` and `short` (districts and villages, `Kec.`), `governed` (a `Kampung` is as often a
quarter: only one that somebody governs is a village) or `head`.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple, cast

from jamsostek_tui.language.lists import table_rows, word_list
from jamsostek_tui.language.trie import plain_source, trie_source
from jamsostek_tui.model import Level

REGENCY_LEVELS: frozenset[Level] = frozenset({"regency", "city"})
"""The levels right below a province."""


class AreaLevel(NamedTuple):
    """One such word in lower case, without the full stop of a short one."""

    word: str
    level: Level
    slug: str
    role: str


@cache
def area_levels() -> dict[str, AreaLevel]:
    """Return all of them by word."""
    rows = table_rows("area_levels.csv")
    return {row["word"]: AreaLevel(row["word"], cast(Level, row["level"]), row["slug"], row["role"]) for row in rows}


@cache
def words_of(*roles: str) -> frozenset[str]:
    """Return the words of these roles, in lower case."""
    return frozenset(word for word, one in area_levels().items() if one.role in roles)


@cache
def district_words() -> frozenset[str]:
    """Return the words before the names of districts and villages and the offices of their heads, in lower case."""
    return frozenset(area_levels()) - words_of("region")


@cache
def level_words() -> frozenset[str]:
    """Return the words for levels of areas, from province to village, in lower case."""
    return frozenset(area_levels()) - words_of("head")


@cache
def area_nouns() -> frozenset[str]:
    """Return `level_words` and the other nouns that stand for areas in lists and tables (`wilayah`, `lokasi`)."""
    return level_words() | word_list("area_nouns.txt")


def level_source() -> str:
    """Return the source of a regex group that matches one of `level_words`, the longest where several fit."""
    return plain_source(level_words())


def head_source(*levels: Level) -> str:
    """Return the branches of a pattern of the offices of heads, capitalised: of areas of these levels, or of any."""
    heads = (area_levels()[word] for word in sorted(words_of("head")))
    return "|".join(head.word.capitalize() for head in heads if not levels or head.level in levels)


def district_source() -> str:
    """Return the source of a pattern of `district_words`, capitalised; those with `d` and `k` also in lower case."""
    written = (f"{word}." if area_levels()[word].role == "short" else word for word in district_words())
    return trie_source(form for word in written for form in {word.capitalize(), word if word[0] in "dk" else ""})
