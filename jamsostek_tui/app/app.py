"""The browser: one app over one database, which it only reads; what is decided in it `decider` has written."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import closing
from functools import partial
from pathlib import Path
from time import monotonic

from textual import events, work
from textual.await_complete import AwaitComplete
from textual.screen import Screen

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.background.workers import Lists, StoreQueue, read_first
from jamsostek_tui.app.clipboard import CopyingApp
from jamsostek_tui.app.garbage import Garbage
from jamsostek_tui.app.hints import ORDER, Hints
from jamsostek_tui.app.keys_in_turn import KeysInTurn
from jamsostek_tui.app.log_file import keep_log, log_path
from jamsostek_tui.app.screens.main.screen import MainScreen
from jamsostek_tui.app.setup import Setup
from jamsostek_tui.app.side_by_side.conflict_watch import ConflictWatchApp
from jamsostek_tui.app.theme import DARK, LIGHT, THEMES, spare_variables
from jamsostek_tui.browse.place import AddressError, Place, parse
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.model import Kind
from jamsostek_tui.store.basket import Basket, basket_path
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Row

RECENT = 12
PATIENCE = 0.25
"""Seconds that the first screen waits for what it lists."""
SETTLED = 1.0
"""Seconds after which the first screen stands there."""
LATER = 2.5
"""Seconds after which what the other screens are made of is imported."""


class BrowserApp(ConflictWatchApp, CopyingApp):
    """The fact browser over one database."""

    CSS_PATH = "app.tcss"
    TITLE = "jamsostek-tui"
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        db_path: Path | str,
        notice: str | None = None,
        address: str | None = None,
        setup: Setup | None = None,
        own: Path | None = None,
    ) -> None:
        """Open the database at `db_path`; raises StoreError, and AddressError for an address that is none.

        `notice` is the command that loads one's own pages, named in a line until Esc; `address` the place it opens
        at; `setup` what the reader configured and what is remembered; `own` the reader's own database, into which
        pages are loaded, where one looks at that of the bundled pages.
        """
        place = parse(address) if address else Place()
        self.path = Path(db_path)
        self.own = own or self.path
        self._file = identity(self.path)
        self.reader = Reader(self.path)
        self.queue = StoreQueue(self.path, lambda: self.is_running)
        self.chosen = Basket(basket_path(self.path), self.reader)
        self.look_at_basket()
        self.setup = setup or Setup()
        self.hints = Hints(self.setup.remembered.hints if self.setup.hints else list(ORDER), self._keep_hints)
        self._first = (place, notice)
        self._begun: Future[Lists] | None = self.queue.begin(partial(read_first, place=place))
        self.setup.use_keys()
        super().__init__()
        self._garbage = Garbage(self)
        self._keys = KeysInTurn(self, super().on_event)
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self.setup.theme(self.available_themes, DARK.name)

    def on_mount(self) -> None:
        """Say what is wrong with the config, a line each below its path; everything else of it holds."""
        self._garbage.begin()
        self.set_timer(SETTLED, self._settled)
        if self.setup.config.faults:
            told = (str(self.setup.config.path), *self.setup.config.faults)
            self.notify("\n".join(map(safe.line, told)), severity="warning", markup=False, timeout=12)

    def _settled(self) -> None:
        """Do what the first screen need not wait for: get ready to search, let Python collect garbage again."""
        self.queue.begin(lambda reader: reader.search("jamsostek", (), 1))
        if self.path.with_name("decisions.jsonl").exists():
            self._mark_noted()
        if not gc.isenabled():  # `browse` put it off
            gc.freeze()  # what the first screen is made of stays
            gc.enable()
        if self.setup.compares:
            self.find_conflicts()
        self.set_timer(LATER - SETTLED, self._get_ready)

    @work(exit_on_error=False)
    async def _mark_noted(self) -> None:
        try:
            await self.find_noted()
        except SentenceError as error:
            self.tell_fault(error)

    def _get_ready(self) -> None:
        """Import what other screens are made of in a thread: a key that opens one would wait for it."""
        imported = asyncio.get_running_loop().run_in_executor(None, _import_screens)
        imported.add_done_callback(lambda _: self._imported())

    def _imported(self) -> None:
        if self.is_running and self.screen is self.main:  # another screen is to be garbage when it is closed
            self._garbage.settle()

    async def on_event(self, event: events.Event) -> None:
        """Act on keys in turn; whoever presses them is not to wait for garbage collection."""
        if isinstance(event, (events.Key, events.Paste)) and not event.is_forwarded:
            self._garbage.pressed()
            self.pressed_at = monotonic()
            if self._keys.hold(event):
                return
        await super().on_event(event)

    def pop_screen(self) -> AwaitComplete:
        """Take the topmost screen away."""
        self._garbage.left()
        return super().pop_screen()

    def get_default_screen(self) -> Screen[None]:
        """Begin with the panes."""
        return MainScreen(*self._first)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Lend our colour names to themes that have no such colours."""
        return spare_variables(self.current_theme.dark)

    def first_lists(self) -> Lists | None:
        """Return once what the first screen lists, read while everything was made; None where that takes longer."""
        begun, self._begun = self._begun, None
        try:
            return begun.result(PATIENCE) if begun is not None else None
        except (TimeoutError, StoreError):
            return None

    @property
    def main(self) -> MainScreen:
        """The screen with the panes."""
        return next(screen for screen in self.screen_stack if isinstance(screen, MainScreen))

    @property
    def is_replaced(self) -> bool:
        """Whether another file has come into the place of the database one looks at, as `rebuild` puts one there."""
        return identity(self.path) not in (self._file, None)

    def reopen(self) -> None:
        """Read the database that stands there now; raises StoreError, and then goes on with the old one."""
        file, reader = identity(self.path), Reader(self.path)
        self.queue.close()
        self.reader.close()
        self._file, self.reader, self.queue = file, reader, StoreQueue(self.path, lambda: self.is_running)
        self.chosen = Basket(basket_path(self.path), reader)
        self.look_at_basket()

    def look_at_own(self) -> bool:
        """Look at the reader's own database instead of that of the bundled pages, if it has any; raises StoreError."""
        with closing(Reader(self.own)) as reader:
            if not reader.counts()["article"]:
                return False
        before, self.path = self.path, self.own
        try:
            self.reopen()
        except StoreError:
            self.path = before
            raise
        self.in_conflict, self.knows_conflicts = frozenset(), False
        return True

    def rows(self, kind: Kind, ids: Sequence[int | str]) -> list[Row]:
        """Return the rows of `ids`; none, and one sentence to the reader, where the store fails."""
        try:
            return self.reader.rows(kind, ids)
        except StoreError as error:
            self.tell_fault(error)
            return []

    def marks_changed(self) -> None:
        """Mark in the panes what is chosen."""
        self.main.marks_changed()

    def conflicts_known(self) -> None:
        """Show what is in conflict now, where one looks at that."""
        self.main.take_conflicts()

    # what is remembered

    @property
    def recent(self) -> list[str]:
        """What was searched for, latest first."""
        return self.setup.remembered.recent

    def remember(self, query: str) -> None:
        """Keep what was searched for."""
        kept = self.setup.remembered
        kept.recent = [query, *(other for other in kept.recent if other != query)][:RECENT]
        kept.keep()

    def _keep_hints(self, seen: list[str]) -> None:
        self.setup.remembered.hints = seen
        self.setup.remembered.keep()

    def watch_theme(self, theme: str) -> None:
        """Wear the same theme next time."""
        kept = self.setup.remembered
        if self.is_running and kept.theme != theme:
            kept.theme = theme
            kept.keep()

    # how it looks and speaks

    def switch_theme(self) -> None:
        """Switch between the light and the dark theme."""
        self.theme = LIGHT.name if self.theme != LIGHT.name else DARK.name

    def switch_language(self) -> None:
        """Switch between English and Indonesian, and write every word anew."""
        self.speak("id" if wording.language() == "en" else "en")

    def speak(self, language: str) -> None:
        """Speak a language from now on, next time too."""
        wording.use(language)
        self.setup.remembered.lang = language
        self.setup.remembered.keep()
        self.main.rewrite()

    def on_unmount(self) -> None:
        """Let go of the database."""
        self._garbage.end()
        self.stop_comparing()
        self.queue.close()
        self.reader.close()


def identity(path: Path) -> tuple[int, int] | None:
    """Return the device and inode of a file, which another in its place does not have; None where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _import_screens() -> None:
    import jamsostek_tui.app.screens.basket
    import jamsostek_tui.app.screens.compare  # noqa: F401


def run(
    db_path: Path | str,
    notice: str | None = None,
    address: str | None = None,
    setup: Setup | None = None,
    own: Path | None = None,
) -> int:
    """Browse the database at `db_path` until the reader leaves; return the exit code (1 with a word on stderr)."""
    keep_log()
    try:
        app = BrowserApp(db_path, notice, address, setup, own)
    except (StoreError, AddressError) as error:
        sys.stderr.write(f"{safe.line(str(error))}\n")
        return 1
    app.copies = log_path().with_name("copied.txt")
    app.run()
    return app.return_code or 0
