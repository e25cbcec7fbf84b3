"""Offices told behind a name: beside it (`Siti (Kepala Desa Y)`), or a sentence later of whom it means.

`… bagi Siti Aminah. Kepala Dinas Sosial Kota X itu menyebut …`
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from jamsostek_tui.facts.people.name_found import NameFound, support
from jamsostek_tui.facts.people.roles import further_office, walk_office
from jamsostek_tui.facts.people.units import Unit
from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.language.names import degree_pattern

_AGE = re.compile(r"(?: ?\(\d{1,2}(?: ?tahun| ?th)?\))?")
_APPOSED = re.compile(
    r",? ?(?:(?:yang juga )?(?:selaku|sebagai|(?:menjabat|menjadi|merupakan)(?: sebagai)?)|yang juga|yang merupakan|"
    r"(?:yang |semasa |saat )(?:menjabat|menjadi)(?: sebagai)?|adalah|ialah|merupakan) |, ?(?:sang )?| ?\("
    r"| (?=[a-z])"
)
_JOINED = re.compile(
    r"(?: [a-z-]+){0,4}(?:,? (?:dan|serta|beserta|hingga|maupun) |, (?:para|seluruh|segenap|jajaran|unsur|perwakilan|"
    r"pengurus|kepala|ketua|camat|lurah|tokoh) [a-z])"
)
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


def add_offices_behind(reading: Reading, units: list[Unit], offices: Sequence[int], found: list[NameFound]) -> None:
    """Give `Budi Santoso, Kepala Dinas X` the office behind the name, where no other name follows it.

    `offices` are the places of all offices among `units`.
    """
    told = {units[place].start: place for place in offices}
    for name in found if offices else ():
        degrees = degree_pattern().match(reading.folded, name.end)
        age = _AGE.match(reading.lowered, degrees.end() if degrees else name.end)
        link = _APPOSED.match(reading.lowered, age.end() if age is not None else name.end)
        if link is None or link.end() not in told:
            continue
        small = reading.folded[link.end()].islower() and link.group() == " " and not (age and age.group())
        if small and units[told[link.end()]].scope not in ("region", "place", "none"):
            continue
        if link.group() == ", " and name.roles and _is_next_of_list(reading, units, told[link.end()]):
            continue
        _appose(reading, units, name, told[link.end()])


def _is_next_of_list(reading: Reading, units: list[Unit], office: int) -> bool:
    """Whether an office behind a holder of another and a comma is the next of a list: `Camat Ali, perwakilan X serta`.

    It is written small then, and more follows that is joined to it.
    """
    if reading.folded[units[office].start].isupper():
        return False
    body = walk_office(reading, units, office).body
    return _JOINED.match(reading.lowered, units[body[-1] if body else office].end) is not None


def _appose(reading: Reading, units: list[Unit], name: NameFound, office: int) -> None:
    """Give a name the office at `units[office]` behind it, and a further one told with that."""
    place: int | None = office
    while place is not None:
        walk = walk_office(reading, units, place)
        if walk.name is None and walk.role is not None:
            name.roles.append(walk.role)
            if name.listed or len(name.words) > 1 or name.strength:
                support(name, 0.9, "office-behind-name", (walk.role.start, walk.role.end))
        place = further_office(reading, units, place, walk)


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
