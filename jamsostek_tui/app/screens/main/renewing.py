"""Facts that come or change while the browser is open: told as soon as they are seen, taken in when asked."""

from __future__ import annotations

from contextlib import suppress

from textual import work

from jamsostek_tui import wording
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.main.conflicts import ConflictsScreen
from jamsostek_tui.browse.place import Place
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.model import KINDS
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Counts

LOOK_SECONDS = 2.0
"""How often is looked whether somebody wrote to the database; the question reads no page of it."""


class RenewingScreen(ConflictsScreen):
    """The main screen as far as others write to its database."""

    def __init__(self, place: Place, notice: str | None = None) -> None:
        super().__init__(place, notice)
        self._seen = self._read = 0
        """The write to the database that was told of, and that after which it was read anew last."""
        self._read_state = ""

    def on_mount(self) -> None:
        """Begin to look."""
        self.list_of("numbers").in_conflict = self.links.in_conflict = self.browser.is_in_conflict
        self._all_read()
        self.set_interval(LOOK_SECONDS, self.look)

    def look(self) -> None:
        """Tell of what came since the lists were read."""
        if self.browser.is_replaced:
            self.news = keyed("news.replaced")
            self.tell_hint()
            self.tell_bars()
            return
        change = self._change()
        if change != self._seen and not self.busy:
            self._seen = change
            self._tell_of_change()

    def rewrite(self) -> None:
        """Write every word anew, what is told of others' writing too."""
        super().rewrite()
        if self.news:
            self._seen = self._read
            self.look()

    @property
    def is_changed(self) -> bool:
        """Whether anybody wrote to the database since it was read anew last."""
        return self._change() != self._read

    def _all_read(self) -> None:
        self._seen = self._read = self._change()
        with suppress(StoreError):  # whoever asks something of a fact is told
            self._read_state = self.browser.reader.state()

    def _change(self) -> int:
        try:
            return self.browser.reader.change()
        except StoreError:  # whoever asks something of a fact is told
            return self._seen

    @work(exclusive=True, group="news")
    async def _tell_of_change(self) -> None:
        try:
            if await self.browser.queue.ask(Reader.state) == self._read_state:  # a load of nothing new writes too
                return
            counts = await self.browser.queue.ask(Reader.counts)
        except StoreError as error:
            self.browser.tell_fault(error)
            return
        more = _facts(counts) - _facts(self.lists.of)
        self.news = keyed("news.more", count=wording.number(more)) if more > 0 else keyed("news.other")
        self.tell_hint()
        self.tell_bars()

    def action_reload(self) -> None:
        """Read everything anew, and stay where one is."""
        lost = self.browser.lost
        if self.browser.is_replaced:
            try:
                self.browser.reopen()
            except StoreError as error:
                self.browser.tell_fault(error)
                return
        self.workers.cancel_group(self, "news")
        self._all_read()
        self.renew()
        if self.browser.setup.compares or self.shows_conflicts:
            self.browser.find_conflicts(is_asked=self.shows_conflicts)
        self._find_chosen_again(lost)

    @work(exclusive=True, group="chosen")
    async def _find_chosen_again(self, before: int) -> None:
        """Look where the chosen facts stand now, and tell of those that are lost, where it is more than `before`."""
        try:
            await self.browser.find_chosen_again()
            await self.browser.find_noted()
        except SentenceError as error:
            self.browser.tell_fault(error)
            return
        if self.browser.lost > before:
            words = keyed("told.lost", count=wording.number(self.browser.lost - before))
            self.browser.notify(words, severity="warning", markup=False)
        self.browser.marks_changed()


def _facts(counts: Counts) -> int:
    return sum(counts[kind] for kind in KINDS if kind != "link")
