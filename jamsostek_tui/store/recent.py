"""The latest searches of one database, kept between runs in a text file beside it: one a line, the latest first."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

MOST = 12
_MOST_BYTES = 100_000


def recent_path(database: Path) -> Path:
    """Return the file of the searches that belong to a database."""
    return database.with_name(f"{database.stem}.searches.txt")


def read_recent(path: Path) -> list[str]:
    """Return the latest searches; none where the file is missing, too large to be one, or cannot be read."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return []
        lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
    except OSError:
        return []
    return list(dict.fromkeys(line.strip() for line in lines if line.strip()))[:MOST]


def keep_recent(path: Path, query: str) -> Sequence[str]:
    """Put a search first in the file, wholly or not at all, and return what it now holds; raises OSError."""
    line = " ".join(query.split())
    if not line:
        return read_recent(path)
    kept = [line, *(other for other in read_recent(path) if other != line)][:MOST]
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="\n") as file:
            file.write("\n".join(kept) + "\n")
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return kept
