"""Which database a command reads: the one asked for, the user's own, or that of the bundled pages."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jamsostek_tui.commands.errors import CommandError
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.store.reader import Reader


@dataclass(frozen=True, slots=True)
class Chosen:
    """A database to read, and what the reader must be told of it (None: it is what was asked for)."""

    path: Path
    notice: str | None = None


def database_path(given: str | None) -> Path:
    """Return the path `--db` gave, else the user's own database; the file may not exist yet."""
    if given is not None:
        if not given.strip():
            raise CommandError(say("cli.db_needed"), code=2)
        return user_path(given)
    from jamsostek_tui.own_paths import default_database_path

    return default_database_path()


def user_path(given: str) -> Path:
    """Return the path a reader typed, `~` expanded where it names somebody's home, else left as it is."""
    try:
        return Path(given).expanduser()
    except RuntimeError:
        return Path(given)


def choose_database(given: str | None, *, fall_back: bool) -> Chosen:
    """Return the database to read; without clippings in it, that of the bundled pages.

    A file named with `--db` that does not exist is a CommandError unless `fall_back`: an export must never
    quietly be of other facts than those asked for.
    """
    path = database_path(given)
    if path.exists() and not _is_empty(path):
        return Chosen(path)
    if given is not None and not fall_back:
        raise CommandError(say("cli.no_clippings", path=path, given=given))
    from jamsostek_tui.commands.bundled_database import bundled_database

    where = f" --db {given}" if given is not None else ""
    return Chosen(bundled_database(), say("cli.bundled", where=where))


def open_reader(path: Path) -> Reader:
    """Open a database to read it; one of an older version is brought up to date first, a copy of it kept, and told."""
    from jamsostek_tui.store.errors import OlderError
    from jamsostek_tui.store.reader import Reader

    try:
        return Reader(path)
    except OlderError:
        from jamsostek_tui.harmless import line
        from jamsostek_tui.store.database.migrations import bring_up_to_date  # costs 77 ms, which is why only now

        copy = bring_up_to_date(path)
        print(line(say("cli.brought_up", path=path, copy=copy.name)), file=sys.stderr)
        return Reader(path)


@contextmanager
def open_facts(given: str | None) -> Iterator[Reader]:
    """Open the database a printing command reads; a fall back to the bundled pages is said on standard error."""
    chosen = choose_database(given, fall_back=False)
    if chosen.notice:
        print(chosen.notice, file=sys.stderr)
    with closing(open_reader(chosen.path)) as reader:
        yield reader


def _is_empty(path: Path) -> bool:
    with closing(open_reader(path)) as reader:
        return reader.counts()["article"] == 0
