"""An app that copies words the way its terminal takes them, and says where they are."""

from __future__ import annotations

import os
from pathlib import Path

from textual import work
from textual.app import App

from jamsostek_tui.app import safe
from jamsostek_tui.app.clipboard import Way, give_tmux, way_of, write_copy
from jamsostek_tui.app.telling import TOLD
from jamsostek_tui.wording import say


class CopyingApp(App[None]):
    """`copy` is the one way to the clipboard; `copies` the file for words a terminal may refuse (None: no file)."""

    copies: Path | None = None
    _warned = False

    def copy(self, text: str) -> None:
        """Copy words, and tell where they went."""
        way = way_of(os.environ)
        if way in ("terminal", "unsure"):
            self.copy_to_clipboard(text)
        else:
            self._clipboard = text  # so that it can be pasted into our own lines
        self._pass_on(text, way)

    @work(thread=True, group="copy", exclusive=True)
    def _pass_on(self, text: str, way: Way) -> None:
        shown = safe.quote(text[:TOLD]) + ("…" if len(text) > TOLD else "")
        if way == "tmux":
            way = "tmux" if give_tmux(text) else "file"
        path = self.copies
        written = way in ("file", "unsure") and path is not None and write_copy(path, text)
        key = f"told.copied.{way}"
        if way == "file" and not written:
            key = "told.copied.nowhere"
        elif way == "unsure" and (self._warned or not written):
            key = "told.copied.terminal"
        if written:
            self._warned = True
        words = say(key, what=shown, path=safe.line(str(path)))
        self.call_from_thread(self.notify, words, markup=False, timeout=8 if "path" in say(key) else 3)
