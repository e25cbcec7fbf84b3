"""Back and forward through the places one has been, each with the cursors as they were left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from jamsostek_tui.browse.layout import Pane
from jamsostek_tui.browse.place import Place
from jamsostek_tui.model import Kind

LONGEST = 500


@dataclass(frozen=True, slots=True)
class Stop:
    """A place as it was left: the focused pane, the tab of each pane, and the id under the cursor of each list."""

    place: Place
    pane: Pane = "numbers"
    tabs: Mapping[Pane, Kind] = field(default_factory=dict)
    cursors: Mapping[Kind, int | str] = field(default_factory=dict)


class History:
    """A line of stops and where on it one stands; a visit forgets what lay ahead, the oldest fall off after 500."""

    def __init__(self, first: Stop) -> None:
        """Begin at `first`."""
        self._stops = [first]
        self._here = 0
        self._last = 0
        """The last step: 1 forward, -1 back, 0 a visit."""

    @property
    def here(self) -> Stop:
        """The stop one stands on."""
        return self._stops[self._here]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a stop behind."""
        return self._here > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a stop ahead."""
        return self._here + 1 < len(self._stops)

    def leave(self, stop: Stop) -> None:
        """Remember how the stop one stands on was left (cursors move without making history)."""
        self._stops[self._here] = stop

    def visit(self, stop: Stop) -> None:
        """Go to a new stop."""
        del self._stops[self._here + 1 :]
        self._stops.append(stop)
        del self._stops[:-LONGEST]
        self._here, self._last = len(self._stops) - 1, 0

    def undo(self) -> Stop:
        """Take the last step back as if it had not been made; return the stop one stands on."""
        if self._last == 0 and self.can_go_back:
            del self._stops[self._here :]
            self._here -= 1
        elif 0 <= self._here - self._last < len(self._stops):
            self._here -= self._last
        return self.here

    def back(self) -> Stop | None:
        """Go one back; None at the first."""
        if not self.can_go_back:
            return None
        self._here, self._last = self._here - 1, -1
        return self.here

    def forward(self) -> Stop | None:
        """Go one forward; None at the last."""
        if not self.can_go_forward:
            return None
        self._here, self._last = self._here + 1, 1
        return self.here
