"""Check an exported dossier against its source files: every number, quotation, footnote, and their places."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from jamsostek_tui.commands.database import database_path, open_reader, user_path
from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.harmless import json_of, line
from jamsostek_tui.wording import counted, number, say

if TYPE_CHECKING:
    from jamsostek_tui.check.dossier.footnote_findings import Discrepancy
    from jamsostek_tui.check.dossier.footnotes import Dossier
    from jamsostek_tui.store.reader import Reader
    from jamsostek_tui.verifying import Verified

_LONGEST = 100


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the dossier and where its sources are."""
    parser.add_argument("dossier", metavar="DOSSIER", help=say("cli.verify.dossier"))
    parser.add_argument("--sources", action="append", metavar="FOLDER", help=say("cli.verify.sources"))
    parser.add_argument("--format", choices=("table", "jsonl"), default="table")


def run(args: argparse.Namespace) -> int:
    """Print a line for each footnote; 1 unless all is intact. Raises CommandError for what is no dossier."""
    from jamsostek_tui.check.dossier.footnote_findings import of_whole
    from jamsostek_tui.check.dossier.written_in import written_in
    from jamsostek_tui.verifying import TITLES, Sources, verified

    path = user_path(args.dossier)
    dossier = _read(path)
    folders = [_folder(given) for given in args.sources or ()]
    states: Counter[str] = Counter()
    with _database(args.db) as reader:
        for one in verified(dossier, Sources(path, folders, reader)):
            states[one.told[0].finding if one.told else "intact"] += 1
            print(_record(one) if args.format == "jsonl" else line(_line(one)))
    for finding, labels in (("damaged", dossier.damaged), ("undefined", dossier.undefined), ("twice", dossier.twice)):
        for label in labels:
            states[finding] += finding != "twice"
            print(_other(finding, label, args.format))
    whole = of_whole(dossier)
    for told in whole:
        print(_of_whole(told, args.format))
    beside = written_in(dossier, TITLES)
    for state, lines in (("added", beside.added), ("by-hand", beside.by_hand)):
        if lines:
            print(_in_lines(state, lines, args.format))
    if args.format == "table":
        print(line(_summary(states)))
        if not dossier.wholes:
            print(say("verify.part"), file=sys.stderr)
    return 0 if set(states) <= {"intact"} and not (whole or dossier.twice or beside.added) else 1


def _read(path: Path) -> Dossier:
    from jamsostek_tui.check.dossier.footnotes import read_dossier
    from jamsostek_tui.page.read import PageError, read_page
    from jamsostek_tui.source_files import Missing, source_bytes

    data = source_bytes(str(path))
    if isinstance(data, Missing):
        raise CommandError(say("verify.no_file", path=path) if data.gone else data.sentence)
    try:
        dossier = read_dossier(read_page(data, str(path)).text)
    except PageError as error:
        raise CommandError(f"{path}: {error}") from error
    if dossier.is_old:
        raise CommandError(say("verify.old", path=path))
    if not (dossier.footnotes or dossier.damaged or dossier.undefined or dossier.wholes):
        raise CommandError(say("verify.no_proof", path=path))
    return dossier


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


def _line(one: Verified) -> str:
    note = one.footnote
    where = f"[^{note.label}]  {note.source}"
    if not one.told:
        told = f" ({say('verify.by_copy')})" if one.by_copy else ""
        return f"{say('verify.intact'):<24}{where}{told}"
    said = [_in_words(told, one.words) for told in one.told]
    if [told.finding for told in one.told] == ["source-changed"]:
        said.append(say("verify.source-changed.still" if _is_quoted(one) else "verify.source-changed.open"))
    sentences = [said[0], *(words[0].upper() + words[1:] for words in said[1:])]
    return f"{say(f'verify.{one.told[0].finding}'):<24}{where}: {' '.join(sentences)}"


def _is_quoted(one: Verified) -> bool:
    """Whether there were words to look for in the changed source."""
    return bool(one.footnote.quote) or any(use.form == "quotation" for use in one.footnote.uses)


def _in_words(told: Discrepancy, words: str) -> str:
    if told.finding == "source-missing":
        return words
    shown, instead = (_shortened(words.removesuffix(".")) for words in (told.shown, told.instead))
    if told.finding == "number-altered" and told.instead:
        return say("verify.number-altered.instead", shown=shown, instead=instead)
    if told.finding in ("number-altered", "quotation-missing"):
        return say(f"verify.{told.finding}.shown", shown=shown)
    return say(f"verify.{told.finding}.words", shown=shown)


def _other(finding: str, label: str, form: str) -> str:
    if form == "jsonl":
        return json_of({"label": label, "state": finding})
    return line(f"{say(f'verify.{finding}'):<24}[^{label}]: {say(f'verify.{finding}.words')}")


def _of_whole(told: Discrepancy, form: str) -> str:
    if form == "jsonl":
        return json_of({"label": None, "state": told.finding, "here": told.shown, "written": told.instead})
    words = say(f"verify.{told.finding}.words", here=told.shown, written=told.instead)
    return line(f"{say(f'verify.{told.finding}'):<24}{words}")


def _in_lines(state: str, lines: Sequence[tuple[int, int]], form: str) -> str:
    if form == "jsonl":
        return json_of({"label": None, "state": state, "lines": [list(one) for one in lines]})
    told = ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in lines)
    return f"{say(f'verify.{state}'):<24}{say(f'verify.{state}.words', lines=told)}"


def _summary(states: Counter[str]) -> str:
    from jamsostek_tui.check.dossier.footnote_findings import FINDINGS

    told = [f"{number(states[one])} {say(f'verify.{one}')}" for one in ("intact", *FINDINGS) if states[one]]
    return f"{counted('footnote', states.total())}: {', '.join(told)}"


def _record(one: Verified) -> str:
    note = one.footnote
    return json_of(
        {
            "label": note.label,
            "state": one.told[0].finding if one.told else "intact",
            "findings": [
                {"finding": told.finding, "shown": told.shown or None, "instead": told.instead or None}
                for told in one.told
            ],
            "source": note.source,
            "sha256": note.sha,
            "start": note.start,
            "end": note.end,
            "quotation": note.quote or None,
            "problem": one.words or None,
            "by_copy": one.by_copy,
        }
    )


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
