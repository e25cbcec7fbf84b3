"""Pages loaded from inside the browser, while one goes on browsing; what came of it is taken in at the end."""

from __future__ import annotations

import asyncio

from textual import work
from textual.content import Content

from jamsostek_tui.app import safe
from jamsostek_tui.app.background.load_process import Loaded, LoadProcess
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.main.renewing import RenewingScreen
from jamsostek_tui.browse.place import Place
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.wording import counted, number, say

COMMAND = "jamsostek-tui load PATH…"


class LoadingScreen(RenewingScreen):
    """The main screen as far as it loads pages."""

    def __init__(self, place: Place, notice: str | None = None) -> None:
        super().__init__(place, notice)
        self._load: LoadProcess | None = None
        self._unread = ""
        """The path of the last load, where it read nothing."""

    def look(self) -> None:
        """Tell of what came since the lists were read; of what comes while one loads it is told at the end."""
        if not self.is_loading:
            super().look()

    def action_load(self) -> None:
        """Ask which pages to load."""
        from jamsostek_tui.app.screens.load import LoadScreen

        if self.is_loading:
            self.browser.tell(keyed("load.goes_on"))
            return
        command = self.load_command or f"{COMMAND} --db {self.browser.own}"
        self.app.push_screen(LoadScreen(safe.line(command), self._unread), self._path_given)

    def _path_given(self, path: str | None) -> None:
        if path is not None:
            self.load(path)

    @work(group="load")
    async def load(self, path: str) -> None:
        """Load what a path means, and take in what came of it."""
        self._load = process = LoadProcess(self._tell_progress)
        self._tell_loading(say("load.begun"))
        try:
            came_to = await process.load(path, self.browser.own)
        except OSError as error:
            came_to = Loaded(fault=str(error))
        except asyncio.CancelledError:  # the browser is left
            process.stop()
            raise
        self._load = None
        self._unread = "" if came_to.loaded + came_to.updated + came_to.unchanged else path
        self._tell_loading("")
        if came_to.has_changed:
            self._take_in()
        self._tell_loaded(came_to)

    def stop_loading(self) -> None:
        """Load no further: what is committed stays."""
        if self._load is not None:
            self._load.stop()
            self._tell_loading(say("load.stopping"))

    def _tell_progress(self, done: int, total: int) -> None:
        if self._load is not None and not self._load.is_stopping:
            self._tell_loading(keyed("load.progress", done=number(done), total=number(total)))

    def _tell_loading(self, words: str) -> None:
        self.load_words = words
        self.tell_hint()
        self.tell_bars()

    def _take_in(self) -> None:
        """Show what was loaded: the place stays, but where one leaves the bundled pages for one's own."""
        if self.browser.path != self.browser.own:
            try:
                if not self.browser.look_at_own():
                    return
            except StoreError:  # not even one page was committed
                return
            self.notice = None
            self.begin_anew()
        self.action_reload()

    def _tell_loaded(self, came_to: Loaded) -> None:
        """Say what the load came to; what could not be read in a window, where it is more than a sentence."""
        told = [say("load.loaded", pages=counted("page", came_to.loaded))]
        told += [
            say(f"load.{name}", count=number(count))
            for name in ("updated", "unchanged")
            if (count := getattr(came_to, name))
        ]
        problems = [safe.line(one) for one in came_to.problems]
        if came_to.fault:
            self.app.notify(safe.line(came_to.fault), severity="error", markup=False, timeout=8)
        elif came_to.stopped:
            self.app.notify(say("load.stopped"), markup=False)
        elif len(problems) == 1 and not came_to.loaded + came_to.updated + came_to.unchanged:
            self.app.notify(problems[0], severity="warning", markup=False, timeout=8)
        else:
            self.app.notify(", ".join(told), markup=False)
            if problems:
                self._show_problems(came_to.failed, problems)

    def _show_problems(self, failed: int, problems: list[str]) -> None:
        from jamsostek_tui.app.screens.dialogue import Dialogue

        rest = failed - len(problems)
        lines = [*problems, *([say("load.more_failed", count=number(rest))] if rest > 0 else [])]
        title = say("load.failed", pages=counted("page", failed))
        self.app.push_screen(Dialogue(title, Content("\n".join(lines))))
