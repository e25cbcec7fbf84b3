"""What people decided about the facts of one database, and what became of it; nothing is written here."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

from jamsostek_tui.decisions.decision_history import DecisionHistory
from jamsostek_tui.decisions.journal import Lines, journal_path, read
from jamsostek_tui.decisions.outcomes import Outcome, outcomes
from jamsostek_tui.decisions.proposing import Proposal, proposals
from jamsostek_tui.model import Ref
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

    def notes_on(self, refs: Iterable[Ref]) -> dict[Ref, str]:
        """Return the notes decided on some facts."""
        notes = self.history().notes()
        if not notes:
            return {}
        with closing(Reader(self.database)) as reader:
            kinds = {key.kind for key in notes}
            keys = {ref: reader.text_keys(ref) for ref in refs if ref.kind in kinds}
        told = {ref: [notes[key] for key in own if key in notes] for ref, own in keys.items()}
        return {ref: " · ".join(dict.fromkeys(words)) for ref, words in told.items() if words}
