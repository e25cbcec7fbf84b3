"""The register of regions, people, organisations and instruments: who is who across articles."""

from __future__ import annotations

import sqlite3
from typing import Any

from jamsostek_tui.language.gazetteer import place
from jamsostek_tui.model import KINDS, Article, Facts, Kind, Organisation, Person, Ref, Region
from jamsostek_tui.store.codec import unpack_ids
from jamsostek_tui.store.detail import Entity, named_groups
from jamsostek_tui.store.entities import TABLE_COLUMNS, Merged, from_row, of_naming
from jamsostek_tui.store.ledger import Ledger, pack_linked
from jamsostek_tui.store.merging import clusters, name_key, organisation_key, signature
from jamsostek_tui.store.office import fullest_office
from jamsostek_tui.store.records import NAMING, Records
from jamsostek_tui.store.relations import pairs, parent_of
from jamsostek_tui.store.schema import KIND_NUMBER

_MOST_CACHED = 50_000
_PERSON = KIND_NUMBER["person"]
Numbers = dict[Any, int]


class _Cached:
    """A merged row: as it is now, and as it was last written."""

    __slots__ = ("key", "now", "stored")

    def __init__(self, now: Merged | None, stored: Merged | None, key: str) -> None:
        self.now = now
        self.stored = stored
        self.key = key


