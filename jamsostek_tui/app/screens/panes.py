"""The main screen's panes: what stands where, filled from the store, the source following the cursor."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from textual import events, on, work
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

from jamsostek_tui import wording
from jamsostek_tui.app import actions, safe
from jamsostek_tui.app.widgets.bars import CHIP_WIDTH, Bar, Foot, Head
from jamsostek_tui.app.widgets.cells import fit
from jamsostek_tui.app.widgets.desk import Desk
from jamsostek_tui.app.widgets.fact_list import FactList
from jamsostek_tui.app.widgets.list_panes import (
    TWO_LINES,
    LinksPane,
    ListPane,
    NumbersPane,
    PeoplePane,
    RegionsPane,
)
from jamsostek_tui.app.widgets.rows import PagedRows, fact_of
from jamsostek_tui.app.widgets.source import SourceView
from jamsostek_tui.app.widgets.title import plain_title
from jamsostek_tui.app.workers import Followed, Lists, read_followed, read_lists
from jamsostek_tui.browse import layout
from jamsostek_tui.browse.layout import Pane
from jamsostek_tui.browse.place import Place, format_ref
from jamsostek_tui.model import Article, Kind, Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.rows import Lit, Row

if TYPE_CHECKING:
    from jamsostek_tui.app.app import BrowserApp

ARTICLES_KEPT = 8
LIST_PANES: tuple[Pane, ...] = ("regions", "people", "numbers")


class PanesScreen(Screen[None], inherit_bindings=False):
    """Five panes between a head line and a foot line."""

    def __init__(self, place: Place, notice: str | None = None) -> None:
        super().__init__()
        self.notice = notice
        self.whole = False
        self.busy = True
        self.here = place
        """Where the reader is; the lists may still be on their way there."""
        self.lists = Lists(place)
        self.active: Pane = pane_of(place.kind)
        """The list looked at last: its cursor is what source and links follow."""
        self.cursors: dict[Kind, int | str] = {} if place.at is None else {place.kind: place.at}
        self._followed: Ref | None = None
        self._follow_due = False
        self._articles: dict[int, tuple[Article, list[Lit]]] = {}

    # what there is

    def compose(self) -> ComposeResult:
        yield Head(id="head")
        notice = Bar(id="notice")
        self.tell_notice(notice)
        yield notice
        yield Desk(RegionsPane(), PeoplePane(), NumbersPane(), LinksPane(), SourceView(id="source"))
        yield Foot(id="foot")

    @property
    def browser(self) -> BrowserApp:
        """The app, as what it is."""
        return cast("BrowserApp", self.app)

    @property
    def desk(self) -> Desk:
        return self.query_one(Desk)

    @property
    def source(self) -> SourceView:
        return self.query_one(SourceView)

    @property
    def links(self) -> LinksPane:
        return self.query_one(LinksPane)

    @property
    def regions(self) -> RegionsPane:
        return self.query_one(RegionsPane)

    def list_of(self, pane: Pane) -> ListPane:
        """Return the list in `pane`, which is not the source."""
        return self.query_one(f"#{pane}", ListPane)

    def widget_of(self, pane: Pane) -> Widget:
        """Return the widget of `pane`."""
        return self.query_one(f"#{pane}")

    @property
    def pane(self) -> Pane:
        """The pane that has the focus."""
        return next((pane for pane in layout.PANES if self.focused and self.focused.id == pane), self.active)

    @property
    def current(self) -> Row | None:
        """The fact pointed at: under the cursor of the focused list or source, else of the list looked at last."""
        pointed = self.source.pointed if self.pane == "source" else None
        if pointed is not None:
            return next(iter(self.browser.rows(pointed.ref.kind, [pointed.ref.id])), None)
        pane = self.list_of(self.pane if self.pane != "source" else self.active)
        row = pane.current_row
        return fact_of(row) if row is not None else None

    # from the beginning

    def on_mount(self) -> None:
        shown: Kind = self.lists.place.kind
        for pane in LIST_PANES:
            widget = self.list_of(pane)
            widget.chosen = self.browser.is_chosen
            widget.kind = shown if shown in widget.kinds else widget.kinds[0]
            widget.empty_words = wording.say("busy")
        self.links.chosen = self.browser.is_chosen
        self.links.empty_words = wording.say("empty.links.none")
        self.widget_of(self.active).focus(scroll_visible=False)
        self.refill(self.lists.place)

    def tell_notice(self, bar: Bar) -> None:
        """Show the notice the command line gave in `bar`, or no bar."""
        bar.display = self.notice is not None
        away = Bar.Pressed("action", "widen")
        bar.write([(safe.line(self.notice or ""), "$accent", None), ("  Esc ✕", "$ink-muted", away)])

    @property
    def is_following(self) -> bool:
        """Whether source and links are yet to show what the cursor stands on, or the lists to fill."""
        return self._follow_due or self.busy

    # the lists

    def refill(self, place: Place) -> None:
        """Go to `place` and fill all lists; a later call drops the answer of an earlier one."""
        self.here = place
        self.busy = True
        self.read_lists(place)

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
        self._followed = None
        self.follow()
        self.tell_bars()

    def fill_pane(self, pane: Pane) -> None:
        """Show the tab that a pane looks at."""
        widget = self.list_of(pane)
        kind = widget.kind
        wanted = Ref(kind, self.cursors[kind]) if kind in self.cursors else None
        widget.empty_words = self.empty_words(kind)
        if isinstance(widget, RegionsPane):
            widget.show_regions(self.lists.regions, wanted)
        else:
            rows = PagedRows(kind, self.lists.ids.get(kind, ()), self.browser.rows)
            widget.show(rows, wanted, row_height=2 if kind in TWO_LINES else 1)
        if widget.current is not None:
            self.cursors[kind] = widget.current.id
        widget.tell_counts(self.lists.counts, self.lists.of)
        order = self.lists.place.order if kind == "statistic" else ""
        widget.border_subtitle = Content(wording.say(f"order.{order}")) if order else None

    def empty_words(self, kind: Kind) -> str:
        """Say why a list is empty and what would fill it."""
        if self.lists.place.narrowing:
            chips = ", ".join(fit(words, CHIP_WIDTH).rstrip() for _, words in self.chips())
            return wording.say("empty.narrowed", chips=chips)
        if not self.lists.of["article"]:
            return wording.say("empty.database")
        return wording.say("empty.kind")

    def chips(self) -> list[tuple[Ref, str]]:
        """Return what the lists are narrowed by, in words."""
        return [(ref, self.lists.names.get(ref) or format_ref(ref)) for ref in self.lists.place.narrowing]

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
        if widget.pane == self.active:
            self.follow()

    def follow(self) -> None:
        """Let source and links follow the cursor, once for however many moves came since the last frame."""
        if not self._follow_due:
            self._follow_due = True
            self.call_after_refresh(self._follow_now)

    def _follow_now(self) -> None:
        self._follow_due = False
        ref = self.list_of(self.active).current
        if ref is None:
            self._followed = None
            self.source.show(None, (), None, None)
            self.links.show_links([])
            self.tell_source()
        elif ref != self._followed:
            self._followed = ref
            self.read_on(ref)

    @work(exclusive=True, group="follow")
    async def read_on(self, ref: Ref) -> None:
        """Fetch and show the source and the links of `ref`."""
        row = fact_of(shown) if (shown := self.list_of(self.active).current_row) is not None else None
        article = row.article if row is not None else None
        if ref.kind == "article":
            article = int(ref.id)
        wanted = article if article not in self._articles else None
        try:
            followed = await self.browser.queue.ask(partial(read_followed, ref=ref, article=wanted))
        except StoreError as error:
            self.browser.tell_fault(error)
            return
        self._keep(followed)
        self.links.empty_words = wording.say("empty.links")
        self.links.show_links(followed.links)
        at = (row.start, row.end) if row is not None and row.start is not None and row.end is not None else None
        self.light(article, ref, at if ref.kind != "article" else None)

    def _keep(self, followed: Followed) -> None:
        if followed.article is not None:
            self._articles[followed.article.id] = (followed.article, followed.lit)
            while len(self._articles) > ARTICLES_KEPT:
                self._articles.pop(next(iter(self._articles)))

    def light(self, article: int | None, ref: Ref, at: tuple[int, int] | None) -> None:
        """Light `at` in an article that is at hand."""
        kept = self._articles.get(article) if article is not None else None
        if kept is None:
            self.source.show(None, (), None, None)
        else:
            self.source.show(kept[0], kept[1], ref, at)
        self.tell_source()

    def show_link(self) -> None:
        """Light the characters that show the link under the cursor."""
        link = self.links.link
        if self.pane == "links" and link is not None and self._followed is not None and link.article in self._articles:
            self.light(link.article, self._followed, (link.start, link.end))

    # titles, head and foot

    def tell_source(self) -> None:
        """Say in the source's title which mention of how many is lit."""
        place, count = self.source.mention_count
        words = wording.say("pane.source")
        if count > 1 and place:
            words += " " + wording.say("count.of", shown=place, all=count)
        self.source.border_title = plain_title(layout.PANES.index("source") + 1, words, self.pane == "source")

    def tell_bars(self) -> None:
        """Write head and foot anew."""
        width = self.size.width
        one = self.whole or layout.columns(width) == 1
        counts = self.lists.counts if self.lists.counts.of else self.lists.of
        self.query_one(Head).tell(width, counts, self.chips(), self.pane if one else None, self.busy)
        works = [action for action in actions.footer_order(self.pane) if self.offers(action.id)]
        self.query_one(Foot).tell(width, works, self.browser.chosen_count)

    def offers(self, action: str) -> bool:
        """Tell whether an action has something to do here and now."""
        raise NotImplementedError

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Lay the panes out for the focus, and let the source follow the list it went to."""
        pane = self.pane
        self.desk.arrange_for(pane, self.whole)
        if pane in LIST_PANES and pane != self.active:
            self.active = pane
        if pane in LIST_PANES:
            self.follow()
        self.tell_source()
        self.tell_bars()
        self.refresh_bindings()

    def on_resize(self) -> None:
        """Write the lines for another width."""
        self.tell_bars()


def pane_of(kind: Kind) -> Pane:
    """Return the pane that lists facts of `kind`."""
    if kind == "region":
        return "regions"
    return "people" if kind in PeoplePane.kinds else "numbers"
