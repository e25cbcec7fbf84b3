"""A load is killed at random moments: the database opens, every page is wholly in or out, the next load ends it."""

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

from jamsostek_tui.loader import load
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.reader import Reader
from tests import corpus
from tests.store.content import content

PAGES = 300
"""Enough for several processes and several transactions, so that a kill may hit each of them."""
_PLACED: tuple[Kind, ...] = ("statistic", "statement", "event")


def trial(folder: Path, times: int, random: Random) -> Iterator[str]:
    """Kill `times` loads, each at its own moment; yield a sentence for each thing that went wrong."""
    corpus.write(folder / "in", PAGES)
    undisturbed = folder / "undisturbed.db"
    begun = time.monotonic()
    subprocess.run(_loading(folder, undisturbed), check=True, capture_output=True)
    longest = time.monotonic() - begun
    expected, in_brief = content(undisturbed), brief(undisturbed)
    caught = 0
    for number in range(times):
        path = folder / f"killed-{number}.db"
        after = random.uniform(0, longest)
        caught += _killed(folder, path, after)
        problems = list(_problems(folder, path))
        if brief(path) != in_brief or (number % 20 == 0 and content(path) != expected):
            problems.append("the next load came to another content")
        for problem in problems:
            yield f"killed after {after:.3f} s: {problem}"
        for left in folder.glob(f"{path.name}*"):
            left.unlink()
    if caught * 2 < times:
        yield f"only {caught} of {times} loads were caught at work: this proves little"
    print(f"{caught} of {times} loads were killed before their end ({longest:.1f} s undisturbed)")


def _loading(folder: Path, path: Path) -> tuple[str, ...]:
    return (sys.executable, "-m", "jamsostek_tui", "load", str(folder / "in"), "--db", str(path))


def _killed(folder: Path, path: Path, after: float) -> bool:
    """Start a load, kill it with all its processes after so many seconds; whether it was still at work."""
    process = subprocess.Popen(
        _loading(folder, path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    time.sleep(after)
    running = process.poll() is None
    if running:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    return running


def _problems(folder: Path, path: Path) -> Iterator[str]:
    if path.exists() and path.stat().st_size:
        connection = sqlite3.connect(path)
        told = connection.execute("PRAGMA integrity_check").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'article'").fetchone()[0]
        connection.close()
        if told != "ok":
            yield f"integrity_check says {told}"
        if tables:
            yield from _half_pages(path)
    summary = load([str(folder / "in")], path)
    if summary.failed:
        yield f"the next load failed on {summary.failed} pages"


def brief(path: Path) -> list[str]:
    """Return what can be compared quickly: the spans of every page, the tree with its counts, the words searched."""
    reader = Reader(path)
    try:
        pages = [f"{_name(reader, number)} {_spans(reader, number)}" for number in reader.ids("article")]
        tree = [f"{row.ref.id} {row.label} {row.count}" for row in reader.regions()]
        return [*sorted(pages), *tree, str(sorted(reader.counts().of.items()))]
    finally:
        reader.close()


def _name(reader: Reader, number: int | str) -> str:
    key = reader.key(Ref("article", number))
    return key.sha256 if key else "?"


def _spans(reader: Reader, number: int | str) -> list[tuple[int, int, str]]:
    return sorted((lit.start, lit.end, lit.ref.kind) for lit in reader.lit(int(number)))


def _half_pages(path: Path) -> Iterator[str]:
    """Yield what a page lacks that its own row counts."""
    reader = Reader(path)
    try:
        counts = reader.counts()
        for kind in _PLACED:
            listed = sum(len(reader.ids(kind, (Ref("article", number),))) for number in reader.ids("article"))
            if listed != counts[kind]:
                yield f"{listed} of {counts[kind]} facts of kind {kind} belong to a page"
    finally:
        reader.close()
