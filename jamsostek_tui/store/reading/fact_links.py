"""The links at either end of a fact, each with the characters that show it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

from jamsostek_tui.model import Ref
from jamsostek_tui.store.database.article_ids import ranges_of
from jamsostek_tui.store.database.schema import KIND_NUMBER, RELATIONS
from jamsostek_tui.store.reading.fact_reader import FactReader
from jamsostek_tui.store.reading.lists import Lists
from jamsostek_tui.store.rows import LinkRow

_MOST_LINKS = 500
_MOST_ARTICLES = 2_000


class FactLinks:
    """The links of one open database."""

    def __init__(self, connection: sqlite3.Connection, facts: FactReader, lists: Lists) -> None:
        self._connection = connection
        self._facts = facts
        self._lists = lists

    def rows(self, ref: Ref) -> list[LinkRow]:
        """Return the links at either end of a fact in order of article and place, of the first 500 of them.

        What several articles say alike of the same two is told once, where it is said first.
        """
        number = self._facts.number_of(ref)
        if number is None:
            return []
        found: list[LinkRow] = []
        told: set[tuple[int, bool, Ref]] = set()
        kind = KIND_NUMBER[ref.kind]
        for relation, from_kind, source, to_kind, target, article, start, end in self._links_of(ref, number):
            for outward, here, there in (
                (True, (from_kind, source), (to_kind, target)),
                (False, (to_kind, target), (from_kind, source)),
            ):
                if here == (kind, number):
                    other = self._facts.from_rows.ref(*there)
                    row = None if (relation, outward, other) in told else self._lists.list_rows.row(other)
                    if row is not None:
                        told.add((relation, outward, other))
                        name = RELATIONS[relation]
                        found.append(
                            LinkRow(relation=name, outward=outward, other=row, article=article, start=start, end=end)
                        )
        return found

    def _links_of(self, ref: Ref, number: int) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of the links at either end of a fact, looking at no more than 2,000 articles."""
        kind = KIND_NUMBER[ref.kind]
        articles = self._lists.narrowed.numbers("article", (ref,))
        count = 0
        for article in articles[:_MOST_ARTICLES]:
            for here in ranges_of(self._connection, "link", article):
                for row in self._connection.execute(
                    'SELECT relation, from_kind, from_id, to_kind, to_id, article, start, "end" FROM link '
                    "WHERE id >= ? AND id < ? AND ((from_kind = ? AND from_id = ?) OR (to_kind = ? AND to_id = ?)) "
                    "ORDER BY id",
                    (here.start, here.stop, kind, number, kind, number),
                ):
                    yield row
                    count += 1
                    if count >= _MOST_LINKS:
                        return
