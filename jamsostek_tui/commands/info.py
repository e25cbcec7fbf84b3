"""Print version, paths, counts and the SQLite version."""

from __future__ import annotations

import argparse
import platform
import sqlite3
from pathlib import Path

from jamsostek_tui import __version__
from jamsostek_tui.commands.database import database_path, open_reader


def arguments(parser: argparse.ArgumentParser) -> None:
    """`info` takes nothing but --db."""


def run(args: argparse.Namespace) -> int:
    """Print one `name  value` line each; a database that cannot be read is said, and is exit code 1."""
    from jamsostek_tui.bundled import seed_folder
    from jamsostek_tui.settings import config_path, seeds_database_path
    from jamsostek_tui.store.errors import StoreError

    path = database_path(args.db)
    _line("version", __version__)
    _line("python", platform.python_version())
    _line("sqlite", sqlite3.sqlite_version)
    _line("database", path)
    _line("bundled pages", seed_folder())
    _line("their database", seeds_database_path())
    _line("config", config_path())
    if not path.exists():
        _line("clippings", "none loaded yet (jamsostek-tui load PATH…)")
        return 0
    _line("size", f"{path.stat().st_size:,} bytes")
    try:
        _counts(path)
    except StoreError as error:
        _line("problem", error)
        return 1
    return 0


def _counts(path: Path) -> None:
    from jamsostek_tui.model import KINDS

    reader = open_reader(path)
    try:
        counts = reader.counts()
        for kind in KINDS:
            _line(f"{kind}s" if kind != "person" else "people", counts[kind])
    finally:
        reader.close()


def _line(name: str, value: object) -> None:
    from jamsostek_tui.harmless import line

    print(f"{name:<15}{line(str(value))}")
