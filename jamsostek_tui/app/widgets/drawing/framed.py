"""What stands around the lines of a widget: its border and padding, drawn by Textual once and put around any line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import reduce

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget


class Frame:
    """The frame of a widget of one size, in the styles it has now.

    `above` and `below` are the whole lines over and under its content, `height` how many lines of content there are.
    Opacity, tint and hatch are left out: our style sheets have none on what scrolls.
    """

    def __init__(self, widget: Widget, size: Size, draw: Callable[[Region], list[Strip]]) -> None:
        """`draw` gives the lines of a region as Textual draws them, the upper left corner of the border at 0, 0."""
        self.size = size
        top, right, bottom, left = widget.styles.gutter
        self.height = max(0, size.height - top - bottom)
        self.above: list[Strip] = []
        self.below: list[Strip] = []
        self._over = min(top, size.height)
        self._under = max(0, min(bottom, size.height - top))
        self.draw_ends(draw)
        side = draw(Region(0, top, size.width, 1))[0] if self.height and left + right else Strip([])
        self._left = list(side.crop(0, left))
        self._right = list(side.crop(size.width - right, size.width)) if right else []
        self._inside = max(0, size.width - left - right)
        behind, ground = widget.background_colors
        self._ground: Color = ground
        self._fill = Style.from_color(bgcolor=(behind + ground).rich_color)
        self._filters = widget.get_line_filters()
        self._filtered: dict[Style | None, Style | None] = {}
        self._cuts = [left + self._inside - 1, left + self._inside, size.width]
        self._side = Strip(self._right, right)

    def draw_ends(self, draw: Callable[[Region], list[Strip]]) -> None:
        """Take the lines over and under the content anew: there are other words in the border."""
        self.above = draw(Region(0, 0, self.size.width, self._over))
        self.below = draw(Region(0, self.size.height - self._under, self.size.width, self._under))

    def around(self, line: Strip) -> Strip:
        """Return a line of content as wide as the widget, between both sides of the frame."""
        segments = list(line.adjust_cell_length(self._inside, self._fill))
        if self._filters:
            segments = [Segment(text, self._as_shown(style), control) for text, style, control in segments]
        return FramedLine([*self._left, *segments, *self._right], self._side, self._cuts)

    def _as_shown(self, style: Style | None) -> Style | None:
        """Return what the app's filters make of a style: each costs more than the line, and lines share few styles."""
        if style not in self._filtered:
            [drawn] = reduce(lambda drawn, one: one.apply(drawn, self._ground), self._filters, [Segment(" ", style)])
            self._filtered[style] = drawn.style
        return self._filtered[style]


class FramedLine(Strip):
    """A line in its frame that ends in a blank before the right side: it is cut at once where a bar lies over that.

    Textual cuts every line of a frame at the edges of what lies over it, and takes longer for that than for drawing it.
    """

    __slots__ = ("_cuts", "_pieces", "_side")

    def __init__(self, segments: list[Segment], side: Strip, cuts: list[int]) -> None:
        """Take the whole line, its right side once more, and where it is cut: before the bar, behind it, at the end."""
        super().__init__(segments, cuts[-1])
        self._side, self._cuts = side, cuts
        self._pieces: Sequence[Strip] | None = None

    def divide(self, cuts: Iterable[int]) -> Sequence[Strip]:
        """Return the pieces between cuts."""
        cuts = list(cuts)
        if cuts == self._cuts[-1:]:
            return [self]  # Textual keeps this list in the line, a cycle that only a full collection breaks
        if cuts != self._cuts:
            return super().divide(cuts)
        if self._pieces is None:
            self._pieces = self._cut() or super().divide(cuts)
        return self._pieces

    def _cut(self) -> Sequence[Strip] | None:
        last = len(self._segments) - len(list(self._side)) - 1
        blank, style, _ = self._segments[last]
        if blank.strip(" ") or not blank:
            return None
        before = [*self._segments[:last], Segment(blank[1:], style)]
        return [Strip([one for one in before if one.text], self._cuts[0]), Strip([Segment(" ", style)], 1), self._side]
