"""What the numbers side by side are made of: read and compared in the store's thread, stopped when no longer wanted.

What a reader was asked last is kept until somebody writes to the database; then the numbers are read again, and are
compared again only where they are others: a decision on a group changes none, and comparing takes most of the time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from jamsostek_tui.app.work_progress import WorkProgress
from jamsostek_tui.browse.plot import plot
from jamsostek_tui.check.compared.groups import Group, by_weight, groups
from jamsostek_tui.check.compared.matrix import Matrix, matrix_of
from jamsostek_tui.check.compared.series import Series, series_of
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.decision import Decision
from jamsostek_tui.export.beside import Beside, Section, at_measure, beside, named_alike
from jamsostek_tui.export.group_verdicts import Verdicts, group_verdicts
from jamsostek_tui.export.over_time import dots, series_rows
from jamsostek_tui.model import Statistic
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Evidence

T = TypeVar("T")
PLOT_HEIGHT = 12


@dataclass(frozen=True, slots=True)
class Compared:
    """Groups in their order, how many numbers were compared and how many there are, and what was settled by key.

    `members` are those that were compared.
    """

    groups: tuple[Group, ...]
    read: int
    total: int
    settled: dict[str, Decision]
    members: tuple[Told, ...] = ()


class _Kept(Generic[T]):
    """The last answer for each reader: it holds for one state of its database and one region."""

    def __init__(self) -> None:
        self._held: WeakKeyDictionary[Reader, tuple[tuple[int, str | None], T]] = WeakKeyDictionary()

    def of(self, reader: Reader, region: str | None, make: Callable[[T | None], T]) -> T:
        """Return the answer that is kept, where it is of this region and state, else the one that `make` gives now.

        It is given the answer of another state of the same region, if one is kept.
        """
        asked = (reader.change(), region)
        held = self._held.get(reader)
        if held is None or held[0] != asked:
            before = held[1] if held is not None and held[0][1] == region else None
            held = self._held[reader] = (asked, make(before))
        return held[1]


_kept_groups = _Kept[Compared]()
_kept_matrix = _Kept[Matrix]()


def read_groups(reader: Reader, region: str | None, progress: WorkProgress) -> Compared:
    """Return the groups below a region, conflicts first; raises StoppedError where it is stopped."""

    def compared(before: Compared | None) -> Compared:
        found = reader.comparable(region)
        if before is not None and (before.members, before.total) == (found.members, found.total):
            return before
        progress.total = len(found.members)
        made = sorted(groups(found.members, progress.beat), key=by_weight)
        return Compared(tuple(made), len(found.members), found.total, {}, found.members)

    return replace(_kept_groups.of(reader, region, compared), settled=read_settlements(reader.path))


def read_settlements(database: Path) -> dict[str, Decision]:
    """Return what was settled, by the key of the group."""
    return Decider(database).settlements()


def read_beside(reader: Reader, evidence: Sequence[Evidence], sections: Sequence[Section]) -> Beside:
    """Return what stands beside chosen numbers, for their footnotes and as sections of a dossier."""
    numbers = [one.fact for one in evidence if isinstance(one.fact, Statistic)]
    return beside(reader, numbers, read_settlements(reader.path), sections)


def read_series(reader: Reader, group: Group) -> Series | None:
    """Return the measure of a group over time, by whatever names its numbers go."""
    wanted = {at for one in group.members if (at := at_measure(one.fact)) is not None}
    return series_of(group, named_alike(reader, wanted).members)


def over_time(series: Series, verdicts: Verdicts, width: int) -> list[str]:
    """Return the plot of a series and its table in so many cells, one of them left free at the right.

    `verdicts` are what the groups of its numbers say of them.
    """
    return [*plot(dots(series), width - 1, PLOT_HEIGHT), "", *series_rows(series, width - 1, verdicts)]


def read_matrix(reader: Reader, region: str | None, progress: WorkProgress) -> tuple[Matrix, Verdicts]:
    """Return regions × measures below a region, and what their groups say of the numbers.

    Raises StoppedError where it is stopped.
    """
    matrix = _kept_matrix.of(reader, region, lambda _: matrix_of(reader.comparable(region, alone=True).members))
    compared = read_groups(reader, region, progress)
    return matrix, group_verdicts(compared.groups, compared.settled)
