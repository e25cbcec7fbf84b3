"""Jump mode: a letter before every pane and tab in sight; pressing one goes there, any other key stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from jamsostek_tui.app.actions import Overlay
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.keyed_screen import KeyedScreen

LETTERS = "asdfghjklqwertyuiopzxcvbnm"
"""The home row first."""


class Target(NamedTuple):
    """A cell of the screen that a letter is shown over, and what pressing it does."""

    x: int
    y: int
    act: Callable[[], object]


class JumpScreen(KeyedScreen[None]):
    """Shows the letters; does what was asked once it is gone."""

    places: ClassVar[tuple[Overlay, ...]] = ("jump",)
    leaves_beside = False
    DEFAULT_CSS: ClassVar[str] = """
    JumpScreen { layout: vertical; }
    JumpScreen Static { position: absolute; width: auto; height: 1; }
    JumpScreen .letter { color: $lit-ink; background: $lit-ground; text-style: bold; }
    JumpScreen .foot { width: 100%; background: $surface; color: $accent; padding: 0 1; }
    """
    CSS = "JumpScreen { background: transparent; }"  # stronger than the rule for every screen

    def __init__(self, targets: Sequence[Target]) -> None:
        """Offer the first 26 of `targets`."""
        super().__init__()
        self._targets = dict(zip(LETTERS, targets, strict=False))

    def compose(self) -> ComposeResult:
        for letter, target in self._targets.items():
            mark = Static(Content(letter), classes="letter")
            mark.styles.offset = (target.x, target.y)
            yield mark
        foot = Static(Content(keyed("jump.foot")), classes="foot")
        foot.styles.offset = (0, max(0, self.app.size.height - 1))
        yield foot

    def on_key(self, event: events.Key) -> None:
        """Go where the letter stands; any other key only closes."""
        event.stop()
        self._leave(self._targets.get(event.character or ""))

    def on_click(self, event: events.Click) -> None:
        """A click on a letter is that letter."""
        event.stop()
        hit = (target for target in self._targets.values() if (target.x, target.y) == (event.screen_x, event.screen_y))
        self._leave(next(hit, None))

    def on_resize(self, event: events.Resize) -> None:
        """Close: the letters no longer stand where they belong."""
        if event.size != self._begun:
            self._leave(None)

    def on_mount(self) -> None:
        """Remember the size the letters were set for."""
        self._begun = self.app.size

    def _leave(self, target: Target | None) -> None:
        self.dismiss(None)
        if target is not None:
            self.app.call_later(target.act)
