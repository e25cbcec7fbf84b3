"""Chosen facts brought together into one document of any format."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from typing import Literal, Protocol

from jamsostek_tui.check.settled.standings import Standings
from jamsostek_tui.export.citation import ref_of
from jamsostek_tui.export.compared.beside import Beside
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
_TABLES: Mapping[str, Callable[[Iterable[Evidence], Notes, Standings, CsvStyle], Iterator[str]]] = {
    "csv": csv_table,
    "observations-csv": observation_table,
    "observations-jsonl": observation_lines,
}
"""The formats that are rows of facts, each with its note and what its group says of it."""
_ALONE = Beside()


class Chosen(Protocol):
    """The facts of one export, read as they are asked for, and what people said of them."""

    def facts(self) -> Iterable[AnyFact]: ...

    def evidence(self) -> Iterable[Evidence]: ...

    def notes(self) -> Mapping[Ref, str]: ...

    def standings(self) -> Standings: ...

    def settled(self) -> tuple[Standings, Container[Ref]]:
        """Return how numbers stand where groups were settled, and which numbers are of this export."""
        ...

    def fact(self, ref: Ref) -> AnyFact | None:
        """Return a fact that those of the export refer to."""
        ...


class GivesEvidence(Protocol):
    """What this asks of a reader."""

    def evidence(self, ref: Ref) -> Evidence | None: ...


def evidence_of(reader: GivesEvidence, refs: Iterable[Ref]) -> list[Evidence]:
    """Return the evidence of `refs` in their order; facts that are no longer there are left out."""
    return [found for ref in refs if (found := reader.evidence(ref)) is not None]


def title_over(evidence: Iterable[Evidence]) -> str:
    """Return the title of a dossier, behind it the region that all the facts are of, where they are of one."""
    title = say("dossier.title")
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
    style = style or Style(title=title_over(evidence), front_matter=True)
    if format == "markdown":
        return dossier(evidence, style, notes, beside)
    in_order = [one for _, held in grouped(evidence, style.by) for one in held]
    return "".join(pieces(_Gathered(in_order, notes, beside, reader), format, csv=csv))


def pieces(chosen: Chosen, format: Format, *, csv: CsvStyle = PLAIN, with_text: bool = False) -> Iterator[str]:
    """Yield a document piece by piece, in any format but markdown, whose head and foot hang on all its facts.

    Tables are in the style `csv`; with `with_text` articles as JSON lines have their text.
    """
    if format == "ftm":
        return entity_lines(chosen.facts(), chosen, chosen.notes())
    if format == "jsonl":
        return _json_lines(chosen, with_text)
    return _TABLES[format](chosen.evidence(), chosen.notes(), chosen.standings(), csv)


def _json_lines(chosen: Chosen, with_text: bool) -> Iterator[str]:
    referred = Referred()
    for fact in chosen.facts():
        referred.saw(fact)
        yield json_line(fact, with_text=with_text) + "\n"
    yield from referred.lines(chosen)
    yield from settlement_lines(*chosen.settled())
    yield from note_lines(chosen.notes())


def format_of(name: str) -> Format | None:
    """Return the format that a file's name asks for by its ending."""
    lowered = name.lower()
    endings = sorted(SUFFIXES.items(), key=lambda pair: -len(pair[1]))  # `.ftm.jsonl` before `.jsonl`
    return next((format for format, suffix in endings if lowered.endswith(suffix)), None)


class _Gathered:
    """Facts whose evidence is read already; without a `reader` they refer to their articles and to nothing else."""

    def __init__(
        self, evidence: Sequence[Evidence], notes: Mapping[Ref, str], beside: Beside, reader: GivesFacts | None
    ) -> None:
        self._evidence = evidence
        self._refs = dict.fromkeys(ref for one in evidence if (ref := ref_of(one.fact)) is not None)
        self._notes = {ref: notes[ref] for ref in self._refs if ref in notes}
        self._beside = beside
        self._reader = reader
        self._articles = {Ref("article", one.article.id): one.article for one in evidence}

    def facts(self) -> Iterable[AnyFact]:
        return (one.fact for one in self._evidence)

    def evidence(self) -> Sequence[Evidence]:
        return self._evidence

    def notes(self) -> Mapping[Ref, str]:
        return self._notes

    def standings(self) -> Standings:
        return self._beside.standings

    def settled(self) -> tuple[Standings, Container[Ref]]:
        return self._beside.standings, self._refs

    def fact(self, ref: Ref) -> AnyFact | None:
        return self._articles.get(ref) if self._reader is None else self._reader.fact(ref)
