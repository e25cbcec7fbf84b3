"""The palette: type a few letters of what you want to do or where you want to go."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from rich.cells import cell_len
from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input

from jamsostek_tui import wording
from jamsostek_tui.app.palette import FOUND_KINDS, Goal, goal_of, matching, standing_goals
from jamsostek_tui.app.screens.doing import DoingScreen
from jamsostek_tui.app.widgets.cells import Line, fit
from jamsostek_tui.app.widgets.fact_list import FactList
from jamsostek_tui.app.widgets.rows import AnyRow, HeldRows
from jamsostek_tui.model import Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Hit, Row

FEWEST = 2
MOST = 20


class GoalList(FactList, can_focus=False):
    """The goals, each with its keys at the right."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.goals: list[Goal] = []

    def show_goals(self, goals: list[Goal]) -> None:
        """Show other goals, the cursor on the first."""
        self.goals = goals
        self.show(HeldRows([Row(ref=Ref("link", place), label=goal.words) for place, goal in enumerate(goals)]))

    def lines(self, row: AnyRow, place: int, width: int) -> list[Line]:
        """Set a goal."""
        goal = self.goals[place]
        room = width - cell_len(goal.keys) - 1
        if room < width // 2:
            return [[(fit(goal.words, width), "label")]]
        return [[(fit(goal.words, room), "label"), (" ", "dim"), (goal.keys, "dim")]]

    def row_clicked(self, place: int, x: int) -> None:
        """A click chooses at once."""
        self.post_message(self.Entered(self))


class PaletteScreen(ModalScreen[Goal | None]):
    """Gives the goal that was chosen, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+p,ctrl+c", "leave", show=False, priority=True),
        Binding("down,ctrl+n", "move(1)", show=False, priority=True),
        Binding("up", "move(-1)", show=False, priority=True),
        Binding("pagedown", "pages(1)", show=False, priority=True),
        Binding("pageup", "pages(-1)", show=False, priority=True),
    ]

    def __init__(self, main: DoingScreen) -> None:
        super().__init__()
        self._main = main
        self._standing = list(standing_goals(main))

    def compose(self) -> ComposeResult:
        with Vertical(id="palette"):
            yield Input(placeholder=wording.say("palette.placeholder"), id="palette-input")
            yield GoalList(id="palette-goals")

    @property
    def _list(self) -> GoalList:
        return self.query_one(GoalList)

    def on_mount(self) -> None:
        """Offer everything that can be done."""
        self._list.empty_words = wording.say("palette.none")
        self._list.show_goals(self._standing)
        self.query_one(Input).focus()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._list.show_goals(matching(self._standing, event.value))
        self._seek(event.value)

    @work(exclusive=True, group="palette")
    async def _seek(self, query: str) -> None:
        if len(query.strip()) < FEWEST:
            return
        try:
            hits = await self._main.browser.queue.ask(partial(_found, query=query))
        except StoreError as error:
            self._main.browser.tell_fault(error)
            return
        found = [goal_of(self._main, hit) for hit in hits]
        self._list.show_goals(matching(self._standing, query) + found)

    @on(Input.Submitted)
    @on(FactList.Entered)
    def _enter(self, event: Input.Submitted | FactList.Entered) -> None:
        event.stop()
        goals = self._list.goals
        self.dismiss(goals[self._list.cursor] if goals else None)

    @on(FactList.Moved)
    def _moved(self, event: FactList.Moved) -> None:
        event.stop()

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(None)

    def action_move(self, by: int) -> None:
        """Move the cursor."""
        self._list.move(by)

    def action_pages(self, by: int) -> None:
        """Move the cursor by pages."""
        self._list.move_pages(by)

    def on_click(self, event: events.Click) -> None:
        """Close on a click beside the palette."""
        if event.widget is self:
            self.dismiss(None)


def _found(reader: Reader, query: str) -> list[Hit]:
    return reader.search(query, FOUND_KINDS, limit=MOST)
