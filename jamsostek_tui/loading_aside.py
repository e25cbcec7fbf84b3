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
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from itertools import chain, islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from jamsostek_tui.errors import SentenceError, StoppedError
from jamsostek_tui.harmless import line
from jamsostek_tui.loader import Progress, load
from jamsostek_tui.wording import use

if TYPE_CHECKING:
    from jamsostek_tui.extraction import Extracted, Raw

_PAGES_A_TASK = 8
"""How many pages are stored together at most: so often is told how far it is, and heard whether it is to stop."""
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

    def __init__(self, told: IO[str]) -> None:
        """Tell by lines on `told`."""
        self._told = told
        self._is_over = threading.Event()
        self._has_begun = False
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while os.read(0, 1024):
            pass
        self._is_over.set()
        if not self._has_begun:  # still looking for pages, perhaps through a whole disk
            os._exit(0)

    def tell(self, **told: Any) -> None:
        """Write a line."""
        self._told.write(f"{json.dumps(told)}\n")
        self._told.flush()

    def heard(self, progress: Progress) -> None:
        """Tell of a page; raises StoppedError where nobody waits any more."""
        self.tell(done=progress.done, total=progress.total)
        self._go_on()

    def extracting(self, pages: Iterator[Raw]) -> Iterator[list[Extracted]]:
        """Find the facts of pages as a load does, as long as somebody waits."""
        from jamsostek_tui.extraction import (  # not at the top: who only asks for a load does without
            WORTH_PROCESSES,
            extracted_in_order,
        )

        self._has_begun = True
        first = list(islice(pages, WORTH_PROCESSES))
        asked = self._as_long(chain(first, pages))
        return extracted_in_order(asked, len(first), os.cpu_count() or 1, _PAGES_A_TASK)

    def _as_long(self, pages: Iterable[Raw]) -> Iterator[Raw]:
        for page in pages:
            self._go_on()
            yield page

    def _go_on(self) -> None:
        if self._is_over.is_set():
            raise StoppedError


def _own_output() -> IO[str]:
    """Return standard output, which the processes that find facts are not given: it ends with this one."""
    own = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return own


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
    here = _Listening(_own_output())
    try:
        summary = load(asked.paths, Path(asked.database), on_progress=here.heard, extracting=here.extracting)
    except StoppedError:
        here.tell(stopped=True)
    except SentenceError as error:
        here.tell(fault=line(str(error))[:_LONGEST])
    except Exception as error:
        here.tell(fault=line(f"{type(error).__name__}: {error}")[:_LONGEST])
    else:
        for sentence in summary.problems[:_MOST]:
            here.tell(problem=line(sentence)[:_LONGEST])
        counts = asdict(summary)
        del counts["problems"]
        here.tell(**counts)


if __name__ == "__main__":
    main()
