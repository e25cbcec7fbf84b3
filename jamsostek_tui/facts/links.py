"""To be written."""

from __future__ import annotations

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Event, Instrument, Link, Organisation, Person, Region, Statement, Statistic

RULES: dict[str, str] = {}


def find_links(
    reading: Reading,
    regions: tuple[Region, ...],
    organisations: tuple[Organisation, ...],
    instruments: tuple[Instrument, ...],
    people: tuple[Person, ...],
    statements: tuple[Statement, ...],
    statistics: tuple[Statistic, ...],
    events: tuple[Event, ...],
) -> tuple[Link, ...]:
    return ()
