"""The chosen facts with their evidence, their notes and what contradicts them, each read once; their document."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from jamsostek_tui.app.background.workers import StoreQueue
from jamsostek_tui.app.side_by_side.comparing import read_beside
from jamsostek_tui.check.settled.standings import Standing
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.journal.journal import me
from jamsostek_tui.export.citation import ref_of
from jamsostek_tui.export.compared.beside import Beside
from jamsostek_tui.export.gathering import document, evidence_of, title_over
from jamsostek_tui.export.grouping import Grouping
from jamsostek_tui.export.markdown import Style
from jamsostek_tui.model import Ref
from jamsostek_tui.store.basket import Basket
from jamsostek_tui.store.rows import Evidence


class Gathered:
    """What is known so far of the facts of a basket."""

    def __init__(self, chosen: Basket, database: Path) -> None:
        self._chosen = chosen
        self._database = database
        self._evidence: dict[Ref, Evidence] = {}
        self._notes: dict[Ref, str] = {}
        self._own: dict[Ref, str] = {}
        self._asked: set[Ref] = set()
        self._standings: dict[Ref, Standing] = {}

    async def read_evidence(self, queue: StoreQueue, refs: Sequence[Ref] | None = None) -> list[Evidence]:
        """Read those of some facts (None: of all chosen) not read yet, and return them; raises StoreError."""
        missing = [ref for ref in (self._chosen.refs() if refs is None else refs) if ref not in self._evidence]
        found = await queue.ask(partial(evidence_of, refs=missing))
        self._evidence |= {ref: one for one in found if (ref := ref_of(one.fact)) is not None}
        return found

    async def read_decided(self, queue: StoreQueue) -> None:
        """Read the notes on the facts, and what contradicts those not asked about yet; raises SentenceError."""
        await self.read_notes()
        new = {ref: one for ref, one in self._evidence.items() if ref not in self._asked}
        told = await queue.ask(partial(read_beside, evidence=[*new.values()], sections=()))
        self._asked |= new.keys()
        self._standings |= told.standings

    async def read_notes(self) -> None:
        """Read the notes on the facts; raises SentenceError."""
        self._notes, self._own = await asyncio.to_thread(_notes_on, self._database, list(self._chosen.refs()))

    def in_order(self) -> list[Evidence]:
        """Return the facts in the reader's order, as far as they are read and there."""
        return [self._evidence[ref] for ref in self._chosen.refs() if ref in self._evidence]

    def notes(self) -> dict[Ref, str]:
        """Return the notes on the facts."""
        return self._notes

    def own_note(self, refs: Sequence[Ref]) -> str:
        """Return what one has noted oneself on all of some facts, "" where that is nothing or not the same."""
        words = {self._own.get(ref, "") for ref in refs}
        return words.pop() if len(words) == 1 else ""

    def writing(self, by: Grouping) -> Callable[[], str]:
        """Return what writes the document that the facts make, without a head; it may be called in any thread."""
        beside = Beside(dict(self._standings))
        facts = self.in_order()
        style = Style(title=title_over(facts), by=by)
        return partial(document, facts, self.notes(), "markdown", style=style, beside=beside)


def _notes_on(database: Path, refs: Sequence[Ref]) -> tuple[dict[Ref, str], dict[Ref, str]]:
    """Return everybody's notes on some facts, and one's own."""
    decider = Decider(database)
    return decider.notes_on(refs), decider.notes_on(refs, by=me())
