"""The chosen facts: each with its kind and what tells it apart, and the reader's note on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rich.cells import cell_len

from jamsostek_tui.app import safe
from jamsostek_tui.app.widgets.lists.cells import CONFLICT, Line, beside_label, fit
from jamsostek_tui.app.widgets.lists.fact_list import FactList
from jamsostek_tui.app.widgets.lists.rows import AnyRow, HeldRows, fact_of
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import Row
from jamsostek_tui.wording import say


class BasketList(FactList):
    """Two lines a fact: what it says; its kind and detail, or the note."""

    DEFAULT_CSS = """
    BasketList {
        scrollbar-size-vertical: 1;
        overflow-x: hidden;
        & > .list--dim { color: $ink-muted; }
        & > .list--head { color: $primary; }
        & > .list--count { color: $accent; text-style: italic; }
        & > .list--conflict { color: $conflict; text-style: bold; }
        & > .list--mark { color: $accent; text-style: bold; }
        & > .list--pointer-still { color: $rule; }
        & > .list--cursor { background: $cursor-ground; text-style: bold; }
        & > .list--cursor-still { background: $cursor-still-ground; }
        & > .list--empty { color: $ink-muted; }
        &:nocolor > .list--cursor { text-style: bold reverse; }
    }
    """

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.note: Callable[[Ref], str] = lambda ref: ""
        self.group: Callable[[Ref], str] = lambda ref: ""

    def show_rows(self, rows: Sequence[Row], at: Ref | None) -> None:
        """Show other facts, the cursor on `at`."""
        self.show(HeldRows(rows), at, row_height=2)

    def lines(self, row: AnyRow, place: int, width: int) -> list[Line]:
        """Return the two lines of a fact."""
        fact = fact_of(row)
        label = f"“{fact.label}”" if fact.ref.kind == "statement" else fact.label
        note = self.note(fact.ref)
        kind = say(f"noun.{fact.ref.kind}.one")
        detail = beside_label(fact)
        told = safe.line(f"{kind} · {detail}" if detail else kind)
        group = safe.line(self.group(fact.ref))
        told = " · ".join(part for part in told.split(" · ") if part != group)  # said before it
        lead = f"  {fit(group, min(cell_len(group), width // 2))} · " if group else "  "
        room = width - cell_len(lead)
        words = f" * {safe.line(note)}" if note else ""
        noted = fit(words, min(cell_len(words), max(room // 2, room - cell_len(told))))
        below: Line = [(lead, "head"), (fit(told, min(cell_len(told), room - cell_len(noted))), "dim")]
        below.append((fit(noted, room - cell_len(below[1][0])), "count"))
        mark = CONFLICT if self.in_conflict(fact.ref) else ""
        room = width - len(mark)
        return [[(fit(label, min(room, cell_len(safe.line(label)))), "label"), (mark, "conflict")], below]
