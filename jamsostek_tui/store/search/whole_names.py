"""Facts called just what is asked, however old: the newest matches alone would hide an old `Dinas Sosial` behind every
newer `Dinas Sosial` of somewhere."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from jamsostek_tui.model import MERGEABLE, Kind
from jamsostek_tui.store.search.tokens import terms
from jamsostek_tui.store.search.vocabulary import Vocabulary

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
