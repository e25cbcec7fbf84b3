"""What stands beside chosen numbers in a database: what contradicts them, and sections of a dossier on demand.

Only numbers of the measures and regions of those chosen are read, and of them as many as can be compared at one time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from jamsostek_tui.check.groups import bucket, by_weight, groups
from jamsostek_tui.check.matrix import matrix_of
from jamsostek_tui.check.series import all_series
from jamsostek_tui.decisions.lines import Decision
from jamsostek_tui.export.conflict_notes import conflict_notes
from jamsostek_tui.export.side_by_side import groups_section
from jamsostek_tui.export.trends import matrix_section, series_section
from jamsostek_tui.model import Ref, Statistic
from jamsostek_tui.store.comparing import Comparable, Keep
from jamsostek_tui.store.rows import Evidence

Section = Literal["groups", "series", "matrix"]
SECTIONS: tuple[Section, ...] = ("groups", "series", "matrix")


@dataclass(frozen=True, slots=True)
class Beside:
    """Words on each number in conflict; sections as markdown, those that have anything to tell.

    `read` of `total` numbers were compared.
    """

    conflicts: Mapping[Ref, str] = field(default_factory=dict)
    sections: tuple[str, ...] = ()
    read: int = 0
    total: int = 0


class GivesNumbers(Protocol):
    """What this asks of a reader."""

    def comparable(
        self, region: str | None = None, measure: str = "", *, alone: bool = False, keep: Keep | None = None
    ) -> Comparable: ...


def beside(
    reader: GivesNumbers,
    evidence: Iterable[Evidence],
    settled: Mapping[str, Decision],
    sections: Sequence[Section] = (),
    region: str | None = None,
) -> Beside:
    """Return what stands beside the numbers among `evidence`; `settled` has what was decided, by key of the group.

    The sections hold the groups in which a chosen number stands, the series of its measure in its region, and its
    measure in all regions below `region`.
    """
    numbers = [one.fact for one in evidence if isinstance(one.fact, Statistic)]
    told = [(bucket(one.subject, one.unit, one.measure, one.direction), one.region or "") for one in numbers]
    wanted = {(key, place) for key, place in told if key is not None}
    if not wanted:
        return Beside()
    chosen = {one.id for one in numbers}
    read = reader.comparable(keep=lambda key, place: (key, place) in wanted)
    found = sorted(groups(read.members), key=by_weight)
    mine = [group for group in found if any(one.fact.id in chosen for one in group.members)]
    made: list[str] = []
    if "groups" in sections and mine:
        made.append(groups_section(mine, settled))
    if "series" in sections:
        heads = {(_head(key), place) for key, place in wanted}
        some = reader.comparable(alone=True, keep=lambda key, place: (_head(key), place) in heads)
        made += [series_section(over_time)] if (over_time := all_series(some.members)) else []
    if "matrix" in sections:
        keys = {key for key, _ in wanted}
        matrix = matrix_of(reader.comparable(region, alone=True, keep=lambda key, _: key in keys).members)
        made += [matrix_section(matrix)] if matrix.rows else []
    notes = {ref: words for ref, words in conflict_notes(mine, settled).items() if ref.id in chosen}
    return Beside(notes, tuple(made), len(read.members), read.total)


def _head(key: str) -> str:
    return key.split(" ")[0]
