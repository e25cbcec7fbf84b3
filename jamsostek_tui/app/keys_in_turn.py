"""Keys typed faster than they are acted on: each has its effect only when the one before has had its whole effect.

Textual looks for a screen's key in the app's loop while the letters before it still wait in the queue of the line they
are typed into, and gives the focus to a new line behind what was typed meanwhile: a note ends as its first letters.
And a screen that still reads what its keys are about has no cursor to move yet: one that decides would hit another row.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress

from textual import events
from textual.app import App
from textual.message_pump import MessagePump
from textual.widgets import Input

READY = 0.02
"""Seconds between two looks at whether a screen is ready."""
LEAVING = frozenset({"escape", "q", "ctrl+c", "ctrl+q"})
"""What is not held back from a screen that gets ready."""
PATIENCE = 0.5
"""Seconds that a key waits for a widget that is busy."""
TURNS = 10
"""Pieces that is waited in: where a busy machine held all of us for so long, the widget gets its turns yet."""
Typed = events.Key | events.Paste
Act = Callable[[Typed], Awaitable[None]]


class KeysInTurn:
    """Holds back what is typed while anything typed before is still on its way; `act` is what a key does."""

    def __init__(self, app: App[None], act: Act) -> None:
        self._app = app
        self._act = act
        self._held: deque[Typed] = deque()
        self._is_acting = False

    def hold(self, event: Typed) -> bool:
        """Take a key that has to wait, and see to it that it is acted on; False for one that need not wait."""
        if isinstance(event, events.Key) and self._is_getting_ready() and self._leaves(event):
            self._held.clear()  # typed for what nobody waits for any more
            return False
        if not self._is_acting and self._is_calm() and not self._is_getting_ready():
            return False
        self._held.append(event)
        if not self._is_acting:
            self._is_acting = True
            self._app.run_worker(self._act_on_all(), group="keys")
        return True

    def _leaves(self, event: events.Key) -> bool:
        """Tell whether a key leaves; a letter of what is typed does not, nor one behind keys that may open a line."""
        spells = event.is_printable and (bool(self._held) or isinstance(self._app.focused, Input))
        return event.key in LEAVING and not spells

    def _on_the_way(self) -> list[MessagePump]:
        """Return whom a key passes: the screen, the app (which gives the focus), what has the focus."""
        focused = self._app.focused
        return [self._app.screen, self._app, *([focused] if focused is not None else [])]

    def _is_calm(self) -> bool:
        return not any(pump.message_queue_size for pump in self._on_the_way())

    def _is_getting_ready(self) -> bool:
        return bool(getattr(self._app.screen, "is_getting_ready", False))

    async def _act_on_all(self) -> None:
        try:
            while self._held:
                if self._is_getting_ready():
                    await asyncio.sleep(READY)
                    continue
                for pump in (self._app, *self._on_the_way()):
                    await _caught_up(pump)
                focused = self._app.focused  # the app may have given it meanwhile
                if focused is not None:
                    await _caught_up(focused)
                    await _caught_up(self._app.screen)  # which hears of each letter
                await self._act(self._held.popleft())
        finally:
            self._is_acting = False


async def _caught_up(pump: MessagePump) -> None:
    """Return when a widget has handled all that it was sent so far, or nothing more comes of it."""
    done = asyncio.Event()
    if pump.call_later(done.set):
        for _ in range(TURNS):
            with suppress(TimeoutError):
                await asyncio.wait_for(done.wait(), PATIENCE / TURNS)
                return
