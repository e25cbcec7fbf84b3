"""Read every loaded file again: intact, changed or gone, and how the facts of a changed one stand now."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from typing import TYPE_CHECKING

from jamsostek_tui.commands.database import open_facts
from jamsostek_tui.harmless import json_of, line
from jamsostek_tui.wording import counted, number, say

if TYPE_CHECKING:
    from jamsostek_tui.checking import CheckedFact, CheckedFile

_LONGEST = 100
_UNCHANGED = {"intact", "no-file"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add how much is told, and how."""
    parser.add_argument("--detail", action="store_true", help=say("cli.check.detail"))
    parser.add_argument("--format", choices=("table", "jsonl"), default="table")


def run(args: argparse.Namespace) -> int:
    """Print a line for each file that is not as it was, and how many are; 1 where any is not.

    JSON lines tell of every file. Standard input has none to be changed.
    """
    from jamsostek_tui.checking import checked_files

    states: Counter[str] = Counter()
    with open_facts(args.db) as reader:
        for file in checked_files(reader):
            states[file.state] += 1
            if args.format == "jsonl":
                print(json_of(_record(file)))
            elif file.state not in _UNCHANGED:
                _print_file(file, detail=args.detail)
    if args.format == "table":
        print(_summary(states))
        if states["moved"]:
            print(say("check.moved.load"), file=sys.stderr)
        if states["gone"]:
            print(say("check.gone.forget"), file=sys.stderr)
    return 0 if set(states) <= _UNCHANGED else 1


def _summary(states: Counter[str]) -> str:
    from jamsostek_tui.checking import STATES

    if not states:
        return say("check.none")
    told = [f"{number(states[state])} {say(f'check.{state}')}" for state in STATES if states[state]]
    return f"{counted('file', states.total())}: {', '.join(told)}"


def _print_file(file: CheckedFile, *, detail: bool) -> None:
    told = file.path if file.now_at is None else f"{file.path} → {file.now_at}"
    if file.facts:
        counts = ", ".join(f"{number(n)} {say(f'standing.{name}')}" for name, n in file.counts.items() if n)
        told += f" — {counts}"
    elif file.number:
        resting = say(f"check.resting.{'one' if file.number == 1 else 'many'}", count=number(file.number))
        told += f" — {f'{file.problem} ' if file.problem and file.state not in ('gone', 'moved') else ''}{resting}"
    print(f"{say(f'check.{file.state}'):<14}{line(told)}")
    if detail:
        for fact in file.facts:
            if fact.stood.standing != "there":
                print(f"  {say(f'standing.{fact.stood.standing}'):<14}{line(_in_words(fact))}")


def _in_words(fact: CheckedFact) -> str:
    told = f"{fact.ref.kind}/{fact.ref.id}  {_shortened(fact.text)}  {fact.start}–{fact.end}"
    if fact.stood.start is not None:
        there = f"{fact.stood.start}–{fact.stood.end}"
        told += f" → {there}" if fact.now == fact.text else f" → {_shortened(fact.now or '')}  {there}"
    return f"{told}: {say(f'how.{fact.stood.how}')}"


def _shortened(words: str) -> str:
    shown = " ".join(words.split())
    return f"“{shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + '…'}”"


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
