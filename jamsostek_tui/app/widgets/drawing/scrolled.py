"""What scrolls line by line: its bar stands where the lines do, also where both appear at once."""

from __future__ import annotations

import asyncio
from collections.abc import Hashable, Mapping
from typing import Literal, Self, cast

from rich.segment import Segment
from rich.style import Style
from textual.content import Content
from textual.geometry import Offset, Region, Size
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar, ScrollBarRender
from textual.strip import Strip
from textual.widget import Widget

from jamsostek_tui.app.widgets.drawing.framed import Frame
from jamsostek_tui.app.widgets.drawing.inks import Inks
from jamsostek_tui.app.widgets.drawing.kept_lines import KeptLines

KEPT = 200
"""Lines kept as they were drawn."""
SOON = 0.03
"""Seconds after which lines are let go of: it takes a tenth of what drawing others takes."""


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


class Scrolled(KeptLines, ScrollView, inherit_bindings=False):
    """Textual moves a scroll bar only while it is shown; one that is shown after scrolling would stand at the top.

    A frame asks every widget in sight for all its lines, whatever changed, and Textual draws a line that scrolled to
    another row anew. So lines are kept with border and all, by what stands in them (`line_key`), until all is painted
    anew; and where nothing changed all of them at once. Styles are asked for once a frame, those of component classes
    until all is painted anew: each costs Textual more than the line itself. For the same reason another length lays
    the screen out anew only where the bar comes or goes, which leaves the frame as it was drawn, and a title repaints
    only its border.
    """

    _base: Style | None = None
    _inside: Size | None = None
    _clear: Region | None = None
    _top: Offset | None = None
    _added: dict[str, Style] | None = None
    _inks: Inks | None = None
    _entitled: Content | None = None
    _below: Content | None = None
    _titling: Literal["above", "below"] | None = None
    _lengthening = False
    _focusing = False
    _frame: Frame | None = None
    _retitled = False
    """Whether words in the border are others than those drawn."""
    _kept: dict[Hashable, Strip] | None = None

    # drawing

    def line_key(self, y: int) -> Hashable | None:
        """Return what is the same for any two lines of this size that look the same; None to draw row `y` anew."""
        return None

    def draw_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines of `crop`, but for those kept as they were drawn."""
        self._base = super().rich_style
        self._inside, self._clear = super().size, super().scrollable_content_region
        self._top = super().scroll_offset
        try:
            return self._drawn_lines(crop)
        finally:
            self._base = self._inside = self._clear = self._top = None

    def _drawn_lines(self, crop: Region) -> list[Strip]:
        whole = crop.size.region
        if crop != whole or whole.size != self.outer_size:  # partly out of sight
            return super().draw_lines(crop)
        if self._frame is None or self._frame.size != whole.size:
            self._frame, self._kept = Frame(self, whole.size, super().draw_lines), {}
        elif self._retitled:
            self._frame.draw_ends(super().draw_lines)
        self._retitled = False
        frame = self._frame
        return [*frame.above, *(self._framed(frame, y) for y in range(frame.height)), *frame.below]

    def _framed(self, frame: Frame, y: int) -> Strip:
        key = self.line_key(y)
        if key is None or self._kept is None:
            return frame.around(self.render_line(y))
        if key not in self._kept:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            self._kept[key] = frame.around(self.render_line(y))
        return self._kept[key]

    @property
    def rich_style(self) -> Style:
        """The style of what is drawn without one of its own."""
        return super().rich_style if self._base is None else self._base

    @property
    def size(self) -> Size:
        """How many cells there are inside the border, the bar among them."""
        return super().size if self._inside is None else self._inside

    @property
    def scrollable_content_region(self) -> Region:
        """What is inside the border, without the bar."""
        return super().scrollable_content_region if self._clear is None else self._clear

    @property
    def scroll_offset(self) -> Offset:
        """How far what scrolls is scrolled."""
        return super().scroll_offset if self._top is None else self._top

    def ink(self, name: str) -> Style:
        """Return what a component class adds to it."""
        if self._added is None:
            self._added = {}
        if name not in self._added:
            self._added[name] = self.get_component_rich_style(name, partial=True)
        return self._added[name]

    @property
    def inks(self) -> Inks:
        """What is drawn with, mixed of `named_styles` on the ground there is."""
        if self._inks is None:
            self._inks = Inks(self.rich_style, self.named_styles())
        return self._inks

    def named_styles(self) -> Mapping[str, Style]:
        """Return what each component class adds, by its name without what is the same in all."""
        return {name.partition("--")[2]: self.ink(name) for name in self.COMPONENT_CLASSES}

    def forget_styles(self) -> None:
        """Ask for every style anew and draw every line anew when it is next seen."""
        self._added = self._inks = self._frame = self._kept = None

    def repaint(self) -> None:
        """Draw every line anew, in the styles there are; those there were go when the new ones stand there."""
        if self._kept:
            asyncio.get_running_loop().call_later(SOON, self._kept.clear)
            self._kept = {}
        self.refresh(self.size.region)

    # size, title, bar

    def lengthen(self, size: Size) -> None:
        """Take another size of what scrolls."""
        stays = self.show_vertical_scrollbar == (size.height > self.container_size.height)
        if not stays or not self.container_size or self.virtual_size.width != size.width:
            self._lengthening = True
            self.virtual_size = size
            self._scroll_update(size)  # Textual would first lay out for the size, then once more for the bar
            self._lengthening = False
        elif size != self.virtual_size:
            self.set_reactive(Widget.virtual_size, size)
            if self.show_vertical_scrollbar:
                self.vertical_scrollbar.window_virtual_size = size.height
            self.scroll_y = min(self.scroll_y, self.max_scroll_y)

    def entitle(self, words: Content) -> None:
        """Write into the upper border."""
        if self._entitled is None or not words.is_same(self._entitled):
            self._entitled = words
            self._titling = "above"
            self.border_title = words
            self._titling = None

    def tell_below(self, words: Content | None) -> None:
        """Write into the lower border, which is drawn anew only for other words."""
        if words != self._below:
            self._below = words
            self._titling = "below"
            self.border_subtitle = words
            self._titling = None

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Paint anew; while words are written into a border, only that."""
        if self._focusing:
            return self
        if self._titling:
            left, above = self.content_offset
            width, height = self.outer_size
            regions = (Region(-left, (0 if self._titling == "above" else height - 1) - above, width, 1),)
            self._retitled = True
        elif self._lengthening:
            self._kept = None if self._kept is None else {}
        elif not regions:  # so Textual refreshes what has other component styles
            self.forget_styles()
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def focus(self, scroll_visible: bool = True) -> Self:
        """Take the focus; what looks otherwise with it is painted when it is here, not where it was already."""
        self._focusing = True
        try:
            return super().focus(scroll_visible)
        finally:
            self._focusing = False

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        """The bar, made when it is first asked for."""
        if self._vertical_scrollbar is None:
            self._vertical_scrollbar = QuickScrollBar(name="vertical", thickness=self.scrollbar_size_vertical)
            self._vertical_scrollbar.display = False
            self.app._start_widget(self, self._vertical_scrollbar)
        return self._vertical_scrollbar

    def watch_show_vertical_scrollbar(self, shown: bool) -> None:
        """Put the bar where the lines are."""
        if shown:
            self.vertical_scrollbar.position = self.scroll_y
