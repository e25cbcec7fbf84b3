"""Read every loaded file again: intact, changed or gone, and how the facts of a changed one stand now."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from typing import TYPE_CHECKING

from jamsostek_tui.commands.database import open_facts
from jamsostek_tui.harmless import json_of
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.checking import CheckedFile, State


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add how much is told, and how."""
    parser.add_argument("--detail", action="store_true", help=say("cli.check.detail"))
    parser.add_argument("--format", choices=("table", "jsonl"), default="table")


def run(args: argparse.Namespace) -> int:
    """Print a line for each file that is not as it was, and how many are; 1 where any is not.

    JSON lines tell of every file. Standard input has none to be changed.
    """
    from jamsostek_tui.checked_words import UNCHANGED, file_lines, summary, ways_out
    from jamsostek_tui.checking import checked_files

    states: Counter[State] = Counter()
    with open_facts(args.db) as reader:
        for file in checked_files(reader):
            states[file.state] += 1
            if args.format == "jsonl":
                print(json_of(_record(file)))
            elif file.state not in UNCHANGED:
                for words in file_lines(file, detail=args.detail):
                    print(words)
    if args.format == "table":
        print(summary(states))
        for words in ways_out(states):
            print(words, file=sys.stderr)
    return 0 if set(states) <= UNCHANGED else 1


def _record(file: CheckedFile) -> dict[str, object]:
    return {
        "path": file.path,
        "source": file.source,
        "article": file.article,
        "state": file.state,
        "problem": file.problem,
        "now_at": file.now_at,
        "number": file.number,
        "counts": file.counts if file.facts else None,
        "facts": [
            {
                "kind": fact.ref.kind,
                "id": fact.ref.id,
                "text": fact.text,
                "start": fact.start,
                "end": fact.end,
                "standing": fact.stood.standing,
                "how": fact.stood.how,
                "now_start": fact.stood.start,
                "now_end": fact.stood.end,
                "now": fact.now,
            }
            for fact in file.facts
        ],
    }
