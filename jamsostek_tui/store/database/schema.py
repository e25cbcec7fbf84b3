"""The tables, their version, and how a database of ours is told from any other file.

What is "linked" (`relate`), as a user meets it: choosing a fact narrows every list to what has to do with it.

- A fact's own fields and every stated link count, in both directions: a number and its region, a statement
  and its speaker, a person and the region or body of the office, a number and the fund it comes through.
- A region stands for all below it: what is linked with Lombok Tengah is linked with Nusa Tenggara Barat.
- A person, body or instrument named in the sentence of a number, statement or event is linked with it; a region
  so named with a statement or event. A number is linked with the region it is about, and those above, and no other.
- A number told in the words of a statement is linked with it; whom or what a number is attributed to, or linked
  with, is linked with the region the number is about.
- Through a statement: its speaker is linked with the numbers told in it and with the regions it is about.
- A statement or event that names no region belongs to the one region its article is about, if there is exactly one.
- Everything is linked with its article, and with nothing else of that article by that alone.

How it is kept: `posting` has, for every region, person, body and instrument, the articles, numbers, statements and
events it is linked with, as sorted arrays of ids; `linked` of a number, statement or event has its links the other
way; `relate` has pairs of entities, from either side, with the number of articles that say so. The numbers,
statements, events and links of one article have ids that follow each other in the order of the text.

What a person decided (`jamsostek_tui.decisions`) stands in the rows of the facts themselves. `decided` has one row
for each article that decisions touch: which (`mark`), which of their facts were found here (`applied`), whom its merges
and splits name (`named`), the facts as the rules found them (`found`, where they differ), and as whom its entities are
known (`homes`). A fact rejected leaves a hole in its article's ids, one made by a person has an id in `extra`; ids are
never given twice, and what comes back gets its old one (`extra`, `reserved`). `merged` has who is shown as whom: `home`
is who the rules hold an entity for. `journal` has the hash of the journal that was last carried out.

Spans are offsets into `article.text`; the text of a statement or event is not stored twice. Rules are numbers of the
table `rule`, confidences thousandths, `status` NULL where nobody decided anything.
"""

from __future__ import annotations

import re
from typing import get_args

from jamsostek_tui.model import KINDS, MERGEABLE, Kind, Relation

APPLICATION_ID = 0x4A545549  # "JTUI"
VERSION = 3

KIND_NUMBER: dict[Kind, int] = {kind: number for number, kind in enumerate(KINDS)}
ENTITY_KINDS: tuple[Kind, ...] = ("region", *MERGEABLE)
RELATIONS: tuple[Relation, ...] = get_args(Relation)
CHUNK_BITS = 10  # a row of `posting` holds the ids that agree in all but their last ten bits
PLACED_KINDS: tuple[Kind, ...] = ("statistic", "statement", "event")

_FOUND = """
    rule INTEGER NOT NULL,
    confidence INTEGER NOT NULL,
    status TEXT,
    doubts TEXT,
    triggers TEXT
"""

DECIDING = """
CREATE TABLE decided (
    article INTEGER PRIMARY KEY,
    mark TEXT NOT NULL,
    applied TEXT NOT NULL,
    named TEXT,
    found BLOB,
    homes TEXT
);
CREATE TABLE extra (
    article INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    mark TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (article, kind, mark)
) WITHOUT ROWID;
CREATE TABLE reserved (
    kind INTEGER NOT NULL,
    key TEXT NOT NULL,
    signature TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (kind, key, signature)
) WITHOUT ROWID;
CREATE TABLE merged (
    kind INTEGER NOT NULL,
    home INTEGER NOT NULL,
    into_id INTEGER NOT NULL,
    PRIMARY KEY (kind, home)
) WITHOUT ROWID;
CREATE TABLE journal (digest TEXT NOT NULL);
"""

TABLES = f"""
CREATE TABLE rule (num INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE counter (kind INTEGER PRIMARY KEY, next INTEGER NOT NULL, live INTEGER NOT NULL);

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
    first_statistic INTEGER NOT NULL,
    first_statement INTEGER NOT NULL,
    first_event INTEGER NOT NULL,
    first_link INTEGER NOT NULL,
    statistics INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    events INTEGER NOT NULL,
    links INTEGER NOT NULL,
    {_FOUND},
    text TEXT NOT NULL
);
CREATE INDEX article_published ON article (published DESC);
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
CREATE INDEX person_name ON person (name COLLATE NOCASE);
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
    linked TEXT,
    {_FOUND}
);
CREATE TABLE statement (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    form TEXT NOT NULL,
    speaker TEXT,
    person INTEGER,
    organisation INTEGER,
    also TEXT,
    linked TEXT,
    {_FOUND}
);
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    name TEXT NOT NULL,
    date TEXT,
    venue TEXT,
    region TEXT,
    linked TEXT,
    {_FOUND}
);
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    from_kind INTEGER NOT NULL,
    from_id INTEGER NOT NULL,
    relation INTEGER NOT NULL,
    to_kind INTEGER NOT NULL,
    to_id INTEGER NOT NULL,
    {_FOUND}
);

CREATE TABLE relate (
    a_kind INTEGER NOT NULL,
    a_id INTEGER NOT NULL,
    b_kind INTEGER NOT NULL,
    b_id INTEGER NOT NULL,
    n INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (a_kind, a_id, b_kind, b_id)
) WITHOUT ROWID;
CREATE TABLE posting (
    kind INTEGER NOT NULL,
    id INTEGER NOT NULL,
    of INTEGER NOT NULL,
    chunk INTEGER NOT NULL,
    ids BLOB NOT NULL,
    PRIMARY KEY (kind, id, of, chunk)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE find USING fts5(words, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '.,'");
CREATE VIRTUAL TABLE word USING fts5vocab('find', 'row');
{DECIDING}"""
TABLE_NAMES = frozenset(re.findall(r"CREATE (?:VIRTUAL )?TABLE (\w+)", TABLES))
