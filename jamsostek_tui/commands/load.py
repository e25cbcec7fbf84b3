"""Load clippings: files, folders, globs, or - for one page on standard input."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from jamsostek_tui.commands.database import database_path
from jamsostek_tui.wording import number, say

if TYPE_CHECKING:
    from pathlib import Path

    from jamsostek_tui.extraction import Extracting
    from jamsostek_tui.loader import Progress, Summary


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the paths and the cluster."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help=say("cli.load.paths"))
    parser.add_argument("--dask", metavar="ADDRESS", help=say("cli.load.dask"))


def run(args: argparse.Namespace) -> int:
    """Load every page, say each problem on standard error and the sums at the end; 1 if any page failed."""
    from jamsostek_tui.loader import load

    database = database_path(args.db)
    with extracting(args.dask) as there, progress() as tell:
        summary = load(args.paths, database, on_progress=tell, stdin=sys.stdin.buffer, extracting=there)
    tell_problems(summary)
    counts = {name: getattr(summary, name) for name in ("loaded", "unchanged", "updated", "failed")}
    print(say("cli.loaded", **counts))
    if summary.updated:
        _tell_lost(database)
    return 1 if summary.failed else 0


def tell_problems(summary: Summary) -> None:
    """Say on standard error, a line each, what could not be loaded."""
    from jamsostek_tui.harmless import line

    for problem in summary.problems:
        print(line(problem), file=sys.stderr)


def _tell_lost(database: Path) -> None:
    """Say on standard error how many chosen facts and decisions stand nowhere since pages changed."""
    from contextlib import closing

    from jamsostek_tui.deciding.what_was_decided import WhatWasDecided
    from jamsostek_tui.store.basket import Basket, basket_path
    from jamsostek_tui.store.reader import Reader

    chosen = 0
    if basket_path(database).exists():
        with closing(Reader(database)) as reader:
            chosen = len(Basket(basket_path(database), reader).missing())
    orphaned = sum(one.state == "orphaned" for one in WhatWasDecided(database).outcomes())
    if chosen:
        print(say("cli.lost.chosen", count=number(chosen)), file=sys.stderr)
    if orphaned:
        print(say("cli.lost.decisions", count=number(orphaned)), file=sys.stderr)


@contextmanager
def extracting(address: str | None) -> Iterator[Extracting | None]:
    """What finds the facts of pages on the cluster at an address; None, which means here, without one."""
    if address is None:
        yield None
        return
    from jamsostek_tui.cluster import cluster

    with cluster(address) as there:
        yield there


@contextmanager
def progress() -> Iterator[Callable[[Progress], None] | None]:
    """A bar on standard error with pages a second and the time left, where that is a terminal; else None."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, ProgressColumn, Task, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text("" if task.speed is None else say("cli.rate", speed=number(task.speed)))

    columns = (TextColumn(say("cli.reading")), BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda told: bar.update(task, completed=told.done, total=told.total)
