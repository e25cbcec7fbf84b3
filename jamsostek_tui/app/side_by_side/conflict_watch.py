"""An app that knows which numbers another article contradicts: compared unasked where they are few, else when asked."""

from __future__ import annotations

import asyncio
from pathlib import Path
from time import monotonic

from textual import work

from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.app.choosing import ChoosingApp
from jamsostek_tui.app.log_file import log
from jamsostek_tui.errors import SentenceError, StoppedError
from jamsostek_tui.model import Ref

REST = 0.4
"""Seconds since the last key in which the reader is taken to press the next."""


class ConflictWatchApp(ChoosingApp):
    """`in_conflict` are the numbers in conflict that nobody has settled, as far as they are known."""

    path: Path
    in_conflict: frozenset[Ref] = frozenset()
    pressed_at: float = 0.0
    """When a key was pressed last."""
    knows_conflicts: bool = False
    """Whether all were compared, and not just none found yet."""
    comparing: WorkProgress | None = None
    """How far the look is that goes on, if one does."""

    def is_in_conflict(self, ref: Ref) -> bool:
        """Tell whether another article contradicts a number, as far as that is known."""
        return ref in self.in_conflict

    def know_conflicts(self, found: frozenset[Ref]) -> None:
        """Mark in the panes the numbers in conflict, and show them where only they are shown."""
        if found != self.in_conflict or not self.knows_conflicts:
            self.in_conflict, self.knows_conflicts = found, True
            self.marks_changed()
            self.conflicts_known()

    def conflicts_known(self) -> None:
        """Show what is in conflict now."""

    def find_conflicts(self, *, is_asked: bool = False) -> None:
        """Look which numbers are in conflict, in the background; a later look stops an earlier one.

        Where nobody asked for it, only few numbers are compared, and while no key is pressed.
        """
        self.stop_comparing()
        self.comparing = WorkProgress()
        self._compare(self.comparing, is_asked)

    def stop_comparing(self) -> None:
        """Look no further which numbers are in conflict."""
        if self.comparing is not None:
            self.comparing.stopped = True

    @work(group="conflicts", exit_on_error=False)
    async def _compare(self, progress: WorkProgress, is_asked: bool) -> None:
        try:
            await self._find(progress, is_asked)
        finally:
            if self.comparing is progress:
                self.comparing = None

    async def _find(self, progress: WorkProgress, is_asked: bool) -> None:
        from jamsostek_tui.app.side_by_side.numbers_in_conflict import (  # costs 0.1 s: only now
            read_all_in_conflict,
            read_numbers_in_conflict,
        )

        def is_busy() -> bool:
            return monotonic() - self.pressed_at < REST

        try:
            found = (
                await asyncio.to_thread(read_all_in_conflict, self.path, progress)
                if is_asked
                else await asyncio.to_thread(read_numbers_in_conflict, self.path, progress, is_busy)
            )
        except StoppedError:
            return
        except SentenceError as error:
            if is_asked:
                self.tell_fault(error)
            else:  # whoever opens the numbers side by side is told
                log.warning("%s", error)
            return
        if found is not None and not progress.stopped:
            self.know_conflicts(found)
