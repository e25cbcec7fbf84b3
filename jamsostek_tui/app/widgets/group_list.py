"""Groups of numbers of one measure: what is measured where, how they agree, and what was settled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.cells import cell_len

from jamsostek_tui.app import safe
from jamsostek_tui.app.widgets.basket_list import BasketList
from jamsostek_tui.app.widgets.cells import Line, Role, fit
from jamsostek_tui.app.widgets.rows import AnyRow, HeldRows
from jamsostek_tui.check.compared.groups import Group
from jamsostek_tui.check.compared.verdict import Agreement
from jamsostek_tui.decisions.decision import Decision
from jamsostek_tui.export.side_by_side import settlements, told_by_words
from jamsostek_tui.model import Ref
from jamsostek_tui.record import record
from jamsostek_tui.store.rows import Row
from jamsostek_tui.wording import say

SIGNS: dict[Agreement, str] = {"conflict": "≠", "later": "→", "rounding": "≈", "same": "=", "different": "·"}
"""The sign of each class, beside its words."""


@record(frozen=True, slots=True, kw_only=True)
class GroupRow(Row):
    """A group in the list; its fact is its first number."""

    group: Group


class GroupList(BasketList):
    """Two lines a group: measure and region; the class (marked where it is settled), the settlement, who tells it.

    The number told first is what parts groups of one name, and stands last where there is room.
    """

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.settled: Mapping[str, str] = {}

    def show_groups(self, groups: Sequence[Group], at: Ref | None = None) -> None:
        """Show other groups, the cursor on that in which the number `at` stands."""
        home = next((one for one in groups if _holds(one, at)), None)
        at = Ref("statistic", home.members[0].fact.id) if home is not None else at
        rows = [GroupRow(ref=Ref("statistic", one.members[0].fact.id), label=one.measure, group=one) for one in groups]
        self.show(HeldRows(rows), at, row_height=2)

    def holds(self, number: Ref) -> bool:
        """Tell whether a number stands in one of the groups; what is no number is not missed."""
        rows = (self.rows.row(place) for place in range(len(self.rows)))
        return number.kind != "statistic" or any(
            isinstance(row, GroupRow) and _holds(row.group, number) for row in rows
        )

    def mark(self, groups: Sequence[Group], settled: Mapping[str, Decision]) -> None:
        """Tell of these groups what is settled now, by the keys of the groups."""
        self.settled = {one.key: words for one in groups if (words := settlements(one, settled))}
        self.refresh()

    @property
    def group_at(self) -> Group | None:
        """The group under the cursor."""
        row = self.current_row
        return row.group if isinstance(row, GroupRow) else None

    def lines(self, row: AnyRow, place: int, width: int) -> list[Line]:
        """Return the two lines of a group."""
        if not isinstance(row, GroupRow):
            return []
        group = row.group
        region = group.members[0].region or say("compare.nowhere")
        room = min(cell_len(safe.line(region)), width // 2)
        first: Line = [(fit(group.measure, width - room - 1), "label"), (" ", "dim"), (fit(region, room), "count")]
        told_by = told_by_words(group)
        settled = self.settled.get(group.key)
        sign = SIGNS[group.agreement]
        words = f"✎ {sign} {settled}" if settled else f"{sign} {say(f'agreement.{group.agreement}')}"
        taken = min(cell_len(words), width)
        number = safe.quote(group.in_sight[0].first.fact.text)
        rest = " · ".join(("", *filter(None, (told_by, number))))
        look: Role = "doubt" if group.agreement == "conflict" and not settled else "head"
        second: Line = [(fit(words, taken), look), (fit(rest, width - taken), "dim")]
        return [first, second]


def _holds(group: Group, number: Ref | None) -> bool:
    return number is not None and any(Ref("statistic", each.fact.id) == number for each in group.members)
