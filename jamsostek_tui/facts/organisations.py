"""To be written."""

from __future__ import annotations

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Organisation, Region

RULES: dict[str, str] = {}


def find_organisations(reading: Reading, regions: tuple[Region, ...]) -> tuple[Organisation, ...]:
    return ()
