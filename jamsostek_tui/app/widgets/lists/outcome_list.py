"""What was decided: in one line what, of which facts, with what; in a second when, by whom, what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from jamsostek_tui.app import safe
from jamsostek_tui.app.widgets.lists.basket_list import BasketList
from jamsostek_tui.app.widgets.lists.cells import Line, fit
from jamsostek_tui.app.widgets.lists.rows import AnyRow, HeldRows
from jamsostek_tui.decisions.decision_in_words import decided_at, done_in_words, facts_in_words
from jamsostek_tui.decisions.history.outcomes import Outcome
from jamsostek_tui.model import Ref
from jamsostek_tui.record import record
from jamsostek_tui.store.rows import Row
from jamsostek_tui.wording import say


@record(frozen=True, slots=True, kw_only=True)
class OutcomeRow(Row):
    """A decision in the list, named by its place there."""

    outcome: Outcome


class OutcomeList(BasketList):
    """Two lines a decision; one that holds no longer, wholly or anywhere, is dim and says so."""

    def show_outcomes(self, outcomes: Sequence[Outcome], place: int) -> None:
        """Show other decisions, the cursor on that at `place`."""
        rows: list[Row] = []
        for number, one in enumerate(outcomes):
            what = facts_in_words(one.decision)
            kind = one.decision.facts[0].kind if one.decision.facts else "statistic"
            rows.append(OutcomeRow(ref=Ref(kind, number), label=what, outcome=one))
        self.show(HeldRows(rows), rows[max(0, min(place, len(rows) - 1))].ref if rows else None, row_height=2)

    @property
    def outcome(self) -> Outcome | None:
        """The decision under the cursor."""
        row = self.current_row
        return row.outcome if isinstance(row, OutcomeRow) else None

    def lines(self, row: AnyRow, place: int, width: int) -> list[Line]:
        """Return the two lines of a decision."""
        if not isinstance(row, OutcomeRow):
            return []
        one = row.outcome
        done = f"{done_in_words(one.decision)} "
        holds = one.state in ("applied", "partly", "waiting")
        told = "  " + " · ".join((say(f"outcome.{one.state}"), decided_at(one.decision), one.decision.by))
        what = fit(safe.line(row.label), max(0, width - len(done)))
        first: Line = [(done, "head"), (what, "label")] if holds else [(done, "dim"), (what, "dim")]
        return [first, [(fit(safe.line(told), width), "dim")]]
