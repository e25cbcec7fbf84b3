"""Places where an organisation is named: one scan for known names and trigger words, each read by its own grammar."""

from __future__ import annotations

import re
from collections.abc import Callable

from jamsostek_tui.facts.bodies.administrations import (
    administration,
    department,
    explained_department,
    ministry,
    short_department,
)
from jamsostek_tui.facts.bodies.areas import Area, Areas
from jamsostek_tui.facts.bodies.branches import branch_before, branch_behind, short_branch
from jamsostek_tui.facts.bodies.hit import OrganisationHit, Paragraph, after_bracket, skip
from jamsostek_tui.facts.bodies.missions import mission
from jamsostek_tui.facts.bodies.named_bodies import by_last_word, named
from jamsostek_tui.facts.reading import UNREAD, Reading
from jamsostek_tui.language.bodies import Body, bodies, body_pattern, departments, triggers
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.towns import is_town

_OTHER_THINGS = {
    "BI": re.compile(r"[ -](?:Rate|Checking|Fast|7)\b"),
    "PHI": re.compile(r"(?: ?(?:dan|&|-|/) ?| )(?:Jamsos|Jaminan|Naker|JSK)"),
}
"""What makes another thing of a short name: `BI Checking`, `Dirjen PHI dan Jamsos` of a ministry and not of a court."""
_PARTIES = frozenset({"PAN", "PKB", "PKS", "PPP"})
"""Parties whose short names mean other things too: `PKB` a labour agreement, `PKS` an oil mill."""
_OF_PARTY = re.compile(
    r"(?i:politisi|politikus|kader|legislator|simpatisan|caleg|petinggi|elite|usungan|DP[CDWP]|wakil rakyat)\s"
    r"(?:dari\s)?$"
)
_RANKS = ("Pangkalan ", "Jenderal ", "Mayjen ", "Brigjen ", "Letjen ", "Kolonel ", "arsekal ", "aksamana ")
_SIGNS = re.compile(r"[-/][A-Za-z\d]{1,4}(?:[-/][A-Za-z\d]{1,4})?\)")
_DASH = re.compile(r"(?: [A-Z][a-z]+){0,2}\)? ?(?:[‒–—―]|--?) ")
_PLACE = re.compile(r"[A-Z][A-Za-z .-]*, ?\(?")
_LABOUR_COURT = "Pengadilan Hubungan Industrial"
_AT_COURT = re.compile(r"\s(?:pada|di)\s(?:Pengadilan\sNegeri|PN)(?:\s\(PN\))?(?:\sKelas\sI[AB]?)?\s")
_LONGEST_PLACE = 40
_SIGNED = re.compile(r"(?: [A-Z][\w.]*){0,2}\)")
_OF_NEWS = (" News", " Online", " TV")
"""Behind a body's name in the name of what it puts out: `Kominfo News`."""
_GLUE = frozenset({"-", "/", "@", "#"})
_TOWN = re.compile(r"(?P<first>[A-Z][\w'-]+)(?: [A-Z][\w'-]+)?")


def organisation_hits(reading: Reading, areas: Areas) -> list[OrganisationHit]:
    """Return the hits of every readable block in order, none inside another."""
    found: list[OrganisationHit] = []
    explained: dict[str, OrganisationHit] = {}
    reached = 0
    for index, match in reading.matches("body", body_pattern(), UNREAD):
        if (
            match.start() < reached
            or _is_part_of_other(reading, match.start())
            or _signs(reading, match)
            or _is_paper(reading, match)
            or reading.folded.startswith(_OF_NEWS, match.end())
            or _is_signature(reading, match, reading.blocks[index].end)
        ):
            continue
        here = Paragraph(reading, areas, reading.blocks[index])
        hit = explained_department(here, match, explained) or _hit(here, match)
        if hit is not None:
            found.append(hit)
            if hit.short and hit.rule == "department":
                explained.setdefault(hit.short, hit)
            reached = hit.end
    return found


