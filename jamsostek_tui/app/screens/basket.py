"""The basket: what was chosen, in the reader's order, with notes, beside the document that it makes."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar, Protocol

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Input

from jamsostek_tui.app import safe
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.export import ExportScreen
from jamsostek_tui.app.screens.overlay import Overlay
from jamsostek_tui.app.widgets.basket_list import BasketList
from jamsostek_tui.app.widgets.fact_list import FactList
from jamsostek_tui.app.widgets.harmless_input import HarmlessInput
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.text_view import TextView
from jamsostek_tui.export.citation import ref_of
from jamsostek_tui.export.gathering import document, evidence_of
from jamsostek_tui.export.grouping import GROUPINGS, Grouping, grouped
from jamsostek_tui.model import Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.rows import Evidence, Row
from jamsostek_tui.wording import counted, say


class Chosen(Protocol):
    """The chosen facts in order, each with a note that may be empty; every change is kept at once."""

    def refs(self) -> Sequence[Ref]: ...
    def add(self, ref: Ref, place: int | None = None) -> None: ...
    def remove(self, ref: Ref) -> None: ...
    def move(self, ref: Ref, by: int) -> None: ...
    def note(self, ref: Ref) -> str: ...
    def set_note(self, ref: Ref, words: str) -> None: ...


class BasketScreen(Overlay):
    """Gives the fact to jump to, or None."""

    DEFAULT_CSS = """
    BasketScreen {
        align: center middle;
        #basket { width: 94%; height: 88%; max-width: 170; background: $background; border: round $rule-focus; }
        #basket-body { height: 1fr; }
        #basket-list { width: 2fr; height: 1fr; }
        #basket-preview { width: 3fr; height: 1fr; border-left: solid $rule; }
        #basket-note { display: none; border: none; height: 1; padding: 0 1; background: $panel; }
    }
    BasketScreen.-noting #basket-note { display: block; }
    BasketScreen.-noting KeyLine { display: none; }
    BasketScreen.-narrow {
        #basket { width: 100%; height: 100%; }
        #basket-body { layout: vertical; }
        #basket-list { width: 1fr; }
        #basket-preview { width: 1fr; height: 1fr; border-left: none; border-top: solid $rule; }
    }
    BasketScreen.-narrow.-low #basket-preview { display: none; }
    """
    CSS = "BasketScreen { background: $background 60%; }"  # stronger than the rule for every screen
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,b", "close", show=False),
        Binding("down,j", "move(1)", show=False),
        Binding("up,k", "move(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("home", "edge(0)", show=False),
        Binding("g", "group", show=False),
        Binding("end,G", "edge(-1)", show=False),
        Binding("shift+down,J", "reorder(1)", show=False),
        Binding("shift+up,K", "reorder(-1)", show=False),
        Binding("space,x,delete", "remove", show=False),
        Binding("u", "put_back", show=False),
        Binding("n", "note", show=False),
        Binding("e", "export", show=False),
        Binding("enter", "jump", show=False),
    ]

    def __init__(self, database: Path, chosen: Chosen) -> None:
        """Show what `chosen` holds; the facts themselves are read from `database`."""
        super().__init__(database)
        self._chosen = chosen
        self._evidence: dict[Ref, Evidence] = {}
        self._removed: list[tuple[Ref, int, str]] = []
        self._by: Grouping = ""

    def compose(self) -> ComposeResult:
        """The facts, the document, a line for a note, the keys."""
        with Vertical(id="basket"):
            with Horizontal(id="basket-body"):
                yield BasketList(id="basket-list")
                yield TextView(id="basket-preview")
            yield HarmlessInput(placeholder=say("basket.note"), id="basket-note")
            yield KeyLine(say("basket.keys"), id="basket-keys")

    def on_mount(self) -> None:
        """Read the chosen facts."""
        self._list.note = self._chosen.note
        self._list.empty_words = keyed("basket.empty")
        self._list.focus()
        self._refill(None)

    @property
    def _list(self) -> BasketList:
        return self.query_one(BasketList)

    @work(group="basket", exclusive=True, exit_on_error=False)
    async def _refill(self, at: Ref | None) -> None:
        """Show the facts in their order, the cursor on `at`, and the document they make."""
        refs = list(self._chosen.refs())
        missing = [ref for ref in refs if ref not in self._evidence]
        try:
            rows: dict[Ref, Row | None] = await self._queue.ask(lambda reader: {ref: reader.row(ref) for ref in refs})
            found = await self._queue.ask(partial(evidence_of, refs=missing))
            self._evidence |= {ref: one for one in found if (ref := ref_of(one.fact)) is not None}
        except StoreError as error:
            self._list.empty_words = safe.line(str(error))
            rows = {}
        groups = {ref_of(one.fact): name for name, held in grouped(self._in_order(), self._by) for one in held}
        order = [ref for ref in groups if ref is not None] if self._by else refs
        self._list.group = lambda ref: groups.get(ref, "")
        self._list.show_rows([row for ref in order if (row := rows.get(ref)) is not None], at)
        title = [say("basket.title"), counted("fact", len(refs)), *([say(f"group.{self._by}")] if self._by else [])]
        self.query_one("#basket").border_title = safe.content(" · ".join(title))
        make = partial(document, front_matter=False, by=self._by)
        text = await asyncio.to_thread(make, self._in_order(), self._notes(), "markdown")
        self.query_one(TextView).show(text)

    def _in_order(self) -> list[Evidence]:
        return [self._evidence[ref] for ref in self._chosen.refs() if ref in self._evidence]

    def _notes(self) -> dict[Ref, str]:
        return {ref: words for ref in self._chosen.refs() if (words := self._chosen.note(ref))}

    # the list

    def action_move(self, step: int) -> None:
        """Move the cursor."""
        self._list.move(step)
        self._say(say("basket.keys"))

    def action_page(self, step: int) -> None:
        """Move the cursor by a screenful."""
        self._list.move_pages(step)
        self._say(say("basket.keys"))

    def action_edge(self, place: int) -> None:
        """Move the cursor to the first or last fact."""
        self._list.move_to(place)
        self._say(say("basket.keys"))

    def action_reorder(self, step: int) -> None:
        """Move the fact itself up or down."""
        ref = self._list.current
        if self._by:
            self._say(say("basket.grouped", by=say(f"group.{self._by}")))
        elif ref is not None:
            self._chosen.move(ref, step)
            self._refill(ref)

    def action_group(self) -> None:
        """Group the facts by region, then by person, by article, then leave them in the reader's own order."""
        self._by = GROUPINGS[(GROUPINGS.index(self._by) + 1) % len(GROUPINGS)]
        self._refill(self._list.current)
        self._say(say("basket.keys"))

    def action_remove(self) -> None:
        """Take the fact out; `u` puts it back."""
        ref = self._list.current
        if ref is None:
            return
        place = list(self._chosen.refs()).index(ref)
        self._removed.append((ref, place, self._chosen.note(ref)))
        self._chosen.remove(ref)
        refs = self._chosen.refs()
        self._refill(refs[min(place, len(refs) - 1)] if refs else None)
        self._say(say("basket.removed"))

    def action_put_back(self) -> None:
        """Put back what was taken out last."""
        if self._removed:
            ref, place, note = self._removed.pop()
            self._chosen.add(ref, place)
            self._chosen.set_note(ref, note)
            self._refill(ref)
            self._say(say("basket.keys"))

    def action_jump(self) -> None:
        """Leave and go to the fact."""
        if self._list.current is not None:
            self.dismiss(self._list.current)

    @on(FactList.Entered)
    def entered(self, event: FactList.Entered) -> None:
        """A double click is Enter."""
        event.stop()
        self.action_jump()

    def action_close(self) -> None:
        """Leave; while a note is written, leave the note."""
        if self.has_class("-noting"):
            self._end_note()
        else:
            self.dismiss(None)

    def _say(self, words: str) -> None:
        self.query_one(KeyLine).words = words

    # notes

    def action_note(self) -> None:
        """Write a note on the fact."""
        ref = self._list.current
        if ref is not None:
            self.add_class("-noting")
            line = self.query_one(Input)
            line.value = self._chosen.note(ref)
            line.cursor_position = len(line.value)
            line.focus()

    @on(Input.Submitted)
    def noted(self, event: Input.Submitted) -> None:
        """Keep the note."""
        event.stop()
        ref = self._list.current
        if ref is not None:
            self._chosen.set_note(ref, event.value.strip())
            self._refill(ref)
        self._end_note()

    def _end_note(self) -> None:
        self.remove_class("-noting")
        self._list.focus()

    # the document

    def action_export(self) -> None:
        """Write the document to a file."""
        if self._chosen.refs():
            self.app.push_screen(ExportScreen(self._in_order(), self._notes(), by=self._by))
