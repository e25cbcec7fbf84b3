"""A list of facts that draws only what is on the screen: as quick with a million rows as with ten."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from jamsostek_tui.app.widgets.drawing.scrolled import Scrolled
from jamsostek_tui.app.widgets.lists.cells import CHOSEN, Line, fit
from jamsostek_tui.app.widgets.lists.rows import AnyRow, HeldRows, Rows
from jamsostek_tui.model import Ref

LEAD = 3
"""Cells before each row: the cursor's mark, the tick of a chosen fact, the star of one with a note."""


class FactList(Scrolled, can_focus=True):
    """Rows with a cursor; subclasses say how a row is set (`lines`) and how high it is."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "list--label",
        "list--dim",
        "list--figure",
        "list--count",
        "list--doubt",
        "list--conflict",
        "list--bar",
        "list--head",
        "list--mark",
        "list--pointer-still",
        "list--cursor",
        "list--cursor-still",
        "list--empty",
    }

    cursor: reactive[int] = reactive(0, init=False, repaint=False)

    class Moved(Message):
        """The cursor stands on another row, or the rows are others."""

        def __init__(self, origin: FactList) -> None:
            super().__init__()
            self.origin = origin

    class Entered(Moved):
        """A row was double-clicked."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.rows: Rows = HeldRows(())
        self.row_height = 1
        self.empty_words = ""
        self.chosen: Callable[[Ref], bool] = lambda ref: False
        self.noted: Callable[[Ref], bool] = lambda ref: False
        self.in_conflict: Callable[[Ref], bool] = lambda ref: False
        self.followed: Callable[[FactList], None] = lambda origin: None
        """What is done before the frame that moves the cursor is painted; `Moved` comes after it."""

    # what subclasses say

    def lines(self, row: AnyRow, place: int, width: int) -> list[Line]:
        """Return the lines of a row, each exactly `width` cells wide."""
        raise NotImplementedError

    def title_clicked(self, x: int) -> None:
        """Answer a click into the border's title, `x` cells from its first character."""

    @property
    def head_rows(self) -> int:
        """How many lines above the rows stay while they scroll."""
        return 0

    def head_line(self, width: int) -> Line:
        """Return the line above the rows, exactly `width` cells wide."""
        raise NotImplementedError

    def head_clicked(self, x: int) -> None:
        """Answer a click into the line above the rows, `x` cells from where a row begins."""

    @property
    def looks_active(self) -> bool:
        """Whether the cursor is drawn as the one that keys move."""
        return self.has_focus

    # what others ask

    def show(self, rows: Rows, at: Ref | None = None, row_height: int = 1) -> None:
        """Show other rows, the cursor on `at` or as near to where it was as they reach."""
        self.rows = rows
        self.row_height = row_height
        place = rows.place(at) if at is not None else None
        self._resize()
        target = 0 if place is None else place
        if self.cursor == target:
            self._reveal()
        self.cursor = target
        self.repaint()

    @property
    def current(self) -> Ref | None:
        """The fact under the cursor."""
        return self.rows.ref(self.cursor) if self.cursor < len(self.rows) else None

    @property
    def current_row(self) -> AnyRow | None:
        """The row under the cursor."""
        return self.rows.row(self.cursor) if self.cursor < len(self.rows) else None

    def move(self, by: int) -> None:
        """Move the cursor `by` rows, as far as there are any."""
        self.cursor = max(0, min(len(self.rows) - 1, self.cursor + by))

    def move_pages(self, by: float) -> None:
        """Move the cursor by screenfuls."""
        rows = max(1, int(self.room / self.row_height * abs(by)))
        self.move(rows if by > 0 else -rows)

    def move_to(self, place: int) -> None:
        """Move the cursor to a row; -1 is the last."""
        self.cursor = max(0, len(self.rows) - 1 if place < 0 else min(place, len(self.rows) - 1))

    # the cursor and the window on the rows

    def watch_cursor(self, before: int, now: int) -> None:
        self._reveal()
        for place in (before, now):
            self.refresh_lines(self.head_rows + place * self.row_height, self.row_height)
        self.followed(self)
        self.post_message(self.Moved(self))

    @property
    def room(self) -> int:
        """How many lines there are for rows."""
        return max(0, self.scrollable_content_region.height - self.head_rows)

    def _resize(self) -> None:
        self.lengthen(Size(0, len(self.rows) * self.row_height + self.head_rows))

    def _reveal(self) -> None:
        top, height = self.cursor * self.row_height, self.room
        if height <= 0:
            return
        if top < self.scroll_offset.y:
            self.scroll_to(y=top, animate=False, force=True)
        elif top + self.row_height > self.scroll_offset.y + height:
            self.scroll_to(y=top + self.row_height - height, animate=False, force=True)

    def on_resize(self) -> None:
        self._resize()
        self._reveal()

    def watch_has_focus(self, has_focus: bool) -> None:
        super().watch_has_focus(has_focus)
        self.refresh()
        if has_focus:
            self.post_message(self.Moved(self))

    # the mouse

    def on_click(self, event: events.Click) -> None:
        event.stop()
        inside = event.get_content_offset(self)
        if inside is None:
            if event.y == 0:
                self.title_clicked(event.x - 3)
            return
        if inside.y < self.head_rows:
            self.head_clicked(inside.x - LEAD)
            return
        place = (inside.y - self.head_rows + self.scroll_offset.y) // self.row_height
        if place < len(self.rows):
            self.cursor = place
            self.row_clicked(place, inside.x)
            if event.chain == 2:
                self.post_message(self.Entered(self))

    def row_clicked(self, place: int, x: int) -> None:
        """Answer a click on a row beyond moving the cursor there."""

    # drawing

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        if width <= 0:
            return Strip.blank(0)
        if not len(self.rows):
            return self._empty_line(y, width)
        if y < self.head_rows:
            return self._head_strip(width)
        at = y - self.head_rows + self.scroll_offset.y
        place, line = divmod(at, self.row_height)
        if place >= len(self.rows):
            return Strip.blank(width, self.rich_style)
        return self._row_strip(place, line, width, self._signs(place, line))

    def line_key(self, y: int) -> Hashable | None:
        """Return the line of the rows, and how the cursor and the signs of its fact look on it."""
        at = y - self.head_rows + self.scroll_offset.y
        place, line = divmod(at, self.row_height)
        if y < self.head_rows or place >= len(self.rows):
            return None
        pointed = place == self.cursor and (2 if self.looks_active else 1)
        return (
            at,
            self.scrollable_content_region.width,
            pointed,
            self._signs(place, line),
            self._is_in_conflict(place),
        )

    def _signs(self, place: int, line: int) -> str:
        """Return what tells that a fact is chosen and that it bears a note."""
        if line:
            return "  "
        ref = self.rows.ref(place)
        return (CHOSEN if self.chosen(ref) else " ") + ("*" if self.noted(ref) else " ")

    def _is_in_conflict(self, place: int) -> bool:
        return self.in_conflict(self.rows.ref(place))

    def _row_strip(self, place: int, line: int, width: int, signs: str) -> Strip:
        row = self.rows.row(place)
        inner = width - LEAD - 1
        lines = self.lines(row, place, inner) if row is not None and inner > 0 else []
        parts = lines[line] if line < len(lines) else []
        return self._strip(place, parts, width, signs)

    def _head_strip(self, width: int) -> Strip:
        style = self.rich_style + self.ink("list--head")
        text = "".join(part for part, _ in self.head_line(width - LEAD - 1))
        return Strip([Segment(" " * LEAD + text, style)]).adjust_cell_length(width, style)

    def _strip(self, place: int, parts: Line, width: int, signs: str) -> Strip:
        ground = ("cursor" if self.looks_active else "cursor-still",) if place == self.cursor else ()
        pointer = "▌" if place == self.cursor else " "
        mark = self.inks[("mark", *ground)]
        still = self.inks[("pointer-still", *ground)]
        segments = [Segment(pointer, mark if self.looks_active else still), Segment(signs, mark)]
        segments += [Segment(text, self.inks[(role, *ground)]) for text, role in parts]
        return Strip(segments).adjust_cell_length(width, self.inks[ground])

    def _empty_line(self, y: int, width: int) -> Strip:
        words = self.empty_words.split("\n")
        style = self.rich_style + self.ink("list--empty")
        wrapped = [piece for text in words for piece in _wrap(text, max(1, width - 2))]
        text = " " + wrapped[y] if y < len(wrapped) else ""
        return Strip([Segment(fit(text, width), style)])


def _wrap(text: str, width: int) -> list[str]:
    """Break `text` at blanks into lines of at most `width` characters."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return lines
