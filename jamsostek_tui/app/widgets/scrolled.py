"""What scrolls line by line: its bar stands where the lines do, also where both appear at once."""

from __future__ import annotations

from rich.style import Style
from textual.geometry import Region
from textual.scroll_view import ScrollView
from textual.strip import Strip


class Scrolled(ScrollView, inherit_bindings=False):
    """Textual moves a scroll bar only while it is shown; one that is shown after scrolling would stand at the top.

    Lines painted together ask for their styles once: each costs Textual more than the line itself.
    """

    _base: Style | None = None
    _inks: dict[str, Style] | None = None

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines of `crop`."""
        self._base, self._inks = super().rich_style, {}
        try:
            return super().render_lines(crop)
        finally:
            self._base = self._inks = None

    @property
    def rich_style(self) -> Style:
        """The style of what is drawn without one of its own."""
        return super().rich_style if self._base is None else self._base

    def ink(self, name: str) -> Style:
        """Return what a component class adds to it."""
        if self._inks is None:
            return self.get_component_rich_style(name, partial=True)
        if name not in self._inks:
            self._inks[name] = self.get_component_rich_style(name, partial=True)
        return self._inks[name]

    def watch_show_vertical_scrollbar(self, shown: bool) -> None:
        """Put the bar where the lines are."""
        if shown:
            self.vertical_scrollbar.position = self.scroll_y
