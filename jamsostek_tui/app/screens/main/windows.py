"""Windows over the panes: why a fact is there, the keys, the search, the palette; theme, language, hints; leaving."""

from __future__ import annotations

import asyncio
from functools import partial
from inspect import isawaitable
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work

from jamsostek_tui import wording
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.main.choosing import ChoosingScreen
from jamsostek_tui.app.screens.main.proving import ProvingScreen
from jamsostek_tui.app.screens.main.source_page import SourcePageScreen
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import Row

if TYPE_CHECKING:
    from jamsostek_tui.app.palette import Goal


class WindowsScreen(ChoosingScreen, SourcePageScreen, ProvingScreen):
    """The main screen as far as it opens windows, the palette with the screen itself among them."""

    def action_why(self) -> None:
        """Explain the fact pointed at, or why a numeral is none."""
        from jamsostek_tui.app.screens.why import why_no_fact

        row = self.current
        if row is not None:
            self.awaits_window = True  # what is typed meanwhile is for the window
            self._explain(row)
        elif self.no_fact is not None:
            self.app.push_screen(why_no_fact(self.no_fact, self.size.width))

    @work(exclusive=True, group="why")
    async def _explain(self, row: Row) -> None:
        from jamsostek_tui.app.screens.why import WhyScreen

        fact, told = None, list[tuple[str, str]]()
        try:
            fact = self.browser.reader.fact(row.ref)
            told = await asyncio.to_thread(_told_beside, self.browser.path, row.ref)
        except SentenceError as error:
            self.browser.tell_fault(error)
        finally:
            self.awaits_window = False
        conflict = wording.say("why.conflict")
        if self.browser.is_in_conflict(row.ref) and conflict not in dict(told):  # too many numbers to compare at once
            told.append((conflict, keyed("why.conflict.see")))
        if fact is not None:
            self.app.push_screen(WhyScreen(row, fact, self.size.width, told), partial(self._left_why, row.ref))

    def _left_why(self, ref: Ref, compares: bool | None) -> None:
        if compares:
            self.compare_at(ref)

    def compare_at(self, at: Ref | None) -> None:
        """Show numbers side by side, the group of one of them first."""
        raise NotImplementedError

    def action_help(self) -> None:
        """Show the keys."""
        from jamsostek_tui.app.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.pane))

    # other screens

    def action_search(self) -> None:
        """Search every fact."""
        from jamsostek_tui.app.screens.search import SearchScreen

        browser = self.browser
        self.hint_done("search")
        search = SearchScreen(
            browser.path,
            recent=browser.recent,
            is_chosen=browser.is_chosen,
            is_in_conflict=browser.is_in_conflict,
            choose=browser.choose,
            choose_all=browser.choose_all,
            remember=browser.remember,
            kept=browser.setup.remembered,
        )

        def left(ref: Ref | None) -> None:
            self.came_back(ref)
            if search.narrowing is not None:
                self.narrow_to_hits(*search.narrowing)

        self.app.push_screen(search, left)

    def action_dark(self) -> None:
        """Switch between light and dark."""
        self.browser.switch_theme()

    def action_language(self) -> None:
        """Switch between English and Indonesian."""
        self.browser.switch_language()

    def action_hints(self) -> None:
        """Show the hints of the first run again."""
        self.browser.hints.again()
        self.tell_hint()
        self.browser.tell(wording.say("told.hints"))

    def action_palette(self) -> None:
        """Open the palette."""
        from jamsostek_tui.app.screens.palette import PaletteScreen

        self.app.push_screen(PaletteScreen(self), self._chosen_goal)

    async def _chosen_goal(self, goal: Goal | None) -> None:
        if goal is not None:
            done = goal.act()
            if isawaitable(done):
                await done

    def action_quit(self) -> None:
        """Leave, or only the window that is on its way."""
        if self.awaits_window:
            self.workers.cancel_group(self, "why")
        else:
            self.app.exit()


def _told_beside(database: Path, ref: Ref) -> list[tuple[str, str]]:
    from jamsostek_tui.deciding.beside_fact import beside_fact

    return beside_fact(database, ref, at_once=True)
