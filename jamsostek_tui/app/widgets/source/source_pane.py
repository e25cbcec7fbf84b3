"""An article in lines that scroll between a head and a foot, and what the mouse marks in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, get_args

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset, Size
from textual.reactive import reactive
from textual.selection import Selection
from textual.strip import Strip

from jamsostek_tui.app.widgets.drawing.scrolled import Scrolled
from jamsostek_tui.app.widgets.source.source_head import empty_line, head_lines
from jamsostek_tui.app.widgets.source.source_layout import SourceLayout
from jamsostek_tui.model import Article, Fate

Place = tuple[int, int]
_LEAST_FOR_NUMBERS = 24
_LEAST_FOR_HEAD = 7
UNDER_MOUSE = Style(underline2=True)
"""What the mouse marks is told by its ground, and where that is lost by two lines."""


class ArticlePane(Scrolled):
    """Breaks an article into lines, keeps a place in sight and draws; subclasses say what is marked on a line."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "source--gutter",
        "source--head",
        "source--title",
        "source--noise",
        "source--current",
        "source--mention",
        "source--cursor",
        "source--statistic",
        "source--person",
        "source--region",
        "source--organisation",
        "source--instrument",
        "source--statement",
        "source--event",
        "source--fate-statistic",
        "source--fate-excluded",
        "source--fate-unexplained",
    }
    DEFAULT_CSS = """
    ArticlePane {
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
        & > .source--gutter { color: $ink-muted; }
        & > .source--head { color: $ink-muted; }
        & > .source--title { text-style: bold; }
        & > .source--noise { color: $ink-muted; }
        & > .source--statistic { color: $kind-statistic; text-style: bold underline; }
        & > .source--person { color: $kind-person; text-style: underline; }
        & > .source--region { color: $kind-region; text-style: italic underline; }
        & > .source--organisation { color: $kind-organisation; text-style: bold italic; }
        & > .source--instrument { color: $kind-instrument; text-style: bold italic underline; }
        & > .source--statement { color: $kind-statement; text-style: italic; }
        & > .source--event { color: $kind-event; text-style: bold; }
        & > .source--fate-statistic { color: $kind-statistic; text-style: bold underline; }
        & > .source--fate-excluded { color: $ink-muted; text-style: strike; }
        & > .source--fate-unexplained { color: $warning; text-style: bold reverse; }
        & > .source--mention { background: $cursor-ground; text-style: bold; }
        & > .source--current { color: $lit-ground; background: $lit-ink; text-style: bold reverse; }
        & > .source--cursor { color: $cursor-ground; background: $cursor-ink; text-style: bold reverse; }
        &:nocolor > .source--mention { text-style: bold reverse dim; }
    }
    """
    fold_noise: reactive[bool] = reactive(True)

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.article: Article | None = None
        self.at: Place | None = None
        self._layout: SourceLayout | None = None
        self._gutter = 0
        self._wanted: int | None = None
        self._pressed: int | None = None
        self._kept_styles: dict[str, Style] | None = None

    # what subclasses say

    def _text_line(self, index: int) -> list[Segment]:
        """The pieces of one line of the text."""
        raise NotImplementedError

    def _foot_line(self, width: int) -> list[Segment]:
        """The pieces of the line at the bottom."""
        raise NotImplementedError

    # breaking into lines

    @property
    def text_layout(self) -> SourceLayout | None:
        """How the article is broken into lines, None before there is one or room for it."""
        return self._layout

    def _top_offset(self) -> int:
        return self._layout.line(self.scroll_offset.y).start if self._layout else 0

    @property
    def _width(self) -> int:
        """Cells for text: the last column is the scroll bar's."""
        return max(0, self.size.width - 1)

    @property
    def _head_height(self) -> int:
        return 2 if self.size.height >= _LEAST_FOR_HEAD and self.article is not None else 0

    @property
    def _foot_height(self) -> int:
        return 1 if self.size.height >= _LEAST_FOR_HEAD and self.article is not None else 0

    @property
    def _rows(self) -> int:
        return max(1, self.size.height - self._head_height - self._foot_height)

    def _arrange(self) -> None:
        """Break the article into lines where width, folding or the article changed."""
        width = self._width
        if self.article is None or width < 1:
            self._layout = None
            self.lengthen(Size(max(width, 0), 0))
            return
        most = max((block.paragraph or 0 for block in self.article.blocks), default=0)
        self._gutter = len(str(most)) + 2 if width >= _LEAST_FOR_NUMBERS else 1 if width > 2 else 0
        wanted = width - self._gutter - (1 if width >= _LEAST_FOR_NUMBERS else 0)
        keep_open = self.at[0] if self.at else None
        if self._is_stale(wanted, keep_open):
            blocks = self.article.blocks
            self._layout = SourceLayout(self.article.text, wanted, blocks, fold=self.fold_noise, keep_open=keep_open)
            self._forget_marked()
        assert self._layout is not None
        self.lengthen(Size(width, len(self._layout) + self._head_height + self._foot_height))

    @property
    def seen(self) -> Place:
        """The stretch of the article that stands on the screen now, as offsets."""
        if self._layout is None or not len(self._layout):
            return 0, 0
        top = min(self.scroll_offset.y, len(self._layout) - 1)
        return self._layout.line(top).start, self._layout.line(min(top + self._rows, len(self._layout)) - 1).end

    def _is_stale(self, width: int, keep_open: int | None) -> bool:
        layout = self._layout
        if layout is None or layout.width != max(1, width) or layout.folds != self.fold_noise:
            return True
        return keep_open is not None and any(start <= keep_open < end for start, end in layout.hidden)

    def _bring(self, offset: int | None, *, centre: bool = False) -> None:
        """Scroll so that `offset` is seen with lines around it; not at all where it already is."""
        if offset is None:
            return
        if self._layout is None or self.size.height < 1:
            self._wanted = offset
            return
        line, top, rows = self._layout.line_of(offset), round(self.scroll_y), self._rows
        margin = min(2, (rows - 1) // 2)
        seen = top + margin <= line < top + rows - margin or (line < margin and top == 0)
        if centre or not seen:
            self.scroll_to(y=max(0, line - rows // 3), animate=False, force=True)

    def watch_fold_noise(self) -> None:
        """Keep the place when noise folds or unfolds."""
        self._rearrange()

    def on_resize(self, event: events.Resize) -> None:
        """Keep the place when the width changes."""
        self._rearrange()

    def _rearrange(self) -> None:
        top = self._top_offset() if self._layout is not None and self.scroll_offset.y else 0
        self._arrange()
        if self._layout is None:
            return
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._bring(wanted, centre=True)
        else:
            self.scroll_to(y=self._layout.line_of(top) if top else 0, animate=False, force=True)
            self._bring(self.at[0] if self.at else None)
        self.refresh()

    # drawing

    @property
    def _is_awaited(self) -> bool:
        """Whether an article is on its way."""
        return bool(getattr(self.screen, "busy", False))

    def render_line(self, y: int) -> Strip:
        """Draw row `y`: the head stays on top, the legend at the bottom, the text moves between them."""
        full, width = self.size.width, self._width
        if self._layout is None or self.article is None:
            return self._around_text(empty_line(y, width, self._styles(), self._is_awaited), full)
        head = self._head_height
        if y < head:
            below_title = self._top_offset() > 0 and self._title_is_above()
            return self._around_text(head_lines(self.article, width, self._styles(), titled=below_title)[y], full)
        if self._foot_height and y == self.size.height - 1:
            return self._around_text(self._foot_line(width), full)
        return _strip(self._text_line(y - head + self.scroll_offset.y), full, self.inks[()])

    def _around_text(self, segments: Iterable[Segment], width: int) -> Strip:
        base = self.rich_style
        return _strip(list(Segment.apply_style(segments, base)), width, base)

    def _title_is_above(self) -> bool:
        assert self.article is not None
        title = next((block for block in self.article.blocks if block.kind == "title"), None)
        return title is None or title.end <= self._top_offset()

    def named_styles(self) -> dict[str, Style]:
        """Return what each component class adds, and what is made of them."""
        styles = {name.removeprefix("source--"): self.ink(name) for name in self.COMPONENT_CLASSES}
        styles["selection"] = self.screen.get_component_rich_style("screen--selection", partial=True) + UNDER_MOUSE
        styles["edge"] = Style(color=styles["current"].color, bold=False)  # its ground in ink, on the pane's own
        for fate in get_args(Fate):
            styles[f"shape-{fate}"] = Style(color=styles[f"fate-{fate}"].color, bold=True)
        return styles

    def _styles(self) -> dict[str, Style]:
        if self._kept_styles is None:
            self._kept_styles = self.named_styles()
        return self._kept_styles

    def forget_styles(self) -> None:
        super().forget_styles()
        self._kept_styles = None

    # what the mouse marks

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember the row, for a double click marks its paragraph."""
        offset = event.get_content_offset(self)
        self._pressed = None if offset is None else offset.y - self._head_height + self.scroll_offset.y

    def text_select_all(self) -> None:
        """Mark the paragraph that was double-clicked, not the whole article."""
        layout = self._layout
        if layout is None or self._pressed is None or not 0 <= self._pressed < len(layout):
            return
        block = layout.line(self._pressed).block
        if block is not None:
            first, last = layout.line_of(block.start), layout.line_of(max(block.start, block.end - 1))
            start = Offset(block.start - layout.line(first).start, first)
            self.screen.selections = {self: Selection(start, Offset(block.end - layout.line(last).start, last))}

    def _forget_marked(self) -> None:
        """Unmark what the mouse has marked: rows and columns of lines that are no longer there mean other words."""
        if self.is_attached and self in self.screen.selections:
            self.screen.clear_selection()

    @property
    def marked(self) -> Place | None:
        """The stretch of the article that the mouse has marked, as offsets."""
        selection = self.text_selection
        return None if selection is None or self._layout is None else self._selected(selection)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The article's own characters under a mouse selection, not what stands for them on the screen."""
        if self._layout is None:
            return None
        start, end = self._selected(selection)
        return self._layout.text_between(start, end), "\n"

    def _selected(self, selection: Selection) -> Place:
        assert self._layout is not None
        layout, (start, end) = self._layout, selection
        first = 0 if start is None else layout.offset_in(start.y, start.x)
        return first, len(layout.text) if end is None else layout.offset_in(end.y, end.x)

    def _selected_on(self, index: int) -> Place | None:
        selection = self.text_selection
        if selection is None or self._layout is None:
            return None
        start, end = self._selected(selection)
        line = self._layout.line(index)
        start, end = max(start, line.start), min(end, line.end)
        return (start, end) if start < end else None


def _strip(drawn: list[Segment], width: int, base: Style) -> Strip:
    """Return a line of exactly `width` cells, filled up with the ground of `base`."""
    left = width - sum(segment.cell_length for segment in drawn)
    if left < 0:
        return Strip(drawn).adjust_cell_length(width)
    return Strip([*drawn, Segment(" " * left, base)] if left else drawn, width)
