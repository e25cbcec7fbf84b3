"""From rows of the database to the dataclasses of the model; the columns each needs, and nothing of SQL beyond that."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any, cast

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
    Role,
    Statement,
    Statistic,
)
from jamsostek_tui.store.codec import (
    pairs,
    strings,
    unpack,
    unpack_blocks,
    unpack_doubts,
    unpack_numerals,
    unpack_spans,
)
from jamsostek_tui.store.schema import KIND_NUMBER, LINK_SHIFT

FOUND = "rule, confidence, status, doubts, triggers"
ARTICLE = (
    "id, source, sha256, title, publisher, published, dateline, byline, url, keywords, blocks, numerals, text, " + FOUND
)
STATISTIC = (
    'id, article, start, "end", text, value, value_max, approx, unit, subject, measure, direction, region, period, '
    "versus, person, organisation, instrument, per, also, " + FOUND
)
STATEMENT = 'id, article, start, "end", text, form, speaker, person, organisation, also, ' + FOUND
EVENT = 'id, article, start, "end", text, name, date, venue, region, ' + FOUND
LINK = 'id, article, start, "end", from_kind, from_id, relation, to_kind, to_id, ' + FOUND
NAMING = "article, kind, entity, detail, mentions, " + FOUND

CodeOf = Callable[[int], str]
Values = tuple[Any, ...]


def found(values: Values, text: str) -> dict[str, Any]:
    """Return what every fact has from its last five columns; `text` is that of the article of its triggers."""
    rule, confidence, status, doubts, triggers = values[-5:]
    return {
        "rule": rule,
        "confidence": confidence,
        "status": status,
        "doubts": unpack_doubts(doubts),
        "triggers": unpack_spans(triggers, text),
    }


def article(values: Values) -> Article:
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
        blocks=unpack_blocks(values[10]),
        text=values[12],
        **found(values, values[12]),
    )


def statistic(values: Values, text: str) -> Statistic:
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
        **found(values, text),
    )


def statement(values: Values, text: str) -> Statement:
    return Statement(
        id=values[0],
        article=values[1],
        start=values[2],
        end=values[3],
        text=values[4],
        form=values[5],
        speaker=values[6],
        person=values[7],
        organisation=values[8],
        also=unpack_spans(values[9], text),
        **found(values, text),
    )


def event(values: Values, text: str) -> Event:
    return Event(
        id=values[0],
        article=values[1],
        start=values[2],
        end=values[3],
        text=values[4],
        name=values[5],
        date=values[6],
        venue=values[7],
        region=values[8],
        **found(values, text),
    )


def link(values: Values, text: str, code_of: CodeOf) -> Link:
    return Link(
        article=values[1],
        start=values[2],
        end=values[3],
        source=ref(values[4], values[5], code_of),
        relation=values[6],
        target=ref(values[7], values[8], code_of),
        **found(values, text),
    )


def ref(kind: int, number: int, code_of: CodeOf) -> Ref:
    """Return the reference for a stored kind and number; a region's number becomes its code."""
    name = KINDS[kind]
    return Ref(name, code_of(number) if name == "region" else number)


def mention_list(article_id: int, flat: list[int], text: str) -> tuple[Mention, ...]:
    """Return the mentions that stand at `[start, end, start, end …]` of `text`."""
    return tuple(Mention(article_id, start, end, text[start:end]) for start, end in pairs(flat))


def naming(values: Values, text: str, code_of: CodeOf) -> Region | Person | Organisation | Instrument:
    """Return an entity as one article names it, under its lasting id."""
    article_id, kind, entity, detail, places = values[:5]
    return named_entity(
        KINDS[kind],
        code_of(entity) if KINDS[kind] == "region" else entity,
        unpack(detail),
        article_id,
        mention_list(article_id, unpack(places), text),
        found(values, text),
    )


def named_entity(
    kind: Kind,
    number: int | str,
    detail: list[Any],
    article_id: int,
    places: tuple[Mention, ...],
    rest: dict[str, Any],
) -> Region | Person | Organisation | Instrument:
    """Return the entity that `detail_of` made `detail` from."""
    if kind == "region":
        name, level, parent, aliases = detail
        return Region(
            id=str(number), name=name, level=level, parent=parent, aliases=tuple(aliases), mentions=places, **rest
        )
    identity = cast(int, number)
    if kind == "person":
        name, aliases, honorifics, degrees, roles, _ = detail
        return Person(
            id=identity,
            name=name,
            aliases=tuple(aliases),
            honorifics=tuple(honorifics),
            degrees=tuple(degrees),
            roles=tuple(Role(title, body, region, article_id, start, end) for title, body, region, start, end in roles),
            mentions=places,
            **rest,
        )
    if kind == "organisation":
        name, abbreviation, sort, region = detail
        return Organisation(
            id=identity, name=name, abbreviation=abbreviation, type=sort, region=region, mentions=places, **rest
        )
    name, sort, aliases = detail
    return Instrument(id=identity, name=name, type=sort, aliases=tuple(aliases), mentions=places, **rest)


def detail_of(entity: Region | Person | Organisation | Instrument, office: str | None = None) -> list[Any]:
    """Return what one article says of an entity beside its id, its mentions and how it was found.

    `office` is a person's office in words.
    """
    if isinstance(entity, Region):
        return [entity.name, entity.level, entity.parent, list(entity.aliases)]
    if isinstance(entity, Person):
        roles = [[role.title, role.organisation, role.region, role.start, role.end] for role in entity.roles]
        return [entity.name, list(entity.aliases), list(entity.honorifics), list(entity.degrees), roles, office]
    if isinstance(entity, Organisation):
        return [entity.name, entity.abbreviation, entity.type, entity.region]
    return [entity.name, entity.type, list(entity.aliases)]


def one_article(connection: sqlite3.Connection, article_id: int, code_of: CodeOf) -> tuple[Article, Facts] | None:
    """Return an article with all its facts under their lasting ids, or None."""
    head = connection.execute(f"SELECT {ARTICLE} FROM article WHERE id = ?", (article_id,)).fetchone()
    if head is None:
        return None
    text = head[12]
    entities: dict[Kind, list[Any]] = {"region": [], "person": [], "organisation": [], "instrument": []}
    for values in connection.execute(f"SELECT {NAMING} FROM naming WHERE article = ?", (article_id,)):
        entities[KINDS[values[1]]].append(naming(values, text, code_of))

    def placed(columns: str, table: Kind) -> list[Values]:
        return connection.execute(
            f"SELECT {columns} FROM {table} WHERE id IN "
            "(SELECT b_id FROM relate WHERE a_kind = 0 AND a_id = ? AND b_kind = ?) ORDER BY id",
            (article_id, KIND_NUMBER[table]),
        ).fetchall()

    first = article_id << LINK_SHIFT
    links = connection.execute(
        f"SELECT {LINK} FROM link WHERE id BETWEEN ? AND ? ORDER BY id", (first, first + (1 << LINK_SHIFT) - 1)
    )
    return article(head), Facts(
        regions=tuple(entities["region"]),
        people=tuple(entities["person"]),
        organisations=tuple(entities["organisation"]),
        instruments=tuple(entities["instrument"]),
        statistics=tuple(statistic(values, text) for values in placed(STATISTIC, "statistic")),
        statements=tuple(statement(values, text) for values in placed(STATEMENT, "statement")),
        events=tuple(event(values, text) for values in placed(EVENT, "event")),
        links=tuple(link(values, text, code_of) for values in links),
        numerals=unpack_numerals(head[11], text),
    )
