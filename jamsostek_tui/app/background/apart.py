"""Work in a process of its own: what memory it took is given back with it, and no key waits for its turn to compute.

`python -m jamsostek_tui.app.background.apart` reads on its standard input which function of ours is asked what, and
writes how far it is, ten times a second, and at last the answer; all of it plain values in Python's own `marshal`
format. It ends with whoever asked.
"""

from __future__ import annotations

import marshal
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from threading import Event, Lock, Thread
from typing import IO, Any

from jamsostek_tui import wording
from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.garbage_collection import collect_rarely
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.wording import say

_EVERY = 0.1
"""Seconds between two words on how far it is."""


class ApartError(SentenceError):
    """The other process ended without an answer."""


def apart(answer: Callable[..., Any], *asked: Any, progress: WorkProgress) -> Any:
    """Return what `answer(*asked, progress=…)` gives in a process of its own; all are plain values.

    Raises StoreError with what the other process raised so, ApartError where it ended without an answer, StoppedError
    where `progress` is stopped.
    """
    run = [sys.executable, "-P", "-m", __spec__.name if __spec__ else __name__]  # -P: nothing from the current folder
    null = subprocess.DEVNULL
    with subprocess.Popen(
        run, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=null, start_new_session=True
    ) as child:
        assert child.stdin is not None and child.stdout is not None
        try:
            with suppress(BrokenPipeError):
                child.stdin.write(marshal.dumps((wording.language(), answer.__module__, answer.__name__, asked)))
                child.stdin.close()
            return _heard(child.stdout, progress)
        finally:
            child.kill()


def _heard(told: IO[bytes], progress: WorkProgress) -> Any:
    while True:
        try:
            kind, words = marshal.load(told)
        except (EOFError, ValueError, TypeError) as error:
            raise ApartError(say("apart.ended")) from error
        if kind == "answer":
            return words
        if kind == "error":
            raise StoreError(words)
        progress.tell(*words)


def main() -> None:
    """Answer one question."""
    collect_rarely()
    language, module, name, asked = marshal.load(sys.stdin.buffer)
    wording.use(language)
    progress, done, turn = WorkProgress(), Event(), Lock()
    out = sys.stdout.buffer

    def tell(kind: str, words: Any) -> None:
        try:
            with turn:
                marshal.dump((kind, words), out)
                out.flush()
        except OSError:  # nobody is there any more
            os._exit(1)

    def tell_how_far() -> None:
        while not done.wait(_EVERY):
            tell("progress", (progress.done, progress.total))

    Thread(target=tell_how_far, daemon=True).start()
    try:
        told = ("answer", getattr(import_module(module), name)(*asked, progress=progress))
    except StoreError as error:
        told = ("error", str(error))
    done.set()
    tell(*told)


if __name__ == "__main__":
    main()
