"""From rows of the database to the dataclasses of the model."""

from __future__ import annotations

import sqlite3
from typing import Any

from jamsostek_tui.model import (
    KINDS,
    Article,
    Attribution,
    Event,
    Facts,
    Instrument,
    Kind,
    Link,
    Mention,
    Organisation,
    Person,
    Ref,
    Region,
    Statement,
    Statistic,
)
from jamsostek_tui.store.database.naming_detail import named_entity
from jamsostek_tui.store.database.packing import (
    couples,
    strings,
    unpack,
    unpack_blocks,
    unpack_doubts,
    unpack_numerals,
    unpack_spans,
    words_at,
)
from jamsostek_tui.store.database.schema import RELATIONS
from jamsostek_tui.store.database.shapes import fitting

FOUND = "rule, confidence, status, doubts, triggers"
ARTICLE = "id, source, sha256, title, publisher, published, dateline, byline, url, keywords, blocks, text, " + FOUND
STATISTIC = (
    'id, article, start, "end", text, value, value_max, approx, unit, subject, measure, direction, region, period, '
    "versus, person, organisation, instrument, per, also, " + FOUND
)
STATEMENT = 'id, article, start, "end", form, speaker, person, organisation, also, ' + FOUND
EVENT = 'id, article, start, "end", name, date, venue, region, ' + FOUND
LINK = 'id, article, start, "end", from_kind, from_id, relation, to_kind, to_id, ' + FOUND
NAMING = "article, kind, entity, detail, mentions, " + FOUND

Values = tuple[Any, ...]


