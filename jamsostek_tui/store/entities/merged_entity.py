"""What several articles together say of one region, person, organisation or instrument.

Every single value is the least of those told and every list their union, so no order of loading can matter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from jamsostek_tui.language.bodies import bodies
from jamsostek_tui.language.gazetteer import place
from jamsostek_tui.language.instrument_names import instrument_forms
from jamsostek_tui.model import Doubt, Instrument, Kind, Organisation, Person, Region
from jamsostek_tui.store.database.packing import pack, pack_doubts, strings, unpack_doubts
from jamsostek_tui.store.entities.identity import best_name
from jamsostek_tui.store.entities.office import office_rank
from jamsostek_tui.store.entities.told_by_article import Said, said_of
from jamsostek_tui.store.facts_by_kind import Entity
from jamsostek_tui.store.search.indexed_words import joined
from jamsostek_tui.store.search.tokens import folded, keys
from jamsostek_tui.store.writing.linked_pairs import parent_of

NOBODY: frozenset[str] = frozenset()
KIND_OF: dict[type, Kind] = {Region: "region", Person: "person", Organisation: "organisation", Instrument: "instrument"}
TABLE_COLUMNS: dict[Kind, str] = {
    "region": "name, aliases, level, parent, named, rule, confidence, status, doubts",
    "person": "name, aliases, honorifics, degrees, office, office_date, rule, confidence, status, doubts",
    "organisation": "name, aliases, type, region, abbreviation, rule, confidence, status, doubts",
    "instrument": "name, aliases, type, rule, confidence, status, doubts",
}


@dataclass(frozen=True, slots=True)
class Merged:
    """An entity as all articles so far have it.

    `sort` is a region's level or the type of a body or instrument, `region` a region's parent or a body's region,
    `code` a region's own id, `named` false for a region that only stands above one that an article names.
    """

    kind: Kind
    name: str
    aliases: frozenset[str]
    found: tuple[float, str, str]
    doubts: frozenset[Doubt] = frozenset()
    sort: str = ""
    region: str | None = None
    abbreviation: str | None = None
    honorifics: frozenset[str] = NOBODY
    degrees: frozenset[str] = NOBODY
    office: tuple[str, str] = ("", "")
    code: str = ""
    named: bool = True

    def united(self, other: Merged) -> Merged:
        """Return what both say together; a region only inferred from one below it says nothing."""
        if not (self.named and other.named):
            return self if self.named else other
        name = best_name((self.name, other.name))
        return replace(
            self,
            name=name,
            aliases=(self.aliases | other.aliases | {self.name, other.name}) - {name},
            found=min(self.found, other.found, key=lambda found: (found[2] == "found", found)),
            doubts=self.doubts | other.doubts,
            sort=min(self.sort, other.sort, key=lambda sort: (sort == "other", sort)),
            region=_least(self.region, other.region),
            abbreviation=_least(self.abbreviation, other.abbreviation),
            honorifics=self.honorifics | other.honorifics,
            degrees=self.degrees | other.degrees,
            office=max(self.office, other.office, key=office_rank),
        )

    def words(self) -> str:
        """Return the document search knows the entity by."""
        return joined(
            keys(
                self.name,
                *self.aliases,
                self.abbreviation,
                self.office[1],
                *ways_to_write(self.kind, self.code, self.name),
            )
        )

    def values(self, number_of_rule: Callable[[str], int]) -> tuple[object, ...]:
        """Return the values of TABLE_COLUMNS."""
        confidence, rule = round(-self.found[0] * 1000), number_of_rule(self.found[1])
        status = None if self.found[2] == "found" else self.found[2]
        doubts = pack_doubts(sorted(self.doubts, key=lambda doubt: (doubt.name, doubt.other_reading or "")))
        rest = (rule, confidence, status, doubts)
        head = (self.name, pack(sorted(self.aliases)))
        if self.kind == "region":
            return (*head, self.sort, self.region, int(self.named), *rest)
        if self.kind == "person":
            office = (self.office[1] or None, self.office[0] or None)
            return (*head, pack(sorted(self.honorifics)), pack(sorted(self.degrees)), *office, *rest)
        if self.kind == "organisation":
            return (*head, self.sort, self.region, self.abbreviation, *rest)
        return (*head, self.sort, *rest)


def _least(one: str | None, other: str | None) -> str | None:
    return min((value for value in (one, other) if value is not None), default=None)


def ways_to_write(kind: Kind, identifier: str, name: str) -> tuple[str, ...]:
    """Return the forms that search knows an entity by without any article having used them (`loteng`, `bpjstk`)."""
    if kind == "region":
        known = place(identifier)
        return known.aliases if known else ()
    return _known_as().get(folded(name), ()) if kind in ("organisation", "instrument") else ()


@cache
def _known_as() -> Mapping[str, tuple[str, ...]]:
    """Return the written forms of the bodies and instruments of the lexicons by folded name."""
    forms: dict[str, list[str]] = defaultdict(list)
    for written, body in bodies().items():
        forms[folded(body.name)].append(written)
    for written, instrument in instrument_forms().items():
        forms[folded(instrument.name)].append(written)
    return {name: tuple(written) for name, written in forms.items()}


def merged_of(kind: Kind, said: Said, code: str = "") -> Merged:
    """Return what one article says of an entity, ready to be united with what others say; `code` is a region's id."""
    name, aliases, found, doubts, sort, region, abbreviation, honorifics, degrees, office = said
    return Merged(
        kind,
        name,
        frozenset(aliases) - ({name} if kind != "organisation" else NOBODY),
        found,
        frozenset(Doubt(*doubt) for doubt in doubts),
        sort=sort,
        region=region,
        abbreviation=abbreviation,
        honorifics=frozenset(honorifics),
        degrees=frozenset(degrees),
        office=office,
        code=code,
    )


