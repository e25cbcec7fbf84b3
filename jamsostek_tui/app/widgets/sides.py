"""The sentences of a group side by side: each number lit in its sentence, with speaker, paper, day; or its series.

The cursor walks over the independent sources, and within one over all who carry it: each opens at its own sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from jamsostek_tui.app.side_by_side.group_in_sight import GroupInSight
from jamsostek_tui.app.widgets.drawing.scrolled import Scrolled
from jamsostek_tui.app.widgets.lists.cells import fit
from jamsostek_tui.app.widgets.source.source_layout import broken
from jamsostek_tui.app.widgets.told_block import Block, Here, Parts, block_of
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.echoes import Source
    from jamsostek_tui.check.compared.told import Told

_TWO_FROM = 64
"""Cells from which two sentences stand side by side."""
_BETWEEN = 2
Drawing = Callable[[int], Sequence[str]]
"""Lines for a width in cells."""


class Sides(Scrolled, can_focus=True):
    """Shows the independent sources of a group; the cursor is on a carrier of one of them."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "sides--figure",
        "sides--lit",
        "sides--dim",
        "sides--class",
        "sides--conflict",
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
        & > .sides--conflict { color: $conflict; text-style: bold; }
        & > .sides--mark { color: $accent; text-style: bold; }
        & > .sides--still { color: $rule; }
        &:nocolor > .sides--lit { text-style: bold reverse; }
    }
    """

    class Moved(Message):
        """The cursor stands on another number."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.group: GroupInSight | None = None
        self.sources: tuple[Source, ...] = ()
        self.cursor = 0
        self.carrier = 0
        self.drawing: Drawing | None = None
        self.words = ""
        self._lines: list[Parts] = []
        self._tops: list[list[int]] = []

    def show(self, group: GroupInSight | None) -> None:
        """Show the sources of a group, the cursor on the first."""
        self.group, self.sources, self.cursor, self.carrier = group, group.sources if group else (), 0, 0
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
    def current(self) -> Told | None:
        """The number under the cursor."""
        return self.sources[self.cursor].carriers[self.carrier] if self.sources else None

    @property
    def columns(self) -> int:
        """How many sentences stand side by side."""
        return 2 if self.size.width >= _TWO_FROM and len(self.sources) > 1 else 1

    def beside(self, by: int) -> None:
        """Move the cursor by so many sources."""
        self._put(self.cursor + by, 0)

    def step(self, by: int) -> None:
        """Move the cursor down (1) or up (-1): to the next carrier, beyond the last to the source in that row."""
        if not self.sources:
            return
        carrier, row = self.carrier + by, self.cursor // self.columns + by
        if 0 <= carrier < len(self.sources[self.cursor].carriers):
            self._put(self.cursor, carrier)
        elif 0 <= row <= (len(self.sources) - 1) // self.columns:
            self._put(self.cursor + by * self.columns, 0 if by > 0 else -1)

    def _put(self, source: int, carrier: int) -> None:
        """Put the cursor on a carrier (-1: the last) of a source, the nearest there is; scroll there."""
        place = max(0, min(len(self.sources) - 1, source))
        if place == self.cursor and source != place:
            return
        self.cursor = place
        self.carrier = carrier % len(self.sources[place].carriers) if self.sources else 0
        self._arrange()
        self._reveal()
        self.post_message(self.Moved())

    def _reveal(self) -> None:
        """Scroll to the cursor: to the whole row for the earliest carrier, else no further than must be."""
        if self.cursor >= len(self._tops):
            return
        top, bottom = self._tops[self.cursor][self.carrier : self.carrier + 2]
        height, at = self.scrollable_content_region.height, self.scroll_offset.y
        if self.carrier == 0:
            at = 0 if self.cursor < self.columns else top
        elif bottom > at + height:
            at = bottom - height
        self.scroll_to(y=min(at, top), animate=False)

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
        column = 1 if self.columns == 2 and inside.x > self.size.width // 2 else 0
        above = [
            (place, carrier)
            for place, tops in enumerate(self._tops)
            if place % self.columns == column
            for carrier, top in enumerate(tops[:-1])
            if top <= y
        ]
        self._put(*(above[-1] if above else (0, 0)))

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
        columns, at, group = self.columns, self.current, self.group
        if group is None:
            return
        verdicts = group.verdicts_with(at) if at is not None else {}
        each = (width - _BETWEEN * (columns - 1)) // columns
        for first in range(0, len(self.sources), columns):
            blocks = []
            for place, source in enumerate(self.sources[first : first + columns], first):
                here = Here(self.carrier, self.has_focus) if place == self.cursor else None
                blocks.append(block_of(source, each, here, at, verdicts, group.standings))
            above = len(self._lines)
            self._tops += [[above + top for top in block.tops] for block in blocks]
            self._lines += [_beside(blocks, row, each) for row in range(max(len(block.lines) for block in blocks))]
            self._lines.append([])
        if group.rest:
            self._lines.append([("  ", ""), (fit(say("compare.rest", n=group.rest), width - 2), "dim")])

    @property
    def text(self) -> str:
        """All lines, in sight or not."""
        return "\n".join("".join(text for text, _ in line) for line in self._lines)

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
        line = block.lines[row] if row < len(block.lines) else []
        parts += [(" " * _BETWEEN, "")] if place else []
        taken = sum(cell_len(text) for text, _ in line)
        parts += [*line, (" " * (each - taken), "")]
    return parts
