"""What stands beside chosen numbers in a database: what contradicts them, and sections of a dossier on demand.

Only numbers of the measures and regions of those chosen are read, and of them as many as can be compared at one time.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import partial
from typing import Literal, Protocol

from jamsostek_tui.check.compared.groups import bucket, by_weight, groups
from jamsostek_tui.check.compared.matrix import Matrix, matrix_of
from jamsostek_tui.check.compared.series import Series, all_series
from jamsostek_tui.check.meaning.terms import family_of
from jamsostek_tui.decisions.decision import Decision
from jamsostek_tui.export.by_region import matrix_section
from jamsostek_tui.export.group_verdicts import GroupVerdict, group_verdicts
from jamsostek_tui.export.over_time import series_section
from jamsostek_tui.export.side_by_side import groups_section
from jamsostek_tui.export.tables import Asked, WrittenSection
from jamsostek_tui.model import Ref, Statistic
from jamsostek_tui.store.reading.comparable_numbers import Comparable, Kept
from jamsostek_tui.store.rows import Evidence

Section = Literal["groups", "series", "matrix"]
SECTIONS: tuple[Section, ...] = ("groups", "series", "matrix")


@dataclass(frozen=True, slots=True)
class Beside:
    """What its group says of each number that has one; sections of a dossier, those that have anything to tell.

    `others` are the numbers in the sections that were not chosen; `read` of `total` numbers were compared.
    """

    verdicts: Mapping[Ref, GroupVerdict] = field(default_factory=dict)
    sections: tuple[WrittenSection, ...] = ()
    others: tuple[Evidence, ...] = ()
    read: int = 0
    total: int = 0

    @property
    def conflicts(self) -> dict[Ref, str]:
        """What footnotes say of the numbers in conflict."""
        return {ref: one.conflict for ref, one in self.verdicts.items() if one.against}

    @property
    def settled(self) -> dict[Ref, str]:
        """What footnotes say of the numbers whose group was settled."""
        return {ref: one.settlement for ref, one in self.verdicts.items() if one.settled}


class GivesNumbers(Protocol):
    """What this asks of a reader."""

    def comparable(
        self,
        region: str | None = None,
        measure: str = "",
        *,
        alone: bool = False,
        keep: Kept = None,
        near: Kept = None,
    ) -> Comparable: ...

    def evidence(self, ref: Ref) -> Evidence | None: ...


def beside(
    reader: GivesNumbers,
    numbers: Iterable[Statistic],
    settled: Mapping[str, Decision],
    sections: Sequence[Section] = (),
    region: str | None = None,
) -> Beside:
    """Return what stands beside `numbers`; `settled` has what was decided, by key of the group.

    The sections hold the groups in which one of the numbers stands, the series of its measure in its region, and the
    measures of `numbers` in the regions of `numbers`, below `region`: none of a region that nobody asked for.
    """
    asked = list(numbers)
    chosen = {one.id: at_measure(one) for one in asked}
    wanted = {at for at in chosen.values() if at is not None}
    near = {_near(one) for one in asked}
    if not near:
        return Beside()
    read = numbers_around(reader, near)
    found = sorted(groups(read.members), key=by_weight)
    mine = [group for group in found if any(one.fact.id in chosen for one in group.members)]
    made: list[WrittenSection] = []
    if "groups" in sections and mine:
        made.append(partial(groups_section, mine, settled))
    if "series" in sections and (over_time := _over_time(reader, wanted, chosen)):
        made.append(partial(series_section, over_time, verdicts=group_verdicts(found, settled)))
    if "matrix" in sections and (matrix := _matrix(reader, wanted, chosen, region)).rows:
        made.append(partial(matrix_section, matrix))
    others = _cited(reader, made, chosen)
    further = {_near(one.fact) for one in others if isinstance(one.fact, Statistic)} - near
    found += groups(numbers_around(reader, further).members) if further else []
    return Beside(group_verdicts(found, settled), tuple(made), others, len(read.members), read.total)


def numbers_around(reader: GivesNumbers, near: Set[tuple[str, str]]) -> Comparable:
    """Return the numbers of families of units in regions, and all else that is told of these regions.

    By all of it articles are known to tell one story; where that is more than can be compared, it is left out.
    """
    places = {place for _, place in near}
    return reader.comparable(keep=lambda _, place: place in places, near=lambda family, place: (family, place) in near)


def named_alike(reader: GivesNumbers, wanted: Set[tuple[str, str]]) -> Comparable:
    """Return all numbers that go by the names of measures in their regions, for a line over time."""
    heads = {(_head(key), place) for key, place in wanted}
    return reader.comparable(alone=True, keep=lambda key, place: (_head(key), place) in heads)


def at_measure(one: Statistic) -> tuple[str, str] | None:
    """Return of which measure and region a number is; None where nothing names what is measured."""
    key = bucket(one.subject, one.unit, one.measure, one.direction)
    return None if key is None else (key, one.region or "")


def _near(one: Statistic) -> tuple[str, str]:
    """Return of which family of units and region a number is: what it may be compared with."""
    return family_of(one.unit), one.region or ""


def _over_time(reader: GivesNumbers, wanted: Set[tuple[str, str]], chosen: Container[int]) -> list[Series]:
    return all_series(named_alike(reader, wanted).members, chosen)


def _matrix(reader: GivesNumbers, wanted: Set[tuple[str, str]], chosen: Container[int], region: str | None) -> Matrix:
    keys, places = {key for key, _ in wanted}, {place for _, place in wanted}
    read = reader.comparable(region, alone=True, keep=lambda key, place: key in keys and place in places)
    return matrix_of(read.members, among=chosen)


def _cited(reader: GivesNumbers, sections: Iterable[WrittenSection], chosen: Container[int]) -> tuple[Evidence, ...]:
    """Return the evidence of the numbers that sections have footnotes for and that were not chosen."""
    asked = Asked()
    for section in sections:
        section(asked)
    found = (reader.evidence(Ref("statistic", number)) for number in sorted(asked.numbers) if number not in chosen)
    return tuple(one for one in found if one is not None)


def _head(key: str) -> str:
    return key.split(" ")[0]
