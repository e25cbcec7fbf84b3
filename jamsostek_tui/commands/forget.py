"""Take pages out of the database: what is decided on them waits in the journal until they are loaded again."""

from __future__ import annotations

import argparse
import sys

from jamsostek_tui.commands.database import database_path, open_reader, user_path
from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.wording import counted, number, say


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the pages."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help=say("cli.forget.paths"))
    parser.add_argument("--gone", action="store_true", help=say("cli.forget.gone"))


def run(args: argparse.Namespace) -> int:
    """Say how many pages are out, and each name of none on standard error; 1 if there was such a name."""
    from jamsostek_tui.deciding.decider import Decider
    from jamsostek_tui.forgetting import forget
    from jamsostek_tui.harmless import line

    if not (args.paths or args.gone):
        raise CommandError(say("forget.which"), code=2)
    database = database_path(args.db)
    open_reader(database).close()
    names = [str(user_path(name)) if name.startswith("~") else name for name in args.paths]
    done = forget(database, names, gone=args.gone)
    for problem in done.problems:
        print(line(problem), file=sys.stderr)
    told = say("cli.forgotten", pages=counted("page", done.pages))
    told += say("cli.forgotten.kept", count=number(done.kept)) if done.kept else ""
    waiting = sum(bool(one.missing) for one in Decider(database).outcomes())
    told += say("cli.forgotten.decisions", decisions=counted("decision", waiting)) if done.pages and waiting else ""
    print(told)
    return 1 if done.problems else 0
