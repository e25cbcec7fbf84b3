"""What stands beside chosen numbers in a database: what contradicts them, and sections of a dossier on demand.

Only numbers of the measures and regions of those chosen are read, and of them as many as can be compared at one time.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Literal, Protocol

from jamsostek_tui.check.settled.standings import Standing, standings_in
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.export.compared.groups import groups_section
from jamsostek_tui.export.compared.matrix import matrix_section
from jamsostek_tui.export.compared.series import series_section
from jamsostek_tui.export.compared.tables import Asked, WrittenSection
from jamsostek_tui.model import Ref, Statistic
from jamsostek_tui.store.reading.numbers_around import GivesNumbers, elsewhere, measured, named_alike, numbers_around
from jamsostek_tui.store.rows import Evidence

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.matrix import Matrix
    from jamsostek_tui.check.compared.series import Series

Section = Literal["groups", "series", "matrix"]
SECTIONS: tuple[Section, ...] = ("groups", "series", "matrix")


@dataclass(frozen=True, slots=True)
class Beside:
    """What its group says of each number that has one; sections of a dossier, those that have anything to tell.

    `others` are the numbers in the sections that were not chosen; `read` of `total` numbers were compared.
    """

    standings: Mapping[Ref, Standing] = field(default_factory=dict)
    sections: tuple[WrittenSection, ...] = ()
    others: tuple[Evidence, ...] = ()
    read: int = 0
    total: int = 0

    @property
    def conflicts(self) -> dict[Ref, str]:
        """What footnotes say of the numbers in conflict."""
        return {ref: one.conflict for ref, one in self.standings.items() if one.against}

    @property
    def contradicted(self) -> Set[Ref]:
        """The numbers in conflict that nobody has settled yet."""
        return {ref for ref, one in self.standings.items() if one.is_open}

    @property
    def settled(self) -> dict[Ref, str]:
        """What footnotes say of the numbers whose group was settled."""
        return {ref: one.settlement for ref, one in self.standings.items() if one.settled}


class GivesEvidence(GivesNumbers, Protocol):
    """What this asks of a reader."""

    def evidence(self, ref: Ref) -> Evidence | None: ...


def beside(
    reader: GivesEvidence,
    numbers: Iterable[Statistic],
    settled: Mapping[str, Decision],
    sections: Sequence[Section] = (),
    region: str | None = None,
) -> Beside:
    """Return what stands beside `numbers`; `settled` has what was decided, by key of the group.

    The sections hold the groups in which one of the numbers stands, the series of its measure in its region, and the
    measures of `numbers` in the regions of `numbers`, below `region`: none of a region that nobody asked for.
    """
    from jamsostek_tui.check.compared.groups import by_weight, groups  # costs 0.1 s: only now

    asked = list(numbers)
    chosen = {one.id: measured(one) for one in asked}
    wanted = {at for at in chosen.values() if at is not None}
    if not asked:
        return Beside()
    read = numbers_around(reader, asked)
    found = sorted(groups(read.members), key=by_weight)
    mine = [group for group in found if any(one.fact.id in chosen for one in group.members)]
    made: list[WrittenSection] = []
    if "groups" in sections and mine:
        made.append(partial(groups_section, mine, settled))
    if "series" in sections and (over_time := _over_time(reader, wanted, chosen)):
        made.append(partial(series_section, over_time, standings=standings_in(found, settled)))
    if "matrix" in sections and (matrix := _matrix(reader, wanted, chosen, region)).rows:
        made.append(partial(matrix_section, matrix))
    others = _cited(reader, made, chosen)
    further = elsewhere((one.fact for one in others if isinstance(one.fact, Statistic)), asked)
    found += groups(numbers_around(reader, further).members) if further else []
    return Beside(standings_in(found, settled), tuple(made), others, len(read.members), read.total)


def _over_time(reader: GivesEvidence, wanted: Set[tuple[str, str]], chosen: Container[int]) -> list[Series]:
    from jamsostek_tui.check.compared.series import all_series

    return all_series(named_alike(reader, wanted).members, chosen)


def _matrix(reader: GivesEvidence, wanted: Set[tuple[str, str]], chosen: Container[int], region: str | None) -> Matrix:
    from jamsostek_tui.check.compared.matrix import matrix_of

    keys, places = {key for key, _ in wanted}, {place for _, place in wanted}
    read = reader.comparable(region, alone=True, keep=lambda key, place: key in keys and place in places)
    return matrix_of(read.members, among=chosen)


def _cited(reader: GivesEvidence, sections: Iterable[WrittenSection], chosen: Container[int]) -> tuple[Evidence, ...]:
    """Return the evidence of the numbers that sections have footnotes for and that were not chosen."""
    asked = Asked()
    for section in sections:
        section(asked)
    found = (reader.evidence(Ref("statistic", number)) for number in sorted(asked.numbers) if number not in chosen)
    return tuple(one for one in found if one is not None)
