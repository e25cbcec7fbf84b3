"""The file of a journal, opened so that nothing else ever is: no link followed, no pipe waited for, no device read."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from jamsostek_tui.decisions.errors import JournalError
from jamsostek_tui.wording import say

MOST_BYTES = 500_000_000
_AT_ONCE = 1 << 20
_NO_LINK = (errno.ELOOP, errno.EMLINK)
_NO_FILE = (errno.ENXIO, errno.ENODEV, errno.EISDIR)


def opened(path: Path, flags: int, *, follow: bool = False) -> int:
    """Return a descriptor of the regular file at `path`, which may be made by O_CREAT.

    Raises JournalError for a link (unless `follow`), a folder, a pipe or a device; OSError for the rest.
    """
    if not follow and path.is_symlink():  # where the system knows no O_NOFOLLOW
        raise _a_link(path)
    flags |= os.O_NONBLOCK if hasattr(os, "O_NONBLOCK") else 0
    flags |= getattr(os, "O_BINARY", 0) | (0 if follow else getattr(os, "O_NOFOLLOW", 0))
    try:
        handle = os.open(path, flags, 0o644)
    except OSError as error:
        if error.errno in _NO_LINK and not follow:
            raise _a_link(path) from error
        if error.errno in _NO_FILE:
            raise _no_file(path) from error
        raise
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise _no_file(path)
    return handle


def held_by(handle: int, path: Path) -> bytes:
    """Return all that an open file holds; raises JournalError for more than a journal ever holds."""
    if os.fstat(handle).st_size > MOST_BYTES:
        raise _too_large(path)
    os.lseek(handle, 0, os.SEEK_SET)
    pieces: list[bytes] = []
    size = 0
    while piece := os.read(handle, _AT_ONCE):
        pieces.append(piece)
        size += len(piece)
        if size > MOST_BYTES:
            raise _too_large(path)
    return b"".join(pieces)


def write_all(handle: int, data: bytes) -> None:
    """Write bytes onto the disk."""
    while data:
        data = data[os.write(handle, data) :]
    os.fsync(handle)


def _a_link(path: Path) -> JournalError:
    return JournalError(say("fault.journal.link", path=path))


def _no_file(path: Path) -> JournalError:
    return JournalError(say("fault.journal.no_file", path=path))


def _too_large(path: Path) -> JournalError:
    return JournalError(say("fault.journal.large", path=path))
