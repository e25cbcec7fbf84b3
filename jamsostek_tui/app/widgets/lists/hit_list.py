"""The hits of a search in groups, the letters that matched lit; or, before anything is typed, recent searches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from jamsostek_tui.app import safe
from jamsostek_tui.app.widgets.drawing.scrolled import Scrolled
from jamsostek_tui.app.widgets.lists.cells import CHOSEN, CONFLICT, Spans, beside_label, excerpt
from jamsostek_tui.app.widgets.source.source_layout import broken
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.rows import Hit, Row
from jamsostek_tui.wording import number, say

_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that cannot be entered."""

    words: str
    count: str = ""


@dataclass(frozen=True, slots=True)
class Recent:
    """A search of before, or (`name`) one that is kept."""

    query: str
    name: str = ""


Item = Heading | Hit | Recent


def grouped(hits: Sequence[Hit]) -> list[Item]:
    """Return hits under a heading for each kind; the kind of the best hit comes first, the order within stays.

    The heading says how many of how many are shown.
    """
    groups: dict[Kind, list[Hit]] = {}
    for hit in hits:
        groups.setdefault(hit.row.ref.kind, []).append(hit)
    items: list[Item] = []
    for kind, members in groups.items():
        items += [Heading(say(f"dossier.{kind}"), how_many(members)), *members]
    return items


def are_more(hits: Sequence[Hit]) -> bool:
    """Whether there are more hits of these kinds than these."""
    found = {hit.row.ref.kind: hit for hit in hits}.values()
    return sum(hit.among for hit in found) > len(hits) or any(hit.cut for hit in found)


def how_many(hits: Sequence[Hit]) -> str:
    """Return how many hits are shown, of how many where there are more: `12`, `12 of 37`, `30 of 80+`."""
    if not are_more(hits):
        return number(len(hits))
    found = {hit.row.ref.kind: hit for hit in hits}.values()
    every = sum(hit.among for hit in found)
    more = "+" if any(hit.cut for hit in found) else ""
    return say("search.of_many", shown=number(len(hits)), all=number(every) + more)


