"""What the numbers side by side are made of: read and compared in the store's thread, stopped when no longer wanted.

What a reader compared last is kept until somebody writes to the database: it takes about a second for 300 pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from weakref import WeakKeyDictionary

from jamsostek_tui.app.going import Going
from jamsostek_tui.browse.plot import Dot, plot
from jamsostek_tui.check.echoes import Source
from jamsostek_tui.check.groups import Group, by_weight, groups
from jamsostek_tui.check.matrix import Matrix, matrix_of
from jamsostek_tui.check.series import Series, series_of
from jamsostek_tui.decider import Decider
from jamsostek_tui.decisions.decision import Decision
from jamsostek_tui.export.beside import Beside, Section, beside
from jamsostek_tui.export.trends import series_rows
from jamsostek_tui.model import Statistic
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Evidence

PLOT_HEIGHT = 12


@dataclass(frozen=True, slots=True)
class Compared:
    """Groups in their order, how many numbers were compared and how many there are, and what was settled by key."""

    groups: tuple[Group, ...]
    read: int
    total: int
    settled: dict[str, Decision]


_Asked = tuple[int, str | None]
_kept: WeakKeyDictionary[Reader, tuple[_Asked, Compared]] = WeakKeyDictionary()
"""Of each reader the state of its database and the region that it compared last, and what came of it."""


def read_groups(reader: Reader, region: str | None, going: Going) -> Compared:
    """Return the groups below a region, conflicts first; raises StoppedError where it is stopped."""
    asked = (reader.change(), region)
    before, compared = _kept.get(reader, (None, None))
    if compared is None or before != asked:
        found = reader.comparable(region)
        going.total = len(found.members)
        made = sorted(groups(found.members, going.beat), key=by_weight)
        compared = Compared(tuple(made), len(found.members), found.total, {})
        _kept[reader] = asked, compared
    return replace(compared, settled=read_settlements(reader.path))


def read_settlements(database: Path) -> dict[str, Decision]:
    """Return what was settled, by the key of the group."""
    return Decider(database).history().settlements()


def read_beside(reader: Reader, evidence: Sequence[Evidence], sections: Sequence[Section]) -> Beside:
    """Return what stands beside chosen numbers, for their footnotes and as sections of a dossier."""
    numbers = [one.fact for one in evidence if isinstance(one.fact, Statistic)]
    return beside(reader, numbers, read_settlements(reader.path), sections)


def read_series(reader: Reader, group: Group) -> Series | None:
    """Return the measure of a group over time."""
    found = reader.comparable(group.region, group.measure, alone=True)
    return series_of(group, found.members)


def over_time(series: Series, width: int) -> list[str]:
    """Return the plot of a series and its table in so many cells, one of them left free at the right."""
    dots = [Dot(point.at, point.value, point.implied) for point in series.points]
    return [*plot(dots, width - 1, PLOT_HEIGHT), "", *series_rows(series, width - 1)]


def read_matrix(reader: Reader, region: str | None) -> Matrix:
    """Return regions × measures below a region."""
    return matrix_of(reader.comparable(region, alone=True).members)


def in_sight(group: Group) -> Sequence[Source]:
    """Return the sources of a group, those that contradict each other first."""
    fighting = {id(group.members[place]) for pair in group.of("conflict") for place in (pair.first, pair.second)}
    return sorted(group.sources, key=lambda source: not any(id(one) in fighting for one in source.carriers))
