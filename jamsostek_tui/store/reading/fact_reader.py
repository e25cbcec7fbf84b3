"""Whole facts by reference, as the contract has them."""

from __future__ import annotations

import sqlite3
from array import array
from collections import OrderedDict
from collections.abc import Iterator
from typing import Any

from jamsostek_tui.model import (
    Article,
    Event,
    Facts,
    Instrument,
    Kind,
    Mention,
    Organisation,
    Person,
    Ref,
    Region,
    Statement,
    Statistic,
)
from jamsostek_tui.store.database.facts_from_rows import (
    ARTICLE,
    EVENT,
    LINK,
    STATEMENT,
    STATISTIC,
    FactsFromRows,
    mention_list,
)
from jamsostek_tui.store.database.naming_detail import roles_of
from jamsostek_tui.store.database.packing import strings, unpack, unpack_ids
from jamsostek_tui.store.database.schema import ENTITY_KINDS, KIND_NUMBER
from jamsostek_tui.store.facts_by_kind import named_groups, placed_facts
from jamsostek_tui.store.rows import AnyFact, Lit

_ENTITY: dict[Kind, str] = {
    "region": "id, name, level, parent, aliases",
    "person": "id, name, aliases, honorifics, degrees",
    "organisation": "id, name, abbreviation, type, region",
    "instrument": "id, name, type, aliases",
}
_TEXTS_KEPT = 64
_LONGEST_KEPT = 1_000_000


class FactReader:
    """Facts of one open database; the texts of the articles last asked for are kept."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.from_rows = FactsFromRows(connection)
        self._texts: OrderedDict[int, str] = OrderedDict()

    def number_of(self, ref: Ref) -> int | None:
        """Return the number a reference is stored under, None for a region the database does not have."""
        if ref.kind != "region":
            return ref.id if isinstance(ref.id, int) and -(2**63) <= ref.id < 2**63 else None
        code = str(ref.id)
        if not code.isprintable():
            return None
        row = self.connection.execute("SELECT num FROM region WHERE id = ?", (code,)).fetchone()
        return int(row[0]) if row else None

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
        if ref.kind in ENTITY_KINDS:
            return self._entity(ref.kind, number)
        columns = {"article": ARTICLE, "statistic": STATISTIC, "statement": STATEMENT, "event": EVENT, "link": LINK}
        row = self._one(f"SELECT {columns[ref.kind]} FROM {ref.kind} WHERE id = ?", number)
        if row is None:
            return None
        if ref.kind == "article":
            return self.from_rows.article(row)
        text = self.text(row[1])
        if ref.kind == "statistic":
            return self.from_rows.statistic(row, text)
        if ref.kind == "statement":
            return self.from_rows.statement(row, text)
        if ref.kind == "event":
            return self.from_rows.event(row, text)
        return self.from_rows.link(row, text)

    def _one(self, sql: str, number: int) -> Any:
        return self.connection.execute(sql, (number,)).fetchone()

    def postings(self, kind: Kind, number: int, of: Kind) -> array[int]:
        """Return the ids of the articles, numbers, statements or events an entity is linked with, in order."""
        rows = self.connection.execute(
            "SELECT ids FROM posting WHERE kind = ? AND id = ? AND of = ? ORDER BY chunk",
            (KIND_NUMBER[kind], number, KIND_NUMBER[of]),
        )
        return unpack_ids(row[0] for row in rows)

    def first_articles(self, kind: Kind, number: int, most: int) -> array[int]:
        """Return the first articles an entity is linked with, about `most` of them, without reading all."""
        first = array("I")
        for row in self.connection.execute(
            "SELECT substr(ids, 1, ?) FROM posting WHERE kind = ? AND id = ? AND of = 0 ORDER BY chunk",
            (4 * most, KIND_NUMBER[kind], number),
        ):
            first += unpack_ids(row)
            if len(first) >= most:
                break
        return first

    def namings(self, kind: Kind, number: int, most: int | None = None) -> Iterator[tuple[int, list[Any], list[int]]]:
        """Yield where an entity is named: article, detail and offsets, in order of articles (of the first `most`)."""
        articles = self.postings(kind, number, "article") if most is None else self.first_articles(kind, number, most)
        for article in articles:
            row = self.connection.execute(
                "SELECT detail, mentions FROM naming WHERE article = ? AND kind = ? AND entity = ?",
                (article, KIND_NUMBER[kind], number),
            ).fetchone()
            if row is not None:
                yield article, unpack(row[0]), unpack(row[1])

    def _entity(self, kind: Kind, number: int) -> Region | Person | Organisation | Instrument | None:
        identity = "num" if kind == "region" else "id"
        row = self._one(
            f"SELECT {_ENTITY[kind]}, rule, confidence, status, doubts FROM {kind} WHERE {identity} = ?", number
        )
        if row is None:
            return None
        namings = list(self.namings(kind, number))
        rest = self.from_rows.found((*row[-4:], None), "")
        rest["mentions"] = tuple(
            mention for article, _, places in namings for mention in mention_list(article, places, self.text(article))
        )
        if kind == "region":
            return Region(id=row[0], name=row[1], level=row[2], parent=row[3], aliases=strings(row[4]), **rest)
        if kind == "person":
            return Person(
                id=row[0],
                name=row[1],
                aliases=strings(row[2]),
                honorifics=strings(row[3]),
                degrees=strings(row[4]),
                roles=tuple(role for article, detail, _ in namings for role in roles_of(detail[2], article)),
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


def lit_of(facts: Facts) -> list[Lit]:
    """Return every place of every fact, in order of start, the longer first."""
    places: list[Lit] = []
    for kind, entities in named_groups(facts):
        for entity in entities:
            places += [Lit(start=one.start, end=one.end, ref=Ref(kind, entity.id)) for one in entity.mentions]
    for ref, fact in placed_facts(facts):
        places.append(Lit(start=fact.start, end=fact.end, ref=ref))
        if not isinstance(fact, Event):
            places += [Lit(start=span.start, end=span.end, ref=ref) for span in fact.also]
    return sorted(places, key=lambda lit: (lit.start, -lit.end, lit.ref.kind, str(lit.ref.id)))
