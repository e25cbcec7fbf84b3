"""A window that lists decisions and what became of them, and decides on the one under the cursor."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical

from jamsostek_tui.app import safe
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.moving import ListMovingKeys
from jamsostek_tui.app.screens.overlay import OverlayScreen
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.lists.outcome_list import OutcomeList
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.history.outcomes import Outcome
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.wording import number, say


class OutcomesScreen(ListMovingKeys, OverlayScreen):
    """A subclass says which decisions are `listed`, and the keys of its title and of what is said where there are none.

    `busy` until the list stands as decided: what is decided meanwhile is not done.
    """

    DEFAULT_CSS = """
    OutcomesScreen {
        align: center middle;
        #outcomes { width: 90%; height: 80%; max-width: 110; background: $background; border: round $rule-focus; }
        #outcomes-list { height: 1fr; }
    }
    OutcomesScreen.-low #outcomes { width: 100%; height: 100%; }
    """
    titled: ClassVar[str]
    nothing: ClassVar[str]

    def __init__(self, database: Path) -> None:
        super().__init__(database)
        self.decider = Decider(database)
        self.busy = True

    def make_list(self) -> OutcomeList:
        """The list of this window."""
        return OutcomeList(id="outcomes-list")

    def listed(self, outcomes: Sequence[Outcome]) -> list[Outcome]:
        """Return which decisions are listed, of all in order of time."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """The list, the keys."""
        with Vertical(id="outcomes"):
            yield self.make_list()
            yield KeyLine(id="outcomes-keys")

    def on_mount(self) -> None:
        """Read the journal."""
        self._list.empty_words = say("busy")
        self._list.focus()
        self._show(0, lambda: None)

    @property
    def _list(self) -> OutcomeList:
        return self.query_one(OutcomeList)

    @property
    def outcome(self) -> Outcome | None:
        """The decision under the cursor."""
        return self._list.outcome

    def offers(self, action: str) -> bool:
        """There must be somewhere to move to."""
        return action != "down" or len(self._list.rows) > 1

    def decide(self, deciding: Callable[[], object]) -> None:
        """Decide, unless the last decision is still carried out, and show what is so then."""
        if not self.busy:
            self._show(self._list.cursor, deciding)

    @work(group="outcomes", exit_on_error=False)
    async def _show(self, place: int, first: Callable[[], object]) -> None:
        """Do something, then show what is decided; errors are told, the keys work again."""
        self.busy = True

        def read() -> list[Outcome]:
            first()
            return self.listed(self.decider.outcomes())

        try:
            found = await asyncio.to_thread(read)
        except SentenceError as error:
            self.tell_fault(error)
            self._list.empty_words = safe.line(str(error))
        else:
            self._list.empty_words = keyed(self.nothing)
            self._list.show_outcomes(found, place)
            title = [say(self.titled), *([number(len(found))] if found else [])]
            self.query_one("#outcomes").border_title = safe.content(" · ".join(title))
        finally:
            self.busy = False
        self._list.refresh()
        self.tell_keys()
