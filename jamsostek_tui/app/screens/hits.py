"""The keys of a search that move: through the hits, between them and the line that is typed in, and what is typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from textual import events
from textual.widgets import Input

from jamsostek_tui.app.actions import Overlay, Where
from jamsostek_tui.app.screens.overlay import OverlayScreen
from jamsostek_tui.app.widgets.lists.hit_list import HitList


class HitsScreen(OverlayScreen):
    """A line to type in and a list of hits; moving down from the line goes into the list, up from its top back."""

    places: ClassVar[tuple[Overlay, ...]] = ("search", "hits", "note")

    @property
    def _hits(self) -> HitList:
        return self.query_one(HitList)

    @property
    def where(self) -> Where:
        return "hits" if self._hits.has_focus else "search"

    def move_by(self, rows: int) -> None:
        """Move through the hits, above the first to the line; a space chooses then, until something is typed."""
        self._move(partial(self._hits.move, rows), rows < 0)

    def move_pages(self, pages: float) -> None:
        """Move through the hits by screenfuls, above the first to the line."""
        self._move(partial(self._hits.move_pages, pages), pages < 0)

    def move_to(self, place: int) -> None:
        """Move to the first or the last hit."""
        self._hits.move_to(place)

    def _move(self, move: Callable[[], None], up: bool) -> None:
        before = self._hits.cursor
        move()
        if up and self._hits.cursor == before:
            self.query_one(Input).focus()
        elif self._hits.current is not None:
            self._hits.focus()

    def action_to_hits(self) -> None:
        """Go from the line to the hits."""
        self._hits.focus()

    def action_to_line(self) -> None:
        """Go from the hits to the line."""
        self.query_one(Input).focus()

    def action_empty_line(self) -> None:
        """Type anew, in the hits as well."""
        super().action_empty_line()
        if self._hits.has_focus:
            self.query_one(Input).clear()
            self.action_to_line()

    def on_key(self, event: events.Key) -> None:
        """In the hits a space chooses, and whatever else is typed goes on in the line."""
        if not self._hits.has_focus:
            return
        line = self.query_one(Input)
        if event.key in ("backspace", "left", "right"):
            event.stop()
            line.focus()
            if event.key == "backspace":
                line.action_delete_left()
        elif event.character is not None and event.is_printable:
            event.stop()
            line.focus()
            line.insert_text_at_cursor(event.character)

    def _type(self, text: str, cursor: int) -> None:
        line = self.query_one(Input)
        line.focus()
        line.value = text
        line.cursor_position = min(cursor, len(line.value))
