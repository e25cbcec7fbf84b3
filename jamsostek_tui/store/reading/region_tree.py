"""The tree of regions as a list: each region above its own, with how many facts are about it."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import compress
from typing import Any

from jamsostek_tui.browse.place import Filter
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.database.connection import data_version
from jamsostek_tui.store.database.packing import AMONG, listed, unpack, unpack_ids
from jamsostek_tui.store.database.schema import CHUNK_BITS, KIND_NUMBER, PLACED_KINDS
from jamsostek_tui.store.reading.lists import Lists
from jamsostek_tui.store.rows import RegionRow

_EIGHTH = 8  # of all facts of a kind: where fewer stay, they are read one by one
_POSTED = 30  # facts that are read one by one while what is posted for a region is read
_FEW = 60


class RegionTree:
    """The regions of one open database."""

    def __init__(self, connection: sqlite3.Connection, lists: Lists) -> None:
        self._connection = connection
        self._lists = lists
        self._data_version = -1
        self._region_rows: dict[str, tuple[Any, ...]] = {}
        self._firsts: dict[int, tuple[int, int, int] | None] = {}
        self._whole: list[RegionRow] = []

    def rows(self, narrowing: tuple[Filter, ...]) -> list[RegionRow]:
        """Return the regions under a narrowing and all above them, each above its own; the whole tree is kept."""
        all_regions = self._all_regions()
        if narrowing:
            return self._rows(all_regions, narrowing)
        self._whole = self._whole or self._rows(all_regions, ())
        return self._whole.copy()

    def _rows(self, all_regions: dict[str, tuple[Any, ...]], narrowing: tuple[Filter, ...]) -> list[RegionRow]:
        kept = set(self._lists.regions(narrowing)) if narrowing else set(all_regions)
        for code in list(kept):
            above = all_regions[code][4]
            while above in all_regions and above not in kept:
                kept.add(above)
                above = all_regions[above][4]
        below: dict[str | None, list[str]] = {}
        for code, region in all_regions.items():
            if code in kept:
                below.setdefault(region[4] if region[4] in kept else None, []).append(code)
        below.get(None, []).sort(key=lambda code: all_regions[code][3] != "province")  # what lies nowhere stands last
        counts = self._counts(all_regions, kept, narrowing)
        unknown = [all_regions[code][0] for code in kept if all_regions[code][0] not in self._firsts]
        found = self._lists.list_rows.first_mentions("region", unknown)
        self._firsts.update((number, found.get(number)) for number in unknown)
        return [_region_row(all_regions[code], depth, counts, self._firsts) for code, depth in _walk(below)]

    def _all_regions(self) -> dict[str, tuple[Any, ...]]:
        """Return the rows of all regions by code, in the order of their names, kept as long as nobody writes."""
        version = data_version(self._connection)
        if version != self._data_version:
            run = self._connection.execute
            rows = run("SELECT num, id, name, level, parent, doubts, status FROM region").fetchall()
            rows.sort(key=lambda row: (row[2].casefold(), str(row[1])))
            self._region_rows = {str(row[1]): row for row in rows}
            self._firsts = {}
            self._whole = []
            self._data_version = version
        return self._region_rows

    def _counts(
        self, all_regions: dict[str, tuple[Any, ...]], kept: set[str], narrowing: tuple[Filter, ...]
    ) -> dict[int, int]:
        """Return with how many of the numbers, statements and events that stay each region goes.

        All that goes with a region goes with those above its code: under that region alone nothing has to be read.
        """
        number_of = {code: int(all_regions[code][0]) for code in kept}
        if not narrowing:
            return self._lists.list_rows.counts("region", number_of.values())
        one = narrowing[0] if len(narrowing) == 1 else None
        chosen = str(one.id) if isinstance(one, Ref) and one.kind == "region" else ""
        as_of = {code: code for code in kept if _is_in(code, chosen)}
        as_of |= {code: chosen for code in kept if chosen in as_of and _is_in(chosen, code)}
        told = self._lists.list_rows.counts("region", {number_of[code] for code in as_of.values()})
        counts = {number_of[code]: told.get(number_of[other], 0) for code, other in as_of.items()}
        rest = [number_of[code] for code in kept if code not in as_of]
        return counts | self._within(narrowing, rest) if rest else counts

    def _within(self, narrowing: tuple[Filter, ...], regions: Sequence[int]) -> dict[int, int]:
        """Return with how many of the numbers, statements and events that stay under a narrowing each region goes."""
        found: Counter[int] = Counter()
        for kind in PLACED_KINDS:
            staying = self._lists.narrowed.numbers(kind, narrowing)
            if len(staying) < min(self._lists.count(kind, ()) // _EIGHTH, _POSTED * len(regions)):
                found.update(self._regions_told_by(kind, staying))
            elif staying:
                found.update(self._found_in_postings(kind, set(staying), regions))
        return found

    def _regions_told_by(self, kind: Kind, numbers: Sequence[int]) -> Iterator[int]:
        """Return the regions that some numbers, statements or events are linked with, once for each of them."""
        rows = self._connection.execute(
            f"SELECT linked FROM {kind} WHERE linked IS NOT NULL AND id {AMONG}", (listed(numbers),)
        )
        flat = unpack("[" + ",".join([row[0][1:-1] for row in rows]) + "]")
        return compress(flat[1::2], map(KIND_NUMBER["region"].__eq__, flat[::2]))

    def _found_in_postings(self, kind: Kind, staying: set[int], regions: Sequence[int]) -> dict[int, int]:
        pieces: dict[int, list[bytes]] = defaultdict(list)
        for number, ids in self._postings_of_regions(kind, regions, {one >> CHUNK_BITS for one in staying}):
            pieces[number].append(ids)
        return {number: len(staying.intersection(unpack_ids((b"".join(stored),)))) for number, stored in pieces.items()}

    def _postings_of_regions(self, kind: Kind, regions: Sequence[int], chunks: set[int]) -> sqlite3.Cursor:
        """Return region and ids of what may go with some regions; of few regions or chunks, only those are read."""
        where = "kind = ? AND of = ?"
        if len(regions) <= _FEW:
            where += f" AND id IN ({', '.join(str(int(number)) for number in regions)})"
        if len(chunks) <= _FEW:
            where += f" AND chunk IN ({', '.join(str(int(chunk)) for chunk in chunks)})"
        given = (KIND_NUMBER["region"], KIND_NUMBER[kind])
        return self._connection.execute(f"SELECT id, ids FROM posting WHERE {where}", given)


def _is_in(code: str, other: str) -> bool:
    """Tell whether a region is another or lies in it, as far as their codes say; a slug says nothing."""
    return other[:1].isdigit() and (code == other or code.startswith(f"{other}."))


def _walk(below: dict[str | None, list[str]]) -> Iterator[tuple[str, int]]:
    """Yield each region and its depth, parents first."""
    waiting = [(code, 0) for code in reversed(below.get(None, []))]
    while waiting:
        code, depth = waiting.pop()
        yield code, depth
        waiting += [(child, depth + 1) for child in reversed(below.pop(code, []))]


def _region_row(
    row: tuple[Any, ...], depth: int, counts: dict[int, int], firsts: dict[int, tuple[int, int, int] | None]
) -> RegionRow:
    number, code, name, level, parent, doubts, status = row
    article, start, end = firsts.get(number) or (None, None, None)
    return RegionRow(
        ref=Ref("region", code),
        label=name,
        detail=level,
        count=counts.get(number, 0),
        article=article,
        start=start,
        end=end,
        status=status or "found",
        doubtful=doubts is not None,
        parent=parent,
        depth=depth,
    )
