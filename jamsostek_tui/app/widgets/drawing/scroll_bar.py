"""A vertical scroll bar that is drawn only where it changed: Textual takes longer for a bar than for a pane of text."""

from __future__ import annotations

from typing import cast

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.scrollbar import ScrollBar, ScrollBarRender
from textual.strip import Strip

from jamsostek_tui.app.widgets.drawing.kept_lines import KeptLines


class QuickScrollBar(KeptLines, ScrollBar):
    """Looks and works as Textual's; its few different cells are made once and kept."""

    _cells: dict[Segment, Strip] | None = None

    def notify_style_update(self) -> None:
        """Draw every cell anew: there are other colours."""
        self._cells = None
        super().notify_style_update()

    def draw_lines(self, crop: Region) -> list[Strip]:
        """Return the cells of `crop`, from the top."""
        bar = cast(ScrollBarRender, self.render())
        style = cast(Style, bar.style)
        assert style.color is not None and style.bgcolor is not None
        segments = bar.render_bar(
            size=self.outer_size.height,
            virtual_size=bar.virtual_size,
            window_size=bar.window_size,
            position=bar.position,
            thickness=crop.width,
            back_color=style.bgcolor,
            bar_color=style.color,
        ).segments
        return [self._cell(segment) for segment in list(segments)[crop.y : crop.bottom]]

    def _cell(self, segment: Segment) -> Strip:
        if self._cells is None:
            self._cells = {}
        if segment not in self._cells:
            strip = Strip([segment], self.outer_size.width).apply_style(self.rich_style)
            for one in self.get_line_filters():
                strip = strip.apply_filter(one, self.background_colors[1])
            self._cells[segment] = strip
        return self._cells[segment]
