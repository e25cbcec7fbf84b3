"""What every error is that a reader is told: one sentence, with the way out."""

from __future__ import annotations


class SentenceError(Exception):
    """Something cannot be done; the message is one sentence for the reader.

    `code` is what a command then exits with: 1 where something failed, 2 for wrong usage.
    """

    def __init__(self, sentence: str, code: int = 1) -> None:
        super().__init__(sentence)
        self.code = code


class StoppedError(Exception):
    """Nobody waits for what is being done any more."""
