"""Print facts as markdown, JSON lines, CSV, observations or entities, each with the place it comes from."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Container, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jamsostek_tui.commands.database import open_facts, user_path
from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.commands.options import add_kind, region_meant, whole_number
from jamsostek_tui.harmless import line
from jamsostek_tui.model import KINDS, Kind, Ref, Statistic
from jamsostek_tui.wording import number, say

if TYPE_CHECKING:
    from jamsostek_tui.check.settled.standings import Standings
    from jamsostek_tui.export.compared.beside import Beside, Section
    from jamsostek_tui.export.markdown import Profile
    from jamsostek_tui.store.reader import Reader
    from jamsostek_tui.store.rows import AnyFact, Evidence

FORMATS = ("markdown", "jsonl", "csv", "observations-csv", "observations-jsonl", "ftm")
BY = ("region", "person", "measure", "article")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add what is exported, as what, and where to."""
    add_kind(parser, KINDS)
    parser.add_argument("--region", metavar="NAME", help=say("cli.export.region"))
    parser.add_argument("--article", type=whole_number, metavar="ID", help=say("cli.export.article"))
    parser.add_argument("--format", choices=FORMATS, help=say("cli.export.format"))
    parser.add_argument("--by", choices=BY, default="", help=say("cli.export.by"))
    parser.add_argument(
        "--with", type=_sections, default=(), dest="sections", metavar="SECTIONS", help=say("cli.export.with")
    )
    profile = parser.add_mutually_exclusive_group()
    profile.add_argument("--obsidian", action="store_true", help=say("cli.export.obsidian"))
    profile.add_argument("--pandoc", action="store_true", help=say("cli.export.pandoc"))
    parser.add_argument("--for-spreadsheet", action="store_true", help=say("cli.for_spreadsheet"))
    parser.add_argument("--with-text", action="store_true", help=say("cli.export.with_text"))
    parser.add_argument("-o", "--output", metavar="FILE", help=say("cli.export.output"))
    parser.add_argument("--force", action="store_true", help=say("cli.export.force"))


def run(args: argparse.Namespace) -> int:
    """Write the chosen facts; raises CommandError for an article or region that is not there, or a file that is."""
    from jamsostek_tui.export.csv_line import FOR_SPREADSHEET, PLAIN
    from jamsostek_tui.export.files import write_file
    from jamsostek_tui.export.gathering import format_of, pieces

    path = user_path(args.output) if args.output not in (None, "-") else None
    form = args.format or (format_of(args.output) if path else None) or "markdown"
    _must_fit(args, form, path)
    with open_facts(args.db) as reader:
        args.region = region_meant(reader, args.region)
        _must_exist(reader, args.article)
        chosen = _Chosen(reader, args)
        if form == "markdown":
            _write_dossier(chosen, args, path)
        else:
            csv = FOR_SPREADSHEET if args.for_spreadsheet else PLAIN
            told = pieces(chosen, form, csv=csv, with_text=args.with_text)
            if path:
                write_file(path, told, overwrite=args.force, option="--force")
            else:
                sys.stdout.writelines(told)
    if path:
        _tell_written(path, form, args.kind)
    return 0


def _tell_written(path: Path, form: str, kinds: Sequence[Kind] | None) -> None:
    """Tell as what a file was written, since its ending may have decided that, and what else is in it."""
    print(say("cli.export.written", format=form, path=line(str(path))), file=sys.stderr)
    if form == "jsonl" and not kinds:
        print(say("cli.export.links"), file=sys.stderr)


def _must_fit(args: argparse.Namespace, form: str, path: Path | None) -> None:
    if form != "markdown" and (args.by or args.sections or args.obsidian or args.pandoc):
        raise CommandError(say("cli.markdown_only"), code=2)
    if args.for_spreadsheet and form not in ("csv", "observations-csv"):
        raise CommandError(say("cli.csv_only"), code=2)
    if args.pandoc and path is None:
        raise CommandError(say("cli.pandoc_file"), code=2)


def _must_exist(reader: Reader, article: int | None) -> None:
    if article is not None and reader.row(Ref("article", article)) is None:
        raise CommandError(say("cli.no_fact", what=f"{say('noun.article.one')} {article}"))


