"""Programmes, funds, awards, surveys and kinds of regulation: the tables of their names and short names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import NamedTuple, cast

from jamsostek_tui.language.lists import table_rows, word_list
from jamsostek_tui.language.trie import compile_words
from jamsostek_tui.model import InstrumentType


@dataclass(frozen=True, slots=True)
class InstrumentForm:
    """One way of writing an instrument: its full name, type, and the form with the capitals it needs."""

    name: str
    type: InstrumentType
    form: str

    def fits(self, text: str) -> bool:
        """Whether `text` has the capitals the form has: `PU` is none in small letters, `dana desa` may be."""
        return self.form.islower() or all(_fits(*pair) for pair in zip(self.form.split(), text.split(), strict=False))


@cache
def instrument_forms() -> Mapping[str, InstrumentForm]:
    """Return every instrument by each of its forms, lower case."""
    table: dict[str, InstrumentForm] = {}
    for row in table_rows("instruments.csv"):
        for form in row["forms"].split("|"):
            table[form.lower()] = InstrumentForm(row["name"], cast(InstrumentType, row["type"]), form)
    return MappingProxyType(table)


@cache
def regulation_kinds() -> Mapping[str, str]:
    """Return the full name of a kind of regulation by each of its forms, lower case (`inpres`)."""
    return MappingProxyType({form: row["name"] for row in table_rows("regulation_kinds.csv") for form in _forms(row)})


class NameFound(NamedTuple):
    """A form of an instrument or of a kind of regulation in a text: offsets, and the form with single blanks."""

    start: int
    end: int
    form: str


def instrument_name_at(lowered: str, start: int, limit: int) -> NameFound | None:
    """Return the longest form, kind or phrase that only looks like them that begins at `start` and ends by `limit`."""
    match = _instrument_pattern().match(lowered, start, limit)
    return NameFound(start, match.end(), " ".join(match.group().split())) if match else None


@cache
def instrument_words() -> frozenset[str]:
    """Return all forms, all kinds of regulation and the phrases that only look like them, lower case."""
    return frozenset((*instrument_forms(), *regulation_kinds(), *word_list("instrument_false_friends.txt")))


@cache
def _instrument_pattern() -> re.Pattern[str]:
    return compile_words(instrument_words())


def _fits(form: str, word: str) -> bool:
    if form.islower():
        return True
    return word.isupper() if form.strip("()").isupper() else word == form or word.isupper()


def _forms(row: dict[str, str]) -> list[str]:
    return row["forms"].split("|")
