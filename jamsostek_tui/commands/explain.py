"""Say why a fact is there: its rule, the words that set it off, its doubts."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from jamsostek_tui.commands.database import open_facts
from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.store.rows import AnyFact, Row
from jamsostek_tui.wording import number, say


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the address."""
    parser.add_argument("address", metavar="ADDRESS", help=say("cli.explain.address"))


def run(args: argparse.Namespace) -> int:
    """Print one `name  words` line each; raises CommandError for an address that names no fact here."""
    from jamsostek_tui.browse.place import AddressError, parse_ref
    from jamsostek_tui.deciding.beside_fact import beside_fact
    from jamsostek_tui.harmless import line

    try:
        ref = parse_ref(args.address)
    except AddressError as error:
        raise CommandError(str(error), code=2) from error
    with open_facts(args.db) as reader:
        row, fact = reader.row(ref), reader.fact(ref)
        if row is None or fact is None:
            raise CommandError(say("cli.no_fact", what=args.address))
        told = [*_explanation(row, fact), *beside_fact(reader.path, ref)]
    column = max(len(name) for name, _ in told) + 2
    for name, words in told:
        print(f"{name:<{column}}{line(words)}")
    return 0


def _explanation(row: Row, fact: AnyFact) -> Iterator[tuple[str, str]]:
    from jamsostek_tui.browse.doubts import doubt_in_words
    from jamsostek_tui.harmless import quote
    from jamsostek_tui.wording.rules import rule_in_words

    yield say("cli.explain.fact"), row.label
    if row.detail:
        yield say("cli.explain.of"), row.detail
    what = rule_in_words(fact.rule)
    yield say("why.rule"), f"{fact.rule}: {what}" if what else fact.rule
    yield say("why.triggers"), ", ".join(f"“{quote(span.text)}”" for span in fact.triggers) or "-"
    for words in map(doubt_in_words, fact.doubts):
        yield say("why.doubts"), words
    if not fact.doubts:
        yield say("why.doubts"), say("why.no_doubts")
    yield say("why.confidence"), number(fact.confidence, 2)
    yield say("why.status"), say(f"status.{fact.status}")
