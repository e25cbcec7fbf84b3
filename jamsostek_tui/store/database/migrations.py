"""Making a database, and bringing one of an older version up to date (a copy of it is kept)."""

from __future__ import annotations

import os
import sqlite3
import time
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from jamsostek_tui.paths import said
from jamsostek_tui.store.database.connection import (
    SPOILT,
    check,
    damaged,
    is_blank,
    must_be_a_file,
    refuse_foreign_parts,
    told_of,
)
from jamsostek_tui.store.database.packing import couples, pack_ids, pack_numbers, unpack
from jamsostek_tui.store.database.schema import APPLICATION_ID, CHUNK_BITS, DECIDING, KIND_NUMBER, TABLES, VERSION
from jamsostek_tui.store.database.sqlite_writing import sqlite_utils
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.wording import say

_REGION, _STATISTIC = KIND_NUMBER["region"], KIND_NUMBER["statistic"]


def numbers_under_their_own_region(connection: sqlite3.Connection) -> None:
    """Link every number with no other regions; version 2 linked it with each that its sentence names too."""
    above = _lines_of_descent(connection)
    posted: dict[tuple[int, int], array[int]] = defaultdict(lambda: array("q"))
    changed: list[tuple[str | None, int]] = []
    for number, code, linked in connection.execute("SELECT id, region, linked FROM statistic ORDER BY id"):
        regions = above.get(code or "", ())
        for region in regions:
            posted[region, number >> CHUNK_BITS].append(number)
        others = [one for one in couples(unpack(linked)) if one[0] != _REGION]
        now = sorted([*others, *((_REGION, region) for region in regions)])
        packed = pack_numbers([part for one in now for part in one]) if now else None
        if packed != linked:
            changed.append((packed, number))
    connection.executemany("UPDATE statistic SET linked = ? WHERE id = ?", changed)
    connection.execute("DELETE FROM posting WHERE kind = ? AND of = ?", (_REGION, _STATISTIC))
    rows = ((_REGION, region, _STATISTIC, chunk, pack_ids(ids)) for (region, chunk), ids in sorted(posted.items()))
    connection.executemany("INSERT INTO posting VALUES (?, ?, ?, ?, ?)", rows)


def _lines_of_descent(connection: sqlite3.Connection) -> dict[str, tuple[int, ...]]:
    """Return the number of each region by its code, those of the regions above it behind."""
    known = {
        code: (number, parent) for code, number, parent in connection.execute("SELECT id, num, parent FROM region")
    }
    lines: dict[str, tuple[int, ...]] = {}
    for code in known:
        line: list[int] = []
        here: str | None = code
        while here in known and known[here][0] not in line:
            line.append(known[here][0])
            here = known[here][1]
        lines[code] = tuple(line)
    return lines


def _with_decisions(database: sqlite_utils.Database) -> None:
    """1 -> 2: the tables of what a person decided; all else stays as it is."""
    for statement in statements(DECIDING):
        database.conn.execute(statement)


def statements(script: str) -> Iterator[str]:
    """Yield the statements of a script one by one, so that they can be in one transaction."""
    yield from (statement for statement in script.split(";\n") if statement.strip())


MIGRATIONS: dict[int, Callable[[sqlite_utils.Database], None]] = {
    1: _with_decisions,
    2: lambda database: numbers_under_their_own_region(database.conn),
}
"""What brings a database from the version that is the key to the next."""
BUSY_SECONDS = 30.0
_PAUSE_SECONDS = 0.02
_PAGE_BYTES = 8192  # an article's row is about 3 KB: on pages of 4 KB every fourth byte of the file would lie idle


def open_writing(path: Path, wait: float = BUSY_SECONDS) -> sqlite_utils.Database:
    """Open or make the database at `path`; raises StoreError, and then leaves the file as it was.

    Others that write it are waited for so many seconds.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(say("fault.no_folder", path=said(path.parent), why=error.strerror)) from error
    must_be_a_file(path)
    missing = not path.exists()
    try:
        connection = sqlite3.connect(path, timeout=wait, isolation_level=None)
    except sqlite3.Error as error:
        raise damaged(path, error) from error
    try:
        if missing and not os.access(path.parent, os.W_OK):
            raise StoreError(say("fault.unwritable", path=said(path)))
        new = is_blank(connection)
        if not new:
            _brought_up_to_date(connection, path)
        if new:
            connection.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
        _keep_a_log(connection, wait)
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA cache_size = -32000")
        connection.execute("PRAGMA trusted_schema = OFF")
        database = sqlite_utils.Database(connection, recursive_triggers=False, execute_plugins=False)
        if new:
            _made(connection)
    except StoreError:
        connection.close()
        raise
    except SPOILT as error:
        connection.close()
        raise told_of(path, error) from error
    return database


def bring_up_to_date(path: Path) -> Path:
    """Make a database of an older version one of this version; returns the copy that stays as it was.

    Raises StoreError where it cannot be written.
    """
    version = _version_of(path)
    connection = open_writing(path).conn
    with suppress(sqlite3.Error):  # as a writer leaves it: one plain file, which a read-only folder can be read with
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    return _copy_of(path, version)


def _version_of(path: Path) -> int:
    try:
        with closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as connection:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.Error as error:
        raise damaged(path, error) from error


def _copy_of(path: Path, version: int) -> Path:
    return path.with_name(f"{path.name}.v{version}")


def _keep_a_log(connection: sqlite3.Connection, wait: float) -> None:
    """Switch to write-ahead logging; SQLite does not wait by itself for others when it changes this mode."""
    until = time.monotonic() + wait
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_PAUSE_SECONDS)


def _made(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    if connection.execute("PRAGMA user_version").fetchone()[0] == 0:  # another loader may have been first
        for statement in statements(TABLES):
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")


def _brought_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID or version >= VERSION or version not in MIGRATIONS:
        check(connection, path)
        return
    refuse_foreign_parts(connection, path)
    _copied(connection, path, version)
    database = sqlite_utils.Database(connection, execute_plugins=False)
    for step in range(version, VERSION):
        connection.execute("BEGIN IMMEDIATE")
        if connection.execute("PRAGMA user_version").fetchone()[0] == step:  # another loader may have been first
            MIGRATIONS[step](database)
            connection.execute(f"PRAGMA user_version = {step + 1}")
        connection.execute("COMMIT")


def _copied(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Keep the database as it is now, with what still waits in its log; an older copy of that version stays."""
    to = _copy_of(path, version)
    if to.exists():
        return
    making = to.with_name(f"{to.name}.{os.getpid()}.part")
    try:
        with closing(sqlite3.connect(making)) as copy:
            connection.backup(copy)
        making.replace(to)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(say("fault.no_copy", path=said(path), version=version, why=error)) from error
    finally:
        with suppress(OSError):
            making.unlink(missing_ok=True)
