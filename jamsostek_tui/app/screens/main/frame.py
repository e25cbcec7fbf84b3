"""What stands on the main screen: five panes, a head, a notice and a foot line, and what each of them is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

from jamsostek_tui import wording
from jamsostek_tui.app import actions, safe
from jamsostek_tui.app.actions import LIST_PANES
from jamsostek_tui.app.background.workers import Lists
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.sure_resize import SureCompositor
from jamsostek_tui.app.widgets.bars import CHIP_WIDTH, Foot, Head, Notice
from jamsostek_tui.app.widgets.desk import Desk
from jamsostek_tui.app.widgets.drawing.kept_lines import KeptLines
from jamsostek_tui.app.widgets.lists.cells import CONFLICT, fit
from jamsostek_tui.app.widgets.lists.list_panes import (
    LinksPane,
    ListPane,
    NumbersPane,
    PeoplePane,
)
from jamsostek_tui.app.widgets.lists.regions_pane import RegionsPane
from jamsostek_tui.app.widgets.lists.rows import fact_of
from jamsostek_tui.app.widgets.source.source import SourceView
from jamsostek_tui.app.widgets.title import plain_title
from jamsostek_tui.browse import layout
from jamsostek_tui.browse.layout import Pane
from jamsostek_tui.browse.place import Conflicts, Filter, Place, Search, format_ref
from jamsostek_tui.model import Kind, Numeral
from jamsostek_tui.store.rows import Row

if TYPE_CHECKING:
    from jamsostek_tui.app.app import BrowserApp

FRAME = 6
"""Cells of a border that words in it leave free; what is longer stands in the head line alone."""


class FrameScreen(KeptLines, Screen[None], inherit_bindings=False):
    """Five panes between a head line and a foot line; `notice` is the command that loads one's own pages, if any.

    It is put away as a line, and stays known as `load_command`.
    """

    def __init__(self, place: Place, notice: str | None = None) -> None:
        super().__init__()
        self._compositor = SureCompositor()
        self.notice = self.load_command = notice
        self.whole = False
        self.news = ""
        """What came into the database since the lists were read, in words."""
        self.compare_words = ""
        """How far comparing is, where one waits for it."""
        self.awaits_window = False
        """Whether keys wait for a window that is on its way."""
        self.load_words = ""
        """How far pages are loaded that the reader asked to load, in words."""
        self.busy = True
        self.slow = True
        """Whether what is read takes long enough to say so: from the first sight, later after a moment."""
        self.here = place
        """Where the reader is; the lists may still be on their way there."""
        self.lists = Lists(place)
        self.rejected: frozenset[Kind] = frozenset()
        """Kinds of which something was rejected, as far as a list is empty and it was looked for."""
        self.active: Pane = pane_of(place.kind)
        """The list looked at last: its cursor is what source and links follow."""
        self.cursors: dict[Kind, int | str] = {} if place.at is None else {place.kind: place.at}

    @property
    def is_getting_ready(self) -> bool:
        """Whether keys wait: for a window, or for the place one goes to, since they are for the facts there."""
        return self.awaits_window or (self.busy and self.here != self.lists.place)

    @property
    def can_stop(self) -> bool:
        """Whether something is read that can be left unread: there is a view to stay with."""
        return self.busy and bool(self.lists.ids)

    @property
    def is_loading(self) -> bool:
        """Whether pages are loaded that the reader asked to load."""
        return bool(self.load_words)

    # what there is

    def compose(self) -> ComposeResult:
        yield Head(id="head")
        yield Notice(id="notice")
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
        focused = self.focused
        return next((pane for pane in layout.PANES if focused is not None and focused.id == pane), self.active)

    @property
    def current(self) -> Row | None:
        """The fact pointed at: under the cursor of the focused list or source, else of the list looked at last.

        None where a numeral is pointed at that is no fact.
        """
        pointed = self.source.pointed if self.pane == "source" else None
        if self.no_fact is not None:
            return None
        if pointed is not None:
            return next(iter(self.browser.rows(pointed.ref.kind, [pointed.ref.id])), None)
        pane = self.list_of(self.pane if self.pane != "source" else self.active)
        row = pane.current_row
        return fact_of(row) if row is not None else None

    @property
    def no_fact(self) -> Numeral | None:
        """The numeral pointed at in the source, where it became no fact."""
        numeral = self.source.pointed_numeral if self.pane == "source" else None
        return numeral if numeral is not None and numeral.statistic is None else None

    # what lists are called and say

    def tell_below(self, pane: Pane) -> None:
        """Write into a list's lower border: a hint where the focus is, else the order of numbers and whose one is."""
        widget = self.list_of(pane)
        order = self.lists.place.order if widget.kind == "statistic" else ""
        hint = self.browser.hints.words if self.pane == pane and pane != "links" else ""
        busy = self._busy_words() if self.pane == pane else ""
        if busy and cell_len(busy) <= widget.outer_size.width - FRAME:
            widget.tell_below(Content.assemble((f" {busy} ", "$accent")))
        elif hint:
            widget.tell_below(Content.assemble((f" {hint} ", "$chip-ink on $chip-ground")))
        else:
            ordered = wording.say(f"order.{order}") if order else ""
            beneath = widget.beneath if isinstance(widget, NumbersPane) else ""
            told = safe.line(" │ ".join(words for words in (ordered, beneath) if words))
            told = fit(told, min(cell_len(told), max(0, widget.outer_size.width - FRAME)))
            widget.tell_below(Content.assemble((f" {told} ", "$ink-muted")) if told else None)

    def tell_hint(self) -> None:
        """Show the hint there is now."""
        for pane in LIST_PANES:
            self.tell_below(pane)

    def hint_done(self, action: str) -> None:
        """Show no hint on what was just done."""
        if self.browser.hints.done(action):
            self.tell_hint()

    def empty_words(self, kind: Kind) -> str:
        """Say why a list is empty and what would fill it."""
        if Conflicts() in self.lists.place.narrowing:
            return wording.say("compare.reading")
        if self.lists.place.narrowing:
            chips = ", ".join(fit(words, CHIP_WIDTH).rstrip() for _, words in self.chips())
            return keyed("empty.narrowed", chips=chips)
        if not self.lists.of["article"]:
            return keyed("empty.database")
        return keyed("empty.rejected") if kind in self.rejected else wording.say("empty.kind")

    def chips(self) -> list[tuple[Filter, str]]:
        """Return what the lists are narrowed by, in words; a search as it is typed, behind its key."""
        return [(one, self._chip(one)) for one in self.lists.place.narrowing]

    def _chip(self, one: Filter) -> str:
        if isinstance(one, Conflicts):
            return wording.say("chip.conflicts")
        return f"/{one.query}" if isinstance(one, Search) else self.lists.names.get(one) or format_ref(one)

    # titles, head and foot

    def tell_source(self) -> None:
        """Say in the source's title which mention of how many is lit."""
        place, count = self.source.mention_count
        words = wording.say("pane.source")
        if count > 1 and place:
            words += " " + wording.say("count.of", shown=place, all=count)
        lit = self.source.pointed if self.pane == "source" else None
        ref = lit.ref if lit is not None else self.list_of(self.active).current
        if ref is not None and self.browser.is_in_conflict(ref):
            words += CONFLICT
        self.source.entitle(plain_title(layout.PANES.index("source") + 1, words, self.pane == "source"))

    def tell_bars(self) -> None:
        """Write head, notice and foot anew."""
        width = self.size.width
        self.query_one(Notice).tell(self.notice is not None, width)
        one = self.whole or layout.columns(width) == 1
        counts = self.lists.counts if self.lists.counts.of else self.lists.of
        self.query_one(Head).tell(width, counts, self.chips(), self.pane if one else None, self._busy_words())
        self.tell_foot()

    def tell_foot(self) -> None:
        """Write into the foot line the keys that work here and now."""
        works = [action for action in actions.footer_order(self.pane) if self.offers(action.id)]
        named = {}
        stops = self.can_stop or self.is_loading
        if stops or (self.whole and not self.here.narrowing):
            named["widen"] = wording.say("action.stop" if stops else "action.widen.whole")
        self.query_one(Foot).tell(self.size.width, works, self.browser.chosen_count, self.browser.lost, named)

    def _busy_words(self) -> str:
        if not self.busy or not self.slow:
            return self.load_words or self.compare_words or self.news
        return keyed("busy.stop") if self.can_stop else wording.say("busy")

    def offers(self, action: str) -> bool:
        """Tell whether an action has something to do here and now."""
        raise NotImplementedError


def pane_of(kind: Kind) -> Pane:
    """Return the pane that lists facts of `kind`."""
    if kind == "region":
        return "regions"
    return "people" if kind in PeoplePane.kinds else "numbers"
