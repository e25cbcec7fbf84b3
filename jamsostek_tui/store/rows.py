"""What the store hands to those who show or write facts: rows of a list, hits of a search, evidence for a citation."""

from __future__ import annotations

from dataclasses import field

from jamsostek_tui.model import (
    Approx,
    Article,
    Direction,
    Event,
    Instrument,
    Kind,
    Link,
    Measure,
    Organisation,
    Person,
    Ref,
    Region,
    Relation,
    Statement,
    Statistic,
    Status,
)
from jamsostek_tui.record import record

AnyFact = Article | Region | Person | Organisation | Instrument | Statistic | Statement | Event | Link


@record(frozen=True, slots=True, kw_only=True)
class Row:
    """One fact in a list. Text is the article's own and unsafe for a screen as it is.

    `label` is what names it (a number's text, a person's name), `detail` what tells it apart (subject, office).
    `article`, `start`, `end` say where its first mention stands; `count` how many facts are linked with it
    (for a region, facts about it or a region below it).
    """

    ref: Ref
    label: str
    detail: str = ""
    count: int = 0
    article: int | None = None
    start: int | None = None
    end: int | None = None
    status: Status = "found"
    doubtful: bool = False


@record(frozen=True, slots=True, kw_only=True)
class RegionRow(Row):
    """A region in the tree: `depth` 0 for a province or a region whose parent is not listed above it."""

    parent: str | None = None
    depth: int = 0


@record(frozen=True, slots=True, kw_only=True)
class StatementRow(Row):
    """A statement; only a direct one is in the speaker's own words. `publisher` and `published` are its article's."""

    direct: bool
    publisher: str | None = None
    published: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class StatisticRow(Row):
    """A number in the table; `region` is the region's name, `speaker` whom it is told by, `publisher` the paper's."""

    value: float
    value_max: float | None = None
    unit: str | None = None
    measure: Measure = "level"
    direction: Direction | None = None
    approx: Approx | None = None
    region: str | None = None
    period: str | None = None
    speaker: str | None = None
    publisher: str | None = None


@record(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """What a number is made of, without where it stands."""

    value: float
    value_max: float | None = None
    unit: str | None = None
    measure: Measure = "level"
    direction: Direction | None = None
    approx: Approx | None = None


@record(frozen=True, slots=True, kw_only=True)
class LinkRow:
    """A fact linked with the chosen one, and the characters that show it; `outward` when the chosen is `from`."""

    relation: Relation
    outward: bool
    other: Row
    article: int
    start: int
    end: int


@record(frozen=True, slots=True, kw_only=True)
class Lit:
    """A stretch of the article's text that belongs to a fact (every mention of every fact, in order of start)."""

    start: int
    end: int
    ref: Ref


@record(frozen=True, slots=True, kw_only=True)
class Hit:
    """A search result: the row, and which characters of its label and detail matched.

    `among` is how many of its kind were found, of which some may not be shown; `cut` says that still more may be.
    `lacking` says that no fact answers every word that was asked, and this one is among those that answer the most.
    """

    row: Row
    score: float
    lit_label: tuple[tuple[int, int], ...] = ()
    lit_detail: tuple[tuple[int, int], ...] = ()
    among: int = 0
    cut: bool = False
    lacking: bool = False


@record(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A fact with all that a citation of it needs.

    `start`/`end` are the place cited, `sentence_start`/`sentence_end` the sentence around it, both in
    `article.text`; `paragraph` counts from 1. Names stand for the ids the fact carries; `by_hand` is whoever of them
    bears a name or an office that a person set.
    """

    fact: AnyFact
    article: Article
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    paragraph: int | None = None
    label: str = ""
    region: str | None = None
    speaker: str | None = None
    office: str | None = None
    attributed_to: str | None = None
    by_hand: str | None = None


STDIN_MARK = "stdin:"
"""What stands before the hash of a page that was read on standard input, in the stead of a path."""


@record(frozen=True, slots=True)
class Loaded:
    """A page that was loaded: its path from the root (STDIN_MARK and hash for standard input), as given, its article.

    `sha256` is that of the bytes read, in hexadecimal digits.
    """

    path: str
    source: str
    article: int
    sha256: str


@record(frozen=True, slots=True)
class ChosenKey:
    """What names a chosen fact in the basket, however often the database is made anew: never a row id.

    Unlike the `TextKey` of a decision it names a person or body by name, and not by one place that names them: somebody
    chosen stays so whichever page tells of them.

    `sha256` of the page, the kind, the quoted text and up to 40 characters on each side; for a region `quote` is its
    code, for a person, organisation or instrument its name and `before` the office or region. Of these only a person
    has a `sha256`: of a page that names this one, since others may bear the name (a key of an earlier version: none).
    Not part of what the key is: `paths`, where the page was read (one with other bytes is looked at only there; none
    where the words stand several times), and of an article its `title`.
    """

    kind: Kind
    sha256: str
    quote: str
    before: str = ""
    after: str = ""
    paths: tuple[str, ...] = field(default=(), compare=False)
    title: str = field(default="", compare=False)


@record(frozen=True, slots=True)
class Counts:
    """How many facts of each kind there are, under a narrowing or in all."""

    of: dict[Kind, int] = field(default_factory=dict)

    def __getitem__(self, kind: Kind) -> int:
        return self.of.get(kind, 0)
