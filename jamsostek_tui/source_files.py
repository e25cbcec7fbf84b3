"""The bytes of a source as it is now, or one sentence why there are none; nothing but a file is ever opened."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass
from typing import BinaryIO

from jamsostek_tui.page.read import MAX_BYTES, too_large
from jamsostek_tui.paths import STDIN, said, unreadable
from jamsostek_tui.wording import say

_RAW_BYTE = re.compile(rb"\\x([0-9a-f]{2})")


@dataclass(frozen=True, slots=True)
class Missing:
    """No bytes: the sentence that says why; `gone` where nothing has that name any more."""

    sentence: str
    gone: bool = False


def source_bytes(path: str, *, follow: bool = True) -> bytes | Missing:
    """Return the bytes of the file at `path`; pipes, devices, folders and what is over 20 MB are never read.

    `path` is as the database keeps it: bytes that are no UTF-8 as `\\xff`. Without `follow`, a link is not followed.
    """
    real = as_the_system_has_it(path)
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(real, flags | (0 if follow else getattr(os, "O_NOFOLLOW", 0)))
    except (FileNotFoundError, NotADirectoryError):
        return Missing(say("path.gone", path=said(path)), gone=True)
    except (OSError, ValueError) as error:
        return Missing(unreadable(path, error) if isinstance(error, OSError) else say("path.none", path=said(path)))
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            key = "path.folder" if stat.S_ISDIR(status.st_mode) else "path.no_file"
            return Missing(say(key, path=said(path)))
        if status.st_size > MAX_BYTES:
            return Missing(f"{said(path)}: {too_large(status.st_size)}")
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        return Missing(unreadable(path, error))
    finally:
        os.close(handle)


def bytes_of_stream(stdin: BinaryIO | None) -> bytes | Missing:
    """Return all that standard input gives; None is one that is closed."""
    if stdin is None:
        return Missing(say("load.no_stdin"))
    try:
        data = stdin.read(MAX_BYTES + 1)
    except OSError as error:
        return Missing(unreadable(STDIN, error))
    if len(data) > MAX_BYTES:
        return Missing(f"{say('load.stdin')}: {say('page.endless', most=MAX_BYTES // 1_000_000)}")
    return data


def as_the_system_has_it(path: str) -> str:
    """Return the path itself where something has that name, else with `\\xff` read as the byte it stands for."""
    try:
        if "\\x" not in path or os.path.lexists(path):
            return path
        return os.fsdecode(_RAW_BYTE.sub(lambda found: bytes([int(found[1], 16)]), os.fsencode(path)))
    except (ValueError, UnicodeError):
        return path
