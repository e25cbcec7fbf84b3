"""The rows of facts as lists show them: asked for only what is visible."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence

from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.database.article_ids import ids_of
from jamsostek_tui.store.database.connection import data_version
from jamsostek_tui.store.database.packing import AMONG, couples, listed, unpack, unpack_ids
from jamsostek_tui.store.database.schema import ENTITY_KINDS, KIND_NUMBER, PLACED_KINDS, RELATIONS
from jamsostek_tui.store.reading.fact_reader import FactReader
from jamsostek_tui.store.rows import Row, StatementRow, StatisticRow

_LABEL = 160
_AT_ONCE = 500
_ARTICLES_TRIED = 20
_ENTITIES_KEPT = 4_000
_PLACED = ", ".join(str(KIND_NUMBER[kind]) for kind in PLACED_KINDS)


class ListRows:
    """The rows of one open database."""

    def __init__(self, connection: sqlite3.Connection, facts: FactReader) -> None:
        self._connection = connection
        self._facts = facts
        self._kept: dict[tuple[Kind, int | str], Row | None] = {}
        self._data_version = -1
        self._builders: dict[Kind, Callable[[Kind, str], Iterable[Row]]] = {
            "article": self._articles,
            "region": self._entities,
            "person": self._entities,
            "organisation": self._entities,
            "instrument": self._entities,
            "statistic": self._statistics,
            "statement": self._statements,
            "event": self._events,
            "link": self._links,
        }

    def rows(self, kind: Kind, ids: Sequence[int | str]) -> list[Row]:
        """Return the rows of `ids` in that order; an id the database does not have is left out."""
        if kind in ENTITY_KINDS:
            return self._entity_rows(kind, ids)
        built = self._built(kind, ids)
        return [built[one] for one in ids if one in built]

    def _built(self, kind: Kind, ids: Sequence[int | str]) -> dict[int | str, Row]:
        numbers = [number for one in ids if (number := self._facts.number_of(Ref(kind, one))) is not None]
        built: dict[int | str, Row] = {}
        for begin in range(0, len(numbers), _AT_ONCE):
            some = listed(numbers[begin : begin + _AT_ONCE])
            built |= {row.ref.id: row for row in self._builders[kind](kind, some)}
        return built

    def _entity_rows(self, kind: Kind, ids: Sequence[int | str]) -> list[Row]:
        """Return rows that take counting; those of before are kept as long as nobody writes."""
        version = data_version(self._connection)
        if version != self._data_version or len(self._kept) > _ENTITIES_KEPT:
            self._kept.clear()
            self._data_version = version
        unknown = [one for one in ids if (kind, one) not in self._kept]
        built = self._built(kind, unknown)
        self._kept.update(((kind, one), built.get(one)) for one in unknown)
        return [row for one in ids if (row := self._kept[kind, one]) is not None]

    def row(self, ref: Ref) -> Row | None:
        """Return one row, or None."""
        rows = self.rows(ref.kind, [ref.id])
        return rows[0] if rows else None

    def counts(self, kind: Kind, numbers: Iterable[int]) -> dict[int, int]:
        """Return how many numbers, statements and events each entity is linked with."""
        return dict(
            self._connection.execute(
                f"SELECT id, sum(length(ids)) / 4 FROM posting WHERE kind = {KIND_NUMBER[kind]} AND id {AMONG} "
                f"AND of IN ({_PLACED}) GROUP BY id",
                (listed(numbers),),
            ).fetchall()
        )

    def first_mentions(self, kind: Kind, numbers: Iterable[int]) -> dict[int, tuple[int, int, int]]:
        """Return the first mention of each entity that has one: article, start, end."""
        wanted = list(numbers)
        first = self._mentions_in_first_articles(kind, wanted)
        for number in wanted:
            if number not in first:  # a region is linked with articles too that name only one below it
                tried = self._facts.namings(kind, number, _ARTICLES_TRIED)
                found = next((one for one in tried if one[2]), None)
                if found is not None:
                    first[number] = (found[0], found[2][0], found[2][1])
        return first

    def _mentions_in_first_articles(self, kind: Kind, numbers: Sequence[int]) -> dict[int, tuple[int, int, int]]:
        """Return the mentions of those entities that the first article they are linked with names."""
        first: dict[int, tuple[int, int, int]] = {}
        own = KIND_NUMBER[kind]
        for number, ids in self._connection.execute(
            "SELECT value, (SELECT substr(ids, 1, 4) FROM posting WHERE kind = ? AND id = value AND of = 0 "
            "ORDER BY chunk LIMIT 1) FROM json_each(?)",
            (own, listed(numbers)),
        ).fetchall():
            article = unpack_ids((ids,))[0] if ids else 0
            row = self._connection.execute(
                "SELECT mentions FROM naming WHERE article = ? AND kind = ? AND entity = ?", (article, own, number)
            ).fetchone()
            if row is not None and (places := unpack(row[0])):
                first[number] = (article, places[0], places[1])
        return first

    def _entities(self, kind: Kind, some: str) -> Iterable[Row]:
        number = "num" if kind == "region" else "id"
        detail = {"region": "level", "person": "office", "organisation": "type", "instrument": "type"}[kind]
        rows = self._connection.execute(
            f"SELECT {number}, id, name, {detail}, status, doubts FROM {kind} WHERE {number} {AMONG}",
            (some,),
        ).fetchall()
        counts = self.counts(kind, (row[0] for row in rows))
        firsts = self.first_mentions(kind, (row[0] for row in rows))
        for own, identifier, name, told, status, doubts in rows:
            article, start, end = firsts.get(own, (None, None, None))
            yield Row(
                ref=Ref(kind, identifier),
                label=name,
                detail=told or "",
                count=counts.get(own, 0),
                article=article,
                start=start,
                end=end,
                status=status or "found",
                doubtful=doubts is not None,
            )

    def _articles(self, kind: Kind, some: str) -> Iterable[Row]:
        for number, title, publisher, published, status, doubts, count in self._connection.execute(
            "SELECT id, title, publisher, published, status, doubts, statistics + statements + events "
            f"FROM article WHERE id {AMONG}",
            (some,),
        ).fetchall():
            yield Row(
                ref=Ref("article", number),
                label=title or first_words(self._facts.text(number)[:1_000]),
                detail=" · ".join(part for part in (publisher, (published or "")[:10]) if part),
                count=self._count_in(number, count),
                article=number,
                start=0,
                end=0,
                status=status or "found",
                doubtful=doubts is not None,
            )

    def _count_in(self, article: int, found: int) -> int:
        """Return how many numbers, statements and events an article has, of which the rules found so many."""
        run = self._connection.execute
        if run("SELECT 1 FROM decided WHERE article = ? AND found IS NOT NULL", (article,)).fetchone() is None:
            return found
        return sum(len(ids_of(self._connection, kind, article)) for kind in PLACED_KINDS)

    def _statistics(self, kind: Kind, some: str) -> Iterable[Row]:
        for row in self._connection.execute(
            'SELECT s.id, s.text, s.subject, s.linked, s.article, s.start, s."end", s.status, s.doubts, s.value, '
            "s.value_max, s.unit, s.measure, s.direction, s.approx, coalesce(r.name, s.region), s.period, a.publisher, "
            "coalesce(p.name, o.name) FROM statistic s LEFT JOIN region r ON r.id = s.region "
            "JOIN article a ON a.id = s.article LEFT JOIN person p ON p.id = s.person "
            "LEFT JOIN organisation o ON o.id = s.organisation "
            f"WHERE s.id {AMONG}",
            (some,),
        ):
            yield StatisticRow(
                ref=Ref("statistic", row[0]),
                label=first_words(row[1]),
                detail=row[2] or "",
                count=_linked_count(row[3]),
                article=row[4],
                start=row[5],
                end=row[6],
                status=row[7] or "found",
                doubtful=row[8] is not None,
                value=row[9],
                value_max=row[10],
                unit=row[11],
                measure=row[12],
                direction=row[13],
                approx=row[14],
                region=row[15],
                period=row[16],
                publisher=row[17],
                speaker=row[18],
            )

    def _statements(self, kind: Kind, some: str) -> Iterable[Row]:
        for number, article, start, end, form, linked, speaker, status, doubts, *paper in self._connection.execute(
            'SELECT s.id, s.article, s.start, s."end", s.form, s.linked, coalesce(p.name, s.speaker, o.name), '
            "s.status, s.doubts, a.publisher, a.published FROM statement s JOIN article a ON a.id = s.article "
            "LEFT JOIN person p ON p.id = s.person "
            f"LEFT JOIN organisation o ON o.id = s.organisation WHERE s.id {AMONG}",
            (some,),
        ):
            yield StatementRow(
                ref=Ref("statement", number),
                label=first_words(self._facts.text(article)[start : min(end, start + 1_000)]),
                detail=speaker or "",
                count=_linked_count(linked),
                article=article,
                start=start,
                end=end,
                status=status or "found",
                doubtful=doubts is not None,
                direct=form == "direct",
                publisher=paper[0],
                published=paper[1],
            )

    def _events(self, kind: Kind, some: str) -> Iterable[Row]:
        for number, article, start, end, linked, name, date, venue, region, status, doubts in self._connection.execute(
            'SELECT e.id, e.article, e.start, e."end", e.linked, e.name, e.date, e.venue, coalesce(r.name, e.region), '
            "e.status, e.doubts FROM event e LEFT JOIN region r ON r.id = e.region "
            f"WHERE e.id {AMONG}",
            (some,),
        ):
            yield Row(
                ref=Ref("event", number),
                label=first_words(name),
                detail=" · ".join(part for part in (date, venue, region) if part),
                count=_linked_count(linked),
                article=article,
                start=start,
                end=end,
                status=status or "found",
                doubtful=doubts is not None,
            )

    def _links(self, kind: Kind, some: str) -> Iterable[Row]:
        for number, relation, article, start, end, status, *ends in self._connection.execute(
            'SELECT id, relation, article, start, "end", status, from_kind, from_id, to_kind, to_id FROM link '
            f"WHERE id {AMONG}",
            (some,),
        ):
            one, other = (self.row(self._facts.from_rows.ref(*end)) for end in (ends[:2], ends[2:]))
            yield Row(
                ref=Ref("link", number),
                label=one.label if one else "",
                detail=f"{RELATIONS[relation]} {other.label if other else ''}",
                article=article,
                start=start,
                end=end,
                status=status or "found",
            )


def first_words(text: str) -> str:
    """Return the beginning of a text on one line, cut at a word where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _LABEL else line[:_LABEL].rsplit(" ", 1)[0] + " …"


def _linked_count(linked: str | None) -> int:
    return len(couples(unpack(linked)))
