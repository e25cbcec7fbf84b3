"""Search over every kind: words corrected against the vocabulary, FTS5 finds, Python ranks."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from jamsostek_tui.model import KINDS, Kind, Ref
from jamsostek_tui.store.documents import KIND_SHIFT
from jamsostek_tui.store.facts import FactReader
from jamsostek_tui.store.rowing import Rowing
from jamsostek_tui.store.rows import Hit
from jamsostek_tui.store.schema import KIND_NUMBER
from jamsostek_tui.store.tokens import tokens


class Search:
    """The search of one open database."""

    def __init__(self, connection: sqlite3.Connection, facts: FactReader, rowing: Rowing) -> None:
        self._connection = connection
        self._facts = facts
        self._rowing = rowing

    def hits(self, query: str, kinds: Sequence[Kind], limit: int) -> list[Hit]:
        words = [token.key for token in tokens(query)]
        if not words:
            return []
        match = " AND ".join(f'"{word}"*' for word in words)
        found: list[Hit] = []
        for kind in kinds or KINDS:
            low = KIND_NUMBER[kind] << KIND_SHIFT
            rows = self._connection.execute(
                "SELECT rowid FROM find WHERE find MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?",
                (match, low, low + (1 << KIND_SHIFT) - 1, limit),
            ).fetchall()
            for (row,) in rows:
                number = row & ((1 << KIND_SHIFT) - 1)
                ref = Ref(kind, self._facts.records.code_of(number) if kind == "region" else number)
                shown = self._rowing.row(ref)
                if shown is not None:
                    found.append(Hit(row=shown, score=1.0))
        return found
