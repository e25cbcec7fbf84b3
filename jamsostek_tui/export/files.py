"""Writing an export to a file: whole or not at all, and never over something else unasked."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path


class ExportError(Exception):
    """The file was not written; the message is one sentence with the way out."""


def write_file(path: Path, pieces: Iterable[str], *, overwrite: bool = False) -> None:
    """Write `pieces` as UTF-8 to `path`; raises ExportError, the old file untouched, when it cannot.

    A link is never followed: what it points to may be anywhere. The text is made in a private temporary file
    beside `path` and takes its place when it is complete.
    """
    must_be_free(path, overwrite=overwrite)
    try:
        _replace(path, pieces, overwrite=overwrite)
    except FileExistsError as error:
        raise ExportError(f"{path} came into being meanwhile; give another name.") from error
    except OSError as error:
        raise ExportError(f"{path} cannot be written: {error.strerror or error}.") from error


def must_be_free(path: Path, *, overwrite: bool) -> None:
    """Raise ExportError where `path` is a link, a folder, or a file that may not be overwritten."""
    if path.is_symlink():
        raise ExportError(f"{path} is a link; give the file itself.")
    if path.is_dir():
        raise ExportError(f"{path} is a folder; give the name of a file in it.")
    if path.exists() and not overwrite:
        raise ExportError(f"{path} exists already; give another name, or --force to overwrite it.")


def _replace(path: Path, pieces: Iterable[str], *, overwrite: bool) -> None:
    handle, name = tempfile.mkstemp(prefix=".jamsostek-", suffix=".part", dir=path.parent)
    made = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.writelines(pieces)
        made.chmod(0o666 & ~_umask())
        if overwrite:
            made.replace(path)
        else:
            _take_place(made, path)
    finally:
        made.unlink(missing_ok=True)


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


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
