"""The source pane: an article as it was read, its facts marked, the one that matters lit to the character."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from rich.segment import Segment
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.widgets.source.source_head import foot_line
from jamsostek_tui.app.widgets.source.source_layout import Looks, looks
from jamsostek_tui.app.widgets.source.source_line import LineSpans, line_segments, with_places
from jamsostek_tui.app.widgets.source.source_numerals import NumeralMarks, numeral_foot, numeral_line
from jamsostek_tui.app.widgets.source.source_pane import ArticlePane, Place
from jamsostek_tui.app.widgets.source.source_spans import SourceSpans
from jamsostek_tui.model import Article, Numeral, Ref
from jamsostek_tui.store.rows import Lit

__all__ = ["Place", "SourceView"]


class SourceView(ArticlePane, can_focus=True, inherit_bindings=False):
    """An article in lines. `show` fills it; `SpanOpened` tells that a marked fact was entered or clicked.

    With `numerals_on` it marks every numeral of the page instead of the facts; it asks for them with `NumeralsWanted`
    and gets them by `give_numerals`.
    """

    numerals_on: reactive[bool] = reactive(False)

    class SpanOpened(Message):
        """A marked fact was entered or clicked; `ref` names it."""

        def __init__(self, ref: Ref) -> None:
            super().__init__()
            self.ref = ref

    class CursorMoved(Message):
        """The cursor over the marked facts or numerals stands elsewhere."""

    class NumeralsWanted(Message):
        """The numerals of an article are wanted."""

        def __init__(self, article: int) -> None:
            super().__init__()
            self.article = article

    def __init__(self, *, id: str | None = None, can_focus: bool = True) -> None:
        super().__init__(id=id)
        self.can_focus = can_focus
        self.current: Ref | None = None
        self.cursor: int | None = None
        self._lit: Sequence[Lit] = ()
        self._spans = SourceSpans(())
        self._mentions: list[Place] = []
        self._marks: NumeralMarks | None = None
        self._folded_before = True
        self._is_drawing = False
        """Whether a line is drawn for the screen; else the mouse asks for it."""
        self._is_plain = False
        """Whether a line drawn now shows neither numerals nor a cursor nor what the mouse marks."""
        self._told_on: frozenset[int] = frozenset()
        """The lines on which the current fact is marked, as they are drawn now."""

    # what is shown

    def show(self, article: Article | None, lit: Sequence[Lit], current: Ref | None, at: Place | None) -> None:
        """Show an article with the spans of its facts, the mention `at` of `current` lit strongly.

        Without `at`, the first mention of `current` is. The view scrolls only as far as needed to show it.
        """
        new = article is not self.article
        before = None if new or lit is not self._lit or self.numerals_on else self._looks()
        self.article, self.current = article, current
        if new or lit is not self._lit:
            self._lit, self._spans = lit, SourceSpans(lit)
        self._mentions = self._spans.of(current)
        self.at = at if at is not None else self._mentions[0] if self._mentions else None
        self.cursor = self._span_at(self.at)
        if new:
            self._layout = None
            self._want_numerals()
        self._arrange()
        if new and self.at is None:
            self.scroll_to(y=0, animate=False, force=True)
        self._bring(self.at[0] if self.at else None, centre=new)
        self._repaint(before)

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

    def _to_mention(self, step: int) -> None:
        if self.numerals_on:
            self._step_numeral(step)
            return
        if not self._mentions:
            return
        place, count = self.mention_count
        before = self._looks()
        position = place - 1 if place else (-1 if step > 0 else 0)
        self.at = self._mentions[(position + step) % count]
        self.cursor = self._span_at(self.at)
        self._arrange()
        self._bring(self.at[0])
        self._repaint(before)

    def _span_at(self, place: Place | None) -> int | None:
        return None if place is None else self._spans.exactly(*place)

    def _looks(self) -> Looks:
        places = [*self._mentions, *([self.at] if self.at else [])]
        return looks(self._layout, self.scroll_offset.y, places)

    def _repaint(self, before: Looks | None) -> None:
        """Paint the lines on which something is marked otherwise than `before`; all where lines moved."""
        now = self._looks()
        if before is None or now.layout is not before.layout or self.has_focus:
            self.repaint()
        elif now.top != before.top:
            self.refresh(self.size.region)
        else:
            rows = (line - now.top + self._head_height for line in before.marked | now.marked)
            seen = [row for row in (*rows, self.size.height - 1) if 0 <= row < self.size.height]
            self.refresh(*(Region(0, row, self.size.width, 1) for row in seen))

    # the cursor over the marked facts

    def action_next_span(self) -> None:
        """Move the cursor to the next marked fact or numeral."""
        if self.numerals_on:
            self._step_numeral(1)
            return
        here = self._spans.all[self.cursor].start if self.cursor is not None else self._top_offset() - 1
        self._put_cursor(self._spans.after(here))

    def action_previous_span(self) -> None:
        """Move the cursor to the marked fact or numeral before."""
        if self.numerals_on:
            self._step_numeral(-1)
            return
        here = self._spans.all[self.cursor].start if self.cursor is not None else self._top_offset()
        self._put_cursor(self._spans.before(here))

    def action_open_span(self) -> None:
        """Open the fact under the cursor; to show it, the numerals give way to the facts again."""
        pointed = self.pointed
        if pointed is not None:
            self.numerals_on = False
            self.post_message(self.SpanOpened(pointed.ref))

    @property
    def pointed(self) -> Lit | None:
        """The marked fact under the cursor; among numerals, the fact that one became."""
        numeral = self.pointed_numeral
        if numeral is not None and numeral.statistic is not None:
            return Lit(start=numeral.start, end=numeral.end, ref=Ref("statistic", numeral.statistic))
        if self.numerals_on:
            return None
        return self._spans.all[self.cursor] if self.cursor is not None else None

    def _put_cursor(self, index: int | None) -> None:
        if index is not None:
            self.cursor = index
            self._bring(self._spans.all[index].start)
            self.refresh()
            self.post_message(self.CursorMoved())

    # every numeral

    def watch_numerals_on(self, on: bool) -> None:
        """Ask for the numerals and unfold noise, for they stand there too; or give the facts and the folds back."""
        if on:
            self._folded_before = self.fold_noise
            self.fold_noise = False
            self._want_numerals()
        else:
            self._marks = None
            self.fold_noise = self._folded_before
        self.refresh()

    def _want_numerals(self) -> None:
        self._marks = None
        if self.numerals_on and self.article is not None:
            self.post_message(self.NumeralsWanted(self.article.id))

    def give_numerals(self, article: int, numerals: Sequence[Numeral]) -> None:
        """Mark the numerals of an article, unless another is shown by now."""
        if self.numerals_on and self.article is not None and self.article.id == article:
            self._marks = NumeralMarks(self.article.text, numerals)
            self.refresh()

    @property
    def pointed_numeral(self) -> Numeral | None:
        """The numeral under the cursor while numerals are shown."""
        return None if self._marks is None else self._marks.pointed

    def _step_numeral(self, step: int) -> None:
        if self._marks is None or not self._marks.all:
            return
        self._marks.move(step, self._top_offset())
        pointed = self._marks.pointed
        self._bring(pointed.start if pointed is not None else None)
        self.refresh()
        self.post_message(self.CursorMoved())

    # drawing

    def draw_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines of `crop`."""
        self._is_drawing = True
        self._is_plain = not (self.numerals_on or self.has_focus or self.text_selection is not None)
        self._told_on = self._looks().marked
        try:
            return super().draw_lines(crop)
        finally:
            self._is_plain = self._is_drawing = False

    def line_key(self, y: int) -> Hashable | None:
        """Return the line of the text, with what is marked on it of the current fact."""
        row = y - self._head_height
        if not self._is_plain or self._layout is None or not 0 <= row < self._rows:
            return None
        index = row + self.scroll_offset.y
        return (index, self.current, self.at) if index in self._told_on else (index,)

    def _text_line(self, index: int) -> list[Segment]:
        layout = self._layout
        assert layout is not None
        if not 0 <= index < len(layout):
            return []
        if self._is_plain:
            told = index in self._told_on
            spans = LineSpans(self._spans, self.current if told else None, self.at if told else None)
            return line_segments(layout, index, self._gutter, self.inks, spans)
        selected = self._selected_on(index)
        if self.numerals_on and self._marks is not None:
            segments = numeral_line(layout, index, self._gutter, self.inks, self._marks, selected)
        else:
            cursor = self.pointed if self.has_focus else None
            lit = self.at if cursor is None else (cursor.start, cursor.end)
            spans = LineSpans(self._spans, self.current, lit, selected)
            segments = line_segments(layout, index, self._gutter, self.inks, spans)
        return segments if self._is_drawing else with_places(segments, layout, index, self._gutter)

    def _foot_line(self, width: int) -> list[Segment]:
        if self.numerals_on:
            return numeral_foot(width, self._styles(), self._marks)
        place, count = self.mention_count
        told = keyed("source.mention" if self.can_focus else "source.mention.still", place=place, count=count)
        pointed = self.pointed if self.has_focus else None
        return foot_line(width, self._styles(), (pointed, told if count > 1 and place else ""))

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
            self._clicked(self._layout.offset_at(index, column), again=event.chain > 1)

    def _clicked(self, offset: int, *, again: bool) -> None:
        """Open the fact at an offset; a numeral only when it is clicked again, for a click tells its fate."""
        if self.numerals_on:
            if self._marks is not None:
                self._marks.cursor = self._marks.at(offset)
        else:
            self.cursor = self._spans.at(offset)
        self.refresh()
        self.post_message(self.CursorMoved())
        if again or not self.numerals_on:
            self.action_open_span()
