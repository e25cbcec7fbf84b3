"""One measure of one region over time: a point for each moment it is told of, and what the changes told imply.

Where an article tells a level and its change against another period (`naik 200 orang dari 2023 menjadi 17.395`), the
level of that other period is implied: the level less the change. An implied point is told as such, and only where no
paper tells that moment itself. What is of one measure, `one_measure` says.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from jamsostek_tui.check.compared.groups import Group
from jamsostek_tui.check.compared.one_measure import lines_of
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.meaning.bases import exclude
from jamsostek_tui.check.meaning.moments import order_of, span_of
from jamsostek_tui.check.meaning.terms import family_of, measure_words

_HUNDRED = 100.0


@dataclass(frozen=True, slots=True)
class Point:
    """A value at a moment; `change` is what implied the value, if any.

    `period` is as told; None where the text ties none to the number, `at` is the day of the article then.
    """

    at: date
    period: str | None
    value: float
    told: Told
    change: Told | None = None

    @property
    def implied(self) -> bool:
        """Whether no paper tells the value itself."""
        return self.change is not None

    @property
    def hedged(self) -> bool:
        """Whether the paper tells it only as about, over, under or nearly so much."""
        return self.change is None and self.told.fact.approx is not None


@dataclass(frozen=True, slots=True)
class Series:
    """The points of one measure in one region, in order of time; several at one moment where papers differ.

    `left_out` is how many numbers that go by the same name there stand on no point: of another group, rate or kind.
    """

    measure: str
    region: str | None
    region_name: str | None
    unit: str | None
    per: str | None
    points: tuple[Point, ...]
    left_out: int = 0


def all_series(members: Iterable[Told], among: Container[int] | None = None) -> list[Series]:
    """Return a series for each measure and region that is told of two moments at least, the longest first.

    With `among`, only those in which one of the numbers with these ids stands.
    """
    told = list(members)
    lines = [line for line in lines_of(told) if among is None or any(one.fact.id in among for one in line)]
    changes = _changes(told)
    found = [each for line in lines if (each := _series(line, told, changes)) is not None]
    return sorted(found, key=lambda one: (-len(one.points), one.region or "", one.measure))


def series_of(group: Group, members: Iterable[Told]) -> Series | None:
    """Return the series in which most numbers of a group stand, None where it is told of one moment only."""
    told = list(members)
    ids = {one.fact.id for one in group.members}
    lines = sorted(lines_of(told), key=lambda line: sum(one.fact.id in ids for one in line))
    return _series(lines[-1], told, _changes(told)) if lines and any(one.fact.id in ids for one in lines[-1]) else None


def _changes(members: Iterable[Told]) -> Mapping[int, Sequence[Told]]:
    """Return the changes that articles tell, by article."""
    found: dict[int, list[Told]] = {}
    for one in members:
        if one.fact.measure == "change":
            found.setdefault(one.fact.article, []).append(one)
    return found


def _series(line: Sequence[Told], told: Sequence[Told], changes: Mapping[int, Sequence[Told]]) -> Series | None:
    first = line[0]
    points = points_of(line, changes)
    if not _is_over_time(points):
        return None
    named = (measure_words(one.fact.subject) for one in line if one.fact.subject)
    measure = min(named, key=len, default=first.terms.head)
    return Series(measure, first.fact.region, first.region, first.fact.unit, first.per, points, _left_out(line, told))


def _left_out(line: Sequence[Told], told: Sequence[Told]) -> int:
    """Return how many numbers go by the name of a line in its region and stand on it not even by value."""
    first, values = line[0], {one.fact.value for one in line}
    name = first.terms.head, first.fact.region, family_of(first.fact.unit)
    return sum(
        (one.terms.head, one.fact.region, family_of(one.fact.unit)) == name
        and one.fact.measure not in ("change", "rank")
        and one.fact.value not in values
        for one in told
    )


def points_of(members: Sequence[Told], changes: Mapping[int, Sequence[Told]]) -> tuple[Point, ...]:
    """Return the points of numbers of one measure, one for each moment and value, and those that changes imply."""
    points: dict[tuple[date, float], Point] = {}
    for one in sorted(members, key=lambda told: (told.published or "9", told.fact.article)):
        moment = one.moment
        if moment is not None:
            period = (one.fact.period or str(moment.last.year)) if moment.told else None
            points.setdefault((moment.last, one.fact.value), Point(moment.last, period, one.fact.value, one))
    told = {at for at, _ in points}
    beside = ((level, change) for level in members for change in changes.get(level.fact.article, ()))
    for point in [implied for level, change in beside if (implied := _implied(level, change))]:
        if point.at not in told:
            points.setdefault((point.at, point.value), point)
    return tuple(sorted(points.values(), key=lambda point: (point.at, point.value)))


def _is_over_time(points: Sequence[Point]) -> bool:
    """Whether points are of more than one moment: papers of a few days that name no period tell of the same."""
    implied = any(point.implied for point in points)
    return implied or order_of(points[0].told.moment, points[-1].told.moment) not in ("same", "unknown")


def _implied(level: Told, change: Told) -> Point | None:
    """Return what a change says of the period it is against, where level and change are told in one sentence."""
    fact = change.fact
    if level.fact.region != fact.region or level.sentence != change.sentence or not fact.versus:
        return None
    if (level.terms.head, level.per) != (change.terms.head, change.per) or exclude(level.bases, change.bases):
        return None
    span = span_of(fact.versus)
    if span is None or fact.direction is None:
        return None
    sign = 1 if fact.direction == "up" else -1
    value = level.fact.value
    if fact.unit == level.fact.unit or (fact.unit == "persen poin" and level.fact.unit == "persen"):
        value -= sign * fact.value
    elif fact.unit == "persen" and level.fact.unit != "persen":
        value /= 1 + sign * fact.value / _HUNDRED
    else:
        return None
    return Point(span[1], fact.versus, round(value, 4), level, change) if value > 0 else None
