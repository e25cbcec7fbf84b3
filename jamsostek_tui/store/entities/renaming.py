"""A person of an article under another number, in the rows of that article."""

from __future__ import annotations

import sqlite3

from jamsostek_tui.model import Article, Facts
from jamsostek_tui.store.database.schema import KIND_NUMBER

_PERSON = KIND_NUMBER["person"]


def rename_in(connection: sqlite3.Connection, page: Article, facts: Facts, old: int, new: int) -> None:
    """Let every row of an article that names a person by one number name the person by another."""
    run = connection.execute
    run("UPDATE naming SET entity = ? WHERE article = ? AND kind = ? AND entity = ?", (new, page.id, _PERSON, old))
    for table, placed in (("statement", facts.statements), ("statistic", facts.statistics)):
        connection.executemany(
            f"UPDATE {table} SET person = ? WHERE id = ? AND person = ?", [(new, one.id, old) for one in placed]
        )
    for end in ("from", "to"):
        run(
            f"UPDATE link SET {end}_id = ?1 WHERE {end}_kind = ?2 AND {end}_id = ?3 AND id >= (SELECT first_link "
            "FROM article WHERE id = ?4) AND id < (SELECT first_link + links FROM article WHERE id = ?4)",
            (new, _PERSON, old, page.id),
        )
