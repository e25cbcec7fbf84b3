"""The role that an office and the units of its holder's body make: title with its field, organisation, region."""

from __future__ import annotations

import re
from typing import NamedTuple

from jamsostek_tui.facts.people.units import Unit
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.bodies import department_words

_DEPARTMENT = re.compile(r"dis[a-z]{3,}|din(?:sos|kes|dik|kop|as|naker)")
_BRANCHES = re.compile(r" (?:Bidang|Urusan) ")
_PROVINCE_BEHIND = re.compile(r", provinsi ")
"""Behind a body that tells its own place: `Ketua DPRD Kota Bima, Provinsi NTB`."""
_FIELD_LABELS = frozenset({"common", "unknown", "name", "acronym", "initial", "office"})
_FIELD_ENDS = frozenset(
    (
        *("fraksi", "cabang", "kantor", "wilayah", "kota", "kabupaten", "provinsi", "daerah", "pusat"),
        *("setkab", "setko", "setkot", "setprov", "setdakab", "setdako", "setdaprov"),
    )
)
_FIELD_WORDS = frozenset(["program", "sistem", "layanan", "manfaat", "jaminan", "kecelakaan", "komisi"])
_CODE_LENGTH = 5
_NUMBER = re.compile(r" (\d|l{1,3})(?= )")
"""Behind a committee, its number in a figure or with small letters for capitals: `Komisi 2`, `Komisi ll`."""


class RoleFound(NamedTuple):
    """An office with its holder's body: title in full words, ids of organisation and region, offsets of the words."""

    title: str
    organisation: int | None
    region: str | None
    start: int
    end: int


def read_role(reading: Reading, office: Unit, body: list[Unit]) -> RoleFound:
    """Return the role of the holder of `office` whose body are the units `body`, in order."""
    organisation = next((unit.id for unit in body if unit.label == "organisation"), None)
    region = next((unit.id for unit in body if unit.label == "region"), None)
    if organisation is not None and _PROVINCE_BEHIND.search(reading.lowered, office.end, body[-1].end):
        region = None
    end = body[-1].end if body else office.end
    title = office.title
    if title == "Kepala Dinas" and body and (named := _written_small(reading, office.end, body[0].start)):
        title += f" {named}"
    if title.endswith("Komisi") and (number := _NUMBER.match(reading.folded, office.end)):
        title += f" {number[1].replace('l', 'I')}"
    if title.endswith("Kepala") and _is_department(reading, body):
        title += " Dinas"
    if office.scope == "unit":
        title += _field(reading, office, body)
    return RoleFound(
        title,
        organisation if isinstance(organisation, int) else None,
        region if isinstance(region, str) else None,
        office.start,
        end,
    )


def _written_small(reading: Reading, start: int, end: int) -> str | None:
    """Return the name of a department that small letters tell between an office and its region, None where none does.

    `Kepala dinas kelautan perikanan Jawa Tengah`; what stands between may hold a comma or `di`.
    """
    words = reading.folded[start:end].split()
    small = bool(words) and "".join(words).islower() and department_words().issuperset(words)
    return " ".join(word if word == "dan" else word.capitalize() for word in words) if small else None


def _is_department(reading: Reading, body: list[Unit]) -> bool:
    """Whether the body behind `Kepala` is a department by its abbreviation: Disnaker, Dinsos, Diskominfo."""
    first = body[0] if body else None
    if first is None or first.label not in ("organisation", "unknown", "acronym", "body"):
        return False
    return bool(_DEPARTMENT.match(reading.lowered, first.start))


def _field(reading: Reading, office: Unit, body: list[Unit]) -> str:
    """The field of an office (`Kepesertaan`), as it stands right behind the office."""
    end = office.end
    first = 0
    if len(body) > 1 and body[0].label == "region" and _BRANCHES.match(reading.folded, body[0].end):
        first, end = 1, body[0].end
    begin = end
    for unit in body[first:]:
        gap = reading.folded[end : unit.start]
        word = reading.lowered[unit.start : unit.end]
        fits = (unit.label in _FIELD_LABELS and word not in _FIELD_ENDS) or word in _FIELD_WORDS
        fits = fits or reading.lowered.endswith("antar ", 0, unit.start)
        listed = gap in (", ", ", dan ") and unit.label == "common" and end > begin
        if not fits or "(" in gap or ("," in gap and not listed) or gap == " dari ":
            break
        end = unit.end
    words = " ".join(reading.folded[begin:end].split()).rstrip(".")
    return f" {words}" if words else ""


def of_the_last(role: RoleFound, office: Unit, before: list[Unit]) -> RoleFound:
    """Give `bupatinya` the last regency or city told before it, any other office with `-nya` the last body."""
    if office.scope == "region":
        regions = [unit.id for unit in before if unit.label == "region" and len(str(unit.id)) == _CODE_LENGTH]
        return role._replace(region=regions[-1] if regions and isinstance(regions[-1], str) else None)
    bodies = [unit.id for unit in before if unit.label == "organisation"]
    return role._replace(organisation=bodies[-1] if bodies and isinstance(bodies[-1], int) else None)
