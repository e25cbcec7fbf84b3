"""The basket: what was chosen, in the reader's order, with notes, beside the document that it makes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from jamsostek_tui.app import safe
from jamsostek_tui.app.actions import Action, Overlay, Where
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.export import ExportScreen
from jamsostek_tui.app.screens.noting import NotingScreen
from jamsostek_tui.app.widgets.forms.harmless_input import HarmlessInput
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.lists.basket_list import BasketList
from jamsostek_tui.app.widgets.text_view import TextView
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.export.citation import ref_of
from jamsostek_tui.export.grouping import GROUPINGS, Grouping, grouped
from jamsostek_tui.model import Ref
from jamsostek_tui.store.basket import Basket
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.rows import ChosenKey, Row
from jamsostek_tui.wording import counted, number, say


class BasketScreen(NotingScreen):
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
    BasketScreen.-narrow {
        #basket { width: 100%; height: 100%; }
        #basket-body { layout: vertical; }
        #basket-list { width: 1fr; }
        #basket-preview { width: 1fr; height: 1fr; border-left: none; border-top: solid $rule; }
    }
    BasketScreen.-narrow.-low #basket-preview { display: none; }
    """
    CSS = "BasketScreen { background: $background; }"  # stronger than the rule for every screen
    places: ClassVar[tuple[Overlay, ...]] = ("basket", "preview", "note")
    opened_by = ("basket",)

    def __init__(
        self, database: Path, chosen: Basket, is_in_conflict: Callable[[Ref], bool] = lambda ref: False
    ) -> None:
        """Show what `chosen` holds; the facts themselves are read from `database`."""
        super().__init__(database, chosen)
        self._is_in_conflict = is_in_conflict
        self._by: Grouping = ""
        self._told = ""
        self._lost: dict[Ref, ChosenKey] = {}
        self._back = [self._put_back for _ in chosen.changes]

    def compose(self) -> ComposeResult:
        """The facts, the document, a line for a note, the keys."""
        with Vertical(id="basket"):
            with Horizontal(id="basket-body"):
                yield BasketList(id="basket-list")
                yield TextView(id="basket-preview")
            yield HarmlessInput(placeholder=say("basket.note"), id="basket-note", select_on_focus=False)
            yield KeyLine(id="basket-keys")

    def on_mount(self) -> None:
        """Read the chosen facts."""
        self._list.note = lambda ref: self._gathered.notes().get(ref, "")
        self._list.in_conflict = self._is_in_conflict
        self._list.empty_words = say("busy")
        self._list.focus()
        self.query_one(TextView).show(say("busy") if len(self._chosen.refs()) else "")
        self._refill(None)

    @property
    def _list(self) -> BasketList:
        return self.query_one(BasketList)

    @work(group="basket", exclusive=True, exit_on_error=False)
    async def _refill(self, at: Ref | None) -> None:
        """Show the facts in their order, the cursor on `at` (None: what is lost, if anything), and their document."""
        refs, self._lost = list(self._chosen.refs()), lost_facts(self._chosen)
        try:
            rows: dict[Ref, Row | None] = await self._queue.ask(lambda reader: {ref: reader.row(ref) for ref in refs})
            await self._gathered.read_evidence(self._queue)
        except StoreError as error:
            self._list.empty_words = safe.line(str(error))
            rows = {}
        if not refs:
            self._list.empty_words = keyed("basket.empty")
        groups = {ref_of(one.fact): name for name, held in grouped(self._gathered.in_order(), self._by) for one in held}
        order = [ref for ref in groups if ref is not None] if self._by else refs
        self._list.group = lambda ref: groups.get(ref, "")
        rows |= lost_rows(self._lost)
        order = [*order, *self._lost] if self._by else in_their_order(self._chosen, self._lost)
        at = at if at is not None else next(iter(self._lost), None)
        self._list.show_rows([row for ref in order if (row := rows.get(ref)) is not None], at)
        self.tell_keys(self._told)
        title = [say("basket.title"), counted("fact", len(refs)), *([say(f"group.{self._by}")] if self._by else [])]
        if self._lost:
            title.insert(2, say("count.lost", count=number(len(self._lost))))
        self.query_one("#basket").border_title = safe.content(" · ".join(title))
        try:
            await self._gathered.read_decided(self._queue)
        except SentenceError as error:  # without it the document is shown all the same
            self.tell_fault(error)
        self._list.refresh()
        text = await asyncio.to_thread(self._gathered.writing(self._by))
        self.query_one(TextView).show(text, is_markdown=True)

    # the list

    @property
    def current(self) -> Ref | None:
        return None if self._list.current in self._lost else self._list.current

    def show_again(self) -> None:
        self._refill(self._list.current)

    @property
    def where(self) -> Where:
        if self.has_class("-noting"):
            return "note"
        return "preview" if self.query_one(TextView).has_focus else "basket"

    def called(self, action: Action) -> str:
        """Two keys write notes: one on this fact, one on all."""
        return say("basket.annotate") if action.id == "annotate" else super().called(action)

    def offers(self, action: str) -> bool:
        """A fact must be there for what is done with one."""
        if action == "put_back":
            return bool(self._back)
        if action == "redo":
            return bool(self._again)
        if action in ("move_down", "group"):
            return len(self._list.rows) > 1 and not (action == "move_down" and self._by)
        if action in ("go_there", "note") and self._list.current in self._lost:
            return False
        if action in ("export", "annotate"):
            return len(self._chosen) > 0
        if action in ("go_there", "note", "take_out"):
            return self._list.current is not None
        return action != "choose_all"  # it is told by its key list alone

    def move_by(self, rows: int) -> None:
        """Move the cursor, or the document."""
        super().move_by(rows) if self.where == "preview" else self._list.move(rows)
        self._tell()

    def move_pages(self, pages: float) -> None:
        """Move by screenfuls."""
        super().move_pages(pages) if self.where == "preview" else self._list.move_pages(pages)
        self._tell()

    def move_to(self, place: int) -> None:
        """Move to the first or last fact, or an end of the document."""
        super().move_to(place) if self.where == "preview" else self._list.move_to(place)
        self._tell()

    def action_other_side(self) -> None:
        """Go from the facts to the document and back."""
        view = self.query_one(TextView)
        (self._list if view.has_focus or not view.display else view).focus()

    def action_turn_preview(self) -> None:
        """Show the document as it is written, or as one reads it."""
        self.query_one(TextView).turn()

    def action_move_down(self) -> None:
        """Move the fact itself down."""
        self._reorder(1)

    def action_move_up(self) -> None:
        """Move the fact itself up."""
        self._reorder(-1)

    def _reorder(self, step: int) -> None:
        ref = self._list.current
        if self._by:
            self._tell(keyed("basket.grouped", by=say(f"group.{self._by}")))
        elif ref is not None and ref not in self._lost:
            self._chosen.move(ref, step)
            self._refill(ref)

    def action_group(self) -> None:
        """Group the facts by region, then by person, by article, then leave them in the reader's own order."""
        self._by = GROUPINGS[(GROUPINGS.index(self._by) + 1) % len(GROUPINGS)]
        self._refill(self._list.current)
        self._tell()

    def action_take_out(self) -> None:
        """Take the fact out; it can be put back."""
        ref = self._list.current
        if ref is not None:
            place = self._list.cursor
            self._take_out([ref])
            after = self._list.rows.ref(place + 1 if place + 1 < len(self._list.rows) else max(0, place - 1))
            self._refill(after)
            self._tell(keyed("basket.removed"))

    def action_choose_all(self) -> None:
        """Take all out; they can be put back together."""
        if refs := self._chosen.refs():
            self._take_out(refs)
            self._refill(None)
            self._tell(keyed("basket.emptied"))

    def _take_out(self, refs: Sequence[Ref]) -> None:
        lost = [self._lost[ref] for ref in refs if ref in self._lost]
        self._chosen.drop(lost) if lost else self._chosen.remove_all(refs)
        self._back.append(self._put_back)

    def action_put_back(self) -> None:
        """Put back what was taken out last, or take back the note that was written since."""
        if self._back:
            self._back.pop()()
            self._tell()

    def _put_back(self) -> None:
        """Put back what was taken out last where it stood, or take out again what was chosen together."""
        change = self._chosen.take_back()
        self._refill(change.removed[0][1].ref if change is not None and change.removed else self._list.current)

    def action_go_there(self) -> None:
        """Leave and go to the fact."""
        if self.current is not None:
            self.dismiss(self.current)

    def _tell(self, words: str = "") -> None:
        self._told = words
        self.tell_keys(words)

    def action_close(self) -> None:
        """Leave; while a note is written, leave the note."""
        if self.has_class("-noting"):
            self.end_note()
        else:
            self.dismiss(None)

    def end_note(self) -> None:
        self.remove_class("-noting")
        self._list.focus()
        self._tell()

    # the document

    def action_export(self) -> None:
        """Write the document to a file."""
        if self._chosen.refs():
            facts, notes, lost = self._gathered.in_order(), self._gathered.notes(), len(self._lost)
            self.app.push_screen(ExportScreen(facts, notes, by=self._by, ask=self._queue.ask, lost=lost))


def lost_facts(chosen: Basket) -> dict[Ref, ChosenKey]:
    """Return the chosen facts that the database does not have, each by a name of its own that is no fact's."""
    return {Ref(key.kind, f"?{place}"): key for place, key in enumerate(chosen.missing())}


def lost_rows(lost: Mapping[Ref, ChosenKey]) -> dict[Ref, Row]:
    """Return rows that show lost facts by the words they stood in, and what became of them."""
    return {
        ref: Row(ref=ref, label=key.quote or say("basket.lost.page"), detail=say("basket.lost"))
        for ref, key in lost.items()
    }


def in_their_order(chosen: Basket, lost: Mapping[Ref, ChosenKey]) -> list[Ref]:
    """Return all chosen facts in the reader's order, the lost ones in their places."""
    names = {key: ref for ref, key in lost.items()}
    return list(dict.fromkeys(entry.ref or names[entry.key] for entry in chosen.entries))
