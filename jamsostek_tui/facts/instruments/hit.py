"""One place where an instrument is named, before its namings are put together."""

from __future__ import annotations

from jamsostek_tui.model import InstrumentType
from jamsostek_tui.record import record


@record(frozen=True, slots=True)
class InstrumentHit:
    """A naming: its span, expanded name, type and rule; `base` and `detail` (number, year, region) tell it apart.

    `rule` is "" for a kind of regulation without number, which only another naming can complete.
    """

    start: int
    end: int
    name: str
    type: InstrumentType
    rule: str
    base: str
    detail: str | None
    subject: str | None = None
