"""To be written."""

from __future__ import annotations

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Instrument

RULES: dict[str, str] = {}


def find_instruments(reading: Reading) -> tuple[Instrument, ...]:
    return ()
