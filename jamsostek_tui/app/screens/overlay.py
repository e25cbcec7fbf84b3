"""What the overlays that read facts have in common: a reader, a layout by room, a word when one fails."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from textual import events, on
from textual.worker import Worker, WorkerState

from jamsostek_tui.app import safe
from jamsostek_tui.app.background.workers import StoreQueue
from jamsostek_tui.app.screens.keyed_screen import KeyedScreen
from jamsostek_tui.model import Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.told import Told

BESIDE_FROM = 100
"""From this width on the preview stands beside the list; below it, under the list."""
BELOW_FROM = 20
"""From this height on there is room for a preview under the list."""
log = logging.getLogger("jamsostek_tui")


class OverlayScreen(KeyedScreen[Ref | None]):
    """Gives the fact to go to, or None. Classes `-narrow` and `-low` tell the style sheet how much room there is."""

    def __init__(self, database: Path) -> None:
        """Read `database`: with the app's reader, which knows its words already, or one of its own."""
        super().__init__()
        self._database = database
        self._own: StoreQueue | None = None
        self._own_reader: Reader | None = None

    def told(self, ids: Sequence[int]) -> Sequence[Told]:
        """Read numbers with their sentences by ids, which ascend; none, and one sentence to the reader, on failure."""
        try:
            return self._reader.told(ids)
        except StoreError as error:
            self.tell_fault(error)
            return ()

    @property
    def _reader(self) -> Reader:
        """The app's reader, or one of its own, for what is painted; raises StoreError."""
        shared = getattr(self.app, "reader", None)
        if isinstance(shared, Reader) and shared.path == self._database:
            return shared
        if self._own_reader is None:
            self._own_reader = Reader(self._database)
        return self._own_reader

    @property
    def _queue(self) -> StoreQueue:
        shared = getattr(self.app, "queue", None)
        if isinstance(shared, StoreQueue) and shared.path == self._database:
            return shared
        if self._own is None:
            self._own = StoreQueue(self._database, lambda: self.app.is_running)
        return self._own

    def tell_fault(self, fault: object) -> None:
        """Say in one sentence what went wrong."""
        self.app.notify(safe.line(str(fault)), severity="error", markup=False)

    def on_mount(self) -> None:
        """Look at the room."""
        self.tell_keys()
        self._fit(self.size.width, self.size.height)

    async def on_unmount(self) -> None:
        """Stop what is being read and close a reader of its own, the event loop going on meanwhile."""
        self.workers.cancel_node(self)
        if self._own is not None:
            await asyncio.to_thread(self._own.close)
        if self._own_reader is not None:
            self._own_reader.close()

    def on_resize(self, event: events.Resize) -> None:
        """Put the preview beside the list, below it, or away, as there is room."""
        self._fit(event.size.width, event.size.height)

    def _fit(self, width: int, height: int) -> None:
        self.set_class(width < BESIDE_FROM, "-narrow")
        self.set_class(height < BELOW_FROM, "-low")

    @on(Worker.StateChanged)
    def _failed(self, event: Worker.StateChanged) -> None:
        """Keep the details of a failure in the log and tell one sentence; the overlay stays usable."""
        if event.state is WorkerState.ERROR:
            error = event.worker.error
            log.error("%s failed", event.worker.name, exc_info=error)
            words = say("fault.store", reason=type(error).__name__)
            self.tell_fault(words)
