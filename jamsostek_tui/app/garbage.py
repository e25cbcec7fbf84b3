"""When garbage is looked for: among young objects as always, among all of them only while nobody presses a key.

With thousands of facts chosen or compared a search among all objects takes a third of a second and more, and Python
would begin one whenever enough new ones were made, in the midst of a key.
"""

from __future__ import annotations

import gc

from textual.app import App
from textual.timer import Timer

NEVER = 1_000_000
"""How often younger objects are searched before all are."""
REST = 3.0
"""Seconds without a key after which nobody minds."""


class Garbage:
    """Looks for what a screen left behind, `REST` seconds after the last key; `end` gives Python its own ways back."""

    def __init__(self, app: App[None]) -> None:
        self._app = app
        self._due: Timer | None = None
        self._before = gc.get_threshold()

    def begin(self) -> None:
        """Let Python search among all objects no more."""
        young, middle_aged, _ = self._before
        gc.set_threshold(young, middle_aged, NEVER)

    def end(self) -> None:
        """Let Python search as it would."""
        gc.set_threshold(*self._before)

    def left(self) -> None:
        """Something was left behind that only such a search finds."""
        if self._due is None:
            self._due = self._app.set_timer(REST, self._search)

    def pressed(self) -> None:
        """A key was pressed: not now."""
        if self._due is not None:
            self._due.reset()

    def _search(self) -> None:
        self._due = None
        gc.collect()
