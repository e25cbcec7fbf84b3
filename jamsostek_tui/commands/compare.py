"""Put numbers of one measure and region side by side: which agree, are rounded, were updated, are in conflict."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jamsostek_tui.check.compared.verdict import AGREEMENTS
from jamsostek_tui.commands.database import open_facts
from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.commands.options import region_meant, whole_number
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.groups import Group
    from jamsostek_tui.check.compared.series import Series
    from jamsostek_tui.check.settled.standings import Standings
    from jamsostek_tui.decisions.journal.decision import Decision
    from jamsostek_tui.export.csv_line import CsvStyle
    from jamsostek_tui.store.reading.comparable_numbers import Comparable

_MOST = 50
"""Groups and series in a table, unless asked for otherwise."""
_PLOT = 90
"""Cells that a plot has at most."""


class Read(NamedTuple):
    """The numbers that several articles tell, and those that series and matrix are of: whatever a subject names."""

    meeting: Comparable
    named: Comparable


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add what is compared and how it is shown."""
    parser.add_argument(
        "view", nargs="?", choices=("groups", "series", "matrix"), default="groups", help=say("cli.compare.view")
    )
    parser.add_argument("--region", metavar="NAME", help=say("cli.compare.region"))
    parser.add_argument("--measure", metavar="WORDS", default="", help=say("cli.compare.measure"))
    parser.add_argument(
        "--only",
        action="append",
        choices=AGREEMENTS,
        metavar="CLASS",
        help=say("cli.compare.only", classes=", ".join(AGREEMENTS)),
    )
    parser.add_argument("--limit", type=whole_number, metavar="N", help=say("cli.compare.limit"))
    parser.add_argument("--format", choices=("table", "jsonl", "csv", "markdown"), default="table")
    parser.add_argument("--for-spreadsheet", action="store_true", help=say("cli.for_spreadsheet"))


def run(args: argparse.Namespace) -> int:
    """Print groups (conflicts first), series or the matrix; 1 when there is nothing to print.

    Raises CommandError for a region that is not here, or a class where no groups are printed.
    """
    if args.view != "groups" and args.only:
        raise CommandError(say("cli.only_groups"), code=2)
    if args.for_spreadsheet and args.format != "csv":
        raise CommandError(say("cli.csv_only"), code=2)
    with open_facts(args.db) as reader:
        region = region_meant(reader, args.region)
        meeting = reader.comparable(region, args.measure)
        named = reader.comparable(region, args.measure, alone=True) if args.view != "groups" else meeting
    shown = {"groups": _groups, "series": _series, "matrix": _matrix}[args.view](
        args, Read(meeting, named), reader.path
    )
    if len(named.members) < named.total:
        _aside(say("compare.bounded", read=len(named.members), total=named.total))
    return 0 if shown else 1


def _groups(args: argparse.Namespace, read: Read, database: Path) -> bool:
    from jamsostek_tui.check.compared.groups import by_weight, groups
    from jamsostek_tui.deciding.decider import Decider

    settled = Decider(database).settlements()
    found = sorted((group for group in groups(read.meeting.members) if group.names(args.measure)), key=by_weight)
    chosen = [group for group in found if not args.only or any(group.of(one) for one in args.only)]
    if args.format == "table":
        most = args.limit or _MOST
        _print_table(chosen[:most], settled)
        if len(chosen) > most:
            _aside(say("compare.more", shown=most, total=len(chosen)))
    else:
        sys.stdout.writelines(_written(chosen, args.format, settled, _style(args)))
    if not chosen:
        narrowed = found or args.region or args.measure
        _aside(say("compare.none_of" if narrowed else "compare.none"))
    return bool(chosen)


def _standings(read: Read, database: Path) -> Standings:
    """Return what the groups of the numbers read say of them."""
    from jamsostek_tui.check.compared.groups import groups
    from jamsostek_tui.check.settled.standings import standings_in
    from jamsostek_tui.deciding.decider import Decider

    return standings_in(groups(read.meeting.members), Decider(database).settlements())


