"""The register of regions, people, organisations and instruments: the lasting numbers of those that articles name."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from jamsostek_tui.model import Article, Facts, Kind, Ref
from jamsostek_tui.store.database.facts_from_rows import FactsFromRows
from jamsostek_tui.store.entities.merged_rows import MergedRows
from jamsostek_tui.store.entities.merges import Merges
from jamsostek_tui.store.entities.personas import Personas
from jamsostek_tui.store.entities.told_by_article import Said, SaidOfAll, codes_meant
from jamsostek_tui.store.facts_by_kind import named_groups
from jamsostek_tui.store.writing.linked_pairs import parent_of
from jamsostek_tui.store.writing.pending_rows import PendingRows
from jamsostek_tui.store.writing.prepared_page import Listed

_MOST_CACHED = 10_000


class Register:
    """Gives entities their lasting numbers and has their rows written; part of the writer."""

    def __init__(self, connection: sqlite3.Connection, pending: PendingRows, from_rows: FactsFromRows) -> None:
        self._connection = connection
        self._pending = pending
        self.merges = Merges(connection)
        self.to_rewrite: set[int] = set()  # articles to be stored anew, since somebody in them is known as another now
        self._rows = MergedRows(connection, pending, from_rows, self.merges, self._region)
        self._personas = Personas(connection, pending, self._rows, self.merges, self.to_rewrite)

    def forget(self) -> None:
        """Drop what is known of the database."""
        self._rows.forget()
        self._personas.forget()

    def flush(self) -> None:
        """Write what changed of the entities, and their documents."""
        self._personas.flush()
        self._rows.flush()

    def list_entities(self, entities: Sequence[Listed]) -> list[int]:
        """Return the lasting number of each entity of a new page, and unite what the page says into their rows.

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
        self._personas.count((key, signed) for _, key, signed, _, _ in entities if signed is not None)
        return numbers

    def numbers(self, entities: Sequence[Listed]) -> list[int]:
        """Return as whom each entity of a page is shown that names them already."""
        return [
            self.merges.into(kind, self._number(kind, key, signed, said)) for kind, key, signed, said, _ in entities
        ]

    def hear(self, entities: Sequence[Listed], numbers: Sequence[int]) -> None:
        """Unite what a page says into the rows of its entities."""
        for (kind, key, _, said, _), number in zip(entities, numbers, strict=True):
            if said is not None:
                self._rows.hear(kind, number, key, said)

    def unlist(self, article: Article, facts: Facts) -> None:
        """Take back what an article says of its entities, before its rows are deleted."""
        for key, signed in self._personas.of_article(article, facts):
            self._personas.drop(key, signed)
        for kind, entities in named_groups(facts):
            self._rows.stale |= {(kind, self.number_of(Ref(kind, entity.id))) for entity in entities}
        for code in codes_meant(facts):
            self._rows.stale.add(("region", self._region(code)))

    def said_the_same(self, before: SaidOfAll, now: SaidOfAll) -> None:
        """Leave the rows of entities as they are of which an article says what it said before it was taken out."""
        for side, told in now.items():
            if before.get(side) == told:
                self._rows.stale.discard(side)

    # -- numbers

    def number_of(self, ref: Ref) -> int:
        """Return the number a reference is stored under; a region gets one when it is first asked for."""
        return self._region(str(ref.id)) if ref.kind == "region" else int(ref.id)

    def _number(self, kind: Kind, key: str, signed: str | None, said: Said | None) -> int:
        if kind == "region":
            return self._region(key, said)
        return self._keyed(kind, key) if signed is None else self._personas.person(key, signed)

    def _region(self, code: str, said: Said | None = None) -> int:
        known = self._rows.numbers["region"]
        if code not in known:
            row = self._connection.execute("SELECT num FROM region WHERE id = ?", (code,)).fetchone()
            number = self._pending.next_id("region") if row is None else int(row[0])
            self._rows.name_region(number, code)
            if row is None:
                self._rows.add_region(number, code, said)
                above = parent_of(code, {code: said[5]} if said else {})
                if above is not None:
                    self._region(above)
        return known[code]

    def _keyed(self, kind: Kind, key: str) -> int:
        known = self._rows.numbers[kind]
        if key not in known:
            before = self.merges.find(kind, key, "")
            known[key] = before or self._pending.next_id(kind)
            if before is None:
                self._rows.add(kind, known[key], key)
        return known[key]