def _write_dossier(chosen: _Chosen, args: argparse.Namespace, path: Path | None) -> None:
    """Print a dossier, or write it; with `--pandoc` its bibliography first, for the dossier names it."""
    from jamsostek_tui.export.csl import bibliography
    from jamsostek_tui.export.files import must_be_free, write_file
    from jamsostek_tui.export.markdown import TITLE, Style, dossier

    evidence = list(chosen.evidence())
    profile: Profile = "obsidian" if args.obsidian else "pandoc" if args.pandoc else "plain"
    csl = path.with_suffix(".csl.json") if path and profile == "pandoc" else None
    title = TITLE if chosen.region is None else f"{TITLE} · {chosen.region}"
    style = Style(
        title=title, by=args.by, profile=profile, front_matter=path is not None, bibliography=csl.name if csl else ""
    )
    found = chosen.beside(one.fact for one in evidence if isinstance(one.fact, Statistic))
    text = dossier(evidence, style, chosen.notes(), found)
    if path is None:
        sys.stdout.write(text)
        return
    if csl:
        must_be_free(path, overwrite=args.force, option="--force")
        write_file(csl, [bibliography([*evidence, *found.others])], overwrite=args.force, option="--force")
    write_file(path, [text], overwrite=args.force, option="--force")


def _sections(given: str) -> tuple[Section, ...]:
    """Return the sections asked for in the order in which they stand; argparse says the rest."""
    from jamsostek_tui.export.compared.beside import SECTIONS

    asked = {name.strip() for name in given.split(",")}
    if not asked <= {*SECTIONS}:
        raise argparse.ArgumentTypeError(say("cli.sections", known=",".join(SECTIONS)))
    return tuple(name for name in SECTIONS if name in asked)


class _Chosen:
    """The facts of a database that the options choose, read as they are asked for."""

    def __init__(self, reader: Reader, args: argparse.Namespace) -> None:
        from jamsostek_tui.deciding.decider import Decider

        self._reader = reader
        self._args = args
        self._decider = Decider(reader.path)

    @property
    def region(self) -> str | None:
        """The region asked for, as lists have it."""
        row = self._reader.row(Ref("region", self._args.region)) if self._args.region is not None else None
        return row.label if row is not None else None

    def facts(self) -> Iterator[AnyFact]:
        return self._reader.facts(tuple(self._args.kind or ()), region=self._args.region, article=self._args.article)

    def evidence(self) -> Iterator[Evidence]:
        """Yield the evidence of all but links: a link is told by the facts it links."""
        refs = self._refs([kind for kind in KINDS if kind != "link"])
        return (one for ref in refs if (one := self._reader.evidence(ref)) is not None)

    def notes(self) -> dict[Ref, str]:
        from jamsostek_tui.export.citation import ref_of

        if not self._decider.history().notes():
            return {}
        return self._decider.notes_on(ref for one in self.facts() if (ref := ref_of(one)) is not None)

    def standings(self) -> Standings:
        found = map(self._reader.fact, self._refs(["statistic"]))
        return self.beside(one for one in found if isinstance(one, Statistic)).standings

    def settled(self) -> tuple[Standings, Container[Ref]]:
        """Compares no numbers where nothing was settled."""
        return (self.standings(), {*self._refs(["statistic"])}) if self._decider.settlements() else ({}, ())

    def fact(self, ref: Ref) -> AnyFact | None:
        return self._reader.fact(ref)

    def beside(self, numbers: Iterable[Statistic]) -> Beside:
        """Return what stands beside some of the numbers; how many were compared is told where it is not all."""
        from jamsostek_tui.export.compared.beside import beside

        settled = self._decider.settlements()
        held = beside(self._reader, numbers, settled, self._args.sections, self._args.region)
        if held.read < held.total:
            print(say("compare.bounded", read=held.read, total=held.total), file=sys.stderr)
        if held.others:
            print(say("export.beside", count=number(len(held.others))), file=sys.stderr)
        return held

    def _refs(self, kinds: Sequence[Kind]) -> Iterator[Ref]:
        asked = [kind for kind in self._args.kind or KINDS if kind in kinds]
        return self._reader.refs(asked, region=self._args.region, article=self._args.article) if asked else iter(())
