"""What a reader decides by key: accept, reject, settle; back and forth. The journal has it at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from textual import work
from textual.content import Content

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.main.choosing import ChoosingScreen
from jamsostek_tui.app.screens.main.frame import pane_of
from jamsostek_tui.app.screens.main.renewing import RenewingScreen
from jamsostek_tui.app.screens.main.standing_place import StandingPlace, fact_at_place, place_of_fact
from jamsostek_tui.app.telling import TOLD
from jamsostek_tui.app.widgets.lists.cells import called
from jamsostek_tui.browse.place import Place
from jamsostek_tui.errors import SentenceError, StoppedError
from jamsostek_tui.model import KINDS, MERGEABLE, Ref
from jamsostek_tui.store.errors import StoreError

if TYPE_CHECKING:  # nothing of deciding is imported before the first decision
    from jamsostek_tui.deciding.decider import Decider, Done
    from jamsostek_tui.decisions.journal.decision import Decision

Deciding = Callable[[], "Done"]
OnFacts = Callable[["Decider", Sequence[Ref]], "Done"]
Meaning = Callable[[Sequence[Ref], str], None]
"""Goes on with what is decided on, and what it is called."""
PATIENCE = 0.5
"""Seconds of deciding after which it is said: one on thousands of facts takes many."""
MANY = 1_000
"""Facts from which on a question says that deciding takes long, and a window how far it is: all are decided or none."""


class DecidingScreen(RenewingScreen, ChoosingScreen):
    """The main screen as far as deciding on facts goes."""

    def __init__(self, place: Place, notice: str | None = None) -> None:
        super().__init__(place, notice)
        self._turn = asyncio.Lock()

    @property
    def decider(self) -> Decider:
        """What writes decisions on this database."""
        from jamsostek_tui.deciding.decider import Decider

        return Decider(self.browser.path)

    def look(self) -> None:
        """Tell of what came, but not of what one is deciding oneself just now."""
        if not self._turn.locked():
            super().look()

    @work(group="decide")
    async def decide(
        self,
        deciding: Deciding,
        words: str,
        many: int = 0,
        progress: WorkProgress | None = None,
        stands: StandingPlace | None = None,
    ) -> None:
        """Decide off the event loop, one after the other, and show what is so now; on `many` a window says how far.

        The cursor goes to the fact that `stands` at a place then, under whatever id.
        """
        if self.browser.is_replaced:  # its facts have other numbers than those one looks at
            self.browser.tell(keyed("news.replaced"))
            return
        async with self._turn:
            done = await self._carried_out(deciding, many, progress)
        if done is None:
            return
        if done.decision is None:
            self.browser.tell(wording.say("told.decided_already" if words else "told.nothing_to_undo"))
            return
        told, seconds = f"{words}. {keyed('told.back')}", 5
        if done.shifted is not None:
            from jamsostek_tui.decisions.decision_in_words import shifted_in_words

            told, seconds = safe.line(shifted_in_words(done.decision.do, done.shifted, done.elsewhere)), 8
            self._point_back(done.shifted)
        waits = "" if done.carried_out else f" – {wording.say('told.waits')}"
        self.browser.notify(told + waits, markup=False, timeout=seconds)
        self.point_at(stands)
        self.action_reload()

    async def _carried_out(self, deciding: Callable[[], Done], many: int, progress: WorkProgress | None) -> Done | None:
        """Decide, saying so where it takes its time; None where it was stopped or cannot be, which is told."""
        from jamsostek_tui.decisions.fields.fields import FieldError

        writing = wording.say("decide.writing")
        before, slow = self.news, self.set_timer(PATIENCE, partial(self._tell_news, writing))
        try:
            if progress is None:
                return await asyncio.to_thread(deciding)
            from jamsostek_tui.app.screens.progress import watched

            task = asyncio.create_task(asyncio.to_thread(deciding))
            return await watched(self.app, writing, task, progress, many)
        except StoppedError:
            self.browser.tell(wording.say("told.stopped"))
            self.action_reload()
        except FieldError as error:
            from jamsostek_tui.app.field_words import fault_words

            self.browser.tell(safe.line(fault_words(error)))
        except SentenceError as error:
            self.browser.tell_fault(error)
        finally:
            slow.stop()
            self._tell_news(before)
        return None

    def stands(self, ref: Ref) -> StandingPlace | None:
        """Return where a fact stands, to be found there again; None where nobody knows."""
        try:
            return place_of_fact(self.browser.reader, ref)
        except StoreError:  # the decision itself tells what is wrong
            return None

    def point_at(self, place: StandingPlace | None) -> None:
        """Let the cursor be on the fact that stands at a place when the lists are read anew; out of sight list all."""
        try:
            ref = fact_at_place(self.browser.reader, place) if place is not None else None
            hidden = ref is not None and ref.id not in self.browser.reader.ids(ref.kind, self.here.narrowing)
        except StoreError as error:
            self.browser.tell_fault(error)
            return
        if ref is None:
            return
        pane = pane_of(ref.kind)
        self.list_of(pane).kind, self.cursors[ref.kind], self.active = ref.kind, ref.id, pane
        if hidden:
            self.go(replace(self.here, kind=ref.kind, at=ref.id, narrowing=()), self.pane)

    def _point_back(self, shifted: Decision) -> None:
        """Let the cursor of its list be on the fact that a decision taken back, or brought back, was about."""
        from jamsostek_tui.app.noted_facts import facts_meant

        try:
            ref = next(facts_meant(self.browser.reader, shifted.facts[:1]), None)
            if ref is not None and ref.id in self.browser.reader.ids(ref.kind, self.here.narrowing):
                self.cursors[ref.kind] = ref.id
        except StoreError as error:
            self.browser.tell_fault(error)

    def _tell_news(self, words: str) -> None:
        if words != self.news and self.is_running:  # one may have left meanwhile
            self.news = words
            self.tell_hint()
            self.tell_bars()

    # what is decided on

    def with_meant(self, action: str, then: Meaning) -> None:
        """Go on with the fact pointed at, or with all chosen where it is one of several chosen and the reader says so.

        Not by waiting in a worker: a question may stand for hours.
        """
        from jamsostek_tui.app.screens.dialogue import Dialogue

        row = self.current
        if row is None:
            return
        kinds = {"edit": (row.ref.kind,), "part": MERGEABLE}.get(action, KINDS)
        chosen = [ref for ref in self.browser.chosen.refs() if ref.kind in kinds]
        if len(chosen) < 2 or row.ref not in chosen:
            then([row.ref], called(row)[:TOLD])
            return

        def answered(yes: bool | None) -> None:
            if yes:
                then(chosen, wording.counted("fact", len(chosen)))
            elif ask.is_this_one:
                then([row.ref], called(row)[:TOLD])

        question = wording.say(f"ask.{action}", count=wording.number(len(chosen)))
        if len(chosen) >= MANY:
            question += f"\n\n{keyed('ask.many')}"
        ask = Dialogue(wording.say(f"action.{action}"), Content(question), asks=True, this_one=True)
        self.app.push_screen(ask, answered)

    def action_accept(self) -> None:
        """Accept the fact pointed at, or all chosen."""
        self.with_meant("accept", partial(self.decide_on, lambda decider, refs: decider.accept(refs), "accept"))

    def action_reject(self) -> None:
        """Reject the fact pointed at, or all chosen."""
        self.with_meant("reject", partial(self.decide_on, lambda decider, refs: decider.reject(refs), "reject"))

    def decide_on(self, deciding: OnFacts, do: str, refs: Sequence[Ref], what: str) -> None:
        """Decide on facts that are called `what`, and tell it by the words of `do`."""
        from jamsostek_tui.deciding.decider import Decider

        progress = WorkProgress() if len(refs) >= MANY else None
        stands = self.stands(refs[0]) if len(refs) == 1 and do == "edit" else None
        decider = Decider(self.browser.path, beat=progress.tell if progress else None)
        words = wording.say(f"told.{do}", what=safe.line(what))
        self.decide(partial(deciding, decider, refs), words, len(refs), progress, stands)

    @work(group="decide")
    async def action_rejected(self) -> None:
        """Show what was rejected, when all is written that was; from there it can be brought back."""
        from jamsostek_tui.app.screens.rejected import RejectedScreen

        async with self._turn:
            self.app.push_screen(RejectedScreen(self.browser.path), lambda _: self.action_reload())

    @work(group="decide")
    async def action_decisions(self) -> None:
        """Show all decisions, when all are written; from there each can be taken back."""
        from jamsostek_tui.app.screens.decided import DecidedScreen

        async with self._turn:
            self.app.push_screen(DecidedScreen(self.browser.path), self.left_window)

    def left_window(self, ref: Ref | None) -> None:
        """Take in what was decided, noted or settled in a window: one's own decisions are no news."""
        if self.is_changed:
            self.action_reload()
        super().left_window(ref)

    # which number holds

    def action_compare(self) -> None:
        """Show numbers of one measure side by side, of the region and the numbers that the panes are narrowed to.

        Where the number pointed at stands in a group, that group is the first looked at.
        """
        self.compare_at(self.current.ref if self.current is not None else None)

    def compare_at(self, at: Ref | None) -> None:
        """Show numbers side by side, the group of one of them first."""
        from jamsostek_tui.app.screens.compare import CompareScreen
        from jamsostek_tui.app.screens.shown_groups import Among

        narrowing = self.lists.place.narrowing
        regions = [str(one.id) for one in narrowing if isinstance(one, Ref) and one.kind == "region"]
        chips = ", ".join(words for _, words in self.chips())
        among = Among(frozenset(self.lists.ids["statistic"]), chips) if narrowing else None
        self.app.push_screen(
            CompareScreen(self.browser.path, regions[-1] if regions else None, at, among), self.left_window
        )

    # back and forth

    def action_undo(self) -> None:
        """Take the last decision back."""
        self.decide(self.decider.undo, "")

    def action_redo(self) -> None:
        """Bring the last decision taken back again."""
        self.decide(self.decider.redo, "")
