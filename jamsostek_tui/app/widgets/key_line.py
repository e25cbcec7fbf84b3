"""The keys of an overlay in one line: as many as there is room for, the way out never left out; a click presses one."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

BETWEEN = " · "
_NAMES = {"⏎": "enter", "Esc": "escape", "Ins": "insert", "Tab": "tab", "Ctrl+F": "ctrl+f"}
"""Textual's names of keys that are written otherwise; a single letter is its own name."""


class KeyLine(Widget):
    """Shows `words`: entries with ` · ` between them, each a key and what it does; the last is the way out."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"keys--key"}
    DEFAULT_CSS = """
    KeyLine {
        height: 1;
        color: $ink-muted;
        & > .keys--key { color: $primary; text-style: bold; }
    }
    """

    words: reactive[str] = reactive("")

    def __init__(self, words: str, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.set_reactive(KeyLine.words, words)

    def render_line(self, y: int) -> Strip:
        """Draw the entries that fit."""
        width = self.size.width
        key = self.get_component_rich_style("keys--key", partial=True)
        segments = [Segment(" ")]
        for place, entry in enumerate(self._entries()):
            name, blank, does = entry.partition(" ")
            quiet = Style.null()
            between = [Segment(BETWEEN, quiet)] if place else []
            ink = key if key_of(entry) or "↑" in name else quiet
            segments += [*between, Segment(name, ink), Segment(blank + does, quiet)]
        return Strip(segments).adjust_cell_length(width).apply_style(self.rich_style)

    def _entries(self) -> list[str]:
        return entries_that_fit(self.words, self.size.width - 2)

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked."""
        event.stop()
        start = 1
        for entry in self._entries():
            end = start + cell_len(entry)
            key = key_of(entry)
            if start <= event.x < end and key is not None:
                self.app.simulate_key(key)
            start = end + len(BETWEEN)


def key_of(entry: str) -> str | None:
    """Return Textual's name of the key that an entry begins with; None for a sentence and for pairs of keys."""
    name, _, does = entry.partition(" ")
    if not does:
        return None
    return _NAMES.get(name, name if len(name) == 1 and name.isalpha() else None)


def entries_that_fit(words: str, width: int) -> list[str]:
    """Return the first entries of `words` that fit into `width` cells together with the last, which always stays."""
    *others, last = words.split(BETWEEN)
    kept: list[str] = []
    left = width - cell_len(last)
    for entry in others:
        left -= cell_len(entry) + len(BETWEEN)
        if left < 0:
            break
        kept.append(entry)
    return [*kept, last]
