"""Offices told of somebody a sentence later: `… bagi Siti Aminah. Kepala Dinas Sosial Kota X itu menyebut …`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jamsostek_tui.facts.people.name_found import NameFound, support
from jamsostek_tui.facts.people.roles import walk_office
from jamsostek_tui.facts.people.units import Unit
from jamsostek_tui.facts.reading import Reading, Sentence

_MEANT = re.compile(
    r" (?:itu|tersebut|ini)(?= (?:me|ber|ter|di)[a-z]{3}| (?:juga|pun|kemudian|lantas|lalu|tak|tidak) )"
)
_WHO_IS = re.compile(
    r"(?:(?:sementara itu|sementara|adapun),? )?[a-z]+(?: (?!yang )[\w()/-]+){0,6} yang "
    r"(?:kini |juga |sekarang |lama |pernah |baru |sudah |telah )*"
    r"(?:menjadi|menjabat|merangkap|dipercaya|didapuk|terpilih)(?: menjadi| sebagai)? "
)
"""Before an office that opens no sentence: `Pembatik rumahan yang menjadi Ketua Serikat X itu mengajak …`."""
_LEADING = ("menjadi ", "menjabat ", "merangkap ", "dipercaya ", "didapuk ", "terpilih ", "sebagai ")
_ENOUGH = 0.5


def add_offices_pointed_at(reading: Reading, units: list[Unit], offices: Sequence[int], found: list[NameFound]) -> None:
    """Give the one person named in a sentence the office that opens the next one and points back: `… itu menyebut`.

    `offices` are the places of all offices among `units`.
    """
    for place in offices if found else ():
        start = units[place].start
        sentence = _sentence_opened(reading, start)
        if sentence is None or _named(found, sentence.start, start):
            continue
        walk = walk_office(reading, units, place)
        if walk.name is not None or walk.role is None or not walk.body:
            continue
        if _MEANT.match(reading.lowered, walk.role.end) is None:
            continue
        before = reading.sentence_at(max(0, sentence.start - 3))
        named = _named(found, before.start, before.end) if before is not None else []
        if len(named) == 1 and not named[0].roles and before is not None and before.block == sentence.block:
            named[0].roles.append(walk.role)
            support(named[0], 0.7, "office-behind-name", (walk.role.start, walk.role.end))


def _sentence_opened(reading: Reading, start: int) -> Sentence | None:
    """Return the sentence that an office at `start` opens, or somebody told by it, or None."""
    opens = reading.folded[start - 2 : start] == ". "
    if not opens and not reading.lowered.endswith(_LEADING, 0, start):
        return None
    sentence = reading.sentence_at(start)
    if sentence is None or sentence.start == start:
        return sentence
    return sentence if not opens and _WHO_IS.fullmatch(reading.lowered, sentence.start, start) else None


def _named(found: list[NameFound], start: int, end: int) -> list[NameFound]:
    return [name for name in found if start <= name.start < end and name.strength >= _ENOUGH]