class FactsFromRows:
    """Builds facts from rows of one database; knows the names of its rules and the codes of its regions."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._rules: dict[int, str] = {}
        self._codes: dict[int, str] = {}

    def rule_name(self, number: int) -> str:
        """Return the name of a rule's number."""
        if number not in self._rules:
            self._rules = dict(self._connection.execute("SELECT num, name FROM rule").fetchall())
        return self._rules.get(number, "unknown")

    def code_of(self, number: int) -> str:
        """Return the code of a region's number."""
        if number not in self._codes:
            row = self._connection.execute("SELECT id FROM region WHERE num = ?", (number,)).fetchone()
            if row is None:
                return str(number)
            self._codes[number] = row[0]
        return self._codes[number]

    def found(self, values: Values, text: str) -> dict[str, Any]:
        """Return what every fact has from its last five columns; `text` is that of the article of its triggers."""
        rule, confidence, status, doubts, triggers = values[-5:]
        return {
            "rule": self.rule_name(rule),
            "confidence": confidence / 1000,
            "status": status or "found",
            "doubts": unpack_doubts(doubts),
            "triggers": unpack_spans(triggers, text),
        }

    def article(self, values: Values) -> Article:
        """Return an article from the columns ARTICLE."""
        return Article(
            id=values[0],
            source=values[1],
            sha256=values[2].hex(),
            title=values[3],
            publisher=values[4],
            published=values[5],
            dateline=values[6],
            byline=values[7],
            url=values[8],
            keywords=strings(values[9]),
            blocks=unpack_blocks(values[10], self.rule_name),
            text=values[11],
            **self.found(values, values[11]),
        )

    def statistic(self, values: Values, text: str) -> Statistic:
        """Return a statistic from the columns STATISTIC and the text of its article."""
        if values[4] != words_at(text, values[2], values[3]):
            raise ValueError("the words of a number are not those at its place")
        person, organisation, instrument = values[15:18]
        told = None if person is organisation is instrument is None else Attribution(person, organisation, instrument)
        return Statistic(
            id=values[0],
            article=values[1],
            start=values[2],
            end=values[3],
            text=values[4],
            value=values[5],
            value_max=values[6],
            approx=values[7],
            unit=values[8],
            subject=values[9],
            measure=values[10],
            direction=values[11],
            region=values[12],
            period=values[13],
            versus=values[14],
            attributed_to=told,
            per=values[18],
            also=unpack_spans(values[19], text),
            **self.found(values, text),
        )

    def statement(self, values: Values, text: str) -> Statement:
        """Return a statement from the columns STATEMENT and the text of its article."""
        return Statement(
            id=values[0],
            article=values[1],
            start=values[2],
            end=values[3],
            text=words_at(text, values[2], values[3]),
            form=values[4],
            speaker=values[5],
            person=values[6],
            organisation=values[7],
            also=unpack_spans(values[8], text),
            **self.found(values, text),
        )

    def event(self, values: Values, text: str) -> Event:
        """Return an event from the columns EVENT and the text of its article."""
        return Event(
            id=values[0],
            article=values[1],
            start=values[2],
            end=values[3],
            text=words_at(text, values[2], values[3]),
            name=values[4],
            date=values[5],
            venue=values[6],
            region=values[7],
            **self.found(values, text),
        )

    def link(self, values: Values, text: str) -> Link:
        """Return a link from the columns LINK and the text of its article."""
        return Link(
            article=values[1],
            start=values[2],
            end=values[3],
            source=self.ref(values[4], values[5]),
            relation=RELATIONS[values[6]],
            target=self.ref(values[7], values[8]),
            **self.found(values, text),
        )

    def ref(self, kind: int, number: int) -> Ref:
        """Return the reference for a stored kind and number; a region's number becomes its code."""
        name = KINDS[kind]
        return Ref(name, self.code_of(number) if name == "region" else number)

    def naming(self, values: Values, text: str | None) -> Region | Person | Organisation | Instrument:
        """Return an entity as one article names it, from the columns NAMING and the article's text.

        Without the text (None) it has neither mentions nor triggers.
        """
        if text is None:
            return self.naming((*values[:4], None, *values[5:-1], None), "")
        article, kind, entity, detail, places = values[:5]
        name = KINDS[kind]
        number = self.code_of(entity) if name == "region" else entity
        mentions = mention_list(article, unpack(places), text)
        return named_entity(name, number, unpack(detail), article, mentions, self.found(values, text))

    def one_article(self, article: int) -> tuple[Article, Facts] | None:
        """Return an article with all its facts under their lasting ids, or None."""
        row = self._connection.execute(
            f"SELECT first_statistic, statistics, first_statement, statements, first_event, events, first_link, links, "
            f"numerals, {ARTICLE} FROM article WHERE id = ?",
            (article,),
        ).fetchone()
        if row is None:
            return None
        head = self.article(row[9:])
        text = head.text
        entities: dict[Kind, list[Any]] = {"region": [], "person": [], "organisation": [], "instrument": []}
        for values in self._connection.execute(f"SELECT {NAMING} FROM naming WHERE article = ?", (article,)):
            entities[KINDS[values[1]]].append(self.naming(values, text))

        made = "SELECT kind, id FROM extra WHERE article = ? ORDER BY kind, id"
        extra = self._connection.execute(made, (article,)).fetchall()

        def placed(columns: str, table: Kind, first: int, count: int) -> list[Values]:
            sql = f"SELECT {columns} FROM {table} WHERE id >= ? AND id < ? ORDER BY id"
            rows: list[Values] = self._connection.execute(sql, (first, first + count)).fetchall()
            for number in (number for kind, number in extra if KINDS[kind] == table):
                rows += self._connection.execute(f"SELECT {columns} FROM {table} WHERE id = ?", (number,)).fetchall()
            return rows

        facts = Facts(
            regions=tuple(entities["region"]),
            people=tuple(entities["person"]),
            organisations=tuple(entities["organisation"]),
            instruments=tuple(entities["instrument"]),
            statistics=tuple(self.statistic(one, text) for one in placed(STATISTIC, "statistic", *row[0:2])),
            statements=tuple(self.statement(one, text) for one in placed(STATEMENT, "statement", *row[2:4])),
            events=tuple(self.event(one, text) for one in placed(EVENT, "event", *row[4:6])),
            links=tuple(self.link(one, text) for one in placed(LINK, "link", *row[6:8])),
            numerals=unpack_numerals(row[8], text, self.rule_name, row[0]),
        )
        return fitting((head, facts))


def mention_list(article: int, flat: list[int], text: str) -> tuple[Mention, ...]:
    """Return the mentions that stand at `[start, end, start, end …]` of `text`."""
    return tuple(Mention(article, start, end, words_at(text, start, end)) for start, end in couples(flat))
