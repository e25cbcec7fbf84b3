"""The facts contract, version 1, as frozen dataclasses; nothing here does any work.

Offsets are code-point offsets into the article's `text`, `end` exclusive, and `text[start:end]` is the
fact's own `text`. Extraction numbers entities within one article (ids from 1, `article` 0); the store
gives the ids that last. `doubts` and `triggers` explain a fact and are not part of the JSON lines export.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

from jamsostek_tui.record import record

Kind = Literal["article", "region", "person", "organisation", "instrument", "statistic", "statement", "event", "link"]
KINDS: tuple[Kind, ...] = get_args(Kind)
MERGEABLE: tuple[Kind, ...] = ("person", "organisation", "instrument")
"""What is known by its names alone, without a code: two may prove to be one. Numbers are attributed to these."""
CONTEXT = 40
"""Characters on either side of quoted words by which these are known again."""
Status = Literal["found", "accepted", "rejected", "edited", "added"]
Level = Literal["province", "regency", "city", "district", "village"]
OrganisationType = Literal["government", "agency", "company", "legislature", "university", "union", "other"]
InstrumentType = Literal["regulation", "award", "programme", "fund", "survey"]
Measure = Literal["level", "change", "share", "amount", "target", "rank"]
Approx = Literal["about", "over", "under", "nearly"]
Direction = Literal["up", "down"]
Per = Literal["month", "year", "person"]
Relation = Literal[
    "holds office in",  # person -> region
    "holds office at",  # person -> organisation
    "belongs to",  # organisation -> region
    "received",  # organisation or region -> instrument
    "is about",  # statistic, statement or event -> region
    "was said by",  # statement -> person or organisation
    "is attributed to",  # statistic -> person, organisation or instrument
    "is stated in",  # statistic -> statement whose span holds it
    "is provided through",  # statistic -> instrument (a fund, a programme)
    "goes with",  # statistic -> statistic ("14 kasus senilai Rp49 juta")
    "is part of",  # statistic -> statistic (a count of a total)
]
BlockKind = Literal["title", "meta", "tags", "caption", "heading", "lead", "body", "list", "table", "noise"]
Fate = Literal["statistic", "excluded", "unexplained"]


class Ref(NamedTuple):
    """Names one fact: its kind and its id (a region's id is a string, every other an int)."""

    kind: Kind
    id: int | str


@record(frozen=True, slots=True)
class Span:
    """A stretch of the article's text: code-point offsets and the characters between them."""

    start: int
    end: int
    text: str


@record(frozen=True, slots=True)
class Mention:
    """A span together with the article it stands in."""

    article: int
    start: int
    end: int
    text: str


@record(frozen=True, slots=True)
class Doubt:
    """A flag on a fact: its name (`ambiguous-region`, `double-scale` …) and the reading not taken."""

    name: str
    other_reading: str | None = None


@record(frozen=True, slots=True)
class Block:
    """A stretch of a page with one role; blocks do not overlap and come in order.

    `paragraph` numbers the lead, body and list blocks from 1. `rule` names the line class that decided;
    for noise it is the reason (`baca-juga`, `share-row`, `related-headlines` …).
    """

    start: int
    end: int
    kind: BlockKind
    rule: str
    paragraph: int | None = None


@record(frozen=True, slots=True, kw_only=True)
class Fact:
    """What every fact has beside its own keys."""

    rule: str
    confidence: float
    status: Status = "found"
    doubts: tuple[Doubt, ...] = ()
    triggers: tuple[Span, ...] = ()


@record(frozen=True, slots=True, kw_only=True)
class Article(Fact):
    """One page as read; `published` is an ISO 8601 date or date-time with its offset, or None."""

    id: int
    source: str
    text: str
    sha256: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    dateline: str | None = None
    byline: str | None = None
    url: str | None = None
    keywords: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()


@record(frozen=True, slots=True, kw_only=True)
class Region(Fact):
    """An administrative region; `id` and `parent` are Kemendagri codes or slugs."""

    id: str
    name: str
    level: Level
    parent: str | None = None
    aliases: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()


@record(frozen=True, slots=True)
class Role:
    """An office as one article names it; `organisation` and `region` are ids, offsets those of the office."""

    title: str
    organisation: int | None
    region: str | None
    article: int
    start: int
    end: int


@record(frozen=True, slots=True, kw_only=True)
class Person(Fact):
    """Someone named; `name` is the fullest form without office, honorific or degree."""

    id: int
    name: str
    aliases: tuple[str, ...] = ()
    honorifics: tuple[str, ...] = ()
    degrees: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    mentions: tuple[Mention, ...] = ()


@record(frozen=True, slots=True, kw_only=True)
class Organisation(Fact):
    """A body: its expanded name, its abbreviation where the text or the lexicon gives one."""

    id: int
    name: str
    abbreviation: str | None = None
    type: OrganisationType = "other"
    region: str | None = None
    mentions: tuple[Mention, ...] = ()


@record(frozen=True, slots=True, kw_only=True)
class Instrument(Fact):
    """A regulation, award, programme, fund or survey under its expanded name."""

    id: int
    name: str
    type: InstrumentType
    aliases: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()


@record(frozen=True, slots=True)
class Attribution:
    """Whom or what a number is attributed to, by id; at least one is set."""

    person: int | None = None
    organisation: int | None = None
    instrument: int | None = None


@record(frozen=True, slots=True, kw_only=True)
class Statistic(Fact):
    """A number with what it measures; `value` has its scale applied (`13,6 ribu` is 13600.0)."""

    id: int
    article: int
    start: int
    end: int
    text: str
    value: float
    value_max: float | None = None
    approx: Approx | None = None
    unit: str | None = None
    subject: str | None = None
    measure: Measure = "level"
    direction: Direction | None = None
    region: str | None = None
    period: str | None = None
    versus: str | None = None
    attributed_to: Attribution | None = None
    per: Per | None = None
    also: tuple[Span, ...] = ()


@record(frozen=True, slots=True, kw_only=True)
class Statement(Fact):
    """What somebody said; the span holds the words, without quotation marks or reporting clause."""

    id: int
    article: int
    start: int
    end: int
    text: str
    form: Literal["direct", "indirect"]
    speaker: str | None = None
    person: int | None = None
    organisation: int | None = None
    also: tuple[Span, ...] = ()


@record(frozen=True, slots=True, kw_only=True)
class Event(Fact):
    """Something that took place; `date` is an ISO date as far as the text gives it."""

    id: int
    article: int
    start: int
    end: int
    text: str
    name: str
    date: str | None = None
    venue: str | None = None
    region: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class Link(Fact):
    """A relation between two facts and the characters that show it (`source` and `target` are `from` and `to`)."""

    source: Ref
    relation: Relation
    target: Ref
    article: int
    start: int
    end: int


@record(frozen=True, slots=True)
class Numeral:
    """A numeral of the page and what became of it; `reason` is set where it was excluded."""

    start: int
    end: int
    text: str
    fate: Fate
    reason: str | None = None
    statistic: int | None = None


@record(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that one article gives, ids local to it."""

    regions: tuple[Region, ...] = ()
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    statistics: tuple[Statistic, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    links: tuple[Link, ...] = ()
    numerals: tuple[Numeral, ...] = ()
