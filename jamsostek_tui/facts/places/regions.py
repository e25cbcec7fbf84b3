"""Regions: which administrative places an article names, by their Kemendagri codes.

Only what is named counts: a regency does not bring its province. Where a name means both a city and a regency,
the words before it decide, then the rest of the article and the seat it is written in; where nothing does, the city is
taken, since papers write `Bogor` or `Malang` bare for the town and `Kabupaten` where they mean the land around it, and
the fact carries the doubt. A province that shares its name with its capital (Jambi, Bengkulu, Gorontalo, Yogyakarta)
is taken as the province unless `Kota` says otherwise.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace

from jamsostek_tui.facts.places.districts import find_districts
from jamsostek_tui.facts.places.hits import Hit, joined, region_hits
from jamsostek_tui.facts.places.learnt_names import learnt_names
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.gazetteer import place
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.language.towns import seats
from jamsostek_tui.model import Doubt, Mention, Region, Span
from jamsostek_tui.record import record

_BY_EVIDENCE = {
    "regency": "region-by-level-word",
    "city": "region-by-level-word",
    "both": "region-by-level-word",
    "province": "region-by-level-word",
    "dateline": "region-in-dateline",
    "body": "region-by-body",
}
_CONFIDENCE = {
    "region-by-level-word": 0.95,
    "region-in-dateline": 0.95,
    "region-by-body": 0.95,
    "region-by-learnt-name": 0.95,
    "region-by-name": 0.8,
    "twin-by-article": 0.8,
    "twin-undecided": 0.8,
}
_TOWN_BODY = re.compile(
    rf"\b(?:cabang|kacab|kancab|kcp|{any_of('town_bodies.txt')})(?: {any_of('branch_ranks.txt')})?[ \n]$"
)
_BRANCH = re.compile(r"(?:cabang|kacab|kancab|kcp)")
_ROW_MARK = re.compile(r"[\W\d_]*(?:(?:kabupaten|kab\.?) )?")
_ROW_GOES_ON = re.compile(r"\s*(?:[|:=\t–-]|\d)")
_ENUMERATED = re.compile(
    r"(?<!/)\b(kabupaten|kota)(?: (?:itu|ini|tersebut))?(?:,? (?:yakni|yaitu|ialah|meliputi|antara lain))?[:,]? $"
)
"""Before an enumeration all of one level: `empat kabupaten, yakni A, B, dan C`."""
_LIKE_ISLANDS = frozenset({"91", "81"})
_VOUCHED = frozenset({"regency", "city", "both", "province", "dateline", "body", "near"})


@record(frozen=True, slots=True)
class _Reading:
    """One hit read as one code, by a rule, perhaps with the code not taken."""

    code: str
    start: int
    end: int
    rule: str
    other: str | None = None


def find_regions(reading: Reading) -> tuple[Region, ...]:
    """Return the regions that `reading` names, in order of first mention, each with all its mentions.

    A region's `id` is its Kemendagri code, or a slug for a district or village. Names inside firms, schools, streets
    and people are no mentions; an undecided twin carries `Doubt("ambiguous-region", other code)`.
    """
    runs = _vouched(reading, [_without_islands(run) for run in joined(reading, region_hits(reading))])
    read = _read_codes(reading, runs)
    read.extend(_Reading(code, start, end, "region-by-learnt-name") for code, start, end in _learnt(reading, read))
    regions = tuple(_region(reading, code, group) for code, group in _grouped(read).items())
    return tuple(sorted((*regions, *find_districts(reading, regions)), key=lambda region: region.mentions[0].start))


def _without_islands(run: tuple[Hit, ...]) -> list[Hit]:
    """Drop island groups from an enumeration, and with them provinces that are meant as islands (`… dan Papua`)."""
    islands = any(hit.form.kind == "island" for hit in run)
    return [hit for hit in run if hit.form.kind == "place" and not (islands and hit.form.codes[0] in _LIKE_ISLANDS)]


def _vouched(reading: Reading, runs: list[list[Hit]]) -> list[list[Hit]]:
    """Drop guarded names that nothing vouches for: no neighbour, no fellow of their enumeration, no other mention."""
    sure = {hit.key for run in runs for hit in run if _is_sure(hit)}
    listed = {code[:2] for run in runs for hit in run if not hit.form.guarded for code in hit.form.codes}
    sure |= {hit.key for run in runs for hit in run if hit.form.guarded and _opens_row(reading, hit, listed)}
    short = {hit.start for run in runs for hit in run if _is_short_in_province(reading, hit, listed)}
    kept: list[list[Hit]] = []
    for run in runs:
        if any(hit.form.guarded for hit in run):
            enumerated = any(not hit.form.guarded or hit.key in sure for hit in run)
            run = [
                hit
                for hit in run
                if not hit.form.guarded
                or hit.start in short
                or (enumerated and not hit.touching)
                or (hit.key in sure and (hit.evidence in _VOUCHED or _opens_row(reading, hit, listed)))
            ]
        kept.append(run)
    return kept


def _is_short_in_province(reading: Reading, hit: Hit, listed: set[str]) -> bool:
    """Whether a region is told by its letters where others of its province are named: `Malaka sembilan, TTS tujuh`."""
    short = hit.form.abbreviation and reading.folded[hit.start : hit.end].isupper()
    return short and not hit.touching and hit.evidence == "plain" and hit.form.codes[0][:2] in listed


def _opens_row(reading: Reading, hit: Hit, listed: set[str]) -> bool:
    """Whether a name stands alone before the number or bar of a row of regions of its province: `Muna | 9.870`."""
    block = reading.blocks[hit.block]
    if block.kind not in ("table", "list") or hit.form.codes[0][:2] not in listed:
        return False
    bare = _ROW_MARK.fullmatch(reading.lowered, block.start, hit.start)
    return bare is not None and _ROW_GOES_ON.match(reading.lowered, hit.end, block.end) is not None


def _is_sure(hit: Hit) -> bool:
    return hit.evidence in _VOUCHED and not (hit.evidence == "near" and hit.touching)


def _read_codes(reading: Reading, runs: list[list[Hit]]) -> list[_Reading]:
    decided: dict[str, list[tuple[int, str]]] = defaultdict(list)
    provinces: set[str] = set()
    open_hits: list[Hit] = []
    read: list[_Reading] = []
    for run in runs:
        inherited = _level_before(reading, run)
        codes: tuple[str, ...] = ()
        for hit in run:
            province = _province_behind(reading, run, hit, codes)
            codes = (province,) if province else _codes(hit, inherited)
            if hit.evidence in ("regency", "city"):
                inherited = hit.evidence
            if len(codes) == 1 or hit.evidence == "both":
                decided[hit.key].extend((hit.start, code) for code in codes if len(hit.form.codes) > 1)
                provinces.update(code[:2] for code in codes)
                read.extend(_Reading(code, *_extent(reading, hit, code), _rule(hit)) for code in codes)
            else:
                open_hits.append(hit)
    bodies: dict[str, _Reading] = {}
    seat = seats().get((reading.article.dateline or "").lower(), "")
    towns = {hit.start: town for hit in open_hits if (town := _town_body(reading, hit))}
    of_branches = {hit.key for hit in open_hits if hit.start in towns and _BRANCH.match(towns[hit.start])}
    for hit in open_hits:
        at_seat = "" if hit.key in of_branches else seat
        one = _resolved(hit, decided[hit.key], provinces, hit.start in towns, at_seat)
        if hit.evidence == "body":  # `Kejari Sorong` is one body, however the article goes on
            one = replace(bodies.setdefault(hit.key, one), start=hit.start, end=hit.end)
        read.append(one)
    return read


def _town_body(reading: Reading, hit: Hit) -> str:
    """Return the body that sits in a town and is called by a hit, "" for none."""
    told = _TOWN_BODY.search(reading.lowered, max(0, hit.start - 40), hit.start) if hit.evidence == "body" else None
    return told.group() if told else ""


def _level_before(reading: Reading, run: list[Hit]) -> str | None:
    """Return the level that an enumeration is said to be of: `empat kabupaten: Gresik, Gowa, Serang, serta …`."""
    if len(run) < 2:
        return None
    told = _ENUMERATED.search(reading.lowered, max(0, run[0].start - 40), run[0].start)
    return None if told is None else "regency" if told[1] == "kabupaten" else "city"


def _province_behind(reading: Reading, run: list[Hit], hit: Hit, before: tuple[str, ...]) -> str | None:
    """Return the province that ends an address and shares its name with a regency: `Kabupaten Pohuwato, Gorontalo`."""
    if hit is not run[-1] or len(run) < 2 or hit.evidence not in ("plain", "bare", "near") or len(before) != 1:
        return None
    province = before[0][:2]
    if "." not in before[0] or province not in hit.form.codes:
        return None
    return province if reading.folded[run[-2].end : hit.start] == ", " else None


def _codes(hit: Hit, inherited: str | None) -> tuple[str, ...]:
    codes = hit.form.codes
    if len(codes) == 1:
        return codes
    wanted = hit.evidence if hit.evidence in ("regency", "city", "province") else inherited
    if hit.evidence == "both":
        return tuple(code for code in codes if len(code) > 2)
    return tuple(code for code in codes if wanted is None or _level(code) == wanted) or codes


def _resolved(hit: Hit, decided: list[tuple[int, str]], provinces: set[str], town: bool, seat: str) -> _Reading:
    """Read a bare twin as the one decided last before it, else first behind it, else by province, else as the city.

    Where the article is written in the `seat` of one of them, that one is meant: `BANGIL - Polres Pasuruan …`.
    A name of a province and its capital is the province, unless it is a body of the `town`.
    """
    codes = hit.form.codes
    if decided:
        _, code = decided[max(0, bisect_left(decided, (hit.start, "")) - 1)]
        return _Reading(code, hit.start, hit.end, "twin-by-article")
    if len(codes[0]) == 2:
        return _Reading(codes[1 if town else 0], hit.start, hit.end, _rule(hit), None)
    near = tuple(code for code in codes if code[:2] in provinces)
    if len(near) == 1 and len({code[:2] for code in codes}) > 1:
        return _Reading(near[0], hit.start, hit.end, "twin-by-article")
    chosen = near or codes
    if seat in chosen:
        return _Reading(seat, hit.start, hit.end, "twin-by-article")
    return _Reading(chosen[0], hit.start, hit.end, "twin-undecided", chosen[1])


def _rule(hit: Hit) -> str:
    return _BY_EVIDENCE.get(hit.evidence, "region-by-name")


def _level(code: str) -> str:
    known = place(code)
    return known.level if known else ""


def _extent(reading: Reading, hit: Hit, code: str) -> tuple[int, int]:
    """Take `Kota` into the mention of a city that is called by it."""
    known = place(code)
    if known and known.name.startswith("Kota ") and reading.lowered[max(0, hit.start - 5) : hit.start] == "kota ":
        return hit.start - 5, hit.end
    return hit.start, hit.end


def _learnt(reading: Reading, read: list[_Reading]) -> list[tuple[str, int, int]]:
    taken = {one.start for one in read}
    spans = [(one.code, one.start, one.end) for one in read if one.other is None]
    return [(code, start, end) for code, start, end in learnt_names(reading, spans) if start not in taken]


def _grouped(read: list[_Reading]) -> dict[str, list[_Reading]]:
    groups: dict[str, list[_Reading]] = defaultdict(list)
    for one in sorted(read, key=lambda one: (one.start, one.code)):
        groups[one.code].append(one)
    return groups


def _region(reading: Reading, code: str, group: list[_Reading]) -> Region:
    known = place(code)
    assert known is not None
    best = max(group, key=lambda one: (one.other is None, _CONFIDENCE[one.rule]))
    mentions = tuple(Mention(0, one.start, one.end, reading.text[one.start : one.end]) for one in group)
    doubts = (Doubt("ambiguous-region", best.other),) if best.other else ()
    seen = dict.fromkeys(" ".join(mention.text.split()) for mention in mentions)
    return Region(
        id=code,
        name=known.name,
        level=known.level,
        parent=known.parent,
        aliases=tuple(alias for alias in seen if alias != known.name),
        mentions=mentions,
        rule=best.rule,
        confidence=_CONFIDENCE[best.rule] - (0.2 if doubts else 0.0),
        doubts=doubts,
        triggers=(Span(best.start, best.end, reading.text[best.start : best.end]),),
    )
