"""Two loads and an open browser on one database: nobody is told of a lock, no fact is lost or doubled."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pexpect
import pyte

from jamsostek_tui.harmless import line
from jamsostek_tui.loader import load
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.wording import say
from tests import corpus
from tests.store.content import content
from tests.trials import screen
from tests.trials.kill import brief

PAGES = 120
"""In each of three folders: one of the first load, one of the second, one that both load."""
CHANGED = 12
"""Pages that are written anew before each load, so that there is always something to store."""
SEEDS = (1, 2, 3)
_FOLDERS = ("first", "second", "both")
_KEYS = (*"jklhnNwszgG/12345+\t\r", "\x1b", "\x1b[A", "\x1b[B", "\x1b[5~", "\x1b[6~", "petani", "\x7f")
_TOLD_OF = (b"locked", b"another program", b"Traceback (most recent call last)")
_OF_CHANGED_PAGES = ("cli.lost.chosen", "cli.lost.decisions")
"""What a load rightly says: the keys choose and decide on facts of pages that are written anew."""
_ENOUGH = 160
"""Keys behind which the browser has told of some load or other."""
_NEWS = ("r shows ", "r menampilkannya")


@dataclass(slots=True)
class _Load:
    """One of the two loads, begun again and again."""

    folder: Path
    own: str
    process: subprocess.Popen[str] | None = None
    done: int = 0
    problems: list[str] = field(default_factory=list)

    def go_on(self, random: Random) -> None:
        """Begin the next load once the one before has ended."""
        if self.process is not None and self.process.poll() is None:
            return
        self.end()
        for _ in range(CHANGED):
            _write(self.folder, random.choice((self.own, "both")), random.randrange(PAGES), random.choice(SEEDS))
        run = [sys.executable, "-m", "jamsostek_tui", "--lang", "en", "load"]
        run += [*(str(self.folder / name) for name in (self.own, "both")), "--db", str(self.folder / "facts.db")]
        self.process = subprocess.Popen(run, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def end(self) -> None:
        """Wait for the load that runs, and keep what it said."""
        if self.process is not None:
            out, said = self.process.communicate()
            self.done += 1
            if self.process.returncode or not all(map(_is_of_changed_pages, said.splitlines())):
                self.problems.append(f"a load ended with {self.process.returncode}: {line(out + said)}")
            self.process = None


def trial(folder: Path, minutes: float, random: Random) -> Iterator[str]:
    """Load and browse for so many minutes; yield a sentence for each thing that went wrong."""
    for name in _FOLDERS:
        (folder / name).mkdir()
        for number in range(PAGES):
            _write(folder, name, number, SEEDS[0])
    load([str(folder / "both")], folder / "facts.db")
    loads = [_Load(folder, "first"), _Load(folder, "second")]
    browser = _Browser(folder)
    looks, end = 0, time.monotonic() + minutes * 60
    while time.monotonic() < end:
        for one in loads:
            one.go_on(random)
        yield from browser.press(random)
        yield from _look(folder / "facts.db")
        looks += 1
    for one in loads:
        one.end()
        yield from one.problems
    yield from browser.close()
    yield from _content(folder)
    print(f"{' and '.join(str(one.done) for one in loads)} loads, {looks} looks at all counts, {browser.said()}")


def _is_of_changed_pages(said: str) -> bool:
    parts = (say(key, count="\0").split("\0") for key in _OF_CHANGED_PAGES)
    return any(said.startswith(head) and said.endswith(tail) for head, tail in parts)


def _write(folder: Path, name: str, number: int, seed: int) -> None:
    """Write a page, of one of several wordings, at once."""
    path = folder / name / f"{number}.txt"
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_text(corpus.page(seed, PAGES * _FOLDERS.index(name) + number).text, "utf-8")
    part.replace(path)


def _look(path: Path) -> Iterator[str]:
    """Yield what a reader that comes in between is told, or what does not add up."""
    try:
        reader = Reader(path)
        try:
            counts = reader.counts()
            listed = len(reader.ids("statistic"))
            if counts["article"] < PAGES or not listed:
                yield f"a reader saw {counts['article']} articles"
        finally:
            reader.close()
    except StoreError as error:
        yield f"a reader was told: {error}"


def _content(folder: Path) -> Iterator[str]:
    """Yield how what is stored in the end differs from an undisturbed load of the same pages."""
    paths = [str(folder / name) for name in _FOLDERS]
    summary = load(paths, folder / "facts.db")
    load(paths, folder / "undisturbed.db")
    told = (brief(folder / "facts.db"), brief(folder / "undisturbed.db"))
    if told[0] != told[1]:
        yield f"{len({*told[0]} ^ {*told[1]})} pages or counts differ from an undisturbed load"
    elif content(folder / "facts.db") != content(folder / "undisturbed.db"):
        yield "facts differ from an undisturbed load"
    if summary.failed:
        yield f"the last load failed on {summary.failed} pages"


class _Browser:
    """A browser in a terminal of its own, in which keys are pressed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._report = folder / "held.txt"
        self._report.touch()
        self._child: pexpect.spawn = screen.start(folder, self._report)
        self._screen = pyte.Screen(120, 40)
        self._stream = pyte.ByteStream(self._screen)
        self._keys = self._news = 0

    def press(self, random: Random) -> Iterator[str]:
        """Press a key; where there is news, take it in. Yield what the reader should not have seen."""
        if not self._child.isalive():
            yield f"the browser ended after {self._keys} keys: {screen.last_words(self._folder)}"
            self._child = screen.start(self._folder, self._report)
        self._child.send(random.choice(_KEYS))
        self._keys += 1
        yield from self._see(0.05)
        if self._keys % 40 == 0:
            self._child.send("\x1b\x1b\x1b")
            yield from self._see(0.3)
            if any(news in row for row in self._screen.display for news in _NEWS):
                self._news += 1
                self._child.send("r")
                yield from self._see(0.3)

    def _see(self, seconds: float) -> Iterator[str]:
        raw = screen.read(self._child, seconds)
        self._stream.feed(raw)
        yield from (f"the browser showed {told!r}" for told in _TOLD_OF if told in raw)

    def close(self) -> Iterator[str]:
        """End it; yield how often its loop was held too long, and whether it never told of what was loaded."""
        self._child.close(force=True)
        if self._keys >= _ENOUGH and not self._news:
            yield f"of the loads the browser told nothing in {self._keys} keys"
        held = [row.split(maxsplit=2) for row in self._report.read_text().splitlines()]
        for clock, cpu, who in held:
            if float(cpu) > 0.2:
                yield f"the loop was held for {clock} s ({cpu} s of CPU) by {who}"

    def said(self) -> str:
        """Return what it came to."""
        return f"{self._keys} keys in the browser, news taken in {self._news} times"
