"""A window over the panes: a title, lines to read, keys to leave by."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import events
from textual.app import App, ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from jamsostek_tui import wording
from jamsostek_tui.app.actions import Overlay, Where
from jamsostek_tui.app.screens.keyed_screen import KeyedScreen
from jamsostek_tui.app.widgets.key_line import KeyLine

LOW = 24
"""Lines of a screen below which none is left blank."""


class DialogueLines(VerticalScroll, can_focus=True, inherit_bindings=False):
    """The lines of a dialogue; its screen scrolls them by the keys of the lists."""


class Dialogue(KeyedScreen[bool]):
    """Something to read, or (`asks`) a question: Enter answers yes. Esc or a click beside it answers no.

    Of a question about many facts `this_one` is another answer; then `is_this_one` says that it was given.
    """

    places: ClassVar[tuple[Overlay, ...]] = ("reading", "asking")
    opened_by = ("help", "why")

    def __init__(self, title: str, lines: Content, *, asks: bool = False, this_one: bool = False) -> None:
        """Show `lines` under `title`; all text must be harmless already."""
        self._asks, self._has_one = asks, this_one
        self.is_this_one = False
        super().__init__()
        self._title = Content(title[:1].upper() + title[1:])
        self._lines = lines

    def compose(self) -> ComposeResult:
        with Vertical(id="dialogue") as window:
            window.border_title = self._title
            with DialogueLines(id="reading"):
                yield Static(self._lines, id="lines")
            yield KeyLine(id="dialogue-keys")

    def on_mount(self) -> None:
        """Begin in the lines."""
        self.query_one(DialogueLines).focus()
        self.tell_keys()

    def on_resize(self, event: events.Resize) -> None:
        """Leave room for the frame and the keys, whatever there is to read."""
        low = event.size.height < LOW
        self.set_class(low, "-low")
        self.query_one(DialogueLines).styles.max_height = max(1, event.size.height * 9 // 10 - (3 if low else 4))

    @property
    def where(self) -> Where:
        return "asking" if self._asks else "reading"

    def offers(self, action: str) -> bool:
        """Another answer may be possible; nothing is compared here, but where a number is explained."""
        return action != "compare" and (action != "this_one" or self._has_one)

    # answering

    def action_yes(self) -> None:
        """Answer yes."""
        self.dismiss(True)

    def action_this_one(self) -> None:
        """Answer: only the one pointed at."""
        if self._has_one:
            self.is_this_one = True
            self.dismiss(False)

    def action_no(self) -> None:
        """Answer no."""
        self.dismiss(False)

    def leave(self) -> None:
        """Answer no."""
        self.dismiss(False)

    def action_compare(self) -> None:
        """Nothing is compared here, but where a number is explained."""


def ask_to_leave(app: App[Any]) -> None:
    """Ask whether to leave the program, and leave it at yes."""
    ask = Dialogue(wording.say("quit.title"), Content(wording.say("quit.ask")), asks=True)
    app.push_screen(ask, lambda leave: app.exit() if leave else None)


def reading_width(screen: int) -> int:
    """Return how many cells a line of a dialogue has on a screen of so many (as `app.tcss` sizes it)."""
    return max(10, min(96, screen * 9 // 10) - 5)
