"""Going about: panes, tabs and rows; narrowing and widening; back and forward through the places one has been."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from jamsostek_tui import wording
from jamsostek_tui.app.screens.moving import MovingScreen
from jamsostek_tui.app.screens.standing import LIST_PANES, pane_of
from jamsostek_tui.app.widgets.bars import Head
from jamsostek_tui.browse import layout
from jamsostek_tui.browse.history import History, Stop
from jamsostek_tui.browse.layout import Pane
from jamsostek_tui.browse.place import ORDERS, Place
from jamsostek_tui.model import Kind, Ref

if TYPE_CHECKING:
    from jamsostek_tui.app.screens.jump import Target


class WalkingScreen(MovingScreen):
    """The main screen as far as moving about goes."""

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

    def action_widen(self) -> None:
        """Stop what is being read; else take the last filter off, put the notice away or the pane back to its size."""
        if self.can_stop:
            self.stop_reading()
        elif self.here.narrowing:
            self.go(self.place.widened(), self.pane)
        elif self.whole:
            self.action_maximise()
        elif self.notice is not None:
            self.notice = None
            self.tell_bars()

    def stop_reading(self) -> None:
        """Read no further: the lists stay what they show, and the place is theirs again."""
        self.workers.cancel_group(self, "lists")
        self.busy = False
        if self.here.narrowing != self.lists.place.narrowing:
            self._restore(self.history.undo())
        self.here = self.lists.place
        self.browser.tell(wording.say("busy.stopped"))
        self.fill(self.lists)

    def drop(self, ref: Ref) -> None:
        """Take one filter off."""
        self.go(self.place.without(ref), self.pane)

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

    # panes and tabs

    def show_tab(self, pane: Pane, kind: Kind) -> None:
        """Look at another tab of a pane."""
        widget = self.list_of(pane)
        widget.kind = kind
        self.fill_pane(pane)
        widget.focus(scroll_visible=False)
        self.follow()
        self.tell_bars()
        self.refresh_bindings()

    def _step_tab(self, step: int) -> None:
        widget = self.list_of(self.pane)
        place = widget.kinds.index(widget.kind)
        self.show_tab(self.pane, widget.kinds[(place + step) % len(widget.kinds)])

    def action_next_tab(self) -> None:
        """Look at the next tab."""
        self._step_tab(1)

    def action_previous_tab(self) -> None:
        """Look at the tab before."""
        self._step_tab(-1)

    def focus_pane(self, pane: Pane) -> None:
        """Give a pane the focus."""
        self.widget_of(pane).focus(scroll_visible=False)

    def _step_pane(self, step: int) -> None:
        place = layout.PANES.index(self.pane)
        self.focus_pane(layout.PANES[(place + step) % len(layout.PANES)])

    def action_next_pane(self) -> None:
        """Give the next pane the focus."""
        self._step_pane(1)

    def action_previous_pane(self) -> None:
        """Give the pane before the focus."""
        self._step_pane(-1)

    def action_pane_regions(self) -> None:
        """Go to the regions."""
        self.focus_pane("regions")

    def action_pane_people(self) -> None:
        """Go to the people."""
        self.focus_pane("people")

    def action_pane_numbers(self) -> None:
        """Go to the numbers."""
        self.focus_pane("numbers")

    def action_pane_source(self) -> None:
        """Go to the source."""
        self.focus_pane("source")

    def action_pane_links(self) -> None:
        """Go to the links."""
        self.focus_pane("links")

    def action_jump(self) -> None:
        """Show a letter over every pane and tab in sight."""
        from jamsostek_tui.app.screens.jump import JumpScreen

        self.app.push_screen(JumpScreen(list(self.jump_targets())))

    def jump_targets(self) -> Iterator[Target]:
        """Yield the panes in sight, or their names in the head, then the tabs not looked at."""
        from jamsostek_tui.app.screens.jump import Target

        boxes = {pane: self.widget_of(pane).region for pane in layout.PANES}
        shown = {pane: box for pane, box in boxes.items() if box.width > 0 and box.height > 0}
        for x, pressed in self.query_one(Head).places():
            if pressed.what == "pane" and pressed.value not in shown:
                yield Target(x, 0, partial(self.focus_pane, cast(Pane, pressed.value)))
        for pane, box in shown.items():
            yield Target(box.x + 3, box.y, partial(self.focus_pane, pane))
        for pane in LIST_PANES:
            widget = self.list_of(pane)
            for x, kind in widget.tab_places() if pane in shown else ():
                if kind != widget.kind:
                    yield Target(shown[pane].x + 3 + x, shown[pane].y, partial(self.show_tab, pane, kind))

    def action_maximise(self) -> None:
        """Give the focused pane the whole screen, or take it back."""
        self.whole = not self.whole
        self.desk.arrange_for(self.pane, self.whole)
        self.tell_bars()

    def action_fold(self) -> None:
        """Fold a region."""
        self.regions.fold()

    def action_unfold(self) -> None:
        """Unfold a region."""
        self.regions.unfold()

    def action_sort(self) -> None:
        """Sort the numbers by the next order."""
        self.sort_by(ORDERS[(ORDERS.index(self.place.order) + 1) % len(ORDERS)])

    def sort_by(self, order: str) -> None:
        """Sort the numbers."""
        self.refill(replace(self.place, order=order))
        self.browser.tell(wording.say("told.sorted", order=wording.say(f"order.{order}")))
