"""The chosen facts gathered with their sources, and handed to the window that writes them."""

from __future__ import annotations

from functools import partial

from textual import work

from jamsostek_tui import wording
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.main.places import PlacesScreen
from jamsostek_tui.app.screens.progress import in_pieces
from jamsostek_tui.errors import SentenceError


class ExportingScreen(PlacesScreen):
    """The main screen as far as exporting goes."""

    @work(exclusive=True, group="export")
    async def action_export(self) -> None:
        """Export the chosen facts."""
        from jamsostek_tui.app.gathered import Gathered
        from jamsostek_tui.app.screens.export import ExportScreen

        if not self.browser.chosen_count:
            self.browser.tell(keyed("told.not_chosen"))
            return
        chosen, queue = self.browser.chosen, self.browser.queue
        gathered = Gathered(chosen, self.browser.path)
        try:
            reading = partial(gathered.read_evidence, queue)
            read = await in_pieces(self.app, wording.say("working.export"), chosen.refs(), reading)
            await gathered.read_notes()
        except SentenceError as error:
            self.browser.tell_fault(error)
            return
        if read is None:
            self.browser.tell(wording.say("told.stopped"))
        else:
            lost = self.browser.lost
            self.app.push_screen(ExportScreen(gathered.in_order(), gathered.notes(), ask=queue.ask, lost=lost))
