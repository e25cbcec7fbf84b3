"""The newest facts of each kind whose words match, asked of FTS5 as few times as will do.

They alone would hide an old `Dinas Sosial` behind every newer `Dinas Sosial` of somewhere: so what is `called` just
what is asked comes too, however old.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Literal

from jamsostek_tui.model import KINDS, MERGEABLE, Kind
from jamsostek_tui.store.database.schema import KIND_NUMBER, PLACED_KINDS
from jamsostek_tui.store.search.indexed_words import KIND_SHIFT
from jamsostek_tui.store.search.tokens import terms
from jamsostek_tui.store.search.vocabulary import Vocabulary

_AT_ONCE = 400
_EVERY = -1
_FROM_BELOW = 1_000
_SPARE = 4
"""So many times the ids are looked through that would do where what matches is spread evenly."""
_LAST = (1 << 63) - 1
_FIRST_OF_MANY = min(KIND_NUMBER[kind] for kind in PLACED_KINDS)
"""The first of the kinds of which there are very many facts; those before it have fewer together."""


def newest(connection: sqlite3.Connection, match: str, kinds: Iterable[Kind], most: int) -> dict[Kind, list[int]]:
    """Return at most `most` numbers of each of `kinds`, newest first, that an FTS5 expression matches.

    FTS5 steps to what is asked for from the end that the order begins at, and back half as fast as on: so the first
    question is for all kinds, oldest first, which mostly answers everything. Where it was cut short in a kind of few
    facts, the newest of these are looked for, then the kinds behind it asked for again; numbers, statements and events
    are asked for from the other end.
    """
    found: dict[int, list[int]] = {}
    left = sorted(KIND_NUMBER[kind] for kind in kinds)
    while left:
        rows = _asked(connection, match, _first(left[0]), _end(left[-1]), "ASC", _FROM_BELOW)
        found |= _by_kind(reversed(rows), left)
        if len(rows) < _FROM_BELOW:
            break
        cut = rows[-1] >> KIND_SHIFT
        if cut >= _FIRST_OF_MANY:
            found |= _of_many(connection, match, [kind for kind in left if kind >= cut], most)
            break
        if cut in found:
            found[cut] = _last_of(connection, match, cut, found[cut], most)
        left = [kind for kind in left if kind > cut]
    return {KINDS[kind]: numbers[:most] for kind, numbers in found.items() if numbers}


def _last_of(connection: sqlite3.Connection, match: str, kind: int, first: Sequence[int], most: int) -> list[int]:
    """Return the newest facts of a kind that match, of which the `first` are known, the newest of them first."""
    (following,) = connection.execute("SELECT next FROM counter WHERE kind = ?", (kind,)).fetchone()
    low = following - _SPARE * most * first[0] // len(first)
    if low > first[0]:
        rows = _asked(connection, match, _first(kind) + low, _end(kind), "ASC", _EVERY)
        if len(rows) >= most:
            return _by_kind(reversed(rows), [kind])[kind]
    return _by_kind(_asked(connection, match, _first(kind), _end(kind), "DESC", most), [kind])[kind]


def _of_many(connection: sqlite3.Connection, match: str, kinds: Sequence[int], most: int) -> dict[int, list[int]]:
    """Return the newest facts of several kinds that match."""
    if not kinds:
        return {}
    rows = _asked(connection, match, _first(kinds[0]), _end(kinds[-1]), "DESC", _AT_ONCE)
    found = _by_kind(rows, kinds)
    for kind in kinds:
        if len(rows) == _AT_ONCE and kind <= rows[-1] >> KIND_SHIFT and len(found[kind]) < most:
            found |= _by_kind(_asked(connection, match, _first(kind), _end(kind), "DESC", most), [kind])
    return found


def _asked(
    connection: sqlite3.Connection, match: str, low: int, high: int, order: Literal["ASC", "DESC"], most: int
) -> list[int]:
    """Return the rows of the index between two that match, at most so many."""
    rows = connection.execute(
        f"SELECT rowid FROM find WHERE find MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid {order} LIMIT ?",
        (match, low, high, most),
    )
    return [rowid for (rowid,) in rows]


def _first(kind: int) -> int:
    return kind << KIND_SHIFT


def _end(kind: int) -> int:
    return min(((kind + 1) << KIND_SHIFT) - 1, _LAST)


def _by_kind(rows: Iterable[int], kinds: Iterable[int]) -> dict[int, list[int]]:
    """Return the numbers of the facts of `kinds` among some rows, in their order."""
    found: dict[int, list[int]] = {kind: [] for kind in kinds}
    for rowid in rows:
        kind = rowid >> KIND_SHIFT
        if kind in found:
            found[kind].append(rowid - (kind << KIND_SHIFT))
    return found


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
