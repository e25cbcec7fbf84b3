"""A stored article stored anew as a person decided: under its old id, every fact that stays under its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from jamsostek_tui.decisions.on_page.applying import Decided, Wanted, decided
from jamsostek_tui.model import Article, Facts, Kind, Ref
from jamsostek_tui.store.database.facts_from_rows import FactsFromRows
from jamsostek_tui.store.database.packing import pack
from jamsostek_tui.store.database.schema import KIND_NUMBER, PLACED_KINDS
from jamsostek_tui.store.decided.facts_as_found import localised, pack_found, unpack_found
from jamsostek_tui.store.entities.identity import Identity, identities_of
from jamsostek_tui.store.entities.merges import pack_identities
from jamsostek_tui.store.entities.named_twice import united
from jamsostek_tui.store.entities.register import Register
from jamsostek_tui.store.entities.told_by_article import SaidOfAll, said_of_all
from jamsostek_tui.store.facts_by_kind import named_groups, placed_facts, renumbered
from jamsostek_tui.store.writing.page_rows import LastingNumbers, add_rows
from jamsostek_tui.store.writing.pending_rows import PendingRows
from jamsostek_tui.store.writing.prepared_page import PreparedPage, prepared_again

Count = Callable[[Facts, int], None]
_KINDS: tuple[Kind, ...] = (*PLACED_KINDS, "link")


@dataclass(frozen=True, slots=True)
class _Ready:
    """An article about to be stored: its rows, who its entities are, the ids of its numbers, statements, …, links."""

    page: PreparedPage
    facts: Facts
    numbers: list[int]
    identities: list[Identity]
    joined: bool


class ArticleRewriting:
    """Part of the writer; `clear` takes the rows of a stored article out, `count` keeps how many facts there are."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        pending: PendingRows,
        from_rows: FactsFromRows,
        register: Register,
        clear: Callable[[Article, Facts], None],
        count: Count,
    ) -> None:
        self._connection = connection
        self._pending = pending
        self._from_rows = from_rows
        self._register = register
        self._clear = clear
        self._count = count

    def rewrite(self, article: int, wanted: Sequence[Wanted], mark: str) -> None:
        """Carry out on an article what is wanted of it, and nothing else that was decided before."""
        self._flush()
        stored = self._from_rows.one_article(article)
        if stored is None:
            return
        kept = self._connection.execute("SELECT found FROM decided WHERE article = ?", (article,)).fetchone()
        ranges = self._ranges(article)
        found = self._as_found(*stored, kept[0] if kept else None, ranges)
        result = decided(*found, wanted)
        changed = (result.article, result.facts) != found or bool(result.apart)
        if changed or (kept is not None and kept[0] is not None) or not self._is_current(*stored):
            identities, joined = self._store(article, result, ranges)
        else:
            identities, joined = identities_of(*found), False
        self._keep(article, mark, result, identities, found if changed or joined else None)

    def _flush(self) -> None:
        self._register.flush()
        self._pending.flush()

    def _ranges(self, article: int) -> list[range]:
        columns = ", ".join(f"first_{kind}, {kind}s" for kind in _KINDS)
        row = self._connection.execute(f"SELECT {columns} FROM article WHERE id = ?", (article,)).fetchone()
        return [range(first, first + count) for first, count in zip(row[::2], row[1::2], strict=True)]

    def _as_found(self, page: Article, facts: Facts, kept: bytes | None, ranges: list[range]) -> tuple[Article, Facts]:
        """Return an article as the rules found it, in ids of its own."""
        if kept is None:
            firsts = {kind: own.start for kind, own in zip(_KINDS, ranges, strict=True)}
            return localised(page, facts, firsts)
        head, found = unpack_found(kept, page.text)
        return replace(head, source=page.source), found

    def _is_current(self, page: Article, facts: Facts) -> bool:
        """Whether everybody in an article is shown as who they are now."""
        merges = self._register.merges
        now = set()
        for one in merges.of_article(page.id) or identities_of(page, facts):
            number = merges.find(one.kind, one.key, one.signature)
            now.add((one.kind, None if number is None else merges.into(one.kind, number)))
        groups = named_groups(facts)
        return now == {(kind, one.id) for kind, group in groups if kind != "region" for one in group}

    # -- storing

    def _store(self, article: int, result: Decided, ranges: list[range]) -> tuple[list[Identity], bool]:
        facts, link_ids = self._with_lasting_ids(article, result, ranges)
        ready = self._ready(article, replace(result, facts=facts))
        facts = ready.facts
        groups: tuple[Sequence[Any], ...] = (facts.statistics, facts.statements, facts.events)
        ids: list[Sequence[int]] = [
            [own.start + one.id - 1 for one in sorted(group, key=lambda one: (one.start, one.end, one.id))]
            for own, group in zip(ranges, groups, strict=False)
        ]
        ids.append(link_ids)
        rules = [0, *map(self._pending.rule, ready.page.rules)]
        add_rows(self._pending, ready.page, LastingNumbers(ready.page, article, ready.numbers, ids, rules, ranges))
        self._count(facts, 1)
        return ready.identities, ready.joined

    def _ready(self, article: int, result: Decided) -> _Ready:
        """Make an article ready, its old rows taken out; whom decisions or rules hold for one, is one in it."""
        page = prepared_again(result.article, result.facts, result.apart)
        self._register.number(page.entities)
        self._flush()
        stored = self._from_rows.one_article(article)  # whom the new names moved, is moved in it too
        assert stored is not None
        before = said_of_all(*stored, self._register.number_of)
        self._clear(*stored)
        numbers = self._register.numbers(page.entities)
        refs = [Ref(kind, one.id) for kind, group in named_groups(result.facts) for one in group]
        identities = [
            Identity(ref.kind, ref.id, key, signed or "")
            for ref, (_, key, signed, _, _) in zip(refs, page.entities, strict=False)
            if ref.kind != "region"
        ]
        own = dict(zip(refs, numbers, strict=False))
        facts = united(result.facts, {ref: (ref.kind, number) for ref, number in own.items()})
        joined = facts is not result.facts
        if joined:
            page = prepared_again(result.article, facts, {})
            named = [own[Ref(kind, one.id)] for kind, group in named_groups(facts) for one in group]
            numbers = [*named, *self._register.numbers(page.entities[len(named) :])]
        now: SaidOfAll = {}
        for (kind, _, _, said, _), number in zip(page.entities, numbers, strict=True):
            now.setdefault((kind, number), []).append(said)
        self._register.said_the_same(before, now)
        self._register.hear(page.entities, numbers)
        return _Ready(page, facts, numbers, identities, joined)

    def _with_lasting_ids(self, article: int, result: Decided, ranges: list[range]) -> tuple[Facts, list[int]]:
        """Return facts of which those a person made have ids that last, and the lasting ids of the links."""
        firsts = dict(zip(_KINDS, ranges, strict=True))
        now: dict[Ref, int] = {}
        for ref, one in placed_facts(result.facts):
            if one.id > len(firsts[ref.kind]):
                lasting = self._extra(article, ref.kind, result.made[ref])
                now[ref] = lasting - firsts[ref.kind].start + 1
        there = {ref for ref, _ in placed_facts(result.facts)} | {Ref("article", 0)}
        there |= {Ref(kind, one.id) for kind, group in named_groups(result.facts) for one in group}
        links, ids, made = [], [], 0
        for place, link in zip(result.links, result.facts.links, strict=True):
            if all(end.kind == "region" or end in there for end in (link.source, link.target)):
                made += place is None
                links.append(link)
                own = self._extra(article, "link", f"link:{made}") if place is None else firsts["link"].start + place
                ids.append(own)
        return renumbered(replace(result.facts, links=tuple(links)), now), ids

    def _extra(self, article: int, kind: Kind, mark: str) -> int:
        """Return the lasting id of a fact that a person made, the same whenever it is made again."""
        given = (article, KIND_NUMBER[kind], mark)
        row = self._connection.execute(
            "SELECT id FROM extra WHERE article = ? AND kind = ? AND mark = ?", given
        ).fetchone()
        if row is not None:
            return int(row[0])
        number = self._pending.next_id(kind)
        self._connection.execute("INSERT INTO extra VALUES (?, ?, ?, ?)", (*given, number))
        return number

    def _keep(
        self, article: int, mark: str, result: Decided, identities: list[Identity], found: tuple[Article, Facts] | None
    ) -> None:
        run = self._connection.execute
        if not mark and found is None:
            run("DELETE FROM decided WHERE article = ?", (article,))
            return
        by_ref = {Ref(one.kind, one.local): one for one in identities}
        named = [
            [*part, KIND_NUMBER[ref.kind], by_ref[ref].key, by_ref[ref].signature]
            for part, ref in result.named.items()
            if ref in by_ref
        ]
        kept = (None, None) if found is None else (pack_found(*found), pack_identities(identities))
        applied = pack([list(part) for part in result.applied]) or "[]"
        run("INSERT OR REPLACE INTO decided VALUES (?, ?, ?, ?, ?, ?)", (article, mark, applied, pack(named), *kept))
