"""Moves notes that an earlier version kept in the basket to the journal, where all notes are now."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from jamsostek_tui.errors import SentenceError
from jamsostek_tui.model import Ref

if TYPE_CHECKING:
    from jamsostek_tui.app.app import BrowserApp


async def take_over(browser: BrowserApp) -> None:
    """Move the notes in the browser's basket to the journal; where it cannot be written they stay, and that is told."""
    chosen, notes = browser.chosen, browser.chosen.old_notes()
    try:
        await asyncio.to_thread(_decide, browser.path, notes)
        chosen.forget_notes(notes)
    except SentenceError as error:
        browser.tell_fault(error)


def _decide(database: Path, notes: Mapping[Ref, str]) -> None:
    """Write each note into the journal, behind the one that the same person has written on the fact already."""
    from jamsostek_tui.deciding.decider import Decider
    from jamsostek_tui.decisions.journal import me

    decider = Decider(database)
    own = decider.notes_on(notes, by=me())
    for ref, words in notes.items():
        both = dict.fromkeys(filter(None, (own.get(ref, ""), " ".join(words.split()))))
        decider.note([ref], " · ".join(both))
