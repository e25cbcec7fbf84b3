"""The newest facts of each kind whose words match, asked of FTS5 as few times as will do.

They alone would hide an old `Dinas Sosial` behind every newer `Dinas Sosial` of somewhere: so what is `called` just
what is asked comes too, however old.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from jamsostek_tui.model import KINDS, MERGEABLE, Kind
from jamsostek_tui.store.database.schema import KIND_NUMBER
from jamsostek_tui.store.search.indexed_words import KIND_SHIFT
from jamsostek_tui.store.search.tokens import terms
from jamsostek_tui.store.search.vocabulary import Vocabulary

_AT_ONCE = 400
_LAST = (1 << 63) - 1


def newest(connection: sqlite3.Connection, match: str, kinds: Iterable[Kind], most: int) -> dict[Kind, list[int]]:
    """Return at most `most` numbers of each of `kinds`, newest first, that an FTS5 expression matches.

    Looking up the words costs more than stepping through what they match: so the first question is for all kinds,
    which mostly answers everything; only where it was cut short are the kinds below asked for one by one.
    """
    wanted = sorted((KIND_NUMBER[kind] for kind in kinds), reverse=True)
    found: dict[int, list[int]] = {kind: [] for kind in wanted}
    if not wanted:
        return {}
    cut = _asked_from(connection, match, wanted[-1] << KIND_SHIFT, _last_of(wanted[0]), _AT_ONCE, found)
    for kind in wanted:
        if cut is not None and kind <= cut >> KIND_SHIFT and len(found[kind]) < most:
            top = cut - 1 if kind == cut >> KIND_SHIFT else _last_of(kind)
            _asked_from(connection, match, kind << KIND_SHIFT, top, most - len(found[kind]), found)
    return {KINDS[kind]: numbers[:most] for kind, numbers in found.items() if numbers}


def _asked_from(
    connection: sqlite3.Connection, match: str, low: int, high: int, most: int, found: dict[int, list[int]]
) -> int | None:
    """Add what matches between two rows of the index; returns the last row seen if there may be more below it."""
    rows = connection.execute(
        "SELECT rowid FROM find WHERE find MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?",
        (match, low, high, most),
    ).fetchall()
    for (rowid,) in rows:
        kind = rowid >> KIND_SHIFT
        if kind in found:
            found[kind].append(rowid - (kind << KIND_SHIFT))
    return rows[-1][0] if len(rows) == most else None


def _last_of(kind: int) -> int:
    return min(((kind + 1) << KIND_SHIFT) - 1, _LAST)


_MOST = 8


def whole_names(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the names that a query may be the whole of: as it is typed, and with its unknown words corrected."""
    corrected = " ".join(_corrected(term.key, vocabulary) for term in terms(text) if not term.is_number)
    return tuple(dict.fromkeys(name for name in (" ".join(text.split()), corrected) if name))


def called(connection: sqlite3.Connection, kind: Kind, names: Sequence[str]) -> list[int]:
    """Return the newest few facts of a kind whose name is one of `names`, in capitals or not; of other kinds none."""
    if kind not in MERGEABLE or not names:
        return []
    wanted = " OR ".join("name = ? COLLATE NOCASE" for _ in names)
    rows = connection.execute(f"SELECT id FROM {kind} WHERE {wanted} ORDER BY id DESC LIMIT {_MOST}", tuple(names))
    return [number for (number,) in rows]


def _corrected(word: str, vocabulary: Vocabulary) -> str:
    meanings = {} if word in vocabulary else vocabulary.meanings(word)
    return max(meanings, key=lambda meant: meanings[meant].grade, default=word)
