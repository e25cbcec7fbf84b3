"""Print version, paths, counts and the SQLite version."""

from __future__ import annotations

import argparse
import platform
import sqlite3
from contextlib import closing
from pathlib import Path

from jamsostek_tui import __version__
from jamsostek_tui.commands.database import database_path, open_reader
from jamsostek_tui.wording import number, say


def arguments(parser: argparse.ArgumentParser) -> None:
    """`info` takes nothing but --db."""


def run(args: argparse.Namespace) -> int:
    """Print one `name  value` line each; a database that cannot be read is said, and is exit code 1."""
    from jamsostek_tui.own_paths import config_path, seed_folder, seeds_database_path
    from jamsostek_tui.store.errors import StoreError

    path = database_path(args.db)
    _line(say("info.version"), __version__)
    _line(say("info.python"), platform.python_version())
    _line(say("info.sqlite"), sqlite3.sqlite_version)
    _line(say("info.database"), path)
    _line(say("info.bundled"), seed_folder())
    _line(say("info.their"), seeds_database_path())
    _line(say("info.config"), config_path())
    if not path.exists():
        _line(say("info.clippings"), say("info.none"))
        return 0
    _line(say("info.size"), say("info.bytes", size=number(path.stat().st_size)))
    try:
        _counts(path)
    except StoreError as error:
        _line(say("info.problem"), error)
        return 1
    return 0


def _counts(path: Path) -> None:
    from jamsostek_tui.model import KINDS

    with closing(open_reader(path)) as reader:
        counts = reader.counts()
    for kind in KINDS:
        _line(say(f"noun.{kind}.many"), number(counts[kind]))


def _line(name: str, value: object) -> None:
    from jamsostek_tui.harmless import line

    print(f"{name:<20}{line(str(value))}")
