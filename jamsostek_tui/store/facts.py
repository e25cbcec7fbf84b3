"""Whole facts by reference, as the contract has them."""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from typing import Any

from jamsostek_tui.model import (
    Article,
    Instrument,
    Kind,
    Mention,
    Organisation,
    Person,
    Ref,
    Region,
    Role,
    Statement,
    Statistic,
)
from jamsostek_tui.store import records
from jamsostek_tui.store.codec import strings, unpack, unpack_doubts
from jamsostek_tui.store.rows import AnyFact
from jamsostek_tui.store.schema import KIND_NUMBER

_TEXTS_KEPT = 64
_LONGEST_KEPT = 1_000_000
_PLACED = {
    "statistic": (records.STATISTIC, records.statistic),
    "statement": (records.STATEMENT, records.statement),
    "event": (records.EVENT, records.event),
}


class FactReader:
    """Facts of one open database; the texts of the articles last asked for are kept."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._texts: OrderedDict[int, str] = OrderedDict()
        self._codes: dict[int, str] = {}
        self._numbers: dict[str, int] = {}

    def code_of(self, number: int) -> str:
        """Return the code of a region's number."""
        if number not in self._codes:
            row = self.connection.execute("SELECT id FROM region WHERE num = ?", (number,)).fetchone()
            if row is None:
                return str(number)
            self._codes[number] = row[0]
        return self._codes[number]

    def number_of(self, ref: Ref) -> int | None:
        """Return the number a reference is stored under, None for a region the database does not have."""
        if ref.kind != "region":
            return ref.id if isinstance(ref.id, int) and -(2**63) <= ref.id < 2**63 else None
        code = str(ref.id)
        if code not in self._numbers:
            row = self.connection.execute("SELECT num FROM region WHERE id = ?", (code,)).fetchone()
            if row is None:
                return None
            self._numbers[code] = int(row[0])
        return self._numbers[code]

    def text(self, article: int) -> str:
        """Return an article's text, "" where there is no such article."""
        if article in self._texts:
            self._texts.move_to_end(article)
            return self._texts[article]
        row = self.connection.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()
        text = str(row[0]) if row else ""
        if len(text) <= _LONGEST_KEPT or not self._texts:
            self._texts[article] = text
            while len(self._texts) > _TEXTS_KEPT:
                self._texts.popitem(last=False)
        return text

    def fact(self, ref: Ref) -> AnyFact | None:
        """Return a fact under its lasting id, or None."""
        number = self.number_of(ref)
        if number is None:
            return None
        if ref.kind == "article":
            row = self._one(f"SELECT {records.ARTICLE} FROM article WHERE id = ?", number)
            return records.article(row) if row else None
        if ref.kind in _PLACED:
            columns, build = _PLACED[ref.kind]
            row = self._one(f"SELECT {columns} FROM {ref.kind} WHERE id = ?", number)
            return build(row, self.text(row[1])) if row else None  # type: ignore[operator,no-any-return]
        if ref.kind == "link":
            row = self._one(f"SELECT {records.LINK} FROM link WHERE id = ?", number)
            return records.link(row, self.text(row[1]), self.code_of) if row else None
        return self._entity(ref.kind, number)

    def _one(self, sql: str, number: int) -> Any:
        return self.connection.execute(sql, (number,)).fetchone()

    def namings(self, kind: Kind, number: int) -> list[tuple[int, list[Any], list[int], str | None]]:
        """Return where an entity is named: article, detail, offsets and triggers, in order of articles."""
        kind_number = KIND_NUMBER[kind]
        found = self.connection.execute(
            "SELECT naming.article, naming.detail, naming.mentions, naming.triggers FROM relate "
            "JOIN naming ON naming.article = relate.b_id AND naming.kind = relate.a_kind "
            "AND naming.entity = relate.a_id "
            "WHERE relate.a_kind = ? AND relate.a_id = ? AND relate.b_kind = 0 ORDER BY relate.b_id",
            (kind_number, number),
        )
        return [(article, unpack(detail), unpack(places), triggers) for article, detail, places, triggers in found]

    def _entity(self, kind: Kind, number: int) -> Region | Person | Organisation | Instrument | None:
        identity = "num" if kind == "region" else "id"
        columns = {
            "region": "id, name, level, parent, aliases",
            "person": "id, name, aliases, honorifics, degrees",
            "organisation": "id, name, abbreviation, type, region",
            "instrument": "id, name, type, aliases",
        }[kind]
        row = self._one(f"SELECT {columns}, rule, confidence, status, doubts FROM {kind} WHERE {identity} = ?", number)
        if row is None:
            return None
        namings = self.namings(kind, number)
        rest: dict[str, Any] = {
            "rule": row[-4],
            "confidence": row[-3],
            "status": row[-2],
            "doubts": unpack_doubts(row[-1]),
            "mentions": tuple(
                mention
                for article, _, places, _ in namings
                for mention in records.mention_list(article, places, self.text(article))
            ),
        }
        if kind == "region":
            return Region(id=row[0], name=row[1], level=row[2], parent=row[3], aliases=strings(row[4]), **rest)
        if kind == "person":
            return Person(
                id=row[0],
                name=row[1],
                aliases=strings(row[2]),
                honorifics=strings(row[3]),
                degrees=strings(row[4]),
                roles=tuple(
                    Role(title, body, region, article, start, end)
                    for article, detail, _, _ in namings
                    for title, body, region, start, end in detail[4]
                ),
                **rest,
            )
        if kind == "organisation":
            return Organisation(id=row[0], name=row[1], abbreviation=row[2], type=row[3], region=row[4], **rest)
        return Instrument(id=row[0], name=row[1], type=row[2], aliases=strings(row[3]), **rest)

    def mentions(self, ref: Ref) -> list[Mention]:
        """Return where a fact stands, in order of article and offset; for an article its whole text."""
        fact = self.fact(ref)
        if fact is None:
            return []
        if isinstance(fact, Article):
            return [Mention(fact.id, 0, len(fact.text), fact.text)]
        if isinstance(fact, Region | Person | Organisation | Instrument):
            return list(fact.mentions)
        text = self.text(fact.article)
        places = [(fact.start, fact.end)]
        if isinstance(fact, Statistic | Statement):
            places += [(span.start, span.end) for span in fact.also]
        return [Mention(fact.article, start, end, text[start:end]) for start, end in sorted(places)]