def of_naming(entity: Entity, published: str | None, office: str | None = None) -> Merged:
    """Return what one article says of an entity, ready to be united with what others say."""
    kind: Kind = KIND_OF[type(entity)]
    return merged_of(kind, said_of(entity, published, office), str(entity.id) if kind == "region" else "")


def inferred(code: str, said: Said | None) -> Merged:
    """Return a region that no article names itself, because one below it or a fact points at it."""
    known = place(code)
    return Merged(
        "region",
        known.name if known else said[0] if said else code,
        frozenset(),
        (0.0, "inferred", "found"),
        sort=known.level if known else said[4] if said else "district",
        region=known.parent if known else said[5] if said else parent_of(code, {}),
        code=code,
        named=False,
    )


def from_row(kind: Kind, row: tuple[Any, ...], key: str, name_of_rule: Callable[[int], str]) -> Merged:
    """Return the merged entity that `values` was stored from; `key` is a region's id."""
    name, aliases = str(row[0]), frozenset(strings(_text(row[1])))
    rule, confidence, status, doubts = row[-4:]
    base = Merged(
        kind,
        name,
        aliases,
        (-confidence / 1000, name_of_rule(rule), status or "found"),
        frozenset(unpack_doubts(_text(doubts))),
    )
    if kind == "region":
        return replace(base, sort=str(row[2]), region=_text(row[3]), code=key, named=bool(row[4]))
    if kind == "person":
        honorifics, degrees = frozenset(strings(_text(row[2]))), frozenset(strings(_text(row[3])))
        return replace(base, honorifics=honorifics, degrees=degrees, office=(_text(row[5]) or "", _text(row[4]) or ""))
    if kind == "organisation":
        return replace(base, sort=str(row[2]), region=_text(row[3]), abbreviation=_text(row[4]))
    return replace(base, sort=str(row[2]))


def _text(value: object) -> str | None:
    return None if value is None else str(value)
