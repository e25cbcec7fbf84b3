"""What scrolls line by line: its bar stands where the lines do, also where both appear at once."""

from __future__ import annotations

from textual.scroll_view import ScrollView


class Scrolled(ScrollView, inherit_bindings=False):
    """Textual moves a scroll bar only while it is shown; one that is shown after scrolling would stand at the top."""

    def watch_show_vertical_scrollbar(self, shown: bool) -> None:
        """Put the bar where the lines are."""
        if shown:
            self.vertical_scrollbar.position = self.scroll_y
