"""The source pane: an article as it was read, its facts marked, the one that matters lit to the character."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from jamsostek_tui.app.widgets.source_head import empty_line, foot_line, head_lines
from jamsostek_tui.app.widgets.source_layout import SourceLayout
from jamsostek_tui.app.widgets.source_line import LineSpans, line_segments
from jamsostek_tui.app.widgets.source_spans import SourceSpans
from jamsostek_tui.model import Article, Ref
from jamsostek_tui.store.rows import Lit
from jamsostek_tui.wording import say

Place = tuple[int, int]
_LEAST_FOR_NUMBERS = 24
_LEAST_FOR_HEAD = 7


class SourceView(ScrollView, can_focus=True):
    """An article in lines. `show` fills it; `SpanOpened` tells that a marked fact was entered or clicked."""

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
    }
    DEFAULT_CSS = """
    SourceView {
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-gutter: stable;
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
        & > .source--mention { background: $cursor-ground; text-style: bold; }
        & > .source--current { color: $lit-ground; background: $lit-ink; text-style: bold reverse; }
        & > .source--cursor { background: $cursor-ground; color: $cursor-ink; text-style: bold underline; }
        &:nocolor > .source--mention { text-style: bold reverse dim; }
        &:nocolor > .source--cursor { text-style: reverse; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,l", "next_span", show=False),
        Binding("left,h", "previous_span", show=False),
        Binding("enter", "open_span", show=False),
    ]

    fold_noise: reactive[bool] = reactive(True)

    class SpanOpened(Message):
        """A marked fact was entered or clicked; `ref` names it."""

        def __init__(self, view: SourceView, ref: Ref) -> None:
            super().__init__()
            self.view = view
            self.ref = ref

        @property
        def control(self) -> SourceView:
            return self.view

    def __init__(self, *, id: str | None = None, classes: str | None = None, can_focus: bool = True) -> None:
        super().__init__(id=id, classes=classes)
        self.can_focus = can_focus
        self.article: Article | None = None
        self.current: Ref | None = None
        self.at: Place | None = None
        self.cursor: int | None = None
        self._lit: Sequence[Lit] = ()
        self._spans = SourceSpans(())
        self._mentions: list[Place] = []
        self._layout: SourceLayout | None = None
        self._gutter = 0
        self._wanted: int | None = None

    # what is shown

    def show(self, article: Article | None, lit: Sequence[Lit], current: Ref | None, at: Place | None) -> None:
        """Show an article with the spans of its facts, the mention `at` of `current` lit strongly.

        Without `at`, the first mention of `current` is. The view scrolls only as far as needed to show it.
        """
        new = article is not self.article
        self.article, self.current = article, current
        if new or lit is not self._lit:
            self._lit, self._spans = lit, SourceSpans(lit)
        self._mentions = self._spans.of(current)
        self.at = at if at is not None else self._mentions[0] if self._mentions else None
        self.cursor = self._span_at(self.at)
        if new:
            self._layout = None
        self._arrange()
        if new:
            self.scroll_to(y=0, animate=False, force=True)
        self._bring(self.at[0] if self.at else None, centre=new)
        self.refresh()

    def next_mention(self) -> None:
        """Light the next mention of the current fact; after the last comes the first."""
        self._to_mention(1)

    def previous_mention(self) -> None:
        """Light the mention before; before the first comes the last."""
        self._to_mention(-1)

    @property
    def mention_count(self) -> tuple[int, int]:
        """Which mention is lit, from 1, and of how many; (0, n) when none is."""
        place = self._mentions.index(self.at) + 1 if self.at in self._mentions else 0
        return place, len(self._mentions)

    @property
    def layout_now(self) -> SourceLayout | None:
        """The lines as they are broken now; None before there is an article and a size."""
        return self._layout

    def _to_mention(self, step: int) -> None:
        if not self._mentions:
            return
        place, count = self.mention_count
        position = place - 1 if place else (-1 if step > 0 else 0)
        self.at = self._mentions[(position + step) % count]
        self.cursor = self._span_at(self.at)
        self._arrange()
        self._bring(self.at[0])
        self.refresh()

    def _span_at(self, place: Place | None) -> int | None:
        return None if place is None else self._spans.exactly(*place)

    # the cursor over the marked facts

    def action_next_span(self) -> None:
        """Move the cursor to the next marked fact."""
        here = self._spans.all[self.cursor].start if self.cursor is not None else self._top_offset() - 1
        self._put_cursor(self._spans.after(here))

    def action_previous_span(self) -> None:
        """Move the cursor to the marked fact before."""
        here = self._spans.all[self.cursor].start if self.cursor is not None else self._top_offset()
        self._put_cursor(self._spans.before(here))

    def action_open_span(self) -> None:
        """Open the fact under the cursor."""
        if self.cursor is not None:
            self.post_message(self.SpanOpened(self, self._spans.all[self.cursor].ref))

    @property
    def pointed(self) -> Lit | None:
        """The marked fact under the cursor."""
        return self._spans.all[self.cursor] if self.cursor is not None else None

    def _put_cursor(self, index: int | None) -> None:
        if index is not None:
            self.cursor = index
            self._bring(self._spans.all[index].start)
            self.refresh()

    def _top_offset(self) -> int:
        return self._layout.line(self.scroll_offset.y).start if self._layout else 0

    # breaking into lines

    @property
    def _width(self) -> int:
        """Cells for text: the last column is the scroll bar's, there or not, so that lines never break anew for it."""
        return self.size.width - 1 if self.size.width >= _LEAST_FOR_NUMBERS else self.size.width

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
            self.virtual_size = Size(max(width, 0), 0)
            return
        most = max((block.paragraph or 0 for block in self.article.blocks), default=0)
        self._gutter = len(str(most)) + 2 if width >= _LEAST_FOR_NUMBERS else 1 if width > 2 else 0
        wanted = width - self._gutter - (1 if width >= _LEAST_FOR_NUMBERS else 0)
        keep_open = self.at[0] if self.at else None
        if self._is_stale(wanted, keep_open):
            blocks = self.article.blocks
            self._layout = SourceLayout(self.article.text, wanted, blocks, fold=self.fold_noise, keep_open=keep_open)
        assert self._layout is not None
        self.virtual_size = Size(width, len(self._layout) + self._head_height + self._foot_height)

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

    def render_line(self, y: int) -> Strip:
        """Draw row `y`: the head stays on top, the legend at the bottom, the text moves between them."""
        full, width, base = self.size.width, self._width, self.rich_style
        if self._layout is None or self.article is None:
            return Strip(empty_line(y, width, self._styles())).adjust_cell_length(full, base).apply_style(base)
        head = self._head_height
        if y < head:
            below_title = self._top_offset() > 0 and self._title_is_above()
            segments = head_lines(self.article, width, self._styles(), titled=below_title)[y]
        elif self._foot_height and y == self.size.height - 1:
            segments = foot_line(width, self._styles(), self._foot_words())
        else:
            segments = self._text_line(y - head + self.scroll_offset.y)
        return Strip(segments).adjust_cell_length(full, base).apply_style(base)

    def _text_line(self, index: int) -> list[Segment]:
        assert self._layout is not None
        if not 0 <= index < len(self._layout):
            return []
        spans = LineSpans(
            facts=self._spans,
            current=self.current,
            at=self.at,
            cursor=self.pointed if self.has_focus else None,
            selected=self._selected_on(index),
        )
        return line_segments(self._layout, index, self._gutter, self._styles(), spans)

    def _title_is_above(self) -> bool:
        assert self.article is not None
        title = next((block for block in self.article.blocks if block.kind == "title"), None)
        return title is None or title.end <= self._top_offset()

    def _foot_words(self) -> tuple[Lit | None, str]:
        place, count = self.mention_count
        told = say("source.mention" if self.can_focus else "source.mention.still", place=place, count=count)
        return (self.pointed if self.has_focus else None), told if count > 1 and place else ""

    def _styles(self) -> dict[str, Style]:
        names = self.COMPONENT_CLASSES
        styles = {name.removeprefix("source--"): self.get_component_rich_style(name, partial=True) for name in names}
        styles["selection"] = self.screen.get_component_rich_style("screen--selection", partial=True)
        return styles

    # mouse

    def on_click(self, event: events.Click) -> None:
        """Open the fact that was clicked, or unfold noise."""
        offset = event.get_content_offset(self)
        if offset is None or self._layout is None or self.text_selection is not None:
            return
        row = offset.y - self._head_height
        index = row + self.scroll_offset.y
        if not 0 <= row < self._rows or index >= len(self._layout):
            return
        if self._layout.line(index).folded:
            self.fold_noise = False
            return
        column = offset.x - self._gutter
        if 0 <= column < self._layout.cells(index):
            self.cursor = self._spans.at(self._layout.offset_at(index, column))
            self.refresh()
            self.action_open_span()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The article's own characters under a mouse selection, not what stands for them on the screen."""
        if self._layout is None:
            return None
        start, end = self._selected(selection)
        return self._layout.text_between(start, end), "\n"

    def _selected(self, selection: Selection) -> Place:
        assert self._layout is not None
        return (
            self._layout.offset_in(selection.start.y, selection.start.x) if selection.start else 0,
            self._layout.offset_in(selection.end.y, selection.end.x) if selection.end else len(self._layout.text),
        )

    def _selected_on(self, index: int) -> Place | None:
        selection = self.text_selection
        if selection is None or self._layout is None:
            return None
        start, end = self._selected(selection)
        line = self._layout.line(index)
        start, end = max(start, line.start), min(end, line.end)
        return (start, end) if start < end else None