class Register:
    """Gives entities their lasting numbers and keeps their merged rows; part of the writer."""

    def __init__(self, connection: sqlite3.Connection, ledger: Ledger, records: Records) -> None:
        self._connection = connection
        self._ledger = ledger
        self._records = records
        self.forget()

    def forget(self) -> None:
        """Drop what is known of the database."""
        self._rows: dict[tuple[Kind, int], _Cached] = {}
        self._dirty: set[tuple[Kind, int]] = set()
        self._stale: set[tuple[Kind, int]] = set()
        self._numbers: dict[Kind, dict[str, int]] = {"region": {}, "organisation": {}, "instrument": {}}
        self._codes: dict[int, str] = {}
        self._personas: dict[tuple[str, str], int] = {}

    def list_article(self, article: Article, facts: Facts) -> dict[Kind, Numbers]:
        """Return the lasting number of each entity of an article, and unite the article's word into their rows."""
        if len(self._rows) > _MOST_CACHED:
            self.flush()
            self.forget()
        regions: Numbers = {}
        for region in facts.regions:
            regions[region.id] = self._region(region.id, region)
        for code in _codes_meant(facts):
            regions.setdefault(code, self._region(code))
        numbers: dict[Kind, Numbers] = {
            "region": regions,
            "organisation": {one.id: self._keyed("organisation", organisation_key(one)) for one in facts.organisations},
            "instrument": {one.id: self._keyed("instrument", name_key(one.name)) for one in facts.instruments},
        }
        numbers["person"] = {
            person.id: self._person(name_key(person.name), _signature(person, article, facts))
            for person in facts.people
        }
        for kind, entities in named_groups(facts):
            for entity in entities:
                office = fullest_office(entity, facts) if isinstance(entity, Person) else None
                said = of_naming(entity, article.published, office)
                self._unite(kind, numbers[kind][entity.id], _key(entity), said)
        return numbers

    def unlist(self, article: Article, facts: Facts) -> None:
        """Take back an article's word on its entities, before its rows are deleted."""
        for person in facts.people:
            self._drop_persona(name_key(person.name), _signature(person, article, facts))
        for kind, entities in named_groups(facts):
            self._stale |= {(kind, self.number_of(Ref(kind, entity.id))) for entity in entities}
        for code in _codes_meant(facts):
            self._stale.add(("region", self._region(code)))

    # -- numbers

    def number_of(self, ref: Ref) -> int:
        """Return the number a reference is stored under; a region gets one when it is first asked for."""
        return self._region(str(ref.id)) if ref.kind == "region" else int(ref.id)

    def code_of(self, number: int) -> str:
        """Return the code of a region's number."""
        return self._codes.get(number) or self._records.code_of(number)

    def _region(self, code: str, region: Region | None = None) -> int:
        known = self._numbers["region"]
        if code not in known:
            row = self._connection.execute("SELECT num FROM region WHERE id = ?", (code,)).fetchone()
            if row is None:
                known[code] = self._ledger.next_id("region")
                self._rows["region", known[code]] = _Cached(inferred(code, region), None, code)
                self._dirty.add(("region", known[code]))
                above = parent_of(code, {code: region.parent} if region else {})
                if above is not None:
                    self._region(above)
            else:
                known[code] = int(row[0])
            self._codes[known[code]] = code
        return known[code]

    def _keyed(self, kind: Kind, key: str) -> int:
        known = self._numbers[kind]
        if key not in known:
            row = self._connection.execute(f"SELECT id FROM {kind} WHERE key = ?", (key,)).fetchone()
            known[key] = int(row[0]) if row else self._ledger.next_id(kind)
            if row is None:
                self._rows[kind, known[key]] = _Cached(None, None, key)
        return known[key]

    # -- people

    def _person(self, key: str, signed: str) -> int:
        person = self._personas.get((key, signed))
        if person is None:
            row = self._connection.execute(
                "SELECT person FROM persona WHERE key = ? AND signature = ?", (key, signed)
            ).fetchone()
            person = int(row[0]) if row else self._grouped(key, signed)
            self._personas[key, signed] = person
        self._connection.execute(
            "INSERT INTO persona VALUES (?, ?, ?, 1) ON CONFLICT (key, signature) DO UPDATE SET n = n + 1",
            (key, signed, person),
        )
        return person

    def _drop_persona(self, key: str, signed: str) -> None:
        self._connection.execute("UPDATE persona SET n = n - 1 WHERE key = ? AND signature = ?", (key, signed))
        gone = self._connection.execute(
            "DELETE FROM persona WHERE key = ? AND signature = ? AND n <= 0", (key, signed)
        ).rowcount
        if gone and not signed.startswith("a:"):
            self._grouped(key, None)

    def _grouped(self, key: str, new: str | None) -> int:
        """Group the people of a name anew, `new` among them, and return the person `new` is; move who moved."""
        if new is not None and new.startswith("a:"):
            return self._new_person(key)
        were: dict[str, int] = dict(
            self._connection.execute(
                "SELECT signature, person FROM persona WHERE key = ? AND signature >= 'b'", (key,)
            ).fetchall()
        )
        if new is not None and not were:
            return self._new_person(key)
        taken: set[int] = set()
        moved: dict[str, tuple[int, int]] = {}
        answer = 0
        for group in clusters([*were, *([new] if new is not None else [])]):
            free = sorted({were[one] for one in group if one in were} - taken)
            person = free[0] if free else self._new_person(key)
            taken.add(person)
            moved |= {one: (were[one], person) for one in group if one in were and were[one] != person}
            if new in group:
                answer = person
        if moved:
            self._move(key, moved)
        return answer

    def _new_person(self, key: str) -> int:
        person = self._ledger.next_id("person")
        self._rows["person", person] = _Cached(None, None, key)
        return person

    def _move(self, key: str, moved: dict[str, tuple[int, int]]) -> None:
        """Hand the articles of some signatures over to other people."""
        self.flush()
        self._ledger.flush()
        for signed, (old, new) in moved.items():
            self._connection.execute(
                "UPDATE persona SET person = ? WHERE key = ? AND signature = ?", (new, key, signed)
            )
            self._personas.pop((key, signed), None)
            self._stale |= {("person", old), ("person", new)}
        for old in sorted({old for old, _ in moved.values()}):
            for article in self._articles_of(_PERSON, old):
                self._move_in(article, old, moved)

    def _articles_of(self, kind: int, number: int) -> list[int]:
        """Return the articles that name an entity, in order; what waits must have been flushed."""
        rows = self._connection.execute(
            "SELECT ids FROM posting WHERE kind = ? AND id = ? AND of = 0 ORDER BY chunk", (kind, number)
        )
        return list(unpack_ids(row[0] for row in rows))

    def _move_in(self, article: int, old: int, moved: dict[str, tuple[int, int]]) -> None:
        stored = self._records.one_article(article)
        if stored is None:
            return
        page, facts = stored
        person = next((one for one in facts.people if one.id == old), None)
        if person is None:
            return
        here, new = moved.get(_signature(person, page, facts), (old, old))
        if here != old or new == old:
            return
        run = self._connection.execute
        run("UPDATE naming SET entity = ? WHERE article = ? AND kind = ? AND entity = ?", (new, article, _PERSON, old))
        for table, placed in (("statement", facts.statements), ("statistic", facts.statistics)):
            self._connection.executemany(
                f"UPDATE {table} SET person = ? WHERE id = ? AND person = ?", [(new, one.id, old) for one in placed]
            )
        for end in ("from", "to"):
            run(
                f"UPDATE link SET {end}_id = ?1 WHERE {end}_kind = ?2 AND {end}_id = ?3 AND id >= (SELECT first_link "
                "FROM article WHERE id = ?4) AND id < (SELECT first_link + links FROM article WHERE id = ?4)",
                (new, _PERSON, old, article),
            )
        linked_pairs = pairs(page, facts)
        self._ledger.unrelate(linked_pairs, self.number_of)
        linked = self._ledger.relate(
            linked_pairs, lambda ref: new if ref == Ref("person", old) else self.number_of(ref)
        )
        for (kind, number), refs in linked.items():
            run(f"UPDATE {KINDS[kind]} SET linked = ? WHERE id = ?", (pack_linked(refs), number))
        self._ledger.flush()

    # -- merged rows

    def _cached(self, kind: Kind, number: int) -> _Cached:
        cached = self._rows.get((kind, number))
        if cached is None:
            identity = "num" if kind == "region" else "id"
            key = "id" if kind == "region" else "key"
            row = self._connection.execute(
                f"SELECT {TABLE_COLUMNS[kind]}, {key} FROM {kind} WHERE {identity} = ?", (number,)
            ).fetchone()
            stored = from_row(kind, row[:-1], row[-1], self._records.rule_name) if row else None
            cached = self._rows[kind, number] = _Cached(stored, stored, row[-1] if row else "")
        return cached

    def _unite(self, kind: Kind, number: int, key: str, said: Merged) -> None:
        cached = self._cached(kind, number)
        if not cached.key:  # its last article went away within this transaction, and here it is again
            cached.key = key
            if kind != "person":
                self._numbers[kind][key] = number
        now = said if cached.now is None else cached.now.united(said)
        if now != cached.now:
            cached.now = now
            self._dirty.add((kind, number))

    def flush(self) -> None:
        """Write the merged rows that changed, and their documents."""
        self._refresh()
        for kind, number in sorted(self._dirty):
            cached = self._rows[kind, number]
            if cached.now != cached.stored:
                self._write(kind, number, cached)
        self._dirty.clear()

    def _refresh(self) -> None:
        """Make the rows of entities anew that lost an article."""
        if self._stale:
            self._ledger.flush()
        while self._stale:
            kind, number = self._stale.pop()
            cached = self._cached(kind, number)
            cached.now = self._from_namings(kind, number)
            if cached.now is not None:
                self._dirty.add((kind, number))
                continue
            above = cached.stored.region if kind == "region" and cached.stored is not None else None
            self._dirty.discard((kind, number))
            self._write(kind, number, cached)
            if above is not None:
                self._stale.add(("region", self._region(above)))

    def _from_namings(self, kind: Kind, number: int) -> Merged | None:
        said: Merged | None = None
        for article in self._articles_of(KIND_NUMBER[kind], number):
            one = self._said_by(article, kind, number)
            if one is not None:
                said = one if said is None else said.united(one)
        if said is None and kind == "region" and self._is_meant(number):
            return inferred(self.code_of(number), None)
        return said

    def _said_by(self, article: int, kind: Kind, number: int) -> Merged | None:
        """Return what one article says of an entity; None where it is only linked with it (a region above another)."""
        row = self._connection.execute(
            f"SELECT {NAMING} FROM naming WHERE article = ? AND kind = ? AND entity = ?",
            (article, KIND_NUMBER[kind], number),
        ).fetchone()
        if row is None:
            return None
        if kind != "person":
            return of_naming(self._records.naming(row, ""), None)
        stored = self._records.one_article(article)
        if stored is None:
            return None
        page, facts = stored
        person = next(one for one in facts.people if one.id == number)
        return of_naming(person, page.published, fullest_office(person, facts))

    def _is_meant(self, number: int) -> bool:
        """Whether anything hangs on a region that no article names: a region below it, or a link."""
        code = self.code_of(number)
        below = self._connection.execute("SELECT 1 FROM region WHERE parent = ? LIMIT 1", (code,)).fetchone()
        linked = self._connection.execute(
            "SELECT 1 FROM posting WHERE kind = ? AND id = ? LIMIT 1", (KIND_NUMBER["region"], number)
        ).fetchone()
        return below is not None or linked is not None

    def _write(self, kind: Kind, number: int, cached: _Cached) -> None:
        if cached.stored is not None:
            self._ledger.unindex(kind, number, cached.stored.words())
            identity = "num" if kind == "region" else "id"
            self._connection.execute(f"DELETE FROM {kind} WHERE {identity} = ?", (number,))
            self._ledger.count(kind, -1)
        if cached.now is not None:
            identity = "num, id" if kind == "region" else "id, key"
            values = cached.now.values(self._ledger.rule)
            marks = ", ".join("?" * (len(values) + 2))
            self._connection.execute(
                f"INSERT INTO {kind} ({identity}, {TABLE_COLUMNS[kind]}) VALUES ({marks})",
                (number, cached.key, *values),
            )
            self._ledger.count(kind, 1)
            self._ledger.index(kind, number, cached.now.words())
        cached.stored = cached.now
        if cached.now is None:
            self._rows.pop((kind, number), None)
            if kind != "person":
                self._numbers[kind].pop(cached.key, None)


