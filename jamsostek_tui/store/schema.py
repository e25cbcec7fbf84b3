"""The tables, their version, and how a database of ours is told from any other file.

What is "linked" (`relate`), as a user meets it: choosing a fact narrows every list to what has to do with it.

- A fact's own fields and every stated link count, in both directions: a number and its region, a statement
  and its speaker, a person and the region or body of the office, a number and the fund it comes through.
- A region stands for all below it: what is linked with Lombok Tengah is linked with Nusa Tenggara Barat.
- A region, person, body or instrument named in the sentence of a number, statement or event is linked with it.
- Through a statement: its speaker is linked with the numbers told in it and with the regions it is about.
- A number, statement or event that names no region belongs to the one region its article is about, if there
  is exactly one.
- Everything is linked with its article, and with nothing else of that article by that alone.

`relate` holds each pair twice, once from either side; `n` counts the articles that say so. `degree` holds, for
every region, person, body and instrument, how many articles, numbers, statements and events it is linked with.
"""

from __future__ import annotations

from jamsostek_tui.model import KINDS, Kind

APPLICATION_ID = 0x4A545549  # "JTUI"
VERSION = 1

KIND_NUMBER: dict[Kind, int] = {kind: number for number, kind in enumerate(KINDS)}
ENTITY_KINDS: tuple[Kind, ...] = ("region", "person", "organisation", "instrument")
PLACED_KINDS: tuple[Kind, ...] = ("statistic", "statement", "event")

LINK_SHIFT = 20  # a link's id is its article's, shifted, and its number there: those of an article lie side by side

_FOUND = """
    rule TEXT NOT NULL,
    confidence REAL NOT NULL,
    status TEXT NOT NULL DEFAULT 'found',
    doubts TEXT,
    triggers TEXT
"""

TABLES = f"""
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE counter (kind INTEGER PRIMARY KEY, next INTEGER NOT NULL);

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    sha256 BLOB NOT NULL UNIQUE,
    title TEXT,
    publisher TEXT,
    published TEXT,
    dateline TEXT,
    byline TEXT,
    url TEXT,
    keywords TEXT,
    blocks TEXT NOT NULL,
    numerals TEXT NOT NULL,
    {_FOUND},
    text TEXT NOT NULL
);
CREATE TABLE place (
    path TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    article INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX place_article ON place (article);

CREATE TABLE region (
    num INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    level TEXT NOT NULL,
    parent TEXT,
    aliases TEXT,
    named INTEGER NOT NULL DEFAULT 0,
    {_FOUND}
);
CREATE INDEX region_parent ON region (parent);
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT,
    honorifics TEXT,
    degrees TEXT,
    office TEXT,
    office_date TEXT,
    {_FOUND}
);
CREATE INDEX person_key ON person (key);
CREATE TABLE persona (
    key TEXT NOT NULL,
    signature TEXT NOT NULL,
    person INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (key, signature)
) WITHOUT ROWID;
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    abbreviation TEXT,
    type TEXT NOT NULL,
    region TEXT,
    aliases TEXT,
    {_FOUND}
);
CREATE TABLE instrument (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    aliases TEXT,
    {_FOUND}
);
CREATE TABLE naming (
    article INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    detail TEXT NOT NULL,
    mentions TEXT NOT NULL,
    {_FOUND},
    PRIMARY KEY (article, kind, entity)
) WITHOUT ROWID;

CREATE TABLE statistic (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    value REAL NOT NULL,
    value_max REAL,
    approx TEXT,
    unit TEXT,
    subject TEXT,
    measure TEXT NOT NULL,
    direction TEXT,
    region TEXT,
    period TEXT,
    versus TEXT,
    person INTEGER,
    organisation INTEGER,
    instrument INTEGER,
    per TEXT,
    also TEXT,
    {_FOUND}
);
CREATE TABLE statement (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    form TEXT NOT NULL,
    speaker TEXT,
    person INTEGER,
    organisation INTEGER,
    also TEXT,
    {_FOUND}
);
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    name TEXT NOT NULL,
    date TEXT,
    venue TEXT,
    region TEXT,
    {_FOUND}
);
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    from_kind INTEGER NOT NULL,
    from_id INTEGER NOT NULL,
    relation TEXT NOT NULL,
    to_kind INTEGER NOT NULL,
    to_id INTEGER NOT NULL,
    {_FOUND}
);
CREATE INDEX link_from ON link (from_kind, from_id);
CREATE INDEX link_to ON link (to_kind, to_id);

CREATE TABLE relate (
    a_kind INTEGER NOT NULL,
    a_id INTEGER NOT NULL,
    b_kind INTEGER NOT NULL,
    b_id INTEGER NOT NULL,
    n INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (a_kind, a_id, b_kind, b_id)
) WITHOUT ROWID;
CREATE TABLE degree (
    kind INTEGER NOT NULL,
    id INTEGER NOT NULL,
    of INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (kind, id, of)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE find USING fts5(words, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '.,'");
CREATE VIRTUAL TABLE word USING fts5vocab('find', 'row');
"""

# An index as large as the database, needed only where a page is replaced or asked for by itself, is left out:
# the numbers, statements and events of an article are found by `relate`.