def _signs(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a hit opens the writer's short signs in brackets: `(Kominfo-AB/cd)`."""
    return reading.text[max(0, match.start() - 1) : match.start()] == "(" and (
        _SIGNS.match(reading.text, match.end()) is not None
    )


def _is_signature(reading: Reading, match: re.Match[str], end: int) -> bool:
    """Whether a body in brackets closes a paragraph behind its last sentence, as who wrote the text: `…. (Kominfo)`."""
    closed = _SIGNED.match(reading.folded, match.end(), end)
    if reading.folded[match.start() - 1 : match.start()] != "(" or closed is None:
        return False
    before = reading.folded[max(0, match.start() - 4) : match.start() - 1].rstrip(" *_")
    return before[-1:] in (".", '"', "!", "?") and not reading.folded[closed.end() : end].strip(" .*_")


def _is_paper(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a short name is that of the paper, behind the place of a dateline: `PALOPO, BI — `."""
    block = reading.block_at(match.start())
    if block is None or match.start() - block.start > _LONGEST_PLACE or not _DASH.match(reading.text, match.end()):
        return False
    return _PLACE.fullmatch(reading.folded, block.start, match.start()) is not None


def _is_part_of_other(reading: Reading, start: int) -> bool:
    """Whether a hit is glued to something else (`DSN-MUI`, `045/DISNAKER`, `@ojk`) or the end of `Amerika Serikat`."""
    before = reading.text[max(0, start - 9) : start]
    return before[-1:] in _GLUE or before.endswith(("Amerika ", "Menteri "))


def _hit(here: Paragraph, match: re.Match[str]) -> OrganisationHit | None:
    form = " ".join(match.group().split()).upper()
    if form in _OTHER_THINGS and _OTHER_THINGS[form].match(here.text, match.end()):
        return None
    floor = max(here.block.start, match.start() - _LONGEST_PLACE)
    if form in _PARTIES and not _OF_PARTY.search(here.text, floor, match.start()):
        return None
    if form == "TNI" and here.text.endswith(_RANKS, 0, match.start()):
        return None
    body = bodies().get(form)
    if body is not None:
        return _body(here, match, body)
    if form in departments():
        return short_department(here, match, departments()[form])
    return _READERS[triggers()[form]](here, match)


def _body(here: Paragraph, match: re.Match[str], body: Body) -> OrganisationHit | None:
    end, short = after_bracket(here, match.end())
    if body.tail == "branch":
        branch = branch_behind(here, match.start(), end, body)
        if branch is not None:
            return branch
    if body.name == _LABOUR_COURT and (court := _labour_court(here, match, body, end)):
        return court
    area = here.areas.at(skip(here, end)) if body.tail and body.tail != "branch" else None
    if area is None and body.tail == "must":
        area = town_of(here, match.group(), skip(here, end))
    if area is None:
        own = here.areas.ending(match.end()) if body.type == "legislature" else None
        return OrganisationHit(
            match.start(),
            match.end(),
            body.name,
            body.abbreviation,
            body.type,
            body.name,
            None,
            own,
            "body-of-the-table",
            short,
            needs_area=body.tail == "must",
        )
    abbreviation = f"{body.abbreviation} {area.tail}" if body.abbreviation else None
    return OrganisationHit(
        match.start(),
        area.end,
        f"{body.name} {area.tail}",
        abbreviation,
        body.type,
        body.name,
        area.tail,
        area.region,
        "body-with-region",
        short,
    )


def _labour_court(here: Paragraph, match: re.Match[str], body: Body, end: int) -> OrganisationHit | None:
    """Read `Pengadilan Hubungan Industrial pada Pengadilan Negeri Medan` as one body; None where it is told alone."""
    court = _AT_COURT.match(here.text, end, here.block.end)
    area = here.areas.at(court.end()) if court is not None else None
    if area is None:
        return None
    name = f"{body.name} pada Pengadilan Negeri {area.tail}"
    return OrganisationHit(
        match.start(), area.end, name, None, body.type, body.name, area.tail, area.region, "body-with-region"
    )


_READERS: dict[str, Callable[[Paragraph, re.Match[str]], OrganisationHit | None]] = {
    "administration": administration,
    "department": department,
    "ministry": ministry,
    "branch": branch_before,
    "short-branch": short_branch,
    "company": named("company", "company", 6),
    "last-word": by_last_word,
    "university": named("university", "university", 5),
    "union": named("union", "union", 7),
    "association": named("other", "association", 6),
    "village": named("government", "village-administration", 2),
    "mission": mission,
    "centre": named("agency", "training-centre", 3),
}


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
