"""Numbers in tables: the heading of their column says what they measure, else the first cell of their row."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.area_levels import area_nouns
from jamsostek_tui.language.dates import find_dates
from jamsostek_tui.language.folding import fold
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.quantities import scale_of
from jamsostek_tui.language.tabulated import is_number
from jamsostek_tui.language.units import read_unit
from jamsostek_tui.language.words import cut_words
from jamsostek_tui.model import Direction, Measure

_RULE = re.compile(r"[\s|:+-]*")
_BRACKET = re.compile(r"\(([^()]{1,40})\)")
_YEAR = re.compile(r"(?:tahun |th\.? ?)?((?:19|20)\d\d)[*)]*", re.IGNORECASE)
_NUMBERS = re.compile(r"[\W\d]*")
_MEASURES: dict[str, Measure] = {"rupiah": "amount", "persen": "share"}
_TIMES = ("month", "quarter", "half", "year")
_CHANGES: dict[str, Direction | None] = {
    "kenaikan": "up",
    "naik": "up",
    "pertumbuhan": "up",
    "penambahan": "up",
    "penurunan": "down",
    "turun": "down",
    "perubahan": None,
    "selisih": None,
}
_MONEY = ("rp", "rupiah", "rp.")


class Cell(NamedTuple):
    """What the head of its column and its row say of a number, None where they do not.

    `hollow` says that neither names what is counted: `Kecamatan | Jumlah`. `factor` is the scale of the column:
    1,000 under `Angkatan kerja (ribu orang)`.
    """

    subject: str | None = None
    unit: str | None = None
    period: str | None = None
    measure: Measure | None = None
    direction: Direction | None = None
    hollow: bool = False
    factor: float = 1.0


class Tables:
    """The column headings of the tables of one article, asked number by number."""

    def __init__(self, reading: Reading) -> None:
        self.text = reading.text
        self.folded = reading.folded
        self.reading = reading
        self._heads: dict[int, int] = {}

    def cell(self, candidate: Candidate) -> Cell | None:
        """Return what heading and row tell of a number, None outside tables."""
        block = self.reading.block_at(candidate.start)
        if block is None or block.kind != "table":
            return None
        row = self.text.rfind("\n", 0, candidate.start) + 1
        head = self._head(row)
        if head == row:
            return None
        cells = self._cells(head)
        if any(is_number(cell) and not _YEAR.fullmatch(cell.strip()) for cell in cells):
            return None
        column = self._cells(row, candidate.start)
        if len(column) > len(cells):
            return None
        at = len(column) - 1
        told = _told(cells[at], _label(self._cells(row)), _label(cells))
        if told.hollow and told.measure == "share" and (whole := _counted_beside(cells[:at])) is not None:
            return told._replace(subject=whole, hollow=False)
        return self._as_captioned(told, head)

    def _as_captioned(self, told: Cell, head: int) -> Cell:
        """Return what is told of a number with the scale and unit of the table's heading: `Tabel 1. … (ribu orang)`.

        They stand in the last bracket of the line above the first row at `head`, where no column tells a scale.
        """
        above = self.folded[self.folded.rfind("\n", 0, max(0, head - 1)) + 1 : max(0, head - 1)].strip()
        brackets = _BRACKET.findall(above) if above.lower().startswith("tabel") else []
        if not brackets or told.factor != 1.0 or told.unit not in (None, _unit(brackets[-1])):
            return told
        return told._replace(factor=_scale(brackets[-1]), unit=told.unit or _unit(brackets[-1]))

    def _head(self, row: int) -> int:
        """Return where the first row of the table begins that holds the row at `row`; each row is walked once."""
        walked = []
        at = row
        while at not in self._heads and at > 0:
            above = self.text.rfind("\n", 0, at - 1) + 1
            if "|" not in self.folded[above : at - 1]:
                break
            walked.append(at)
            at = above
        head = self._heads.get(at, at)
        for one in (*walked, at):
            self._heads[one] = head
        return head

    def _cells(self, row: int, end: int | None = None) -> list[str]:
        """Return the cells of the row at offset `row`, up to `end`; a tab before the first parts it from none."""
        stop = self.text.find("\n", row)
        line = self.folded[row : end if end is not None else (stop if stop >= 0 else len(self.text))]
        line = line.strip() if end is None else line.lstrip()
        return line.split("|") if self.text.startswith("\t", row) else line.removeprefix("|").split("|")


def _counted_beside(heads: list[str]) -> str | None:
    """Return what the column left of a share counts, whose share it is then: `Nelayan | Terlindungi | Persen`."""
    name = " ".join(_BRACKET.sub(" ", heads[-1]).strip(" *_").split()) if len(heads) > 1 else ""
    word = name.lower()
    hollow = word in word_list("hollow_columns.txt") or word.split("/")[0].split(" ")[0] in area_nouns()
    return name if name and not hollow and not _NUMBERS.fullmatch(name) else None


def _label(row: list[str]) -> str | None:
    """Return the first cell of a row that names something: numbers of rows are passed over."""
    named = (" ".join(cell.strip(" *_").split()) for cell in row)
    return next((cell for cell in named if cell and not _NUMBERS.fullmatch(cell) and cell.lower() != "no"), None)


def _told(head: str, label: str | None, label_head: str | None) -> Cell:
    """Read a column's heading and a row's label; what the heading does not say of unit and scale the label may say."""
    name = " ".join(_BRACKET.sub(" ", head).strip(" *_").split())
    if _RULE.fullmatch(name) and not _BRACKET.search(head):
        return Cell()
    units = [*_BRACKET.findall(head), name, *_BRACKET.findall(label or "")]
    label = " ".join(_BRACKET.sub(" ", label).split()) if label else None
    unit = next((read for part in units if (read := _unit(part)) is not None), None)
    factor = next((scale for part in units if (scale := _scale(part)) != 1.0), 1.0)
    opening = name.lower().split(" ")[0]
    direction = _CHANGES.get(opening)
    measure: Measure | None = "target" if opening == "target" else "change" if opening in _CHANGES else None
    measure = measure or _MEASURES.get(unit or "")
    named = (name.lower().split(" ")[0], (label or "").lower().split(" ")[0])
    if measure == "share" and not word_list("rate_heads.txt").isdisjoint(named):
        measure = "level"
    period, rest = _timed(name)
    if label is not None and not (label_told := _timed(label))[1]:
        period, label = period or label_told[0], None  # `Januari 2024 | 120 | 30`
    areal = (label_head or "").lower().split("/")[0].split(" ")[0] in area_nouns()
    if rest and rest not in word_list("hollow_columns.txt"):
        return Cell(name, unit, period, measure, direction, False, factor)
    return Cell(None if areal else label, unit, period, measure, direction, areal or label is None, factor)


@lru_cache(maxsize=1024)  # a head is asked for every cell below it
def _timed(words: str) -> tuple[str | None, str]:
    """Return the period that a heading or a label tells, and what else it says, in small letters."""
    told = next(
        (date for date in find_dates(fold(words), 0, len(words), None) if date.iso and date.kind in _TIMES), None
    )
    if told is not None:
        return told.period, " ".join(f"{words[: told.start]} {words[told.end :]}".lower().split())
    year = _YEAR.search(words)
    rest = (_YEAR.sub("", words) if year else words).strip().lower()
    return (year.group(1) if year else None), rest


def _scale(part: str) -> float:
    """Return the scale that a heading gives all its numbers: `ribu orang`, `juta rupiah`, `Rp miliar`."""
    words = [word for word in part.lower().split(" ")[:2] if word not in _MONEY]
    return (scale_of(words[0]) if words else None) or 1.0


def _unit(part: str) -> str | None:
    words = [word for word in part.lower().split(" ") if scale_of(word) is None]
    if words and words[0] in _MONEY:
        return "rupiah"
    unit = read_unit(cut_words(" ".join(words)), 0, unlisted=False)
    return unit.name if unit is not None else None
