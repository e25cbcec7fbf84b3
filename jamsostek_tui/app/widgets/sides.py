"""The sentences of a group side by side: each number lit in its sentence, with speaker, paper, day; or its series."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from jamsostek_tui.app.widgets.cells import fit
from jamsostek_tui.app.widgets.scrolled import Scrolled
from jamsostek_tui.app.widgets.source_layout import broken
from jamsostek_tui.app.widgets.told_block import Block, block_of
from jamsostek_tui.check.echoes import Source
from jamsostek_tui.check.groups import Group

_TWO_FROM = 64
"""Cells from which two sentences stand side by side."""
_BETWEEN = 2
Parts = list[tuple[str, str]]
"""A line: pieces of text and the role that colours each."""
Drawing = Callable[[int], Sequence[str]]
"""Lines for a width in cells."""
MOST = 40
"""Sources of a group that are shown."""


class Sides(Scrolled, can_focus=True):
    """Shows the independent sources of a group; the cursor is on one of them."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "sides--figure",
        "sides--lit",
        "sides--dim",
        "sides--class",
        "sides--mark",
        "sides--still",
    }
    DEFAULT_CSS = """
    Sides {
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-size-vertical: 1;
        scrollbar-gutter: stable;
        color: $ink;
        & > .sides--figure { color: $kind-statistic; text-style: bold; }
        & > .sides--lit { color: $lit-ink; background: $lit-ground; text-style: bold; }
        & > .sides--dim { color: $ink-muted; }
        & > .sides--class { color: $warning; text-style: bold; }
        & > .sides--mark { color: $accent; text-style: bold; }
        & > .sides--still { color: $rule; }
        &:nocolor > .sides--lit { text-style: bold reverse; }
    }
    """

    class Moved(Message):
        """The cursor stands on another source."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.group: Group | None = None
        self.sources: tuple[Source, ...] = ()
        self.cursor = 0
        self.drawing: Drawing | None = None
        self.words = ""
        self._lines: list[Parts] = []
        self._tops: list[int] = []

    def show(self, group: Group | None, sources: Sequence[Source] = ()) -> None:
        """Show the sources of a group, in this order, the cursor on the first."""
        self.group, self.sources, self.cursor = group, tuple(sources[:MOST]), 0
        self.drawing = None
        self.scroll_to(y=0, animate=False)
        self._arrange()

    def tell(self, words: str) -> None:
        """Write other words above the sentences, the cursor staying where it is."""
        self.words = words
        self._arrange()

    def draw(self, drawing: Drawing | None) -> None:
        """Show the lines of a drawing (a plot and its table) instead of sentences; None brings the sentences back."""
        self.drawing = drawing
        self.scroll_to(y=0, animate=False)
        self._arrange()

    @property
    def current(self) -> Source | None:
        """The source under the cursor."""
        return self.sources[self.cursor] if self.cursor < len(self.sources) else None

    @property
    def columns(self) -> int:
        """How many sentences stand side by side."""
        return 2 if self.size.width >= _TWO_FROM and len(self.sources) > 1 else 1

    def move(self, by: int) -> None:
        """Move the cursor by so many sources."""
        self.cursor = max(0, min(len(self.sources) - 1, self.cursor + by))
        self._arrange()
        row = self.cursor // self.columns
        if row < len(self._tops):
            self.scroll_to(y=0 if row == 0 else self._tops[row], animate=False)
        self.post_message(self.Moved())

    def on_resize(self, event: events.Resize) -> None:
        """Set the sentences anew."""
        self._arrange()

    def watch_has_focus(self, has_focus: bool) -> None:
        """The cursor is brighter while one is here."""
        super().watch_has_focus(has_focus)
        self._arrange()

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on what was clicked."""
        inside = event.get_content_offset(self)
        if inside is None or not self.sources or self.drawing is not None:
            return
        y = inside.y + self.scroll_offset.y
        row = max((place for place, top in enumerate(self._tops) if top <= y), default=0)
        column = 1 if self.columns == 2 and inside.x > self.size.width // 2 else 0
        self.move(min(len(self.sources) - 1, row * self.columns + column) - self.cursor)

    # setting

    def _arrange(self) -> None:
        width = self.scrollable_content_region.width
        if width < 8:
            return
        self._lines, self._tops = [], []
        if self.drawing is not None:
            self._lines = [[(fit(line, width), "")] for line in self.drawing(width)]
        else:
            for words in broken(self.words, width - 1) if self.words else ():
                self._lines.append([(" ", ""), (words, "class")])
            self._set_blocks(width)
        self.lengthen(Size(width, len(self._lines)))
        self.repaint()

    def _set_blocks(self, width: int) -> None:
        columns = self.columns
        each = (width - _BETWEEN * (columns - 1)) // columns
        at = self.sources[self.cursor] if self.sources else None
        for first in range(0, len(self.sources), columns):
            blocks = [
                block_of(source, self.group, at, each, place == self.cursor, self.has_focus)
                for place, source in enumerate(self.sources[first : first + columns], first)
            ]
            self._tops.append(len(self._lines))
            self._lines += [_beside(blocks, row, each) for row in range(max(map(len, blocks)))]
            self._lines.append([])

    def line_key(self, y: int) -> Hashable | None:
        """Return which line stands in row `y`."""
        return y + self.scroll_offset.y

    def render_line(self, y: int) -> Strip:
        """Draw one row."""
        width, index, base = self.scrollable_content_region.width, y + self.scroll_offset.y, self.rich_style
        parts = self._lines[index] if index < len(self._lines) else []
        segments = [Segment(text, base + self.ink(f"sides--{role}") if role else base) for text, role in parts]
        return Strip(segments).adjust_cell_length(width, base)


def _beside(blocks: Sequence[Block], row: int, each: int) -> Parts:
    """Return a row of the blocks side by side, `each` cells for one."""
    parts: Parts = []
    for place, block in enumerate(blocks):
        line = block[row] if row < len(block) else []
        parts += [(" " * _BETWEEN, "")] if place else []
        taken = sum(cell_len(text) for text, _ in line)
        parts += [*line, (" " * (each - taken), "")]
    return parts
