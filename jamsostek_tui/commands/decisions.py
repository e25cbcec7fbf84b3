"""What you decided about facts: list it, decide, undo, hand it to somebody else."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from jamsostek_tui.commands.database import choose_database, database_path, open_reader, user_path
from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.errors import SentenceError
from jamsostek_tui.wording import counted, number, say

if TYPE_CHECKING:
    from jamsostek_tui.deciding.decider import Decider, Done
    from jamsostek_tui.decisions.history.outcomes import Outcome

WHAT = (
    "list",
    "rejected",
    "orphaned",
    "contradicted",
    "proposals",
    "accept",
    "reject",
    "edit",
    "note",
    "merge",
    "refuse",
    "split",
    "settle",
    "undo",
    "redo",
    "take",
    "export",
    "import",
)
_LISTS = ("list", "rejected", "orphaned", "contradicted")
_OF_DECISIONS = ("undo", "redo", "take")
"""What is done to a decision, not to a fact: the journal is enough for it."""
_WAIT_SECONDS = 30.0


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add what to do and with which facts."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = say("cli.decisions.usage")
    parser.add_argument("what", nargs="?", choices=WHAT, default="list", metavar="WHAT", help=say("cli.decisions.what"))
    parser.add_argument("words", nargs="*", metavar="WORD", help=say("cli.decisions.words"))
    parser.add_argument("--format", choices=("table", "jsonl"), default="table", help=say("cli.decisions.format"))


def run(args: argparse.Namespace) -> int:
    """Do one thing; raises CommandError, one sentence, where it cannot be done."""
    from jamsostek_tui.commands.decision_words import meant, no_words, one_word
    from jamsostek_tui.decisions.fields.fields import FieldError

    what: str = args.what
    try:
        if what in _LISTS:
            no_words(args.words, what)
            return _list(_of_the_journal(args.db), what, args.format)
        if what in ("export", "import"):
            word = one_word(args.words, what)
            return (_export if what == "export" else _import)(args.db, None if word == "-" else user_path(word))
        if what == "proposals":
            no_words(args.words, what)
            return _propose(_of_the_facts(args.db, decides=False))
        doing = meant(what, args.words)
        decider = _of_the_journal(args.db) if what in _OF_DECISIONS else _of_the_facts(args.db, decides=True)
        return _tell(doing(decider), decider, shifts=what in ("undo", "redo"))
    except FieldError as error:
        raise CommandError(say(error.key, **error.values)) from error


def _of_the_facts(given: str | None, *, decides: bool) -> Decider:
    """Return what decides on the facts of a database that is there; where that is of the bundled pages, say so."""
    from jamsostek_tui.deciding.decider import Decider

    chosen = choose_database(given, fall_back=False)
    decider = Decider(chosen.path, wait=_WAIT_SECONDS)
    if chosen.notice:
        kept = say("cli.decisions.kept_in", journal=decider.journal) if decides else ""
        _aside(f"{chosen.notice} {kept}".rstrip())
    return decider


def _of_the_journal(given: str | None) -> Decider:
    """Return what reads a journal, whether or not there is a database beside it that can be read.

    Without a journal or clippings of one's own, and none asked for, it is that of the bundled pages. Raises
    CommandError where a file asked for is not there, and no journal beside it.
    """
    from jamsostek_tui.deciding.decider import Decider
    from jamsostek_tui.own_paths import seeds_database_path

    own = Decider(database_path(given), wait=_WAIT_SECONDS)
    there = os.path.lexists(own.journal)
    if not own.database.exists() and not there:
        if given is not None:
            raise CommandError(say("cli.decisions.neither", database=own.database))
        return Decider(seeds_database_path(), wait=_WAIT_SECONDS)
    try:
        with closing(open_reader(own.database)) as reader:
            empty = not reader.counts()["article"]
        if empty and not there and given is None:
            return Decider(seeds_database_path(), wait=_WAIT_SECONDS)
    except SentenceError as error:
        if not there:
            raise
        _aside(say("cli.decisions.wait_for_it", why=str(error).removesuffix("."), journal=own.journal))
    return own


def _tell(done: Done, decider: Decider, *, shifts: bool) -> int:
    """Tell what was written; that nothing was to be, which is a fault only where nothing is there to undo."""
    from jamsostek_tui.decisions.decision_in_words import decided_at, done_in_words, facts_in_words
    from jamsostek_tui.harmless import line

    if done.decision is None:
        print(say("told.nothing_to_undo" if shifts else "told.decided_already"), file=sys.stderr)
        return int(shifts)
    meant = done.shifted or done.decision
    told = f"{done_in_words(meant)} {facts_in_words(meant)}"
    if done.shifted is not None:
        of = say("cli.decisions.of", when=decided_at(meant), by=meant.by)
        told = f"{done_in_words(done.decision)}: {told}, {of}"
    waits = say("told.waits" if decider.database.exists() else "told.waits.next")
    waits = "" if done.carried_out else f"; {waits}"
    print(line(f"{meant.id}  {told}{waits}"))
    return 0


def _list(decider: Decider, which: str, form: str) -> int:
    from jamsostek_tui.decisions.journal.decision import to_line

    lines, told = decider.lines(), False
    for one in decider.outcomes():
        if which == "rejected" and (one.decision.do != "reject" or one.state in ("undone", "replaced")):
            continue
        if which == "orphaned" and not one.missing:
            continue
        if which == "contradicted" and one.state != "contradicted":
            continue
        print(to_line(one.decision) if form == "jsonl" else _row(one))
        told = True
    if told and which == "contradicted" and form != "jsonl":
        print(say("cli.decisions.how_to_settle"), file=sys.stderr)
    if not told:
        print(say("cli.decisions.none" if which == "list" else f"cli.decisions.none.{which}"), file=sys.stderr)
    if lines.unread:
        print(say("cli.decisions.unread", lines=counted("line", len(lines.unread))), file=sys.stderr)
    if lines.unfinished:
        print(say("cli.decisions.unfinished"), file=sys.stderr)
    return 0


def _propose(decider: Decider) -> int:
    from jamsostek_tui.harmless import line

    for one in decider.proposals():
        why = "; ".join(say(f"propose.{reason}", what=what) for reason, what in one.evidence)
        sides = (f"{each.ref.kind}/{each.ref.id} {each.name}" for each in (one.one, one.other))
        print(line(f"{'  =?  '.join(sides)}   {why}"))
    return 0


def _row(outcome: Outcome) -> str:
    from jamsostek_tui.decisions.decision_in_words import decided_at, done_in_words, facts_in_words
    from jamsostek_tui.harmless import line

    one = outcome.decision
    state, done = say(f"outcome.{outcome.state}"), done_in_words(one)
    return line(f"{one.id}  {decided_at(one)}  {one.by:<16} {state:<14} {done:<10} {facts_in_words(one)}")


def _export(given: str | None, path: Path | None) -> int:
    """Write one's decisions to a file, or to standard output."""
    from jamsostek_tui.decisions.journal.exchange import exported
    from jamsostek_tui.export.files import write_file

    lines = exported(_of_the_journal(given).journal)
    if path is None:
        sys.stdout.writelines(lines)
    else:
        write_file(path, lines, overwrite=False)
    return 0


