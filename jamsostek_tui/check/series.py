"""One measure of one region over time: a point for each moment it is told of, and what the changes told imply.

Where an article tells a level and its change against another period (`naik 200 orang dari 2023 menjadi 17.395`), the
level of that other period is implied: the level less the change. An implied point is told as such, and only where no
paper tells that moment itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from jamsostek_tui.check.groups import measure_of
from jamsostek_tui.check.moments import span_of
from jamsostek_tui.check.terms import measure_words
from jamsostek_tui.check.told import Told

_HUNDRED = 100.0


@dataclass(frozen=True, slots=True)
class Point:
    """A value at a moment: `period` is as told, or the article's day; `change` is what implied the value, if any."""

    at: date
    period: str
    value: float
    told: Told
    change: Told | None = None

    @property
    def implied(self) -> bool:
        """Whether no paper tells the value itself."""
        return self.change is not None


@dataclass(frozen=True, slots=True)
class Series:
    """The points of one measure in one region, in order of time; several at one moment where papers differ."""

    measure: str
    region: str | None
    region_name: str | None
    unit: str | None
    points: tuple[Point, ...]


def all_series(members: Iterable[Told]) -> list[Series]:
    """Return a series for each measure and region that is told of two moments at least, the longest first."""
    regions: dict[str | None, list[Told]] = {}
    for one in members:
        regions.setdefault(one.fact.region, []).append(one)
    found: list[Series] = []
    for region, some in regions.items():
        keys = {key for one in some if one.fact.measure not in ("change", "target") and (key := measure_of(one))}
        found += [each for key in sorted(keys) if (each := series_of(key, region, some)) is not None]
    return sorted(found, key=lambda one: (-len(one.points), one.region or "", one.measure))


def series_of(key: str, region: str | None, members: Iterable[Told]) -> Series | None:
    """Return the series of one bucket and region out of numbers of any kind, None where only one moment is told."""
    some = [one for one in members if one.fact.region == region]
    head = key.split(" ")[0]
    levels = [one for one in some if measure_of(one) == key]
    points = points_of(levels, [one for one in some if one.fact.measure == "change" and one.terms.head == head])
    if len({point.at for point in points}) < 2:
        return None
    measure = min((measure_words(one.fact.subject) for one in levels if one.fact.subject), key=len, default=head)
    return Series(measure, region, levels[0].region, levels[0].fact.unit, points)


def points_of(members: Sequence[Told], changes: Sequence[Told] = ()) -> tuple[Point, ...]:
    """Return the points of numbers of one measure, one for each moment and value, and those that changes imply."""
    points: dict[tuple[date, float], Point] = {}
    for one in sorted(members, key=lambda told: (told.published or "9", told.fact.article)):
        moment = one.moment
        if moment is not None:
            period = one.fact.period if moment.told else (one.published or "")[:10]
            points.setdefault((moment.last, one.fact.value), Point(moment.last, period or "", one.fact.value, one))
    told = {at for at, _ in points}
    for point in [implied for level in members for change in changes if (implied := _implied(level, change))]:
        if point.at not in told:
            points.setdefault((point.at, point.value), point)
    return tuple(sorted(points.values(), key=lambda point: (point.at, point.value)))


def _implied(level: Told, change: Told) -> Point | None:
    """Return what a change says of the period it is against, where level and change are told in one sentence."""
    fact = change.fact
    if level.fact.article != fact.article or level.sentence != change.sentence or not fact.versus:
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
