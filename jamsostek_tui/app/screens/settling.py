"""Settling a group of numbers by key: a range, one number preferred, different things, still open; with a note."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from textual import on, work
from textual.content import Content
from textual.widgets import Input

from jamsostek_tui.app import safe
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.dialogue import Dialogue
from jamsostek_tui.app.screens.overlay import OverlayScreen
from jamsostek_tui.browse.figures import written
from jamsostek_tui.check.settled.in_words import paper
from jamsostek_tui.check.settled.settled_at import settled_at
from jamsostek_tui.deciding.decider import Decider, Done
from jamsostek_tui.deciding.group_settling import key_of, range_told, settle_in
from jamsostek_tui.decisions.decision_in_words import decided_at
from jamsostek_tui.decisions.fields.fields import FieldError
from jamsostek_tui.decisions.history.contradictions import Contested
from jamsostek_tui.decisions.journal.decision import Decision, Ruling
from jamsostek_tui.decisions.journal.journal import me
from jamsostek_tui.decisions.settlement_in_words import settlement
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.groups import Group
    from jamsostek_tui.check.compared.told import Told

MOST = 12
"""Numbers of either kind that the question about a range names; of the others is said how many they are."""
TOLD_SECONDS = 8.0
"""How long a note on what was written stands: a key pressed by mistake has to be noticed."""


class SettlingScreen(OverlayScreen):
    """The part of the numbers side by side that writes decisions; a subclass gives `group` and `show_settled`."""

    def __init__(self, database: Path) -> None:
        super().__init__(database)
        self.database = database
        self.can_redo = False
        self._turn = asyncio.Lock()

    @property
    def group(self) -> Group | None:
        """The group under the cursor."""
        raise NotImplementedError

    def action_sentences(self) -> None:
        """Go from the groups to the sentences and back."""
        raise NotImplementedError

    def show_settled(self, settled: Mapping[str, Decision]) -> None:
        """Show what is settled now, by the keys of the groups."""
        raise NotImplementedError

    @property
    def number(self) -> Told | None:
        """The number under the cursor of the sentences."""
        raise NotImplementedError

    @property
    def settlements(self) -> Mapping[str, Decision]:
        """What was settled when the groups were read, by key."""
        raise NotImplementedError

    @work(group="settle", exit_on_error=False)
    async def decide(self, deciding: Callable[[], Done], words: str, nothing: str = "told.decided_already") -> None:
        """Decide off the event loop, one settlement after the other; show what holds, and tell what was written.

        `words` is the key of a sentence on the settlement, `nothing` that of one where nothing was to be written.
        """

        def decided() -> tuple[Done, Decision | None, dict[str, Decision]]:
            done, history = deciding(), Decider(self.database).history()
            line = done.decision
            meant = history.by_id[line.of[0]] if line is not None and line.do != "settle" else line
            return done, meant, Decider(self.database).settlements()

        async with self._turn:
            try:
                done, meant, settled = await asyncio.to_thread(decided)
            except SentenceError as error:
                self.tell_fault(error)
                return
        if meant is None:
            self._tell(keyed(nothing))
            return
        self.can_redo = words == "compare.taken_back"
        self.show_settled(settled)
        said = settlement(meant)
        if done.elsewhere:
            said = say("told.elsewhere", told=said, when=decided_at(meant))
        told = keyed(words, words=safe.line(said))
        waits = "" if done.carried_out else f" {say('compare.waits')}"
        self._tell(told + waits, TOLD_SECONDS)

    def _tell(self, words: str, seconds: float | None = None) -> None:
        """Tell of the last key."""
        self.app.notify(words, markup=False, timeout=seconds)

    @property
    def settled(self) -> Decision | None:
        """What was settled of the group at the time of the number under the cursor."""
        group, number = self.group, self.number
        return settled_at(group, number, self.settlements) if group and number else None

    def _settle(self, ruling: Ruling) -> None:
        """Settle the group at the time of the number under the cursor."""
        group, number = self.group, self.number
        if group is not None and number is not None:
            decider = Decider(self.database)
            self.decide(lambda: settle_in(decider, group, number, ruling), "compare.written")

    def action_settle_range(self) -> None:
        """Ask whether to settle anything from the least to the greatest, and say what that covers."""
        group, number = self.group, self.number
        if group is None or number is None:
            return
        try:
            low, high = range_told(group, number)
        except FieldError as error:
            self._tell(safe.line(say(error.key, **error.values)))
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self._settle("range")

        self.app.push_screen(range_question(group, number, low, high), answered)

    def action_settle_prefer(self) -> None:
        """Settle: the number under the cursor; among the groups, where none is, go and choose one."""
        if self.where == "compare":
            self.action_sentences()
            self._tell(keyed("compare.prefer_which"))
        else:
            self._settle("prefer")

    def action_settle_different(self) -> None:
        """Settle: different things are told."""
        self._settle("different")

    def action_settle_open(self) -> None:
        """Settle: still open."""
        self._settle("open")

    # back and forth

    def action_undo(self) -> None:
        """Take the last settlement back."""
        self.decide(lambda: self._shifted("undo"), "compare.taken_back", "compare.nothing_to_undo")

    def action_redo(self) -> None:
        """Bring the settlement taken back last again."""
        self.decide(lambda: self._shifted("redo"), "compare.written", "compare.nothing_to_undo")

    def _shifted(self, do: Literal["undo", "redo"]) -> Done:
        """Undo or redo one's last settlement, whatever else was decided since: only settlements are in sight here."""
        decider = Decider(self.database)
        history = decider.history()
        mine = (history.by_id[name] for name in reversed(history.done if do == "undo" else history.undone))
        last = next((one for one in mine if one.do == "settle" and one.by == me()), None)
        if last is None:
            return Done(None, True)
        return decider.undo(last.id) if do == "undo" else decider.redo(last.id)

    # the note

    def action_note(self) -> None:
        """Write a note on the group; not where a note would decide between several people."""
        if self.number is None:
            return
        before = self.settled
        if isinstance(before, Contested):
            self._tell(say("settle.contested"))
            return
        self.add_class("-noting")
        line = self.query_one(Input)
        line.value = before.note if before else ""
        line.cursor_position = len(line.value)
        line.focus()

    def action_keep_note(self) -> None:
        """Keep the note, whatever was settled staying as it is."""
        words, group, number = self.query_one(Input).value.strip(), self.group, self.number
        self._end_note()
        if group is not None and number is not None:
            key, among = key_of(group, number, self.settlements), group.refs_against(number)
            self.decide(partial(Decider(self.database).note_group, key, words, among), "compare.written")

    @on(Input.Submitted)
    def _noted(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_keep_note()

    def action_close(self) -> None:
        """Leave; while a note is written, leave the note."""
        if self.has_class("-noting"):
            self._end_note()
        else:
            self.dismiss(None)

    def _end_note(self) -> None:
        self.remove_class("-noting")
        self.focus_back()

    def focus_back(self) -> None:
        """Give the focus back to what had it before the note."""
        raise NotImplementedError


def range_question(group: Group, one: Told, low: float, high: float) -> Dialogue:
    """Return the question whether the numbers of a group at the time of one of them are settled as `low` to `high`."""
    covered = covered_by(group, one, low, high)
    ids = {each.fact.id for each in covered}
    left = [each for each in group.members if each.fact.id not in ids]
    outside = [each for each in left if not low <= each.fact.value <= high]
    of_another_time = [each for each in left if low <= each.fact.value <= high]
    lines = [say("settle.covers"), *_named(covered)]
    for words, some in (("settle.leaves", outside), ("settle.other_time", of_another_time)):
        lines += ["", say(words), *_named(some)] if some else []
    title = say("settle.asked", low="".join(written(low)), high="".join(written(high)))
    return Dialogue(title, Content("\n".join(lines)), asks=True)


def covered_by(group: Group, one: Told, low: float, high: float) -> list[Told]:
    """Return what a range settles: what contradicts each other, and all of that time that lies in it."""
    ids = {each.fact.id for each in group.ranged(one)}
    ids |= {each.fact.id for each in group.of_time(one) if low <= each.fact.value <= high}
    return [each for each in group.members if each.fact.id in ids]


def _named(members: Sequence[Told]) -> list[str]:
    named = [f"  {safe.line(f'{one.fact.text} · {paper(one)}')}" for one in members[:MOST]]
    return [*named, f"  {say('compare.rest', n=len(members) - MOST)}"] if len(members) > MOST else named
