"""Cells of a database hold what does not belong there: all that is asked of it ends in an answer or in a sentence.

The columns of a small database are robbed of their types, then a few cells of each copy get a value of the wrong type,
an id of nothing, a number too large, a list that is none.
"""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.loader import load
from jamsostek_tui.model import Ref
from tests import corpus
from tests.trials.everything_asked import READING, WRITING, browsed, ended, unanswered

Value = str | bytes | int | float | None
VALUES: tuple[Value, ...] = (
    *(None, "", "kata", "12", "[/]", "=1+1", "2024-99-99", b"", b"\xff\xfe\x00", b"12"),
    *(-1, 0, 1, 99_999, 2**31, 2**62, -(2**63), 2**63 - 1, 1.5, -0.0, 1e308, float("inf")),
    *("[", "{}", "null", "7", '"kata"', "[1]", "[1,2]", "[7,3]", "[-5,99999999]", '["a","b"]', "[[1,2],[3]]"),
    *("[null,null]", "[1.5,2.5]", "[1e999,1e999]", "[[null]]", "[{}]", "[99999999999999999999,99999999999999999999]"),
    *("[" * 3_000, "k" * 3_000),
)
_PAGES = 8
_BROWSED = 10  # of so many copies one is browsed
_WRITTEN = 3  # of the commands that write, so many are tried on each copy
_TYPES = (" NOT NULL", " TEXT", " REAL", " BLOB", " INTEGER")
_ROWID = "INTEGER PRIMARY KEY"


def trial(folder: Path, times: int, random: Random) -> Iterator[str]:
    """Spoil so many copies; yield each traceback once."""
    sound = made(folder)
    cells = columns(sound)
    often: Counter[str] = Counter()
    os.chdir(folder)  # commands name files beside the database
    for number in range(times):
        database = Path(shutil.copy(sound, folder / "spoilt.db"))
        rows = random.choice((None, random.randrange(99)))
        told = [
            spoil(database, *random.choice(cells), random.choice(VALUES), rows) for _ in range(random.choice((1, 3)))
        ]
        problems = [*asked(database, random), browsed(database) if number % _BROWSED == 0 else None]
        for problem in filter(None, problems):
            often[problem] += 1
            if often[problem] == 1:
                yield f"{'; '.join(told)}: {problem}"
    print(f"{sum(often.values())} tracebacks of {times} copies")


def asked(database: Path, random: Random) -> Iterator[str]:
    """Ask everything of a spoilt database, then write to copies of it; yield the last lines of tracebacks."""
    yield from filter(None, (ended(command, database) for command in READING))
    yield from unanswered(database)
    for command in random.sample(WRITING, _WRITTEN):
        own = database.parent / "own"
        shutil.rmtree(own, ignore_errors=True)
        own.mkdir()
        for name in (database.name, "decisions.jsonl"):
            shutil.copy(database.parent / name, own / name)
        if problem := ended(command, own / database.name):
            yield problem


def made(folder: Path) -> Path:
    """Return a small database that takes any value in any cell, with decisions beside it and a dossier of it."""
    corpus.write(folder / "in", _PAGES)
    corpus.write(folder / "more", 2, seed=2)
    sound = folder / "sound.db"
    load([str(folder / "in")], sound)
    decider = Decider(sound)
    decider.reject([Ref("statistic", 3)])
    decider.edit([Ref("statistic", 1)], {"value": "77"})
    with contextlib.redirect_stdout(io.StringIO()):
        main(["export", "--db", str(sound), "-o", str(folder / "dossier.md"), "--force"])
    _without_types(sound)
    return sound


def _without_types(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql LIKE 'CREATE TABLE%'").fetchall()
        for name, sql in rows:
            words = sql.replace(_ROWID, "@")
            for word in _TYPES:
                words = words.replace(word, "")
            connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (words.replace("@", _ROWID), name))
        version = connection.execute("PRAGMA schema_version").fetchone()[0]
        connection.execute(f"PRAGMA schema_version = {version + 1}")


def columns(database: Path) -> list[tuple[str, str]]:
    """Return table and column of every cell there may be."""
    with closing(sqlite3.connect(database)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE TABLE%' AND name NOT LIKE 'find%' ORDER BY name"
        ).fetchall()
        return [(table, row[1]) for (table,) in tables for row in connection.execute(f'PRAGMA table_info("{table}")')]


def spoil(database: Path, table: str, column: str, value: Value, row: int | None) -> str:
    """Put a value into one cell of a column, of all where `row` is None; return what was done."""
    with closing(sqlite3.connect(database)) as connection, contextlib.suppress(sqlite3.Error), connection:
        keys = [one[1] for one in connection.execute(f'PRAGMA table_info("{table}")') if one[5]]
        rows = connection.execute(f'SELECT {", ".join(keys) or "rowid"} FROM "{table}"').fetchall()
        if row is None or not keys or not rows:
            where, given = "", ()
        else:
            where, given = " WHERE " + " AND ".join(f'"{key}" IS ?' for key in keys), rows[row % len(rows)]
        connection.execute(f'UPDATE OR IGNORE "{table}" SET "{column}" = ?{where}', (value, *given))
    return f"{table}.{column} = {value!r:.60} in {'all' if row is None else f'row {row}'}"
