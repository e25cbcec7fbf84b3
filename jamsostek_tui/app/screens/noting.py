"""Notes written in the basket, on one fact or on all that are chosen: decisions like any other, taken back alike."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from textual import work
from textual.widgets import Input

from jamsostek_tui.app.gathered import Gathered
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.overlay import OverlayScreen
from jamsostek_tui.deciding.decider import Decider, Done
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.model import Ref
from jamsostek_tui.store.basket import Basket
from jamsostek_tui.wording import say


class NotingScreen(OverlayScreen):
    """The part of the basket that writes notes; a subclass gives `current`, `show_again` and `end_note`."""

    def __init__(self, database: Path, chosen: Basket) -> None:
        super().__init__(database)
        self._chosen = chosen
        self._gathered = Gathered(chosen, database)
        self._noting: Sequence[Ref] = ()
        self._back: list[Callable[[], object]] = []
        """What takes back what was done here, the last at the end."""
        self._again: list[str] = []
        self._turn = asyncio.Lock()

    @property
    def current(self) -> Ref | None:
        """The fact under the cursor."""
        raise NotImplementedError

    def show_again(self) -> None:
        """Show the facts and their document with what was noted."""
        raise NotImplementedError

    def end_note(self) -> None:
        """Leave the line for a note."""
        raise NotImplementedError

    def action_note(self) -> None:
        """Write a note on the fact."""
        self._ask([self.current] if self.current is not None else [], say("basket.note"))

    def action_annotate(self) -> None:
        """Write a note on all chosen facts."""
        self._ask(self._chosen.refs(), say("basket.note_all"))

    def _ask(self, refs: Sequence[Ref], words: str) -> None:
        if refs:
            self._noting = list(refs)
            self.add_class("-noting")
            line = self.query_one(Input)
            line.placeholder = words
            line.value = self._gathered.own_note(refs)
            line.cursor_position = len(line.value)
            line.focus()

    def action_keep_note(self) -> None:
        """Keep the note, where it is another one than before."""
        words, refs = self.query_one(Input).value.strip(), self._noting
        self.end_note()
        if words != self._gathered.own_note(refs):
            self._decide(partial(Decider(self._database).note, refs, words))

    def take_note_back(self, decision: str) -> None:
        """Take a note back."""
        self._decide(partial(Decider(self._database).undo, decision), decision)

    def action_redo(self) -> None:
        """Bring back the note taken back last."""
        if self._again:
            self._decide(partial(Decider(self._database).redo, self._again[-1]), self._again.pop())

    @work(group="decide", exit_on_error=False)
    async def _decide(self, deciding: Callable[[], Done], shifted: str = "") -> None:
        """Decide off the event loop, one after the other; `shifted` is what is taken back or brought back again."""
        if getattr(self.app, "is_replaced", False):  # its facts have other numbers than those one looks at
            self.tell_fault(keyed("news.replaced"))
            return
        async with self._turn:
            try:
                done = await asyncio.to_thread(deciding)
            except SentenceError as error:
                self.tell_fault(error)
                return
        if done.decision is None:  # somebody else did so before
            return
        if done.decision.do == "undo":
            self._again.append(shifted)
        else:
            self._back.append(partial(self.take_note_back, shifted or done.decision.id))
            self._again = self._again if shifted else []
        if not done.carried_out:
            self.app.notify(say("told.waits"), markup=False)
        self.show_again()
