"""A text to look at before it is written: as one reads it, or its plain lines; marks of markdown quietly coloured."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.strip import Strip

from jamsostek_tui.app.widgets.drawing.scrolled import Scrolled
from jamsostek_tui.app.widgets.source.source_layout import SourceLayout
from jamsostek_tui.browse.as_read import as_read
from jamsostek_tui.export.csv_line import FOR_SPREADSHEET

MOST_READ = 300_000
"""Characters of a document up to which its tables are set in columns."""


class TextView(Scrolled, can_focus=True):
    """Scrolls over a text of any length; only what is visible is drawn, and no markup is read from it."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"text--heading", "text--quote", "text--quiet"}
    DEFAULT_CSS = """
    TextView {
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-size-vertical: 1;
        & > .text--heading { text-style: bold; color: $primary; }
        & > .text--quote { text-style: italic; }
        & > .text--quiet { color: $ink-muted; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.text = ""
        self.is_markdown = False
        self.is_raw = False
        self._layout: SourceLayout | None = None
        self._headings: list[int] = []

    def show(self, text: str, *, is_markdown: bool = False) -> None:
        """Show another text, as far down as before where it reaches; markdown as one reads it unless it `is_raw`."""
        self.text, self.is_markdown = text, is_markdown
        self._layout = None
        self._arrange()

    def turn(self) -> None:
        """Show markdown as it will be written, or again as one reads it."""
        self.is_raw = not self.is_raw
        self._layout = None
        self._arrange()

    def _shown(self, width: int) -> str:
        if self.is_markdown and not self.is_raw and len(self.text) <= MOST_READ:
            return as_read(self.text, width)
        return self.text.removeprefix(FOR_SPREADSHEET.mark).replace("\r\n", "\n")

    def on_resize(self, event: events.Resize) -> None:
        """Break the lines anew."""
        self._arrange()

    def _arrange(self) -> None:
        width = self.size.width
        if width < 1:
            return
        if self._layout is None or self._layout.width != max(1, width - 3):
            self._layout = SourceLayout(self._shown(width - 3), width - 3)
        self.virtual_size = Size(width, len(self._layout))
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw one row."""
        width, index = self.size.width, y + self.scroll_offset.y
        layout = self._layout
        if layout is None or index >= len(layout):
            return Strip.blank(width, self.rich_style)
        line = layout.line(index)
        segments = [Segment(" "), Segment(layout.shown[line.start : line.end], self._style(layout, line.start))]
        return Strip(segments).adjust_cell_length(width).apply_style(self.rich_style)

    def _style(self, layout: SourceLayout, start: int) -> Style:
        """The style of the whole line of markdown of which a line on the screen is a part."""
        first = layout.text.rfind("\n", max(0, start - 5000), start) + 1
        head = layout.text[first : first + 2]
        if head in ("# ", "##"):
            return self._part("heading")
        if head.startswith(">"):
            return self._part("quote")
        quiet = head in ("[^", "--", "──") or layout.text.startswith("| ---", first)
        return self._part("quiet") if quiet else Style.null()

    def _part(self, name: str) -> Style:
        return self.get_component_rich_style(f"text--{name}", partial=True)
