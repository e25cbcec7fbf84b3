"""Every widget of a screen gets a `Resize` whenever it comes into sight or has another size.

Textual (8.2) tells those that are not, or otherwise, in the map of the screen it made last. It also makes one between
two layouts, while it paints a frame after a hidden widget was refreshed. Where the focus went to another pane just
before, that pane is in the map already when it is laid out: it would never be told, and stay as it was while hidden.
"""

from __future__ import annotations

from textual._compositor import Compositor, ReflowResult
from textual.geometry import Size
from textual.widget import Widget


class SureCompositor(Compositor):
    """Compares each layout with the layout before, not with maps made in between."""

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[Widget, Size] = {}

    def reflow(self, parent: Widget, size: Size) -> ReflowResult:
        """Lay out `parent` and all in it; return which widgets are hidden, shown and resized since the last layout."""
        hidden, _, _ = super().reflow(parent, size)
        told = self._told
        self._told = {widget: geometry.region.size for widget, geometry in self._full_map.items()}
        resized = {widget for widget, cells in self._told.items() if told.get(widget, cells) != cells}
        return ReflowResult(hidden, self._told.keys() - told.keys(), resized)

    def clear(self) -> None:
        """Let go of all widgets."""
        super().clear()
        self._told.clear()
