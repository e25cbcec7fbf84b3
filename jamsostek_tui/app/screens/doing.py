"""What is done with a fact: chosen, explained, copied, opened, searched for, exported."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from inspect import isawaitable
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.away import TOLD, AwayScreen
from jamsostek_tui.app.screens.progress import in_pieces
from jamsostek_tui.app.widgets.source_numerals import fate_in_words
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.model import Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.rows import Evidence

if TYPE_CHECKING:
    from jamsostek_tui.app.palette import Goal


class DoingScreen(AwayScreen):
    """The main screen as far as doing something with facts goes."""

    def action_choose(self) -> None:
        """Choose the fact pointed at, or take it out; a numeral that is no fact is told to be none."""
        row = self.current
        if row is None:
            if self.no_fact is not None:
                self.browser.tell(wording.say("told.no_fact", what=fate_in_words(self.no_fact)))
            return
        self.hint_done("choose")
        chosen = self.browser.choose(row.ref)
        key = "told.chosen" if chosen else "told.unchosen"
        if self.pane == "source":
            self.browser.tell(wording.say(key, what=safe.line(row.label[:TOLD])))
        self.marks_changed()
        if self.pane not in ("source",):
            self.action_down()

    @work(exclusive=True, group="choose")
    async def action_choose_all(self) -> None:
        """Choose every fact of the list, or take them all out."""
        rows = self.list_of(self.pane).rows
        self.hint_done("choose")
        await self.browser.choose_all([rows.ref(place) for place in range(len(rows))])

    def marks_changed(self) -> None:
        """Draw the ticks and the tally anew."""
        for pane in (self.list_of("regions"), self.list_of("people"), self.list_of("numbers"), self.links):
            pane.refresh()
        self.tell_bars()

    @work(exclusive=True, group="why")
    async def action_why(self) -> None:
        """Explain the fact pointed at, or why a numeral is none."""
        from jamsostek_tui.app.screens.why import why_no_fact, why_screen

        row = self.current
        if row is None:
            if self.no_fact is not None:
                self.app.push_screen(why_no_fact(self.no_fact, self.size.width))
            return
        try:
            fact = self.browser.reader.fact(row.ref)
        except StoreError as error:
            self.browser.tell_fault(error)
            return
        if fact is not None:
            rules = await asyncio.to_thread(_rules)
            changed: list[str] = []
            note = ""
            try:
                changed, note = await asyncio.to_thread(_decided, self.browser.path, row.ref, fact.status)
            except SentenceError as error:
                self.browser.tell_fault(error)
            self.app.push_screen(why_screen(row, fact, rules, self.size.width, changed, note))

    def action_help(self) -> None:
        """Show the keys."""
        from jamsostek_tui.app.screens.help import help_screen

        self.app.push_screen(help_screen(self.pane, self.size.width))

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
            choose=browser.choose,
            choose_all=browser.choose_all,
            remember=browser.remember,
        )
        self.app.push_screen(search, self._found)

    def action_basket(self) -> None:
        """Show the chosen facts."""
        from jamsostek_tui.app.screens.basket import BasketScreen

        self.app.push_screen(BasketScreen(self.browser.path, self.browser.chosen), self._found)

    def _found(self, ref: Ref | None) -> None:
        self.browser.look_at_basket()
        self.marks_changed()
        if ref is not None:
            self.go_to(ref)

    @work(exclusive=True, group="export")
    async def action_export(self) -> None:
        """Export the chosen facts."""
        from jamsostek_tui.app.screens.export import ExportScreen
        from jamsostek_tui.decider import Decider
        from jamsostek_tui.export.gathering import evidence_of

        chosen = self.browser.chosen
        if not self.browser.chosen_count:
            self.browser.tell(keyed("told.not_chosen"))
            return

        async def gathered(piece: Sequence[Ref]) -> Sequence[Evidence]:
            return await self.browser.queue.ask(partial(evidence_of, refs=piece))

        try:
            evidence = await in_pieces(self.app, wording.say("working.export"), chosen.refs(), gathered)
            notes = await asyncio.to_thread(Decider(self.browser.path).notes_on, chosen.refs())
        except SentenceError as error:
            self.browser.tell_fault(error)
            return
        if evidence is None:
            self.browser.tell(wording.say("told.stopped"))
        else:
            self.app.push_screen(ExportScreen(evidence, notes, ask=self.browser.queue.ask))

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
        """Leave."""
        self.app.exit()


def _rules() -> dict[str, str]:
    from jamsostek_tui.facts.rules import all_rules  # every finder is imported: only when it is asked

    return all_rules()


def _decided(database: Path, ref: Ref, status: str) -> tuple[list[str], str]:
    """Return the fields of a fact that a person set, in words, and the notes on it; raises SentenceError."""
    from jamsostek_tui.export.decision_in_words import changed_in_words
    from jamsostek_tui.what_was_decided import WhatWasDecided

    decided = WhatWasDecided(database)
    changed = decided.changed_fields(ref) if status in ("edited", "added") else []
    return [*map(changed_in_words, changed)], decided.notes_on([ref]).get(ref, "")
