"""A command that cannot go on says why in one sentence."""

from __future__ import annotations

from jamsostek_tui.errors import SentenceError


class CommandError(SentenceError):
    """What was asked for cannot be done."""
