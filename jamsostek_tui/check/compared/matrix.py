"""Regions × measures: the latest number of each measure in each region, holes left as holes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from jamsostek_tui.check.compared.one_measure import Measure, lines_of, measure_told
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.meaning.terms import measure_words

COLUMNS = 12
"""Measures shown where nobody says how many."""
_LEAST_REGIONS = 2
_ANYBODY = frozenset({"pekerja", "penduduk"})
"""Terms of people of whom every region tells other things: those of one firm, those hurt, all there are."""
_IN_WORDS = {
    "part": "sebagian",
    "accident": "kecelakaan",
    "death": "meninggal",
    "injury": "cedera",
    "layoff": "PHK",
}
_RATES = {"month": "bulan", "year": "tahun", "person": "orang"}


@dataclass(frozen=True, slots=True)
class Matrix:
    """`rows` are regions (code, name) in order of their codes, `columns` measures by how many regions tell them.

    `cells[row][column]` is the latest number told, None for a hole; `others[row][column]` how many more there are.
    `measures` is how many could be columns.
    """

    rows: tuple[tuple[str, str], ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Told | None, ...], ...]
    others: tuple[tuple[int, ...], ...]
    measures: int = 0

    @property
    def holes(self) -> int:
        """How many cells are empty."""
        return sum(cell is None for row in self.cells for cell in row)


def matrix_of(members: Iterable[Told], columns: int = COLUMNS, among: Container[int] | None = None) -> Matrix:
    """Return the matrix of the measures that most regions tell; those of a single region are left out.

    With `among`, only the measures of the numbers with these ids.
    """
    held: dict[tuple[Measure, str], list[list[Told]]] = {}
    names: dict[str, str] = {}
    subjects: dict[Measure, Counter[str]] = {}
    for line in lines_of(members):
        key, region = measure_told(line[0]), line[0].fact.region
        if key is None or region is None or _is_of_anybody(key, line):
            continue
        held.setdefault((key, region), []).append(line)
        names[region] = line[0].region or region
        told = (measure_words(one.fact.subject or one.terms.head) for one in line)
        subjects.setdefault(key, Counter()).update(told)
    wanted = None if among is None else {key for (key, _), lines in held.items() if _any_of(lines, among)}
    regions = Counter(key for key, _ in held if wanted is None or key in wanted)
    ordered = sorted(regions, key=lambda key: (-regions[key], _named(subjects[key], key).casefold(), str(key)))
    comparable = [key for key in ordered if regions[key] >= _LEAST_REGIONS]
    chosen = comparable[:columns]
    codes = sorted({region for key, region in held if key in chosen})
    cells = [[held.get((key, code), []) for key in chosen] for code in codes]
    return Matrix(
        tuple((code, names[code]) for code in codes),
        _told_apart([_named(subjects[key], key) for key in chosen], chosen),
        tuple(tuple(_shown(lines) for lines in row) for row in cells),
        tuple(tuple(max(0, sum(map(len, lines)) - 1) for lines in row) for row in cells),
        len(comparable),
    )


def _is_of_anybody(key: Measure, line: Sequence[Told]) -> bool:
    """Whether people are counted of whom nothing is said."""
    return key.main <= _ANYBODY and not key.apart and not any(one.actions for one in line)


def _any_of(lines: Sequence[Sequence[Told]], among: Container[int]) -> bool:
    return any(one.fact.id in among for line in lines for one in line)


def _named(subjects: Counter[str], key: Measure) -> str:
    """Return the words that most papers name a measure by, the shorter first; its unit where it is no count, its rate.

    All of it is in the papers' words, as subjects are.
    """
    words = min(subjects, key=lambda subject: (-subjects[subject], len(subject), subject))
    unit = {"persen": "%", "rupiah": "Rp"}.get(key.unit, "")
    signs = f"{unit}/{_RATES[key.per]}" if key.per else unit
    return f"{words} ({signs})" if signs else words


def _told_apart(names: Sequence[str], keys: Sequence[Measure]) -> tuple[str, ...]:
    """Return the names of columns, those called alike with the words that divide them: whom, what of, which unit."""
    told = []
    for name, key in zip(names, keys, strict=True):
        alike = [other for own, other in zip(names, keys, strict=True) if own.casefold() == name.casefold()]
        divided = sorted(_words(key) - frozenset.intersection(*map(_words, alike)))
        told.append(f"{name} · {', '.join(divided)}" if len(alike) > 1 and divided else name)
    return tuple(told)


def _words(key: Measure) -> frozenset[str]:
    """Return what a measure is made of, in words."""
    restricting = (_IN_WORDS.get(word, word.replace("-", " ")) for word in key.main | key.apart)
    return frozenset({*restricting, key.unit}) - {""}


def _shown(lines: Sequence[Sequence[Told]]) -> Told | None:
    """Return the latest number of the line that most articles tell; of several the one with the greatest number."""

    def weight(line: Sequence[Told]) -> tuple[int, float]:
        return len({one.fact.article for one in line}), max(one.fact.value for one in line)

    return max(lines, key=weight)[-1] if lines else None
