"""Which article has a hash or was read at a path, and where; which ids its numbers, statements, events and links have;
which articles name an entity.
"""

from __future__ import annotations

import sqlite3

from jamsostek_tui.model import Kind
from jamsostek_tui.store.database.packing import unpack_ids
from jamsostek_tui.store.database.schema import KIND_NUMBER

KEPT_PATHS = 3
"""Paths of a page, at most, that a key of a fact keeps."""


def article_of(connection: sqlite3.Connection, sha256: str) -> int | None:
    """Return the article read from the page with a hash; None where there is none, or that is no hash."""
    try:
        row = connection.execute("SELECT id FROM article WHERE sha256 = ?", (bytes.fromhex(sha256),)).fetchone()
    except ValueError:
        return None
    return None if row is None else int(row[0])


def hash_of(connection: sqlite3.Connection, article: int) -> str:
    """Return the hash of the page an article was read from, "" where there is no such article."""
    row = connection.execute("SELECT sha256 FROM article WHERE id = ?", (article,)).fetchone()
    return "" if row is None else str(row[0].hex())


def article_at(connection: sqlite3.Connection, path: str) -> int | None:
    """Return the article that was read at a path, None for none."""
    row = connection.execute("SELECT article FROM place WHERE path = ?", (path,)).fetchone()
    return None if row is None else int(row[0])


def paths_of(connection: sqlite3.Connection, article: int, most: int = -1) -> tuple[str, ...]:
    """Return where the pages that give an article were read, in order: all of them, or the first `most`."""
    rows = connection.execute("SELECT path FROM place WHERE article = ? ORDER BY path LIMIT ?", (article, most))
    return tuple(str(path) for (path,) in rows)


def ranges_of(connection: sqlite3.Connection, kind: Kind, article: int) -> list[range]:
    """Return the ranges in which the ids of an article's facts of a kind lie; not every id in them need be taken."""
    row = connection.execute(f"SELECT first_{kind}, {kind}s FROM article WHERE id = ?", (article,)).fetchone()
    if row is None:
        return []
    made = connection.execute(
        "SELECT id FROM extra WHERE article = ? AND kind = ? ORDER BY id", (article, KIND_NUMBER[kind])
    )
    return [range(row[0], row[0] + row[1]), *(range(number, number + 1) for (number,) in made)]


def ids_of(connection: sqlite3.Connection, kind: Kind, article: int) -> list[int]:
    """Return the ids of an article's facts of a kind, in order."""
    return [
        row[0]
        for one in ranges_of(connection, kind, article)
        for row in connection.execute(
            f"SELECT id FROM {kind} WHERE id >= ? AND id < ? AND article = ? ORDER BY id",
            (one.start, one.stop, article),
        )
    ]


def articles_of(connection: sqlite3.Connection, kind: Kind, number: int) -> list[int]:
    """Return the articles that name an entity, in order; what waits must have been flushed."""
    rows = connection.execute(
        "SELECT ids FROM posting WHERE kind = ? AND id = ? AND of = 0 ORDER BY chunk", (KIND_NUMBER[kind], number)
    )
    return list(unpack_ids(row[0] for row in rows))
