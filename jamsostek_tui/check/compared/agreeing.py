"""Who says how two numbers agree: what is asked of each pair, worked out or known from an earlier comparing."""

from __future__ import annotations

from typing import Protocol

from jamsostek_tui.check.compared.agreement import compare
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.told_later import told_later
from jamsostek_tui.check.compared.verdict import Verdict


class Agreeing(Protocol):
    """Whoever says so."""

    def compared(self, one: Told, other: Told) -> Verdict:
        """Return how two numbers agree by their own sentences (`agreement.compare`)."""
        ...

    def told_later(self, one: Told, other: Told) -> Verdict | None:
        """Return the verdict on two that may be one with its digits changed (`told_later`), None for none."""
        ...


class WorkedOut:
    """Says it of every pair anew."""

    def compared(self, one: Told, other: Told) -> Verdict:
        """Return how two numbers agree by their own sentences."""
        return compare(one, other)

    def told_later(self, one: Told, other: Told) -> Verdict | None:
        """Return the verdict on two that may be one with its digits changed."""
        return told_later(one, other)
