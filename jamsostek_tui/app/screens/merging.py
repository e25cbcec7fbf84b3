"""Who may be one, a pair at a time with the evidence and a sentence of each: y merges, n says no for good."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from jamsostek_tui.app import safe
from jamsostek_tui.app.actions import Overlay
from jamsostek_tui.app.field_words import fault_words
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.dialogue import DialogueLines
from jamsostek_tui.app.screens.overlay import OverlayScreen
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.lists.cells import detail_words
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.fields.fields import FieldError
from jamsostek_tui.decisions.proposing import MergeCandidate, Proposal
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Row
from jamsostek_tui.wording import say


class MergeScreen(OverlayScreen):
    """Leaves with None; what was said is in the journal by then. `busy` while it waits for proposals or a decision."""

    DEFAULT_CSS = """
    MergeScreen {
        align: center middle;
        #merge { width: 90%; max-width: 110; height: auto; max-height: 90%; background: $surface; }
        #merge { border: round $rule-focus; }
        #reading { height: auto; }
        #merge-pair { height: auto; padding: 0 1 0 0; }
        #merge-keys { margin: 1 0 0 0; }
    }
    MergeScreen.-low #merge-keys { margin: 0; }
    """
    CSS = "MergeScreen { background: $background 60%; }"  # stronger than the rule for every screen
    places: ClassVar[tuple[Overlay, ...]] = ("merge",)

    def __init__(self, database: Path, about: Row | None = None) -> None:
        """Look at the pairs of `database`: those of `about` alone, where there are any; else those of others."""
        super().__init__(database)
        self._about = about
        self._decider = Decider(database)
        self._proposals: list[Proposal] = []
        self._at = 0
        self.busy = True

    def compose(self) -> ComposeResult:
        with Vertical(id="merge"):
            with DialogueLines(id="reading"):
                yield Static(Content(say("busy")), id="merge-pair")
            yield KeyLine(id="merge-keys")

    def on_mount(self) -> None:
        """Look for pairs."""
        self.query_one(DialogueLines).focus()
        self._find()

    def _fit(self, width: int, height: int) -> None:
        """Leave room for the frame and the keys, however much there is to read."""
        super()._fit(width, height)
        low = self.has_class("-low")
        self.query_one(DialogueLines).styles.max_height = max(1, height * 9 // 10 - (3 if low else 4))

    def offers(self, action: str) -> bool:
        """There must be a pair to say something of."""
        if action in ("say_yes", "say_no"):
            return bool(self._proposals)
        return action != "down" or len(self._proposals) > 1

    @work(exclusive=True, group="merge", exit_on_error=False)
    async def _find(self) -> None:
        await self._told_of(self._read_proposals())

    async def _told_of(self, doing: Awaitable[object]) -> None:
        """Wait for what is done, tell what goes wrong in it, show a pair; the keys work again, whatever happened."""
        try:
            await doing
        except FieldError as error:
            self.tell_fault(fault_words(error))
        except SentenceError as error:
            self.tell_fault(str(error))
        finally:
            self.busy = False
        if self.is_current:
            await self._show()

    async def _read_proposals(self) -> None:
        found = await asyncio.to_thread(self._decider.proposals)
        self._proposals = list(filter(self._is_about, found)) or found

    def _is_about(self, pair: Proposal) -> bool:
        return self._about is not None and self._about.ref in (pair.one.ref, pair.other.ref)

    async def _show(self) -> None:
        self._at = max(0, min(self._at, len(self._proposals) - 1))
        title = say("merge.title")
        words = safe.content(keyed("merge.none"))
        if self._proposals:
            title += f" · {self._at + 1}/{len(self._proposals)}"
            words = await self._read_words(self._proposals[self._at])
        if self._about is not None and self._proposals and not self._is_about(self._proposals[0]):
            words = Content.assemble(
                (safe.line(keyed("merge.none_of", who=self._about.label)) + "\n\n", "$ink-muted"), words
            )
        self.query_one("#merge").border_title = safe.content(title)
        self.query_one("#merge-pair", Static).update(words)
        self.tell_keys()

    async def _read_words(self, pair: Proposal) -> Content:
        try:
            return await self._queue.ask(partial(_words, proposal=pair))
        except SentenceError as error:
            return safe.content(str(error))

    @work(group="merge-say", exit_on_error=False)
    async def _say(self, yes: bool) -> None:
        if self.busy or not self._proposals:
            return
        self.busy = True
        pair = self._proposals[self._at]
        one, other = pair.one.ref, pair.other.ref
        say_so = partial(self._decider.merge, [one, other]) if yes else partial(self._decider.refuse, one, other)

        async def said() -> None:
            await asyncio.to_thread(say_so)
            names = {"one": safe.line(pair.one.name), "other": safe.line(pair.other.name)}
            told = say("told.merged" if yes else "told.kept_apart", **names)
            self.app.notify(f"{told}. {keyed('told.back')}", markup=False)
            await self._read_proposals()
            if self._is_about(pair) and not any(map(self._is_about, self._proposals)):
                self._proposals = []  # the next would be of others, with the same key at hand
                self.dismiss(None)

        await self._told_of(said())

    def action_say_yes(self) -> None:
        """They are one."""
        self._say(True)

    def action_say_no(self) -> None:
        """They are two."""
        self._say(False)

    def move_by(self, rows: int) -> None:
        """Look at the next pair, or the one before."""
        self._step(rows)

    @work(exclusive=True, group="merge", exit_on_error=False)
    async def _step(self, by: int) -> None:
        self._at += by
        await self._show()


def _words(reader: Reader, proposal: Proposal) -> Content:
    """Return a pair in words: names, offices, the sentence of each, then why they may be one."""
    parts: list[str | tuple[str, str]] = []
    for one in (proposal.one, proposal.other):
        parts += _side(reader, one)
    parts += [(f"{say('merge.why')}\n", "$ink-muted")]
    parts += ["\n".join(f"  {safe.line(say(f'propose.{reason}', what=what))}" for reason, what in proposal.evidence)]
    return Content.assemble(*parts)


def _side(reader: Reader, one: MergeCandidate) -> list[str | tuple[str, str]]:
    row, found = reader.row(one.ref), reader.evidence(one.ref)
    detail = f" · {detail_words(row)}" if row is not None and row.detail else ""
    sentence = found.article.text[found.sentence_start : found.sentence_end][:400] if found is not None else ""
    paper = found.article.publisher or found.article.source if found is not None else ""
    return [
        (safe.line(one.name), "bold $accent"),
        safe.line(detail) + "\n",
        f"  {safe.quote(sentence)}\n",
        (f"  — {safe.line(paper)}\n\n", "$ink-muted"),
    ]
