"""Branches of BPJS Ketenagakerjaan and BPJS Kesehatan: `Kantor Cabang … Mataram`, `Kanwil …`, `BPJamsostek NTB`."""

from __future__ import annotations

import re

from jamsostek_tui.facts.bodies.areas import Area
from jamsostek_tui.facts.bodies.hit import OrganisationHit, Paragraph, after_bracket, bracket_behind
from jamsostek_tui.language.bodies import Body, bodies, body_pattern, branch_places, given_names
from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.language.towns import is_town

_WORDS = any_of("branch_words.txt").replace(r"\ ", r"\s")
_RANKS = any_of("branch_ranks.txt")
_SHORT = r"(?:\s\((?:kacab|kanwil|kcp|kancab)\))?"
_BRANCH_KIND = re.compile(rf"\s(?i:(?P<kind>{_WORDS})(?:\s(?P<rank>{_RANKS}))?{_SHORT}\s)?")
_BRANCH_RANK = re.compile(rf"(?i:(?:\s{_RANKS})?{_SHORT})\s")
_IN_BRACKET = re.compile(r"\s\([^()]{2,12}\)")
_BRANCH_NAME = re.compile(rf"(?:(?P<opener>{any_of('town_openers.txt')})\s)?(?P<name>[A-Z][a-z][\w-]*)")
_LISTED_AREAS = re.compile(r"(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?){1,3},? (?:dan|serta) [A-Z][a-z]+ \([A-Z][a-z]+\)")
"""Further areas of a region's office behind its first one, and what they are called: `Bali, … dan Papua (Banuspa)`."""
_CAPITAL = re.compile(r"\w|,? [A-Z]")
_SURNAME = re.compile(r" [A-Z][a-z]")
_AND_BEHIND = re.compile(r"(?:, [A-Z][\w]+(?: [A-Z]\w+)?){0,3},? (?:dan|serta|&) [A-Z]|\s?[()]|\s?-\s?[A-Z]")
_IN_FULL = (
    "bpjs ketenagakerjaan",
    "bpjamsostek",
    "bp jamsostek",
    "jaminan sosial ketenagakerjaan",
    "bpjstk",
    "bpjs tk",
)
_GOES_ON = re.compile(r"[\w/&-]|\s?\(|\s[A-Z]|\s(?:kesehatan|ketenagakerjaan|watch)")
_CALLED_BY = re.compile(r"(?:UU|tentang|[Kk]artu|[Nn]omor|[Uu]ndang)\s$")
_JOINT = re.compile(r"(?:,\s(?:dan\s)?|\s(?:dan|serta|&)\s|\s?-\s?|\s)")


def branch_behind(here: Paragraph, start: int, end: int, body: Body) -> OrganisationHit | None:
    """Read the branch words and area behind a body named in `start:end`; None where neither stands there."""
    kind = _BRANCH_KIND.match(here.text, end, here.block.end)
    if kind is None:
        return None
    regional = here.text.endswith(("Wilayah ", "Kanwil "), max(0, start - 8), start)
    area = _branch_area(here, kind.end(), named=kind["kind"] is not None or regional)
    if area is None:
        return None
    words = " ".join(_titled(part) for part in (kind["kind"], kind["rank"]) if part)
    return _branch(start, area, f"{body.name} {words}".strip(), body, kind["kind"] or "")


def _titled(words: str) -> str:
    return " ".join(word if word in ("KCP", "KC") else word.capitalize() for word in words.split())


def short_branch(here: Paragraph, match: re.Match[str]) -> OrganisationHit | None:
    """Read `BPJS Cabang Makassar`, which means BPJS Ketenagakerjaan unless the article only knows the other one.

    `BPJS` alone means it too, where the article names it and not the other one.
    """
    kind = _BRANCH_KIND.match(here.text, match.end(), here.block.end)
    low = here.reading.lowered
    if kind is None or kind["kind"] is None:
        return _bare(here, match) if _is_the_only_one(low) else None
    health = "bpjs kesehatan" in low and "ketenagakerjaan" not in low
    return branch_behind(
        here, match.start(), match.end(), bodies()["BPJS KESEHATAN" if health else "BPJS KETENAGAKERJAAN"]
    )


def _is_the_only_one(lowered: str) -> bool:
    return "bpjs kesehatan" not in lowered and any(name in lowered for name in _IN_FULL)


def _bare(here: Paragraph, match: re.Match[str]) -> OrganisationHit | None:
    """Read `BPJS` alone: no further word of a name stands behind it, and no law or card is called by it."""
    if _GOES_ON.match(here.text, match.end()) or _CALLED_BY.search(here.text, match.start() - 10, match.start()):
        return None
    bpjs = bodies()["BPJS KETENAGAKERJAAN"]
    return OrganisationHit(
        *match.span(), bpjs.name, bpjs.abbreviation, bpjs.type, bpjs.name, None, None, "body-of-the-table"
    )


