"""What you decided about facts: list it, decide, undo, hand it to somebody else.

Without WHAT every decision is listed with what became of it. Facts are named as `search` prints them: statistic/12.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from jamsostek_tui.commands.database import choose_database, user_path
from jamsostek_tui.commands.errors import CommandError

if TYPE_CHECKING:
    from jamsostek_tui.decider import Decider, Done
    from jamsostek_tui.decisions.standing import Standing
    from jamsostek_tui.model import Ref

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
    "undo",
    "redo",
    "take",
    "export",
    "import",
)
_USAGE = """\
WHAT is one of:
  list (the default), rejected, orphaned, contradicted   list all decisions, or these
  accept FACT…, reject FACT…, edit FACT… FIELD=VALUE…, note FACT… WORDS
  proposals                                              who may be one, and why; merge says yes, refuse says no
  merge FACT FACT…, refuse FACT FACT, split FACT [article/ID…]             who is one, who is not
  undo [ID], redo [ID], take ID                          back, forth, settle a contradiction
  export FILE, import FILE                               hand your decisions on, take in another's
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add what to do and with which facts."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _USAGE
    parser.add_argument("what", nargs="?", choices=WHAT, default="list", metavar="WHAT", help="see below")
    parser.add_argument("words", nargs="*", metavar="WORD", help="facts, fields, words, a decision's id or a file")
    parser.add_argument("--format", choices=("table", "jsonl"), default="table", help="how decisions are listed")


def run(args: argparse.Namespace) -> int:
    """Do one thing; raises CommandError, one sentence, where it cannot be done."""
    from jamsostek_tui.decider import Decider
    from jamsostek_tui.decisions.fields import FieldError
    from jamsostek_tui.decisions.journal import JournalError
    from jamsostek_tui.wording import say

    decider = Decider(choose_database(args.db, fall_back=True).path, wait=30.0)
    words: list[str] = args.words
    try:
        if args.what in ("list", "rejected", "orphaned", "contradicted"):
            return _list(decider, args.what, args.format)
        if args.what == "proposals":
            return _propose(decider)
        if args.what in ("export", "import"):
            return _hand_over(decider, args.what, words)
        return _tell(_decide(decider, args.what, words))
    except FieldError as error:
        raise CommandError(say(error.key, **error.values)) from error
    except JournalError as error:
        raise CommandError(str(error)) from error


def _decide(decider: Decider, what: str, words: list[str]) -> Done:
    named = [word for word in words if "=" not in word]
    if what in ("undo", "redo"):
        return (decider.undo if what == "undo" else decider.redo)(words[0] if words else None)
    if what == "take":
        return decider.take(_first(words))
    if what == "edit":
        return decider.edit(_refs(named), dict(word.split("=", 1) for word in words if "=" in word))
    if what == "note":
        facts = [word for word in words if _is_fact(word)]
        return decider.note(_refs(facts), " ".join(word for word in words if word not in facts))
    if what == "refuse":
        refs = _refs(words)
        if len(refs) != 2:
            raise CommandError("Which two are not one?", code=2)
        return decider.refuse(*refs)
    if what == "split":
        one, *articles = _refs(words)
        return decider.split(one, [int(ref.id) for ref in articles])
    doing: dict[str, Callable[[Sequence[Ref]], Done]] = {
        "accept": decider.accept,
        "reject": decider.reject,
        "merge": decider.merge,
    }
    return doing[what](_refs(words))


def _first(words: list[str]) -> str:
    if not words:
        raise CommandError("Which one? Name it behind the command.", code=2)
    return words[0]


def _is_fact(word: str) -> bool:
    from jamsostek_tui.model import KINDS

    kind, slash, _ = word.partition("/")
    return bool(slash) and kind in KINDS


def _refs(words: list[str]) -> list[Ref]:
    from jamsostek_tui.browse.place import AddressError, parse_ref

    _first(words)
    try:
        return [parse_ref(word) for word in words]
    except AddressError as error:
        raise CommandError(str(error), code=2) from error


def _tell(done: Done) -> int:
    if done.decision is None:
        print("There is nothing to take back or to bring back.", file=sys.stderr)
        return 1
    waits = "" if done.carried_out else "; a load is running, which carries it out"
    print(f"{done.decision.id}  {done.decision.do}{waits}")
    return 0


def _list(decider: Decider, which: str, form: str) -> int:
    from jamsostek_tui.decisions.lines import to_line

    lines = decider.lines()
    for one in decider.standings():
        if which == "rejected" and (one.decision.do != "reject" or one.state in ("undone", "replaced")):
            continue
        if which == "orphaned" and one.state not in ("orphaned", "partly"):
            continue
        if which == "contradicted" and one.state != "contradicted":
            continue
        print(to_line(one.decision) if form == "jsonl" else _row(one))
    if lines.unread:
        print(f"{len(lines.unread)} lines of the journal are not of this version; they are kept.", file=sys.stderr)
    if lines.unfinished:
        print("The journal's last line is unfinished; it is set aside with the next decision.", file=sys.stderr)
    return 0


def _propose(decider: Decider) -> int:
    from jamsostek_tui.harmless import line
    from jamsostek_tui.wording import say

    for one in decider.proposals():
        why = "; ".join(say(f"propose.{reason}", what=what) for reason, what in one.evidence)
        sides = (f"{each.ref.kind}/{each.ref.id} {each.name}" for each in (one.one, one.other))
        print(line(f"{'  =?  '.join(sides)}   {why}"))
    return 0


def _row(standing: Standing) -> str:
    from jamsostek_tui.harmless import line
    from jamsostek_tui.wording import say

    one = standing.decision
    fact = one.facts[0] if one.facts else None
    words = f"{fact.kind} “{_cut(fact.quote)}”" if fact else one.group
    if len(one.facts) > 1:
        words += f" +{len(one.facts) - 1}"
    if one.fields:
        words += " " + ", ".join(f"{name}={value}" for name, value in one.fields)
    if one.note:
        words += f" ({one.note})"
    state, done = say(f"standing.{standing.state}"), say(f"decided.{one.do}")
    return line(f"{one.id}  {one.at[:16]}  {one.by:<16} {state:<14} {done:<10} {words}")


def _cut(quote: str, most: int = 60) -> str:
    flat = " ".join(quote.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"


def _hand_over(decider: Decider, what: str, words: list[str]) -> int:
    from jamsostek_tui.decisions.exchange import exported, taken_in
    from jamsostek_tui.export.files import write_file

    path = user_path(_first(words))
    if what == "export":
        write_file(path, exported(decider.journal), overwrite=False)
        return 0
    taken = taken_in(decider.journal, path)
    decider.catch_up()
    against = len(decider.history().contradictions)
    print(f"{taken} decisions taken in" + (f", {against} facts are decided differently" if against else ""))
    return 0
