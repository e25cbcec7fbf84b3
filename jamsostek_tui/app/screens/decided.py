"""All decisions, the last first: what became of each; keys go to what it is about, and take any of them back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on

from jamsostek_tui.app.actions import Action, Overlay
from jamsostek_tui.app.noted_facts import facts_meant
from jamsostek_tui.app.screens.outcomes import OutcomesScreen
from jamsostek_tui.app.widgets.lists.fact_list import FactList
from jamsostek_tui.decisions.history.outcomes import Outcome
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.wording import say


class DecidedScreen(OutcomesScreen):
    """Gives the fact to go to, or None; what was decided here is in the journal by then."""

    CSS = "DecidedScreen { background: $background 60%; }"  # stronger than the rule for every screen
    places: ClassVar[tuple[Overlay, ...]] = ("decided",)
    opened_by = ("decisions",)
    titled, nothing = "decided.title", "decided.none"

    def listed(self, outcomes: Sequence[Outcome]) -> list[Outcome]:
        """Return all, the last first."""
        return [*reversed(outcomes)]

    @on(FactList.Moved)
    def _moved(self) -> None:
        """Say what may be done with the decision under the cursor."""
        self.tell_keys()

    def offers(self, action: str) -> bool:
        """There must be a decision, and a contradiction where sides are taken."""
        one = self.outcome
        if action in ("go_there", "take_back"):
            return one is not None
        if action == "take_side":
            return one is not None and one.state == "contradicted" and one.decision.do != "note"
        return super().offers(action)

    def called(self, action: Action) -> str:
        """What is undone already can be redone."""
        is_undone = self.outcome is not None and self.outcome.state == "undone"
        return say("decided.redo_this") if action.id == "take_back" and is_undone else super().called(action)

    def action_take_back(self) -> None:
        """Undo the decision under the cursor, or redo it."""
        one = self.outcome
        if one is not None:
            shift = self.decider.redo if one.state == "undone" else self.decider.undo
            self.decide(lambda: shift(one.decision.id))

    def action_take_side(self) -> None:
        """Decide as the decision under the cursor does."""
        one = self.outcome
        if one is not None and self.offers("take_side"):
            self.decide(lambda: self.decider.take(one.decision.id))

    def action_go_there(self) -> None:
        """Go to what the decision under the cursor is about, where it is to be seen."""
        one = self.outcome
        if one is None:
            return
        try:
            ref = next(facts_meant(self._reader, (*one.decision.facts, *one.decision.other)), None)
        except StoreError as error:
            self.tell_fault(error)
            return
        if ref is None:
            self.app.notify(say("decided.no_text"), markup=False)
        else:
            self.dismiss(ref)
