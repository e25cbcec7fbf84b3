"""A line to type in that no pasted text can command the terminal through."""

from __future__ import annotations

from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input

from jamsostek_tui.visible import cleaned


class HarmlessInput(Input):
    """An input whose value never holds control or bidi characters: Textual draws a value as it is."""

    virtual_size = Reactive(Size(0, 0))
    """How long its words are; unlike Textual's, a letter more lays nothing out anew (a line of auto width does)."""

    def validate_value(self, value: str) -> str:
        """Drop what a terminal would obey."""
        return cleaned(value)
