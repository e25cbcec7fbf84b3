"""Towns that courts, prosecutors and police are called by, of no regency's name: `Kejaksaan Negeri Purwokerto`."""

from __future__ import annotations

import re

from jamsostek_tui.facts.bodies.areas import Area
from jamsostek_tui.facts.bodies.hit import Paragraph
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.towns import is_town

_TOWN = re.compile(r"(?P<first>[A-Z][\w'-]+)(?: [A-Z][\w'-]+)?")


def town_of(here: Paragraph, body: str, offset: int) -> Area | None:
    """Return the town at `offset` behind a `body` that sits in one, as an area without a region, or None."""
    if " ".join(body.lower().split()) not in word_list("town_bodies.txt"):
        return None
    town = _TOWN.match(here.text, offset, here.block.end)
    if town is None:
        return None
    for end in (town.end(), town.end("first")):
        if is_town(here.text[offset:end]):
            return Area(offset, end, "", here.text[offset:end], None)
    return None