def branch_before(here: Paragraph, match: re.Match[str]) -> OrganisationHit | None:
    """Read `Kantor Cabang BPJS Ketenagakerjaan Mataram`, or `Kantor Cabang Surakarta` alone."""
    rank = _BRANCH_RANK.match(here.text, match.end(), here.block.end)
    if rank is None:
        return None
    words = " ".join(_IN_BRACKET.sub(" ", here.text[match.start() : rank.end()]).split())
    named = body_pattern().match(here.text, rank.end(), here.block.end)
    body = bodies().get(" ".join(named.group().split()).upper()) if named else None
    if named is None or body is None:
        area = here.areas.at(rank.end())
        if area is None or words.upper() == "CABANG":
            return None
        bpjs = bodies()["BPJS KETENAGAKERJAAN"]
        return _branch(match.start(), area, f"{bpjs.name} {words}", bpjs, words)
    if words.upper() == "CABANG":
        behind = branch_behind(here, named.start(), named.end(), body)
        if behind is not None and not behind.name.startswith(f"{body.name} {behind.area}"):
            return behind
    end, _ = after_bracket(here, named.end())
    kind = _BRANCH_KIND.match(here.text, end, here.block.end)
    area = _branch_area(here, kind.end(), named=True) if kind else None
    if area is None or body.tail == "":
        return None
    return _branch(match.start(), area, f"{words} {body.name}", body, words)


def _branch(start: int, area: Area, words: str, body: Body, kind: str) -> OrganisationHit:
    level = "wilayah" if "wil" in kind.lower() else "cabang"
    return OrganisationHit(
        start,
        area.end,
        f"{words} {area.text}",
        None,
        body.type,
        f"{body.name} {level}",
        _area_key(area.text),
        area.region,
        "branch",
    )


def _branch_area(here: Paragraph, offset: int, named: bool) -> Area | None:
    first = here.areas.at(offset, any_name=named) or (None if named else _island(here, offset))
    if first is None:
        name = _BRANCH_NAME.match(here.text, offset, here.block.end)
        if name is None:
            return None
        of_town = is_town(name.group()) or _is_told_alone(here, name.group())
        called = name["opener"] and not of_town and name["name"].lower() in given_names()
        if called and named and _SURNAME.match(here.text, name.end()):
            return Area(offset, name.end("opener"), "", name["opener"], None)
        if not of_town and (not named or name.group().split()[0].lower() in given_names()):
            return None
        return Area(offset, name.end(), "", name.group(), None)
    last = first
    named = named or _LISTED_AREAS.match(here.text, first.end, here.block.end) is not None
    for _ in range(4):
        joint = _JOINT.match(here.text, last.end, here.block.end)
        glued = joint is not None and joint.group() in (" ", "-")
        following = here.areas.at(joint.end(), any_name=True) if joint and (named or glued) else None
        if following is None or (following.level and glued) or _holds(following, last):
            break
        if joint is not None and joint.group() == ", " and not _AND_BEHIND.match(here.text, following.end):
            break
        last = following
    inner = _holds(first, last)
    bracket = bracket_behind(here, last.end) if last is not first else None
    end = bracket.end() if bracket else last.end
    suffix = branch_places().match(here.text, end, here.block.end)
    if suffix is not None and last is first:
        return Area(first.start, suffix.end(), "", f"{first.tail}{suffix.group()}", first.region)
    text = first.tail if last is first else " ".join(here.reading.text[first.start : end].split())
    return Area(first.start, end, "", text, first.region if last is first else last.region if inner else None)


def _is_told_alone(here: Paragraph, name: str) -> bool:
    """Whether the article calls a branch by a word that is also a name, nobody's behind it: `Kantor Cabang Juanda`."""
    for at in here.reading.offsets(f"kantor cabang {name.lower()}"):
        behind = here.reading.folded[at + 14 + len(name) :][:3]
        if not here.reading.lowered.endswith(("kepala ", "pimpinan "), 0, at) and not _CAPITAL.match(behind):
            return True
    return False


def _island(here: Paragraph, offset: int) -> Area | None:
    """Return the island group at `offset`: `BPJS Ketenagakerjaan Kalimantan`, `… Banuspa`."""
    area = here.areas.at(offset, any_name=True)
    return area if area is not None and forms()[form_key(area.text)].kind == "island" else None


def _area_key(text: str) -> str:
    """Make `Sumatera Barat dan Riau (Sumbarriau)`, `Sumbarriau` and `Sumbar Riau` one."""
    bracket = re.search(r"\(([^()]+)\)$", text)
    return re.sub(r"\bdan\b|[^a-z]", "", (bracket.group(1) if bracket else text).lower())


def _holds(area: Area, other: Area) -> bool:
    """Whether `area` is the province that `other` lies in: `Cabang Kudus, Jawa Tengah`."""
    return area.region is not None and (other.region or "").startswith(f"{area.region}.")
