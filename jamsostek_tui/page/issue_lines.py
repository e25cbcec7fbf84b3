"""Papers that a line names with an issue or a day: `JAGAT ANGKA — 2 Mei 2025`, `Majalah Tapak, edisi Maret 2025`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from jamsostek_tui.language.calendar import months
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.names import NAMEISH, word_kind
from jamsostek_tui.page.headline_text import is_rubric
from jamsostek_tui.page.lines import Line, looks_like
from jamsostek_tui.page.masthead import is_known_place
from jamsostek_tui.page.papers import paper
from jamsostek_tui.page.published import is_date_line

KINDS = frozenset(("harian", "koran", "majalah", "mingguan", "tabloid", "buletin", "radio", "portal"))
"""What papers put before their names where they print them in full."""
_HEADS = frozenset(("section", "site-line", "navigation"))
_KIND = rf"(?:{'|'.join(kind.capitalize() for kind in sorted(KINDS - {'radio', 'portal'}))})"
_CAPITALS = r"[A-Z][A-Z'-]+(?: [A-Z][A-Z'-]+){1,3}"
_TITLED = r"[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3}"
_DATED = re.compile(rf"(?P<name>{_CAPITALS}) [-–—|] (?P<day>.+)")
_OF_TOWN = re.compile(r"(?P<town>[A-Z][\w ]{3,24}), (?P<site>[\w.-]{4,40}) \| (?P<day>.+)")
"""Town, site and day: `MANGGAR, kabarkita.net | 3/3/2025 09.14 WIB`."""
_BEHIND_DAY = re.compile(
    rf"(?P<town>[A-Z][\w ]{{3,24}}), (?P<day>[^|(]+?) (?:\| (?P<name>{_TITLED})|\((?P<beside>{_TITLED})\))"
)
"""Town, day and paper: `Manggar, 3 Maret 2025 | Kabar Kapuas`, `Manggar, 3 Maret 2025 (Kabar Kapuas)`."""
_OF_RUBRIC = re.compile(
    r"(?P<name>[A-Z][\w'-]*(?: [A-Z][\w'-]*){1,2}) [|•·] (?P<rubric>[A-Z][\w &]{2,30}) [|•·] (?P<day>.+)"
)
"""Paper, section and day: `Kabar Kapuas | Hukum | Senin, 3 Maret 2025`."""
_SIGNED = re.compile(r"(?P<writer>[A-Z][\w.']*(?: [A-Z][\w.']*){1,4}) - (?P<name>[A-Z][\w'-]*(?: [A-Z][\w'-]*){1,2})")
"""Writer and paper right above the day: `Sari Lubis - Bursa Kapuas`."""
_ISSUE = re.compile(
    rf"(?P<name>{_KIND}(?: [A-Z][\w'-]*){{1,3}}),? (?i:nomor|no\.?|edisi|volume|vol\.?|tahun|terbitan) ?"
    r"[\w–-]+.{0,40}"
)
_DESK = re.compile(r"(?:[Oo]leh:? )?(?:Tim )?Redaksi (?P<name>[A-Z][a-z]\w*(?: [A-Z]\w*){1,2})(?=,| [-–|]|$)")
"""The paper's own desk as the writer: `Oleh Redaksi Kabar Kapuas, 3/3/2025`."""
_EVERY = re.compile(
    r"(?i:majalah|tabloid|koran|buletin) (?i:mingguan|dwimingguan|bulanan|dwibulanan|triwulanan)\b.{0,60}"
)
"""How often the paper in the line above comes out: `Majalah Dwimingguan | Edisi 16-30 November 2024`."""
_NAME = re.compile(r"[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}")
_OWNER = re.compile(
    r"(?i:copyright|hak cipta|©)[ ©:\d–-]{0,12}(?P<owner>[A-Z][\w'-]*(?: [A-Z][\w'-]*){1,3})(?= 20\d\d|[.,|]|$)"
)
_MENU = re.compile(r" ?[|›»>/•·] ?\w| [-–—] \w")
_LONGEST = 110
_COUNT = r"(?:edisi|terbitan|bulan|volume|vol\.?|nomor|no\.?|tahun(?: ke)?)[ -]?(?:[\divxlc]{1,5})?[ ,/|–—-]{0,3}"
_MONTHLY = re.compile(
    rf"(?:[^\d|:]{{2,40}}?[ ,|–—-]{{1,3}}(?=edisi|terbitan|vol))?(?:{_COUNT}){{0,4}}"
    rf"(?P<month>{'|'.join(sorted(months(), key=len, reverse=True))}) (?P<year>20\d\d)"
)
"""The month of an issue and no day: `Edisi 12 / November 2026`, `Majalah Tapak, edisi Maret 2025`."""


