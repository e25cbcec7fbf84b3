"""An app that tells its reader things, each in a sentence or two; tracebacks go to the log."""

from __future__ import annotations

from textual.app import App
from textual.notifications import Notify

from jamsostek_tui.app import safe
from jamsostek_tui.app.log_file import log, log_path
from jamsostek_tui.wording import say

TOLD = 60
"""Letters of a text that is told of in a message: a fact, what was copied, the end of a path."""


class TellingApp(App[None]):
    """What is told stands in a corner for some seconds, whatever screen is open; what was done last, alone."""

    def _on_notify(self, event: Notify) -> None:
        """Show a message in the place of those before it that tell of no fault: a heap of them hides what they tell of.

        Faults stay: each is one's own.
        """
        if event.notification.severity == "information":
            for before in [one for one in self._notifications if one.severity == "information"]:
                self._unnotify(before, refresh=False)
        super()._on_notify(event)

    def tell(self, words: str) -> None:
        """Show a short message; its text must be harmless."""
        self.notify(words, markup=False, timeout=3)

    def tell_fault(self, error: Exception) -> None:
        """Show one sentence on what went wrong, and keep the details in the log."""
        log.error("%s", error, exc_info=error)
        words = say("fault.store", reason=safe.line(str(error)))
        self.notify(words, severity="error", markup=False, timeout=8)

    def _fatal_error(self) -> None:
        """Keep a traceback off the screen: it goes to the log, the reader gets one sentence and its path."""
        log.critical("unhandled", exc_info=True)
        words = say("fault.crash", path=log_path())
        self._exit_renderables = [safe.rich_text(words)]
        self._close_messages_no_wait()
