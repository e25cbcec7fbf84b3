"""The place the panes lie on: a Textual layout that asks `browse.layout` where each belongs."""

from __future__ import annotations

from textual.containers import Container
from textual.geometry import Offset, Region, Size, Spacing
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.strip import Strip
from textual.widget import Widget

from jamsostek_tui.browse.layout import Pane, arrange


class PaneLayout(Layout):
    """Puts each pane into its box; a pane without a box is not drawn."""

    name = "panes"

    def __init__(self) -> None:
        self.focus: Pane = "numbers"
        self.whole = False

    def arrange(self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True) -> ArrangeResult:
        """Return where the children stand; their ids are the panes' names."""
        parent.pre_layout(self)
        boxes = arrange(size.width, size.height, self.focus, self.whole)
        by_name = {child.id: child for child in children}
        return [
            WidgetPlacement(Region(*box), Offset(0, 0), Spacing(), by_name[pane])
            for pane, box in boxes.items()
            if pane in by_name
        ]


class Desk(Container):
    """Holds the panes; between them one sees the screen."""

    def __init__(self, *panes: Widget) -> None:
        self.panes = PaneLayout()
        super().__init__(*panes, id="desk")

    @property
    def layout(self) -> Layout:
        """Lay the panes out by `browse.layout`, whatever the style sheet says."""
        return self.panes

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw nothing: each line would be cut at every pane, for none of it to be seen."""
        return []

    def arrange_for(self, focus: Pane, whole: bool) -> None:
        """Lay the panes out anew for another focus."""
        if (self.panes.focus, self.panes.whole) != (focus, whole):
            self.panes.focus, self.panes.whole = focus, whole
            for pane in self.children:  # a widget's own arrangement is forgotten only when one inside it asks
                pane.refresh(layout=True)
