"""What brought databases from version 2 to 3: numbers stand under the region they are about, and those above, alone."""

from __future__ import annotations

import sqlite3
from array import array
from collections import defaultdict

from jamsostek_tui.store.database.packing import couples, pack_ids, pack_numbers, unpack
from jamsostek_tui.store.database.schema import CHUNK_BITS, KIND_NUMBER

_REGION, _STATISTIC = KIND_NUMBER["region"], KIND_NUMBER["statistic"]


def numbers_under_their_own_region(connection: sqlite3.Connection) -> None:
    """Link every number with no other regions; version 2 linked it with each that its sentence names too."""
    above = _lines_of_descent(connection)
    posted: dict[tuple[int, int], array[int]] = defaultdict(lambda: array("q"))
    changed: list[tuple[str | None, int]] = []
    for number, code, linked in connection.execute("SELECT id, region, linked FROM statistic ORDER BY id"):
        regions = above.get(code or "", ())
        for region in regions:
            posted[region, number >> CHUNK_BITS].append(number)
        others = [one for one in couples(unpack(linked)) if one[0] != _REGION]
        now = sorted([*others, *((_REGION, region) for region in regions)])
        packed = pack_numbers([part for one in now for part in one]) if now else None
        if packed != linked:
            changed.append((packed, number))
    connection.executemany("UPDATE statistic SET linked = ? WHERE id = ?", changed)
    connection.execute("DELETE FROM posting WHERE kind = ? AND of = ?", (_REGION, _STATISTIC))
    rows = ((_REGION, region, _STATISTIC, chunk, pack_ids(ids)) for (region, chunk), ids in sorted(posted.items()))
    connection.executemany("INSERT INTO posting VALUES (?, ?, ?, ?, ?)", rows)


def _lines_of_descent(connection: sqlite3.Connection) -> dict[str, tuple[int, ...]]:
    """Return the number of each region by its code, those of the regions above it behind."""
    known = {
        code: (number, parent) for code, number, parent in connection.execute("SELECT id, num, parent FROM region")
    }
    lines: dict[str, tuple[int, ...]] = {}
    for code in known:
        line: list[int] = []
        here: str | None = code
        while here in known and known[here][0] not in line:
            line.append(known[here][0])
            here = known[here][1]
        lines[code] = tuple(line)
    return lines
