"""What an office leaves open and the article has only one of: the region governed, the council, the department."""

from __future__ import annotations

import re

from jamsostek_tui.facts.people.role_found import RoleFound
from jamsostek_tui.language.area_levels import REGENCY_LEVELS
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.model import Level, Organisation, Region

_COUNCIL = re.compile(r"(?:Komisi|Fraksi)(?!\w)")
_COMMITTEE = re.compile(r"Komisi(?!\w)")
"""In a title that the group of a party behind it does not explain: `Anggota Komisi IV dari Fraksi Nusa`."""
_GOVERNED: dict[str, frozenset[Level]] = {
    "gubernur": frozenset({"province"}),
    "bupati": frozenset({"regency"}),
    "kota": frozenset({"city"}),
}
_ADMINISTRATIONS = ("Pemerintah Kabupaten", "Pemerintah Kota")
_GOVERNMENTS = (
    *_ADMINISTRATIONS,
    "Pemerintah Provinsi",
    "Dewan Perwakilan Rakyat Daerah",
    "DPRD",
    "Sekretariat Daerah",
)
_DEPARTMENTAL = ("Kepala Dinas", "Sekretaris Dinas", "Kepala Bidang", "Kepala Seksi")
_NAMED = word_list("association_heads.txt") | {"balai", "dewan", "fraksi", "kelompok", "komisi", "majelis"}
"""First words of bodies that stand in the titles of some of their offices: `Ketua Kelompok Tani`, `Kepala Balai`."""
_OF_BODIES = ("Kepala", "Ketua", "Wakil Ketua", "Sekretaris", "Bendahara", "Anggota")
_OF_BRANCHES = ("Kepala Cabang", "Kepala Kantor Cabang")
_LOCAL = ("Sekretaris Daerah", "Kepala Dinas")


def complete_role(role: RoleFound, regions: tuple[Region, ...], organisations: tuple[Organisation, ...]) -> RoleFound:
    """Return an office with its region and body, as far as the article has only one that they can be."""
    role = _with_only_department(_without_party(role, organisations), organisations)
    if role.organisation is not None:
        return _of_body(role, regions, organisations)
    if (completed := _of_council(role, organisations) or _of_branch(role, organisations)) is not None:
        return completed
    if role.region is not None:
        return _of_body_there(role, organisations)
    return role._replace(region=_governed(role.title, regions, organisations))


def _without_party(role: RoleFound, organisations: tuple[Organisation, ...]) -> RoleFound:
    """Return a member of a committee without the group of a party, whose committee it is not."""
    body = _body(role.organisation, organisations)
    party = body is not None and body.name.startswith("Fraksi ") and _COMMITTEE.search(role.title)
    return role._replace(organisation=None) if party else role


def _with_only_department(role: RoleFound, organisations: tuple[Organisation, ...]) -> RoleFound:
    """Return the head of a department told by no name with the only one that the article names."""
    if role.organisation is not None or role.region is not None or not role.title.startswith("Kepala Dinas"):
        return role
    departments = [body for body in organisations if body.name.startswith("Dinas ")]
    return role._replace(organisation=departments[0].id) if len(departments) == 1 else role


def _of_body(role: RoleFound, regions: tuple[Region, ...], organisations: tuple[Organisation, ...]) -> RoleFound:
    """Return an office of a body with its title as that body calls it, in the region of that body."""
    body = _body(role.organisation, organisations)
    if body is None:
        return role
    role = role._replace(title=_without_body(role.title, body))
    if role.region is not None:
        inside = body.region is not None and body.region.startswith(f"{role.region}.")
        return role._replace(region=body.region) if inside else role
    if body.region is None and body.name.startswith("Dinas ") and role.title.endswith(_DEPARTMENTAL):
        return role._replace(region=_home(REGENCY_LEVELS, regions, organisations))
    return role._replace(region=body.region)


def _of_council(role: RoleFound, organisations: tuple[Organisation, ...]) -> RoleFound | None:
    """Return an office in a committee or group with the only council; None for another office."""
    councils = [body for body in organisations if body.type == "legislature"]
    if len(councils) != 1 or not _COUNCIL.search(role.title):
        return None
    return role._replace(organisation=councils[0].id, region=role.region or councils[0].region)


def _of_branch(role: RoleFound, organisations: tuple[Organisation, ...]) -> RoleFound | None:
    """Return the head of a branch with the only branch; None for another office."""
    branches = [body for body in organisations if body.rule == "branch" and " Cabang " in body.name]
    if len(branches) != 1 or role.region is not None or role.title not in _OF_BRANCHES:
        return None
    return role._replace(organisation=branches[0].id, region=branches[0].region)


def _of_body_there(role: RoleFound, organisations: tuple[Organisation, ...]) -> RoleFound:
    """Return the head of a body called so, in the region of the office or of none: `Kepala Dinas Sosial` in Bima."""
    named = role.title.partition("Kepala ")[2]
    alike = [body for body in organisations if named and body.name.startswith(named)]
    same = [body for body in alike if body.region == role.region] or [body for body in alike if body.region is None]
    if len(same) != 1:
        return role
    title = "Kepala Dinas" if role.title.startswith("Kepala Dinas") else role.title
    return role._replace(organisation=same[0].id, title=title)


def _governed(title: str, regions: tuple[Region, ...], organisations: tuple[Organisation, ...]) -> str | None:
    """Return the region of an office that governs one, or serves its government; None for another office."""
    if title.endswith(_LOCAL):
        small = {region.id for region in regions if region.level in REGENCY_LEVELS}
        if len(small) > 1:
            small &= {body.region for body in organisations if body.name.startswith(_ADMINISTRATIONS)}
        return small.pop() if len(small) == 1 else None
    levels = _GOVERNED.get(title.lower().rsplit(" ", 1)[-1])
    return None if levels is None else _home(levels, regions, organisations)


def _body(id: int | None, organisations: tuple[Organisation, ...]) -> Organisation | None:
    return next((body for body in organisations if body.id == id), None)


def _without_body(title: str, body: Organisation) -> str:
    """Return a title without the first words of its body: `Ketua` of `Ketua Kelompok Tani` of `Kelompok Tani Maju`."""
    for office in _OF_BODIES:
        beginning = title.removeprefix(f"{office} ")
        told = beginning != title and beginning.split(" ")[0].lower() in _NAMED
        if told and body.name.startswith(f"{beginning} "):
            return office
    return title


def _home(levels: frozenset[Level], regions: tuple[Region, ...], organisations: tuple[Organisation, ...]) -> str | None:
    """Return the one region of these levels that the article is about.

    It is the only one, else the only one whose government is named, else the one named at least twice as often as any
    other.
    """
    governed = [region for region in regions if region.level in levels]
    if len(governed) == 1:
        return governed[0].id
    ids = {region.id for region in governed}
    own = {body.region for body in organisations if body.name.startswith(_GOVERNMENTS)} & ids
    if len(own) == 1:
        return own.pop()
    often = sorted(governed, key=lambda region: -len(region.mentions))[:2]
    return often[0].id if often and len(often[0].mentions) >= 2 * len(often[-1].mentions) else None
