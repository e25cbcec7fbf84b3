"""Chosen facts as a table for a spreadsheet: one row a fact, text that no spreadsheet takes for a formula."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from jamsostek_tui.check.settled.standings import NO_STANDINGS, Standings
from jamsostek_tui.export.citation import doubts, kind_of, ref_of
from jamsostek_tui.export.csv_line import PLAIN, Cell, CsvStyle, csv_table_of, day_of
from jamsostek_tui.export.standing_cells import STANDING_COLUMNS, standing_cells
from jamsostek_tui.model import Event, Fact, Link, Ref, Statement, Statistic
from jamsostek_tui.store.rows import Evidence

COLUMNS: tuple[str, ...] = (
    "kind",
    "id",
    "text",
    "value",
    "value_max",
    "approx",
    "unit",
    "subject",
    "measure",
    "direction",
    "per",
    "region",
    "region_id",
    "period",
    "versus",
    "attributed_to",
    "speaker",
    "office",
    "form",
    "date",
    "venue",
    "title",
    "publisher",
    "published",
    "published_time",
    "paragraph",
    "start",
    "end",
    "sentence",
    "source",
    "url",
    "sha256",
    "rule",
    "confidence",
    "status",
    "doubts",
    "note",
    *STANDING_COLUMNS,
)


_DAY = len("2024-08-31")


def csv_table(
    evidence: Iterable[Evidence],
    notes: Mapping[Ref, str] | None = None,
    standings: Standings = NO_STANDINGS,
    style: CsvStyle = PLAIN,
) -> Iterator[str]:
    """Yield the head line and one line a fact; numbers as numbers, unknown values empty, lines ended by `\\r\\n`.

    `notes` are those on facts, `standings` how numbers stand in their groups.
    """
    rows = _rows(evidence, notes or {}, standings)
    return csv_table_of(COLUMNS, rows, style)


def _rows(evidence: Iterable[Evidence], notes: Mapping[Ref, str], standings: Standings) -> Iterator[Iterable[Cell]]:
    for one in evidence:
        row = {**_common(one), **_own(one.fact)}
        ref = ref_of(one.fact)
        if ref is not None:
            row |= {"note": notes.get(ref), **standing_cells(standings.get(ref))}
        yield [row.get(column) for column in COLUMNS]


def _common(one: Evidence) -> dict[str, Cell]:
    fact, article = one.fact, one.article
    return {
        "kind": kind_of(fact),
        "id": None if isinstance(fact, Link) else fact.id,
        "text": one.label,
        "region": one.region,
        "attributed_to": one.attributed_to,
        "speaker": one.speaker,
        "office": one.office,
        "title": article.title,
        "publisher": article.publisher,
        "published": day_of(article.published),
        "published_time": (article.published or "")[_DAY:].lstrip("T") or None,
        "paragraph": one.paragraph,
        "start": one.start,
        "end": one.end,
        "sentence": article.text[one.sentence_start : one.sentence_end],
        "source": article.source,
        "url": article.url,
        "sha256": article.sha256,
        "rule": fact.rule,
        "confidence": fact.confidence,
        "status": fact.status,
        "doubts": doubts(fact),
    }


def _own(fact: Fact) -> dict[str, Cell]:
    told = {name: getattr(fact, name) for name in _FIELDS.get(type(fact), ())}
    return told | ({"region_id": fact.region} if isinstance(fact, Statistic | Event) else {})


_FIELDS: dict[type[Fact], tuple[str, ...]] = {
    Statistic: (
        *("text", "value", "value_max", "approx", "unit", "subject", "measure", "direction", "per", "period"),
        "versus",
    ),
    Statement: ("text", "form"),
    Event: ("text", "date", "venue"),
}
"""Fields that are columns as they are."""
