"""Make a damaged, lost or outdated database anew from its pages and what you decided."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from jamsostek_tui.commands.database import database_path
from jamsostek_tui.commands.load import extracting, progress, tell_problems
from jamsostek_tui.wording import counted, number, say


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the paths and the cluster."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help=say("cli.rebuild.paths"))
    parser.add_argument("--dask", metavar="ADDRESS", help=say("cli.rebuild.dask"))


def run(args: argparse.Namespace) -> int:
    """Make the database anew, say what was read and where the old one is; 1 if a page failed or is lost."""
    from jamsostek_tui.harmless import line
    from jamsostek_tui.rebuilding import rebuild

    database = database_path(args.db)
    with extracting(args.dask) as there, progress() as tell:
        done = rebuild(database, args.paths, tell, there)
    tell_problems(done.summary)
    for sentence in done.lost:
        print(line(sentence), file=sys.stderr)
    if done.kept is not None:
        print(line(say("cli.kept_old", path=done.kept)), file=sys.stderr)
    read = done.summary.loaded + done.summary.unchanged
    told = say("cli.rebuilt", read=read, old=done.from_old, failed=done.summary.failed, lost=len(done.lost))
    print(told + _decided(database))
    return 1 if done.summary.failed or done.lost else 0


def _decided(database: Path) -> str:
    from jamsostek_tui.deciding.decider import Decider
    from jamsostek_tui.decisions.history.outcomes import STATES

    states = Counter(one.state for one in Decider(database).outcomes())
    if not states:
        return ""
    told = [f"{number(states[state])} {say(f'outcome.{state}')}" for state in STATES if states[state]]
    return f"; {counted('decision', states.total())}: {', '.join(told)}"
