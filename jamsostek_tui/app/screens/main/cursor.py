"""Moving in a pane: rows of a list, lines and mentions of the source."""

from __future__ import annotations

from jamsostek_tui.app.screens.main.filling import FillingScreen
from jamsostek_tui.app.widgets.fact_list import FactList


class CursorScreen(FillingScreen):
    """The main screen as far as moving the cursor goes."""

    # rows, or lines of the source

    def _move(self, rows: int = 0, pages: float = 0.0, to: int | None = None) -> None:
        widget = self.focused
        if self.browser.hints.moved():
            self.tell_hint()
        if isinstance(widget, FactList):
            if to is not None:
                widget.move_to(to)
            elif pages:
                widget.move_pages(pages)
            else:
                widget.move(rows)
            return
        source = self.source
        if to is not None:
            target = 0.0 if to == 0 else float(source.max_scroll_y)
        else:
            target = source.scroll_y + rows + pages * source.scrollable_content_region.height
        source.scroll_to(y=target, animate=False)

    def action_down(self) -> None:
        """Move one down."""
        self._move(rows=1)

    def action_up(self) -> None:
        """Move one up."""
        self._move(rows=-1)

    def action_first(self) -> None:
        """Move to the first row."""
        self._move(to=0)

    def action_last(self) -> None:
        """Move to the last row."""
        self._move(to=-1)

    def action_half_down(self) -> None:
        """Move half a page down."""
        self._move(pages=0.5)

    def action_half_up(self) -> None:
        """Move half a page up."""
        self._move(pages=-0.5)

    def action_page_down(self) -> None:
        """Move a page down."""
        self._move(pages=1.0)

    def action_page_up(self) -> None:
        """Move a page up."""
        self._move(pages=-1.0)

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
