"""Places where an organisation is named: one scan for known names and trigger words, each read by its own grammar."""

from __future__ import annotations

import re
from collections.abc import Callable

from jamsostek_tui.facts.administrations import administration, department, ministry, short_department
from jamsostek_tui.facts.areas import Areas
from jamsostek_tui.facts.body_hit import OrganisationHit, Place, after_bracket, skip
from jamsostek_tui.facts.branches import branch_before, branch_behind, short_branch
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.bodies import (
    Body,
    bodies,
    body_pattern,
    departments,
    given_names,
    name_stops,
    triggers,
)
from jamsostek_tui.model import OrganisationType

_UNREAD = frozenset({"noise", "meta", "tags"})
_NAME_STEP = re.compile(r"\s(?P<joint>(?:dan|&|of|bin)\s)?(?P<word>\((?:Persero|persero|Tbk)\)|[A-Z0-9][\w&'./-]*)")
_ROLE_BEFORE = re.compile(
    r"\b(?:Gubernur|Presiden|Wakil|Direktur|Direksi|Dirut|Manajer|Manager|Pimpinan|Ketua|Kepala|Pemilik|Owner|Komisaris|CEO|HRD|GM|Rektor|Dekan|"
    r"Dosen|Pengamat|Staf|Humas|Sekretaris|Supervisor|Corporate)\b[^.,;]*$"
)
_EMPTY_HEADS = frozenset({"lembaga", "forum", "aliansi", "komunitas", "gabungan", "persatuan", "ikatan"})
_OTHER_THINGS = {"BI": re.compile(r"[ -](?:Rate|Checking|Fast|7)\b")}
_GLUE = frozenset({"-", "/", "@", "#"})


def organisation_hits(reading: Reading, areas: Areas) -> list[OrganisationHit]:
    """Return the hits of every readable block in order, none inside another."""
    found: list[OrganisationHit] = []
    for block in reading.blocks:
        if block.kind in _UNREAD:
            continue
        reached = block.start
        for match in body_pattern().finditer(reading.folded, block.start, block.end):
            if match.start() < reached or _is_part_of_other(reading, match.start()):
                continue
            hit = _hit(Place(reading, areas, block), match)
            if hit is not None:
                found.append(hit)
                reached = hit.end
    return found


def _is_part_of_other(reading: Reading, start: int) -> bool:
    """Whether a hit is glued to something else (`DSN-MUI`, `045/DISNAKER`, `@ojk`) or the end of `Amerika Serikat`."""
    before = reading.text[max(0, start - 8) : start]
    return before[-1:] in _GLUE or before in ("Amerika ", "Menteri ")


def _hit(here: Place, match: re.Match[str]) -> OrganisationHit | None:
    form = " ".join(match.group().split()).upper()
    if form in _OTHER_THINGS and _OTHER_THINGS[form].match(here.text, match.end()):
        return None
    body = bodies().get(form)
    if body is not None:
        return _body(here, match, body, form)
    if form in departments():
        return short_department(here, match, departments()[form])
    return _READERS[triggers()[form]](here, match)


def _body(here: Place, match: re.Match[str], body: Body, form: str) -> OrganisationHit | None:
    end, short, span = after_bracket(here, match.end())
    if body.tail == "branch":
        branch = branch_behind(here, match.start(), end, body)
        if branch is not None:
            return branch
        return OrganisationHit(
            match.start(),
            match.end(),
            body.name,
            body.abbreviation,
            body.type,
            body.name,
            None,
            None,
            "body-of-the-table",
            short,
            span,
        )
    area = here.areas.at(skip(here, end)) if body.tail else None
    if area is None:
        return OrganisationHit(
            match.start(),
            match.end(),
            body.name,
            body.abbreviation,
            body.type,
            body.name,
            None,
            None,
            "body-of-the-table",
            short,
            span,
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
        span,
    )


def _named(kind: OrganisationType, rule: str, most: int) -> Callable[[Place, re.Match[str]], OrganisationHit | None]:
    def read(here: Place, match: re.Match[str]) -> OrganisationHit | None:
        begin, short, span = after_bracket(here, match.end())
        end, count = begin, 0
        ends: list[tuple[int, str]] = []
        while count < most and (step := _NAME_STEP.match(here.text, end, here.block.end)):
            low = step["word"].rstrip(".").lower()
            if low in name_stops() or (not count and step["joint"]):
                break
            end, count = step.end(), count + 1
            ends.append((step.start(), low))
            if low in ("tbk", "(tbk)", "(persero)"):
                break
        if count > 2 and _ROLE_BEFORE.search(here.text, max(here.block.start, match.start() - 60), match.start()):
            end = next((at for at, low in reversed(ends[1:-1]) if low in given_names()), end)
        while end > begin and here.text[end - 1] in ".,-/'":
            end -= 1
        if not count or here.block.kind == "title":
            return None
        if begin == match.end():
            _, short, span = after_bracket(here, end)
        head = match.group().rstrip(".").lower()
        if head in _EMPTY_HEADS and (short is None or count < 2):
            return None
        name = " ".join(f"{match.group()} {here.reading.text[begin:end]}".split())
        name = re.sub(r"^(PT|CV|UD)\.", r"\1", name)
        known = bodies().get(short.upper()) if short else None
        if known is not None and known.type == kind and kind in ("union", "university", "other"):
            return OrganisationHit(
                match.start(), end, known.name, known.abbreviation, kind, known.name, None, None, rule, short, span
            )
        return OrganisationHit(match.start(), end, name, short, kind, _base(name), None, None, rule, short, span)

    return read


def _base(name: str) -> str:
    return re.sub(r"[^\w ]|\b(?:persero|tbk)\b", "", name.lower()).strip()


_READERS: dict[str, Callable[[Place, re.Match[str]], OrganisationHit | None]] = {
    "administration": administration,
    "department": department,
    "ministry": ministry,
    "branch": branch_before,
    "short-branch": short_branch,
    "company": _named("company", "company", 6),
    "university": _named("university", "university", 5),
    "union": _named("union", "union", 7),
    "association": _named("other", "association", 6),
    "village": _named("government", "village-administration", 2),
    "centre": _named("agency", "training-centre", 3),
}
