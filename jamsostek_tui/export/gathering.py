"""Chosen facts brought together into one document of any format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal, Protocol

from jamsostek_tui.check.settled.standings import Standings
from jamsostek_tui.export.beside import Beside
from jamsostek_tui.export.citation import ref_of
from jamsostek_tui.export.csv_export import csv_table
from jamsostek_tui.export.csv_line import PLAIN, CsvStyle
from jamsostek_tui.export.ftm import entity_lines
from jamsostek_tui.export.grouping import grouped
from jamsostek_tui.export.jsonl import json_line, note_lines, settlement_lines
from jamsostek_tui.export.markdown import Style, dossier
from jamsostek_tui.export.observations import Notes, observation_lines, observation_table
from jamsostek_tui.export.referred import GivesFacts, Referred
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import AnyFact, Evidence
from jamsostek_tui.wording import say

Format = Literal["markdown", "csv", "jsonl", "observations-csv", "observations-jsonl", "ftm"]
SUFFIXES: dict[Format, str] = {
    "markdown": ".md",
    "csv": ".csv",
    "jsonl": ".jsonl",
    "observations-csv": ".observations.csv",
    "observations-jsonl": ".observations.jsonl",
    "ftm": ".ftm.jsonl",
}
TABLES: Mapping[str, Callable[[Iterable[Evidence], Notes, Standings, CsvStyle], Iterator[str]]] = {
    "csv": csv_table,
    "observations-csv": observation_table,
    "observations-jsonl": observation_lines,
}
"""The formats that are rows of facts, each with its note and what its group says of it."""
_ALONE = Beside()


class GivesEvidence(Protocol):
    """What this asks of a reader."""

    def evidence(self, ref: Ref) -> Evidence | None: ...


def evidence_of(reader: GivesEvidence, refs: Iterable[Ref]) -> list[Evidence]:
    """Return the evidence of `refs` in their order; facts that are no longer there are left out."""
    return [found for ref in refs if (found := reader.evidence(ref)) is not None]


def title_over(evidence: Iterable[Evidence], title: str) -> str:
    """Return a title with the region that all the facts are of behind it, where they are of one."""
    regions = {one.region for one in evidence if one.region}
    return f"{title} · {regions.pop()}" if len(regions) == 1 else title


def document(
    evidence: Sequence[Evidence],
    notes: Mapping[Ref, str],
    format: Format,
    *,
    style: Style | None = None,
    beside: Beside = _ALONE,
    reader: GivesFacts | None = None,
    csv: CsvStyle = PLAIN,
) -> str:
    """Return the whole document of the chosen facts, in their order or that of the `style`'s `by`.

    Only markdown has headings, and more of the style (None: a file of the plain profile). All but entities have what
    stands `beside` the numbers. Entities (`ftm`) have the bodies and regions that facts refer to where there is a
    `reader` that knows them; tables are in the style `csv`.
    """
    style = style or Style(title=title_over(evidence, say("dossier.title")), front_matter=True)
    if format == "markdown":
        return dossier(evidence, style, notes, beside)
    in_order = [one for _, held in grouped(evidence, style.by) for one in held]
    if format == "ftm":
        return "".join(entity_lines((one.fact for one in in_order), reader or _Articles(evidence), notes))
    if format != "jsonl":
        return "".join(TABLES[format](in_order, notes, beside.standings, csv))
    return "".join(_json_lines(in_order, notes, beside, reader or _Articles(evidence)))


def _json_lines(
    in_order: Sequence[Evidence], notes: Mapping[Ref, str], beside: Beside, reader: GivesFacts
) -> Iterator[str]:
    referred = Referred()
    for one in in_order:
        referred.saw(one.fact)
        yield f"{json_line(one.fact)}\n"
    yield from referred.lines(reader)
    refs = dict.fromkeys(ref for one in in_order if (ref := ref_of(one.fact)) is not None)
    yield from settlement_lines(beside.standings, refs)
    yield from note_lines({ref: notes[ref] for ref in refs if ref in notes})


def format_of(name: str) -> Format | None:
    """Return the format that a file's name asks for by its ending."""
    lowered = name.lower()
    endings = sorted(SUFFIXES.items(), key=lambda pair: -len(pair[1]))  # `.ftm.jsonl` before `.jsonl`
    return next((format for format, suffix in endings if lowered.endswith(suffix)), None)


class _Articles:
    """Knows the articles of some facts and nothing else."""

    def __init__(self, evidence: Sequence[Evidence]) -> None:
        self._articles = {Ref("article", one.article.id): one.article for one in evidence}

    def fact(self, ref: Ref) -> AnyFact | None:
        return self._articles.get(ref)
