"""Print facts as JSON lines, CSV or markdown, each with the place it comes from."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from jamsostek_tui.commands.database import open_facts, user_path
from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.model import KINDS, Kind, Link, Ref

if TYPE_CHECKING:
    from jamsostek_tui.store.reader import Reader
    from jamsostek_tui.store.rows import AnyFact, Evidence


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add what is exported, as what, and where to."""
    parser.add_argument(
        "--kind", action="append", choices=KINDS, metavar="KIND", help=f"only this kind: {', '.join(KINDS)}"
    )
    parser.add_argument("--region", metavar="CODE", help="only facts about this region or one below it: 52, 52.02")
    parser.add_argument("--article", type=int, metavar="ID", help="only facts of this article")
    parser.add_argument("--format", choices=("markdown", "jsonl", "csv"), help="default: as FILE ends, or markdown")
    parser.add_argument("--with-text", action="store_true", help="give each article's text too (jsonl)")
    parser.add_argument("-o", "--output", metavar="FILE", help="write to FILE, which must not exist yet, or -")
    parser.add_argument("--force", action="store_true", help="let FILE be overwritten")


def run(args: argparse.Namespace) -> int:
    """Write the chosen facts; raises CommandError for an article or region that is not there, or a file that is."""
    from jamsostek_tui.export.files import write_file
    from jamsostek_tui.export.gathering import format_of

    to_file = args.output not in (None, "-")
    form = args.format or (format_of(args.output) if to_file else None) or "markdown"
    with open_facts(args.db) as reader:
        _must_exist(reader, args)
        pieces = {"jsonl": _jsonl, "csv": _csv, "markdown": _markdown}[form](reader, args)
        if to_file:
            write_file(user_path(args.output), pieces, overwrite=args.force)
        else:
            sys.stdout.writelines(pieces)
    return 0


def _must_exist(reader: Reader, args: argparse.Namespace) -> None:
    wanted: list[Ref] = []
    if args.article is not None:
        wanted.append(Ref("article", args.article))
    if args.region is not None:
        wanted.append(Ref("region", args.region))
    for ref in wanted:
        if reader.row(ref) is None:
            raise CommandError(f"There is no {ref.kind} {ref.id} here; `jamsostek-tui search` finds what there is.")


def _facts(reader: Reader, args: argparse.Namespace) -> Iterator[AnyFact]:
    kinds: tuple[Kind, ...] = tuple(args.kind or ())
    return reader.facts(kinds, region=args.region, article=args.article)


def _jsonl(reader: Reader, args: argparse.Namespace) -> Iterator[str]:
    from jamsostek_tui.export.jsonl import json_line

    for fact in _facts(reader, args):
        yield json_line(fact, with_text=args.with_text) + "\n"


def _csv(reader: Reader, args: argparse.Namespace) -> Iterable[str]:
    from jamsostek_tui.export.csv_export import csv_table

    return csv_table(_evidence(reader, args))


def _markdown(reader: Reader, args: argparse.Namespace) -> Iterable[str]:
    from jamsostek_tui.export.markdown import dossier

    return [dossier(list(_evidence(reader, args)), title="Jamsostek", front_matter=args.output not in (None, "-"))]


def _evidence(reader: Reader, args: argparse.Namespace) -> Iterator[Evidence]:
    for fact in _facts(reader, args):
        if isinstance(fact, Link):  # a link is told by the facts it links
            continue
        kind: Kind = _kind_of(fact)
        evidence = reader.evidence(Ref(kind, fact.id))
        if evidence is not None:
            yield evidence


def _kind_of(fact: AnyFact) -> Kind:
    kinds: dict[str, Kind] = {kind.capitalize(): kind for kind in KINDS}
    return kinds[type(fact).__name__]
