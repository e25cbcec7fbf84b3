"""What was rejected and is hidden everywhere else, the last first; a key brings it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from jamsostek_tui.app import safe
from jamsostek_tui.app.actions import Overlay
from jamsostek_tui.app.screens.outcomes import OutcomesScreen
from jamsostek_tui.app.widgets.lists.cells import Line, fit
from jamsostek_tui.app.widgets.lists.outcome_list import OutcomeList, OutcomeRow
from jamsostek_tui.app.widgets.lists.rows import AnyRow, HeldRows
from jamsostek_tui.decisions.history.outcomes import Outcome
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import Row
from jamsostek_tui.wording import date, say


class RejectedList(OutcomeList):
    """Two lines a rejection: the words of its fact (and how many more); its kind, who, when, what became of it."""

    def show_outcomes(self, outcomes: Sequence[Outcome], place: int) -> None:
        """Show other rejections, the cursor on that at `place`."""
        rows: list[Row] = []
        for number, one in enumerate(outcomes):
            fact = one.decision.facts[0]
            more = f" +{len(one.decision.facts) - 1}" if len(one.decision.facts) > 1 else ""
            quote = safe.quote(fact.quote) or say(f"noun.{fact.kind}.one")
            rows.append(OutcomeRow(ref=Ref(fact.kind, number), label=quote + more, outcome=one))
        self.show(HeldRows(rows), rows[max(0, min(place, len(rows) - 1))].ref if rows else None, row_height=2)

    def lines(self, row: AnyRow, place: int, width: int) -> list[Line]:
        """Return the two lines of a rejection."""
        if not isinstance(row, OutcomeRow):
            return []
        one = row.outcome
        told = [say(f"noun.{row.ref.kind}.one"), one.decision.by, date(one.decision.at[:10])]
        if one.state != "applied":
            told.append(say(f"outcome.{one.state}"))
        return [[(fit(row.label, width), "label")], [(fit("  " + " · ".join(told), width), "dim")]]


class RejectedScreen(OutcomesScreen):
    """Leaves with None; what was brought back is in the journal by then."""

    CSS = "RejectedScreen { background: $background 60%; }"  # stronger than the rule for every screen
    places: ClassVar[tuple[Overlay, ...]] = ("rejected",)
    opened_by = ("rejected",)
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
        return super().offers(action)

    def action_bring_back(self) -> None:
        """Undo the rejection under the cursor."""
        one = self.outcome
        if one is not None:
            self.decide(lambda: self.decider.undo(one.decision.id))
