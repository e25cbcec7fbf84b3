"""Opening a database of ours to read it; every way a database can fail, as one sentence."""

from __future__ import annotations

import sqlite3
import zlib
from pathlib import Path
from urllib.parse import quote

from jamsostek_tui.paths import said
from jamsostek_tui.store.database.schema import APPLICATION_ID, TABLE_NAMES, VERSION
from jamsostek_tui.store.errors import BusyError, OlderError, StoreError
from jamsostek_tui.wording import say

_BUSY_SECONDS = 10.0
_MOST_SAID = 120
_CACHE_KILOBYTES = 256
"""Of pages kept by each connection. The system keeps the file's pages as well: with SQLite's own 2,000 the browser
was 4 MB larger at a million facts and no faster (`python -m tests.bench`)."""


def must_be_a_file(path: Path) -> None:
    """Raise StoreError where a folder, a pipe, a socket or a device stands: SQLite would wait for a pipe for ever."""
    if path.is_dir():
        raise StoreError(say("fault.folder", path=said(path)))
    if path.exists() and not path.is_file():
        raise StoreError(say("fault.no_file", path=said(path)))


def open_reading(path: Path) -> sqlite3.Connection:
    """Open `path` so that nothing can be changed through it; raises StoreError."""
    if not path.exists():
        raise StoreError(say("fault.missing", path=said(path)))
    must_be_a_file(path)
    for options in ("mode=ro", "mode=ro&immutable=1"):
        connection = _connected(path, options)
        try:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute(f"PRAGMA cache_size = {-_CACHE_KILOBYTES}")
            check(connection, path)
        except sqlite3.Error as error:
            connection.close()
            # A database left in WAL mode in a folder that cannot be written is read as it lies, if no log is left.
            if "immutable" in options or not _is_locked_out(error) or Path(f"{path}-wal").exists():
                raise damaged(path, error) from error
        except UnicodeDecodeError as error:  # what SQLite says of a damaged schema quotes bytes of it
            connection.close()
            raise told_of(path, error) from error
        except StoreError:
            connection.close()
            raise
        else:
            return connection
    raise AssertionError("unreachable")


def data_version(connection: sqlite3.Connection) -> int:
    """Return a number that is another one once another connection has written to the database."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def journal_digest(connection: sqlite3.Connection) -> str:
    """Return the hash of the journal of decisions that was last carried out in the database, "" for none."""
    row = connection.execute("SELECT digest FROM journal").fetchone()
    return "" if row is None else str(row[0])


def _connected(path: Path, options: str) -> sqlite3.Connection:
    try:
        return sqlite3.connect(
            f"file:{quote(str(path.absolute()).encode('utf-8', 'surrogateescape'))}?{options}",
            uri=True,
            timeout=_BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
    except sqlite3.Error as error:
        raise damaged(path, error) from error


def _is_locked_out(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY"))


def is_blank(connection: sqlite3.Connection) -> bool:
    """Whether nobody has made anything of a file yet: it is empty, or whoever began was stopped before the tables."""
    heads = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
    return heads == [0, 0] and not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Raise StoreError unless the database is ours and of this version."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if is_blank(connection):
        raise StoreError(say("fault.blank", path=said(path)))
    if application != APPLICATION_ID:
        raise StoreError(say("fault.foreign", path=said(path)))
    if version > VERSION:
        raise StoreError(say("fault.newer", path=said(path), version=version, known=VERSION))
    refuse_foreign_parts(connection, path)
    if version == VERSION and (missing := TABLE_NAMES - _tables(connection)):
        raise StoreError(say("fault.lacking", path=said(path), parts=", ".join(sorted(missing))))
    if version < VERSION:
        raise OlderError(say("fault.older", path=said(path), version=version))


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def refuse_foreign_parts(connection: sqlite3.Connection, path: Path) -> None:
    """Raise StoreError for a database with triggers or views: we make none, and they would act when we write."""
    if has_foreign_parts(connection):
        raise StoreError(say("fault.triggers", path=said(path)))


def has_foreign_parts(connection: sqlite3.Connection) -> bool:
    """Whether a database has triggers or views."""
    told = "SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view') LIMIT 1"
    return connection.execute(told).fetchone() is not None


_OF_THE_FILE = (
    "NOTADB",
    "CANTOPEN",
    "PERM",
    "READONLY",
    "FULL",
    "BUSY",
    "LOCKED",
    "CORRUPT",
    "IOERR",
    "AUTH",
    "PROTOCOL",
)


def is_of_the_file(error: sqlite3.Error) -> bool:
    """Whether SQLite complains of the file or the disk, not of what was asked."""
    return getattr(error, "sqlite_errorname", "").startswith(tuple(f"SQLITE_{name}" for name in _OF_THE_FILE))


def damaged(path: Path, error: sqlite3.Error) -> StoreError:
    """Return the sentence for what SQLite says about a file."""
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_NOTADB"):
        return StoreError(say("fault.none", path=said(path)))
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_PERM")):
        return StoreError(say("fault.unopenable", path=said(path)))
    if name.startswith("SQLITE_READONLY"):
        return StoreError(say("fault.readonly", path=said(path)))
    if name.startswith("SQLITE_FULL"):
        return StoreError(say("fault.full", path=said(path)))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return BusyError(say("fault.busy", path=said(path)))
    if name.startswith("SQLITE_IOERR") and not name.endswith(("CORRUPTFS", "DATA")):
        return StoreError(say("fault.disk", path=said(path), why=error))
    if name.startswith("SQLITE_INTERRUPT"):
        return StoreError(say("fault.stopped"))
    return StoreError(say("fault.damaged", path=said(path), why=_brief(error)))


def _brief(error: Exception) -> str:
    """Return what an error says, without the pages of text that it may quote."""
    words = " ".join(str(error).split())
    return words if len(words) <= _MOST_SAID else f"{words[:_MOST_SAID]}…"


SPOILT = (
    sqlite3.Error,
    *(ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError, zlib.error),
)
"""What may be raised where a database is read that a disk spoilt or another program wrote."""


def told_of(path: Path, error: Exception) -> StoreError:
    """Return the sentence for one of SPOILT: what SQLite says, or rows not of the shape this program writes."""
    if isinstance(error, sqlite3.Error):
        return damaged(path, error)
    return StoreError(say("fault.misshapen", path=said(path), why=f"{type(error).__name__}: {_brief(error)}"))
