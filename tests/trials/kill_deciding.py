"""Deciding is killed at random moments: at most the last unfinished line of the journal is set aside, nothing lost."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.loader import load
from tests import corpus
from tests.store.content import content

PAGES = 12
_LONGEST = 1.5
"""Seconds within which a process is killed; it begins to decide after about half a second."""
_DECIDING = """
import sys
from pathlib import Path
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.model import Ref
decider = Decider(Path(sys.argv[1]))
for number in range(25):
    decider.note([Ref("statistic", number % 40 + 1)], f"{sys.argv[2]}.{number}")
    decider.accept([Ref("statistic", number % 40 + 1)])
    print(number, flush=True)
"""


def trial(folder: Path, times: int, random: Random) -> Iterator[str]:
    """Kill `times` processes that decide; yield a sentence for each thing that went wrong."""
    corpus.write(folder / "in", PAGES)
    database = folder / "facts.db"
    load([str(folder / "in")], database)
    decider, told = Decider(database), 0
    for number in range(times):
        said = _killed(database, number, random.uniform(0.3, _LONGEST))
        told += said
        lines = decider.lines()
        kept = [line.note for line in lines.decisions if (line.note).startswith(f"{number}.")]
        if kept != [f"{number}.{one}" for one in range(len(kept))] or len(kept) < said:
            yield f"round {number}: {said} decisions were told and {len(kept)} are kept"
        if lines.unread:
            yield f"round {number}: {len(lines.unread)} lines cannot be read"
        with sqlite3.connect(database) as connection:
            if (answer := connection.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
                yield f"round {number}: integrity_check says {answer}"
    yield from _same_when_made_anew(folder, database)
    print(f"{told} decisions were told by {times} processes before they were killed")


def _killed(database: Path, number: int, after: float) -> int:
    """Let a process decide and kill it after so many seconds; return how many decisions it told to be made."""
    run = [sys.executable, "-c", _DECIDING, str(database), str(number)]
    with subprocess.Popen(run, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:
        time.sleep(after)
        os.killpg(process.pid, signal.SIGKILL)
        assert process.stdout is not None
        return sum(1 for line in process.stdout if line.endswith("\n"))


def _same_when_made_anew(folder: Path, database: Path) -> Iterator[str]:
    Decider(database).catch_up()
    before = content(database)
    for left in folder.glob("facts.db*"):
        left.unlink()
    load([str(folder / "in")], database)
    if content(database) != before:
        yield "the database made anew from pages and journal says something else"