def month_of_issue(lines: Sequence[Line]) -> str | None:
    """Return the month that a line of the head gives and nothing else with it, `2026-11`, or None."""
    for line in lines:
        told = _MONTHLY.fullmatch(line.folded.strip("()*_ ").lower()) if line.rule in _HEADS else None
        if told is not None:
            return f"{told['year']}-{months()[told['month']]:02}"
    return None


def paper_of_issue(lines: Sequence[Line]) -> str | None:
    """Return the paper that such a line names, or the owner of the copyright whose name opens a line, or None."""
    for above, line in pairwise((None, *lines)):
        if line is not None and len(line.folded) <= _LONGEST and (named := _named(above, line)):
            return named
    return _owner(lines)


def _named(above: Line | None, line: Line) -> str | None:
    if line.rule in ("byline", "date-line") and (desk := _DESK.match(line.folded)) and _is_name(desk["name"]):
        return desk["name"]
    if line.rule == "date-line":
        signed = _SIGNED.fullmatch(above.folded) if above is not None and not line.gap else None
        if signed and _is_person(signed["writer"]) and not _is_person(signed["name"]) and _is_name(signed["name"]):
            return signed["name"]
        rubric = _OF_RUBRIC.fullmatch(line.folded)
        if rubric and not (_is_name(rubric["rubric"]) or _is_person(rubric["name"])) and _is_name(rubric["name"]):
            return rubric["name"]
        dated = _DATED.fullmatch(line.folded)
        if dated and _is_name(dated["name"]) and is_date_line(dated["day"]):
            return dated["name"]
        behind = _BEHIND_DAY.fullmatch(line.folded)
        name = (behind["name"] or behind["beside"]) if behind else None
        if behind and name and is_known_place(behind["town"]) and is_date_line(behind["day"]) and _is_name(name):
            return name
        town = _OF_TOWN.fullmatch(line.folded)
        if town is None or not is_known_place(town["town"]):
            return None
        return paper(town["site"]) or (town["site"] if town["site"].isupper() and _is_name(town["site"]) else None)
    if above is not None and _EVERY.fullmatch(line.folded) and _NAME.fullmatch(above.folded):
        return above.folded
    issue = None if line.is_prose else _ISSUE.fullmatch(line.folded.strip("()*_ "))
    return issue["name"] if issue else None


def _is_person(words: str) -> bool:
    kinds = [word_kind(word) for word in words.split()]
    return kinds.count("name") * 2 >= len(kinds) - kinds.count("initial") and NAMEISH.issuperset(kinds)


def _is_name(words: str) -> bool:
    sections = word_list("menu_words.txt").issuperset(words.lower().split())
    return not (sections or is_known_place(words) or is_rubric(words) or looks_like(words, "sections"))


def _owner(lines: Sequence[Line]) -> str | None:
    for line in lines:
        owner = _OWNER.search(line.folded[:_LONGEST]) if line.rule == "copyright" else None
        if owner is not None and any(_opens(other.folded, owner["owner"]) for other in lines):
            return owner["owner"]
    return None


def _opens(folded: str, owner: str) -> bool:
    """Whether the owner's name stands first in a line of names: `Kabar Kapuas | Ekonomi`, `Kabar Kapuas › Ekonomi`."""
    return folded.lower().startswith(owner.lower()) and _MENU.match(folded, len(owner)) is not None
