"""Lists of facts: their order, their narrowing, and the rows of what is visible."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store import records
from jamsostek_tui.store.codec import unpack
from jamsostek_tui.store.facts import FactReader
from jamsostek_tui.store.rows import LinkRow, RegionRow, Row, StatisticRow
from jamsostek_tui.store.schema import KIND_NUMBER, LINK_SHIFT

_LABEL = 160
_MOST_LINKS = 500
_ORDERS: dict[Kind, dict[str, str]] = {
    "article": {"": "published IS NULL, published DESC, id"},
    "region": {"": "id", "id": "id"},
    "person": {"": "name COLLATE NOCASE, id"},
    "organisation": {"": "name COLLATE NOCASE, id"},
    "instrument": {"": "name COLLATE NOCASE, id"},
    "statistic": {
        "": "article, start, id",
        "value": "value DESC, article, start",
        "period": "period IS NULL, period DESC, article, start",
        "region": "region IS NULL, region, article, start",
        "unit": "unit IS NULL, unit, value DESC, article, start",
    },
    "statement": {"": "article, start, id"},
    "event": {"": "date IS NULL, date DESC, article, start"},
    "link": {"": "id"},
}
_TOLD = tuple(KIND_NUMBER[kind] for kind in ("statistic", "statement", "event"))  # what the count of a row counts


class Listing:
    """The lists of one open database."""

    def __init__(self, connection: sqlite3.Connection, facts: FactReader) -> None:
        self._connection = connection
        self._facts = facts

    def code_of(self, number: int) -> str:
        return self._facts.code_of(number)

    # -- which

    def count(self, kind: Kind, narrowing: tuple[Ref, ...]) -> int:
        if kind == "region" and not narrowing:
            return int(self._connection.execute("SELECT count(*) FROM region WHERE named").fetchone()[0])
        where, values = self._narrowed(kind, narrowing)
        return int(self._connection.execute(f"SELECT count(*) FROM {kind} {where}", values).fetchone()[0])

    def ids(self, kind: Kind, narrowing: tuple[Ref, ...], order: str) -> Sequence[int | str]:
        orders = _ORDERS[kind]
        by = "id" if order == "id" else orders.get(order, orders[""])
        where, values = self._narrowed(kind, narrowing)
        return [row[0] for row in self._connection.execute(f"SELECT id FROM {kind} {where} ORDER BY {by}", values)]

    def _narrowed(self, kind: Kind, narrowing: tuple[Ref, ...]) -> tuple[str, list[Any]]:
        """Return the condition under which a row of `kind` stays, and its values."""
        conditions: list[str] = ["named"] if kind == "region" else []
        values: list[Any] = []
        for ref in narrowing:
            number = self._facts.number_of(ref)
            if number is None:
                return "WHERE 0", []
            condition, given = self._linked(kind, ref, number)
            conditions.append(condition)
            values += given
        return ("WHERE " + " AND ".join(conditions) if conditions else ""), values

    def _linked(self, kind: Kind, ref: Ref, number: int) -> tuple[str, list[Any]]:
        if kind == "link":
            return self._linked_link(ref, number)
        column = "num" if kind == "region" else "id"
        linked = f"{column} IN (SELECT b_id FROM relate WHERE a_kind = ? AND a_id = ? AND b_kind = ?)"
        values: list[Any] = [KIND_NUMBER[ref.kind], number, KIND_NUMBER[kind]]
        if kind == ref.kind == "region":
            return "(id = ? OR id LIKE ? || '.%')", [ref.id, ref.id]
        if kind == ref.kind:
            return f"({linked} OR id = ?)", [*values, number]
        return linked, values

    def _linked_link(self, ref: Ref, number: int) -> tuple[str, list[Any]]:
        """A link stays if both its ends do."""
        side = (
            "({0}_kind = ?1 AND {0}_id = ?2 OR EXISTS (SELECT 1 FROM relate WHERE a_kind = ?1 AND a_id = ?2 "
            "AND b_kind = {0}_kind AND b_id = {0}_id))"
        )
        kind = KIND_NUMBER[ref.kind]
        told = " AND ".join(
            side.format(end).replace("?1", str(int(kind))).replace("?2", str(int(number))) for end in ("from", "to")
        )
        within = (
            f"(id >> {LINK_SHIFT}) = {int(number)}"
            if ref.kind == "article"
            else f"(id >> {LINK_SHIFT}) IN (SELECT b_id FROM relate WHERE a_kind = {kind} AND a_id = {int(number)} "
            "AND b_kind = 0)"
        )
        return f"({within} AND {told})", []

    def region_tree(self, narrowing: tuple[Ref, ...]) -> list[RegionRow]:
        """Return the regions under a narrowing and all above them, each above its own."""
        everything = {
            row[1]: row
            for row in self._connection.execute("SELECT num, id, name, level, parent, named, doubts FROM region")
        }
        kept = set(self.ids("region", narrowing, "id")) if narrowing else set(everything)
        for code in list(kept):
            above = everything[code][4]
            while above in everything and above not in kept:
                kept.add(above)
                above = everything[above][4]
        below: dict[str | None, list[str]] = {}
        for code in sorted(kept, key=lambda one: (everything[one][2].casefold(), one)):
            parent = everything[code][4]
            below.setdefault(parent if parent in kept else None, []).append(str(code))
        counts = self._told("region", [row[0] for row in everything.values()])
        first = self._first_mentions("region", [everything[code][0] for code in kept])
        found: list[RegionRow] = []
        waiting = [(code, 0) for code in reversed(below.get(None, []))]
        while waiting:
            code, depth = waiting.pop()
            number, _, name, level, parent, named, doubts = everything[code]
            article, start, end = first.get(number, (None, None, None))
            found.append(
                RegionRow(
                    ref=Ref("region", code),
                    label=name,
                    detail=level,
                    count=counts.get(number, 0),
                    article=article,
                    start=start,
                    end=end,
                    doubtful=doubts is not None,
                    parent=parent,
                    depth=depth,
                )
            )
            waiting += [(child, depth + 1) for child in reversed(below.pop(code, []))]
        return found

    # -- rows

    def rows(self, kind: Kind, ids: Sequence[int | str]) -> list[Row]:
        """Return the rows of `ids` in that order; an id the database does not have is left out."""
        build = {
            "article": self._articles,
            "region": self._entities,
            "person": self._entities,
            "organisation": self._entities,
            "instrument": self._entities,
            "statistic": self._statistics,
            "statement": self._statements,
            "event": self._events,
            "link": self._link_rows,
        }[kind]
        numbers = {one: self._facts.number_of(Ref(kind, one)) for one in ids}
        built: dict[int | str, Row] = {}
        wanted = [number for number in numbers.values() if number is not None]
        for begin in range(0, len(wanted), 500):
            built |= {row.ref.id: row for row in build(kind, wanted[begin : begin + 500])}
        return [built[one] for one in ids if one in built]

    def _told(self, kind: Kind, numbers: Sequence[int]) -> dict[int, int]:
        """Return how many numbers, statements and events each entity is linked with."""
        return dict(
            self._connection.execute(
                f"SELECT id, sum(n) FROM degree WHERE kind = {KIND_NUMBER[kind]} AND id IN ({_list(numbers)}) "
                f"AND of IN ({_list(_TOLD)}) GROUP BY id"
            ).fetchall()
        )

    def _first_mentions(self, kind: Kind, numbers: Iterable[int]) -> dict[int, tuple[int, int, int]]:
        """Return the first mention of each entity: article, start, end."""
        first: dict[int, tuple[int, int, int]] = {}
        number = KIND_NUMBER[kind]
        for entity in numbers:
            row = self._connection.execute(
                "SELECT naming.article, naming.mentions FROM relate JOIN naming ON naming.article = relate.b_id "
                "AND naming.kind = relate.a_kind AND naming.entity = relate.a_id "
                "WHERE a_kind = ? AND a_id = ? AND b_kind = 0 ORDER BY b_id LIMIT 1",
                (number, entity),
            ).fetchone()
            if row and (places := unpack(row[1])):
                first[entity] = (row[0], places[0], places[1])
        return first

    def _entities(self, kind: Kind, numbers: Sequence[int]) -> list[Row]:
        identity = "num" if kind == "region" else "id"
        detail = {"region": "level", "person": "office", "organisation": "type", "instrument": "type"}[kind]
        counts = self._told(kind, numbers)
        first = self._first_mentions(kind, numbers)
        rows: list[Row] = []
        for number, identifier, name, told, status, doubts in self._connection.execute(
            f"SELECT {identity}, id, name, {detail}, status, doubts FROM {kind} WHERE {identity} IN ({_list(numbers)})"
        ):
            article, start, end = first.get(number, (None, None, None))
            rows.append(
                Row(
                    ref=Ref(kind, identifier),
                    label=name,
                    detail=told or "",
                    count=counts.get(number, 0),
                    article=article,
                    start=start,
                    end=end,
                    status=status,
                    doubtful=doubts is not None,
                )
            )
        return rows

    def _articles(self, kind: Kind, numbers: Sequence[int]) -> list[Row]:
        return [
            Row(
                ref=Ref("article", number),
                label=title or _first_words(head),
                detail=" · ".join(part for part in (publisher, (published or "")[:10]) if part),
                count=count,
                article=number,
                start=0,
                end=0,
                status=status,
                doubtful=doubts is not None,
            )
            for number, title, head, publisher, published, status, doubts, count in self._connection.execute(
                "SELECT id, title, substr(text, 1, 300), publisher, published, status, doubts, (SELECT count(*) "
                f"FROM relate WHERE a_kind = 0 AND a_id = article.id AND b_kind IN ({_list(_TOLD)})) "
                f"FROM article WHERE id IN ({_list(numbers)})"
            )
        ]

    def _statistics(self, kind: Kind, numbers: Sequence[int]) -> list[Row]:
        return [
            StatisticRow(
                ref=Ref("statistic", number),
                label=text,
                detail=subject or "",
                article=article,
                start=start,
                end=end,
                status=status,
                doubtful=doubts is not None,
                value=value,
                value_max=value_max,
                unit=unit,
                measure=measure,
                direction=direction,
                approx=approx,
                region=region,
                period=period,
                publisher=publisher,
            )
            for (
                number,
                article,
                start,
                end,
                text,
                subject,
                status,
                doubts,
                value,
                value_max,
                unit,
                measure,
                direction,
                approx,
                region,
                period,
                publisher,
            ) in self._connection.execute(
                'SELECT s.id, s.article, s.start, s."end", s.text, s.subject, s.status, s.doubts, s.value, s.value_max, '
                "s.unit, s.measure, s.direction, s.approx, coalesce(r.name, s.region), s.period, a.publisher "
                "FROM statistic s LEFT JOIN region r ON r.id = s.region JOIN article a ON a.id = s.article "
                f"WHERE s.id IN ({_list(numbers)})"
            )
        ]

    def _statements(self, kind: Kind, numbers: Sequence[int]) -> list[Row]:
        return [
            Row(
                ref=Ref("statement", number),
                label=_first_words(text),
                detail=speaker or "",
                article=article,
                start=start,
                end=end,
                status=status,
                doubtful=doubts is not None,
            )
            for number, article, start, end, text, speaker, status, doubts in self._connection.execute(
                'SELECT s.id, s.article, s.start, s."end", substr(s.text, 1, 300), '
                "coalesce(p.name, s.speaker, o.name), s.status, s.doubts FROM statement s "
                "LEFT JOIN person p ON p.id = s.person LEFT JOIN organisation o ON o.id = s.organisation "
                f"WHERE s.id IN ({_list(numbers)})"
            )
        ]

    def _events(self, kind: Kind, numbers: Sequence[int]) -> list[Row]:
        return [
            Row(
                ref=Ref("event", number),
                label=_first_words(name),
                detail=" · ".join(part for part in (date, venue, region) if part),
                article=article,
                start=start,
                end=end,
                status=status,
                doubtful=doubts is not None,
            )
            for number, article, start, end, name, date, venue, region, status, doubts in self._connection.execute(
                'SELECT e.id, e.article, e.start, e."end", e.name, e.date, e.venue, coalesce(r.name, e.region), '
                "e.status, e.doubts FROM event e LEFT JOIN region r ON r.id = e.region "
                f"WHERE e.id IN ({_list(numbers)})"
            )
        ]

    def _link_rows(self, kind: Kind, numbers: Sequence[int]) -> list[Row]:
        rows: list[Row] = []
        for number in numbers:
            fact = self._connection.execute(f"SELECT {records.LINK} FROM link WHERE id = ?", (number,)).fetchone()
            if fact is None:
                continue
            source = self.row(records.ref(fact[4], fact[5], self._facts.code_of))
            target = self.row(records.ref(fact[7], fact[8], self._facts.code_of))
            rows.append(
                Row(
                    ref=Ref("link", number),
                    label=source.label if source else "",
                    detail=f"{fact[6]} {target.label if target else ''}",
                    article=fact[1],
                    start=fact[2],
                    end=fact[3],
                )
            )
        return rows

    def row(self, ref: Ref) -> Row | None:
        rows = self.rows(ref.kind, [ref.id])
        return rows[0] if rows else None

    # -- links

    def links(self, ref: Ref) -> list[LinkRow]:
        """Return the links at either end of a fact, the first 500 of each, in order of the text."""
        number = self._facts.number_of(ref)
        if number is None:
            return []
        found: list[LinkRow] = []
        for outward, here, there in ((True, "from", "to"), (False, "to", "from")):
            for relation, kind, other, article, start, end in self._connection.execute(
                f'SELECT relation, {there}_kind, {there}_id, article, start, "end" FROM link '
                f"WHERE {here}_kind = ? AND {here}_id = ? ORDER BY id LIMIT {_MOST_LINKS}",
                (KIND_NUMBER[ref.kind], number),
            ):
                row = self.row(records.ref(kind, other, self._facts.code_of))
                if row is not None:
                    found.append(
                        LinkRow(relation=relation, outward=outward, other=row, article=article, start=start, end=end)
                    )
        return found


def _list(numbers: Iterable[int]) -> str:
    """Return numbers as SQL has them; they are ours, and no more than 500 at a time."""
    return ",".join(str(int(number)) for number in numbers)


def _first_words(text: str) -> str:
    """Return the beginning of a text on one line, cut at a word where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _LABEL else line[:_LABEL].rsplit(" ", 1)[0] + " …"
