"""`python -m tests.bench.terminal DB`: the browser in a terminal of 120x40, its memory after each thing done; JSON.

MB by `/proc/PID/smaps_rollup`, in all (what is shared with others counts in shares) and without what is shared with
files: of the browser, and the most that processes beside it held meanwhile, as the one that compares many numbers does.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pexpect
import pyte

_DOWN = 350
_NARROWED = 15
_SEARCHED = ("petani", "nelayan", "santunan kematian", "13.600", "lombok tegah", "bpjs ketenagakerjaan")
_PATIENCE = 600.0
_SECONDS = 0.05


class Terminal:
    """A browser on a database, in English, with a home of its own."""

    def __init__(self, database: Path, home: Path) -> None:
        env = {
            **os.environ,
            "HOME": str(home),
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
            "XDG_CACHE_HOME": str(home),
        }
        run = ["-m", "jamsostek_tui", "--lang", "en", "--db", str(database)]
        self.child: pexpect.spawn = pexpect.spawn(sys.executable, run, env=env, dimensions=(40, 120))
        self._screen = pyte.Screen(120, 40)
        self._stream = pyte.ByteStream(self._screen)
        self.beside = 0.0

    def look(self, seconds: float) -> str:
        """Return what stands on the screen after so many seconds."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                self._stream.feed(self.child.read_nonblocking(65_536, timeout=left))
            except pexpect.TIMEOUT:
                break
        return "\n".join(self._screen.display)

    def press(self, keys: str, seconds: float = _SECONDS) -> str:
        """Return what stands on the screen so many seconds after some keys."""
        self.child.send(keys)
        return self.look(seconds)

    def until(self, is_there: Callable[[str], bool]) -> float:
        """Return the seconds until the screen is as asked; keep what other processes hold meanwhile."""
        begun = time.monotonic()
        while not is_there(self.look(_SECONDS)):
            self.beside = max(self.beside, sum(_megabytes(pid)[0] for pid in _children(self.child.pid)))
            if time.monotonic() - begun > _PATIENCE:
                raise TimeoutError("\n".join(self._screen.display))
        return time.monotonic() - begun


def _children(parent: int) -> list[int]:
    told = Path(f"/proc/{parent}/task/{parent}/children")
    tasks = Path(f"/proc/{parent}/task").iterdir() if told.exists() else ()
    return [int(pid) for task in tasks for pid in (task / "children").read_text().split()]


def _megabytes(pid: int) -> tuple[float, float]:
    """Return the memory of a process, and that without what files share; nothing of one that has ended."""
    try:
        rows = dict(row.split(":") for row in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:])
    except OSError:
        return 0.0, 0.0
    return tuple(int(rows[name].split()[0]) / 1024 for name in ("Pss", "Pss_Anon"))  # type: ignore[return-value]


def _is_compared(shown: str) -> bool:
    return "Numbers side by side · " in shown and "Comparing" not in shown


def _is_laid_out(shown: str) -> bool:
    return "Regions × measures · " in shown


def _keys_down(one: Terminal) -> None:
    for at in range(_DOWN):
        one.press("\x1b[B" if at % 2 else "j")
    for words in _SEARCHED:
        one.press("/", 0.3)
        for letter in words:
            one.press(letter)
        one.press("\x1b", 0.5)


def _narrowed(one: Terminal) -> None:
    random = Random(5)
    for pane in "123":
        for _ in range(_NARROWED):
            one.press(pane + "j" * random.randrange(1, 6), 0.2)
            one.press("\r", 0.4)
            one.press("\x1b", 0.4)


def measured(database: Path, home: Path) -> Iterator[tuple[str, dict[str, float]]]:
    """Yield what was done and what the browser held then; of comparing also the seconds it took."""
    one = Terminal(database, home)

    def told(seconds: float | None = None) -> dict[str, float]:
        one.look(5.0)  # it looks for garbage three seconds after the last key
        every, own = _megabytes(one.child.pid)
        found = {"MB": every, "own MB": own, "most MB beside": one.beside}
        one.beside = 0.0
        return found if seconds is None else {**found, "seconds": seconds}

    one.until(lambda shown: "Regions" in shown and "Numbers" in shown)
    yield "first screen", told()
    _keys_down(one)
    yield "keys down and searches", told()
    _narrowed(one)
    yield "narrowed and back", told()
    one.press("3", 0.3)
    one.child.send("c")
    yield "numbers side by side", told(one.until(_is_compared))
    one.press("jjjkk", 1.0)
    one.child.send("m")
    yield "regions by measures", told(one.until(_is_laid_out))
    one.press("\x1b", 1.0)
    one.press("\x1b", 1.0)
    one.child.send("c")
    yield "side by side again", told(one.until(_is_compared))
    one.press("\r", 2.0)  # to the first number of the first group
    one.press("x", 2.0)
    one.child.send("c")
    yield "after a number was rejected", told(one.until(_is_compared))
    one.press("\x1b", 1.0)
    one.child.close(force=True)


def main() -> None:
    """Measure on a copy of a database and print what was found."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "facts.db"
        shutil.copy(sys.argv[1], database)
        told = {}
        for what, found in measured(database, Path(folder)):
            told[what] = {name: round(value, 1) for name, value in found.items()}
            print(what, told[what], file=sys.stderr, flush=True)
    print(json.dumps(told))


if __name__ == "__main__":
    main()
