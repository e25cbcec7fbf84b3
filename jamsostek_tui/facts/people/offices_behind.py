"""Offices told behind a name: `Budi Santoso, Kepala Dinas X`, `Siti (Kepala Desa Y)`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jamsostek_tui.facts.people.name_found import NameFound, support
from jamsostek_tui.facts.people.roles import further_office, walk_office
from jamsostek_tui.facts.people.units import Unit
from jamsostek_tui.facts.reading import Reading
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
