"""Say why a fact is there: its rule, the words that set it off, its doubts."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from jamsostek_tui.commands.database import open_facts
from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.store.rows import AnyFact, Row


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the address."""
    parser.add_argument(
        "address", metavar="ADDRESS", help="kind/id as `search` prints them: statistic/12, region/52.02"
    )


def run(args: argparse.Namespace) -> int:
    """Print one `name  words` line each; raises CommandError for an address that names no fact here."""
    from jamsostek_tui.browse.place import AddressError, parse_ref
    from jamsostek_tui.harmless import line

    try:
        ref = parse_ref(args.address)
    except AddressError as error:
        raise CommandError(str(error), code=2) from error
    with open_facts(args.db) as reader:
        row, fact = reader.row(ref), reader.fact(ref)
        if row is None or fact is None:
            raise CommandError(f"There is no {args.address} here; `jamsostek-tui search` finds what there is.")
        for name, words in _explanation(row, fact):
            print(f"{name:<12}{line(words)}")
    return 0


def _explanation(row: Row, fact: AnyFact) -> Iterator[tuple[str, str]]:
    from jamsostek_tui.browse.figures import sum_in_words
    from jamsostek_tui.facts.rules import all_rules
    from jamsostek_tui.wording.rules import rule_in_words

    yield "fact", row.label
    if row.detail:
        yield "of", row.detail
    what = rule_in_words(fact.rule, all_rules().get(fact.rule, ""))
    yield "rule", f"{fact.rule}: {what}" if what else fact.rule
    yield "set off by", ", ".join(f"“{span.text}”" for span in fact.triggers) or "-"
    for doubt in fact.doubts:
        other = f" (not taken: {doubt.other_reading})" if doubt.other_reading else ""
        yield "doubt", sum_in_words(doubt) or doubt.name + other
    if not fact.doubts:
        yield "doubt", "none"
    yield "confidence", f"{fact.confidence:.2f}"
    yield "status", fact.status
