"""The fields of a fact as a reader would type them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from jamsostek_tui.decisions.fields.fields import FIELDS, region_words
from jamsostek_tui.language.office_words import office_words
from jamsostek_tui.model import MERGEABLE, Kind, Person


def field_values(kind: Kind, fact: Any, name_of: Callable[[Kind, int | str], str]) -> dict[str, str]:
    """Return each field that can be set, with what stands in it ("" for nothing, or for no fact at all).

    `name_of` gives the name of a person, body or instrument; numbers are written as papers write them, regions by name
    and code.
    """
    values: dict[str, str] = {}
    for name in FIELDS.get(kind, {}):
        holder = fact
        if kind == "statistic" and name in MERGEABLE and fact is not None:
            holder = fact.attributed_to
        value = _office(fact, name_of) if name == "office" else getattr(holder, name, None)
        if name in MERGEABLE and isinstance(value, int):
            value = name_of(name, value)
        if isinstance(value, str) and (name == "region" or (kind, name) == ("region", "id")):
            value = region_words(value)
        values[name] = typed(value)
    return values


def _office(person: Person | None, name_of: Callable[[Kind, int | str], str]) -> str | None:
    """Return a person's office in words, of several the longest, as they are shown."""
    told = [
        office_words(
            role.title,
            None if role.organisation is None else name_of("organisation", role.organisation),
            None if role.region is None else name_of("region", role.region),
        )
        for role in (person.roles if person is not None else ())
    ]
    return max(told, key=lambda words: (len(words), words)) if told else None


def typed(value: Any) -> str:
    """Return a value as a reader would type it: `13.600`, `18,5`, "" for nothing."""
    if value is None:
        return ""
    if isinstance(value, float):
        written = f"{int(value):,}" if value.is_integer() else f"{Decimal(repr(value)):,f}"
        return written.translate({ord(","): ".", ord("."): ","})
    return " ".join(str(value).split())
