"""Work on many facts, piece by piece: a window says how far it is, and stops it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from time import monotonic
from typing import Any, ClassVar, TypeVar

from textual.app import App, ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from jamsostek_tui.app.actions import Overlay
from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.app.screens.keyed_screen import KeyedScreen
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.wording import number, say

T = TypeVar("T")
R = TypeVar("R")
PIECE = 100
"""Facts asked for at once: Esc is heard between pieces."""
PATIENCE = 0.3
"""Seconds of work before the window is worth a reader's glance."""
BAR = 40
_LOOK = 0.1
"""Seconds between two looks at work in another thread."""


class ProgressScreen(KeyedScreen[None]):
    """How much of the work is done; `stopped` once the reader wants no more of it."""

    places: ClassVar[tuple[Overlay, ...]] = ("working",)
    leaves_beside = False

    def __init__(self, title: str, total: int) -> None:
        super().__init__()
        self._title, self._total, self._done = title, total, 0
        self.stopped = False

    def compose(self) -> ComposeResult:
        with Vertical(id="dialogue") as window:
            window.border_title = Content(self._title)
            yield Static(self._words(), id="lines")
            yield KeyLine(id="dialogue-keys")

    def on_mount(self) -> None:
        """Say the way out."""
        self.tell_keys()

    def tell(self, done: int) -> None:
        """Show that so much is done."""
        self._done = done
        for lines in self.query("#lines").results(Static):
            lines.update(self._words())

    def _words(self) -> Content:
        filled = BAR * self._done // max(1, self._total)
        told = say("count.of", shown=number(self._done), all=number(self._total))
        return Content.assemble(
            (" " + "█" * filled, "$primary"), ("░" * (BAR - filled), "$rule"), (f"\n {told}", "$ink")
        )

    def action_stop(self) -> None:
        """Stop the work after the piece at hand."""
        self.stopped = True


async def watched(app: App[Any], title: str, work: asyncio.Task[R], progress: WorkProgress, total: int) -> R:
    """Return what `work` in another thread gives; after a while a window shows how far it is, `total` being all of it.

    Esc there stops it: `work` then raises StoppedError.
    """
    begun, window = monotonic(), None
    try:
        while not work.done():
            await asyncio.wait([work], timeout=_LOOK)
            if window is None and progress.total and monotonic() - begun >= PATIENCE and not work.done():
                window = ProgressScreen(title, total)
                await app.push_screen(window)
            if window is not None:
                window.tell(total * progress.done // max(1, progress.total))
                progress.stopped = window.stopped
        return work.result()
    finally:
        if window is not None and window.is_current:
            window.dismiss(None)


async def in_pieces(
    app: App[Any],
    title: str,
    items: Sequence[T],
    do: Callable[[Sequence[T]], Awaitable[Sequence[R]]],
    patience: float = PATIENCE,
) -> list[R] | None:
    """Do `do` for piece after piece of `items` and return all it gave; None where the reader stopped it.

    After `patience` seconds a window with `title` (harmless text) shows how far it is.
    """
    begun, found = monotonic(), list[R]()
    window: ProgressScreen | None = None
    try:
        for start in range(0, len(items), PIECE):
            found += await do(items[start : start + PIECE])
            if window is None and monotonic() - begun >= patience:
                window = ProgressScreen(title, len(items))
                await app.push_screen(window)
            if window is not None:
                window.tell(min(len(items), start + PIECE))
                if window.stopped:
                    return None
    finally:
        if window is not None and window.is_current:
            window.dismiss(None)
    return found
