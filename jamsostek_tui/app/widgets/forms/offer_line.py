"""The line under a search: what Tab takes and what else may be typed, or how the query is understood."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from jamsostek_tui.app import safe
from jamsostek_tui.app.widgets.drawing.kept_lines import KeptLines
from jamsostek_tui.wording import say

BETWEEN = 2


class OfferLine(KeptLines, Widget):
    """Shows offers, the first of them marked as the one Tab takes; a click takes any. Without offers, quiet words.

    Why something is offered stands before it, where there is room.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"offer--key", "offer--first", "offer--other"}
    DEFAULT_CSS = """
    OfferLine {
        height: 1;
        color: $ink-muted;
        & > .offer--key { color: $primary; text-style: bold; }
        & > .offer--first { color: $ink-strong; text-style: bold underline; }
        & > .offer--other { color: $ink; }
    }
    """

    class Taken(Message):
        """An offer was clicked."""

        def __init__(self, place: int) -> None:
            super().__init__()
            self.place = place

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.offers: Sequence[str] = ()
        self.words = self.why = ""

    def show(self, offers: Sequence[str], words: str = "", why: str = "") -> None:
        """Show offers, or words where there are none; all may hold article text."""
        told = [safe.line(offer).strip() for offer in offers], safe.line(words), safe.line(why)
        if told != (self.offers, self.words, self.why):
            self.offers, self.words, self.why = told
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the offers that fit, or the words."""
        width = self.size.width
        segments = [Segment("   ")]
        if self.offers:
            segments.append(Segment(self._before))
            segments.append(Segment(f"{say('search.tab')} ", self._part("key")))
            for place, (_, text) in enumerate(self._placed()):
                part = self._part("other" if place else "first")
                segments += [Segment(" " * BETWEEN) if place else Segment(""), Segment(text, part)]
        else:
            room = max(0, width - 4)
            cut = self.words if cell_len(self.words) <= room else set_cell_size(self.words, max(0, room - 1)) + "…"
            segments.append(Segment(cut))
        return Strip(segments).adjust_cell_length(width).apply_style(self.rich_style)

    @property
    def _before(self) -> str:
        """Why, where the first offer stands whole behind it."""
        if not self.why or not self.offers:
            return ""
        told = f"{self.why} "
        wanted = 3 + cell_len(told) + cell_len(say("search.tab")) + 1 + cell_len(self.offers[0])
        return told if wanted < self.size.width else ""

    def _placed(self) -> list[tuple[int, str]]:
        """Return the offers that fit, each with the column it begins in; the first always, cut where it must be."""
        column, end = 3 + cell_len(self._before) + cell_len(say("search.tab")) + 1, self.size.width - 1
        placed: list[tuple[int, str]] = []
        for place, text in enumerate(self.offers):
            if place and column + cell_len(text) > end:
                break
            placed.append((column, text if place or column + cell_len(text) <= end else text[: max(0, end - column)]))
            column += cell_len(text) + BETWEEN
        return placed

    def on_click(self, event: events.Click) -> None:
        """Take the offer that was clicked."""
        event.stop()
        for place, (column, text) in enumerate(self._placed() if self.offers else []):
            if column <= event.x < column + cell_len(text):
                self.post_message(self.Taken(place))

    def _part(self, name: str) -> Style:
        return self.get_component_rich_style(f"offer--{name}", partial=True)