def _import(given: str | None, path: Path | None) -> int:
    """Take decisions into one's own journal, and carry them out where there is a database to do so on."""
    from jamsostek_tui.deciding.decider import Decider
    from jamsostek_tui.decisions.journal.exchange import taken_in, united
    from jamsostek_tui.decisions.journal.journal import parsed
    from jamsostek_tui.decisions.journal.journal_file import MOST_BYTES

    decider = Decider(database_path(given), wait=_WAIT_SECONDS)
    if given is not None and not decider.database.exists() and not os.path.lexists(decider.journal):
        raise CommandError(say("cli.decisions.neither", database=decider.database))
    if path is None:
        taken = united(decider.journal, parsed(sys.stdin.buffer.read(MOST_BYTES)), say("load.stdin"))
    else:
        taken = taken_in(decider.journal, path)
    against = len(decider.history().contradictions)
    words = say("cli.decisions.taken", decisions=counted("decision", taken.lines))
    words += say("cli.decisions.against", count=number(against)) if against else ""
    carried_out = decider.catch_up()
    print(words if carried_out else words + say("cli.decisions.waiting", journal=decider.journal))
    if taken.broken:
        print(say("cli.decisions.broken", lines=counted("line", taken.broken)), file=sys.stderr)
    return 1 if taken.broken else 0


def _aside(words: str) -> None:
    from jamsostek_tui.harmless import line

    print(line(words), file=sys.stderr)