class HitList(Scrolled, can_focus=True):
    """Items with a cursor that skips the headings. `Moved` tells of the cursor, `Entered` of Enter or a click."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "hits--heading",
        "hits--detail",
        "hits--lit",
        "hits--cursor",
        "hits--mark",
        "hits--conflict",
    }
    DEFAULT_CSS = """
    HitList {
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-size-vertical: 1;
        & > .hits--heading { color: $ink-muted; text-style: bold; }
        & > .hits--detail { color: $ink-muted; }
        & > .hits--lit { color: $accent; text-style: bold underline; }
        & > .hits--mark { color: $primary; text-style: bold; }
        & > .hits--conflict { color: $conflict; text-style: bold; }
        & > .hits--cursor { background: $cursor-ground; }
        &:nocolor > .hits--cursor { text-style: reverse; }
    }
    """

    class Moved(Message):
        """The cursor stands on another item."""

    class Entered(Message):
        """The item under the cursor was entered."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.items: Sequence[Item] = ()
        self.cursor = -1
        self.words = ""
        self.is_chosen: Callable[[Ref], bool] = lambda ref: False
        self.is_in_conflict: Callable[[Ref], bool] = lambda ref: False

    def show(self, items: Sequence[Item], words: str = "") -> None:
        """Show other items, the cursor on the first that can be entered; `words` where there is none."""
        self.items, self.words = items, words
        self.lengthen(Size(0, len(items)))
        self.scroll_to(y=0, animate=False, force=True)
        self.cursor = self._enterable(0, 1)
        self.repaint()
        self.post_message(self.Moved())

    def go_on(self, items: Sequence[Item]) -> None:
        """Show more items; the cursor stays on its hit, and the hit on its row."""
        at = self.current
        ref = at.row.ref if isinstance(at, Hit) else None
        row = self.cursor - self.scroll_offset.y
        self.items = items
        self.lengthen(Size(0, len(items)))
        there = (place for place, item in enumerate(items) if isinstance(item, Hit) and item.row.ref == ref)
        self.cursor = next(there, self._enterable(0, 1))
        self.scroll_to(y=max(0, self.cursor - row), animate=False, force=True)
        self.repaint()

    @property
    def wants_more(self) -> bool:
        """Whether the cursor stands on the last of hits of which there are more."""
        at_end = bool(self.items) and self.cursor == len(self.items) - 1
        return at_end and are_more([item for item in self.items if isinstance(item, Hit)])

    @property
    def current(self) -> Hit | Recent | None:
        """What stands under the cursor."""
        item = self.items[self.cursor] if 0 <= self.cursor < len(self.items) else None
        return None if isinstance(item, Heading) else item

    def move(self, step: int) -> None:
        """Move by one item that can be entered."""
        target = self._enterable(self.cursor + step, step)
        if target < 0 and step < 0:
            self.scroll_to(y=0, animate=False, force=True)
        self._to(target)

    def move_pages(self, by: float) -> None:
        """Move by screenfuls."""
        rows, step = max(1, int((self.size.height - 1) * abs(by))), 1 if by > 0 else -1
        target = min(max(0, self.cursor + step * rows), len(self.items) - 1)
        there = self._enterable(target, step)
        self._to(there if there >= 0 else self._enterable(target, -step))

    def move_to(self, place: int) -> None:
        """Move to the first item (0) or the last (-1)."""
        self._to(self._enterable(len(self.items) - 1, -1) if place else self._enterable(0, 1))

    def action_enter(self) -> None:
        """Enter the item under the cursor."""
        if self.current is not None:
            self.post_message(self.Entered())

    def _enterable(self, start: int, step: int) -> int:
        place = start
        while 0 <= place < len(self.items):
            if not isinstance(self.items[place], Heading):
                return place
            place += step
        return -1

    def _to(self, place: int) -> None:
        if place < 0 or place == self.cursor:
            return
        self.cursor = place
        top = place - 1 if place and isinstance(self.items[place - 1], Heading) else place
        if top < self.scroll_offset.y:
            self.scroll_to(y=top, animate=False, force=True)
        elif place >= self.scroll_offset.y + self.size.height:
            self.scroll_to(y=place - self.size.height + 1, animate=False, force=True)
        self.refresh()
        self.post_message(self.Moved())

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the clicked item; a second click enters it."""
        inside = event.get_content_offset(self)
        if inside is None:
            return
        place = inside.y + self.scroll_offset.y
        if place < len(self.items) and not isinstance(self.items[place], Heading):
            self._to(place)
            if event.chain == 2:
                self.action_enter()

    def render_line(self, y: int) -> Strip:
        """Draw one row."""
        width, place = self.scrollable_content_region.width, y + self.scroll_offset.y
        if not self.items:
            return self._words_line(y, width)
        if place >= len(self.items) or width < 1:
            return Strip.blank(width, self.rich_style)
        item = self.items[place]
        style = self._part("cursor") if place == self.cursor else Style.null()
        if isinstance(item, Heading):
            tail = f" {item.count}" if item.count else ""
            segments = [Segment(f" {item.words}", self._part("heading")), Segment(tail, self._part("detail"))]
        else:
            segments = self._item(item, width, place == self.cursor)
        strip = Strip(segments).adjust_cell_length(width)
        return strip.apply_style(self.rich_style) if not style else _under(strip, self.rich_style, style)

    def _item(self, item: Hit | Recent, width: int, pointed: bool) -> list[Segment]:
        chosen = isinstance(item, Hit) and self.is_chosen(item.row.ref)
        lead = Segment(("▌" if pointed else " ") + (CHOSEN if chosen else " ") + " ", self._part("mark"))
        if isinstance(item, Recent):
            if not item.name:
                return [lead, Segment(safe.line(item.query))]
            return [lead, Segment(f"{safe.line(item.name)}  "), Segment(safe.line(item.query), self._part("detail"))]
        row = item.row
        detail, shift = _detail(row)
        mark = [Segment(" ?", self._part("detail"))] if row.doubtful else []
        mark += [Segment(CONFLICT, self._part("conflict"))] if self.is_in_conflict(row.ref) else []
        room = width - 3 - 2 * len(mark)
        told = cell_len(safe.line(detail[:_LONGEST]))
        label = self._lit(
            row.label, item.lit_label, Style.null(), max(room * 2 // 3, room - told - 2) if told else room
        )
        left = room - 2 - sum(segment.cell_length for segment in label)
        lit_detail = tuple((start + shift, end + shift) for start, end in item.lit_detail) if shift is not None else ()
        tail = self._lit(detail, lit_detail, self._part("detail"), left) if left > 3 else []
        return [lead, *label, *mark, Segment("  "), *tail]

    def _lit(self, text: str, spans: Spans, style: Style, width: int) -> list[Segment]:
        """Return `text` in at most `width` cells, what lies in `spans` lit."""
        shown, lit = excerpt(text, spans, width)
        segments: list[Segment] = []
        position = 0
        for start, end in lit:
            start = max(start, position)
            if start >= end:
                continue
            segments += [Segment(shown[position:start], style), Segment(shown[start:end], style + self._part("lit"))]
            position = end
        segments.append(Segment(shown[position:], style))
        return segments

    def _words_line(self, y: int, width: int) -> Strip:
        lines = broken(self.words, width - 2)
        words = f" {lines[y]}" if y < len(lines) else ""
        return Strip([Segment(words, self._part("detail"))]).adjust_cell_length(width).apply_style(self.rich_style)

    def _part(self, name: str) -> Style:
        return self.ink(f"hits--{name}")


def _detail(row: Row) -> tuple[str, int | None]:
    """Return what stands behind a label, and how far that moved its letters; None where it is in other words."""
    if row.ref.kind == "statement" and row.detail:
        return f"— {row.detail}", 2
    told = beside_label(row)
    return told, 0 if row.detail and told.startswith(row.detail) else None


def _under(strip: Strip, base: Style, cursor: Style) -> Strip:
    """Put the cursor's ground under a row whose letters keep their own ink."""
    segments = [Segment(text, base + cursor + (style or Style.null())) for text, style, _ in strip]
    return Strip(segments, strip.cell_length)
