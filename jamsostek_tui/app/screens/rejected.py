"""What was rejected and is hidden everywhere else, the last first; a key brings it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from jamsostek_tui.app.actions import Overlay
from jamsostek_tui.app.screens.outcomes import OutcomesScreen
from jamsostek_tui.app.widgets.lists.rejected_list import RejectedList
from jamsostek_tui.decisions.history.outcomes import Outcome


class RejectedScreen(OutcomesScreen):
    """Leaves with None; what was brought back is in the journal by then."""

    CSS = "RejectedScreen { background: $background 60%; }"  # stronger than the rule for every screen
    places: ClassVar[tuple[Overlay, ...]] = ("rejected",)
    entering = "bring_back"
    titled, nothing = "rejected.title", "rejected.none"

    def make_list(self) -> RejectedList:
        """The facts that were rejected."""
        return RejectedList(id="outcomes-list")

    def listed(self, outcomes: Sequence[Outcome]) -> list[Outcome]:
        """Return the rejections that hold, the last first."""
        holding = [one for one in outcomes if one.decision.do == "reject" and one.state not in ("undone", "replaced")]
        return [one for one in reversed(holding) if one.decision.facts]

    def offers(self, action: str) -> bool:
        """There must be something to bring back."""
        if action == "bring_back":
            return self.outcome is not None
        return super().offers(action) and action != "rejected"

    def action_bring_back(self) -> None:
        """Undo the rejection under the cursor."""
        one = self.outcome
        if one is not None:
            self.decide(lambda: self.decider.undo(one.decision.id))

    def action_rejected(self) -> None:
        """Its key closes what it opened."""
        self.action_close()
