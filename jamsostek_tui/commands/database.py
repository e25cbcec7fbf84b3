"""Which database a command reads: the one asked for, the user's own, or that of the bundled pages."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
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
    where = f" --db {given}" if given is not None else ""
    return Chosen(_bundled(), say("cli.bundled", where=where))


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
    reader = open_reader(chosen.path)
    try:
        yield reader
    finally:
        reader.close()


def _is_empty(path: Path) -> bool:
    reader = open_reader(path)
    try:
        return reader.counts()["article"] == 0
    finally:
        reader.close()


def _bundled() -> Path:
    """Return the database of the bundled pages, made anew where it is not of these pages or of older rules."""
    from jamsostek_tui.bundled import seed_folder
    from jamsostek_tui.own_paths import seeds_database_path
    from jamsostek_tui.store.errors import StoreError

    path, pages = seeds_database_path(), seed_folder()
    _keep_earlier_decisions(path)
    if not _is_current(path, pages):
        try:
            _make_bundled(path, pages)
        except (OSError, StoreError) as error:
            raise CommandError(say("cli.no_bundled", folder=path.parent, error=error)) from error
    return path


def _keep_earlier_decisions(database: Path) -> None:
    """Take over what an earlier version kept of decisions on the bundled pages in the cache, which may be emptied."""
    from jamsostek_tui.decisions.exchange import taken_in
    from jamsostek_tui.decisions.journal import journal_path
    from jamsostek_tui.own_paths import cached_decisions_path

    earlier, journal = cached_decisions_path(), journal_path(database)
    if earlier.is_file() and not journal.exists():
        taken_in(journal, earlier)


def _make_bundled(path: Path, pages: Path) -> None:
    from jamsostek_tui.loader import load

    path.parent.mkdir(parents=True, exist_ok=True)
    making = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        load([str(pages)], making)
        making.replace(path)
    finally:
        making.unlink(missing_ok=True)


def _is_current(path: Path, pages: Path) -> bool:
    """Whether the database is younger than the program and holds exactly the bundled pages as their bytes are now."""
    import hashlib

    from jamsostek_tui.model import Article
    from jamsostek_tui.store.errors import StoreError
    from jamsostek_tui.store.reader import Reader

    if not path.exists() or path.stat().st_mtime < _program_changed():
        return False
    try:
        reader = Reader(path)
    except StoreError:
        return False
    try:
        held = {(fact.source, fact.sha256) for fact in reader.facts(("article",)) if isinstance(fact, Article)}
    finally:
        reader.close()
    files = (page for page in pages.iterdir() if page.is_file())
    return held == {(str(page), hashlib.sha256(page.read_bytes()).hexdigest()) for page in files}


def _program_changed() -> float:
    """Return when the youngest file of the program was written: its rules may be newer than facts found before."""
    package = Path(__file__).resolve().parent.parent
    return max(
        Path(folder, name).stat().st_mtime
        for folder, _, names in os.walk(package)
        for name in names
        if not name.endswith(".pyc")
    )
