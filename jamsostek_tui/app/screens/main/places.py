"""Going about: narrowed and widened, to a fact, back and forward through the places one has been; sorted."""

from __future__ import annotations

from dataclasses import replace

from jamsostek_tui import wording
from jamsostek_tui.app.actions import LIST_PANES
from jamsostek_tui.app.screens.main.frame import pane_of
from jamsostek_tui.app.screens.main.panes import PanesScreen
from jamsostek_tui.browse.history import History, Stop
from jamsostek_tui.browse.layout import Pane
from jamsostek_tui.browse.place import ORDERS, Filter, Place, Search
from jamsostek_tui.model import Kind, Ref


class PlacesScreen(PanesScreen):
    """The main screen as far as the places go that one can be at."""

    def __init__(self, place: Place, notice: str | None = None) -> None:
        super().__init__(place, notice)
        self.history = History(Stop(place, self.active))

    # where one is

    @property
    def place(self) -> Place:
        """The view as it is now."""
        shown = self.list_of(self.active)
        at = shown.current
        return replace(self.here, kind=shown.kind, at=at.id if at is not None else None)

    def stop(self) -> Stop:
        """The view as it is now, with the cursors of all lists."""
        tabs: dict[Pane, Kind] = {pane: self.list_of(pane).kind for pane in LIST_PANES}
        return Stop(self.place, self.pane, tabs, dict(self.cursors))

    def go(self, place: Place, pane: Pane) -> None:
        """Visit a place, the focus in `pane`."""
        self.history.leave(self.stop())
        tabs: dict[Pane, Kind] = {other: self.list_of(other).kind for other in LIST_PANES}
        tabs[pane_of(place.kind)] = place.kind
        cursors = dict(self.cursors)
        if place.at is not None:
            cursors[place.kind] = place.at
        self.history.visit(Stop(place, pane, tabs, cursors))
        self.arrive(self.history.here)

    def arrive(self, stop: Stop) -> None:
        """Show a stop as it was left."""
        self._restore(stop)
        self.refill(stop.place)

    def _restore(self, stop: Stop) -> None:
        for pane, kind in stop.tabs.items():
            self.list_of(pane).kind = kind
        self.cursors = dict(stop.cursors)
        if stop.place.at is not None:
            self.cursors[stop.place.kind] = stop.place.at
        self.active = pane_of(stop.place.kind)
        self.widget_of(stop.pane).focus(scroll_visible=False)

    def go_to(self, ref: Ref) -> None:
        """Go to a fact: the narrowing stays where the fact is listed under it, and is taken off where it is not."""
        if ref.kind == "link":
            return
        place = self.here
        if place.narrowing and not self._listed(ref):
            place = replace(place, narrowing=())
        self.go(replace(place, kind=ref.kind, at=ref.id), pane_of(ref.kind))

    def _listed(self, ref: Ref) -> bool:
        if self.lists.place.narrowing != self.here.narrowing:
            return False
        if ref.kind == "region":
            return any(row.ref == ref for row in self.lists.regions)
        return ref.id in self.lists.ids.get(ref.kind, ())

    # narrowing

    def action_narrow(self) -> None:
        """Narrow all panes to what is linked with the fact under the cursor."""
        ref = self.list_of(self.pane).current
        if ref is not None:
            self.hint_done("narrow")
            self.go(replace(self.place.narrowed(ref)), self.pane)

    def narrow_to_hits(self, search: Search, at: Ref) -> None:
        """Narrow all panes to the hits of a search and what is linked with them, the cursor on one of the hits."""
        self.go(replace(self.place.narrowed(search), kind=at.kind, at=at.id), pane_of(at.kind))

    def action_widen(self) -> None:
        """Stop what is being read; else take the last filter off, put the notice away or the pane back to its size."""
        if self.awaits_window:
            self.workers.cancel_group(self, "why")
        elif self.can_stop:
            self.stop_reading()
        elif self.is_loading:
            self.stop_loading()
        elif self.here.narrowing:
            self.go(self.place.widened(), self.pane)
        elif self.whole:
            self.action_maximise()
        elif self.notice is not None:
            self.notice = None
            self.tell_bars()

    def stop_loading(self) -> None:
        """Load no further, where pages are loaded."""
        raise NotImplementedError

    def begin_anew(self) -> None:
        """Be at all facts, with no place to go back to: they are another database's, and are read next."""
        self.here = Place(kind=self.here.kind)
        self.cursors, self.active = {}, pane_of(self.here.kind)
        self.history = History(Stop(self.here, self.active))

    def stop_reading(self) -> None:
        """Read no further: the lists stay what they show, and the place is theirs again."""
        self.workers.cancel_group(self, "lists")
        self.busy = False
        if self.here.narrowing != self.lists.place.narrowing:
            self._restore(self.history.undo())
        self.here = self.lists.place
        self.browser.tell(wording.say("busy.stopped"))
        self.fill(self.lists)

    def drop(self, one: Filter) -> None:
        """Take one filter off."""
        self.go(self.place.without(one), self.pane)

    def action_follow_link(self) -> None:
        """Go to the fact at the other end of the link."""
        link = self.links.link
        if link is not None:
            self.go_to(link.other.ref)

    def action_back(self) -> None:
        """Go to the place before."""
        self.history.leave(self.stop())
        stop = self.history.back()
        if stop is None:
            self.browser.tell(wording.say("told.first_place"))
        else:
            self.arrive(stop)

    def action_forward(self) -> None:
        """Go forward again."""
        self.history.leave(self.stop())
        stop = self.history.forward()
        if stop is None:
            self.browser.tell(wording.say("told.last_place"))
        else:
            self.arrive(stop)

    # the order of the numbers

    def action_sort(self) -> None:
        """Sort the numbers by the next order."""
        self.sort_by(ORDERS[(ORDERS.index(self.place.order) + 1) % len(ORDERS)])

    def sort_by(self, order: str) -> None:
        """Sort the numbers."""
        self.refill(replace(self.place, order=order))
        self.browser.tell(wording.say("told.sorted", order=wording.say(f"order.{order}")))
