"""A window over the panes: a title, lines to read, keys to leave by."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from jamsostek_tui import wording


class Reading(VerticalScroll, can_focus=True):
    """The lines of a dialogue; they scroll by the keys of the lists."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "scroll_down", show=False),
        Binding("k", "scroll_up", show=False),
        Binding("g", "scroll_home", show=False),
        Binding("G", "scroll_end", show=False),
        Binding("ctrl+d,space", "page_down", show=False),
        Binding("ctrl+u", "page_up", show=False),
    ]


class Dialogue(ModalScreen[bool]):
    """Something to read; Enter answers yes, Esc or a click beside it no."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,w,backspace,ctrl+c", "leave(False)", show=False),
        Binding("enter", "leave(True)", show=False),
    ]

    def __init__(self, title: str, lines: Content, foot: str | None = None) -> None:
        """Show `lines` under `title`; `foot` says the keys. All text must be harmless already."""
        super().__init__()
        self._title = Content(title)
        self._lines = lines
        self._foot = Content(foot if foot is not None else wording.say("close"))

    def compose(self) -> ComposeResult:
        with Reading(id="dialogue") as window:
            window.border_title = self._title
            window.border_subtitle = self._foot
            yield Static(self._lines, id="lines")

    def action_leave(self, answer: bool) -> None:
        """Close with an answer."""
        self.dismiss(answer)

    def on_click(self, event: events.Click) -> None:
        """Close on a click beside the window."""
        if event.widget is self:
            self.dismiss(False)


def reading_width(screen: int) -> int:
    """Return how many cells a line of a dialogue has on a screen of so many (as `app.tcss` sizes it)."""
    return max(10, min(96, screen * 9 // 10) - 5)
