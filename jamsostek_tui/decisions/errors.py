"""What can go wrong with a journal of decisions."""

from __future__ import annotations

from jamsostek_tui.errors import SentenceError


class JournalError(SentenceError):
    """The journal cannot be read or written; the message is one sentence with the way out."""
