"""A line to type in that no pasted text can command the terminal through."""

from __future__ import annotations

from textual.widgets import Input

from jamsostek_tui.export.escape import cleaned


class HarmlessInput(Input):
    """An input whose value never holds control or bidi characters: Textual draws a value as it is."""

    def validate_value(self, value: str) -> str:
        """Drop what a terminal would obey."""
        return cleaned(value)
