"""Facts chosen for the basket, one or all that are listed; the basket itself, and its export."""

from __future__ import annotations

from functools import partial

from textual import work

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.main.places import PlacesScreen
from jamsostek_tui.app.screens.progress import in_pieces
from jamsostek_tui.app.telling import TOLD
from jamsostek_tui.app.widgets.lists.cells import called
from jamsostek_tui.app.widgets.source.source_numerals import fate_in_words
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.model import Ref


class ChoosingScreen(PlacesScreen):
    """The main screen as far as choosing facts and exporting them goes."""

    def action_choose(self) -> None:
        """Choose the fact pointed at, or take it out; a numeral that is no fact is told to be none."""
        row = self.current
        if row is None:
            if self.no_fact is not None:
                self.browser.tell(wording.say("told.no_fact", what=fate_in_words(self.no_fact)))
            return
        self.hint_done("choose")
        chosen = self.browser.choose(row.ref)
        key = "told.chosen" if chosen else "told.unchosen"
        if self.pane == "source":
            self.browser.tell(wording.say(key, what=safe.line(called(row)[:TOLD])))
        self.marks_changed()
        if self.pane != "source":
            self.action_down()

    @work(exclusive=True, group="choose")
    async def action_choose_all(self) -> None:
        """Choose every fact of the list, or take them all out."""
        rows = self.list_of(self.pane).rows
        self.hint_done("choose")
        await self.browser.choose_all([rows.ref(place) for place in range(len(rows))])

    def marks_changed(self) -> None:
        """Draw the ticks and the tally anew."""
        for pane in (self.list_of("regions"), self.list_of("people"), self.list_of("numbers"), self.links):
            pane.refresh()
        self.tell_source()
        self.tell_bars()

    def action_basket(self) -> None:
        """Show the chosen facts."""
        from jamsostek_tui.app.screens.basket import BasketScreen

        basket = BasketScreen(self.browser.path, self.browser.chosen, self.browser.is_in_conflict)
        self.app.push_screen(basket, self.left_window)

    def left_window(self, ref: Ref | None) -> None:
        """Show what was changed in a window, and go to the fact it was left for, if any."""
        self.came_back(ref)

    def came_back(self, ref: Ref | None) -> None:
        """Show what was chosen in a window that is closed now, and go to the fact it was left for, if any."""
        self.browser.look_at_basket()
        self.marks_changed()
        if ref is not None:
            self.go_to(ref)

    @work(exclusive=True, group="export")
    async def action_export(self) -> None:
        """Gather the chosen facts with their sources, and hand them to the window that writes them."""
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
