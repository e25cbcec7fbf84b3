"""To be written."""

from __future__ import annotations

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Region

RULES: dict[str, str] = {}


def find_regions(reading: Reading) -> tuple[Region, ...]:
    return ()