def _series(args: argparse.Namespace, read: Read, database: Path) -> bool:
    from jamsostek_tui.check.compared.series import all_series
    from jamsostek_tui.export.compared import series

    found, standings = all_series(read.named.members), _standings(read, database)
    if not found:
        _aside(say("series.none"))
    elif args.format == "table":
        most = args.limit or _MOST
        for one in found[:most]:
            print("\n".join(_drawn(one, standings)), end="\n\n")
        if len(found) > most:
            _aside(say("compare.more", shown=most, total=len(found)))
    elif args.format == "markdown":
        sys.stdout.write(series.series_section(found, standings=standings))
    elif args.format == "csv":
        sys.stdout.writelines(series.series_table(found, standings, _style(args)))
    else:
        sys.stdout.writelines(series.series_lines(found, standings))
    return bool(found)


def _drawn(one: Series, standings: Standings) -> list[str]:
    """Return a series as a heading, a plot and a table."""
    from jamsostek_tui.browse.plot import plot
    from jamsostek_tui.export.compared.series import dots, series_rows
    from jamsostek_tui.harmless import line

    width = _width()
    unit = "/".join(filter(None, (one.unit, say(f"per.{one.per}") if one.per else "")))
    heading = " · ".join((one.measure, one.region_name or say("compare.nowhere"), unit))
    return [
        line(heading.strip(" ·")),
        *plot(dots(one), min(width or _PLOT, _PLOT), 10),
        *series_rows(one, width, standings),
    ]


def _matrix(args: argparse.Namespace, read: Read, database: Path) -> bool:
    from jamsostek_tui.check.compared.matrix import COLUMNS, matrix_of
    from jamsostek_tui.export.compared import matrix
    from jamsostek_tui.harmless import line

    found, standings = matrix_of(read.named.members, args.limit or COLUMNS), _standings(read, database)
    if not found.rows:
        _aside(say("matrix.none"))
    elif args.format == "table":
        for row in matrix.matrix_rows(found, _width(), standings):
            print(line(row))
    elif args.format == "markdown":
        sys.stdout.write(matrix.matrix_section(found, standings=standings))
    elif args.format == "csv":
        sys.stdout.writelines(matrix.matrix_table(found, standings, _style(args)))
    else:
        sys.stdout.writelines(matrix.matrix_lines(found, standings))
    if len(found.columns) < found.measures:
        _aside(say("matrix.shown", shown=len(found.columns), total=found.measures))
    return bool(found.rows)


def _style(args: argparse.Namespace) -> CsvStyle:
    from jamsostek_tui.export.csv_line import FOR_SPREADSHEET, PLAIN

    return FOR_SPREADSHEET if args.for_spreadsheet else PLAIN


def _written(chosen: Sequence[Group], form: str, settled: Mapping[str, Decision], style: CsvStyle) -> list[str]:
    from jamsostek_tui.export.compared.groups import group_line, groups_section, pair_table

    if form == "jsonl":
        return [group_line(group, settled) + "\n" for group in chosen]
    if form == "csv":
        return list(pair_table(chosen, settled, style))
    return [groups_section(chosen, settled)] if chosen else []


def _print_table(chosen: Sequence[Group], settled: Mapping[str, Decision]) -> None:
    from rich.console import Console
    from rich.text import Text

    from jamsostek_tui.check.settled.in_words import heading, settlements, told_by
    from jamsostek_tui.export.compared.group_rows import group_lines
    from jamsostek_tui.harmless import line

    console, width = Console(highlight=False), _width()
    for group in chosen:
        lines = [Text(line(f"{heading(group)} · {told_by(group.papers, len(group.sources))}"), style="bold")]
        if words := settlements(group, settled):
            lines.append(Text(f" {line(say('compare.told', words=words))}"))
        for each in (*lines, *group_lines(group, width), Text()):
            console.print(each, soft_wrap=True)


def _width() -> int | None:
    """Return how many cells a line of the terminal has, None where the output is piped: nothing is cut there."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def _aside(words: str) -> None:
    print(words, file=sys.stderr)
