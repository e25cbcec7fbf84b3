"""What people decided about the facts of one database, and what became of it; nothing is written here."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from jamsostek_tui.decisions.errors import JournalError
from jamsostek_tui.decisions.fields.fields import ChangedField
from jamsostek_tui.decisions.fields.values import field_values
from jamsostek_tui.decisions.history.contradictions import contested
from jamsostek_tui.decisions.history.decision_history import DecisionHistory
from jamsostek_tui.decisions.history.in_force import in_force
from jamsostek_tui.decisions.history.outcomes import Outcome, outcomes
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.journal.journal import Lines, journal_path, read
from jamsostek_tui.decisions.proposing import Proposal, proposals
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader


class WhatWasDecided:
    """The decisions on the facts of one database."""

    def __init__(self, database: Path) -> None:
        self.database = database
        self.journal = journal_path(database)

    def lines(self) -> Lines:
        """Return what the journal holds."""
        return read(self.journal)

    def history(self) -> DecisionHistory:
        """Return the decisions with which of them hold."""
        return DecisionHistory(self.lines().decisions)

    def outcomes(self) -> list[Outcome]:
        """Return every decision in order with what became of it; all wait where no database can be read."""
        lines = self.lines()
        applied: set[tuple[str, int]] = set()
        waiting = True
        with suppress(StoreError), closing(Reader(self.database)) as reader:
            applied, waiting = reader.applied(), reader.journal_digest() != lines.digest
        return outcomes(DecisionHistory(lines.decisions), applied, waiting)

    def rejected_kinds(self) -> frozenset[Kind]:
        """Return of which kinds facts are rejected, so that an empty list need not say that none were found.

        None where the journal cannot be read.
        """
        with suppress(JournalError):
            return frozenset(key.kind for one in self.history().holding() if one.do == "reject" for key in one.facts)
        return frozenset()

    def settlements(self) -> dict[str, Decision]:
        """Return the settlement of each group of numbers that stands at its own text, also such as contradict others.

        One whose numbers are all gone, or the number that it prefers, is orphaned, whatever stands in the group now.
        Those that contradict each other are one, `Contested`, without a ruling.
        """
        history = self.history()
        found: dict[str, Decision] = {}
        if history.contradictions:
            with suppress(StoreError), closing(Reader(self.database)) as reader:
                found |= contested(history.contradictions, reader.applied())
        standing = {one.id for one in history.settlements().values()}
        for outcome in self.outcomes() if standing else ():
            one = outcome.decision
            there = outcome.state in ("applied", "partly") and not {*one.facts} & {*outcome.missing}
            if there and one.id in standing:
                found[one.group] = one
        return found

    def proposals(self) -> list[Proposal]:
        """Return who may be one, with the evidence; not those whom somebody refused (`refuse`)."""
        refusing = {one.id: len(one.facts) for one in self.history().refusals()}
        with closing(Reader(self.database)) as reader:
            named = reader.named(refusing)
            everybody = [*reader.candidates("person"), *reader.candidates("organisation")]
        refused = {
            frozenset((one, other))
            for decision, facts in refusing.items()
            for part, one in named.get(decision, {}).items()
            for place, other in named.get(decision, {}).items()
            if part < facts <= place
        }
        return proposals(everybody, refused)

    def merges_of(self, ref: Ref) -> list[Decision]:
        """Return the merges in force that made somebody one of several."""
        with closing(Reader(self.database)) as reader:
            known = set(reader.text_keys(ref))
        return [one for one in self.history().open_merges() if known & {*one.facts, *one.other}]

    def changed_fields(self, ref: Ref) -> list[ChangedField]:
        """Return the fields of a fact that edits in force, or the adding of it, set."""
        history = self.history()
        keys = {fact for one in history.holding() if one.do in ("edit", "add") for fact in one.facts}
        with closing(Reader(self.database)) as reader:
            fact, meant = reader.fact(ref), reader.meant([ref], keys).get(ref, [])
            if fact is None or not meant:
                return []
            now = field_values(ref.kind, fact, lambda kind, number: _name(reader.fact(Ref(kind, number))))
            stood = next(filter(None, map(reader.as_found, reader.text_keys(ref))), None)
        found: dict[str, str] = {}
        if stood is not None:
            page, before = stood
            found = field_values(ref.kind, page.fact(before), lambda kind, number: _name(page.fact(Ref(kind, number))))
        holding = in_force(history)
        setting = {
            name: one
            for one in history.lines
            if one.do in ("edit", "add") and holding.get(one.id, {}).keys() & {*meant}
            for name, _ in one.fields
        }
        fields = (ChangedField(name, now.get(name, ""), found.get(name), one) for name, one in setting.items())
        return [one for one in fields if one.now != one.found]

    def notes_on(self, refs: Iterable[Ref], by: str | None = None) -> dict[Ref, str]:
        """Return the notes on some facts: everybody's, or those of one person."""
        history = self.history()
        notes = history.notes_by_fact()
        if not notes:
            return {}
        with closing(Reader(self.database)) as reader:
            meant = reader.meant(refs, notes)
        told: dict[Ref, str] = {}
        for ref, keys in meant.items():
            lines = sorted((one for key in keys for one in notes[key]), key=lambda one: history.rank[one.id])
            last = {one.by: one.note for one in lines if by in (None, one.by)}
            told[ref] = " · ".join(dict.fromkeys(filter(None, last.values())))
        return {ref: words for ref, words in told.items() if words}


def _name(fact: Any) -> str:
    return str(getattr(fact, "name", ""))
