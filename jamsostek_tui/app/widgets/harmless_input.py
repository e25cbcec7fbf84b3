"""A line to type in that no pasted text can command the terminal through."""

from __future__ import annotations

from typing import Self

from textual.geometry import Region
from textual.widgets import Input

from jamsostek_tui.export.escape import cleaned


class HarmlessInput(Input):
    """An input whose value never holds control or bidi characters: Textual draws a value as it is."""

    def validate_value(self, value: str) -> str:
        """Drop what a terminal would obey."""
        return cleaned(value)

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Paint anew; what is typed lays nothing out anew unless the line is as wide as its words."""
        layout = layout and (self.styles.auto_dimensions or not self.is_mounted)
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)
