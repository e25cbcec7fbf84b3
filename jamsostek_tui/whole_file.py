"""Writing a file whole or not at all, with the rights that it has, or that a new file of its reader's gets.

The text is made in a new file beside it and takes its place when it is complete. Nobody else ever sees more of it than
the old file let them: a new file has its rights from the umask, as the system gives them (the umask of the process is
never touched, which other threads go by), and a file that replaces another is for its owner alone until it is whole.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

_OWNERS = 0o600
_EVERYBODYS = 0o666
_TRIES = 100


def write_whole(
    path: Path, pieces: Iterable[str], *, errors: str, over: bool = True, sure: bool = False, private: bool = False
) -> None:
    """Write `pieces` as UTF-8 to `path`, what cannot be encoded after `errors`; raises OSError, the old file untouched.

    Without `over` something that has the name already is a FileExistsError. With `sure` it is on the disk before it
    takes the name. With `private` it is for its owner alone, whatever stood there before.
    """
    before = _OWNERS if private else _rights(path) if over else None
    handle, made = _new_file(path, _EVERYBODYS if before is None else _OWNERS)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors=errors, newline="") as file:
            file.writelines(pieces)
            file.flush()
            if sure:
                os.fsync(file.fileno())
        if before is not None:
            made.chmod(before)
        if over:
            made.replace(path)
        else:
            _take_place(made, path)
    finally:
        made.unlink(missing_ok=True)


def _rights(path: Path) -> int | None:
    """Return the rights of a file that is there already, without those that let it run as its owner."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        return None


def _new_file(path: Path, rights: int) -> tuple[int, Path]:
    """Return a new file beside `path`, open for writing; the system takes the umask off its `rights`."""
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    flags |= getattr(os, "O_BINARY", 0)
    import secrets  # not at the top: the browser's first screen writes nothing

    for _ in range(_TRIES):
        made = path.with_name(f".jamsostek-{secrets.token_hex(8)}.part")
        try:
            return os.open(made, flags, rights), made
        except FileExistsError:
            continue
    raise FileExistsError(f"no free name beside {path}")


def _take_place(made: Path, path: Path) -> None:
    """Name `made` `path`, unless something has that name: a hard link is the one way that cannot overwrite."""
    try:
        os.link(made, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError from None
        made.replace(path)
