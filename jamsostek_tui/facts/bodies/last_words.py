"""Firms that their last word tells: `Sinar Kencana Sekuritas`, `Nusa Aset Manajemen`; without `PT` before them."""

from __future__ import annotations

import re

from jamsostek_tui.facts.bodies.hit import OrganisationHit, Paragraph
from jamsostek_tui.language.names import word_kind

_WORDS = re.compile(r"(?:(?:[A-Z][\w&'-]*|&) ){1,4}$")
_COUNTRY = re.compile(r" (?:Indonesia|Nusantara|International)(?!\w)")
_REACH = 80
_NO_FIRM = frozenset({"common", "honorific", "body"})


def by_last_word(here: Paragraph, match: re.Match[str]) -> OrganisationHit | None:
    """Return the firm whose name ends with the word at `match`: up to four capitalised words before it, no title."""
    if here.block.kind == "title":
        return None
    before = _WORDS.search(here.text, max(here.block.start, match.start() - _REACH), match.start())
    if before is None:
        return None
    start = before.start()
    for word in before.group().split():
        if word_kind(word) not in _NO_FIRM:
            break
        start += len(word) + 1
    if start == match.start():
        return None
    country = _COUNTRY.match(here.text, match.end(), here.block.end)
    end = country.end() if country else match.end()
    name = here.reading.text[start:end]
    return OrganisationHit(start, end, name, None, "company", name.lower(), None, None, "company")
