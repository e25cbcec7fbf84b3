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
_ALL = 1_000
_LAST = (1 << 63) - 1


def newest(connection: sqlite3.Connection, match: str, kinds: Iterable[Kind], most: int) -> dict[Kind, list[int]]:
    """Return at most `most` numbers of each of `kinds`, newest first, that an FTS5 expression matches.

    Looking up the words costs more than stepping through what they match, and stepping backwards costs half as much
    again as stepping on: so the first question is for all kinds, oldest first, which mostly answers everything. Where
    it was cut short, the kinds behind the cut are asked for together, newest first, then one by one what is missing.
    """
    wanted = sorted((KIND_NUMBER[kind] for kind in kinds), reverse=True)
    if not wanted:
        return {}
    oldest = _asked(connection, match, wanted[-1], wanted[0], _ALL, newest_first=False)
    found = _by_kind(reversed(oldest), wanted)
    if len(oldest) == _ALL:
        behind = [kind for kind in wanted if kind >= oldest[-1] >> KIND_SHIFT]
        rows = _asked(connection, match, behind[-1], behind[0], _AT_ONCE)
        found |= _by_kind(rows, behind)
        for kind in behind:
            if len(rows) == _AT_ONCE and kind <= rows[-1] >> KIND_SHIFT and len(found[kind]) < most:
                found |= _by_kind(_asked(connection, match, kind, kind, most), [kind])
    return {KINDS[kind]: numbers[:most] for kind, numbers in found.items() if numbers}


def _asked(
    connection: sqlite3.Connection, match: str, first: int, last: int, most: int, *, newest_first: bool = True
) -> list[int]:
    """Return the rows of the index that match and are of the kinds from `first` to `last`, at most so many."""
    rows = connection.execute(
        "SELECT rowid FROM find WHERE find MATCH ? AND rowid BETWEEN ? AND ? "
        f"ORDER BY rowid {'DESC' if newest_first else 'ASC'} LIMIT ?",
        (match, first << KIND_SHIFT, min(((last + 1) << KIND_SHIFT) - 1, _LAST), most),
    )
    return [rowid for (rowid,) in rows]


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
