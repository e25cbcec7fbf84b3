"""To be written."""

from __future__ import annotations

from jamsostek_tui.facts.quotations import Quotation
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Organisation, Person, Statement

RULES: dict[str, str] = {}


def find_statements(
    reading: Reading,
    quotations: tuple[Quotation, ...],
    people: tuple[Person, ...],
    organisations: tuple[Organisation, ...],
) -> tuple[Statement, ...]:
    return ()
