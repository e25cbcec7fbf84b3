"""What may be taken, in a list below the line in which one types: the keys of the line move its cursor."""

from __future__ import annotations

from typing import Generic, TypeVar

from jamsostek_tui.app.widgets.lists.fact_list import FactList
from jamsostek_tui.app.widgets.lists.rows import HeldRows
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import Row

T = TypeVar("T")


class BelowLine(FactList, Generic[T], can_focus=False):
    """Each thing is a row; what it looks like says `lines`, which reads it from `things` by its place."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.things: list[T] = []

    @property
    def looks_active(self) -> bool:
        """The keys move its cursor while the line has the focus."""
        return True

    def called(self, thing: T) -> str:
        """Return the words of its row."""
        raise NotImplementedError

    def show_things(self, things: list[T]) -> None:
        """Show other things, the cursor on the first."""
        self.things = things
        rows = [Row(ref=Ref("link", place), label=self.called(one)) for place, one in enumerate(things)]
        self.show(HeldRows(rows))

    @property
    def pointed(self) -> T | None:
        """What the cursor stands on, if there is anything."""
        return self.things[self.cursor] if self.things else None

    def row_clicked(self, place: int, x: int) -> None:
        """A click takes at once."""
        self.post_message(self.Entered(self))
