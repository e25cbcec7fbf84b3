"""`python -m tests.bench.bare_keys`: what a key takes in a bare Textual app with the browser's layout; prints JSON.

Nothing is read and no line is made: every pane hands out lines that are there already. `lines` repaints two lines of
a list and four of the source, `panes` scrolls the list by one and paints all of both, as where another article comes
into sight. It is what Textual itself takes, headless at 120x40, to hold the browser's own figures against.
"""

from __future__ import annotations

import asyncio
import gc
import json
from time import perf_counter, process_time
from typing import ClassVar, Literal

from rich.segment import Segment
from textual import events
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widgets import Static

_ROWS = 2_000
_TIMES = 100
_LINES = [Strip([Segment(f"row {row:4d} ", None), Segment("of many cells " * 20, None)]) for row in range(_ROWS)]
Painted = Literal["lines", "panes"]
Timed = tuple[float, float]


class BarePane(ScrollView, can_focus=True, inherit_bindings=False):
    """A bordered pane of lines made before."""

    shift = 0

    def on_mount(self) -> None:
        """Have rows enough for a bar."""
        self.virtual_size = Size(0, _ROWS)
        self.border_title = f"{self.id} {_ROWS}"

    def render_line(self, y: int) -> Strip:
        """Hand out a line."""
        return _LINES[(y + self.scroll_offset.y + self.shift) % _ROWS].crop(0, self.size.width)

    def repaint(self, *rows: int) -> None:
        """Show other lines; without rows, all of them."""
        self.shift += 1
        self.refresh(*(Region(0, row, self.size.width, 1) for row in rows))


class BareApp(App[None]):
    """Five panes between two lines."""

    CSS = """
    Static { height: 1; }
    Horizontal { height: 1fr; }
    Vertical { width: 1fr; }
    BarePane { border: round $primary; height: 1fr; width: 1fr; scrollbar-size-vertical: 1; overflow-x: hidden; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("down", "down")]
    paints: Painted = "lines"

    def compose(self) -> ComposeResult:
        """The browser's places."""
        yield Static("head")
        with Horizontal():
            with Vertical():
                yield BarePane(id="regions")
                yield BarePane(id="people")
            with Vertical():
                yield BarePane(id="numbers")
                yield BarePane(id="links")
            yield BarePane(id="source")
        yield Static("foot")

    def on_mount(self) -> None:
        """Begin in the list."""
        self.done = asyncio.Event()
        self.query_one("#numbers").focus()

    def action_down(self) -> None:
        """Paint, and say so once it stands there."""
        rows, source = self.query_one("#numbers", BarePane), self.query_one("#source", BarePane)
        if self.paints == "lines":
            rows.repaint(3, 4)
            source.repaint(10, 11, 12, 35)
        else:
            rows.scroll_to(y=rows.scroll_y + 1, animate=False, force=True)
            source.repaint()
        source.call_after_refresh(self.done.set)


async def measured() -> dict[Painted, list[Timed]]:
    """Return what each key took, by the clock and of CPU."""
    gc.disable()
    app = BareApp()
    took: dict[Painted, list[Timed]] = {"lines": [], "panes": []}
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause(0.5)
        for app.paints, figures in took.items():
            for _ in range(_TIMES):
                app.done.clear()
                begun, used = perf_counter(), process_time()
                app.post_message(events.Key("down", None))
                await app.done.wait()
                figures.append((perf_counter() - begun, process_time() - used))
                await pilot.pause()
    return took


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measured())))
