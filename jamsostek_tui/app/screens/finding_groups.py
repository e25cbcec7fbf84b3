"""Finding groups of numbers by their words: typed in the line that notes are written in, seen as one types."""

from __future__ import annotations

from textual import on
from textual.widgets import Input

from jamsostek_tui.app.screens.settling import SettlingScreen
from jamsostek_tui.wording import say


class FindingScreen(SettlingScreen):
    """The part of the numbers side by side that finds groups; a subclass shows those of `sought`."""

    sought = ""
    """The words that groups are shown for, "" for all."""

    def show_sought(self) -> None:
        """Show the groups that have all words of `sought`."""
        raise NotImplementedError

    @property
    def is_finding(self) -> bool:
        """Whether words are typed for groups, no note."""
        return self.has_class("-finding")

    def action_find_group(self) -> None:
        """Type words of a measure, a region or a paper."""
        self.add_class("-noting", "-finding")
        line = self.query_one(Input)
        line.placeholder = say("compare.find")
        line.value = self.sought
        line.cursor_position = len(line.value)
        line.focus()

    @on(Input.Changed)
    def _sought_changed(self, event: Input.Changed) -> None:
        event.stop()
        if self.is_finding and event.value != self.sought:
            self.sought = event.value
            self.show_sought()

    def action_keep_note(self) -> None:
        """Leave the line: what was found stays, a note is written."""
        if self.is_finding:
            self._end_finding()
        else:
            super().action_keep_note()

    def action_close(self) -> None:
        """Leave, a step at a time: first what was found, all groups being shown again."""
        if self.is_finding or (self.sought and not self.has_class("-noting")):
            self._end_finding()
            if self.sought:
                self.sought = ""
                self.show_sought()
        else:
            super().action_close()

    def _end_finding(self) -> None:
        if self.is_finding:
            self.remove_class("-finding", "-noting")
            self.query_one(Input).placeholder = say("compare.settle_note")
            self.focus_back()
