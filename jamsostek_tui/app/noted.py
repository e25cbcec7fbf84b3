"""The notes on chosen facts as a document has them: those of the basket, behind them those that were decided."""

from __future__ import annotations

from jamsostek_tui.decider import Decider
from jamsostek_tui.model import Ref
from jamsostek_tui.store.basket import Basket
from jamsostek_tui.store.reader import Reader


def read_notes(reader: Reader, chosen: Basket) -> dict[Ref, str]:
    """Return the notes on the facts chosen; raises JournalError for a journal that cannot be read."""
    decided = Decider(reader.path).notes_on(chosen.refs())
    both = {ref: (chosen.note(ref), decided.get(ref, "")) for ref in chosen.refs()}
    return {ref: " · ".join(filter(None, notes)) for ref, notes in both.items() if any(notes)}
