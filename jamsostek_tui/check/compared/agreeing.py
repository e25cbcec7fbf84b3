"""Who says how two numbers agree: what is asked of each pair, worked out or known from an earlier comparing."""

from __future__ import annotations

from typing import Protocol

from jamsostek_tui.check.compared.agreement import compare
from jamsostek_tui.check.compared.same_figure import likeness
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import Verdict


class Agreeing(Protocol):
    """Whoever says so."""

    def compared(self, one: Told, other: Told) -> Verdict:
        """Return how two numbers agree by their own sentences (`agreement.compare`)."""
        ...

    def likeness(self, one: Told, other: Told) -> int | None:
        """Return how much two sentences say for one figure (`same_figure`), None where something excludes it."""
        ...


class WorkedOut:
    """Says it of every pair anew."""

    def compared(self, one: Told, other: Told) -> Verdict:
        """Return how two numbers agree by their own sentences."""
        return compare(one, other)

    def likeness(self, one: Told, other: Told) -> int | None:
        """Return how much two sentences say for one figure."""
        return likeness(one, other)
