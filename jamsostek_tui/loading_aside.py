"""A load in a process of its own, for a program that has other things to do: asked and told in lines of JSON.

`python -m jamsostek_tui.loading_aside` reads one line on standard input, what is asked (`Asked`), and writes a line on
standard output for each page done and each sentence on what went wrong, at the end one with what it came to. Once
standard input is closed it stops: what is committed stays.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from jamsostek_tui.errors import SentenceError, StoppedError
from jamsostek_tui.harmless import line
from jamsostek_tui.loader import Progress, Summary, load
from jamsostek_tui.wording import use

_LONGEST = 1000
"""Letters of a sentence that are told."""
_MOST = 100
"""Sentences on pages that could not be loaded that are told; the others are counted."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be loaded into which database, and in which language what goes wrong is told."""

    paths: list[str]
    database: str
    language: str


def command() -> list[str]:
    """Return the command line that begins the process, whatever lies in the folder one is in."""
    return [sys.executable, "-P", "-m", "jamsostek_tui.loading_aside"]


def environment() -> dict[str, str]:
    """Return the environment in which the process finds this very program."""
    ours = str(Path(__file__).resolve().parents[1])
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (ours, os.environ.get("PYTHONPATH"))))}


class _Listening:
    """Whether somebody still waits: another thread reads on until standard input is closed."""

    def __init__(self) -> None:
        self._is_over = threading.Event()
        self._has_begun = False
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while os.read(0, 1024):
            pass
        self._is_over.set()
        if not self._has_begun:  # still looking for pages, perhaps through a whole disk
            os._exit(0)

    def heard(self, progress: Progress) -> None:
        """Tell of a page; raises StoppedError where nobody waits any more."""
        self._has_begun = True
        _tell(done=progress.done, total=progress.total)
        if self._is_over.is_set():
            raise StoppedError


def _tell(**told: Any) -> None:
    sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()


def _first_line() -> bytes:
    """Read the first line alone, byte for byte: what comes after it is listened for."""
    read = b""
    while not read.endswith(b"\n") and (byte := os.read(0, 1)):
        read += byte
    return read


def main() -> None:
    """Load what is asked for on standard input."""
    asked = Asked(**json.loads(_first_line()))
    use(asked.language)
    listening = _Listening()
    try:
        summary = load(asked.paths, Path(asked.database), on_progress=listening.heard)
    except StoppedError:
        _tell(stopped=True)
    except SentenceError as error:
        _tell(fault=line(str(error))[:_LONGEST])
    except Exception as error:
        _tell(fault=line(f"{type(error).__name__}: {error}")[:_LONGEST])
    else:
        _tell_summary(summary)


def _tell_summary(summary: Summary) -> None:
    for sentence in summary.problems[:_MOST]:
        _tell(problem=line(sentence)[:_LONGEST])
    counts = asdict(summary)
    del counts["problems"]
    _tell(**counts)


if __name__ == "__main__":
    main()
