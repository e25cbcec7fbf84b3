"""Which kinds have rejected facts, so that an empty list does not claim that nothing was found."""

from __future__ import annotations

from pathlib import Path

from jamsostek_tui.errors import SentenceError
from jamsostek_tui.model import Kind


def read_rejected_kinds(database: Path) -> frozenset[Kind]:
    """Return the kinds of the facts that the journal of a database rejects, none where it cannot be read."""
    from jamsostek_tui.deciding.decider import Decider  # nothing of deciding is imported before something was decided

    try:
        lines = Decider(database).history().holding()
    except SentenceError:
        return frozenset()
    return frozenset(key.kind for one in lines if one.do == "reject" for key in one.facts)
