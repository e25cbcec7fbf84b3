"""Regions × measures: the latest number of each measure in each region, holes left as holes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from jamsostek_tui.check.compared.measure_names import measure_name, term_name_of
from jamsostek_tui.check.compared.of_region import whom_of
from jamsostek_tui.check.compared.one_measure import Measure, lines_of, measure_told
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.meaning.bases import on_axis
from jamsostek_tui.check.meaning.lexicon import axis_table
from jamsostek_tui.check.meaning.terms import PAID_OUT, group_terms, index_terms

COLUMNS = 12
"""Measures shown where nobody says how many."""
_LEAST_REGIONS = 2
_MEMBERS = frozenset({"peserta", "pekerja", "penduduk"})
_PEOPLE = "orang"
_CASES = frozenset({"kasus", "klaim", "pengajuan"})
_COUNTED_BY_CASE = (frozenset({PAID_OUT}), frozenset({"kecelakaan-kerja"}))
_IN_WORDS = {
    "part": "sebagian",
    "accident": "kecelakaan",
    "death": "meninggal",
    "injury": "cedera",
    "layoff": "PHK",
    "member": "terdaftar",
    "arrears": "menunggak",
    "hire": "mendapat kerja",
    "send": "diberangkatkan",
    "return": "dipulangkan",
    "pay": "dibayar",
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
    told: dict[Measure, list[Told]] = {}
    for line, whom in _lines_of_regions(members):
        measure, region = measure_told(line[0]), line[0].fact.region
        if measure is None or region is None:
            continue
        key = _column(measure, whom)
        held.setdefault((key, region), []).append(line)
        names[region] = line[0].region or region
        told.setdefault(key, []).extend(line)
    wanted = None if among is None else {key for (key, _), lines in held.items() if _any_of(lines, among)}
    regions = Counter(key for key, _ in held if wanted is None or key in wanted)
    called = {key: _named(told[key], key) for key in regions if regions[key] >= _LEAST_REGIONS}
    comparable = sorted(called, key=lambda key: (-regions[key], called[key].casefold(), _in_order(key)))
    chosen = comparable[:columns]
    codes = sorted({region for key, region in held if key in chosen})
    cells = [[held.get((key, code), []) for key in chosen] for code in codes]
    return Matrix(
        tuple((code, names[code]) for code in codes),
        _told_apart([called[key] for key in chosen], chosen),
        tuple(tuple(_shown(lines) for lines in row) for row in cells),
        tuple(tuple(max(0, sum(map(len, lines)) - 1) for lines in row) for row in cells),
        len(comparable),
    )


def _lines_of_regions(members: Iterable[Told]) -> Iterator[tuple[list[Told], frozenset[str]]]:
    """Yield the lines of numbers that may stand for their region, with what those are of beside their measure."""
    of_whom: dict[frozenset[str], list[Told]] = {}
    for one in members:
        whom = whom_of(one)
        if whom is not None:
            of_whom.setdefault(whom, []).append(one)
    for whom, some in of_whom.items():
        yield from ((line, whom) for line in lines_of(some))


def _column(measure: Measure, whom: frozenset[str]) -> Measure:
    """Return the measure of a column, what several words stand for told as one: members, claims, wages by the month."""
    main, per, unit = measure.main, measure.per, measure.unit
    if main <= _MEMBERS and ("member" in whom or "peserta" in main):
        main, whom = frozenset({"peserta"}), whom - {"member"}
    if main & index_terms() and per == "month":
        per = None
    if main in _COUNTED_BY_CASE and unit in _CASES | main:
        unit = next(iter(main))
    return Measure(main, unit, measure.kind, per, measure.apart | whom)


def _any_of(lines: Sequence[Sequence[Told]], among: Container[int]) -> bool:
    return any(one.fact.id in among for line in lines for one in line)


def _named(members: Sequence[Told], key: Measure) -> str:
    """Return the name of a measure, with its unit where it is no count, and its rate."""
    words = measure_name(members)
    unit = {"persen": "%", "rupiah": "Rp"}.get(key.unit, "")
    signs = f"{unit}/{_RATES[key.per]}" if key.per else unit
    return f"{words} ({signs})" if signs else words


def _told_apart(names: Sequence[str], keys: Sequence[Measure]) -> tuple[str, ...]:
    """Return the names of columns, those called alike with the words that divide them: whom, what of, which unit.

    Of whom a number is (`nelayan`) and what became of them is said always, unless the name has it.
    """
    told = []
    for name, key in zip(names, keys, strict=True):
        alike = [other for own, other in zip(names, keys, strict=True) if own.casefold() == name.casefold()]
        divided = (_words(key) - frozenset.intersection(*map(_words, alike))) if len(alike) > 1 else frozenset()
        said = key.apart & _always_said() | (on_axis("programme", key.apart) if key.unit == _PEOPLE else frozenset())
        divided |= frozenset(map(_in_words, said))
        left = sorted(word for word in divided if word.casefold() not in name.casefold())
        told.append(f"{name} · {', '.join(left)}" if left else name)
    return tuple(told)


def _in_order(key: Measure) -> tuple[str, ...]:
    """Return what puts measures of one name in order, the same in every process: a set's words come in none."""
    sets = ("+".join(sorted(some)) for some in (key.main, key.apart))
    return (*sets, key.unit, key.kind, key.per or "")


def _words(key: Measure) -> frozenset[str]:
    """Return what a measure is made of, in words."""
    return frozenset({*map(_in_words, key.main | key.apart), key.unit}) - {""}


def _in_words(term: str) -> str:
    return _IN_WORDS.get(term) or term_name_of(term)


@cache
def _always_said() -> frozenset[str]:
    """Return what a name must say of those counted: who they are, what became of them, of what sort they are."""
    return (
        group_terms() | _IN_WORDS.keys() | {base for base, axis in axis_table().items() if axis in ("activity", "duty")}
    )


def _shown(lines: Sequence[Sequence[Told]]) -> Told | None:
    """Return the latest number of the line that most articles tell; of several the one with the greatest number."""

    def weight(line: Sequence[Told]) -> tuple[int, float]:
        return len({one.fact.article for one in line}), max(one.fact.value for one in line)

    return max(lines, key=weight)[-1] if lines else None
