"""What scrolls line by line: its bar stands where the lines do, also where both appear at once."""

from __future__ import annotations

from typing import Self

from rich.style import Style
from textual.content import Content
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widget import Widget


class Scrolled(ScrollView, inherit_bindings=False):
    """Textual moves a scroll bar only while it is shown; one that is shown after scrolling would stand at the top.

    Styles are asked for once a frame, those of component classes until all of it is painted anew: each costs Textual
    more than the line itself. For the same reason another length lays the screen out anew only where the bar comes or
    goes, and a title repaints only its border.
    """

    _base: Style | None = None
    _inks: dict[str, Style] | None = None
    _entitled: Content | None = None
    _titling = False

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines of `crop`."""
        self._base = super().rich_style
        try:
            return super().render_lines(crop)
        finally:
            self._base = None

    @property
    def rich_style(self) -> Style:
        """The style of what is drawn without one of its own."""
        return super().rich_style if self._base is None else self._base

    def ink(self, name: str) -> Style:
        """Return what a component class adds to it."""
        if self._inks is None:
            self._inks = {}
        if name not in self._inks:
            self._inks[name] = self.get_component_rich_style(name, partial=True)
        return self._inks[name]

    def forget_lines(self) -> None:
        """Draw every line anew when it is next seen."""
        self._inks = None

    def lengthen(self, size: Size) -> None:
        """Take another size of what scrolls."""
        stays = self.show_vertical_scrollbar == (size.height > self.container_size.height)
        if not stays or not self.container_size or self.virtual_size.width != size.width:
            self.virtual_size = size
        elif size != self.virtual_size:
            self.set_reactive(Widget.virtual_size, size)
            if self.show_vertical_scrollbar:
                self.vertical_scrollbar.window_virtual_size = size.height
            self.scroll_y = min(self.scroll_y, self.max_scroll_y)

    def entitle(self, words: Content) -> None:
        """Write into the upper border."""
        if self._entitled is None or not words.is_same(self._entitled):
            self._entitled = words
            self._titling = True
            self.border_title = words
            self._titling = False

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Paint anew; while the title is written, its border only."""
        if self._titling:
            left, above = self.content_offset
            regions = (Region(-left, -above, self.outer_size.width, 1),)
        if not regions:  # so Textual refreshes what has other component styles
            self.forget_lines()
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def watch_show_vertical_scrollbar(self, shown: bool) -> None:
        """Put the bar where the lines are."""
        if shown:
            self.vertical_scrollbar.position = self.scroll_y
