"""The palette: type a few letters of what you want to do or where you want to go."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from rich.cells import cell_len
from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input

from jamsostek_tui import wording
from jamsostek_tui.app.actions import Overlay
from jamsostek_tui.app.palette import FOUND_KINDS, Goal, goal_at, goal_of, matching, standing_goals
from jamsostek_tui.app.screens.keyed_screen import KeyedScreen
from jamsostek_tui.app.screens.main.windows import WindowsScreen
from jamsostek_tui.app.screens.moving import ListMovingKeys
from jamsostek_tui.app.widgets.forms.harmless_input import HarmlessInput
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.lists.below_line import BelowLine
from jamsostek_tui.app.widgets.lists.cells import Line, fit
from jamsostek_tui.app.widgets.lists.fact_list import FactList
from jamsostek_tui.app.widgets.lists.rows import AnyRow
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Hit

FEWEST = 2
MOST = 20


class GoalList(BelowLine[Goal]):
    """The goals, each with its keys at the right."""

    def called(self, thing: Goal) -> str:
        """Return the words of a goal."""
        return thing.words

    def lines(self, row: AnyRow, place: int, width: int) -> list[Line]:
        """Set a goal."""
        goal = self.things[place]
        room = width - cell_len(goal.keys) - 1
        if room < width // 2:
            return [[(fit(goal.words, width), "label")]]
        return [[(fit(goal.words, room), "label"), (" ", "dim"), (goal.keys, "dim")]]


class PaletteScreen(ListMovingKeys, KeyedScreen[Goal | None]):
    """Gives the goal that was chosen, or None."""

    places: ClassVar[tuple[Overlay, ...]] = ("palette",)
    opened_by = ("palette",)
    entering = "do_it"

    def __init__(self, main: WindowsScreen) -> None:
        super().__init__()
        self._main = main
        self._standing = list(standing_goals(main))
        self._sought = self._asked = ""

    def compose(self) -> ComposeResult:
        with Vertical(id="palette"):
            yield HarmlessInput(placeholder=wording.say("palette.placeholder"), id="palette-input")
            yield GoalList(id="palette-goals")
            yield KeyLine(id="palette-keys")

    @property
    def _list(self) -> GoalList:
        return self.query_one(GoalList)

    def on_mount(self) -> None:
        """Offer everything that can be done."""
        self._list.empty_words = wording.say("palette.none")
        self._show(self._standing)
        self.query_one(Input).focus()

    def _show(self, goals: list[Goal]) -> None:
        self._list.show_things(goals)
        self.tell_keys()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._sought = self._asked = ""
        self._show(matching(self._standing, event.value))
        self._seek(event.value)

    @work(exclusive=True, group="palette")
    async def _seek(self, query: str) -> None:
        if len(query.strip()) < FEWEST:
            return
        try:
            hits = await self._main.browser.queue.ask(partial(_found, query=query))
            address = goal_at(self._main, query)
        except StoreError as error:
            self._main.browser.tell_fault(error)
            return
        if not self.query(GoalList):  # closed meanwhile
            return
        found = [goal_of(self._main, hit) for hit in hits]
        first = [] if address is None else [address]
        self._show(first + matching(self._standing, query) + found)
        self._sought = query
        if self._asked == query:  # before it was found
            self.action_do_it()

    def action_do_it(self) -> None:
        """Choose the goal under the cursor; where there is none yet, the first that is found."""
        goals, typed = self._list.things, self.query_one(Input).value
        if not goals and self._sought != typed and len(typed.strip()) >= FEWEST:
            self._asked = typed
        else:
            self.dismiss(self._list.pointed)

    @on(FactList.Moved)
    def _moved(self, event: FactList.Moved) -> None:
        event.stop()

    def offers(self, action: str) -> bool:
        """There must be a goal for what is done with one."""
        return action not in ("do_it", "down") or any(one.things for one in self.query(GoalList))


def _found(reader: Reader, query: str) -> list[Hit]:
    return reader.search(query, FOUND_KINDS, limit=MOST)
