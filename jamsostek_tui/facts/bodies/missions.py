"""What stands for Indonesia in a town abroad: `KBRI Kuala Lumpur`, `Konsulat Republik Indonesia (KRI) Tawau`."""

from __future__ import annotations

import re

from jamsostek_tui.facts.bodies.hit import OrganisationHit, Paragraph, after_bracket
from jamsostek_tui.language.names import word_kind

_COUNTRY = re.compile(r"\s(?:Republik\sIndonesia|RI|Indonesia)(?!\w)")
_TOWN = re.compile(r"(?P<lead>\s(?:(?:di|untuk)\s)?)(?P<town>(?:Kota\s)?[A-Z][\w'-]+(?:\s(?!Republik)[A-Z][\w'-]+)?)")
_SPELT_OUT = {
    "KBRI": "Kedutaan Besar Republik Indonesia",
    "KJRI": "Konsulat Jenderal Republik Indonesia",
    "KDEI": "Kantor Dagang dan Ekonomi Indonesia",
}
_NO_TOWN = frozenset({"common", "body", "honorific"})


def mission(here: Paragraph, match: re.Match[str]) -> OrganisationHit | None:
    """Read a mission with its town; without one, or told of another country (`Konsulat Jepang`), None."""
    word = " ".join(match.group().split())
    end = match.end()
    if word not in _SPELT_OUT and not word.endswith("Indonesia"):
        country = _COUNTRY.match(here.text, end, here.block.end)
        if country is None:
            return None
        end = country.end()
        word = f"{word} Republik Indonesia"
    name = _SPELT_OUT.get(word, word)
    short = next((form for form, full in _SPELT_OUT.items() if full == name), None)
    behind, told = after_bracket(here, end)
    town = _TOWN.match(here.text, behind, here.block.end)
    if town is None or word_kind(town["town"].removeprefix("Kota ").split()[0]) in _NO_TOWN:
        return OrganisationHit(match.start(), end, name, short, "government", name, None, None, "mission", told)
    called = town["town"]
    if word_kind(called.split()[-1]) in _NO_TOWN:
        called = called.split()[0]
    stop = town.start("town") + len(called)
    abbreviation = f"{short or told} {called}" if short or told else None
    return OrganisationHit(
        match.start(),
        stop,
        f"{name} {called}",
        abbreviation,
        "government",
        name,
        called,
        None,
        "mission",
        told or short,
    )
