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
_NAMED = word_list("association_heads.txt") | {"balai", "dewan", "fraksi", "kelompok", "majelis"}
"""First words of bodies that stand in the titles of some of their offices: `Ketua Kelompok Tani`, `Kepala Balai`."""
_OF_BODIES = ("Kepala", "Ketua", "Wakil Ketua", "Sekretaris", "Bendahara", "Anggota")
_OF_BRANCHES = ("Kepala Cabang", "Kepala Kantor Cabang")
_LOCAL = ("Sekretaris Daerah", "Kepala Dinas")


def complete_role(role: RoleFound, regions: tuple[Region, ...], organisations: tuple[Organisation, ...]) -> RoleFound:
    """Fill in the region governed, the council of a committee, a department, where the article has only one."""
    if role.organisation is not None and _COMMITTEE.search(role.title):
        party = any(body.id == role.organisation and body.name.startswith("Fraksi ") for body in organisations)
        role = role._replace(organisation=None) if party else role
    if role.organisation is None and _COUNCIL.search(role.title):
        councils = [body for body in organisations if body.type == "legislature"]
        if len(councils) == 1:
            return role._replace(organisation=councils[0].id, region=role.region or councils[0].region)
    if role.organisation is None and role.region is None and role.title in _OF_BRANCHES:
        branches = [body for body in organisations if body.rule == "branch" and " Cabang " in body.name]
        if len(branches) == 1:
            return role._replace(organisation=branches[0].id, region=branches[0].region)
    if role.organisation is None and role.region is None and role.title.startswith("Kepala Dinas"):
        departments = [body for body in organisations if body.name.startswith("Dinas ")]
        role = role._replace(organisation=departments[0].id) if len(departments) == 1 else role
    if role.organisation is None and role.region is not None:
        named = role.title.partition("Kepala ")[2]
        alike = [body for body in organisations if named and body.name.startswith(named)]
        same = [body for body in alike if body.region == role.region] or [body for body in alike if body.region is None]
        if len(same) != 1:
            return role
        short = role.title.startswith("Kepala Dinas")
        return role._replace(organisation=same[0].id, title="Kepala Dinas" if short else role.title)
    if role.organisation is not None:
        role = role._replace(title=_without_body(role.title, role.organisation, organisations))
    if role.organisation is not None and role.region is None:
        body = next((b for b in organisations if b.id == role.organisation), None)
        region = body.region if body is not None else None
        if (
            body is not None
            and region is None
            and body.name.startswith("Dinas ")
            and role.title.endswith(_DEPARTMENTAL)
        ):
            region = _home(REGENCY_LEVELS, regions, organisations)
        return role._replace(region=region)
    if role.organisation is None and role.region is None and role.title.endswith(_LOCAL):
        small = {region.id for region in regions if region.level in REGENCY_LEVELS}
        if len(small) > 1:
            small &= {body.region for body in organisations if body.name.startswith(_ADMINISTRATIONS)}
        return role._replace(region=small.pop()) if len(small) == 1 else role
    levels = _GOVERNED.get(role.title.lower().rsplit(" ", 1)[-1])
    if levels is None or role.region is not None or role.organisation is not None:
        return role
    return role._replace(region=_home(levels, regions, organisations))


def _without_body(title: str, organisation: int, organisations: tuple[Organisation, ...]) -> str:
    """Return a title without the first words of its body: `Ketua` of `Ketua Kelompok Tani` of `Kelompok Tani Maju`."""
    body = next((body for body in organisations if body.id == organisation), None)
    for office in _OF_BODIES:
        beginning = title.removeprefix(f"{office} ")
        if beginning == title or beginning.split(" ")[0].lower() not in _NAMED:
            continue
        if body is not None and body.name.startswith(f"{beginning} "):
            return office
    return title


def _home(levels: frozenset[Level], regions: tuple[Region, ...], organisations: tuple[Organisation, ...]) -> str | None:
    """The one region of these levels that the article is about: the only one, or the only one whose government is told.

    Where neither decides it is the one told at least twice as often as any other.
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
