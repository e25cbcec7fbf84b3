"""Chosen facts brought together into one document of any format."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Protocol

from jamsostek_tui.export.csv_export import csv_table
from jamsostek_tui.export.grouping import Grouping, grouped
from jamsostek_tui.export.jsonl import json_line
from jamsostek_tui.export.markdown import Profile, dossier
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import Evidence
from jamsostek_tui.wording import say

Format = Literal["markdown", "csv", "jsonl"]
SUFFIXES: dict[Format, str] = {"markdown": ".md", "csv": ".csv", "jsonl": ".jsonl"}


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
) -> str:
    """Return the whole document of the chosen facts, in their order or that of `by`; only markdown has headings."""
    in_order = [one for _, held in grouped(evidence, by) for one in held]
    if format == "csv":
        return "".join(csv_table(in_order, notes))
    if format == "jsonl":
        return "".join(f"{json_line(one.fact)}\n" for one in in_order)
    return dossier(evidence, title=say("dossier.title"), notes=notes, front_matter=front_matter, by=by, profile=profile)


def format_of(name: str) -> Format | None:
    """Return the format that a file's name asks for by its ending."""
    lowered = name.lower()
    return next((format for format, suffix in SUFFIXES.items() if lowered.endswith(suffix)), None)
