"""Say why a fact is there: its rule, the words that set it off, its doubts."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from jamsostek_tui.commands.database import open_facts
from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.store.rows import AnyFact, Row
from jamsostek_tui.wording import say


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
    from jamsostek_tui.browse.explained import explained
    from jamsostek_tui.harmless import quote

    told = explained(fact)
    yield say("cli.explain.fact"), row.label
    if row.detail:
        yield say("cli.explain.of"), row.detail
    yield say("why.rule"), told.rule
    yield say("why.triggers"), ", ".join(f"“{quote(words)}”" for words in told.triggers) or "-"
    for doubt in told.doubts:
        yield say("why.doubts"), doubt
    yield say("why.confidence"), told.confidence
    yield say("why.status"), told.status
