"""An app in which facts are chosen for the basket, and marked where they are chosen or bear a note."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from jamsostek_tui import wording
from jamsostek_tui.app.background.workers import StoreQueue
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.progress import in_pieces
from jamsostek_tui.app.telling import TellingApp
from jamsostek_tui.model import Ref
from jamsostek_tui.store.basket import Basket, found_again
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.rows import ChosenKey


class ChoosingApp(TellingApp):
    """`chosen` is the basket; which facts are in it is known at once, for every row that is drawn."""

    chosen: Basket
    queue: StoreQueue
    _marks: frozenset[Ref] = frozenset()
    _together: frozenset[Ref] = frozenset()
    """What the last choosing of many put in: it is taken out alone by the same key."""
    noted: frozenset[Ref] = frozenset()
    """The facts with a note."""
    exported: Path | None = None
    """The dossier written last."""
    lost: int = 0
    """How many chosen facts stand nowhere in the pages as they are now."""

    def marks_changed(self) -> None:
        """Draw anew what shows which facts are chosen."""

    @property
    def chosen_count(self) -> int:
        """How many facts are chosen."""
        return len(self._marks)

    def is_chosen(self, ref: Ref) -> bool:
        """Tell whether a fact is chosen."""
        return ref in self._marks

    def is_noted(self, ref: Ref) -> bool:
        """Tell whether a fact bears a note."""
        return ref in self.noted

    async def find_noted(self) -> None:
        """Look which facts bear a note; raises SentenceError."""
        from jamsostek_tui.app.noted_facts import read_noted

        before, self.noted = self.noted, await self.queue.ask(read_noted)
        if before != self.noted:
            self.marks_changed()

    def choose(self, ref: Ref) -> bool:
        """Choose a fact, or take it out; return whether it is chosen now."""
        try:
            self.chosen.toggle(ref)
        except StoreError as error:
            self.tell_fault(error)
        self.look_at_basket()
        return self.is_chosen(ref)

    async def choose_all(self, refs: Sequence[Ref]) -> None:
        """Choose many facts; where all are chosen, take out those just chosen so, else all. It may be stopped."""
        if all(map(self.is_chosen, refs)):
            out = [ref for ref in refs if ref in self._together] or refs
            if await self._change_basket(partial(self.chosen.remove_all, out)):
                self._together = frozenset()
                words = wording.counted("fact", len({*out}))
                self.tell(keyed("told.unchosen_all", what=words))
            return

        async def keys_of(piece: Sequence[Ref]) -> list[tuple[Ref, ChosenKey]]:
            return await self.queue.ask(
                lambda reader: [(ref, key) for ref in piece if (key := reader.key(ref)) is not None]
            )

        new = [ref for ref in refs if not self.is_chosen(ref)]
        try:
            found = await in_pieces(self, wording.say("working.choose"), new, keys_of)
        except StoreError as error:
            self.tell_fault(error)
            return
        if found is None:
            self.tell(wording.say("told.stopped"))
        elif await self._change_basket(partial(self.chosen.add_all, found)):
            self._together = frozenset(ref for ref, _ in found)
            before = len({*refs}) - len({*new})
            words = wording.counted("fact", len({*new}))
            more = wording.say("told.chosen_more", count=wording.number(before)) if before else ""
            self.tell(wording.say("told.chosen_all", what=words) + more)

    async def _change_basket(self, change: Callable[[], object]) -> bool:
        """Change the basket off the event loop and show it; return whether it could be."""
        try:
            await asyncio.to_thread(change)
        except StoreError as error:
            self.tell_fault(error)
            return False
        finally:
            self.look_at_basket()
            self.marks_changed()
        return True

    def look_at_basket(self) -> None:
        """Learn anew which facts are chosen, and how many of them are lost."""
        self._marks = frozenset(self.chosen.refs())
        self.lost = len(self.chosen.missing())

    async def find_chosen_again(self) -> None:
        """Look where the chosen facts stand since pages changed; raises StoreError."""
        chosen = self.chosen
        chosen.find(await self.queue.ask(partial(found_again, chosen=chosen.keys())))
        self._together = frozenset()
        self.look_at_basket()
