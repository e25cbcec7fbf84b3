"""How long a program on a pseudo-terminal of 120x40 takes to its first screen with some words on it.

Both are started with their bytecode at hand, as an installer leaves it: kept in a folder of the measurement's own,
filled by a start that does not count.
"""

from __future__ import annotations

import fcntl
import os
import pty
import resource
import select
import struct
import subprocess
import sys
import termios
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from jamsostek_tui.store.reader import Reader

_PATIENCE = 20.0
EMPTY_PANES = """
from textual.app import App
from textual.containers import Horizontal, Vertical
from textual.widgets import Static
class Bare(App):
    CSS = "Horizontal Vertical Static { border: round $primary; height: 1fr; width: 1fr; }"
    def compose(self):
        with Horizontal():
            with Vertical():
                yield Static("first-words"); yield Static("b")
            with Vertical():
                yield Static("c"); yield Static("d")
            with Vertical():
                yield Static("e")
Bare().run()
"""
SAME_LAYOUT = """
from textual.app import App
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Footer, OptionList, Static, TabbedContent, TabPane, Tree
class Bare(App):
    CSS = '''
    Static { height: 1; }
    Vertical { width: 1fr; }
    Tree, TabbedContent, #links, VerticalScroll { border: round $primary; height: 1fr; width: 1fr; }
    '''
    BINDINGS = [("q", "quit", "Quit"), ("c", "compare", "Compare"), ("e", "export", "Export")]
    def compose(self):
        yield Static("head")
        with Horizontal():
            with Vertical():
                regions = Tree("regions")
                regions.root.add_leaf("first-words")
                regions.root.expand()
                yield regions
                with TabbedContent():
                    for tab in ("people", "organisations", "laws"):
                        with TabPane(tab):
                            yield OptionList(tab)
            with Vertical():
                with TabbedContent():
                    for tab in ("numbers", "statements", "events", "articles"):
                        with TabPane(tab):
                            yield OptionList(tab)
                yield OptionList("links", id="links")
            with VerticalScroll():
                yield Static("source")
        yield Footer()
Bare().run()
"""
"""The browser's places made of Textual's own widgets, with a row in each."""


class Start(NamedTuple):
    """How long a program took to its first words, by the clock and of CPU."""

    seconds: float
    cpu_seconds: float


def start_of(words: bytes, command: list[str], bytecode: Path) -> Start:
    """Return what `command` took from its start to `words` on its terminal; raises TimeoutError."""
    before = _cpu_of_children()
    seconds = _seconds_to(words, command, bytecode)
    return Start(seconds, _cpu_of_children() - before)


def _cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _seconds_to(words: bytes, command: list[str], bytecode: Path) -> float:
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    env = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    env["PYTHONPYCACHEPREFIX"] = str(bytecode)
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = perf_counter()
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=env, start_new_session=True
    ) as child:
        os.close(theirs)
        try:
            seen = b""
            while words not in seen:
                if perf_counter() - begun > _PATIENCE or not select.select([ours], [], [], _PATIENCE)[0]:
                    raise TimeoutError(f"{command[1:4]} did not show {words!r}")
                seen += os.read(ours, 65_536)
            return perf_counter() - begun
        finally:
            child.kill()
            child.wait()
            os.close(ours)


def bare(program: str, bytecode: Path) -> Start:
    """Return what one of the programs above takes."""
    return start_of(b"first-words", [sys.executable, "-c", program], bytecode)


def browser(database: Path, bytecode: Path) -> Start:
    """Return what the browser takes until the first region of its tree stands there."""
    reader = Reader(database)
    first = reader.regions()[0].label
    reader.close()
    return start_of(first.encode(), [sys.executable, "-m", "jamsostek_tui", "--db", str(database)], bytecode)
