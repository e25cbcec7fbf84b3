"""Regions × measures as a grid of cells with a cursor; a hole is a point, the sentence of the cell stands below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.widgets.lists.cells import fit
from jamsostek_tui.app.widgets.source.source_layout import broken
from jamsostek_tui.check.compared.matrix import Matrix
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.settled.in_words import paper
from jamsostek_tui.check.settled.standings import NO_STANDINGS, Standings, standing_of
from jamsostek_tui.export.compared.matrix import cell_words
from jamsostek_tui.wording import say

_NAME, _LEAST_CELL = 20, 8
_HEAD = 18
"""Cells that the name of a measure makes its column wide at most, half of it on each of two lines."""
_HEADS = 2
_BELOW = 4
_CITIES = ("7", "8", "9")
"""How the code of a city goes on behind that of its province."""


class MatrixGrid(Widget, can_focus=True):
    """Shows as many rows and columns as there is room for, those around the cursor."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"grid--head", "grid--name", "grid--cursor", "grid--conflict", "grid--dim"}
    DEFAULT_CSS = """
    MatrixGrid {
        color: $ink;
        & > .grid--head { color: $primary; text-style: bold; }
        & > .grid--name { color: $kind-region; }
        & > .grid--cursor { background: $cursor-ground; text-style: bold; }
        & > .grid--conflict { color: $conflict; text-style: bold; }
        & > .grid--dim { color: $ink-muted; }
        &:nocolor > .grid--cursor { text-style: bold reverse; }
    }
    """

    class Entered(Message):
        """A cell was double-clicked."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.matrix = Matrix((), (), (), ())
        self.row = self.column = 0
        self.words = ""
        self._standings = NO_STANDINGS
        self._cells: list[int] = []
        """How wide each column is."""
        self._names: list[str] = []

    def show(self, matrix: Matrix, words: str, standings: Standings = NO_STANDINGS) -> None:
        """Show a matrix with what groups say of its numbers; `words` stand where it is empty."""
        self.matrix, self.words, self.row, self.column = matrix, words, 0, 0
        self._standings = standings
        self._names = _told_apart(matrix.rows)
        self._cells = [
            max(_head_width(name), *(cell_len(self._shown(row[place])) for row in matrix.cells))
            for place, name in enumerate(matrix.columns)
        ]
        self.refresh()

    @property
    def current(self) -> Told | None:
        """The number under the cursor, None for a hole."""
        cells = self.matrix.cells
        return cells[self.row][self.column] if self.row < len(cells) and cells[self.row] else None

    def move(self, rows: int, columns: int = 0) -> None:
        """Move the cursor as far as there are cells."""
        self.row = max(0, min(len(self.matrix.rows) - 1, self.row + rows))
        self.column = max(0, min(len(self.matrix.columns) - 1, self.column + columns))
        self.refresh()

    @property
    def rows_shown(self) -> int:
        """How many regions there is room for."""
        return max(1, self.size.height - _HEADS - self._below)

    @property
    def _below(self) -> int:
        return _BELOW if self.size.height >= _HEADS + _BELOW + 4 else min(2, max(0, self.size.height - _HEADS - 1))

    @property
    def _margin(self) -> int:
        return min(_NAME, max(8, self.size.width // 3))

    def _columns_from(self, left: int) -> range:
        """Return the columns that there is room for from one on, that one always."""
        room, stop = self.size.width - self._margin, left
        while stop < len(self._cells) and (room >= self._cells[stop] + 1 or stop == left):
            room -= self._cells[stop] + 1
            stop += 1
        return range(left, stop)

    @property
    def _in_sight(self) -> tuple[int, range]:
        """The first region in sight, and the columns."""
        top = max(0, self.row - self.rows_shown + 1) if self.row >= self.rows_shown else 0
        lefts = (self._columns_from(left) for left in range(self.column + 1))
        return top, next((columns for columns in lefts if self.column in columns), range(0))

    def render_line(self, y: int) -> Strip:
        """Draw one line: heads, a region, or what is said of the cell."""
        width = self.size.width
        if not self.matrix.rows:
            lines = broken(self.words, max(1, width - 2)) if self.words else []
            return self._strip([(f" {lines[y]}" if y < len(lines) else "", "dim")])
        top, columns = self._in_sight
        if y < _HEADS:
            heads = [(broken(self.matrix.columns[column], self._cells[column]), column) for column in columns]
            cells = [
                fit(" ".join(head[y:]) if y else head[0], self._cells[column], right=True) for head, column in heads
            ]
            margin = fit("" if y else self._which(columns), self._margin)
            return self._strip([(margin, "dim"), *((f" {cell}", "head") for cell in cells)])
        place = top + y - _HEADS
        if y - _HEADS < self.rows_shown:
            return self._region(place, columns) if place < len(self.matrix.rows) else self._strip([])
        said = self._said(width - 1)
        at = y - _HEADS - self.rows_shown
        return self._strip([(f" {said[at]}" if at < len(said) else "", "dim" if at else "head")])

    def _region(self, place: int, columns: range) -> Strip:
        parts = [(fit(self._names[place], self._margin), "name")]
        for column in columns:
            one = self.matrix.cells[place][column]
            here = place == self.row and column == self.column
            shown = fit(self._shown(one), self._cells[column], right=True)
            parts += [("▌" if here else " ", "head"), (shown, "cursor" if here else self._look(one))]
        return self._strip(parts)

    def _look(self, one: Told | None) -> str:
        if one is None:
            return "dim"
        standing = standing_of(one, self._standings)
        return "conflict" if standing and standing.is_open else ""

    def _which(self, columns: range) -> str:
        """Return which of the measures are in sight, and where there are more."""
        every = len(self.matrix.columns)
        if len(columns) == every:
            return ""
        told = say("count.of", shown=f"{columns.start + 1}–{columns.stop}", all=every)
        return f"{'◂ ' if columns.start else ''}{told}{' ▸' if columns.stop < every else ''}"

    def _said(self, width: int) -> list[str]:
        one = self.current
        if one is None:
            return [say("matrix.hole")]
        told = [safe.quote(one.fact.text), wording.date(one.fact.period) if one.fact.period else "", paper(one)]
        standing = standing_of(one, self._standings)
        beside = broken(safe.quote(standing.words), max(8, width)) if standing and standing.words else []
        sentence = broken(safe.quote(one.sentence[:800]), max(8, width))
        return [fit(" · ".join(filter(None, told)), width), *beside, *sentence]

    def _shown(self, one: Told | None) -> str:
        return "·" if one is None else cell_words(one, self._standings)

    def _strip(self, parts: list[tuple[str, str]]) -> Strip:
        base = self.rich_style
        segments = [
            Segment(text, base + self.get_component_rich_style(f"grid--{role}", partial=True) if role else base)
            for text, role in parts
        ]
        return Strip(segments).adjust_cell_length(self.size.width, base)

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on a cell; a double click goes to its sentence."""
        inside = event.get_content_offset(self)
        if inside is None or not self.matrix.rows:
            return
        top, columns = self._in_sight
        column = self._column_at(inside.x, columns)
        if _HEADS <= inside.y < _HEADS + self.rows_shown and column is not None:
            self.move(top + inside.y - _HEADS - self.row, column - self.column)
            if event.chain == 2:
                self.post_message(self.Entered())

    def _column_at(self, x: int, columns: range) -> int | None:
        start = self._margin
        for column in columns:
            if start <= x < start + self._cells[column] + 1:
                return column
            start += self._cells[column] + 1
        return None


def _head_width(name: str) -> int:
    """Return how wide a column must be for its head on two lines."""
    longest = max(map(cell_len, name.split()), default=0)
    return max(_LEAST_CELL, min(_HEAD, max(longest, (cell_len(name) + 1) // 2)))


def _told_apart(regions: Sequence[tuple[str, str]]) -> list[str]:
    """Return the names of regions (code and name): of several that bear one, a city is called so."""
    bear = Counter(name for _, name in regions)
    return [f"Kota {name}" if bear[name] > 1 and code[3:4] in _CITIES else name for code, name in regions]
