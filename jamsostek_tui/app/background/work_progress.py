"""How far long work in another thread is, for whoever looks on, and the way to end it."""

from __future__ import annotations

from dataclasses import dataclass

from jamsostek_tui.errors import StoppedError


@dataclass(slots=True)
class WorkProgress:
    """How much of how much is done; who sets `stopped` ends it: the next step raises StoppedError."""

    done: int = 0
    total: int = 0
    stopped: bool = False

    def beat(self) -> None:
        """Count one more."""
        self.tell(self.done + 1, self.total)

    def tell(self, done: int, total: int) -> None:
        """Say that so much of so much is done."""
        self.done, self.total = done, total
        if self.stopped:
            raise StoppedError
