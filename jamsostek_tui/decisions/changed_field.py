"""A field of a fact that a person set."""

from __future__ import annotations

from dataclasses import dataclass

from jamsostek_tui.decisions.decision import Decision


@dataclass(frozen=True, slots=True)
class ChangedField:
    """A field that a person set: what it holds now, what the rules had found (None: a person made the fact), by what.

    Values are as a reader would type them, "" for nothing.
    """

    name: str
    now: str
    found: str | None
    decision: Decision
