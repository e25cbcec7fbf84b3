"""Regions × measures: the latest number of each measure in each region, holes left as holes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jamsostek_tui.check.groups import measure_of
from jamsostek_tui.check.terms import measure_words
from jamsostek_tui.check.told import Told

COLUMNS = 12
"""Measures shown where nobody says how many."""
_LEAST_REGIONS = 2


@dataclass(frozen=True, slots=True)
class Matrix:
    """`rows` are regions (code, name) in order of their codes, `columns` measures by how many regions tell them.

    `cells[row][column]` is the latest number told, None for a hole; `others[row][column]` how many more there are.
    """

    rows: tuple[tuple[str, str], ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Told | None, ...], ...]
    others: tuple[tuple[int, ...], ...]

    @property
    def holes(self) -> int:
        """How many cells are empty."""
        return sum(cell is None for row in self.cells for cell in row)


def matrix_of(members: Iterable[Told], columns: int = COLUMNS) -> Matrix:
    """Return the matrix of the measures that most regions tell; those of a single region are left out."""
    held: dict[tuple[str, str], list[Told]] = {}
    names: dict[str, str] = {}
    subjects: dict[str, Counter[str]] = {}
    for one in members:
        fact = one.fact
        key = measure_of(one)
        if key is None or fact.region is None or fact.measure in ("change", "target"):
            continue
        held.setdefault((key, fact.region), []).append(one)
        names[fact.region] = one.region or fact.region
        subjects.setdefault(key, Counter())[measure_words(fact.subject or key.split(" ")[0])] += 1
    regions = Counter(key for key, _ in held)
    chosen = [key for key, count in sorted(regions.items(), key=_most) if count >= _LEAST_REGIONS][:columns]
    codes = sorted({region for key, region in held if key in chosen})
    cells = [[held.get((key, code), []) for key in chosen] for code in codes]
    return Matrix(
        tuple((code, names[code]) for code in codes),
        tuple(_named(subjects[key], key) for key in chosen),
        tuple(tuple(_latest(some) for some in row) for row in cells),
        tuple(tuple(max(0, len(some) - 1) for some in row) for row in cells),
    )


def _most(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]


def _named(subjects: Counter[str], key: str) -> str:
    """Return the words that most papers name a measure by, the shorter first, and its unit where it is no count."""
    words = min(subjects, key=lambda subject: (-subjects[subject], len(subject), subject))
    sign = {"ratio": " (%)", "money": " (Rp)"}.get(key.split(" ")[1], "")
    return words + sign


def _latest(some: Sequence[Told]) -> Told | None:
    def moment(one: Told) -> tuple[str, str, float]:
        at = one.moment
        return at.last.isoformat() if at else "", one.published or "", one.fact.confidence

    return max(some, key=moment, default=None)
