"""The journal: `decisions.jsonl` beside the database, one decision a line, only ever appended to.

Writers take turns by a lock on the file; a line is one write, on the disk before `append` returns. A last line that a
crash left unfinished is moved into `decisions.unfinished` beside it before anything else is appended. Lines that this
program cannot read stay where they are and are told.
"""

from __future__ import annotations

import getpass
import hashlib
import os
import platform
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from jamsostek_tui.decisions.errors import JournalError
from jamsostek_tui.decisions.journal.decision import Decision, from_line, to_line
from jamsostek_tui.decisions.journal.journal_file import held_by, opened, write_all
from jamsostek_tui.wording import say

try:
    import fcntl
except ImportError:  # Windows: there one program at a time must do
    fcntl = None  # type: ignore[assignment]

NAME = "decisions.jsonl"
_LAST_YEAR = 9000
"""A line from beyond it (somebody's clock, or malice) does not set the time of those that follow."""


@dataclass(frozen=True, slots=True)
class Lines:
    """What a journal holds: its decisions in order, lines nobody here can read, a last line without its end."""

    decisions: tuple[Decision, ...] = ()
    unread: tuple[str, ...] = ()
    unfinished: str = ""
    digest: str = ""


def journal_path(database: Path) -> Path:
    """Return the journal of the databases in a folder; decisions are keyed by text, so they may share it."""
    return database.with_name(NAME)


def read(path: Path, *, follow: bool = False) -> Lines:
    """Read a journal, through a link only where one may `follow`; a missing one is empty. Raises JournalError."""
    try:
        handle = opened(path, os.O_RDONLY, follow=follow)
        try:
            return parsed(held_by(handle, path))
        finally:
            os.close(handle)
    except FileNotFoundError:
        return Lines()
    except OSError as error:
        raise JournalError(say("fault.journal.unreadable", path=path, why=error.strerror)) from error


def parsed(data: bytes) -> Lines:
    """Return what the bytes of a journal say."""
    whole, _, rest = data.rpartition(b"\n")
    if _is_whole(rest):
        whole, rest = data, b""
    decisions: dict[str, Decision] = {}
    unread: list[str] = []
    for line in whole.split(b"\n"):
        text = line.decode("utf-8", "backslashreplace")
        if not text.strip():
            continue
        one = from_line(text)
        if one is None:
            unread.append(text)
        else:
            decisions.setdefault(one.id, one)
    digest = hashlib.sha256(whole).hexdigest() if whole else ""
    return Lines(tuple(decisions.values()), tuple(unread), rest.decode("utf-8", "backslashreplace"), digest)


def _is_whole(rest: bytes) -> bool:
    """Whether a last line lacks only its end, as an editor may leave it."""
    return from_line(rest.decode("utf-8", "backslashreplace")) is not None


def append(path: Path, make: Callable[[Lines], Sequence[Decision]]) -> tuple[Decision, ...]:
    """Append what `make` decides, given all that is decided so far; returns the lines as written.

    `make` gives decisions whose `id` and `at` may be "": they get their own. Raises JournalError; then nothing of it
    is in the journal.
    """
    made: list[Decision] = []

    def lines(before: Lines) -> list[str]:
        made.extend(_stamped(make(before), before))
        return [to_line(one) for one in made]

    append_lines(path, lines)
    return tuple(made)


def append_lines(path: Path, make: Callable[[Lines], Sequence[str]]) -> int:
    """Append the lines that `make` gives, knowing all that is there, as they are; returns how many.

    They may be of another journal, also such as only a newer program reads. Raises JournalError; then none is there.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _locked(path) as handle:
            before = _settled(path, handle)
            lines = make(before)
            size = os.fstat(handle).st_size
            try:
                for line in lines:
                    write_all(handle, line.encode("utf-8") + b"\n")
            except OSError:
                os.ftruncate(handle, size)
                raise
            return len(lines)
    except OSError as error:
        raise JournalError(say("fault.journal.unwritable", path=path, why=error.strerror)) from error


def unfinished_path(path: Path) -> Path:
    """Return where lines are kept that a crash left unfinished."""
    return path.with_suffix(".unfinished")


def me() -> str:
    """Return by what name one's own decisions go: the login, and a mark of the machine, so that two never share one."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):
        name = "somebody"
    return f"{name}-{hashlib.sha256(platform.node().encode()).hexdigest()[:4]}"


@contextmanager
def _locked(path: Path) -> Iterator[int]:
    handle = opened(path, os.O_RDWR | os.O_CREAT | os.O_APPEND)
    try:
        if fcntl is not None:
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield handle
    finally:
        os.close(handle)  # which lets the lock go


def _settled(path: Path, handle: int) -> Lines:
    """Return what the journal holds, an unfinished last line moved into a file of its own."""
    data = held_by(handle, path)
    before = parsed(data)
    rest = data[data.rfind(b"\n") + 1 :]
    if rest and not before.unfinished:
        write_all(handle, b"\n")
    elif rest:
        aside = opened(unfinished_path(path), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        try:
            write_all(aside, rest + b"\n")
        finally:
            os.close(aside)
        os.ftruncate(handle, len(data) - len(rest))
        os.fsync(handle)
    return before


def _stamped(made: Sequence[Decision], before: Lines) -> Iterator[Decision]:
    """Give each decision an id and a moment after all others, so that order in time is order in the journal."""
    moments = (datetime.fromisoformat(one.at) for one in before.decisions)
    latest = max((one for one in moments if one.year < _LAST_YEAR), default=None)
    for one in made:
        now = datetime.now(UTC)
        latest = now if latest is None else max(now, latest + timedelta(microseconds=1))
        moment = latest.isoformat(timespec="microseconds")
        yield replace(one, id=one.id or secrets.token_hex(8), at=moment, by=one.by or me())
