"""All that is ever asked of a database: every command that reads or writes, every question of the browser."""

from __future__ import annotations

import asyncio
import contextlib
import io
import sys
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import get_args

from jamsostek_tui.browse.operators import Operator
from jamsostek_tui.browse.place import Search
from jamsostek_tui.cli import main
from jamsostek_tui.model import KINDS, Kind, Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from tests.app.browsing import browsing, press

_VIEWS = ("groups", "series", "matrix")
_QUERIES = (
    "pekerja",
    '"pekerja di" a',
    "kind:number region:52",
    "person:a",
    "13 ribu",
    "year:2024",
    "zzz kind:organisation",
    "paper:a",
)
_OF_A_FACT = ("fact", "row", "mentions", "links", "evidence", "key", "text_keys", "page_of")
_MOST = 40
_KEYS = (
    "3",
    "j",
    "w",
    "escape",
    "enter",
    "2",
    "j",
    "enter",
    "escape",
    "escape",
    "1",
    "enter",
    "escape",
    "#",
    "c",
    "escape",
)

READING: tuple[tuple[str, ...], ...] = (
    *(("export", "--format", form) for form in ("jsonl", "csv", "observations-csv", "observations-jsonl", "ftm")),
    ("export", "--with-text", "--format", "jsonl"),
    ("export", "--with", "groups,series,matrix"),
    ("export", "--region", "52", "--by", "region"),
    ("export", "--by", "person", "--obsidian"),
    ("export", "--by", "measure", "--kind", "number"),
    ("export", "--pandoc", "--force", "-o", "written.md"),
    *(("compare", view, "--format", form) for view in _VIEWS for form in ("table", "jsonl", "csv", "markdown")),
    *(("search", query) for query in _QUERIES),
    *(("explain", f"{kind}/{52 if kind == 'region' else 1}") for kind in KINDS if kind != "link"),
    ("check",),
    ("verify", "dossier.md"),
    ("info",),
    ("decisions",),
    ("decisions", "proposals"),
)
WRITING: tuple[tuple[str, ...], ...] = (
    ("load", "in", "more"),
    ("forget", "in"),
    ("rebuild",),
    ("decisions", "accept", "statistic/1", "person/1"),
    ("decisions", "edit", "statistic/2", "value=12"),
    ("decisions", "merge", "person/1", "person/2"),
    ("decisions", "settle", "statistic/1", "open"),
    ("decisions", "undo"),
)


def ended(command: tuple[str, ...], database: Path) -> str | None:
    """Run a command; return how it ended where that was neither done nor one sentence, else None."""
    out, err = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main([*command, "--db", str(database)])
    except Exception:
        return f"{' '.join(command)}: {last_line()}"
    if code not in (0, 1) or "Traceback" in err.getvalue():
        return f"{' '.join(command)}: exit code {code}: {err.getvalue()[:200]}"
    return None


def unanswered(database: Path) -> Iterator[str]:
    """Ask all that the browser asks; yield the last line of each traceback."""
    try:
        reader = Reader(database)
    except StoreError:
        return
    with contextlib.closing(reader):
        for name, question in _questions(reader):
            try:
                question()
            except StoreError:
                continue
            except Exception:
                yield f"{name}: {last_line()}"


def _questions(reader: Reader) -> Iterator[tuple[str, Callable[[], object]]]:
    for name in ("counts", "regions", "loaded", "greatest", "applied", "journal_digest"):
        yield name, getattr(reader, name)
    for order in ("value", "unit", "period", "region"):
        yield "ids", partial(reader.ids, "statistic", (), order)
    for article in (1, 2, 99_999):
        for name in ("lit", "numerals", "paths"):
            yield name, partial(getattr(reader, name), article)
    for operator in get_args(Operator):
        for head in ("", "a", "2"):
            yield "completions", partial(reader.completions, operator, head)
    for kind in ("person", "organisation"):
        yield "candidates", partial(reader.candidates, kind)
    yield "figures", lambda: reader.figures(reader.ids("statistic"))
    for query in _QUERIES:
        yield "counts", partial(reader.counts, (Search(query),))
    for kind in KINDS:
        yield "ids", partial(reader.ids, kind)
        with contextlib.suppress(StoreError):
            some = list(reader.ids(kind))[:_MOST]
            yield "rows", partial(reader.rows, kind, some)
            for one in some[:3]:
                yield from _on_a_fact(reader, Ref(kind, one))


def _on_a_fact(reader: Reader, ref: Ref) -> Iterator[tuple[str, Callable[[], object]]]:
    for name in _OF_A_FACT:
        yield name, partial(getattr(reader, name), ref)
    yield "regions", partial(reader.regions, (ref,))
    yield "counts", partial(reader.counts, (ref,))
    for kind in KINDS:
        yield "narrowed", partial(_rows_narrowed, reader, kind, ref)


def _rows_narrowed(reader: Reader, kind: Kind, ref: Ref) -> object:
    return reader.rows(kind, list(reader.ids(kind, (ref,)))[:_MOST])


def last_line() -> str:
    """Return what is raised and where in the program."""
    _, error, trace = sys.exc_info()
    where = [one for one in traceback.extract_tb(trace) if "jamsostek_tui" in one.filename][-1]
    return f"{type(error).__name__} at {Path(where.filename).name}:{where.lineno}: {str(error)[:60]}"


def browsed(database: Path) -> str | None:
    """Open the browser and press what asks for most; return the last line of a traceback."""
    try:
        asyncio.run(_pressed(database))
    except (StoreError, SystemExit):
        return None
    except Exception:
        return f"browser: {last_line()}"
    return None


async def _pressed(database: Path) -> None:
    async with browsing(database) as pilot:
        await press(pilot, *_KEYS)
