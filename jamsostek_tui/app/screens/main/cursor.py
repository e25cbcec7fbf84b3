"""Moving in a pane: rows of a list, lines and mentions of the source."""

from __future__ import annotations

from jamsostek_tui.app.screens.main.filling import FillingScreen
from jamsostek_tui.app.screens.moving import MovingKeys
from jamsostek_tui.app.widgets.lists.fact_list import FactList


class CursorScreen(MovingKeys, FillingScreen):
    """The main screen as far as moving the cursor goes."""

    # rows, or lines of the source

    def move_by(self, rows: int) -> None:
        """Move by rows, or lines of the source."""
        moved = self._list_moved()
        if moved is not None:
            moved.move(rows)
        else:
            self._scroll_source(self.source.scroll_y + rows)

    def move_pages(self, pages: float) -> None:
        """Move by pages."""
        moved = self._list_moved()
        if moved is not None:
            moved.move_pages(pages)
        else:
            self._scroll_source(self.source.scroll_y + pages * self.source.scrollable_content_region.height)

    def move_to(self, place: int) -> None:
        """Move to the first or last row, or an end of the source."""
        moved = self._list_moved()
        if moved is not None:
            moved.move_to(place)
        else:
            self._scroll_source(float(-place * self.source.max_scroll_y))

    def _list_moved(self) -> FactList | None:
        """Return the list that the keys move now, None where it is the source; a hint has had its time."""
        if self.browser.hints.moved():
            self.tell_hint()
        return self.focused if isinstance(self.focused, FactList) else None

    def _scroll_source(self, line: float) -> None:
        self.source.scroll_to(y=line, animate=False)

    def action_next_mention(self) -> None:
        """Light the next mention."""
        self.source.next_mention()
        self.tell_source()

    def action_previous_mention(self) -> None:
        """Light the mention before."""
        self.source.previous_mention()
        self.tell_source()

    def action_fold_noise(self) -> None:
        """Fold or unfold noise."""
        self.source.fold_noise = not self.source.fold_noise

    def action_next_span(self) -> None:
        """Put the source's cursor on the next marked fact or numeral."""
        self.source.action_next_span()

    def action_previous_span(self) -> None:
        """Put the source's cursor on the marked fact or numeral before."""
        self.source.action_previous_span()

    def action_open_span(self) -> None:
        """Go to the fact under the source's cursor."""
        self.source.action_open_span()
