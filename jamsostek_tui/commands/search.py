"""Search every kind of fact; typos, word order, aliases and number forms are forgiven."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from jamsostek_tui.commands.database import open_facts
from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.commands.options import add_kind, whole_number
from jamsostek_tui.harmless import json_of
from jamsostek_tui.model import KINDS, Kind, Ref
from jamsostek_tui.wording import language, say

if TYPE_CHECKING:
    from jamsostek_tui.store.reader import Reader
    from jamsostek_tui.store.rows import Hit
    from jamsostek_tui.store.search.operators import Understood

_WIDTH_WHEN_PIPED = 200
_GAP = 2


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the query and how its hits are shown."""
    parser.add_argument("query", nargs="+", metavar="QUERY", help=say("cli.search.query"))
    add_kind(parser, KINDS[:-1])
    parser.add_argument("--limit", type=whole_number, default=20, metavar="N", help=say("cli.search.limit"))
    parser.add_argument("--format", choices=("table", "jsonl"), default="table", help=say("cli.table"))


def run(args: argparse.Namespace) -> int:
    """Print the hits, best first; 1 when there are none."""
    if not " ".join(args.query).strip("\"'“” \t\n"):
        raise CommandError(say("cli.search.empty"), 2)
    with open_facts(args.db) as reader:
        query = " ".join(args.query)
        understood = reader.understood(query)
        hits = reader.search(understood, args.kind or (), args.limit)
        sentence = _read_as(understood, hits) if hits else _nothing(understood, reader, query, args.kind or ())
        if args.format == "table" and hits:
            _print_table(hits, reader)
    if args.format == "jsonl":
        for hit in hits:
            print(_json_line(hit))
    if sentence:
        print(sentence, file=sys.stderr)
    return 0 if hits else 1


def _read_as(understood: Understood, hits: Sequence[Hit]) -> str:
    """Return how a query with operators was read, and that its hits lack a word; "" for words that all have."""
    from jamsostek_tui.browse.asked import asked_in_words, lacking_in_words
    from jamsostek_tui.harmless import line

    told = line(asked_in_words(understood.query, understood.names, understood.undated))
    return " – ".join(filter(None, (told, lacking_in_words(understood.unknown) if hits[0].lacking else "")))


def _nothing(understood: Understood, reader: Reader, query: str, kinds: Sequence[Kind]) -> str:
    """Return the sentence for a query without hits: what of it means nothing, or what was asked for.

    Where its phrases alone are in the way, the query without their quotation marks is offered.
    """
    from jamsostek_tui.browse.asked import asked_in_words, fault_in_words, in_no_phrase
    from jamsostek_tui.browse.query import without_marks
    from jamsostek_tui.harmless import line

    told = asked_in_words(understood.query, understood.names, understood.undated)
    if understood.faults:
        return line(" ".join(fault_in_words(fault) for fault in understood.faults))
    if understood.query.phrases and reader.search(without_marks(query), kinds, 1):
        offer = say("search.without_marks", query=without_marks(query))
        return line(f"{in_no_phrase(understood.query)} {offer}")
    if told:
        return line(say("search.none_so", asked=told).replace("\n", " "))
    return say("cli.nothing_found")


def _json_line(hit: Hit) -> str:
    row = hit.row
    return json_of(
        {
            "kind": row.ref.kind,
            "id": row.ref.id,
            "label": row.label,
            "detail": row.detail or None,
            "article": row.article,
            "start": row.start,
            "end": row.end,
            "score": round(hit.score, 3),
        }
    )


def _print_table(hits: Sequence[Hit], reader: Reader) -> None:
    from rich.cells import cell_len
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from jamsostek_tui.browse.operators import KIND_NAMES
    from jamsostek_tui.harmless import line

    heads = (say("cli.head.kind"), say("cli.head.id"), say("cli.head.what"), "", say("cli.head.where"))
    rows: list[tuple[str, ...]] = [heads]
    for hit in hits:
        row = hit.row
        kind = KIND_NAMES[row.ref.kind][language() == "id"] if row.ref.kind in KIND_NAMES else row.ref.kind
        cells = (kind, str(row.ref.id), row.label, row.detail, _where(reader, row.article))
        rows.append(tuple(line(cell) for cell in cells))
    console = Console(width=None if sys.stdout.isatty() else _WIDTH_WHEN_PIPED, highlight=False)
    wanted = [max(cell_len(row[column]) for row in rows) for column in range(len(heads))]
    table = Table(box=None, pad_edge=False, header_style="bold")
    for head, width in zip(heads, _fitted(wanted, console.width), strict=True):
        table.add_column(head, width=width, no_wrap=True, overflow="ellipsis")
    for told in rows[1:]:
        table.add_row(*map(Text, told))
    console.print(table)


def _fitted(wanted: Sequence[int], width: int) -> list[int]:
    """Return the widths of the columns: kind and id whole, since `explain` asks for both, the rest by their wants."""
    kind, number, what, detail, where = wanted
    room = max(width - kind - number - _GAP * (len(wanted) - 1), 9)
    if what + detail + where > room:
        detail, where = min(detail, room // 4), min(where, room // 4)
        what = min(what, room - detail - where)
    return [kind, number, what, detail, where]


def _where(reader: Reader, article: int | None) -> str:
    row = reader.row(Ref("article", article)) if article is not None else None
    return row.label if row else ""
