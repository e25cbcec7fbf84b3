"""An app in which facts are chosen for the basket."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

from jamsostek_tui import wording
from jamsostek_tui.app.screens.progress import in_pieces
from jamsostek_tui.app.telling import TellingApp
from jamsostek_tui.app.workers import StoreQueue
from jamsostek_tui.model import Ref
from jamsostek_tui.store.basket import Basket
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.rows import FactKey


class ChoosingApp(TellingApp):
    """`chosen` is the basket; which facts are in it is known at once, for every row that is drawn."""

    chosen: Basket
    queue: StoreQueue
    _marks: frozenset[Ref] = frozenset()

    def marks_changed(self) -> None:
        """Draw anew what shows which facts are chosen."""

    @property
    def chosen_count(self) -> int:
        """How many facts are chosen."""
        return len(self._marks)

    def is_chosen(self, ref: Ref) -> bool:
        """Tell whether a fact is chosen."""
        return ref in self._marks

    def choose(self, ref: Ref) -> bool:
        """Choose a fact, or take it out; return whether it is chosen now."""
        try:
            self.chosen.toggle(ref)
        except StoreError as error:
            self.tell_fault(error)
        self.look_at_basket()
        return self.is_chosen(ref)

    async def choose_all(self, refs: Sequence[Ref]) -> None:
        """Choose many facts, or take them out where all of them are chosen; the reader may stop it."""
        if all(map(self.is_chosen, refs)):
            await self._change_basket(partial(self.chosen.remove_all, refs), "told.unchosen_all", len(refs))
            return

        async def keys_of(piece: Sequence[Ref]) -> list[tuple[Ref, FactKey]]:
            return await self.queue.ask(
                lambda reader: [(ref, key) for ref in piece if (key := reader.key(ref)) is not None]
            )

        try:
            found = await in_pieces(self, wording.say("working.choose"), refs, keys_of)
        except StoreError as error:
            self.tell_fault(error)
            return
        if found is None:
            self.tell(wording.say("told.stopped"))
        else:
            await self._change_basket(partial(self.chosen.add_all, found), "told.chosen_all", len(refs))

    async def _change_basket(self, change: Callable[[], None], words: str, count: int) -> None:
        try:
            await asyncio.to_thread(change)
        except StoreError as error:
            self.tell_fault(error)
        else:
            self.tell(wording.say(words, what=wording.counted("fact", count)))
        self.look_at_basket()
        self.marks_changed()

    def look_at_basket(self) -> None:
        """Learn anew which facts are chosen."""
        self._marks = frozenset(self.chosen.refs())
