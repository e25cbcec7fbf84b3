"""A command that cannot go on says why in one sentence."""

from __future__ import annotations

from jamsostek_tui.errors import SentenceError


class CommandError(SentenceError):
    """`code` is the exit code: 1 something failed, 2 wrong usage."""

    def __init__(self, sentence: str, code: int = 1) -> None:
        super().__init__(sentence)
        self.code = code
