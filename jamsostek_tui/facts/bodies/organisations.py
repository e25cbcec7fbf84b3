"""Organisations: the bodies an article names, each once, under its expanded name, with all its mentions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from jamsostek_tui.facts.bodies.areas import Areas
from jamsostek_tui.facts.bodies.hit import OrganisationHit
from jamsostek_tui.facts.bodies.hits import organisation_hits
from jamsostek_tui.facts.reading import UNREAD, Reading
from jamsostek_tui.language.bodies import branch_places
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.language.spelling import is_short_for
from jamsostek_tui.model import Mention, Organisation, Region, Span

_CONFIDENCE = {"company": 0.8, "training-centre": 0.8, "association": 0.8, "university": 0.8, "union": 0.8}
_BRANCH_WORD = re.compile(any_of("branch_words.txt"), re.IGNORECASE)
_WORD = re.compile(r"\w+")
_GAP = re.compile(r"[ \n] ?")
_SHORT_NAME = re.compile(
    r"(?:Perkumpulan|Yayasan|Lembaga|Koalisi|Jaringan|Komunitas|Paguyuban|Aliansi|Organisasi) "
    r"(?P<rest>[A-Z][\w-]+ [A-Z][\w-]+(?: [A-Z][\w-]+)?) (?:Nusantara|Indonesia|Nasional)"
)
"""A body that is called by its middle words too: `Perkumpulan Sahabat Migran Nusantara`."""
_MOST_FIRMS = 100
_Key = tuple[str, str | None]
_MAIN = ("BPJS Ketenagakerjaan", "BPJS Kesehatan")


def find_organisations(reading: Reading, regions: tuple[Region, ...]) -> tuple[Organisation, ...]:
    """Return the organisations of `reading` in order of first mention, ids from 1.

    A body of one kind and region is one organisation: its fullest name is taken, and abbreviations explained in the
    article (`Name (ABBR)`) are mentions of it wherever they stand. `region` is the code its name holds.
    """
    hits = organisation_hits(reading, Areas(reading, regions))
    groups = _merged(_grouped(_under_full_names(hits)))
    taken = [(hit.start, hit.end) for group in groups for hit in group]
    uses = _uses(reading, groups, taken)
    spans = [
        sorted({*((hit.start, hit.end) for hit in group), *uses.get(index, ())}) for index, group in enumerate(groups)
    ]
    ordered = sorted(zip(spans, groups, strict=True), key=lambda one: one[0][0][0])
    return tuple(_organisation(reading, number, *one) for number, one in enumerate(ordered, start=1))


def _under_full_names(hits: list[OrganisationHit]) -> list[OrganisationHit]:
    """Give `PT JLE` the key of `PT Jati Laut Ekspor (JLE)`, and `BPJS Ketenagakerjaan Riau` that of its Kanwil."""
    firms = [hit for hit in hits if hit.rule == "company"]
    full = {f"{hit.name.split()[0]} {hit.short}": hit.base for hit in firms if hit.short}
    full |= {hit.short: hit.base for hit in firms if hit.short}
    bases = sorted({hit.base for hit in firms}, key=len)
    longer = {base: [other for other in bases if other.startswith(f"{base} ")] for base in bases[:_MOST_FIRMS]}
    full |= {hit.name: longer[hit.base][-1] for hit in firms if len(longer.get(hit.base, ())) == 1}
    offices = {hit.key for hit in hits if hit.base.endswith(" wilayah")}
    quarters: dict[_Key, set[str]] = defaultdict(set)
    for hit in hits:
        if hit.rule == "branch" and (quarter := _quarter(hit.name)):
            quarters[hit.key].add(quarter)
    several = {key for key, named in quarters.items() if len(named) > 1}
    return [_renamed(hit, full, offices, several) for hit in hits]


def _renamed(hit: OrganisationHit, full: dict[str, str], offices: set[_Key], several: set[_Key]) -> OrganisationHit:
    if hit.rule == "company" and hit.name in full:
        return replace(hit, base=full[hit.name])
    if hit.rule == "branch" and hit.key in several and (quarter := _quarter(hit.name)):
        return replace(hit, base=f"{hit.base} {quarter}")
    if hit.rule == "branch" and not (_BRANCH_WORD.search(hit.name) or _quarter(hit.name)):
        office = hit.base.replace(" cabang", " wilayah")
        return replace(hit, base=office) if (office, hit.key[1]) in offices else hit
    return hit


def _quarter(name: str) -> str | None:
    """Return the quarter of its town that a branch is called by: `Pluit` of `BPJS Ketenagakerjaan Jakarta Pluit`."""
    return next((place.group().strip() for place in branch_places().finditer(name) if place.end() == len(name)), None)


def _grouped(hits: Iterable[OrganisationHit]) -> dict[_Key, list[OrganisationHit]]:
    groups: dict[_Key, list[OrganisationHit]] = defaultdict(list)
    for hit in hits:
        groups[hit.key].append(hit)
    return groups


def _merged(groups: dict[_Key, list[OrganisationHit]]) -> list[list[OrganisationHit]]:
    """Give a body named without its region to the one named with it: the last before, else the first."""
    with_area: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for base, area in groups:
        if area is not None:
            with_area[base].append((base, area))
    departments = [key for key, group in groups.items() if key[1] and group[0].rule.startswith("department")]
    offices = _regional_offices(groups)
    kept: list[list[OrganisationHit]] = []
    for (base, area), group in list(groups.items()):
        if area is None and base not in _MAIN and with_area[base]:
            named = sorted((hit.start, key) for key in with_area[base] for hit in groups[key])
            for hit in group:
                groups[named[max(0, bisect_left(named, (hit.start, ("", ""))) - 1)][1]].append(hit)
        elif (
            area is None
            and group[0].rule == "department-by-short-name"
            and (meant := [key for key in departments if _may_be_short_for(base, key[0])])
        ):
            groups[meant[0]].extend(group)
        elif base.endswith(" wilayah") and offices[base] is not group:
            offices[base].extend(group)
        elif not (area is None and all(hit.needs_area for hit in group)):
            kept.append(group)
    return kept


def _may_be_short_for(short: str, full: str) -> bool:
    """Whether a department's name without region has only words of a fuller one: `Disnaker`, `Dinas Tenaga Kerja …`."""
    return set(_WORD.findall(short)) <= set(_WORD.findall(full))


