"""To be written."""

from __future__ import annotations

from jamsostek_tui.facts.quotations import Quotation
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Organisation, Person, Region

RULES: dict[str, str] = {}


def find_people(
    reading: Reading,
    quotations: tuple[Quotation, ...],
    regions: tuple[Region, ...],
    organisations: tuple[Organisation, ...],
) -> tuple[Person, ...]:
    return ()
