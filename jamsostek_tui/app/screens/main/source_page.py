"""What is done with the source: words copied with their citation, the page opened, every numeral shown."""

from __future__ import annotations

import os
import subprocess
from functools import partial
from pathlib import Path

from textual import on, work
from textual.app import SuspendNotSupported

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.screens.main.places import PlacesScreen
from jamsostek_tui.app.telling import TOLD
from jamsostek_tui.app.widgets.source.source import SourceView
from jamsostek_tui.model import Article, Block, Numeral
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.reading.fact_evidence import around

LONGEST_TOLD = 1_000
"""Letters of an address that nothing opens which are told."""


class SourcePageScreen(PlacesScreen):
    """The main screen as far as the source goes."""

    def action_copy(self) -> None:
        """Copy the marked words or, in the source, the fact's sentence, cited; elsewhere the address of the view."""
        if self.pane == "source" or self.get_selected_text():
            self.action_quote()
        else:
            self.browser.copy(self.place.address)

    def action_quote(self) -> None:
        """Copy the marked words, or else the sentence of the fact pointed at, verbatim with their citation."""
        article = self.source.article
        if article is None:
            return
        marked, pointed = self.get_selected_text(), self.source.pointed
        if marked:
            self.browser.copy(cite(marked, article, self.source.marked[0] if self.source.marked else 0))
            return
        here = self.no_fact or (pointed if self.pane == "source" else None)
        at = (here.start, here.end) if here is not None else self.source.at
        if at is None:
            self.browser.copy(cite(article.title or article.source, article, 0))
            return
        start, end, _ = around(article, *at)
        self.browser.copy(cite(article.text[start:end], article, start))

    def action_copy_or_ask(self) -> None:
        """Copy what the mouse has marked; ask before leaving when nothing is."""
        if self.get_selected_text():
            self.action_quote()
            return
        from jamsostek_tui.app.screens.dialogue import ask_to_leave

        ask_to_leave(self.app)

    # the page itself

    def action_open_source(self) -> None:
        """Open the article's address, or its file, in the program the reader uses for it."""
        article = self.source.article
        if article is not None:
            self._open(article)

    @work(group="open")
    async def _open(self, article: Article) -> None:
        from jamsostek_tui.app.outside import UnopenableError, target_of

        try:
            paths = await self.browser.queue.ask(lambda reader: reader.paths(article.id))
            target = target_of(article, paths)
        except StoreError as error:
            self.browser.tell_fault(error)
        except UnopenableError as error:
            self.browser.tell(wording.say(error.key, what=safe.line(error.what[-TOLD:])))
        else:
            self._open_target(target)

    @work(thread=True, group="opening")
    def _open_target(self, target: str | Path) -> None:
        from jamsostek_tui.app.outside import open_outside, terminal_program

        if open_outside(target):
            words = wording.say("told.opened", what=safe.line(str(target)[-TOLD:]))
            self.app.call_from_thread(self.browser.tell, words)
            return
        program = terminal_program(os.environ) if isinstance(target, Path) else None
        self.app.call_from_thread(self._open_here, program, target)

    def _open_here(self, program: list[str] | None, target: str | Path) -> None:
        """Give the terminal to a program until it ends; without one, tell the address whole, to be copied by hand."""
        if program is not None:
            try:
                with self.app.suspend():
                    subprocess.run([*program, str(target)], check=False)
            except (SuspendNotSupported, OSError):
                pass
            else:
                return
        words = wording.say("told.cannot_open", what=safe.line(str(target)[:LONGEST_TOLD]))
        self.browser.notify(words, markup=False, timeout=12)

    # every numeral

    def action_numerals(self) -> None:
        """Show every numeral of the page and its fate, in sight; or the facts again."""
        source = self.source
        if source.article is None:
            return
        source.numerals_on = not source.numerals_on
        if source.numerals_on and self.pane != "source" and not source.region:
            self.focus_pane("source")
        self.tell_source()

    @on(SourceView.NumeralsWanted)
    def _numerals_wanted(self, event: SourceView.NumeralsWanted) -> None:
        event.stop()
        self._read_numerals(event.article)

    @work(exclusive=True, group="numerals")
    async def _read_numerals(self, article: int) -> None:
        try:
            numerals = await self.browser.queue.ask(partial(_numerals_of, article=article))
        except StoreError as error:
            self.source.numerals_on = False
            self.browser.tell_fault(error)
            return
        self.source.give_numerals(article, numerals)


def _numerals_of(reader: Reader, article: int) -> list[Numeral]:
    return reader.numerals(article)


def cite(words: str, article: Article, start: int) -> str:
    """Return `words` verbatim in quotation marks, then title, paper, date and paragraph of `article`."""
    paragraph = next((block.paragraph for block in article.blocks if _holds(block, start)), None)
    where = [
        article.title or article.source,
        article.publisher,
        wording.date(article.published) if article.published else wording.say("date.none"),
        f"¶ {paragraph}" if paragraph else None,
        article.url,
    ]
    return f"“{words}” ({', '.join(filter(None, where))})"


def _holds(block: Block, start: int) -> bool:
    return block.paragraph is not None and block.start <= start < block.end
