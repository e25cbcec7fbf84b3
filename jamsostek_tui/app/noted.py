"""Notes that an earlier version kept in the basket, taken over into the journal, where all notes are."""

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
    """Write the notes in the basket of the browser into the journal; where that cannot be, they stay."""
    chosen, notes = browser.chosen, browser.chosen.old_notes()
    try:
        await asyncio.to_thread(_decide, browser.path, notes)
        chosen.forget_notes(notes)
    except SentenceError as error:
        browser.tell_fault(error)


def _decide(database: Path, notes: Mapping[Ref, str]) -> None:
    """Write notes behind those that one has written on the facts already."""
    from jamsostek_tui.deciding.decider import Decider
    from jamsostek_tui.decisions.journal import me

    decider = Decider(database)
    own = decider.notes_on(notes, by=me())
    for ref, words in notes.items():
        both = dict.fromkeys(filter(None, (own.get(ref, ""), " ".join(words.split()))))
        decider.note([ref], " · ".join(both))
