"""A path as text: what a page is known by, how a database keeps it, how a sentence says it and what is wrong there."""

from __future__ import annotations

import os
from pathlib import Path

from jamsostek_tui.wording import say

STDIN = "-"
"""What names standard input where a path is asked for."""


def absolute(path: str) -> str:
    """Return what a page is known by: its path from the root, links not followed."""
    return os.path.abspath(path)


def storable(path: str) -> str:
    """Return a path as text a database can hold: bytes that are no UTF-8 as `\\xff`."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def said(path: str | Path) -> str:
    """Return a path that can stand in a sentence: control characters and undecodable bytes made visible."""
    text = str(path)
    return text if text.isprintable() else ascii(text)


def unreadable(path: str, error: OSError) -> str:
    """Return the sentence for a file or folder the operating system does not give."""
    if isinstance(error, FileNotFoundError):
        return say("path.gone", path=said(path))
    if isinstance(error, PermissionError):
        return say("path.rights", path=said(path))
    return say("fault.unreadable", path=said(path), why=error.strerror or type(error).__name__)
