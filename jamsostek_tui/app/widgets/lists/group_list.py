"""Groups of numbers of one measure: what is measured where, how they agree, and what was settled."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rich.cells import cell_len

from jamsostek_tui.app import safe
from jamsostek_tui.app.side_by_side.held_groups import HeldGroup
from jamsostek_tui.app.widgets.lists.basket_list import BasketList
from jamsostek_tui.app.widgets.lists.cells import Line, fit
from jamsostek_tui.app.widgets.lists.rows import AnyRow, HeldRows
from jamsostek_tui.check.compared.verdict import Agreement
from jamsostek_tui.check.settled.in_words import told_by
from jamsostek_tui.model import Ref
from jamsostek_tui.record import record
from jamsostek_tui.store.rows import Row
from jamsostek_tui.wording import say

SIGNS: dict[Agreement, str] = {"conflict": "≠", "later": "→", "rounding": "≈", "same": "=", "different": "·"}
"""The sign of each class, beside its words."""


@record(frozen=True, slots=True, kw_only=True)
class GroupRow(Row):
    """A group in the list; its fact is its first number."""

    group: HeldGroup


class GroupList(BasketList):
    """Two lines a group: measure and region; the class (marked where it is settled), the settlement, who tells it.

    The number told first is what parts groups of one name, and stands last where there is room; of an open conflict
    the first two numbers that contradict each other stand first.
    """

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.settled: Callable[[HeldGroup], str] = lambda group: ""

    def show_groups(self, groups: Sequence[HeldGroup], at: Ref | None = None) -> None:
        """Show other groups, the cursor on that in which the number `at` stands."""
        home = next((one for one in groups if _holds(one, at)), None)
        at = Ref("statistic", home.first) if home is not None else at
        rows = [GroupRow(ref=Ref("statistic", one.first), label=one.measure, group=one) for one in groups]
        self.show(HeldRows(rows), at, row_height=2)

    def holds(self, number: Ref) -> bool:
        """Tell whether a number stands in one of the groups; what is no number is not missed."""
        rows = (self.rows.row(place) for place in range(len(self.rows)))
        return number.kind != "statistic" or any(
            isinstance(row, GroupRow) and _holds(row.group, number) for row in rows
        )

    @property
    def group_at(self) -> HeldGroup | None:
        """The group under the cursor."""
        row = self.current_row
        return row.group if isinstance(row, GroupRow) else None

    def lines(self, row: AnyRow, place: int, width: int) -> list[Line]:
        """Return the two lines of a group."""
        if not isinstance(row, GroupRow):
            return []
        group = row.group
        region = group.region or say("compare.nowhere")
        room = min(cell_len(safe.line(region)), width // 2)
        first: Line = [(fit(group.measure, width - room - 1), "label"), (" ", "dim"), (fit(region, room), "count")]
        settled = self.settled(group)
        sign = SIGNS[group.agreement]
        is_open = group.agreement == "conflict" and not settled
        figure, papers = safe.quote(group.figure), told_by(group.papers, group.sources)
        words = f"✎ {sign} {settled}" if settled else f"{sign} {say(f'agreement.{group.agreement}')}"
        words, told = (f"{sign} {figure}", (papers,)) if is_open and figure else (words, (papers, figure))
        taken = min(cell_len(words), width)
        rest = " · ".join(("", *filter(None, told)))
        second: Line = [(fit(words, taken), "conflict" if is_open else "head"), (fit(rest, width - taken), "dim")]
        return [first, second]


def _holds(group: HeldGroup, number: Ref | None) -> bool:
    return number is not None and number.kind == "statistic" and number.id in group.ids
