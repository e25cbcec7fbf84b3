"""When Python collects garbage: young objects as always, all objects only while nobody presses a key.

With thousands of facts chosen or compared a full collection takes a third of a second and more, and Python would
begin one whenever enough new objects were made, in the midst of a key. Textual leaves reference cycles behind with the
lines it paints and the workers it runs, a closed search some 700 kB: without one, memory would grow with every key.
Mostly one takes a hundredth of a second, and the pause between two keys is enough.
"""

from __future__ import annotations

import gc
from time import thread_time

from textual.app import App
from textual.timer import Timer

NEVER = 1_000_000
"""Collections of younger objects before a full one: more than there will ever be."""
REST = 3.0
"""Seconds without a key after which nobody minds."""
PAUSE = 0.15
"""Seconds without a key after which nobody minds what is quick."""
QUICK = 0.02
"""Seconds of CPU that a full collection may take to be quick."""
MANY = 20
"""Collections of younger objects after which a full one is due: some megabytes may be garbage then."""


class Garbage:
    """Collects what closed screens and many keys left behind in reference cycles, once no key is pressed for a while.

    That is `REST`, and `PAUSE` as long as the last collection was quick.
    """

    def __init__(self, app: App[None]) -> None:
        self._app = app
        self._due: Timer | None = None
        self._before = gc.get_threshold()
        self._rest = REST

    def begin(self) -> None:
        """Keep Python from full collections of its own."""
        young, middle_aged, _ = self._before
        gc.set_threshold(young, middle_aged, NEVER)

    def end(self) -> None:
        """Give Python its own thresholds back."""
        gc.set_threshold(*self._before)

    def settle(self) -> None:
        """Collect, and look no more at what is left, which lasts as long as the app does.

        Only in a process of the app's own, which has frozen what its first screen is made of: little is left to see.
        """
        if gc.get_freeze_count():
            self._collect()
            gc.freeze()

    def left(self) -> None:
        """Plan a full collection: a screen was closed."""
        if self._due is None:
            self._due = self._app.set_timer(self._rest, self._collect)

    def pressed(self) -> None:
        """Put the collection off: a key was pressed. Plan one after many."""
        if self._due is not None:
            self._due.reset()
        elif gc.get_count()[2] >= MANY:
            self.left()

    def _collect(self) -> None:
        self._due = None
        begun = thread_time()
        gc.collect()
        self._rest = PAUSE if thread_time() - begun <= QUICK else REST
