"""What a database still says of its pages, however damaged it is: their paths, and of pages without a file their text.

SQLite is asked first, from both ends and through the index, each way as far as it comes. Then the file itself is looked
through for rows of the table `place` (https://www.sqlite.org/fileformat2.html, section 2), whatever else is broken.
"""

from __future__ import annotations

import mmap
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from jamsostek_tui.paths import said
from jamsostek_tui.store.database.connection import damaged, has_foreign_parts
from jamsostek_tui.store.database.schema import APPLICATION_ID, VERSION
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.rows import STDIN_MARK
from jamsostek_tui.wording import say

_MAGIC = b"SQLite format 3\0"
_USUAL_PAGE = 8192
_NODES = (2, 10)  # pages of a table without row ids
_WHOLE_NUMBERS = (1, 2, 3, 4, 5, 6, 8, 9)
_WAYS = (
    "SELECT path, source, article FROM place ORDER BY path",
    "SELECT path, source, article FROM place ORDER BY path DESC",
    "SELECT path, path, article FROM place INDEXED BY place_article ORDER BY article",
    "SELECT path, path, article FROM place INDEXED BY place_article ORDER BY article DESC",
)


@dataclass(frozen=True, slots=True)
class OldPlace:
    """A page as a database knows it: by which path, how it is shown, the number of its article."""

    path: str
    source: str
    article: int


def refuse_strange(path: Path) -> None:
    """Raise StoreError for a folder, what cannot be read, another program's database, or one of a newer version."""
    if path.is_dir():
        raise StoreError(say("fault.folder", path=said(path)))
    if not path.is_file():
        raise StoreError(say("fault.no_file", path=said(path)))
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise StoreError(say("fault.unreadable", path=said(path), why=error.strerror)) from error
    application, version = int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big")
    if not head.startswith(_MAGIC):
        return
    if application not in (APPLICATION_ID, 0):
        raise StoreError(say("fault.foreign", path=said(path)))
    if version > VERSION and application:
        raise StoreError(say("fault.newer_alone", path=said(path)))


def old_places(path: Path) -> list[OldPlace]:
    """Return every page that a database still tells of, by article, in the order in which they came."""
    found: dict[str, OldPlace] = {}
    if not _asked(path, found):
        for one in _looked_through(path):
            found.setdefault(one.path, one)
    return sorted(found.values(), key=lambda one: (one.article, one.path))


def old_text(path: Path, article: int) -> tuple[str, str] | None:
    """Return hash and text of a page as a database kept them; None where it no longer does."""
    with suppress(sqlite3.Error, UnicodeDecodeError), closing(_opened(path)) as connection:
        row = connection.execute("SELECT sha256, text FROM article WHERE id = ?", (article,)).fetchone()
        if row is not None and isinstance(row[0], bytes) and isinstance(row[1], str):
            return row[0].hex(), row[1]
    return None


def _opened(path: Path) -> sqlite3.Connection:
    name = quote(str(path.absolute()).encode("utf-8", "surrogateescape"))
    connection = sqlite3.connect(f"file:{name}?mode=ro", uri=True, isolation_level=None)
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    if has_foreign_parts(connection):
        connection.close()  # we make none; a view may take for ever to read
        raise sqlite3.DatabaseError("views or triggers")
    return connection


def _asked(path: Path, found: dict[str, OldPlace]) -> bool:
    """Ask SQLite for the pages; whether it came to the end."""
    for way in _WAYS:
        try:
            with closing(_opened(path)) as connection:
                for path_, source, article in connection.execute(way):
                    if isinstance(path_, str) and isinstance(source, str) and isinstance(article, int):
                        found.setdefault(path_, OldPlace(path_, source, article))
            return True
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
                raise damaged(path, error) from error  # type: ignore[arg-type]
    return False


def _looked_through(path: Path) -> Iterator[OldPlace]:
    if not path.stat().st_size:
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        size = int.from_bytes(data[16:18], "big")
        size = {1: 65_536}.get(size, size)
        if size < 512 or size & (size - 1) or data[:16] != _MAGIC:
            size = _USUAL_PAGE
        for start in range(size, len(data), size):
            if data[start] in _NODES:
                yield from _in_node(data[start : start + size])


def _in_node(page: bytes) -> Iterator[OldPlace]:
    inner = page[0] == _NODES[0]
    first, ahead = (12, 4) if inner else (8, 0)
    count = min(int.from_bytes(page[3:5], "big"), len(page) // 2)
    for number in range(count):
        at = first + 2 * number
        with suppress(IndexError, ValueError, OverflowError):  # a broken cell is none
            one = _in_cell(page, int.from_bytes(page[at : at + 2], "big") + ahead)
            if one is not None:
                yield one


def _in_cell(page: bytes, at: int) -> OldPlace | None:
    """Return the row of `place` that a cell holds; None for any other, or one that goes on in another page."""
    length, at = _varint(page, at)
    begun = at
    head, at = _varint(page, at)
    body = begun + head
    if begun + length > len(page) or head > 32:
        return None
    sorts: list[int] = []
    while at < body:
        sort, at = _varint(page, at)
        sorts.append(sort)
    if len(sorts) != 3 or sorts[2] not in _WHOLE_NUMBERS or any(sort < 13 or not sort % 2 for sort in sorts[:2]):
        return None
    path_end = body + (sorts[0] - 13) // 2
    source_end = path_end + (sorts[1] - 13) // 2
    path, source = page[body:path_end].decode(), page[path_end:source_end].decode()
    number = sorts[2] - 8 if sorts[2] > 6 else int.from_bytes(page[source_end : begun + length], "big")
    return OldPlace(path, source, number) if path.startswith(STDIN_MARK) or os.path.isabs(path) else None  # noqa: PTH117


def _varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(at, at + 9):
        value = value << 7 | page[place] & 0x7F
        if page[place] < 0x80:
            return value, place + 1
    raise ValueError("no number")
