"""How a number stands in its group, as columns of a table or an observation."""

from __future__ import annotations

from jamsostek_tui.check.settled.standings import Standing
from jamsostek_tui.decisions.history.contradictions import Contested
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.settlement_in_words import settlement
from jamsostek_tui.export.csv_line import Cell

SETTLED = ("settled", "settled_low", "settled_high", "settled_preferred", "settled_note")
STANDING_COLUMNS = ("agreement", "in_conflict_with", *SETTLED)


def standing_cells(standing: Standing | None) -> dict[str, Cell]:
    """Return the columns of a number; all None for one that stands in no group."""
    if standing is None:
        return dict.fromkeys(STANDING_COLUMNS)
    told = {"agreement": standing.agreement, "in_conflict_with": "; ".join(standing.against) or None}
    return {**told, **settled_cells(standing.settled)}


def settled_cells(line: Decision | None) -> dict[str, Cell]:
    """Return the columns of a settlement; of several that contradict each other the note says what each is."""
    if isinstance(line, Contested):
        told: tuple[Cell, ...] = ("contested", None, None, None, settlement(line))
    elif line is not None:
        preferred = line.facts[0].quote if line.ruling == "prefer" and line.facts else None
        told = (line.ruling or "open", line.low, line.high, preferred, line.note or None)
    else:
        told = (None,) * len(SETTLED)
    return dict(zip(SETTLED, told, strict=True))
