"""Who only reads the words of another: `Bupati Budi dalam sambutan yang dibacakan Sekda Tini mengatakan …`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.entities import Entity

_READ_OUT = re.compile(
    r"(?<!\w)(?:sambutan|amanat|arahan|pidato|pesan|keterangan|pernyataan|rilis|siaran pers|surat)(?:nya)? "
    r"(?:tertulis |pers |resmi )?yang dibacakan (?:oleh )?[^.]{0,80}$"
)
_READ_REACH = 110


def reads_out(reading: Reading, entities: Sequence[Entity], entity: Entity) -> bool:
    """Whether somebody, or the office told with the name, only reads what another says; `entities` are in order."""
    start = max(0, entity.lead - _READ_REACH)
    read = reading.lowered.find(" yang dibacakan ", start, entity.start)
    if read < 0:
        return False
    first = bisect_left(entities, read, key=attrgetter("start"))
    between = entities[first : bisect_left(entities, entity.start, key=attrgetter("start"))]
    if any(other.kind == "person" and other.end < entity.lead for other in between):
        return False
    return _READ_OUT.search(reading.lowered, start, entity.start) is not None
