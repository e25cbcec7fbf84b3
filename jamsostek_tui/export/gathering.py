"""Chosen facts brought together into one document of any format."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Protocol

from jamsostek_tui.export.beside import Beside
from jamsostek_tui.export.citation import ref_of
from jamsostek_tui.export.csv_export import csv_table
from jamsostek_tui.export.ftm import GivesFacts, entity_lines
from jamsostek_tui.export.grouping import Grouping, grouped
from jamsostek_tui.export.jsonl import json_line, note_lines, settlement_lines
from jamsostek_tui.export.markdown import Profile, dossier
from jamsostek_tui.export.observations import observation_lines, observation_table
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
_NOTHING = Beside()


class GivesEvidence(Protocol):
    """What this asks of a reader."""

    def evidence(self, ref: Ref) -> Evidence | None: ...


def evidence_of(reader: GivesEvidence, refs: Iterable[Ref]) -> list[Evidence]:
    """Return the evidence of `refs` in their order; facts that are no longer there are left out."""
    return [found for ref in refs if (found := reader.evidence(ref)) is not None]


def document(
    evidence: Sequence[Evidence],
    notes: Mapping[Ref, str],
    format: Format,
    *,
    front_matter: bool = True,
    by: Grouping = "",
    profile: Profile = "plain",
    beside: Beside = _NOTHING,
    bibliography: str = "",
    reader: GivesFacts | None = None,
) -> str:
    """Return the whole document of the chosen facts, in their order or that of `by`; only markdown has headings.

    All but entities have what stands `beside` the numbers; markdown names the `bibliography` beside it. Entities
    (`ftm`) have the bodies and regions that facts refer to where there is a `reader` that knows them.
    """
    in_order = [one for _, held in grouped(evidence, by) for one in held]
    if format == "observations-csv":
        return "".join(observation_table(in_order, notes, beside.verdicts))
    if format == "observations-jsonl":
        return "".join(observation_lines(in_order, notes, beside.verdicts))
    if format == "ftm":
        return "".join(entity_lines((one.fact for one in in_order), reader or _NoReader(), notes))
    if format == "csv":
        return "".join(csv_table(in_order, notes, beside.verdicts))
    if format == "jsonl":
        refs = dict.fromkeys(ref for one in in_order if (ref := ref_of(one.fact)) is not None)
        told = (
            *settlement_lines(beside.verdicts, refs),
            *note_lines({ref: notes[ref] for ref in refs if ref in notes}),
        )
        return "".join((*(f"{json_line(one.fact)}\n" for one in in_order), *told))
    return dossier(
        evidence,
        title=say("dossier.title"),
        notes=notes,
        front_matter=front_matter,
        by=by,
        profile=profile,
        conflicts=beside.conflicts,
        settled=beside.settled,
        sections=beside.sections,
        others=beside.others,
        bibliography=bibliography,
    )


def format_of(name: str) -> Format | None:
    """Return the format that a file's name asks for by its ending."""
    lowered = name.lower()
    endings = sorted(SUFFIXES.items(), key=lambda pair: -len(pair[1]))  # `.ftm.jsonl` before `.jsonl`
    return next((format for format, suffix in endings if lowered.endswith(suffix)), None)


class _NoReader:
    """Knows no fact."""

    def fact(self, ref: Ref) -> AnyFact | None:
        return None