def inferred(code: str, region: Region | None) -> Merged:
    """Return a region that no article names itself, because one below it or a fact points at it."""
    known = place(code)
    return Merged(
        "region",
        known.name if known else region.name if region else code,
        frozenset(),
        (0.0, "inferred", "found"),
        sort=known.level if known else region.level if region else "district",
        region=known.parent if known else region.parent if region else parent_of(code, {}),
        code=code,
        named=False,
    )


def _key(entity: Entity) -> str:
    """Return what an entity is told from others of its kind by (people also by their signatures)."""
    if isinstance(entity, Region):
        return entity.id
    return organisation_key(entity) if isinstance(entity, Organisation) else name_key(entity.name)


def _codes_meant(facts: Facts) -> set[str]:
    """Return the regions that facts point at without naming them."""
    codes = {one.region for one in facts.statistics} | {one.region for one in facts.events}
    codes |= {one.region for one in facts.organisations}
    codes |= {role.region for person in facts.people for role in person.roles}
    return {code for code in codes if code is not None} - {region.id for region in facts.regions}


def _signature(person: Person, article: Article, facts: Facts) -> str:
    bodies: dict[int, Organisation] = {body.id: body for body in facts.organisations}

    def body(number: int) -> tuple[str, str | None]:
        found = bodies.get(number)
        return (organisation_key(found), found.region) if found else ("", None)

    return signature(person, article.sha256, body)
