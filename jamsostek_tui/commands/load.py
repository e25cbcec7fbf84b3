"""Load clippings: files, folders, globs, or - for one page on standard input."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from jamsostek_tui.commands.database import database_path

if TYPE_CHECKING:
    from jamsostek_tui.loader import Progress


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the paths."""
    parser.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="a text or markdown file, a folder (read with all below it), a glob, or - for standard input",
    )


def run(args: argparse.Namespace) -> int:
    """Load every page, say each problem on standard error and the sums at the end; 1 if any page failed."""
    from jamsostek_tui.harmless import line
    from jamsostek_tui.loader import load

    with _progress() as tell:
        summary = load(args.paths, database_path(args.db), on_progress=tell, stdin=sys.stdin.buffer)
    for problem in summary.problems:
        print(line(problem), file=sys.stderr)
    print(f"{summary.loaded} loaded, {summary.unchanged} unchanged, {summary.updated} updated, {summary.failed} failed")
    return 1 if summary.failed else 0


@contextmanager
def _progress() -> Iterator[Callable[[Progress], None] | None]:
    """A progress bar on standard error where that is a terminal; else None."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("reading pages"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda progress: bar.update(task, completed=progress.done, total=progress.total)
