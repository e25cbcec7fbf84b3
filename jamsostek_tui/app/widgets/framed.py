"""What stands around the lines of a widget: its border and padding, drawn by Textual once and put around any line."""

from __future__ import annotations

from collections.abc import Callable

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
        self._over = min(top, size.height)
        self.draw_above(draw)
        under = max(0, min(bottom, size.height - top))
        self.below = draw(Region(0, size.height - under, size.width, under))
        side = draw(Region(0, top, size.width, 1))[0] if self.height and left + right else Strip([])
        self._left = list(side.crop(0, left))
        self._right = list(side.crop(size.width - right, size.width)) if right else []
        self._inside = max(0, size.width - left - right)
        behind, ground = widget.background_colors
        self._ground: Color = ground
        self._fill = Style.from_color(bgcolor=(behind + ground).rich_color)
        self._filters = widget.get_line_filters()

    def draw_above(self, draw: Callable[[Region], list[Strip]]) -> None:
        """Take the lines over the content anew: there is another title."""
        self.above = draw(Region(0, 0, self.size.width, self._over))

    def around(self, line: Strip) -> Strip:
        """Return a line of content as wide as the widget, between both sides of the frame."""
        segments = list(line.adjust_cell_length(self._inside, self._fill))
        for one in self._filters:
            segments = one.apply(segments, self._ground)
        return Strip([*self._left, *segments, *self._right], self.size.width)
