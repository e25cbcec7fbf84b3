"""To be written."""

from __future__ import annotations

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Event, Region

RULES: dict[str, str] = {}


def find_events(reading: Reading, regions: tuple[Region, ...]) -> tuple[Event, ...]:
    return ()
