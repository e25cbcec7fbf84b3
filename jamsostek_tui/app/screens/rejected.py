"""What was rejected and is hidden everywhere else, the last first; a key brings it back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical

from jamsostek_tui.app import safe
from jamsostek_tui.app.actions import Overlay
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.overlay import OverlayScreen
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.lists.rejected_list import RejectedList
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.history.outcomes import Outcome
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.wording import number, say


class RejectedScreen(OverlayScreen):
    """Leaves with None; what was brought back is in the journal by then. `busy` until the list stands as decided."""

    DEFAULT_CSS = """
    RejectedScreen {
        align: center middle;
        #rejected { width: 90%; height: 80%; max-width: 110; background: $background; border: round $rule-focus; }
        #rejected-list { height: 1fr; }
    }
    RejectedScreen.-low #rejected { width: 100%; height: 100%; }
    """
    CSS = "RejectedScreen { background: $background 60%; }"  # stronger than the rule for every screen
    places: ClassVar[tuple[Overlay, ...]] = ("rejected",)
    entering = "bring_back"

    def __init__(self, database: Path) -> None:
        super().__init__(database)
        self._decider = Decider(database)
        self.busy = True

    def compose(self) -> ComposeResult:
        """The list, the keys."""
        with Vertical(id="rejected"):
            yield RejectedList(id="rejected-list")
            yield KeyLine(id="rejected-keys")

    def on_mount(self) -> None:
        """Read the journal."""
        self._list.empty_words = say("busy")
        self._list.focus()
        self._show(0, lambda: None)

    @property
    def _list(self) -> RejectedList:
        return self.query_one(RejectedList)

    def offers(self, action: str) -> bool:
        """There must be something to bring back."""
        if action == "bring_back":
            return self._list.outcome is not None
        return action not in ("down", "rejected") or len(self._list.rows) > 1

    @work(group="rejected", exit_on_error=False)
    async def _show(self, place: int, first: Callable[[], object]) -> None:
        """Do something, then show what is rejected still; errors are told, the keys work again."""
        self.busy = True

        def read() -> Sequence[Outcome]:
            first()
            return rejected(self._decider.outcomes())

        try:
            found = await asyncio.to_thread(read)
        except SentenceError as error:
            self.app.notify(safe.line(str(error)), severity="error", markup=False)
            self._list.empty_words = safe.line(str(error))
        else:
            self._list.empty_words = keyed("rejected.none")
            self._list.show_rejected(found, place)
            title = [say("rejected.title"), *([number(len(found))] if found else [])]
            self.query_one("#rejected").border_title = safe.content(" · ".join(title))
        finally:
            self.busy = False
        self._list.refresh()
        self.tell_keys()

    def action_bring_back(self) -> None:
        """Undo the rejection under the cursor."""
        one = self._list.outcome
        if one is not None and not self.busy:
            self._show(self._list.cursor, lambda: self._decider.undo(one.decision.id))

    def action_rejected(self) -> None:
        """Its key closes what it opened."""
        self.action_close()

    # moving

    def move_by(self, rows: int) -> None:
        """Move by rejections."""
        self._list.move(rows)

    def move_pages(self, pages: float) -> None:
        """Move by screenfuls."""
        self._list.move_pages(pages)

    def move_to(self, place: int) -> None:
        """Move to the first or the last."""
        self._list.move_to(place)


def rejected(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Return the rejections that hold, the last first."""
    holding = [one for one in outcomes if one.decision.do == "reject" and one.state not in ("undone", "replaced")]
    return [one for one in reversed(holding) if one.decision.facts]