def _regional_offices(groups: dict[_Key, list[OrganisationHit]]) -> dict[str, list[OrganisationHit]]:
    """Return the first group of each body's Kanwil: an article names one, under several names of its area."""
    first: dict[str, list[OrganisationHit]] = {}
    for (base, _), group in groups.items():
        if base.endswith(" wilayah"):
            regions = {hit.region for hit in first.get(base, []) + group}
            if base not in first or len(regions - {None}) > 1:
                first[base] = group
    return first


def _uses(
    reading: Reading, groups: list[list[OrganisationHit]], taken: list[tuple[int, int]]
) -> dict[int, list[tuple[int, int]]]:
    """Find later uses of learnt abbreviations and of firms' names without their legal form."""
    owner: dict[str, int] = {}
    for index, group in enumerate(groups):
        for hit in group:
            if hit.short and is_short_for(hit.short, hit.name):
                owner.setdefault(hit.short, index)
            if hit.rule == "association" and (called := _SHORT_NAME.fullmatch(hit.name)):
                owner.setdefault(called["rest"], index)
            if hit.rule == "company" and " " in (rest := hit.name.split(" ", 1)[1]):
                owner.setdefault(rest, index)
    if not owner:
        return {}
    spans = sorted(taken)
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for start, end, name in _told(reading, owner):
        if not _inside(spans, start):
            found[owner[name]].append((start, end))
    return found


def _told(reading: Reading, names: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Yield where `names` stand in readable blocks and which, in order, the longest at a place, none overlapping.

    They are looked for one by one: to compile a pattern of an article's few names takes ten times as long.
    """
    places = ((start, end, name) for name in names for start, end in _places(reading.folded, name))
    reached = 0
    for start, end, name in sorted(places, key=lambda place: (place[0], -place[1])):
        block = reading.block_at(start)
        if start >= reached and block is not None and block.kind not in UNREAD and end <= block.end:
            reached = end
            yield start, end, name


def _places(folded: str, name: str) -> Iterator[tuple[int, int]]:
    """Yield each span of `folded` that is `name` as whole words, a line end or two blanks for a blank."""
    first, *others = name.split(" ")
    start = folded.find(first)
    while start >= 0:
        end = start + len(first)
        for word in others:
            gap = _GAP.match(folded, end)
            end = gap.end() + len(word) if gap is not None and folded.startswith(word, gap.end()) else -1
            if end < 0:
                break
        if end > 0 and not _WORD.search(folded[max(0, start - 1) : start] + folded[end : end + 1]):
            yield start, end
        start = folded.find(first, start + 1)


def _inside(spans: list[tuple[int, int]], offset: int) -> bool:
    index = bisect_left(spans, (offset + 1, 0)) - 1
    return index >= 0 and offset < spans[index][1]


def _organisation(
    reading: Reading, number: int, spans: list[tuple[int, int]], group: list[OrganisationHit]
) -> Organisation:
    best = max(group, key=lambda hit: (hit.area is not None, len(hit.name)))
    short = next((hit.abbreviation for hit in group if hit.abbreviation and hit.area == best.area), None)
    short = short or next((hit.short for hit in group if hit.short and is_short_for(hit.short, hit.name)), None)
    return Organisation(
        id=number,
        name=best.name,
        abbreviation=short if short != best.name else None,
        type=best.type,
        region=best.region,
        mentions=tuple(Mention(0, start, end, reading.text[start:end]) for start, end in spans),
        rule=best.rule,
        confidence=_CONFIDENCE.get(best.rule, 0.95),
        triggers=(Span(best.start, best.end, reading.text[best.start : best.end]),),
    )
