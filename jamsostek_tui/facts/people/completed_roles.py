"""What an office leaves open and the article has only one of: the region governed, the council, the department."""

from __future__ import annotations

import re

from jamsostek_tui.facts.people.roles import RoleFound
from jamsostek_tui.model import Level, Organisation, Region

_COUNCIL = re.compile(r"(?:Komisi|Fraksi)(?!\w)")
_GOVERNED: dict[str, frozenset[Level]] = {
    "gubernur": frozenset({"province"}),
    "bupati": frozenset({"regency"}),
    "kota": frozenset({"city"}),
}


_ADMINISTRATIONS = ("Pemerintah Kabupaten", "Pemerintah Kota")
_LOCAL = ("Sekretaris Daerah", "Kepala Dinas")


def complete_role(role: RoleFound, regions: tuple[Region, ...], organisations: tuple[Organisation, ...]) -> RoleFound:
    """Fill in the region governed, the council of a committee, a department, where the article has only one."""
    if role.organisation is None and _COUNCIL.search(role.title):
        councils = [body for body in organisations if body.type == "legislature"]
        if len(councils) == 1:
            return role._replace(organisation=councils[0].id, region=role.region or councils[0].region)
    if role.organisation is None and role.region is None and role.title.startswith("Kepala Dinas"):
        departments = [body for body in organisations if body.name.startswith("Dinas ")]
        role = role._replace(organisation=departments[0].id) if len(departments) == 1 else role
    if role.organisation is None and role.region is not None:
        named = role.title.partition("Kepala ")[2]
        alike = [body for body in organisations if named and body.name.startswith(named)]
        same = [body for body in alike if body.region == role.region] or [body for body in alike if body.region is None]
        return role._replace(organisation=same[0].id) if len(same) == 1 else role
    if role.organisation is not None and role.region is None:
        return role._replace(region=next((b.region for b in organisations if b.id == role.organisation), None))
    if role.organisation is None and role.region is None and role.title.endswith(_LOCAL):
        small = {region.id for region in regions if region.level in ("regency", "city")}
        if len(small) > 1:
            small &= {body.region for body in organisations if body.name.startswith(_ADMINISTRATIONS)}
        return role._replace(region=small.pop()) if len(small) == 1 else role
    levels = _GOVERNED.get(role.title.lower().rsplit(" ", 1)[-1])
    if levels is None or role.region is not None or role.organisation is not None:
        return role
    governed = [region for region in regions if region.level in levels]
    return role._replace(region=governed[0].id) if len(governed) == 1 else role
