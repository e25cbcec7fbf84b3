"""Check an exported dossier against its source files: every number, quotation, footnote, and their places."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from jamsostek_tui.commands.database import database_path, open_reader, user_path
from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.harmless import json_of
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.store.reader import Reader
    from jamsostek_tui.verified_words import Beside
    from jamsostek_tui.verifying import Verified


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the dossier and where its sources are."""
    parser.add_argument("dossier", metavar="DOSSIER", help=say("cli.verify.dossier"))
    parser.add_argument("--sources", action="append", metavar="FOLDER", help=say("cli.verify.sources"))
    parser.add_argument("--detail", action="store_true", help=say("cli.verify.detail"))
    parser.add_argument("--format", choices=("table", "jsonl"), default="table")


def run(args: argparse.Namespace) -> int:
    """Print what is not intact and how much is; 1 unless all is. Raises SentenceError for what is no dossier."""
    from jamsostek_tui.verified_words import Beside, dossier_at, findings_of, in_line, is_fine, state_of, summary
    from jamsostek_tui.verifying import Sources

    path = user_path(args.dossier)
    dossier = dossier_at(path)
    folders = [_folder(given) for given in args.sources or ()]
    states: Counter[str] = Counter()
    all_fine = True
    with _database(args.db) as reader:
        for told in findings_of(dossier, Sources(path, folders, reader)):
            if args.format == "jsonl":
                print(json_of(_record(told)))
            elif args.detail or isinstance(told, Beside) or not is_fine(told):
                print(in_line(told))
            all_fine = all_fine and is_fine(told)
            if (state := state_of(told)) is not None:
                states[state] += 1
    if args.format == "table":
        print(summary(states))
        if not dossier.wholes:
            print(say("verify.part"), file=sys.stderr)
    return 0 if all_fine else 1


def _folder(given: str) -> Path:
    path = user_path(given)
    if not path.is_dir():
        raise CommandError(say("verify.no_folder", path=path), code=2)
    return path


@contextmanager
def _database(given: str | None) -> Iterator[Reader | None]:
    """Open the database asked for, else the reader's own where there is one that can be read."""
    from jamsostek_tui.store.errors import StoreError

    path = database_path(given)
    try:
        reader = open_reader(path) if given is not None or path.exists() else None
    except StoreError:
        if given is not None:
            raise
        reader = None
    try:
        yield reader
    finally:
        if reader is not None:
            reader.close()


def _record(told: Verified | Beside) -> dict[str, object]:
    from jamsostek_tui.verified_words import Beside

    if isinstance(told, Beside):
        record: dict[str, object] = {"label": told.label, "state": told.finding}
        if told.lines:
            return record | {"lines": [list(one) for one in told.lines]}
        return record if told.label is not None else record | {"here": told.here, "written": told.written}
    note = told.footnote
    return {
        "label": note.label,
        "state": told.told[0].finding if told.told else "intact",
        "findings": [
            {"finding": one.finding, "shown": one.shown or None, "instead": one.instead or None} for one in told.told
        ],
        "source": note.source,
        "sha256": note.sha,
        "start": note.start,
        "end": note.end,
        "quotation": note.quote or None,
        "problem": told.words or None,
        "by_copy": told.by_copy,
    }
