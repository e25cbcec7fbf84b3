"""Public bodies, firms, unions and universities: the tables of names, abbreviations and kinds.

`organisations.csv` holds bodies with a name of their own; `tail` says whether a region may follow and make a
body of its own (`region`), must follow (`must`), or marks a branch (`branch`). `departments.csv` expands the
short names of regional departments, `department_words.txt` is the vocabulary their names are made of.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import cast

from jamsostek_tui.language.lists import table_rows, word_list
from jamsostek_tui.language.trie import compile_words
from jamsostek_tui.model import OrganisationType


@dataclass(frozen=True, slots=True)
class Body:
    """A body of the table; `tail` is `region`, `must`, `branch` or empty."""

    name: str
    abbreviation: str | None
    type: OrganisationType
    tail: str


@cache
def bodies() -> Mapping[str, Body]:
    """Return every body by each of its written forms, upper case."""
    table: dict[str, Body] = {}
    for row in table_rows("organisations.csv"):
        body = Body(row["name"], row["abbreviation"] or None, cast(OrganisationType, row["type"]), row["tail"])
        for form in _forms(row):
            table.setdefault(form.upper(), body)
    return MappingProxyType(table)


@cache
def departments() -> Mapping[str, str]:
    """Return the full name of a department by its short name, upper case (`DISNAKER`)."""
    return MappingProxyType({row["abbreviation"].upper(): row["name"] for row in table_rows("departments.csv")})


@cache
def department_words() -> frozenset[str]:
    """Return the words that names of departments and ministries are made of, lower case."""
    return word_list("department_words.txt")


@cache
def given_names() -> frozenset[str]:
    """Return common given names, lower case: a firm's name ends before a person's begins."""
    return word_list("given_names.txt")


@cache
def name_stops() -> frozenset[str]:
    """Return words that end the name of a firm or association, lower case."""
    return word_list("firm_name_bounds.txt")


@cache
def branch_places() -> re.Pattern[str]:
    """Return a pattern of what may follow a town in the name of its branch (`Tangerang Cimone`, `Bogor Kota`)."""
    return compile_words(f" {line}" for line in word_list("branch_places.txt"))


@cache
def body_forms() -> frozenset[str]:
    """Return every form of a body and every trigger, as written."""
    written: set[str] = set()
    for row in table_rows("organisations.csv"):
        written.update(_forms(row))
    written.update(row["abbreviation"] for row in table_rows("departments.csv"))
    written.update(row["word"] for row in table_rows("body_triggers.csv"))
    return frozenset(written)


@cache
def body_pattern() -> re.Pattern[str]:
    """Return one pattern for all of `body_forms`, as written and in capitals."""
    return compile_words(body_forms() | {form.upper() for form in body_forms()})


@cache
def triggers() -> Mapping[str, str]:
    """Return what each trigger word opens, by the trigger in upper case: the kind names the grammar to read on with."""
    return MappingProxyType({row["word"].upper(): row["kind"] for row in table_rows("body_triggers.csv")})


def _forms(row: dict[str, str]) -> list[str]:
    return [form for form in (row["name"], row["abbreviation"], *row["aliases"].split("|")) if form]
