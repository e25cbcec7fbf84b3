"""The bars of very many numbers: to read the greatest of them takes longer than all lists, so they come last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from textual import work

from jamsostek_tui.app.screens.main.frame import FrameScreen
from jamsostek_tui.app.widgets.lists.list_panes import NumbersPane
from jamsostek_tui.store.errors import StoreError


class BarsLaterScreen(FrameScreen):
    """The panes, whose bars may come once the rest is painted."""

    def after_frame(self, do: Callable[[], object]) -> None:
        """Do something once this screen is painted, whatever window is closed meanwhile.

        `call_after_refresh` leaves it to the screen on top: one that is closed before the next frame never does it.
        """
        self.call_later(self._invoke_later, do, self)

    @work(exclusive=True, group="bars")
    async def read_bars(self) -> None:
        """Read how long the bars are in the lists that are shown, and draw them."""
        lists = self.lists
        try:
            greatest = await self.browser.queue.ask(lambda reader: reader.greatest(lists.ids["statistic"]))
        except StoreError as error:
            self.browser.tell_fault(error)
            return
        if self.lists is lists:
            self.lists = replace(lists, greatest=greatest)
            self.query_one(NumbersPane).show_bars(greatest)

    def leave_bars(self) -> None:
        """Read no bars: the lists they are for are on their way out."""
        self.workers.cancel_group(self, "bars")
