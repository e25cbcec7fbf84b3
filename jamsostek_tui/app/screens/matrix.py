"""Regions × measures: the latest number of each, the holes, and each cell's sentence."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical

from jamsostek_tui.app import safe
from jamsostek_tui.app.actions import Overlay
from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.overlay import OverlayScreen
from jamsostek_tui.app.side_by_side.comparing import read_matrix
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.matrix_grid import MatrixGrid
from jamsostek_tui.check.compared.matrix import Matrix
from jamsostek_tui.check.settled.standings import NO_STANDINGS
from jamsostek_tui.errors import StoppedError
from jamsostek_tui.model import Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.wording import counted, number, say


class MatrixScreen(OverlayScreen):
    """Gives the number to go to, or None."""

    DEFAULT_CSS = """
    MatrixScreen {
        align: center middle;
        #matrix { width: 96%; height: 92%; background: $background; border: round $rule-focus; }
        #matrix-grid { height: 1fr; }
    }
    MatrixScreen.-narrow #matrix { width: 100%; height: 100%; }
    """
    CSS = "MatrixScreen { background: $background; }"
    places: ClassVar[tuple[Overlay, ...]] = ("matrix",)
    opened_by = ("compare",)

    def __init__(self, database: Path, region: str | None = None) -> None:
        """Show the regions of `database` below a region, or all."""
        super().__init__(database)
        self._region = region
        self._progress = WorkProgress()

    def compose(self) -> ComposeResult:
        """The grid and the keys."""
        with Vertical(id="matrix"):
            yield MatrixGrid(id="matrix-grid")
            yield KeyLine(id="matrix-keys")

    def on_mount(self) -> None:
        """Read the numbers."""
        self._grid.show(Matrix((), (), (), ()), say("compare.reading"))
        self._grid.focus()
        self._watch = self.set_interval(0.2, self._tell_how_far)
        self._read()

    async def on_unmount(self) -> None:
        """Stop comparing where nobody looks at it any more."""
        self._progress.stopped = True

    def _tell_how_far(self) -> None:
        if self._progress.total:
            done, total = number(self._progress.done), number(self._progress.total)
            self._grid.show(self._grid.matrix, keyed("compare.how_far", done=done, total=total))

    @work(group="matrix", exclusive=True, exit_on_error=False)
    async def _read(self) -> None:
        words = say("matrix.none")
        matrix, standings = Matrix((), (), (), ()), NO_STANDINGS
        try:
            matrix, standings = await self._queue.ask(
                partial(read_matrix, region=self._region, progress=self._progress)
            )
        except StoppedError:
            return
        except StoreError as error:
            words = safe.line(str(error))
        self._watch.stop()
        self._grid.show(matrix, words, standings)
        told = ", ".join((counted("region", len(matrix.rows)), _measures(matrix), counted("hole", matrix.holes)))
        title = [say("matrix.title"), *([told] if matrix.rows else [])]
        self.query_one("#matrix").border_title = safe.content(" · ".join(title))
        self.query_one("#matrix").border_subtitle = safe.content(say("matrix.legend") if matrix.rows else "")
        self.tell_keys()

    @property
    def _grid(self) -> MatrixGrid:
        return self.query_one(MatrixGrid)

    def offers(self, action: str) -> bool:
        """Cells must be there to move among; a number to go to it."""
        if action == "go_there":
            return self._grid.current is not None
        return action in ("close", "help") or bool(self._grid.matrix.rows)

    def action_go_there(self) -> None:
        """Leave and go to the number under the cursor."""
        one = self._grid.current
        if one is not None:
            self.dismiss(Ref("statistic", one.fact.id))

    @on(MatrixGrid.Entered)
    def _entered(self, event: MatrixGrid.Entered) -> None:
        event.stop()
        self.action_go_there()

    def move_by(self, rows: int) -> None:
        """Move by regions."""
        self._grid.move(rows)
        self.tell_keys()

    def move_pages(self, pages: float) -> None:
        """Move by screenfuls."""
        rows = max(1, int(self._grid.rows_shown * abs(pages)))
        self.move_by(rows if pages > 0 else -rows)

    def move_to(self, place: int) -> None:
        """Move to the first or last region."""
        count = len(self._grid.matrix.rows)
        self.move_by(count if place else -count)

    def action_next_column(self) -> None:
        """To the next measure."""
        self._beside(1)

    def action_previous_column(self) -> None:
        """To the measure before."""
        self._beside(-1)

    def _beside(self, columns: int) -> None:
        self._grid.move(0, columns)
        self.tell_keys()


def _measures(matrix: Matrix) -> str:
    """Return how many measures are shown, and of how many where there are more."""
    shown = counted("measure", len(matrix.columns))
    if matrix.measures <= len(matrix.columns):
        return shown
    return say("matrix.measures", shown=number(len(matrix.columns)), all=counted("measure", matrix.measures))
