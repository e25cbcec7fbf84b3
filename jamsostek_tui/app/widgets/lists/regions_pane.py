"""The regions as a tree that folds, each with how many facts are about it."""

from __future__ import annotations

from collections import Counter
from typing import cast

from jamsostek_tui import wording
from jamsostek_tui.app.widgets.lists import cells
from jamsostek_tui.app.widgets.lists.fact_list import LEAD
from jamsostek_tui.app.widgets.lists.list_panes import HEADS_FROM, ListPane
from jamsostek_tui.app.widgets.lists.rows import AnyRow, HeldRows
from jamsostek_tui.browse import tree
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import RegionRow

FOLDED_FROM = 60
"""Regions from which on only the provinces are seen at first."""


class RegionsPane(ListPane):
    """The regions as a tree that folds."""

    pane = "regions"
    kinds = ("region",)

    def __init__(self) -> None:
        super().__init__()
        self._all: list[RegionRow] = []
        self._places: list[int] = []
        self.folded: set[str] = set()
        self._shut: set[str] = set()
        """What is folded of a long tree unasked, but for what the reader has `_opened`."""
        self._opened: set[str] = set()
        self._of_several: set[str] = set()
        """Names that several regions bear: each is told apart by its level."""

    @property
    def head_rows(self) -> int:
        """One line that says what is counted, where many rows stay in sight below it."""
        return 1 if len(self.rows) > 0 and self.scrollable_content_region.height >= HEADS_FROM else 0

    def head_line(self, width: int) -> cells.Line:
        """Say what the numbers on the right count."""
        counted = wording.say("column.facts")
        return [(cells.fit(f"  {wording.say('column.region')}", width - len(counted)) + counted, "head")]

    def show_regions(self, rows: list[RegionRow], at: Ref | None = None) -> None:
        """Show a tree of regions, what was folded still folded; what hides `at` opens.

        Without `at` the cursor begins on the first region that has facts. A long tree begins with its provinces alone.
        """
        self._all = rows
        names = Counter(row.label for row in rows)
        self._of_several = {name for name, count in names.items() if count > 1}
        self.folded -= self._shut
        provinces = {str(row.ref.id) for row in rows if not row.depth} if len(rows) > FOLDED_FROM else set()
        self._shut = provinces - self._opened - self.folded
        self.folded |= self._shut
        at = at or next((row.ref for row in rows if row.count), None)
        place = next((place for place, row in enumerate(rows) if row.ref == at), None)
        while place is not None:
            place = tree.above(rows, place)
            if place is not None:
                self._open(str(rows[place].ref.id))
        self._redraw(at)

    @property
    def can_fold(self) -> bool:
        """Whether the region under the cursor folds, or stands below another."""
        if not self._places:
            return False
        place = self._places[self.cursor]
        folded = str(self._all[place].ref.id) in self.folded
        return tree.above(self._all, place) is not None or (tree.has_children(self._all, place) and not folded)

    def fold(self) -> None:
        """Fold the region under the cursor; one that cannot fold sends the cursor to the one above."""
        if not self._places:
            return
        place = self._places[self.cursor]
        name = str(self._all[place].ref.id)
        if tree.has_children(self._all, place) and name not in self.folded:
            self.folded.add(name)
            self._opened.discard(name)
            self._redraw(self._all[place].ref)
            return
        above = tree.above(self._all, place)
        if above is not None:
            self.move_to(self._places.index(above))

    @property
    def is_deep(self) -> bool:
        """Whether any region stands below another."""
        return any(row.depth for row in self._all)

    def fold_all(self) -> None:
        """Show the provinces alone; where only they are in sight, all regions."""
        folding = {str(row.ref.id) for place, row in enumerate(self._all) if tree.has_children(self._all, place)}
        at = self._all[self._places[self.cursor]].ref if self._places else None
        if not any(self._all[place].depth for place in self._places):
            self.folded -= folding
            self._opened |= folding
        else:
            at = self._province_of(at)
            self.folded |= folding
            self._opened.clear()
        self._redraw(at)

    def _province_of(self, at: Ref | None) -> Ref | None:
        place = next((place for place, row in enumerate(self._all) if row.ref == at), None)
        while place is not None and (above := tree.above(self._all, place)) is not None:
            place = above
        return None if place is None else self._all[place].ref

    def _open(self, name: str) -> None:
        self.folded.discard(name)
        self._opened.add(name)

    def unfold(self) -> None:
        """Unfold the region under the cursor; an open one sends the cursor to its first child."""
        if not self._places:
            return
        place = self._places[self.cursor]
        name = str(self._all[place].ref.id)
        if name in self.folded:
            self._open(name)
            self._redraw(self._all[place].ref)
        elif tree.has_children(self._all, place):
            self.move(1)

    def lines(self, row: AnyRow, place: int, width: int) -> list[cells.Line]:
        """Set a region, with the sign of whether it is folded."""
        region = cast(RegionRow, row)
        glyph = " "
        if tree.has_children(self._all, self._places[place]):
            glyph = "▸" if str(region.ref.id) in self.folded else "▾"
        return cells.region(region, width, glyph, of_several=region.depth > 0 and region.label in self._of_several)

    def row_clicked(self, place: int, x: int) -> None:
        """A click on the sign folds or unfolds."""
        region = self._all[self._places[place]]
        if tree.has_children(self._all, self._places[place]) and x <= LEAD + 2 * region.depth + 1:
            name = str(region.ref.id)
            self.unfold() if name in self.folded else self.fold()

    def _redraw(self, at: Ref | None) -> None:
        self._places = tree.visible(self._all, self.folded)
        self.show(HeldRows([self._all[place] for place in self._places]), at)
        self.post_message(self.Moved(self))
