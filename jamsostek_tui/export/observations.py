"""Numbers in the shape of Data Commons observations, as CSV or JSON lines, each with its quotation and offsets.

`variableMeasured`, `observationAbout`, `observationDate`, `observationPeriod`, `value`, `unit`, `measurementMethod` and
`provenance` are the properties of Data Commons. A place is `kemendagri/` and the code of the region; a date is the
beginning of the period, which has its length beside it (`2024-Q2` is 2024-04 and P3M); both are empty where the text
ties none to the number, for none is guessed. `measurementMethod` is what the paper says of the number: a hedge, a
change, a target. All other columns prove it, and say how it agrees with what others tell and what a person settled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from jamsostek_tui.check.meaning.terms import measure_words
from jamsostek_tui.check.settled.standings import NO_STANDINGS, Standings
from jamsostek_tui.export.citation import doubts
from jamsostek_tui.export.csv_line import PLAIN, Cell, CsvStyle, csv_table_of, with_day
from jamsostek_tui.export.escape import visible
from jamsostek_tui.export.standing_cells import STANDING_COLUMNS, standing_cells
from jamsostek_tui.harmless import json_of
from jamsostek_tui.model import Ref, Statistic
from jamsostek_tui.store.rows import Evidence

_OWN: tuple[str, ...] = (
    "variableMeasured",
    "observationAbout",
    "observationDate",
    "observationPeriod",
    "value",
    "value_max",
    "unit",
    "measurementMethod",
    "provenance",
    "place",
    "subject",
    "according_to",
    "quotation",
    "sentence",
    "start",
    "end",
    "source",
    "sha256",
    "publisher",
    "published",
    "status",
    "confidence",
    "doubts",
    "note",
)
COLUMNS = (*_OWN, *STANDING_COLUMNS)
Notes = Mapping[Ref, str]
_PART = re.compile(r"(\d{4})-([QH])([1-4])")
_LENGTHS = {4: "P1Y", 7: "P1M", 10: "P1D"}


def observations(
    evidence: Iterable[Evidence], notes: Notes | None = None, standings: Standings = NO_STANDINGS
) -> Iterator[dict[str, Cell]]:
    """Yield an observation for each number among facts, unknown values None; what a person rejected is left out.

    `notes` are those on facts, `standings` how the numbers stand in their groups.
    """
    for one in evidence:
        fact = one.fact
        if isinstance(fact, Statistic) and fact.status != "rejected":
            ref = Ref("statistic", fact.id)
            note = (notes or {}).get(ref)
            yield {**_observation(one, fact), "note": note, **standing_cells(standings.get(ref))}


def observation_lines(
    evidence: Iterable[Evidence],
    notes: Notes | None = None,
    standings: Standings = NO_STANDINGS,
    style: CsvStyle = PLAIN,
) -> Iterator[str]:
    """Yield each number as one JSON object, whatever the `style` of tables."""
    for one in observations(evidence, notes, standings):
        yield json_of(one) + "\n"


def observation_table(
    evidence: Iterable[Evidence],
    notes: Notes | None = None,
    standings: Standings = NO_STANDINGS,
    style: CsvStyle = PLAIN,
) -> Iterator[str]:
    """Yield CSV lines: the names of the columns, then each number; text that no spreadsheet takes for a formula."""
    told = map(with_day, observations(evidence, notes, standings))
    return csv_table_of(COLUMNS, ([one[column] for column in COLUMNS] for one in told), style)


def variable(fact: Statistic) -> str:
    """Return the name of what is measured: kind of number, subject (else unit), direction, rate, in lower case."""
    what = measure_words(fact.subject) if fact.subject else ""
    words = re.findall(r"\w+", visible(what or fact.subject or fact.unit or "").casefold())
    told = [fact.measure, "_".join(words) or "unknown", fact.direction or "", f"per_{fact.per}" if fact.per else ""]
    return "/".join(part for part in told if part)


def when(period: str | None) -> tuple[str | None, str | None]:
    """Return the beginning of a period as an ISO 8601 date and its length as a duration, None for none."""
    if period is None:
        return None, None
    if part := _PART.fullmatch(period):
        months = 3 if part[2] == "Q" else 6
        return f"{part[1]}-{1 + months * (int(part[3]) - 1):02}", f"P{months}M"
    return period, _LENGTHS.get(len(period))


def _observation(one: Evidence, fact: Statistic) -> dict[str, Cell]:
    date, length = when(fact.period)
    article = one.article
    method = [
        fact.approx,
        "change" if fact.measure == "change" else None,
        "target" if fact.measure == "target" else None,
    ]
    method += [f"versus {fact.versus}"] if fact.versus else []
    values: tuple[Cell, ...] = (
        variable(fact),
        f"kemendagri/{fact.region}" if fact.region else None,
        date,
        length,
        fact.value,
        fact.value_max,
        fact.unit,
        "; ".join(told for told in method if told) or None,
        article.url or article.source,
        one.region,
        fact.subject,
        one.attributed_to,
        fact.text,
        article.text[one.sentence_start : one.sentence_end],
        one.start,
        one.end,
        article.source,
        article.sha256,
        article.publisher,
        article.published,
        fact.status,
        fact.confidence,
        doubts(fact) or None,
    )
    return dict(zip(_OWN, (*values, None), strict=True))
