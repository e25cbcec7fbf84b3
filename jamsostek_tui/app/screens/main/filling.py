"""The main screen's panes filled from the store, the source following the cursor."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

from textual import events, on, work

from jamsostek_tui import wording
from jamsostek_tui.app.actions import LIST_PANES
from jamsostek_tui.app.background.workers import LISTED, Lists, read_article, read_followed, read_lists
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.main.bars_later import BarsLaterScreen
from jamsostek_tui.app.widgets.lists.fact_list import FactList
from jamsostek_tui.app.widgets.lists.list_panes import TWO_LINES, ListPane, NumbersPane
from jamsostek_tui.app.widgets.lists.regions_pane import RegionsPane
from jamsostek_tui.app.widgets.lists.rows import PagedRows, fact_of
from jamsostek_tui.browse.layout import Pane
from jamsostek_tui.browse.place import Place
from jamsostek_tui.model import Article, Kind, Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.rows import Lit

ARTICLES_KEPT = 8
PATIENCE = 0.3
"""Seconds of reading after which it is said."""


class FillingScreen(BarsLaterScreen):
    """The panes, filled."""

    def __init__(self, place: Place, notice: str | None = None) -> None:
        super().__init__(place, notice)
        self._followed: Ref | None = None
        self._lit: Ref | None = None
        """What was lit in the frame in which the cursor moved, its links yet to come."""
        self.follow_due = False
        """Whether source and links are yet to follow the cursor."""
        self._stood: dict[Pane, int] = {}
        """Where the cursors stood before the lists were read anew: a page loaded again has other ids."""
        self._articles: dict[int, tuple[Article, list[Lit]]] = {}

    # from the beginning

    def on_mount(self) -> None:
        for pane in LIST_PANES:
            widget = self.list_of(pane)
            widget.chosen, widget.noted = self.browser.is_chosen, self.browser.is_noted
            widget.followed = self._light_at_once
            widget.resized = partial(self.tell_below, pane)
            widget.kind = next((kind for kind in widget.kinds if kind == self.here.kind), widget.kinds[0])
            widget.empty_words = wording.say("busy")
        self.links.chosen, self.links.noted = self.browser.is_chosen, self.browser.is_noted
        self._tell_no_links()
        self.widget_of(self.active).focus(scroll_visible=False)
        lists = self.browser.first_lists()
        if lists is None:
            self.refill(self.lists.place)
        else:  # so that the panes are painted once
            self.busy = len(lists.ids) < len(LISTED)
            self.fill(lists)
            if self.busy:  # what is behind tabs, once the first screen stands
                self.after_frame(partial(self.refill, lists.place))

    # the lists

    def refill(self, place: Place) -> None:
        """Go to `place` and fill all lists; a later call drops the answer of an earlier one."""
        self.here = place
        self.busy = True
        self.leave_bars()
        self.slow = not self.lists.ids
        self.set_timer(PATIENCE, self._tell_slow)
        self.read_lists(place)

    def renew(self) -> None:
        """Read lists and articles anew where one is: the database has changed."""
        self.news = ""
        self._articles.clear()
        self._stood = {pane: self.list_of(pane).cursor for pane in LIST_PANES}
        self.refill(self.here)

    def _tell_slow(self) -> None:
        if self.busy:
            self.slow = True
            self.tell_hint()
            self.tell_bars()

    @work(exclusive=True, group="lists")
    async def read_lists(self, place: Place) -> None:
        """Read what the lists show and show it."""
        self.tell_bars()
        try:
            lists = await self.browser.queue.ask(partial(read_lists, place=place))
        except StoreError as error:
            self.browser.tell_fault(error)
            lists = Lists(place)  # the panes say that there is nothing, the message why
        self.busy = False
        self.fill(lists)

    def fill(self, lists: Lists) -> None:
        """Show lists just read, each cursor on the fact it was on where that is still listed."""
        self.lists = lists
        for pane in LIST_PANES:
            self.fill_pane(pane)
        self._stood = {}
        self._followed = self._lit = None
        self.follow()
        if lists.greatest is None:
            self.after_frame(self.read_bars)
        self.tell_bars()

    def rewrite(self) -> None:
        """Write every word of the panes anew, in the language spoken now; cursors and what is lit stay."""
        for pane in LIST_PANES:
            if self.lists.ids:
                self.fill_pane(pane)
            else:
                self.list_of(pane).empty_words = wording.say("busy")
        self._tell_no_links()
        self.links.retitle()
        self.tell_source()
        self.tell_bars()
        for widget in (*map(self.widget_of, LIST_PANES), self.links, self.source):
            widget.refresh()

    def fill_pane(self, pane: Pane) -> None:
        """Show the tab that a pane looks at."""
        widget = self.list_of(pane)
        kind = widget.kind
        wanted = Ref(kind, self.cursors[kind]) if kind in self.cursors else None
        widget.empty_words = self.empty_words(kind)
        if isinstance(widget, RegionsPane):
            widget.show_regions(self.lists.regions, wanted)
        else:
            if isinstance(widget, NumbersPane):
                widget.order, widget.greatest = self.lists.place.order, self.lists.greatest or {}
                widget.figures = self.lists.figures
            rows = PagedRows(kind, self.lists.ids.get(kind, ()), self.browser.rows)
            if wanted is not None and pane in self._stood and rows.place(wanted) is None and len(rows):
                wanted = rows.ref(min(self._stood[pane], len(rows) - 1))
            widget.show(rows, wanted, row_height=2 if kind in TWO_LINES else 1)
        if widget.current is not None:
            self.cursors[kind] = widget.current.id
        widget.tell_counts(self.lists.counts, self.lists.of)
        self.tell_below(pane)
        if not len(widget.rows) and not self.lists.place.narrowing and self.lists.of["article"]:
            self._look_for_rejected()

    @work(group="rejected kinds", exclusive=True, exit_on_error=False)
    async def _look_for_rejected(self) -> None:
        """Learn of which kinds something was rejected, and say it in the lists that are empty."""
        self.rejected = await asyncio.to_thread(_rejected_kinds, self.browser.path)
        for pane in LIST_PANES:
            widget = self.list_of(pane)
            widget.empty_words = self.empty_words(widget.kind)
            widget.refresh()

    # the source follows

    @on(FactList.Moved)
    def _moved(self, event: FactList.Moved) -> None:
        event.stop()
        widget = event.origin
        if not isinstance(widget, ListPane):
            return
        if widget.pane == "links":
            self.show_link()
            return
        if widget.current is not None and not self.busy:
            self.cursors[widget.kind] = widget.current.id
        if widget.kind == "statistic":
            self.tell_below(widget.pane)
        if widget.kind == "region":
            self.tell_foot()
        if widget.pane == self.active:
            self.follow()

    def follow(self) -> None:
        """Let source and links follow the cursor, once for however many moves came since the last frame."""
        if not self.follow_due:
            self.follow_due = True
            self.after_frame(self._follow_now)

    def _light_at_once(self, widget: FactList) -> None:
        """Light the source in the frame that moves the cursor, where its article is at hand."""
        ref = widget.current
        if self.busy or ref is None or widget is not self.list_of(self.active):
            return
        article, at = self._stands(ref)
        if article in self._articles:
            self._lit = ref
            self.light(article, ref, at)

    def _stands(self, ref: Ref) -> tuple[int | None, tuple[int, int] | None]:
        """Return the article that the row under the cursor stands in, and where in it."""
        row = fact_of(shown) if (shown := self.list_of(self.active).current_row) is not None else None
        if ref.kind == "article":
            return int(ref.id), None
        if row is None:
            return None, None
        return row.article, (row.start, row.end) if row.start is not None and row.end is not None else None

    def _follow_now(self) -> None:
        self.follow_due = False
        ref = self.list_of(self.active).current
        if ref is None:
            self._followed = None
            self._tell_no_links()
            self.source.show(None, (), None, None)
            self.links.show_links([])
            self.tell_source()
        elif ref != self._followed:
            self._followed = ref
            self.read_on(ref)

    def _tell_no_links(self) -> None:
        """Say why there are no links: nothing is pointed at, or what is has none."""
        if self._followed is not None and self._followed.kind not in ("region", "article"):
            self.links.empty_words = wording.say("empty.links")
        else:
            self.links.empty_words = keyed("empty.links.of_many" if self._followed else "empty.links.none")

    @work(exclusive=True, group="follow")
    async def read_on(self, ref: Ref) -> None:
        """Fetch and show the source and the links of `ref`."""
        article, at = self._stands(ref)
        wanted = article if article not in self._articles else None
        try:
            followed = await self.browser.queue.ask(partial(read_followed, ref=ref, article=wanted))
        except StoreError as error:
            self.browser.tell_fault(error)
            return
        self._keep(followed.article, followed.lit)
        self._tell_no_links()
        self.links.show_links(followed.links)
        if self._lit != ref:
            self.light(article, ref, at)
        self._lit = None
        await self._read_ahead()

    async def _read_ahead(self) -> None:
        """Read the articles of the rows beside the cursor, so that they are at hand when it moves there."""
        shown = self.list_of(self.active)
        for place in (shown.cursor + 1, shown.cursor - 1):
            row = shown.rows.row(place) if 0 <= place < len(shown.rows) else None
            fact = fact_of(row) if row is not None else None
            article = None if fact is None else int(fact.ref.id) if fact.ref.kind == "article" else fact.article
            if article is not None and article not in self._articles:
                try:
                    read = await self.browser.queue.ask(partial(read_article, article=article))
                except StoreError:
                    return  # told when the cursor comes there
                self._keep(*read)

    def _keep(self, article: Article | None, lit: list[Lit]) -> None:
        if article is not None:
            self._articles[article.id] = (article, lit)
            while len(self._articles) > ARTICLES_KEPT:
                self._articles.pop(next(iter(self._articles)))

    def light(self, article: int | None, ref: Ref, at: tuple[int, int] | None) -> None:
        """Light `at` in an article that is at hand."""
        kept = self._articles.get(article) if article is not None else None
        if kept is None or article is None:
            self.source.show(None, (), None, None)
        else:
            self._articles[article] = self._articles.pop(article)  # used last, left last
            self.source.show(kept[0], kept[1], ref, at)
        self.tell_source()

    def show_link(self) -> None:
        """Light the characters that show the link under the cursor."""
        link = self.links.link
        if self.pane == "links" and link is not None and self._followed is not None and link.article in self._articles:
            self.light(link.article, self._followed, (link.start, link.end))

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Lay the panes out for the focus, and let the source follow the list it went to."""
        pane = self.pane
        self.desk.arrange_for(pane, self.whole)
        if pane in LIST_PANES and pane != self.active:
            self.active = pane
        if pane in LIST_PANES:
            self.follow()
        self.tell_source()
        self.tell_hint()
        self.tell_bars()
        self.refresh_bindings()

    def on_resize(self) -> None:
        """Write the lines for another width."""
        self.tell_bars()


def _rejected_kinds(database: Path) -> frozenset[Kind]:
    from jamsostek_tui.deciding.what_was_decided import WhatWasDecided  # not before somebody decided anything

    return WhatWasDecided(database).rejected_kinds()
