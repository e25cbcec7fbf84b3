"""A bare app around one widget or one screen, with the browser's own theme, and an article made up for it."""

from __future__ import annotations

import time
from collections.abc import Callable

from rich.cells import cell_len
from textual import events
from textual.app import App, ComposeResult
from textual.pilot import Pilot
from textual.widget import Widget

from jamsostek_tui.app.theme import DARK
from jamsostek_tui.app.widgets.source.source import SourceView
from jamsostek_tui.app.widgets.source.source_layout import SourceLayout
from jamsostek_tui.model import Article, Block, Kind, Ref
from jamsostek_tui.store.rows import Lit

PAGE = """Perajin Batik Bantul Dilindungi

Bantul – Sebanyak 4.218 perajin batik di Bantul terlindungi sejak 2023.

"Kami ingin 4.218 perajin itu tenang bekerja," kata Sri Wahyuni.

Baca juga: Nelayan Tuban mendaftar

Jumlah 4.218 orang itu naik dari tahun lalu, kata Sri Wahyuni di Bantul.
"""


class Stage(App[None]):
    """Holds one widget; keeps the refs that were opened."""

    ENABLE_COMMAND_PALETTE = False

    def __init__(self, widget: Widget | None = None) -> None:
        super().__init__()
        self.widget = widget
        self.opened: list[Ref] = []

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return dict(DARK.variables)

    def compose(self) -> ComposeResult:
        if self.widget is not None:
            yield self.widget

    def on_mount(self) -> None:
        self.register_theme(DARK)
        self.theme = DARK.name

    def on_key(self, event: events.Key) -> None:
        """Do what the browser's screen does for a source: its keys are bound there, from the registry."""
        doings = {"right": "next_span", "left": "previous_span", "enter": "open_span"}
        if isinstance(self.widget, SourceView) and event.key in doings:
            getattr(self.widget, f"action_{doings[event.key]}")()

    def on_source_view_span_opened(self, event: SourceView.SpanOpened) -> None:
        self.opened.append(event.ref)


def article(text: str = PAGE, **changes: str | None) -> Article:
    """An article whose paragraphs are blocks: first the title, `Baca juga` noise, the others numbered."""
    blocks, position, paragraph = [], 0, 0
    for place, words in enumerate(text.split("\n")):
        if words.strip():
            noise = words.startswith("Baca juga")
            paragraph += not noise and place > 0
            kind = "title" if place == 0 else "noise" if noise else "body"
            numbered = paragraph if kind == "body" else None
            blocks.append(Block(position, position + len(words), kind, "r", numbered))  # type: ignore[arg-type]
        position += len(words) + 1
    known: dict[str, str | None] = {"title": text.split("\n")[0], "publisher": "Kabar Selatan", "dateline": "Bantul"}
    return Article(
        id=1,
        source="bantul.txt",
        text=text,
        sha256="0" * 64,
        blocks=tuple(blocks),
        rule="page",
        confidence=1.0,
        **(known | changes),  # type: ignore[arg-type]
    )


def lit(text: str, *facts: tuple[str, Kind, int]) -> list[Lit]:
    """Every place at which the words of the facts stand."""
    found = []
    for words, kind, name in facts:
        start = text.find(words)
        while start >= 0:
            found.append(Lit(start=start, end=start + len(words), ref=Ref(kind, name)))
            start = text.find(words, start + 1)
    return sorted(found, key=lambda one: one.start)


NUMBER = Ref("statistic", 1)
PERSON = Ref("person", 2)
LIT = lit(
    PAGE,
    ("4.218", "statistic", 1),
    ("Sri Wahyuni", "person", 2),
    ("Bantul", "region", 3),
    ("Kami ingin 4.218 perajin itu tenang bekerja", "statement", 4),
)


async def until(pilot: Pilot[None], true: Callable[[], bool]) -> None:
    """Let the app go on until something is true; fail when it is not within two minutes: a machine may be busy."""
    end = time.monotonic() + 120
    while time.monotonic() < end:
        if true():
            return
        await pilot.pause(0.01)
    raise AssertionError("it never came to be")


async def calm(pilot: Pilot[None]) -> None:
    """Let every message be handled and painted; unlike `pilot.pause()` it does not wait for an idle processor."""
    for _ in range(6):
        await pilot._wait_for_screen()
    await pilot.pause(0)


def cell_of(layout: SourceLayout, offset: int) -> tuple[int, int]:
    """Return the line and the column, in cells, at which an offset is shown that is not folded away."""
    index = layout.line_of(offset)
    line = layout.line(index)
    return index, cell_len(layout.shown[line.start : max(line.start, min(offset, line.end))])
