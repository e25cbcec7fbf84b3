"""The numbers that may be of one measure, brought together by SQL and read with their sentences.

Scale: one pass over the table `statistic` groups it by a key computed of subject, unit and kind (a look-up for each
number, since subjects repeat) and the region; nothing is kept beside the counts and ids of groups. Only `MOST` numbers
are then read with their sentences, groups with the most articles first: behind those that several articles name alike,
what may meet another number of its region and family of units by the words around it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from jamsostek_tui.check.article_day import article_day
from jamsostek_tui.check.compared.groups import bucket
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.meaning.terms import family_of, names_measure
from jamsostek_tui.check.sentence_around import lead_before, sentence_around
from jamsostek_tui.language.folding import fold
from jamsostek_tui.model import Article
from jamsostek_tui.store.database.facts_from_rows import ARTICLE, STATISTIC
from jamsostek_tui.store.reading.fact_reader import FactReader

MOST = 10_000
"""Numbers that are compared at one time."""
_COLUMNS = ", ".join(f"s.{name.strip()}" for name in STATISTIC.split(","))
_AT_ONCE = 500
Keep = Callable[[str, str], bool]
"""Whether the numbers of a bucket, or of a family of units, in a region ("" for none) are asked for."""
Kept = Keep | None
_Some = tuple[str, int, str, str, str]
"""Numbers by their ids with their count, their bucket or family of units, their region, and that which holds it."""
_CODE = "GLOB '[0-9]*'"
_HOME = (
    f"CASE WHEN d.parent {_CODE} AND NOT s.region {_CODE} THEN d.parent "
    f"WHEN h.parent {_CODE} AND NOT s.region {_CODE} THEN h.parent ELSE coalesce(s.region, '') END"
)
"""The regency of a district or village, which has no code; any other region itself."""


@dataclass(frozen=True, slots=True)
class Comparable:
    """What can be compared: the numbers read, and how many there are in all."""

    members: tuple[Told, ...]
    total: int


class ComparableNumbers:
    """Numbers to be compared, of one open database."""

    def __init__(self, connection: sqlite3.Connection, facts: FactReader) -> None:
        self._connection = connection
        self._facts = facts
        connection.create_function("bucket", 4, bucket, deterministic=True)
        connection.create_function("family", 1, family_of, deterministic=True)
        connection.create_function("measures", 3, names_measure, deterministic=True)

    def comparable(
        self,
        region: str | None = None,
        measure: str = "",
        *,
        alone: bool = False,
        keep: Kept = None,
        near: Kept = None,
    ) -> Comparable:
        """Return the numbers that several articles tell of one region and family of units, in order of articles.

        `region` narrows to a region and all below it, `measure` to where one of the numbers has terms that hold those
        of these words; at most `MOST` are read. `keep` says of which families and regions, `near` instead of
        it where those are more. With `alone`, numbers that only one article tells too, but none that its subject does
        not name, and each has those terms; `keep` says of which buckets and regions then.
        """
        found = self._named(*self._where(region, measure)) if alone else self._meeting(*self._where(region), measure)
        kept = _kept(list(found), keep)
        total = sum(count for _, count, *_ in kept)
        if near is not None and total > MOST:
            kept = _kept(kept, near)
            total = sum(count for _, count, *_ in kept)
        ids: list[int] = []
        for some, *_ in kept:
            if len(ids) < MOST:
                ids += map(int, some.split(","))
        return Comparable(tuple(self.told(sorted(ids[:MOST]))), total)

    def _named(self, where: str, values: Sequence[object]) -> Iterator[_Some]:
        """Yield the ids of the numbers of each bucket and region, how many they are, bucket and twice region."""
        yield from self._connection.execute(
            "SELECT group_concat(s.id), count(*), bucket(s.subject, s.unit, s.measure, s.direction), "
            "coalesce(s.region, ''), coalesce(s.region, '') FROM statistic s "
            f"WHERE {where} GROUP BY bucket(s.subject, s.unit, s.measure, s.direction), coalesce(s.region, '') "
            f"HAVING bucket(s.subject, s.unit, s.measure, s.direction) IS NOT NULL "
            f"ORDER BY count(DISTINCT s.article) DESC, min(s.id)",
            values,
        )

    def _meeting(self, where: str, values: Sequence[object], measure: str) -> Iterator[_Some]:
        """Yield the same of each bucket, region and family of units that several articles tell, with the family.

        What one article tells of a district meets what another tells of its regency; that is the last of each.
        Buckets that several articles tell come first; numbers that no subject names are of one bucket.
        """
        yield from self._connection.execute(
            f"""WITH told AS (
                SELECT s.id AS id, s.article AS article, coalesce(s.region, '') AS region, {_HOME} AS place,
                       family(s.unit) AS family,
                       coalesce(bucket(s.subject, s.unit, s.measure, s.direction), '') AS bucket,
                       ? = '' OR measures(s.subject, s.unit, ?) AS asked
                FROM statistic s LEFT JOIN region d ON d.id = s.region LEFT JOIN region h ON h.id = d.parent
                WHERE {where} AND s.measure IS NOT 'rank'
            ), meeting AS (
                SELECT family, place FROM told GROUP BY family, place HAVING count(DISTINCT article) > 1 AND max(asked)
            )
            SELECT group_concat(id), count(*), family, region, place FROM told JOIN meeting USING (family, place)
            GROUP BY family, place, region, bucket
            ORDER BY CASE WHEN bucket = '' THEN 1 ELSE count(DISTINCT article) END DESC, min(id)""",
            (measure.strip(), measure, *values),
        )

    def told(self, ids: Sequence[int]) -> Iterator[Told]:
        """Yield numbers with their sentences, in the order of `ids`, which must be ascending."""
        for begin in range(0, len(ids), _AT_ONCE):
            some = ", ".join(str(int(one)) for one in ids[begin : begin + _AT_ONCE])
            rows = self._connection.execute(
                f"SELECT {_COLUMNS}, nullif({_HOME}, ''), coalesce(d.name, s.region), coalesce(p.name, o.name) "
                "FROM statistic s LEFT JOIN region d ON d.id = s.region LEFT JOIN region h ON h.id = d.parent "
                "LEFT JOIN person p ON p.id = s.person "
                f"LEFT JOIN organisation o ON o.id = s.organisation WHERE s.id IN ({some}) ORDER BY s.id"
            ).fetchall()
            for number, held in groupby(rows, key=lambda row: row[1]):
                article = self._article(number)
                folded, day = fold(article.text), article_day(article)
                for row in held:
                    fact = self._facts.from_rows.statistic(row[:-3], article.text)
                    start, end = sentence_around(article, folded, fact)
                    yield Told(
                        fact,
                        article.text[start:end],
                        fact.start - start,
                        fact.end - start,
                        article.published,
                        article.publisher,
                        row[-2],
                        row[-1],
                        article.title,
                        lead_before(article, start),
                        day,
                        row[-3],
                    )

    def _article(self, number: int) -> Article:
        row = self._connection.execute(f"SELECT {ARTICLE} FROM article WHERE id = ?", (number,)).fetchone()
        return self._facts.from_rows.article(row)

    def _where(self, region: str | None, measure: str = "") -> tuple[str, list[object]]:
        where, values = ["s.status IS NOT 'rejected'"], list[object]()
        if region is not None:
            where.append(
                "s.region IN (WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT r.id FROM region r "
                "JOIN below ON r.parent = below.id) SELECT id FROM below)"
            )
            values.append(region)
        if measure.strip():
            where.append("measures(s.subject, s.unit, ?)")
            values.append(measure)
        return " AND ".join(where), values


def _kept(found: list[_Some], keep: Kept) -> list[_Some]:
    """Return those asked for, and with them all of the regions that hold theirs."""
    if keep is None:
        return found
    asked = {(family, home) for _, _, family, region, home in found if keep(family, region)}
    return [one for one in found if (one[2], one[4]) in asked]
