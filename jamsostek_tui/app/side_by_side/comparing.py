"""What the numbers side by side are made of: read and compared off the event loop, stopped when no longer wanted.

Many numbers are compared in a process of their own (`apart`), and what is kept of them are their ids: the browser holds
hardly more with ten thousand pages than with ten. What a reader was asked last is kept until somebody writes to the
database; then the numbers are read again, and compared again only where they are others: a decision on a group changes
none, and comparing takes most of the time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakKeyDictionary

from jamsostek_tui.app.background.apart import apart
from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.app.side_by_side.held_groups import HeldGroup, received
from jamsostek_tui.browse.plot import plot
from jamsostek_tui.check.settled.standings import Standing, Standings, standings_in
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.journal.group_key import of_group
from jamsostek_tui.export.compared.beside import Beside, Section, beside
from jamsostek_tui.export.compared.series import dots, series_rows
from jamsostek_tui.model import Ref, Statistic
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Evidence
from jamsostek_tui.wording import language

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.groups import Group
    from jamsostek_tui.check.compared.matrix import Matrix
    from jamsostek_tui.check.compared.series import Series

T = TypeVar("T")
PLOT_HEIGHT = 12
_AT_ONCE = 1_000
"""Numbers of a database that are compared sooner than another process has begun."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Groups in their order, how many numbers were compared and how many there are, and what was settled by key.

    `notes` are for the next comparing.
    """

    groups: tuple[HeldGroup, ...]
    read: int
    total: int
    settled: dict[str, Decision]
    notes: bytes = b""


class _Kept(Generic[T]):
    """The last answer for each reader: it holds for one state of its database, one region and one language."""

    def __init__(self) -> None:
        self._held: WeakKeyDictionary[Reader, tuple[tuple[str | None, str], int, T]] = WeakKeyDictionary()

    def of(self, reader: Reader, region: str | None, make: Callable[[T | None], T]) -> T:
        """Return the answer that is kept, where it is of this region and state, else the one that `make` gives now.

        It is given the answer of another state of the same region, if one is kept.
        """
        asked, change = (region, language()), reader.change()
        held = self._held.get(reader)
        if held is None or held[:2] != (asked, change):
            before = held[2] if held is not None and held[0] == asked else None
            held = self._held[reader] = (asked, change, make(before))
        return held[2]


_kept_groups = _Kept[Compared]()
_kept_matrix: _Kept[Matrix] = _Kept()


def read_groups(reader: Reader, region: str | None, progress: WorkProgress) -> Compared:
    """Return the groups below a region, conflicts first; raises StoppedError where it is stopped."""

    from jamsostek_tui.app.side_by_side import compared_numbers  # costs 0.1 s: only now

    def compared(before: Compared | None) -> Compared:
        asked = (str(reader.path), region, before.notes if before else b"")
        read, total, sent, notes = _answered(reader, compared_numbers.compared, *asked, progress=progress)
        old = before.groups if before else ()
        if sent is None:
            return Compared(old, read, total, {}, asked[-1])
        groups = ((old[one] if isinstance(one, int) else received(one)).named(nth) for one, nth in sent)
        return Compared(tuple(groups), read, total, {}, notes)

    return replace(_kept_groups.of(reader, region, compared), settled=read_settlements(reader.path))


def _answered(reader: Reader, answer: Callable[..., Any], *asked: Any, progress: WorkProgress) -> Any:
    """Return what a question on all numbers gives, asked here where they are few, else in a process of its own."""
    if reader.counts()["statistic"] <= _AT_ONCE:
        return answer(*asked, progress=progress)
    return apart(answer, *asked, progress=progress)


def read_settlements(database: Path) -> dict[str, Decision]:
    """Return what was settled, by the key of the group."""
    return Decider(database).settlements()


def read_beside(reader: Reader, evidence: Sequence[Evidence], sections: Sequence[Section]) -> Beside:
    """Return what stands beside chosen numbers, for their footnotes and as sections of a dossier."""
    numbers = [one.fact for one in evidence if isinstance(one.fact, Statistic)]
    return beside(reader, numbers, read_settlements(reader.path), sections)


def read_series(reader: Reader, group: Group) -> Series | None:
    """Return the measure of a group over time, by whatever names its numbers go."""
    from jamsostek_tui.check.compared.series import series_of
    from jamsostek_tui.store.reading.numbers_around import measured, named_alike

    wanted = {at for one in group.members if (at := measured(one.fact)) is not None}
    return series_of(group, named_alike(reader, wanted).members)


def over_time(series: Series, standings: Standings, width: int) -> list[str]:
    """Return the plot of a series and its table in so many cells, one of them left free at the right.

    `standings` are what the groups of its numbers say of them.
    """
    return [*plot(dots(series), width - 1, PLOT_HEIGHT), "", *series_rows(series, width - 1, standings)]


def read_matrix(reader: Reader, region: str | None, progress: WorkProgress) -> tuple[Matrix, Standings]:
    """Return regions × measures below a region, and what their groups say of the numbers in the cells.

    Raises StoppedError where it is stopped.
    """

    from jamsostek_tui.app.side_by_side import compared_numbers
    from jamsostek_tui.check.compared.matrix import Matrix

    def laid_out(_: Matrix | None) -> Matrix:
        asked = (str(reader.path), region)
        rows, columns, ids, *counts = _answered(reader, compared_numbers.laid_out, *asked, progress=progress)
        told = {one.fact.id: one for one in reader.told(sorted({cell for row in ids for cell in row if cell}))}
        return Matrix(rows, columns, tuple(tuple(told.get(cell) for cell in row) for row in ids), *counts)

    matrix = _kept_matrix.of(reader, region, laid_out)
    cells = {cell.fact.id for row in matrix.cells for cell in row if cell is not None}
    return matrix, _standings_of(reader, cells, read_groups(reader, region, progress))


def _standings_of(reader: Reader, numbers: set[int], compared: Compared) -> Standings:
    """Return what groups say of some numbers; in full only those of which something was settled."""
    found: dict[Ref, Standing] = {}
    settled = set(map(of_group, compared.settled))
    for held in compared.groups:
        told = held.standings_of(numbers)
        if told and held.key in settled and (group := held.in_full(reader.told)) is not None:
            told = {ref: one for ref, one in standings_in([group], compared.settled).items() if ref in told}
        found |= told
    return found
