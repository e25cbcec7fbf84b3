"""An app that knows which numbers another article contradicts: compared unasked where they are few, else when asked."""

from __future__ import annotations

import asyncio
from pathlib import Path
from time import monotonic

from jamsostek_tui.app.choosing import ChoosingApp
from jamsostek_tui.app.log_file import log
from jamsostek_tui.app.work_progress import WorkProgress
from jamsostek_tui.errors import SentenceError, StoppedError
from jamsostek_tui.model import Ref

REST = 0.4
"""Seconds since the last key in which the reader is taken to press the next."""


class ContestingApp(ChoosingApp):
    """`contested` are the numbers in conflict that nobody has settled, as far as they are known."""

    path: Path
    contested: frozenset[Ref] = frozenset()
    pressed_at: float = 0.0
    """When a key was pressed last."""
    _comparing: WorkProgress | None = None

    def is_contested(self, ref: Ref) -> bool:
        """Tell whether another article contradicts a number, as far as that is known."""
        return ref in self.contested

    def know_contested(self, found: frozenset[Ref]) -> None:
        """Mark in the panes the numbers in conflict."""
        if found != self.contested:
            self.contested = found
            self.marks_changed()

    def find_contested(self) -> None:
        """Look which numbers are in conflict, in the background; a later look stops an earlier one."""
        self.stop_comparing()
        self._comparing = WorkProgress()
        self.run_worker(self._compare(self._comparing), group="contested", exit_on_error=False)

    def stop_comparing(self) -> None:
        """Look no further which numbers are in conflict."""
        if self._comparing is not None:
            self._comparing.stopped = True

    async def _compare(self, progress: WorkProgress) -> None:
        from jamsostek_tui.app.contested import read_contested  # costs 0.1 s, which is why only now

        def is_busy() -> bool:
            return monotonic() - self.pressed_at < REST

        try:
            found = await asyncio.to_thread(read_contested, self.path, progress, is_busy)
        except StoppedError:
            return
        except SentenceError as error:  # whoever opens the numbers side by side is told
            log.warning("%s", error)
            return
        if found is not None and not progress.stopped:
            self.know_contested(found)
