"""Only the numbers in conflict: one filter of the panes, whose numbers are known once all were compared."""

from __future__ import annotations

from dataclasses import replace

from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.main.places import PlacesScreen
from jamsostek_tui.browse.place import Conflicts, Place
from jamsostek_tui.wording import number

_LOOK = 0.2
"""Seconds between two looks at how far comparing is."""


class ConflictsScreen(PlacesScreen):
    """The main screen as far as it shows only what papers contradict each other in."""

    _asked: WorkProgress | None = None
    """How far the comparing is that was asked for last."""

    def on_mount(self) -> None:
        """Compare for an address that asks for the numbers in conflict."""
        self._look = self.set_interval(_LOOK, self._tell_comparing, pause=True)
        if self._waits:
            self._ask()

    def _ask(self) -> None:
        """Compare all numbers, unless that is under way, and say how far it is as long as one waits for it."""
        if self._asked is None or self._asked.stopped or self._asked is not self.browser.comparing:
            self.browser.find_conflicts(is_asked=True)
            self._asked = self.browser.comparing
        self._look.resume()

    @property
    def _waits(self) -> bool:
        """Whether the panes are to show the numbers in conflict, and nobody knows them yet."""
        return self.shows_conflicts and not self.browser.knows_conflicts

    @property
    def shows_conflicts(self) -> bool:
        """Whether the panes are narrowed to the numbers in conflict."""
        return any(isinstance(one, Conflicts) for one in self.here.narrowing)

    def action_conflicts(self) -> None:
        """Show only the numbers in conflict and what belongs to them, or all again."""
        shown = next((one for one in self.here.narrowing if isinstance(one, Conflicts)), None)
        if shown is not None:
            self.drop(shown)
        elif self.browser.knows_conflicts and not self.browser.in_conflict:
            self.browser.tell(keyed("told.no_conflicts"))
        else:
            self.list_of("numbers").kind = "statistic"
            self.go(replace(self.place.narrowed(self._known()), kind="statistic", at=None), "numbers")

    def take_conflicts(self) -> None:
        """Show the numbers that are in conflict now, where one looks at these."""
        if self.shows_conflicts and self._now(self.here) != self.here:
            self.refill(self.here)
        self.tell_foot()

    def refill(self, place: Place) -> None:
        """Go to `place`, with the numbers that are in conflict now: found first where they are not known."""
        waited = self._waits
        super().refill(self._now(place))
        if self._waits:
            self._ask()
        elif waited and not self.shows_conflicts:
            self.browser.stop_comparing()

    def _now(self, place: Place) -> Place:
        known = self._known()
        return replace(place, narrowing=tuple(known if isinstance(one, Conflicts) else one for one in place.narrowing))

    def _known(self) -> Conflicts:
        if not self.browser.knows_conflicts:
            return Conflicts()
        return Conflicts(frozenset(int(ref.id) for ref in self.browser.in_conflict))

    def _tell_comparing(self) -> None:
        far = self.browser.comparing if self.shows_conflicts else None
        if far is None:
            self._look.pause()
        words = ""
        if far is not None and far.total:
            words = keyed("compare.how_far", done=number(far.done), total=number(far.total))
        if words != self.compare_words:
            self.compare_words = words
            self.tell_bars()
