"""To be written."""

from __future__ import annotations

from dataclasses import dataclass

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Instrument, Link, Numeral, Organisation, Person, Region, Statement, Statistic

RULES: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Counted:
    """The statistics of an article, the links between them, and every numeral with its fate."""

    statistics: tuple[Statistic, ...]
    links: tuple[Link, ...]
    numerals: tuple[Numeral, ...]


def find_statistics(
    reading: Reading,
    regions: tuple[Region, ...],
    organisations: tuple[Organisation, ...],
    instruments: tuple[Instrument, ...],
    people: tuple[Person, ...],
    statements: tuple[Statement, ...],
) -> Counted:
    return Counted((), (), ())
