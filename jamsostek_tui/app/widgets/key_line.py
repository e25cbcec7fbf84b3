"""The keys of an overlay in one line: as many as there is room for, the way out never left out; a click presses one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from jamsostek_tui.app import safe
from jamsostek_tui.app.widgets.drawing.kept_lines import KeptLines
from jamsostek_tui.app.widgets.lists.cells import fit

BETWEEN = 2
LEAST_WORDS = 12
"""Cells below which a sentence is not begun."""


class Entry(NamedTuple):
    """An action's id, its key as it is written, and what it does in a word."""

    action: str
    key: str
    does: str

    @property
    def width(self) -> int:
        """The cells it takes."""
        return cell_len(self.key) + 1 + cell_len(self.does)


class KeyLine(KeptLines, Widget):
    """Shows a sentence, if any, and keys, each with what it does; the last of them is the way out."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"keys--key", "keys--words"}
    DEFAULT_CSS = """
    KeyLine {
        height: 1;
        color: $ink-muted;
        & > .keys--key { color: $primary; text-style: bold; }
        & > .keys--words { color: $accent; }
    }
    """

    class Pressed(Message):
        """An entry was clicked."""

        def __init__(self, action: str) -> None:
            super().__init__()
            self.action = action

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.entries: list[Entry] = []
        self.words = ""

    def tell(self, entries: Sequence[tuple[str, str, str]], words: str = "") -> None:
        """Show other keys, behind `words` where there are any."""
        told = [Entry(*entry) for entry in entries], safe.line(words)
        if told != (self.entries, self.words):
            self.entries, self.words = told
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw what fits."""
        key = self.get_component_rich_style("keys--key", partial=True)
        words, placed = self._placed()
        segments = [Segment(" "), Segment(words, self.get_component_rich_style("keys--words", partial=True))]
        x = 1 + cell_len(words)
        for start, entry in placed:
            segments += [Segment(" " * (start - x)), Segment(entry.key, key), Segment(f" {entry.does}")]
            x = start + entry.width
        return Strip(segments).adjust_cell_length(self.size.width).apply_style(self.rich_style)

    def _placed(self) -> tuple[str, list[tuple[int, Entry]]]:
        """Return the sentence as far as it fits and the entries that do, each with the cell it begins in."""
        width = self.size.width - 2
        out = entries_that_fit(self.entries, width)[-1:]
        room = width - sum(entry.width + BETWEEN for entry in out)
        taken = min(cell_len(self.words), room) if room >= LEAST_WORDS else 0
        words = fit(self.words, taken) if taken else ""
        x = 1 + cell_len(words) + (BETWEEN if words else 0)
        placed: list[tuple[int, Entry]] = []
        for entry in entries_that_fit(self.entries, width + 1 - x):
            placed.append((x, entry))
            x += entry.width + BETWEEN
        return words, placed

    def on_click(self, event: events.Click) -> None:
        """Do what was clicked."""
        event.stop()
        for start, entry in self._placed()[1]:
            if start <= event.x < start + entry.width:
                self.post_message(self.Pressed(entry.action))


def entries_that_fit(entries: Sequence[Entry], width: int) -> list[Entry]:
    """Return the first entries that fit into `width` cells together with the last, which always stays.

    The key that shows all keys stands before the last one, and stays where the first entry leaves room for it.
    """
    if not entries:
        return []
    *others, last = entries
    asking = others.pop() if len(others) > 1 and others[-1].action == "help" else None
    left = width - last.width
    if asking is not None and left < others[0].width + asking.width + 2 * BETWEEN:
        asking = None
    if asking is not None:
        left -= asking.width + BETWEEN
    kept: list[Entry] = []
    for entry in others:
        left -= entry.width + BETWEEN
        if left < 0:
            break
        kept.append(entry)
    return [*kept, *([asking] if asking is not None else []), last]
