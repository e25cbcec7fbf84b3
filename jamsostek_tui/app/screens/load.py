"""Which pages to load: a line for a path, the folders and pages there below it, and how many pages it means."""

from __future__ import annotations

import asyncio
import os
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input

from jamsostek_tui.app import safe
from jamsostek_tui.app.actions import Overlay
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.keyed_screen import KeyedScreen
from jamsostek_tui.app.screens.moving import ListMovingKeys
from jamsostek_tui.app.widgets.drawing.kept_lines import KeptWords
from jamsostek_tui.app.widgets.forms.harmless_input import HarmlessInput
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.lists.below_line import BelowLine
from jamsostek_tui.app.widgets.lists.cells import Line, fit
from jamsostek_tui.app.widgets.lists.fact_list import FactList
from jamsostek_tui.app.widgets.lists.rows import AnyRow
from jamsostek_tui.path_offers import Meant, PathOffer, offered_paths, pages_meant, path_of
from jamsostek_tui.wording import counted, number, say

DEBOUNCE = 0.15
"""Seconds without a key after which the pages that a path means are counted."""


class OfferList(BelowLine[PathOffer]):
    """Folders and pages that what is typed may go on as."""

    def called(self, thing: PathOffer) -> str:
        """Return the name of an offer."""
        return thing.name

    def lines(self, row: AnyRow, place: int, width: int) -> list[Line]:
        """Set an offer; a folder is told by the slash behind it."""
        name = self.things[place].name
        return [[(fit(name, width), "label" if name.endswith(os.sep) else "dim")]]


class LoadScreen(ListMovingKeys, KeyedScreen[str | None]):
    """Gives the path to load, or None."""

    places: ClassVar[tuple[Overlay, ...]] = ("load",)
    entering = "take_path"

    def __init__(self, command: str, path: str = "") -> None:
        """Name `command`, by which a shell does the same; begin with `path`, of which nothing could be read before."""
        super().__init__()
        self._command = command
        self._path = path
        self._meant: Meant | None = None
        """What the path means that is typed, once it is known."""
        self._wanted = ""
        self._is_asked = False

    def compose(self) -> ComposeResult:
        with Vertical(id="palette") as window:
            window.border_title = Content(say("load.title"))
            yield HarmlessInput(placeholder=say("load.placeholder"), id="palette-input", select_on_focus=False)
            yield KeptWords("", id="load-told", markup=False)
            yield OfferList(id="palette-goals")
            yield KeyLine(id="palette-keys")

    def on_mount(self) -> None:
        """Offer what lies in the folder one is in."""
        self._list.empty_words = say("load.no_offer")
        self._tell(say("load.shell", command=self._command))
        self._offer("")
        line = self.query_one(Input)
        line.value = self._path
        line.cursor_position = len(self._path)
        line.focus()

    @property
    def _list(self) -> OfferList:
        return self.query_one(OfferList)

    def _tell(self, words: str) -> None:
        self.query_one("#load-told", KeptWords).update(safe.line(words))

    # typing

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._wanted, self._meant, self._is_asked = event.value, None, False
        self._offer(event.value)
        self._count(event.value)
        self.tell_keys()

    @work(exclusive=True, group="offer")
    async def _offer(self, typed: str) -> None:
        offers = await asyncio.to_thread(offered_paths, typed)
        if typed == self._wanted and self.query(OfferList):
            self._list.show_things(offers)
            self._tell_meant()
            self.tell_keys()

    @work(exclusive=True, group="count")
    async def _count(self, typed: str) -> None:
        if not typed.strip():
            self._tell(say("load.shell", command=self._command))
            return
        self._tell("…")
        await asyncio.sleep(DEBOUNCE)
        meant = await asyncio.to_thread(pages_meant, path_of(typed), lambda: typed == self._wanted)
        if typed != self._wanted or not self.query(OfferList):
            return
        self._meant = meant
        self._tell_meant()
        self.tell_keys()
        if self._is_asked:  # before it was known
            self.action_load_path()

    def _tell_meant(self) -> None:
        """Say what the path means; of a name that is only begun, that it can be taken."""
        meant, offer = self._meant, self._list.pointed
        if meant is None:
            return
        if meant.more:
            words = keyed("load.many", count=number(meant.pages))
        elif meant.pages:
            words = keyed("load.means", pages=counted("page", meant.pages))
        elif offer is not None and self._is_only_begun:
            words = keyed("load.begins", what=offer.name)
        else:
            words = meant.fault
        self._tell(words)

    @property
    def _is_only_begun(self) -> bool:
        """Whether nothing is called so, and something begins so."""
        return bool(self._list.things) and not os.path.lexists(path_of(self._wanted))

    # keys

    def action_load_path(self) -> None:
        """Load what the path means, once that is known; of a name only begun, take the entry under the cursor."""
        if not self._wanted.strip():
            self.action_take_path()
        elif self._meant is None:
            self._is_asked = True
        elif self._meant.pages or self._meant.more:
            self.dismiss(path_of(self._wanted))
        elif self._is_only_begun:
            self.action_take_path()

    def action_take_path(self) -> None:
        """Type the entry under the cursor, a folder to look into."""
        offer = self._list.pointed
        if offer is not None:
            line = self.query_one(Input)
            line.value = offer.typed
            line.cursor_position = len(line.value)

    @on(FactList.Moved)
    def _moved(self, event: FactList.Moved) -> None:
        event.stop()
        self._tell_meant()

    def offers(self, action: str) -> bool:
        """There must be pages to load, or an entry to take."""
        if action == "load_path":
            return self._meant is not None and bool(self._meant.pages or self._meant.more)
        return action not in ("take_path", "down") or any(one.things for one in self.query(OfferList))
