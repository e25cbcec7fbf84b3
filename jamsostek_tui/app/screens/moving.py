"""The eight keys that move, the same on every screen: by rows, by pages and halves of pages, to either end."""

from __future__ import annotations

from jamsostek_tui.app.widgets.lists.fact_list import FactList


class MovingKeys:
    """Answers the keys by `move_by`, `move_pages` and `move_to`: what they move is a screen's own."""

    def move_by(self, rows: int) -> None:
        """Move so many rows or lines, up where it is less than nought."""
        raise NotImplementedError

    def move_pages(self, pages: float) -> None:
        """Move so many screenfuls, up where it is less than nought."""
        raise NotImplementedError

    def move_to(self, place: int) -> None:
        """Move to the first (0) or the last (-1)."""
        raise NotImplementedError

    def action_down(self) -> None:
        """Move one down."""
        self.move_by(1)

    def action_up(self) -> None:
        """Move one up."""
        self.move_by(-1)

    def action_half_down(self) -> None:
        """Move half a page down."""
        self.move_pages(0.5)

    def action_half_up(self) -> None:
        """Move half a page up."""
        self.move_pages(-0.5)

    def action_page_down(self) -> None:
        """Move a page down."""
        self.move_pages(1)

    def action_page_up(self) -> None:
        """Move a page up."""
        self.move_pages(-1)

    def action_first(self) -> None:
        """Move to the first."""
        self.move_to(0)

    def action_last(self) -> None:
        """Move to the last."""
        self.move_to(-1)


class ListMovingKeys(MovingKeys):
    """Moves the cursor of the one list of a window."""

    @property
    def _list(self) -> FactList:
        raise NotImplementedError

    def move_by(self, rows: int) -> None:
        """Move by rows."""
        self._list.move(rows)

    def move_pages(self, pages: float) -> None:
        """Move by screenfuls."""
        self._list.move_pages(pages)

    def move_to(self, place: int) -> None:
        """Move to the first or the last."""
        self._list.move_to(place)
