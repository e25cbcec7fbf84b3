"""Who is one: people, bodies and instruments merged by key, and parted again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

from textual.content import Content

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.screens.main.deciding import DecidingScreen
from jamsostek_tui.app.widgets.lists.cells import detail_words
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.model import MERGEABLE, Ref

if TYPE_CHECKING:  # nothing of deciding is imported before the first decision
    from jamsostek_tui.deciding.decider import Done

NAMED = 12
"""Names of those to be merged that a question tells."""


class WhoIsOneScreen(DecidingScreen):
    """The main screen as far as merging and parting go."""

    def action_merge(self) -> None:
        """Merge the people (bodies, instruments) chosen, one with that pointed at; else look at who may be one."""
        from jamsostek_tui.app.screens.dialogue import Dialogue
        from jamsostek_tui.app.screens.merging import MergeScreen

        row = self.current
        refs: list[Ref] = []
        if row is not None and row.ref.kind in MERGEABLE:
            chosen = [ref for ref in self.browser.chosen.refs() if ref.kind == row.ref.kind]
            is_meant = row.ref in chosen or len(chosen) < 2
            refs = [row.ref, *(ref for ref in chosen if ref != row.ref)] if is_meant else chosen
        if len(refs) < 2:
            about = row if row is not None and row.ref.kind in MERGEABLE else None
            stood = self.stands(about.ref) if about is not None else None

            def left(_: object) -> None:
                self.point_at(stood)
                self.action_reload()

            self.app.push_screen(MergeScreen(self.browser.path, about), left)
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self.decide(partial(self.decider.merge, refs), told, stands=self.stands(refs[0]))

        who = self._who(refs)
        one, *others = who.splitlines()
        told = wording.say("told.merged", one=one, other=" = ".join(others))
        asked = who if self._seem_one(refs) else f"{who}\n\n{wording.say('ask.merge.unlike')}"
        self.app.push_screen(Dialogue(wording.say("ask.merge"), Content(asked), asks=True), answered)

    def _who(self, refs: Sequence[Ref]) -> str:
        """Return the names of several, with what tells each apart."""
        rows = self.browser.rows(refs[0].kind, [ref.id for ref in refs[:NAMED]])
        names = [" · ".join(filter(None, (row.label, detail_words(row)))) for row in rows]
        more = len(refs) - len(names)
        told = [wording.say("ask.merge.more", count=wording.number(more))] if more else []
        return "\n".join(map(safe.line, names + told))

    def _seem_one(self, refs: Sequence[Ref]) -> bool:
        """Whether the names of any two of those to be merged may be those of one."""
        from jamsostek_tui.decisions.proposing import names_meet
        from jamsostek_tui.store.entities.identity import name_key

        rows = self.browser.rows(refs[0].kind, [ref.id for ref in refs[:NAMED]])
        return all(names_meet(one, other) for one, other in combinations([name_key(row.label) for row in rows], 2))

    def action_part(self) -> None:
        """Take a merge back, or those of all chosen; else set what the article at hand says of somebody apart."""
        self.with_meant("part", self._part)

    def _part(self, refs: Sequence[Ref], what: str) -> None:
        """Take merges back, after a question where somebody was merged several times."""
        from jamsostek_tui.app.screens.dialogue import Dialogue

        try:
            merges = self.decider.merges_of(refs[0]) if len(refs) == 1 else []
        except SentenceError as error:
            self.browser.tell_fault(error)
            return
        if len(merges) < 2:
            self._part_at_once(refs, what)
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self._part_at_once(refs, what)

        names = dict.fromkeys(key.quote for one in merges for key in (*one.facts, *one.other))
        question = wording.say("ask.part.merges", count=wording.number(len(merges)), what=what)
        words = "\n".join(map(safe.line, (question, "", *names)))
        self.app.push_screen(Dialogue(wording.say("action.part"), Content(words), asks=True), answered)

    def _part_at_once(self, refs: Sequence[Ref], what: str) -> None:
        from jamsostek_tui.decisions.fields.fields import FieldError

        article, decider = self.source.article, self.decider

        def part() -> Done:
            if len(refs) > 1:
                return decider.split_all(refs)
            try:
                return decider.split(refs[0])
            except FieldError:
                return decider.split(refs[0], [article.id] if article is not None else [])

        self.decide(part, wording.say("told.split", what=safe.line(what)))
