"""The provinces, regencies and cities of Indonesia: codes, names, and the ways papers write them.

The table `data/regions.csv` is the project's own: Kemendagri codes (decree 300.2.2-2430 of 2025), names as newspapers
write them, aliases divided by `|`. A form in `guarded` is also a common word, a person's name or an
abbreviation of something else, and counts only where its neighbours say that it is a place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal, cast

from jamsostek_tui.language.area_levels import district_words
from jamsostek_tui.language.lists import data_text, table_rows
from jamsostek_tui.language.trie import compile_words
from jamsostek_tui.model import Level

FormKind = Literal["place", "island", "none"]
_LEVEL_RANK = {"province": 0, "city": 1, "regency": 2}


@dataclass(frozen=True, slots=True)
class Place:
    """One row of the table; `name` is without `Kabupaten`, with `Kota` only where a regency bears the same name."""

    code: str
    name: str
    level: Level
    parent: str | None
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A way of writing a name: the codes it may mean (province, city, regency), and how far to trust it.

    `kind` is `island` for groups of islands that are no region, `none` for phrases that only look like one.
    """

    kind: FormKind
    codes: tuple[str, ...] = ()
    guarded: bool = False
    abbreviation: bool = False


@cache
def places() -> Mapping[str, Place]:
    """Return every place by its Kemendagri code, in the order of the codes."""
    return MappingProxyType({row["code"]: _place(row) for row in table_rows("regions.csv")})


def place(code: str) -> Place | None:
    """Return the place with `code`, or None (a slug, or no code at all)."""
    return places().get(code)


@cache
def name_words() -> frozenset[str]:
    """Return the words that names of places are made of, in lower case: `lombok`, `temanggung`."""
    return frozenset(word for one in places().values() for word in one.name.lower().split())


def form_key(text: str) -> str:
    """Return `text` as the forms are keyed: blanks single, lower case."""
    return " ".join(text.split()).lower()


@cache
def forms() -> Mapping[str, Form]:
    """Return every written form by its key (see `form_key`)."""
    codes: dict[str, list[str]] = {}
    guarded: set[str] = set()
    short: set[str] = set()
    for row in table_rows("regions.csv"):
        bare = row["name"].removeprefix("Kota ") if row["level"] == "city" else row["name"]
        for written in (bare, *_split(row["aliases"]), *_split(row["guarded"])):
            key = form_key(written)
            if row["code"] not in codes.setdefault(key, []):
                codes[key].append(row["code"])
            if " " not in written and not bare.lower().startswith(key[:5]):
                short.add(key)
        guarded.update(form_key(written) for written in _split(row["guarded"]))
    table: dict[str, Form] = {form_key(name): Form("none") for name in _lines("region_false_friends.txt")}
    table |= {form_key(name): Form("island") for name in _lines("island_groups.txt")}
    for key, found in codes.items():
        ranked = tuple(sorted(found, key=lambda code: _LEVEL_RANK[places()[code].level]))
        table[key] = Form("place", ranked, key in guarded, key in short)
    return MappingProxyType(table)


@cache
def form_pattern() -> re.Pattern[str]:
    """Return one pattern for every form, as written and in capitals; compare hits by `form_key`."""
    written: set[str] = set()
    for row in table_rows("regions.csv"):
        bare = row["name"].removeprefix("Kota ") if row["level"] == "city" else row["name"]
        for name in (bare, *_split(row["aliases"]), *_split(row["guarded"])):
            written.update(_cases(name))
    for name in (*_lines("region_false_friends.txt"), *_lines("island_groups.txt")):
        written.update(_cases(name))
    return compile_words(written)


@cache
def heads() -> Mapping[str, str]:
    """Return the words that decide about a name behind them, lower case, each with its role.

    Roles: `regency`, `city` and `province` fix the level; `body` (an office or public body) and `near` vouch for the
    place; `smaller` (district, village), `street`, `firm`, `school`, `club`, `nature` and `culture` deny it.
    """
    return MappingProxyType({row["word"]: row["role"] for row in table_rows("region_heads.csv")})


@cache
def district_heads() -> frozenset[str]:
    """Return the words behind which a district or village is named, lower case: its level, or who governs it."""
    return frozenset({word for word, role in heads().items() if role == "smaller"} | district_words())


@cache
def village_words() -> frozenset[str]:
    """Return words that follow `Desa` or `Kecamatan` without being a name (`Desa Wisata`), lower case."""
    return frozenset(_lines("village_words.txt"))


def _cases(name: str) -> Iterator[str]:
    yield name
    yield name.upper()
    yield name.replace(" dan ", " Dan ")


def _place(row: dict[str, str]) -> Place:
    level = cast(Level, row["level"])
    return Place(row["code"], row["name"], level, row["parent"] or None, tuple(_split(row["aliases"])))


def _split(cell: str) -> list[str]:
    return cell.split("|") if cell else []


@cache
def _lines(name: str) -> tuple[str, ...]:
    return tuple(line for line in data_text(name).splitlines() if line.strip())
