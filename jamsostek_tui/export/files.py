"""Writing an export to a file: whole or not at all, and never over something else unasked."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from jamsostek_tui.errors import SentenceError
from jamsostek_tui.whole_file import write_whole
from jamsostek_tui.wording import say


class ExportError(SentenceError):
    """The file was not written; the message is one sentence with the way out."""


def write_file(path: Path, pieces: Iterable[str], *, overwrite: bool = False, option: str = "") -> None:
    """Write `pieces` as UTF-8 to `path`; raises ExportError, the old file untouched, when it cannot.

    A link is never followed: what it points to may be anywhere. A file that is overwritten keeps its rights.
    """
    must_be_free(path, overwrite=overwrite, option=option)
    try:
        write_whole(path, pieces, errors="backslashreplace", over=overwrite)
    except FileExistsError as error:
        raise ExportError(say("fault.file.meanwhile", path=path)) from error
    except OSError as error:
        raise ExportError(say("fault.file.unwritable", path=path, why=error.strerror or error)) from error


def must_be_free(path: Path, *, overwrite: bool, option: str = "") -> None:
    """Raise ExportError where `path` is a link, a folder, a pipe, a device, or a file that may not be overwritten.

    `option` is what the reader can type to have a file overwritten, "" where there is no such thing.
    """
    if path.is_symlink():
        raise ExportError(say("fault.file.link", path=path))
    if path.is_dir():
        raise ExportError(say("fault.file.folder", path=path))
    if path.exists() and not path.is_file():
        raise ExportError(say("fault.file.strange", path=path))
    if path.exists() and not overwrite:
        words = (
            say("fault.file.exists.option", path=path, option=option) if option else say("fault.file.exists", path=path)
        )
        raise ExportError(words)
