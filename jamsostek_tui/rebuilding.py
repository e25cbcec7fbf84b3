"""A database made anew from its pages and the journal: beside the old one, which is kept, and put in its place at once.

The pages are those that the old database still tells of, and those that are named. A page that cannot be read from a
file any more is taken from the old database, where its text there still has the hash of the page.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from jamsostek_tui.loader import Progress, Summary, load, load_at_hand
from jamsostek_tui.paths import said
from jamsostek_tui.source_files import as_the_system_has_it
from jamsostek_tui.store.database.salvage import OldPlace, old_places, old_text, refuse_strange
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.extraction import Extracting, Raw

try:
    import fcntl
except ImportError:  # Windows: a file that is open cannot be put away there
    fcntl = None  # type: ignore[assignment]

_LOGS = ("-wal", "-shm", "-journal")
_LOCK_BYTES = (0x4000_0000, 512)  # where SQLite's own locks lie: whoever writes, or has a log open, holds one
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252")


@dataclass(slots=True)
class Rebuilt:
    """What came of it: pages read, how many of them from the old database, a sentence for each that is lost.

    `kept` is where the old database is now, None where there was none.
    """

    summary: Summary
    from_old: int = 0
    lost: list[str] = field(default_factory=list)
    kept: Path | None = None


def rebuild(
    database: Path,
    paths: Sequence[str] = (),
    on_progress: Callable[[Progress], None] | None = None,
    extracting: Extracting | None = None,
) -> Rebuilt:
    """Make `database` anew; raises StoreError, and then leaves it as it was. Journal and pages are only read.

    A page is cited by the path by which it was loaded, so that dossiers and their proofs stay the same.
    """
    there = os.path.lexists(database)
    if there:
        refuse_strange(database)
    before = _state(database)
    places = old_places(database) if there else []
    if not places and not paths:
        raise StoreError(say("rebuild.no_page", path=said(database)))
    if there:
        with _alone_with(database):
            pass
    with _made_beside(database) as making:
        found = [real for one in places if os.path.lexists(real := as_the_system_has_it(one.path))]
        cited = {one.path: one.source for one in places}
        done = Rebuilt(load([*found, *paths], making, on_progress, extracting=extracting, cited=cited))
        _take_over(database, places, making, done, on_progress)
        if not done.summary.loaded:
            raise StoreError(say("rebuild.unreadable", path=said(database)))
        if there:
            with _alone_with(database):
                if _state(database) != before:
                    raise StoreError(say("rebuild.meanwhile", path=said(database)))
                done.kept = _put_away(database)
        making.replace(database)
    return done


def _take_over(
    database: Path,
    places: Sequence[OldPlace],
    making: Path,
    done: Rebuilt,
    on_progress: Callable[[Progress], None] | None,
) -> None:
    """Load from the old database what no file gave, and keep a sentence for each page that is nowhere."""
    read = {one.path for one in old_places(making)}
    bound = {one.article for one in places if one.path in read}
    left: dict[int, OldPlace] = {}
    for one in places:
        if one.article not in bound:
            left.setdefault(one.article, one)
    old: list[Raw] = []
    for one in left.values():
        raw = _kept_of(database, one)
        if raw is None:
            done.lost.append(say("rebuild.lost", path=said(one.path)))
        else:
            old.append(raw)
    if old:
        more = load_at_hand(old, making, on_progress)
        done.from_old = more.loaded + more.unchanged
        done.summary.loaded += more.loaded
        done.summary.unchanged += more.unchanged
        done.summary.failed += more.failed
        done.summary.problems += more.problems


def _kept_of(database: Path, place: OldPlace) -> Raw | None:
    """Return a page as the old database has it, if it is still true to the byte."""
    from jamsostek_tui.extraction import Raw

    kept = old_text(database, place.article)
    if kept is None:
        return None
    sha256, text = kept
    for encoding in _ENCODINGS:
        for newline in ("\n", "\r\n"):
            with suppress(UnicodeEncodeError):
                data = text.replace("\n", newline).encode(encoding)
                if hashlib.sha256(data).hexdigest() == sha256:
                    return Raw(place.path, place.path, place.source, sha256, data)
    return None


def _state(path: Path) -> tuple[int, ...]:
    """Return what changes when a database or its log is written."""
    state: list[int] = []
    for name in (path, Path(f"{path}-wal")):
        with suppress(OSError):
            found = name.stat()
            state += [found.st_ino, found.st_size, found.st_mtime_ns]
    return tuple(state)


@contextmanager
def _made_beside(database: Path) -> Iterator[Path]:
    """Give the path of a database to make in the same folder, whose journal it shares; what is left of it goes."""
    making = database.with_name(f"{database.name}.part")
    with _one_at_a_time(database):
        _unlinked(making)  # of one that was killed
        try:
            yield making
        finally:
            _unlinked(making)


def _unlinked(path: Path) -> None:
    for name in ("", *_LOGS):
        with suppress(OSError):
            Path(f"{path}{name}").unlink()


@contextmanager
def _one_at_a_time(database: Path) -> Iterator[None]:
    """Let nobody else make a database of this folder anew meanwhile, where folders can be locked."""
    if fcntl is None or not database.parent.is_dir():
        yield
        return
    handle = os.open(database.parent, os.O_RDONLY)
    try:
        with suppress(OSError):
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise StoreError(say("rebuild.by_another", path=said(database))) from error
        yield
    finally:
        os.close(handle)


@contextmanager
def _alone_with(database: Path) -> Iterator[None]:
    """Keep every writer out; raises StoreError where one is at work or the file may not be written."""
    try:
        handle = os.open(database, os.O_RDWR)
    except OSError as error:
        raise StoreError(say("rebuild.unwritable", path=said(database), why=error.strerror)) from error
    try:
        if fcntl is not None:
            start, length = _LOCK_BYTES
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, length, start)
        yield
    except BlockingIOError as error:
        raise StoreError(say("rebuild.in_use", path=said(database))) from error
    finally:
        os.close(handle)


def _put_away(database: Path) -> Path:
    """Give the old database, with its logs, a second name that is free; returns it."""
    number = 1
    while os.path.lexists(kept := database.with_name(f"{database.name}.old{number}")):
        number += 1
    try:
        if database.is_symlink():
            raise NotImplementedError
        os.link(database, kept)  # so that at no moment there is none
    except (OSError, NotImplementedError):
        database.rename(kept)
    for name in _LOGS:
        with suppress(FileNotFoundError):
            Path(f"{database}{name}").rename(f"{kept}{name}")
    return kept
