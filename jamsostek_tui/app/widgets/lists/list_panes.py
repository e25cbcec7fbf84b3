"""The lists of the browser: people and numbers with their tabs, links; the regions stand in `regions_pane`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, cast

from textual.message import Message

from jamsostek_tui import wording
from jamsostek_tui.app.widgets.lists import cells, number_columns
from jamsostek_tui.app.widgets.lists.fact_list import LEAD, FactList
from jamsostek_tui.app.widgets.lists.rows import AnyRow, HeldRows, Rows
from jamsostek_tui.app.widgets.title import Title, plain_title, title
from jamsostek_tui.browse.figures import Number
from jamsostek_tui.browse.layout import PANES, Pane
from jamsostek_tui.browse.place import ORDERS
from jamsostek_tui.model import MERGEABLE, Kind, Ref
from jamsostek_tui.store.rows import Counts, LinkRow, Row, StatisticRow

TWO_LINES: frozenset[Kind] = frozenset({"person", "statement", "article"})
HEADS_FROM = 8
"""Lines of a list from which one is given to the heads of the columns."""
HEADS_WIDTH = 34
PEOPLE_TABS: tuple[Kind, ...] = MERGEABLE
NUMBERS_TABS: tuple[Kind, ...] = ("statistic", "statement", "event", "article")


class ListPane(FactList):
    """A list in its border; `kinds` are its tabs, `kind` the one looked at."""

    pane: ClassVar[Pane]
    kinds: ClassVar[tuple[Kind, ...]]

    class TabAsked(Message):
        """A tab was clicked."""

        def __init__(self, pane: Pane, kind: Kind) -> None:
            super().__init__()
            self.pane = pane
            self.kind = kind

    def __init__(self) -> None:
        super().__init__(id=self.pane)
        self.kind: Kind = self.kinds[0]
        self._counts = self._of = Counts()
        self._title: Title | None = None
        self.resized: Callable[[], None] = lambda: None
        """What is done once the pane has another width."""

    @property
    def number(self) -> int:
        """The key that leads here."""
        return PANES.index(self.pane) + 1

    def tell_counts(self, counts: Counts, of: Counts) -> None:
        """Say in the title how many facts there are, and of how many."""
        self._counts, self._of = counts, of
        self.retitle()

    def retitle(self) -> None:
        """Draw the title anew: the focus, the width or the counts have changed."""
        self._title = title(
            self.number, self.kinds, self.kind, self._counts, self._of, self.has_focus, self.outer_size.width - 6
        )
        self.entitle(self._title.content)

    def tab_places(self) -> list[tuple[int, Kind]]:
        """Return the cell of the title each tab in it begins in, and its kind."""
        return [(start, kind) for start, _, kind in self._title.tabs] if self._title else []

    def title_clicked(self, x: int) -> None:
        """Go to the tab that was clicked."""
        for start, end, kind in self._title.tabs if self._title else ():
            if start <= x < end and kind != self.kind:
                self.post_message(self.TabAsked(self.pane, kind))

    def on_resize(self) -> None:
        super().on_resize()
        self.retitle()
        self.resized()

    def watch_has_focus(self, has_focus: bool) -> None:
        super().watch_has_focus(has_focus)
        self.retitle()

    def lines(self, row: AnyRow, place: int, width: int) -> list[cells.Line]:
        """Set a row of a name and what tells it apart."""
        fact = cast(Row, row)
        if self.row_height == 1:
            return cells.named(fact, width)
        return cells.statement(fact, width) if self.kind == "statement" else cells.two_lines(fact, width)


class PeoplePane(ListPane):
    """People with their offices, organisations, programmes and laws."""

    pane = "people"
    kinds = PEOPLE_TABS


class NumbersPane(ListPane):
    """Numbers in columns, statements, events, articles."""

    pane = "numbers"
    kinds = NUMBERS_TABS

    class OrderAsked(Message):
        """The head of a column was clicked: the numbers are wanted in its order."""

        def __init__(self, order: str) -> None:
            super().__init__()
            self.order = order

    def __init__(self) -> None:
        super().__init__()
        self.order = ""
        self.greatest: Mapping[str | None, float] = {}
        """The greatest value of each unit in the list, for the bars."""
        self.figures: Sequence[Number] = ()
        """Some numbers of every part of the list, for the widths of its columns."""
        self._measures = number_columns.Measures()

    def show(self, rows: Rows, at: Ref | None = None, row_height: int = 1) -> None:
        """Show other rows, in columns as wide as these want them."""
        self._measures = number_columns.Measures.of(self.figures, self.greatest)
        super().show(rows, at, row_height)

    def show_bars(self, greatest: Mapping[str | None, float]) -> None:
        """Draw the bars of the rows shown, whose greatest values were not known yet."""
        self.greatest = greatest
        self._measures = number_columns.Measures.of(self.figures, greatest)
        self.repaint()

    @property
    def head_rows(self) -> int:
        """One line of heads over numbers, where a few rows stay in sight below it."""
        inside = self.scrollable_content_region
        numbers = self.kind == "statistic" and len(self.rows) > 0
        return 1 if numbers and inside.height >= HEADS_FROM and inside.width >= HEADS_WIDTH else 0

    def head_line(self, width: int) -> cells.Line:
        """Name the columns."""
        return number_columns.heads(number_columns.columns(width, self._measures), self.order, width)

    def head_clicked(self, x: int) -> None:
        """Ask for the order of a column, or for that of the articles where it is that already."""
        width = self.scrollable_content_region.width - LEAD - 1
        name = number_columns.column_at(number_columns.columns(width, self._measures), x)
        if name in ORDERS:
            self.post_message(self.OrderAsked("" if name == self.order else name))

    @property
    def beneath(self) -> str:
        """Where the number pointed at belongs, as far as there is no room for it in columns."""
        row = self.current_row
        if not isinstance(row, StatisticRow):
            return ""
        return number_columns.beneath(row, self.scrollable_content_region.width - LEAD - 1, self._measures)

    def lines(self, row: AnyRow, place: int, width: int) -> list[cells.Line]:
        """Set a number in columns, anything else as elsewhere."""
        if isinstance(row, StatisticRow):
            return number_columns.statistic(row, width, self._measures, self.in_conflict(row.ref))
        return super().lines(row, place, width)


class LinksPane(ListPane):
    """What is linked with the fact under the cursor."""

    pane = "links"
    kinds = ("link",)

    def show_links(self, links: list[LinkRow]) -> None:
        """Show the links of another fact, the cursor on the first."""
        self.show(HeldRows(links))
        self.retitle()

    def retitle(self) -> None:
        """Say how many links there are."""
        count = f" {wording.number(len(self.rows))}" if len(self.rows) else ""
        self.entitle(plain_title(self.number, wording.say("pane.links") + count, self.has_focus))

    @property
    def link(self) -> LinkRow | None:
        """The link under the cursor."""
        return cast("LinkRow | None", self.current_row)

    def lines(self, row: AnyRow, place: int, width: int) -> list[cells.Line]:
        """Set a link."""
        link = cast(LinkRow, row)
        return cells.link(link, width, self.in_conflict(link.other.ref))

    def _is_in_conflict(self, place: int) -> bool:
        row = self.rows.row(place)
        return row is not None and self.in_conflict(cast(LinkRow, row).other.ref)
