"""Where copied words go: no terminal says whether it took them, so what is known of each decides what is told.

OSC 52 asks the terminal to put words into the clipboard. Apple's Terminal, the Linux console, GNU screen and VTE before
0.76 (GNOME Terminal, xfce4-terminal, …) do not; tmux keeps them in its own buffer and hands them on only when asked
through `tmux load-buffer -w`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from textual import work
from textual.app import App

from jamsostek_tui.app import safe
from jamsostek_tui.app.telling import TOLD
from jamsostek_tui.visible import cleaned
from jamsostek_tui.whole_file import write_whole
from jamsostek_tui.wording import say

Way = Literal["terminal", "tmux", "file", "unsure"]
"""Taken by the terminal, by tmux, to a file because the terminal refuses, or nobody knows: both."""
TAKING = ("KITTY_WINDOW_ID", "WEZTERM_PANE", "WT_SESSION", "GHOSTTY_RESOURCES_DIR", "ALACRITTY_WINDOW_ID")
"""Variables set by terminals that take words without asking their user first."""
TAKING_TERMS = ("xterm-kitty", "foot", "alacritty", "xterm-ghostty", "wezterm", "contour")
VTE_FROM = 7600
PATIENCE = 3.0


def way_of(environ: Mapping[str, str]) -> Way:
    """Tell from a terminal's variables where words can be copied to."""
    term = environ.get("TERM", "")
    if environ.get("TMUX"):
        return "tmux"
    vte = environ.get("VTE_VERSION", "")
    if vte.isdigit():
        return "terminal" if int(vte) >= VTE_FROM else "file"
    if term.startswith(("linux", "screen", "dumb")) or environ.get("TERM_PROGRAM") == "Apple_Terminal":
        return "file"
    if any(environ.get(name) for name in TAKING) or term.startswith(TAKING_TERMS):
        return "terminal"
    return "unsure"


def give_tmux(text: str) -> bool:
    """Put words into tmux's buffer, and through it into the clipboard of the terminal it runs in; False if refused."""
    tmux = shutil.which("tmux")
    if tmux is None:
        return False
    for words in (["load-buffer", "-w", "-"], ["load-buffer", "-"]):  # -w is of tmux 3.2
        try:
            done = subprocess.run(
                [tmux, *words],
                input=text.encode("utf-8", "replace"),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=PATIENCE,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        if done.returncode == 0:
            return True
    return False


def write_copy(path: Path, text: str) -> bool:
    """Write words to a file that only its owner reads, controls taken out; False where that fails."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = (f"{cleaned(line)}\n" for line in text.split("\n"))
        write_whole(path, lines, errors="replace", private=True)
    except OSError:
        return False
    return True


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
