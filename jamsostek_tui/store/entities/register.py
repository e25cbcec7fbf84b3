"""The register of regions, people, organisations and instruments: who is who across articles."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Sequence
from typing import Any

from jamsostek_tui.model import KINDS, Article, Facts, Kind, Ref
from jamsostek_tui.store.database.packing import unpack_ids
from jamsostek_tui.store.database.schema import KIND_NUMBER
from jamsostek_tui.store.decided.merges import Merges
from jamsostek_tui.store.entities.identity import clusters, name_key, signature_of
from jamsostek_tui.store.entities.merged_entity import TABLE_COLUMNS, Merged, from_row, inferred, merged_of, of_naming
from jamsostek_tui.store.entities.office import fullest_office
from jamsostek_tui.store.entities.renaming import rename_in
from jamsostek_tui.store.entities.told_by_article import Said, Word, codes_meant
from jamsostek_tui.store.facts_by_kind import named_groups
from jamsostek_tui.store.reading.facts_from_rows import NAMING, FactsFromRows
from jamsostek_tui.store.writing.linked_pairs import pairs, parent_of
from jamsostek_tui.store.writing.pending_rows import PendingRows, pack_linked
from jamsostek_tui.store.writing.prepared_page import Listed

_MOST_CACHED = 10_000
_MOST_HEARD = 32
_PERSON = KIND_NUMBER["person"]


class _Cached:
    """A merged row: as it is now, and as it was last written."""

    __slots__ = ("heard", "key", "now", "stored")

    def __init__(self, now: Merged | None, stored: Merged | None, key: str) -> None:
        self.now = now
        self.stored = stored
        self.key = key
        self.heard: set[tuple[Any, ...]] = set()


class Register:
    """Gives entities their lasting numbers and keeps their merged rows; part of the writer."""

    def __init__(self, connection: sqlite3.Connection, pending: PendingRows, from_rows: FactsFromRows) -> None:
        self._connection = connection
        self._pending = pending
        self._from_rows = from_rows
        self.merges = Merges(connection)
        self.again: set[int] = set()  # articles to be stored anew, since somebody in them is known as another now
        self.forget()

    def forget(self) -> None:
        """Drop what is known of the database."""
        self._rows: dict[tuple[Kind, int], _Cached] = {}
        self._dirty: set[tuple[Kind, int]] = set()
        self._stale: set[tuple[Kind, int]] = set()
        self._numbers: dict[Kind, dict[str, int]] = {"region": {}, "organisation": {}, "instrument": {}}
        self._codes: dict[int, str] = {}
        self._personas: dict[tuple[str, str], int] = {}
        self._again: Counter[tuple[str, str]] = Counter()

    def list_entities(self, entities: Sequence[Listed]) -> list[int]:
        """Return the lasting number of each entity of a new page, and unite the page's word into their rows.

        They are who the rules hold them for: whom a person merged with others comes later (`merges.moves`).
        """
        if len(self._rows) > _MOST_CACHED:
            self.flush()
            self.forget()
        numbers = self.number(entities)
        self.hear(entities, numbers)
        return numbers

    def number(self, entities: Sequence[Listed]) -> list[int]:
        """Return who each entity of a page is by rule; from now on the page names them."""
        numbers = [self._number(kind, key, signed, said) for kind, key, signed, said, _ in entities]
        self._again.update((key, signed) for _, key, signed, _, _ in entities if signed is not None)
        return numbers

    def numbers(self, entities: Sequence[Listed]) -> list[int]:
        """Return as whom each entity of a page is shown that names them already."""
        return [
            self.merges.into(kind, self._number(kind, key, signed, said)) for kind, key, signed, said, _ in entities
        ]

    def _number(self, kind: Kind, key: str, signed: str | None, said: Said | None) -> int:
        if kind == "region":
            return self._region(key, said)
        return self._keyed(kind, key) if signed is None else self._person(key, signed)

    def hear(self, entities: Sequence[Listed], numbers: Sequence[int]) -> None:
        """Unite a page's word into the rows of its entities."""
        for (kind, key, _, said, _), number in zip(entities, numbers, strict=True):
            if said is not None:
                self._hear(kind, number, key, said)

    def unlist(self, article: Article, facts: Facts) -> None:
        """Take back an article's word on its entities, before its rows are deleted."""
        for key, signed in self.personas_of(article, facts):
            self._drop_persona(key, signed)
        for kind, entities in named_groups(facts):
            self._stale |= {(kind, self.number_of(Ref(kind, entity.id))) for entity in entities}
        for code in codes_meant(facts):
            self._stale.add(("region", self._region(code)))

    def same_word(self, before: Word, now: Word) -> None:
        """Leave the rows of entities as they are of which an article says what it said before it was taken out."""
        for side, told in now.items():
            if before.get(side) == told:
                self._stale.discard(side)

    def personas_of(self, article: Article, facts: Facts) -> list[tuple[str, str]]:
        """Return name and signature of each person as whom an article knows somebody."""
        identities = self.merges.of_article(article.id)
        if identities is not None:
            return [(one.key, one.signature) for one in identities if one.kind == "person"]
        return [(name_key(person.name), signature_of(person, article, facts)) for person in facts.people]

    # -- numbers

    def number_of(self, ref: Ref) -> int:
        """Return the number a reference is stored under; a region gets one when it is first asked for."""
        return self._region(str(ref.id)) if ref.kind == "region" else int(ref.id)

    def code_of(self, number: int) -> str:
        """Return the code of a region's number."""
        return self._codes.get(number) or self._from_rows.code_of(number)

    def _region(self, code: str, said: Said | None = None) -> int:
        known = self._numbers["region"]
        if code not in known:
            row = self._connection.execute("SELECT num FROM region WHERE id = ?", (code,)).fetchone()
            if row is None:
                known[code] = self._pending.next_id("region")
                self._rows["region", known[code]] = _Cached(inferred(code, said), None, code)
                self._dirty.add(("region", known[code]))
                above = parent_of(code, {code: said[5]} if said else {})
                if above is not None:
                    self._region(above)
            else:
                known[code] = int(row[0])
            self._codes[known[code]] = code
        return known[code]

    def _keyed(self, kind: Kind, key: str) -> int:
        known = self._numbers[kind]
        if key not in known:
            before = self.merges.find(kind, key, "")
            known[key] = before or self._pending.next_id(kind)
            if before is None:
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
            if row is None:
                self._connection.execute("INSERT INTO persona VALUES (?, ?, ?, 0)", (key, signed, person))
        return person

    def _count_personas(self) -> None:
        """Write how many articles know people by each signature."""
        self._connection.executemany(
            "UPDATE persona SET n = n + ? WHERE key = ? AND signature = ?",
            [(count, *persona) for persona, count in self._again.items()],
        )
        self._again.clear()

    def _drop_persona(self, key: str, signed: str) -> None:
        self._count_personas()
        self._connection.execute("UPDATE persona SET n = n - 1 WHERE key = ? AND signature = ?", (key, signed))
        gone = self._connection.execute(
            "DELETE FROM persona WHERE key = ? AND signature = ? AND n <= 0 RETURNING person", (key, signed)
        ).fetchone()
        if gone:
            self._personas.pop((key, signed), None)
            self.merges.reserve("person", key, signed, gone[0])
        if gone and not signed.startswith("a:"):
            self._grouped(key, None)

    def _grouped(self, key: str, new: str | None) -> int:
        """Group the people of a name anew, `new` among them, and return the person `new` is; move who moved."""
        before = self.merges.reserved("person", key, new) if new is not None else None
        if new is not None and new.startswith("a:"):
            return self._person_again(key, before)
        were: dict[str, int] = dict(
            self._connection.execute(
                "SELECT signature, person FROM persona WHERE key = ? AND signature >= 'b'", (key,)
            ).fetchall()
        )
        if new is not None and not were:
            return self._person_again(key, before)
        taken: set[int] = set()
        moved: dict[str, tuple[int, int]] = {}
        answer = 0
        for group in clusters([*were, *([new] if new is not None else [])]):
            free = sorted({were[one] for one in group if one in were} - taken)
            if new in group and before is not None and before not in {*were.values(), *taken}:
                free = sorted({*free, before})
            person = free[0] if free else self._new_person(key)
            taken.add(person)
            moved |= {one: (were[one], person) for one in group if one in were and were[one] != person}
            if new in group:
                answer = person
        if moved:
            self._move(key, moved)
        return answer

    def _person_again(self, key: str, before: int | None) -> int:
        """Return somebody under the id of before, where nobody has it now; else somebody new."""
        if before is None:
            return self._new_person(key)
        there = self._connection.execute("SELECT 1 FROM persona WHERE person = ? LIMIT 1", (before,)).fetchone()
        return self._new_person(key) if there else before

    def _new_person(self, key: str) -> int:
        person = self._pending.next_id("person")
        self._rows["person", person] = _Cached(None, None, key)
        return person

    def _move(self, key: str, moved: dict[str, tuple[int, int]]) -> None:
        """Hand the articles of some signatures over to other people."""
        self.flush()
        self._pending.flush()
        for signed, (old, new) in moved.items():
            self._connection.execute(
                "UPDATE persona SET person = ? WHERE key = ? AND signature = ?", (new, key, signed)
            )
            self._personas.pop((key, signed), None)
            self._stale |= {("person", self.merges.into("person", one)) for one in (old, new)}
        for old in sorted({old for old, _ in moved.values()}):
            for article in self.articles_of(_PERSON, self.merges.into("person", old)):
                if self.merges.active:
                    self.again.add(article)
                else:
                    self._move_in(article, old, moved)

    def articles_of(self, kind: int, number: int) -> list[int]:
        """Return the articles that name an entity, in order; what waits must have been flushed."""
        rows = self._connection.execute(
            "SELECT ids FROM posting WHERE kind = ? AND id = ? AND of = 0 ORDER BY chunk", (kind, number)
        )
        return list(unpack_ids(row[0] for row in rows))

    def _move_in(self, article: int, old: int, moved: dict[str, tuple[int, int]]) -> None:
        stored = self._from_rows.one_article(article)
        if stored is None:
            return
        page, facts = stored
        person = next((one for one in facts.people if one.id == old), None)
        here, new = moved.get(signature_of(person, page, facts), (old, old)) if person else (old, old)
        if here != old or new == old:
            return
        rename_in(self._connection, page, facts, old, new)
        linked_pairs = pairs(page, facts)
        self._pending.unrelate(linked_pairs, self.number_of)
        linked = self._pending.relate(
            linked_pairs, lambda ref: new if ref == Ref("person", old) else self.number_of(ref)
        )
        for (kind, number), refs in linked.items():
            self._connection.execute(f"UPDATE {KINDS[kind]} SET linked = ? WHERE id = ?", (pack_linked(refs), number))
        self._pending.flush()

    # -- merged rows

    def _cached(self, kind: Kind, number: int) -> _Cached:
        cached = self._rows.get((kind, number))
        if cached is None:
            identity = "num" if kind == "region" else "id"
            key = "id" if kind == "region" else "key"
            row = self._connection.execute(
                f"SELECT {TABLE_COLUMNS[kind]}, {key} FROM {kind} WHERE {identity} = ?", (number,)
            ).fetchone()
            stored = from_row(kind, row[:-1], row[-1], self._from_rows.rule_name) if row else None
            cached = self._rows[kind, number] = _Cached(stored, stored, row[-1] if row else "")
        return cached

    def _unite(self, kind: Kind, number: int, key: str, said: Merged) -> None:
        cached = self._cached(kind, number)
        if not cached.key:  # its last article went away within this transaction, and here it is again
            cached.key = self.merges.key_of(kind, number) or key
            if kind != "person" and not self.merges.merged:
                self._numbers[kind][key] = number
        now = said if cached.now is None else cached.now.united(said)
        if now != cached.now:
            cached.now = now
            self._dirty.add((kind, number))

    def _hear(self, kind: Kind, number: int, key: str, said: Said) -> None:
        """Unite an article's word into a row, unless the row says all of it already."""
        cached = self._rows.get((kind, number))
        office = said[-1]
        if cached is not None and cached.now is not None and said[:-1] in cached.heard and office <= cached.now.office:
            return
        self._unite(kind, number, key, merged_of(kind, said, key if kind == "region" else ""))
        heard = self._rows[kind, number].heard
        if len(heard) < _MOST_HEARD:
            heard.add(said[:-1])

    def flush(self) -> None:
        """Write the merged rows that changed, and their documents."""
        self._count_personas()
        self._write_dirty()
        if self._stale:
            self._refresh()
            self._write_dirty()

    def _write_dirty(self) -> None:
        for kind, number in sorted(self._dirty):
            cached = self._rows[kind, number]
            if cached.now != cached.stored:
                self._write(kind, number, cached)
        self._dirty.clear()

    def _refresh(self) -> None:
        """Make the rows of entities anew that lost an article; what articles say must be readable by now."""
        self._pending.flush()
        while self._stale:
            kind, number = self._stale.pop()
            cached = self._cached(kind, number)
            cached.now = self._from_namings(kind, number)
            cached.heard.clear()
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
        for article in self.articles_of(KIND_NUMBER[kind], number):
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
            return of_naming(self._from_rows.naming(row, ""), None)
        stored = self._from_rows.one_article(article)
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
            "SELECT 1 FROM posting WHERE kind = ?1 AND id = ?2 UNION ALL "
            "SELECT 1 FROM relate WHERE a_kind = ?1 AND a_id = ?2 LIMIT 1",
            (KIND_NUMBER["region"], number),
        ).fetchone()
        return below is not None or linked is not None

    def _write(self, kind: Kind, number: int, cached: _Cached) -> None:
        identity = "num" if kind == "region" else "id"
        was = cached.stored.words() if cached.stored is not None else None
        now = cached.now.words() if cached.now is not None else None
        if was is not None and was != now:
            self._pending.unindex(kind, number, was)
        if now is not None and was != now:
            self._pending.index(kind, number, now)
        self._pending.count(kind, (now is not None) - (was is not None))
        if cached.now is None:
            self._connection.execute(f"DELETE FROM {kind} WHERE {identity} = ?", (number,))
            if kind in ("organisation", "instrument"):
                self.merges.reserve(kind, cached.key, "", number)
        else:
            columns = f"{identity}, {'id' if kind == 'region' else 'key'}, {TABLE_COLUMNS[kind]}"
            values = (number, cached.key, *cached.now.values(self._pending.rule))
            marks = ", ".join("?" * len(values))
            self._connection.execute(f"INSERT OR REPLACE INTO {kind} ({columns}) VALUES ({marks})", values)
        cached.stored = cached.now
        if cached.now is None:
            self._rows.pop((kind, number), None)
            if kind != "person":
                self._numbers[kind].pop(cached.key, None)
