"""A fact with all that a citation of it needs: its article, its sentence, the names behind its ids."""

from __future__ import annotations

import sqlite3

from jamsostek_tui.language.folding import fold
from jamsostek_tui.language.office_words import office_words
from jamsostek_tui.language.sentences import sentence_spans
from jamsostek_tui.model import (
    KINDS,
    Article,
    Attribution,
    Event,
    Instrument,
    Kind,
    Link,
    Organisation,
    Person,
    Ref,
    Region,
    Statement,
    Statistic,
)
from jamsostek_tui.store.database.connection import data_version
from jamsostek_tui.store.database.naming_detail import roles_of
from jamsostek_tui.store.database.packing import couples, unpack
from jamsostek_tui.store.database.schema import KIND_NUMBER
from jamsostek_tui.store.entities.office import fullest
from jamsostek_tui.store.reading.fact_reader import FactReader
from jamsostek_tui.store.rows import AnyFact, Evidence

_FURTHEST = 2_000


class FactEvidence:
    """The evidence of the facts of one open database."""

    def __init__(self, connection: sqlite3.Connection, facts: FactReader) -> None:
        self._connection = connection
        self._facts = facts
        self._last: tuple[int, Article] | None = None

    def evidence(self, ref: Ref) -> Evidence | None:
        """Return a fact with its article and the names behind its ids; None for what is nowhere mentioned."""
        fact = self._facts.fact(ref)
        place = None if fact is None else self._place(ref, fact)
        if fact is None or place is None:
            return None
        number, start, end = place
        article = fact if isinstance(fact, Article) else self._article(number)
        if article is None:
            return None
        sentence_start, sentence_end, paragraph = around(article, start, end)
        return Evidence(
            fact=fact,
            article=article,
            start=start,
            end=end,
            sentence_start=sentence_start,
            sentence_end=sentence_end,
            paragraph=paragraph,
            label=_label(fact),
            region=self._region(fact),
            speaker=self._speaker(fact),
            office=self._office(fact),
            attributed_to=self._attributed(fact),
            by_hand=self._by_hand(fact),
        )

    def _article(self, number: int) -> Article | None:
        """Return an article; the last is kept as long as nobody writes, since facts are mostly asked for in order."""
        version = data_version(self._connection)
        if self._last is None or (version, number) != (self._last[0], self._last[1].id):
            found = self._facts.fact(Ref("article", number))
            self._last = (version, found) if isinstance(found, Article) else None
        return None if self._last is None else self._last[1]

    def _place(self, ref: Ref, fact: AnyFact) -> tuple[int, int, int] | None:
        if isinstance(fact, Article):
            return fact.id, 0, 0
        if isinstance(fact, Region | Person | Organisation | Instrument):
            first = fact.mentions[0] if fact.mentions else None
            return None if first is None else (first.article, first.start, first.end)
        return fact.article, fact.start, fact.end

    def _name(self, kind: Kind, number: int | str | None) -> str | None:
        if number is None:
            return None
        row = self._connection.execute(f"SELECT name FROM {kind} WHERE id = ?", (number,)).fetchone()
        return None if row is None else str(row[0])

    def _region(self, fact: AnyFact) -> str | None:
        if isinstance(fact, Statistic | Event | Organisation) and fact.region is not None:
            return self._name("region", fact.region) or fact.region
        if isinstance(fact, Statement):
            return self._region_of_statement(fact.id)
        return fact.name if isinstance(fact, Region) else None

    def _region_of_statement(self, number: int) -> str | None:
        """Return the one region that a statement is linked with, the smallest of one descent; None for several."""
        row = self._connection.execute("SELECT linked FROM statement WHERE id = ?", (number,)).fetchone()
        linked = [] if row is None else [other for kind, other in couples(unpack(row[0])) if KINDS[kind] == "region"]
        marks = ", ".join("?" * len(linked))
        sql = f"SELECT id, name, parent FROM region WHERE num IN ({marks})"
        found = self._connection.execute(sql, linked).fetchall()
        above = {parent for _, _, parent in found}
        names = [str(name) for code, name, _ in found if code not in above]
        return names[0] if len(names) == 1 else None

    def _speaker(self, fact: AnyFact) -> str | None:
        if not isinstance(fact, Statement):
            return None
        return self._name("person", fact.person) or fact.speaker or self._name("organisation", fact.organisation)

    def _office(self, fact: AnyFact) -> str | None:
        """Return the office of the speaker or person: the one the fact's own article gives, else the merged one."""
        person = _person_of(fact)
        if person is None:
            return None
        if isinstance(fact, Statement | Statistic):
            words = self._office_in(fact.article, person)
            if words:
                return words
        row = self._connection.execute("SELECT office FROM person WHERE id = ?", (person,)).fetchone()
        return None if row is None or row[0] is None else str(row[0])

    def _office_in(self, article: int, person: int) -> str | None:
        """Return a person's office in words as one article has it."""
        row = self._connection.execute(
            "SELECT detail FROM naming WHERE article = ? AND kind = ? AND entity = ?",
            (article, KIND_NUMBER["person"], person),
        ).fetchone()
        roles = roles_of(unpack(row[0])[2], article) if row is not None else ()
        words = [
            office_words(role.title, self._name("organisation", role.organisation), self._name("region", role.region))
            for role in roles
        ]
        return fullest(words)

    def _by_hand(self, fact: AnyFact) -> str | None:
        """Return who is told beside a fact and bears a name or an office that a person set."""
        person = None if isinstance(fact, Person) else _person_of(fact)
        if person is None:
            return None
        row = self._connection.execute("SELECT name, status FROM person WHERE id = ?", (person,)).fetchone()
        return str(row[0]) if row is not None and row[1] == "edited" else None

    def _attributed(self, fact: AnyFact) -> str | None:
        if not isinstance(fact, Statistic) or fact.attributed_to is None:
            return None
        told: Attribution = fact.attributed_to
        body = self._name("organisation", told.organisation)
        of_their_office = told.person is not None and body is not None and body in (self._office(fact) or "")
        names = (
            self._name("person", told.person),
            None if of_their_office else body,
            self._name("instrument", told.instrument),
        )
        return ", ".join(name for name in names if name) or None


def _person_of(fact: AnyFact) -> int | None:
    """Return who is told beside a fact: the speaker, whom a number is attributed to, a person themselves."""
    if isinstance(fact, Statistic):
        return None if fact.attributed_to is None else fact.attributed_to.person
    return fact.person if isinstance(fact, Statement) else fact.id if isinstance(fact, Person) else None


def around(article: Article, start: int, end: int) -> tuple[int, int, int | None]:
    """Return the sentence around a place (start, end) and the number of its paragraph.

    A place that spans several sentences gets all of them; outside every block, the place itself.
    """
    block = next((one for one in article.blocks if one.start <= start < max(one.end, one.start + 1)), None)
    if block is None:
        return start, end, None
    low, high = max(block.start, start - _FURTHEST), min(block.end, max(end, start) + _FURTHEST)
    sentence_start, sentence_end = start, end
    for one_start, one_end in sentence_spans(fold(article.text[low:high]), 0, high - low):
        if one_start + low < max(end, start + 1) and one_end + low > start:
            sentence_start, sentence_end = min(sentence_start, one_start + low), max(sentence_end, one_end + low)
    return sentence_start, sentence_end, block.paragraph


def _label(fact: AnyFact) -> str:
    if isinstance(fact, Article):
        return fact.title or " ".join(fact.text[:200].split())
    if isinstance(fact, Link):
        return fact.relation
    if isinstance(fact, Statistic | Statement):
        return fact.text
    return fact.name
