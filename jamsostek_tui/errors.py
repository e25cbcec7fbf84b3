"""What every error is that a reader is told: one sentence, with the way out."""

from __future__ import annotations


class SentenceError(Exception):
    """Something cannot be done; the message is one sentence for the reader."""


class StoppedError(Exception):
    """Nobody waits for what is being done any more."""
